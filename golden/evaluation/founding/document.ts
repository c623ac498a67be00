import type { Reading } from '../../../src/core/read/reading.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import type { FoundingGold } from './gold.ts';

/** The language of the document, as the tables name it. */
export const LANGUAGE = 'zh-Hant';

/** The document, read, beside what is known of it. */
export interface Document {
  readonly reading: Reading;
  readonly gold: FoundingGold;
  readonly tally: Tally;
}

/** A failure at a place of the document. */
export function failureAt(
  kind: string,
  place: { readonly line: number; readonly quote?: string },
  expected: string,
  found: string,
  id = '',
): Failure {
  const where = `line ${place.line}${id === '' ? '' : ` · ${id}`}`;
  return { kind, language: LANGUAGE, where, sentence: place.quote ?? '', expected, found };
}
