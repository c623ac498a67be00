import type { Span } from '../text/span.ts';
import type { Judgement } from './match/judge.ts';
import type { Match } from './match/match.ts';
import type { SearchedSentence } from './match/searched-sentence.ts';
import { daysOf } from './query/days.ts';
import type { SearchableText } from './searchable.ts';

/** One reason why a sentence stands where it does. Points add up to the score. */
export interface Reason {
  readonly part: 'rarity' | 'closeness' | 'likeness' | 'role' | 'kind' | 'date';
  readonly points: number;
  readonly why: string;
}

/** A sentence with its place in the order. */
export interface Ranked {
  readonly text: SearchableText;
  readonly sentence: SearchedSentence;
  readonly matches: readonly Match[];
  readonly score: number;
  readonly because: readonly Reason[];
}

/** What is known beside the sentence itself. */
export interface RankingFacts {
  /** In how many sentences each term stands, by its position; counting ended at `COUNTED`. */
  readonly counts: readonly number[];
  /** How the query writes each term. */
  readonly written: readonly string[];
  /** The newest date of any text of the dossier. */
  readonly newest: string | null;
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

/** Works out what speaks for a sentence. Sums of a few parts, each of which can be told to a person. */
export function rank(
  text: SearchableText,
  sentence: SearchedSentence,
  judgement: Judgement,
  facts: RankingFacts,
): Ranked {
  const { matches } = judgement;
  const because = [
    ...rarity(matches, facts),
    ...closeness(matches),
    ...likeness(matches),
    reason('role', ROLES[sentence.candidate.role] ?? 0, sentence.candidate.role),
    reason('kind', KINDS[text.kind ?? ''] ?? 0, text.kind ?? 'kind not known'),
    reason('date', newness(text.published, facts.newest), text.published ?? 'no date'),
  ].filter(({ points }) => points > 0);
  const score = rounded(because.reduce((sum, { points }) => sum + points, 0));
  return { text, sentence, matches, score, because };
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
function rarity(matches: readonly Match[], { counts, written }: RankingFacts): Reason[] {
  return [...new Set(matches.map(({ term }) => term))]
    .sort((a, b) => a - b)
    .flatMap((term) => {
      const count = counts[term];
      if (count === undefined || count >= COUNTED) return [];
      const points = 0.5 * Math.log10(COUNTED / Math.max(1, count));
      return [
        reason('rarity', points, `“${written[term]}” stands in ${count} sentence${count === 1 ? '' : 's'}`),
      ];
    });
}

/** Up to two points where the terms stand side by side; the wider the stretch that holds all, the fewer. */
function closeness(matches: readonly Match[]): Reason[] {
  const terms = new Set(matches.map(({ term }) => term));
  if (terms.size < 2) return [];
  const { window, covered } = narrowest(matches, terms.size);
  const points = 2 * Math.min(1, covered / (window.end - window.start));
  return [reason('closeness', points, `all within ${window.end - window.start} characters`)];
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
function likeness(matches: readonly Match[]): Reason[] {
  return matches.flatMap((match) =>
    match.likeness === null
      ? []
      : [
          reason(
            'likeness',
            4 * match.likeness.score,
            `${Math.round(100 * match.likeness.score)}% of the quotation`,
          ),
        ],
  );
}

/** A point for the newest texts of the dossier, half of it a year before, and so on. There is no clock here. */
function newness(published: string | null, newest: string | null): number {
  const day = published === null ? null : yearsOf(published);
  const last = newest === null ? null : yearsOf(newest);
  return day === null || last === null ? 0 : 1 / (1 + Math.max(0, last - day));
}

/** A date in years, near enough to compare. */
function yearsOf(date: string): number | null {
  const first = daysOf(date)?.first;
  if (first === undefined) return null;
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

function reason(part: Reason['part'], points: number, why: string): Reason {
  return { part, points: rounded(points), why };
}

/** Thousandths: what one sees is what is added. */
function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
