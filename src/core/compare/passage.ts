import type { Finding } from '../evidence/finding.ts';
import { type Quote, quote } from '../evidence/quote.ts';
import { contains, type Span } from '../text/span.ts';
import type { AccountReading } from './account.ts';

/** The whole sentence in which a finding stands: what a reader needs to judge it. */
export function passage(account: AccountReading, finding: Finding): Quote {
  const { context } = account.reading;
  return quote(context.text, coveringAt(context.sentences, finding.evidence[0].start) ?? finding.evidence[0]);
}

/** The one of `spans` that covers `offset`, or `null` between them. They are in text order and do not overlap. */
export function coveringAt<Part extends Span>(spans: readonly Part[], offset: number): Part | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (contains(span, { start: offset, end: offset + 1 })) return span;
    if (span.start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}
