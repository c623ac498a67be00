import { isLatin, type ListedForm } from './forms-of.ts';
import { LAYERS, layerOf } from './layers.ts';
import { type CasePattern, casePattern } from './letter-case.ts';
import type { EntryKind, EntryOf, Hit } from './lexicon.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { type Ending, isChineseUnit, isWordUnit } from './word-edge.ts';

/** What an occurrence of a pattern means: a form of an entry, or a distractor, which only blocks. */
export interface Rule extends Pattern {
  readonly kind: EntryKind;
  /** Belongs to an alphabet at its start, so that it must not start inside a word. */
  readonly wordStart: boolean;
  /** Ends in a Chinese character with no gap after it, so that it may end anywhere. */
  readonly closed: boolean;
  /** Position in `LAYERS`. */
  readonly layer: number;
  readonly entry: EntryOf<EntryKind>;
  readonly language: 'en' | 'zh';
  /** As the lexicon writes it. */
  readonly form: string;
  readonly role: NonNullable<Hit['role']> | null;
  readonly ending: Ending;
  readonly letterCase: CasePattern | null;
  /** Whether somebody listed what the form must not be found in. */
  readonly reviewed: boolean;
  /** What follows the pattern after gaps (`应约同…通电话`). */
  readonly rest: readonly Pattern[];
  /** For a distractor: where in its pattern the form stands that is not meant. `null` for a form. */
  readonly blocks: readonly { readonly start: number; readonly length: number }[] | null;
}

/** Where a pattern comes from: a form, or a longer string that contains the form and does not mean it. */
export interface Origin {
  readonly kind: EntryKind;
  readonly entry: EntryOf<EntryKind>;
  readonly form: ListedForm;
  readonly longer: string | null;
}

/** What an occurrence of `pattern` means. A pattern that is not the form's own is its plural in -ies. */
export function ruleOf(pattern: string, { kind, entry, form, longer }: Origin): Rule {
  const parts = patternsOf(longer ?? form.text);
  const rest = parts.slice(1);
  const isPlural = longer === null && parts[0]?.text !== pattern;
  return {
    text: pattern,
    separated: pattern.includes(' '),
    wordStart: isWordUnit(pattern.charCodeAt(0)),
    closed: rest.length === 0 && isChineseUnit(pattern.charCodeAt(pattern.length - 1)),
    kind,
    layer: LAYERS.indexOf(layerOf(kind)),
    entry,
    language: form.language,
    form: form.text,
    role: form.role ?? null,
    ending: isPlural ? 'possessive' : longer === null ? endingOf(form) : distractorEnding(form),
    letterCase: longer === null ? casePattern(form.text, form.caseSensitive === true) : null,
    reviewed: form.not !== undefined,
    rest,
    blocks: longer === null ? null : blocksOf(pattern, rest, patternsOf(form.text)[0] as Pattern),
  };
}

function distractorEnding(form: ListedForm): Ending {
  return form.language === 'en' ? 'plural' : 'none';
}

function blocksOf(pattern: string, rest: readonly Pattern[], { text }: Pattern): Rule['blocks'] {
  const { length } = text;
  if (rest.length > 0) return [{ start: 0, length }];
  const blocks: { start: number; length: number }[] = [];
  for (let at = pattern.indexOf(text); at >= 0; at = pattern.indexOf(text, at + 1)) {
    blocks.push({ start: at, length });
  }
  return blocks;
}

/** Words of one or two letters are not inflected (`no`, `he`), unless they are acronyms (`MPs`). */
export function endingOf(form: ListedForm): Ending {
  if (form.exact || form.language === 'zh') return 'none';
  const lastWord = form.text.split(/[\s-]+/).at(-1) ?? '';
  return lastWord.length > 2 || !isLatin(lastWord) || lastWord === lastWord.toUpperCase()
    ? 'plural'
    : 'possessive';
}

/** The parts of a form between its gaps. */
function patternsOf(form: string): Pattern[] {
  return form.split('…').map(patternOf);
}
