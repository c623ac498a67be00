import type { Quote } from '../evidence/quote.ts';
import { findingsOf } from '../read/reading.ts';
import type { AccountReading } from './account.ts';
import type { FormulationRow } from './comparison.ts';
import { passage } from './passage.ts';
import { unique } from './position.ts';

/** Set phrases of the accounts, in order of first appearance, with each party's passages. */
export function formulationRows(
  parties: readonly string[],
  accounts: readonly AccountReading[],
): readonly FormulationRow[] {
  const rows = new Map<string, { class: string; valence: number; uses: Record<string, Quote[]> }>();
  for (const account of accounts) {
    for (const finding of findingsOf(account.reading, 'formulation')) {
      const { formulation, class: kind, valence } = finding.value;
      let row = rows.get(formulation);
      if (!row) {
        row = { class: kind, valence, uses: Object.fromEntries(parties.map((party) => [party, []])) };
        rows.set(formulation, row);
      }
      row.uses[account.party]?.push(passage(account, finding));
    }
  }
  return [...rows].map(([formulation, row]) => ({
    formulation,
    class: row.class,
    valence: row.valence,
    uses: Object.fromEntries(Object.entries(row.uses).map(([party, quotes]) => [party, unique(quotes)])),
  }));
}
