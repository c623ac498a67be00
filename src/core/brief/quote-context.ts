import type { Quote } from '../evidence/quote.ts';
import type { Text } from '../text/text.ts';

/** The words around a quotation. `before` and `after` end at a line break or after about 120 code units. */
export interface QuoteContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** The text goes on beyond the context on the same line. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const REACH = 120;

/** The quotation in its own paragraph, as far as fits beside it. */
export function contextOf(text: Text, quote: Quote): QuoteContext {
  const { content } = text;
  const lineStart = content.lastIndexOf('\n', quote.start - 1) + 1;
  const found = content.indexOf('\n', quote.end);
  const lineEnd = found < 0 ? content.length : found;
  const start = onCharacter(content, Math.max(lineStart, quote.start - REACH));
  const end = onCharacter(content, Math.min(lineEnd, quote.end + REACH));
  return {
    before: content.slice(start, quote.start),
    exact: quote.exact,
    after: content.slice(quote.end, end).replace(/\r$/, ''),
    cutBefore: start > lineStart,
    cutAfter: end < lineEnd,
  };
}

/** Moves an edge out of the middle of a surrogate pair. */
function onCharacter(content: string, offset: number): number {
  const unit = content.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
