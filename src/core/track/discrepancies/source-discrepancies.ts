import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { ContactGaps } from '../exchanges/contact-gaps.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import type { CheckedQuotation } from './checked-quotation.ts';
import { countDiscrepancies } from './counts-in-accounts.ts';
import { documentDateDiscrepancies } from './document-dates.ts';
import { exchangeFactDiscrepancies, gapDiscrepancies } from './exchange-facts.ts';
import { officeDiscrepancies } from './former-offices.ts';
import { intentionDiscrepancies } from './intentions.ts';
import { levelDiscrepancies } from './levels-told.ts';
import { inTime } from './make-discrepancy.ts';
import { meetingDiscrepancies } from './meetings-to-come.ts';
import type { DifferenceNotes } from './note-differences.ts';
import { quotationDiscrepancies } from './quotation-discrepancies.ts';
import type { SourceDiscrepancy } from './source-discrepancy.ts';
import { topicDiscrepancies } from './topics-in-accounts.ts';

/** Everything on which texts differ about one thing, in the order in which the first version became known. */
export function sourceDiscrepancies(
  notes: DifferenceNotes,
  records: readonly ExchangeRecord[],
  gaps: ContactGaps,
  quotations: readonly CheckedQuotation[],
): readonly SourceDiscrepancy[] {
  return [
    ...exchangeFactDiscrepancies(records),
    ...gapDiscrepancies(gaps),
    ...documentDateDiscrepancies(notes.documents),
    ...levelDiscrepancies(notes.levels),
    ...countDiscrepancies(notes.counts),
    ...meetingDiscrepancies(notes.meetings),
    ...topicDiscrepancies(notes.topics),
    ...intentionDiscrepancies(notes.intentions),
    ...officeDiscrepancies(notes.offices),
    ...quotationDiscrepancies(quotations, notes.quotations),
  ].sort((a, b) => {
    const [one] = a.versions;
    const [other] = b.versions;
    return (one && other ? inTime(one.mentions[0], other.mentions[0]) : 0) || compareCodeUnits(a.id, b.id);
  });
}
