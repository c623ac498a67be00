import { foldForm } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isInflectable, stemOf } from '../stem.ts';
import { type Units, unitsOf } from '../units.ts';
import type { LikeQuery, WordsPart, WordsQuery } from './query.ts';
import { QueryError } from './query-error.ts';
import { withPlainSigns } from './signs.ts';

/** Characters or words that a gap may hold where it does not say. */
const GAP = 10;
/** Units of one phrase or quotation; more would take long and finds no more. */
const MOST_UNITS = 400;

/**
 * Words as the readers of texts see them: folded, taken apart. `*` is a gap, `*5` one of at most five characters or
 * words.
 * @throws QueryError `query-no-words`, `query-gap`, `query-too-long`
 */
export function readWords(query: string, at: Span, written: string, exact: boolean): WordsQuery {
  const parts: WordsPart[] = [];
  const gaps: number[] = [];
  for (const [index, piece] of withPlainSigns(written)
    .split(/(\*\d{0,3})/)
    .entries()) {
    if (index % 2 === 1) gaps.push(piece === '*' ? GAP : Number(piece.slice(1)));
    else parts.push(partOf(unitsOf(foldForm(piece)), exact));
  }
  if (gaps.length > 0) checkGaps(query, at, written, parts);
  else if (parts[0]?.texts.length === 0) throw noWords(query, at);
  checkLength(query, at, parts);
  return { kind: 'words', at, written, parts, gaps, exact };
}

/**
 * A quotation that may differ a little.
 * @throws QueryError `query-no-words`, `query-too-long`
 */
export function readLike(query: string, at: Span, written: string): LikeQuery {
  const units = unitsOf(foldForm(written));
  if (units.texts.length === 0) throw noWords(query, at);
  checkLength(query, at, [units]);
  return { kind: 'like', at, written, units };
}

function partOf(units: Units, exact: boolean): WordsPart {
  return {
    ...units,
    stems: units.texts.map((text) => (exact || !isInflectable(text) ? null : stemOf(text))),
  };
}

function checkGaps(query: string, at: Span, written: string, parts: readonly Units[]): void {
  if (/[\p{L}\p{N}]\*|\*\d{0,3}[a-z]/iu.test(written.replaceAll(/\p{Script=Han}/gu, ' '))) {
    throw new QueryError(
      'query-gap',
      query,
      at,
      'a * stands for whole words, not for a part of one. Put blanks around it; plurals and forms in -ed and -ing are found without it.',
    );
  }
  if (parts.some(({ texts }) => texts.length === 0)) {
    throw new QueryError(
      'query-gap',
      query,
      at,
      'a * needs words before it and behind it, as in "handle * question with prudence". Leave it out at either end.',
    );
  }
}

function checkLength(query: string, at: Span, parts: readonly Units[]): void {
  const units = parts.reduce((sum, { texts }) => sum + texts.length, 0);
  if (units <= MOST_UNITS) return;
  throw new QueryError(
    'query-too-long',
    query,
    { start: at.start, end: Math.min(at.end, at.start + 20) },
    `this has ${units} characters and words; ${MOST_UNITS} are the most. Give its most telling sentence.`,
  );
}

function noWords(query: string, at: Span): QueryError {
  return new QueryError(
    'query-no-words',
    query,
    at,
    'there is no letter, character or digit in it. Signs are not searched; give a word.',
  );
}
