import type { Span } from '../text/span.ts';
import type { Text, TextId } from '../text/text.ts';

declare const made: unique symbol;

/** A quotation as it stands in a file or in JSON: not checked against its text yet. */
export interface QuoteRecord {
  readonly text: TextId;
  /** UTF-16 code units into the extracted text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A stretch of one text, with the words that stand there. Made by `quote` and by nothing else. */
export interface Quote extends QuoteRecord {
  /** Lets the compiler refuse an unchecked record; it does not exist at run time. */
  readonly [made]: true;
}

/** A quotation that cannot be: outside its text, empty, or cutting a character in two. */
export class QuoteError extends Error {
  readonly code = 'quote-impossible';
}

/**
 * Quotes `span` of `text`.
 * @throws QuoteError when the span is empty, lies outside the text, or splits a surrogate pair.
 */
export function quote(text: Text, span: Span): Quote {
  const { start, end } = span;
  const { content, id } = text;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end > content.length ||
    start >= end
  ) {
    throw new QuoteError(
      `Cannot quote ${start}–${end} of \`${id}\`: the text has ${content.length} code units. Give a span inside it.`,
    );
  }
  if (splitsPair(content, start) || splitsPair(content, end)) {
    throw new QuoteError(
      `Cannot quote ${start}–${end} of \`${id}\`: the edge cuts a character in two. Move it by one code unit.`,
    );
  }
  return { text: id, start, end, exact: content.slice(start, end) } as unknown as Quote;
}

function splitsPair(content: string, offset: number): boolean {
  if (offset <= 0 || offset >= content.length) return false;
  const before = content.charCodeAt(offset - 1);
  const after = content.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
