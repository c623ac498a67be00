import type { QuoteRecord } from '../core/evidence/quote.ts';

/** How a quotation fares against the text of today. */
export type QuoteState =
  | { readonly holds: true }
  | {
      readonly holds: false;
      /** What stands there now; `null` where the text is too short. */
      readonly reads: string | null;
      /** Where the same words stand now, if they stand in exactly one place. A proposal: nothing is moved. */
      readonly movedTo: { readonly start: number; readonly end: number } | null;
    };

/** Checks that the text still reads `exact` at the quotation's place. */
export function checkQuote(quote: QuoteRecord, content: string): QuoteState {
  const { start, end, exact } = quote;
  const reads = start >= 0 && start < end && end <= content.length ? content.slice(start, end) : null;
  if (reads === exact) return { holds: true };
  const at = exact === '' ? -1 : content.indexOf(exact);
  const once = at >= 0 && content.indexOf(exact, at + 1) < 0;
  return { holds: false, reads, movedTo: once ? { start: at, end: at + exact.length } : null };
}
