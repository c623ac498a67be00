import { analyseLayout } from '../../src/core/text/analyse-layout.ts';
import type { Failure } from './suite.ts';
import type { Tally } from './tally.ts';

/** A text with the sentences that it should fall into. */
export interface SegmentedText {
  readonly where: string;
  readonly language: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Up to how many sentences a failure shows a text in full; of longer texts it shows each wrong end. */
const WHOLE = 12;

/**
 * Scores sentence ends, and whether all of a case are right. White space is left out on both sides: where a
 * sentence ends is one question, and what becomes of a line break inside it is another.
 */
export function scoreBoundaries(one: SegmentedText, kind: string, tally: Tally): readonly Failure[] {
  const found = analyseLayout(one.text).sentences.map(({ start, end }) => one.text.slice(start, end));
  const wanted = ends(one.expected);
  const got = ends(found);
  const right = [...wanted].filter((end) => got.has(end)).length;
  tally.add(kind, one.language, { right, missed: wanted.size - right, spurious: got.size - right });
  const isWhole = right === wanted.size && right === got.size;
  tally.judge(`${kind}-cases`, one.language, isWhole);
  if (isWhole) return [];
  const case_ = { kind, language: one.language, where: one.where };
  if (wanted.size <= WHOLE) {
    return [{ ...case_, sentence: '', expected: one.expected.join(' ⏎ '), found: found.join(' ⏎ ') }];
  }
  const bare = one.text.replace(/\s+/g, '');
  return [...new Set([...wanted, ...got])]
    .filter((end) => wanted.has(end) !== got.has(end))
    .sort((a, b) => a - b)
    .map((end) => ({
      ...case_,
      sentence: `${bare.slice(Math.max(0, end - 24), end)} ⏎ ${bare.slice(end, end + 24)}`,
      expected: wanted.has(end) ? 'an end' : 'no end',
      found: got.has(end) ? 'an end' : 'no end',
    }));
}

/** How many characters other than white space stand before each end of a sentence. */
function ends(sentences: readonly string[]): ReadonlySet<number> {
  const set = new Set<number>();
  let length = 0;
  for (const sentence of sentences) {
    length += sentence.replace(/\s+/g, '').length;
    set.add(length);
  }
  return set;
}
