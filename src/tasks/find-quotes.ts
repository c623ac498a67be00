import type { QuoteRecord } from '../core/evidence/quote.ts';

/** A quotation in a saved result, with the path of keys that leads to it. */
export interface FoundQuote {
  readonly quote: QuoteRecord;
  /** JSON Pointer (RFC 6901). */
  readonly at: string;
}

/** Every quotation anywhere in a saved result, in the order of the document. */
export function findQuotes(value: unknown): readonly FoundQuote[] {
  const found: FoundQuote[] = [];
  const visit = (part: unknown, at: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isQuote(part)) found.push({ quote: part, at });
    else for (const [key, inner] of Object.entries(part)) visit(inner, `${at}/${escapeKey(key)}`);
  };
  visit(value, '');
  return found;
}

function isQuote(value: object): value is QuoteRecord {
  const { text, start, end, exact } = value as Partial<Record<keyof QuoteRecord, unknown>>;
  return (
    typeof text === 'string' && typeof exact === 'string' && Number.isInteger(start) && Number.isInteger(end)
  );
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
