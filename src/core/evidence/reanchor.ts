import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { similarity } from './similarity.ts';

/** Words with what stood around them, to be found again in another version of their text. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood. */
  readonly start: number;
}

/** Where the words may stand now. A proposal: a person accepts it, nothing is moved in silence. */
export interface Proposal extends Span {
  /** The words there now. */
  readonly exact: string;
  /** 1: the same words between the same neighbours. Below: the share of characters that agree, words 3/4, neighbours 1/4. */
  readonly score: number;
}

/** How much stands around an anchor, in UTF-16 code units. */
export const CONTEXT = 32;

/** Below this the words there are others. */
const LEAST = 0.6;
/** How many places are looked at closely. */
const MOST_PLACES = 200;
/** Words that are changed are compared letter by letter, which is dear. */
const MOST_SIMILAR = 40;

/**
 * Where words of an earlier version stand now, best first, at most three: wherever they stand letter for letter, else
 * where stretches of about their length share most characters with them. Ties go to the place nearest to the old one.
 * Source: the W3C text quote selector (exact, prefix, suffix), and how Hypothesis anchors.
 */
export function reanchor(text: Text, sought: Sought): readonly Proposal[] {
  const spans = exactPlaces(text.content, sought.exact);
  const places = spans.length > 0 ? spans : similarPlaces(text.content, sought);
  return places
    .map((span) => proposal(text.content, sought, span))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || Math.abs(a.start - sought.start) - Math.abs(b.start - sought.start))
    .slice(0, 3);
}

function proposal(content: string, sought: Sought, { start, end }: Span): Proposal {
  const exact = content.slice(start, end);
  const words = exact === sought.exact ? 1 : similarity(exact, sought.exact);
  const before = similarity(content.slice(Math.max(0, start - sought.prefix.length), start), sought.prefix);
  const after = similarity(content.slice(end, end + sought.suffix.length), sought.suffix);
  const score = words * 0.75 + (before + after) * 0.125;
  return { start, end, exact, score: Math.round(score * 1000) / 1000 };
}

function exactPlaces(content: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (
    let at = content.indexOf(words);
    at >= 0 && places.length < MOST_PLACES;
    at = content.indexOf(words, at + 1)
  )
    places.push({ start: at, end: at + words.length });
  return places;
}

/**
 * Stretches that begin and end where the sought words begin and end, or nearly: the first and the last few characters
 * are looked for, and the neighbours that stood around them; those pairs count that lie about as far apart as the
 * words are long.
 */
function similarPlaces(content: string, { exact, prefix, suffix }: Sought): readonly Span[] {
  const found: Span[] = [];
  const starts = distinct([...seeds(content, exact, 'head'), ...seeds(content, prefix, 'tail')]);
  const ends = distinct([...seeds(content, exact, 'tail'), ...seeds(content, suffix, 'head')]);
  const off = (start: number, end: number): number => Math.abs(end - start - exact.length);
  for (const start of starts) {
    const near = ends.filter((end) => end - start >= exact.length / 2 && end - start <= exact.length * 2);
    const best = near.toSorted((a, b) => off(start, a) - off(start, b)).slice(0, 3);
    // Where nothing tells the end, the length of the words does.
    for (const end of best.length > 0 ? best : [Math.min(content.length, start + exact.length)])
      if (end > start) found.push({ start, end });
  }
  for (const end of ends)
    if (!found.some((span) => span.end === end)) found.push({ start: Math.max(0, end - exact.length), end });
  return found
    .filter((span) => isWhole(content, span.start) && isWhole(content, span.end))
    .slice(0, MOST_SIMILAR);
}

function distinct(offsets: readonly number[]): readonly number[] {
  return [...new Set(offsets)].slice(0, MOST_SIMILAR);
}

/** Where the first or the last characters of the words stand: as long a piece as is found, at least three characters. */
function seeds(content: string, words: string, side: 'head' | 'tail'): readonly number[] {
  for (const length of [24, 12, 8, 5, 3]) {
    if (length > words.length) continue;
    // A change may be at the very edge: pieces a little further in count too, set back by their distance.
    for (const inset of [0, 2, 5, 9]) {
      if (inset + length > words.length) break;
      const piece =
        side === 'head'
          ? words.slice(inset, inset + length)
          : words.slice(words.length - inset - length, words.length - inset);
      const places = exactPlaces(content, piece).map(({ start, end }) =>
        side === 'head' ? Math.max(0, start - inset) : Math.min(content.length, end + inset),
      );
      if (places.length > 0) return places;
    }
  }
  return [];
}

function isWhole(content: string, at: number): boolean {
  const unit = content.charCodeAt(at);
  return !(unit >= 0xdc00 && unit <= 0xdfff && at > 0);
}
