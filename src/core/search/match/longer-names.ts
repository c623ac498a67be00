import { formsOf } from '../../lexicon/forms-of.ts';
import { layerOf } from '../../lexicon/layers.ts';
import type { EntryKind, LexiconData } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { WordsCondition } from '../condition.ts';
import { isCharacter } from '../units.ts';
import type { Match } from './match.ts';
import type { SearchedSentence } from './searched-sentence.ts';

/** A name that holds the word that is looked for and means something else. */
export interface LongerName {
  /** As the lexicon writes it. */
  readonly form: string;
  readonly folded: string;
}

interface NameForm extends LongerName {
  readonly id: string;
  /** What it belongs to: the party of a ministry, the country of a city or a paper. */
  readonly of: string | null;
}

/** Kinds of names, those that the name layer has. */
const NAMES = (
  ['person', 'organisation', 'outlet', 'party', 'place'] as const satisfies readonly EntryKind[]
).filter((kind) => layerOf(kind) === 'name');

/** The Chinese names of a lexicon, folded once: a search asks for several words. */
const known = new WeakMap<LexiconData, readonly NameForm[]>();

/**
 * Longer names in which a word does not mean what it means alone: 印度 within 印度尼西亚. Only for a word that is
 * itself a Chinese name; a name of something that belongs to it (中国外交部, 中国日报) means it as well. What the
 * lexicon lists as other meanings of the word (`not`) counts too.
 */
export function longerNames({ parts }: WordsCondition, lexicon: LexiconData): LongerName[] {
  const [part] = parts;
  if (parts.length !== 1 || part === undefined || !part.texts.every(isCharacter)) return [];
  const word = part.texts.join('');
  if (part.texts.length < 2) return [];
  const forms = namesOf(lexicon);
  const own = new Set(forms.filter(({ folded }) => folded === word).map(({ id }) => id));
  if (own.size === 0) return [];
  const longer = new Map<string, LongerName>();
  for (const { form, folded, id, of } of forms) {
    if (folded.length <= word.length || !folded.includes(word)) continue;
    if (!own.has(id) && !(of !== null && own.has(of))) longer.set(folded, { form, folded });
  }
  for (const form of distractorsOf(lexicon, word))
    longer.set(foldForm(form), { form, folded: foldForm(form) });
  return [...longer.values()].sort(
    (a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1),
  );
}

/** The longer name that a match lies wholly inside, or `null`. */
export function nameAround(
  match: Match,
  names: readonly LongerName[],
  sentence: SearchedSentence,
): LongerName | null {
  if (names.length === 0) return null;
  const { view, candidate } = sentence;
  const start = view.toView(match.start - candidate.start);
  const end = view.toView(match.end - candidate.start);
  for (const name of names) {
    const from = Math.max(0, end - name.folded.length);
    const at = view.folded.indexOf(name.folded, from);
    if (at >= 0 && at <= start && at + name.folded.length >= end) return name;
  }
  return null;
}

function namesOf(lexicon: LexiconData): readonly NameForm[] {
  const made = known.get(lexicon);
  if (made !== undefined) return made;
  const names: NameForm[] = [];
  for (const kind of NAMES) {
    for (const entry of lexicon[kind]) {
      const of = 'party' in entry ? entry.party : 'country' in entry ? entry.country : null;
      for (const { text, language, role } of formsOf(kind, entry))
        if (language === 'zh' && role !== 'abbreviation' && !text.includes('…'))
          names.push({ form: text, folded: foldForm(text), id: entry.id, of });
    }
  }
  known.set(lexicon, names);
  return names;
}

function distractorsOf(lexicon: LexiconData, word: string): string[] {
  const found: string[] = [];
  for (const kind of NAMES) {
    for (const entry of lexicon[kind])
      for (const { text, not } of formsOf(kind, entry))
        if (not !== undefined && foldForm(text) === word) found.push(...not);
  }
  return found;
}
