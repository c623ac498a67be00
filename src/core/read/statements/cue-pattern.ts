import type { CueEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { longestFirst } from '../../text/longest-first.ts';
import { type Sought, sought } from '../sought/may-stand.ts';

const PATTERNS = new WeakMap<Lexicon, Record<Language, Map<string, Sought>>>();

/**
 * One pattern of all forms of some cues; made once for a lexicon. For grammar that needs a word beside another even
 * where a longer cue holds both (未履行协议), which settled hits do not give.
 * @param name what the choice is remembered by; one name must always mean one choice.
 */
export function cuePattern(
  lexicon: Lexicon,
  language: Language,
  name: string,
  choose: (cue: CueEntry) => boolean,
): RegExp {
  return soughtCues(lexicon, language, name, choose).pattern;
}

/** The same, as a pattern that takes part in the common search. */
export function soughtCues(
  lexicon: Lexicon,
  language: Language,
  name: string,
  choose: (cue: CueEntry) => boolean,
): Sought {
  let patterns = PATTERNS.get(lexicon);
  if (patterns === undefined) {
    patterns = { zh: new Map(), en: new Map() };
    PATTERNS.set(lexicon, patterns);
  }
  const ofLanguage = patterns[language];
  let pattern = ofLanguage.get(name);
  if (pattern === undefined) {
    pattern = sought(patternOf(lexicon.data.cue.filter(choose), language));
    ofLanguage.set(name, pattern);
  }
  return pattern;
}

function patternOf(cues: readonly CueEntry[], language: Language): RegExp {
  const forms = cues.flatMap(({ forms }) => {
    const listed = forms[language];
    return 'none' in listed
      ? []
      : listed.map((form) => foldForm(typeof form === 'string' ? form : form.text));
  });
  const literal = longestFirst(forms).map((form) =>
    form
      .split('…')
      .map((part) => part.replace(/[^\p{L}\p{N} ]/gu, '\\$&'))
      .join('[^,;。.!?]{0,24}?'),
  );
  if (literal.length === 0) return /(?!)/g;
  return new RegExp(
    language === 'zh' ? `(?:${literal.join('|')})` : `(?<![a-z])(?:${literal.join('|')})(?:s|'s)?(?![a-z])`,
    'g',
  );
}
