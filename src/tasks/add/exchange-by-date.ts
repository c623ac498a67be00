import type { DossierExchange } from '../../collect/dossier-file.ts';
import type { SourceHeader } from '../../collect/front-matter.ts';
import { dateGap } from '../date-gap.ts';

/** A readout comes out on the day of the contact or soon after. */
const LATEST = 3;

/**
 * The contact that a text is likely about: the only one of the dossier that its party took part in and that ended on
 * the day on which it was published, up to three days before, or on the next day by the other side's clock. `null` where none or several come into question.
 */
export function exchangeByDate(
  { published, party }: Pick<SourceHeader, 'published' | 'party'>,
  exchanges: readonly DossierExchange[],
): string | null {
  if (published === null || published.length < 10) return null;
  const day = published.slice(0, 10);
  const near = exchanges.filter(({ date, parties }) => {
    if (date === null) return false;
    if (party !== null && parties.length > 0 && !parties.includes(party)) return false;
    const gap = dateGap(day, date) ?? Number.POSITIVE_INFINITY;
    // The day of one side's clock can be the day before the other's.
    return day < date ? gap <= 1 : gap <= LATEST;
  });
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}
