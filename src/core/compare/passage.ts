import type { Finding } from '../evidence/finding.ts';
import { type Quote, quote } from '../evidence/quote.ts';
import { coveringAt } from '../text/bisect.ts';
import type { AccountReading } from './account.ts';

/** The whole sentence in which a finding stands: what a reader needs to judge it. */
export function passage(account: AccountReading, finding: Finding): Quote {
  const { context } = account.reading;
  return quote(context.text, coveringAt(context.sentences, finding.evidence[0].start) ?? finding.evidence[0]);
}
