import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { longestFirst } from '../../text/longest-first.ts';

const PATTERNS = new WeakMap<Lexicon, Readonly<Record<Language, RegExp>>>();

/**
 * One pattern of all forms of the class `both-sides` in a language; made once for a lexicon. In English a match
 * right behind a letter is none: the caller looks, because a pattern that looks behind first is slow.
 */
export function collectivePattern(lexicon: Lexicon, language: Language): RegExp {
  let patterns = PATTERNS.get(lexicon);
  if (patterns === undefined) {
    patterns = { zh: patternOf(lexicon, 'zh'), en: patternOf(lexicon, 'en') };
    PATTERNS.set(lexicon, patterns);
  }
  return patterns[language];
}

function patternOf(lexicon: Lexicon, language: Language): RegExp {
  const forms: string[] = [];
  for (const cue of lexicon.data.cue) {
    const listed = cue.class === 'both-sides' ? cue.forms[language] : [];
    if (!Array.isArray(listed)) continue;
    for (const form of listed as readonly (string | { readonly text: string })[]) {
      forms.push(foldForm(typeof form === 'string' ? form : form.text));
    }
  }
  const literal = longestFirst(forms).map((form) => form.replace(/[^\p{L}\p{N} ]/gu, '\\$&'));
  if (literal.length === 0) return /(?!)/g;
  return new RegExp(
    language === 'zh' ? `(?:${literal.join('|')})` : `(?:${literal.join('|')})(?![a-z])`,
    'g',
  );
}

/** What follows the noun itself in a form of "both": 双方均, "they agreed". */
const AFTER_NOUN = /^(.*?)(?:均|都|一致|还一致|同意)$/;

/** Forms that hold "both" without standing for the leaders or governments. */
const NO_SPEAKER =
  /^(?:彼此|彼此间|两国人民|两国关系|两国间|两国之间|两国社会各界|两大国|两个大国|双双|一道|jointly|together they|the two peoples|our .*|the two economies|each side)$/;

/** The part of a form of "both" that names the two, as a length in code units; 0 where nobody speaks. */
export function collectiveLength(form: string): number {
  if (NO_SPEAKER.test(form)) return 0;
  const they = /^(?:they|we)(?= )/.exec(form);
  if (they) return they[0].length;
  return AFTER_NOUN.exec(form)?.[1]?.length ?? form.length;
}
