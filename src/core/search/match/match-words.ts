import type { WordsCondition } from '../condition.ts';
import type { WordsPart } from '../query/query.ts';
import { hasStem } from '../stem.ts';
import type { Match } from './match.ts';
import type { SearchedSentence } from './searched-sentence.ts';

/** Units from `first` to before `end`. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** All places where the words stand, one behind the other. */
export function matchWords(condition: WordsCondition, sentence: SearchedSentence): Match[] {
  const found: Match[] = [];
  for (let from = 0; ; ) {
    const stretches = nextFrom(condition, sentence, from);
    if (stretches === null) return found;
    const first = stretches[0] as Stretch;
    const last = stretches.at(-1) as Stretch;
    const gaps = stretches
      .slice(1)
      .map((stretch, at) => gapBetween(sentence, stretches[at] as Stretch, stretch));
    found.push({ ...sentence.span(first.first, last.end), term: condition.term, gaps, likeness: null });
    from = last.end;
  }
}

function gapBetween(
  sentence: SearchedSentence,
  before: Stretch,
  after: Stretch,
): { start: number; end: number } {
  if (before.end < after.first) return sentence.span(before.end, after.first);
  const { start } = sentence.span(after.first, after.end);
  return { start, end: start };
}

/** The first place of all parts at `from` or later. */
function nextFrom(condition: WordsCondition, sentence: SearchedSentence, from: number): Stretch[] | null {
  const [part] = condition.parts;
  for (let at = from; at < sentence.units.texts.length; at += 1) {
    if (!standsAt(part as WordsPart, sentence, at)) continue;
    const first = { first: at, end: at + (part as WordsPart).texts.length };
    const rest = restFrom(condition, sentence, 1, first.end);
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

/** The parts from `index` on, each within its gap. The nearest place is tried first; where it leads nowhere, the next. */
function restFrom(
  condition: WordsCondition,
  sentence: SearchedSentence,
  index: number,
  from: number,
  failed = new Set<number>(),
): Stretch[] | null {
  const part = condition.parts[index];
  if (part === undefined) return [];
  // The same part at the same place fails for the same reason: without this, many gaps would take exponential time.
  const key = index * (sentence.units.texts.length + 1) + from;
  if (failed.has(key)) return null;
  const last = from + (condition.gaps[index - 1] ?? 0);
  for (let at = from; at <= last && at < sentence.units.texts.length; at += 1) {
    if (!standsAt(part, sentence, at)) continue;
    const stretch = { first: at, end: at + part.texts.length };
    const rest = restFrom(condition, sentence, index + 1, stretch.end, failed);
    if (rest !== null) return [stretch, ...rest];
  }
  failed.add(key);
  return null;
}

/** Whether the units stand there: equal ones, or with equal stems, and characters in one run where they are so here. */
function standsAt({ texts, joined, stems }: WordsPart, { units }: SearchedSentence, at: number): boolean {
  if (at + texts.length > units.texts.length) return false;
  for (let k = 0; k < texts.length; k += 1) {
    const unit = units.texts[at + k] as string;
    const stem = stems[k] as string | null;
    if (unit !== texts[k] && (stem === null || !hasStem(unit, stem))) return false;
    if (k < texts.length - 1 && joined[k] !== units.joined[at + k]) return false;
  }
  return true;
}
