import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { type Quote, type QuoteRecord, quote } from './quote.ts';

/** https://www.w3.org/TR/annotation-model/#text-position-selector. Offsets are Unicode code points, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much context a quote selector carries on either side, in code points. */
const CONTEXT = 32;

/** Selectors that do not fit their text. */
export class SelectorError extends Error {
  readonly code = 'selector-mismatched';
}

/** The selectors of a quotation for a Web Annotation. Counts code points from the text's start: linear in its length. */
export function toWebAnnotationSelectors(
  text: Text,
  record: QuoteRecord,
): [TextPositionSelector, TextQuoteSelector] {
  const { start, end, exact } = quote(text, record);
  const from = countCodePoints(text.content, 0, start);
  return [
    { type: 'TextPositionSelector', start: from, end: from + countCodePoints(text.content, start, end) },
    { type: 'TextQuoteSelector', exact, ...contextOf(text.content, { start, end }) },
  ];
}

/**
 * The quotation that selectors name. The position must read the exact words; nothing is searched for.
 * @throws SelectorError when the position lies outside the text or reads other words.
 */
export function fromWebAnnotationSelectors(
  text: Text,
  [position, words]: readonly [TextPositionSelector, TextQuoteSelector],
): Quote {
  const start = codeUnitOffset(text.content, 0, position.start);
  const end = start === null ? null : codeUnitOffset(text.content, start, position.end - position.start);
  if (start === null || end === null || text.content.slice(start, end) !== words.exact) {
    throw new SelectorError(
      `Text \`${text.id}\` does not read “${words.exact}” at code points ${position.start}–${position.end}. Export the annotation again from this version of the text.`,
    );
  }
  return quote(text, { start, end });
}

function contextOf(content: string, { start, end }: Span): { prefix: string; suffix: string } {
  // A code point is two units at most. An array of code points may begin with half a pair cut off by the slice.
  const before = [...content.slice(Math.max(0, start - CONTEXT * 2), start)];
  const after = [...content.slice(end, end + CONTEXT * 2)];
  return { prefix: before.slice(-CONTEXT).join(''), suffix: after.slice(0, CONTEXT).join('') };
}

function countCodePoints(content: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    if (isPair(content, i)) i += 1;
    count += 1;
  }
  return count;
}

/** The offset `count` code points after `from`, or `null` where the text is shorter. */
function codeUnitOffset(content: string, from: number, count: number): number | null {
  if (!Number.isInteger(count) || count < 0) return null;
  let at = from;
  for (let k = 0; k < count; k += 1) {
    if (at >= content.length) return null;
    at += isPair(content, at) ? 2 : 1;
  }
  return at;
}

function isPair(content: string, at: number): boolean {
  const high = content.charCodeAt(at);
  const low = content.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
