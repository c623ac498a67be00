import type { Span } from '../text/span.ts';
import type { Match } from './match/match.ts';
import type { SearchedSentence } from './match/searched-sentence.ts';
import { daysOf } from './query/days.ts';
import type { SearchableText } from './searchable.ts';

/** What speaks for a sentence. Points add up to the score; `detail` is what the reason is told with (see `whyOf`). */
interface Part {
  readonly part: 'rarity' | 'closeness' | 'likeness' | 'role' | 'kind' | 'date';
  readonly points: number;
  readonly detail: number;
}

/** One reason why a sentence stands where it does. */
export interface Reason {
  readonly part: Part['part'];
  readonly points: number;
  readonly why: string;
}

/** A sentence with its place in the order. */
export interface Ranked {
  readonly text: SearchableText;
  readonly sentence: SearchedSentence;
  readonly matches: readonly Match[];
  readonly score: number;
  readonly parts: readonly Part[];
}

/** What is known beside the sentence itself. */
export interface RankingFacts {
  /** In how many sentences each term stands, by its position; counting ended at `COUNTED`. */
  readonly counts: readonly number[];
  /** How the query writes each term. */
  readonly written: readonly string[];
  /** How new a text is, see `newness`. */
  readonly newness: (text: SearchableText) => number;
}

/** Sentences with a word are counted up to here; a more frequent one tells nothing. */
export const COUNTED = 10_000;

/** A heading says what the text is about; what stands outside the body is hardly said by anybody. */
const ROLES: Readonly<Record<string, number>> = { heading: 0.7, body: 0.5, caption: 0.2 };
/** A government's own text comes before what others write about it. */
const KINDS: Readonly<Record<string, number>> = {
  account: 1,
  statement: 0.8,
  post: 0.7,
  data: 0.4,
  report: 0.3,
  commentary: 0.1,
};

/** Works out what speaks for a sentence. A sum of a few parts, each of which can be told to a person. */
export function rank(
  text: SearchableText,
  sentence: SearchedSentence,
  matches: readonly Match[],
  facts: RankingFacts,
): Ranked {
  const parts = [
    ...rarity(matches, facts.counts),
    ...closeness(matches),
    ...likeness(matches),
    part('role', ROLES[sentence.candidate.role] ?? 0),
    part('kind', KINDS[text.kind ?? ''] ?? 0),
    part('date', facts.newness(text)),
  ].filter(({ points }) => points > 0);
  const score = rounded(parts.reduce((sum, { points }) => sum + points, 0));
  return { text, sentence, matches, score, parts };
}

/** The reasons in words. Only for what is shown: a search ranks far more. */
export function reasonsOf({ text, sentence, parts }: Ranked, { counts, written }: RankingFacts): Reason[] {
  return parts.map((one) => ({ part: one.part, points: one.points, why: whyOf(one) }));

  function whyOf({ part, detail }: Part): string {
    switch (part) {
      case 'rarity': {
        const count = counts[detail] ?? 0;
        return `“${written[detail]}” stands in ${count} sentence${count === 1 ? '' : 's'}`;
      }
      case 'closeness':
        return `all within ${detail} characters`;
      case 'likeness':
        return `${Math.round(100 * detail)}% of the quotation`;
      case 'role':
        return sentence.candidate.role;
      case 'kind':
        return text.kind ?? '';
      case 'date':
        return text.published ?? '';
    }
  }
}

/** Higher scores first, then newer texts, then by id and offset: no two sentences are equal. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    compare(b.text.published ?? '', a.text.published ?? '') ||
    compare(a.text.id, b.text.id) ||
    a.sentence.candidate.start - b.sentence.candidate.start
  );
}

/** Half a point for each power of ten by which a term is rarer than the most that is counted. */
function rarity(matches: readonly Match[], counts: readonly number[]): Part[] {
  const terms =
    matches.length === 1
      ? [matches[0]?.term ?? 0]
      : [...new Set(matches.map(({ term }) => term))].sort((a, b) => a - b);
  return terms.flatMap((term) => {
    const count = counts[term];
    if (count === undefined || count >= COUNTED) return [];
    return [part('rarity', 0.5 * Math.log10(COUNTED / Math.max(1, count)), term)];
  });
}

/** Up to two points where the terms stand side by side; the wider the stretch that holds all, the fewer. */
function closeness(matches: readonly Match[]): Part[] {
  if (matches.length < 2) return [];
  const terms = new Set(matches.map(({ term }) => term));
  if (terms.size < 2) return [];
  const { window, covered } = narrowest(matches, terms.size);
  const width = window.end - window.start;
  return [part('closeness', 2 * Math.min(1, covered / width), width)];
}

/** The shortest stretch with a match of every term, and the characters of these matches. */
function narrowest(matches: readonly Match[], terms: number): { window: Span; covered: number } {
  const last = new Map<number, Match>();
  let best: { window: Span; covered: number } | null = null;
  for (const match of [...matches].sort((a, b) => a.end - b.end || a.start - b.start)) {
    last.set(match.term, match);
    if (last.size < terms) continue;
    const held = [...last.values()];
    const start = Math.min(...held.map((one) => one.start));
    if (best === null || match.end - start < best.window.end - best.window.start) {
      const covered = held.reduce((sum, one) => sum + one.end - one.start, 0);
      best = { window: { start, end: match.end }, covered };
    }
  }
  return best as { window: Span; covered: number };
}

/** Four points for the words of the quotation themselves. */
function likeness(matches: readonly Match[]): Part[] {
  return matches.flatMap((match) =>
    match.likeness === null ? [] : [part('likeness', 4 * match.likeness.score, match.likeness.score)],
  );
}

/**
 * A point for the newest of the texts, half of it a year before, a third two years before. There is no clock here, and
 * the same texts always give the same points.
 */
export function newness(texts: readonly SearchableText[]): (text: SearchableText) => number {
  let newest = Number.NEGATIVE_INFINITY;
  const years = new Map<string, number>();
  for (const { published } of texts) {
    if (published === null || years.has(published)) continue;
    const year = yearsOf(published);
    if (year === null) continue;
    years.set(published, year);
    newest = Math.max(newest, year);
  }
  return ({ published }) => {
    const year = years.get(published ?? '');
    return year === undefined ? 0 : 1 / (1 + newest - year);
  };
}

/** A date in years, near enough to compare. */
function yearsOf(date: string): number | null {
  const first = daysOf(date)?.first;
  if (first === undefined) return null;
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

function part(part: Part['part'], points: number, detail = 0): Part {
  return { part, points: rounded(points), detail };
}

/** Thousandths: what one sees is what is added. */
function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
