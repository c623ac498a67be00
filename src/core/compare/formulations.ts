import type { Quote } from '../evidence/quote.ts';
import { findingsOf } from '../read/reading.ts';
import type { AccountReading } from './account.ts';
import type { FormulationRow, PhraseWording } from './comparison.ts';
import { passage } from './passage.ts';
import { unique } from './position.ts';

/** A row while it is filled. */
interface Gathered {
  readonly class: string;
  readonly valence: number;
  /** What the lexicon holds apart from it. */
  readonly apart: readonly string[];
  readonly uses: Record<string, Quote[]>;
  readonly wordings: Record<string, PhraseWording[]>;
}

/** Set phrases of the accounts, in order of first appearance, with how each party words them. */
export function formulationRows(
  parties: readonly string[],
  accounts: readonly AccountReading[],
): readonly FormulationRow[] {
  const rows = new Map<string, Gathered>();
  for (const account of accounts) {
    for (const finding of findingsOf(account.reading, 'formulation')) {
      const { formulation, class: kind, valence, contrasts, match, dropped, added } = finding.value;
      let row = rows.get(formulation);
      if (!row) {
        row = {
          class: kind,
          valence,
          apart: contrasts,
          uses: Object.fromEntries(parties.map((party) => [party, []])),
          wordings: Object.fromEntries(parties.map((party) => [party, []])),
        };
        rows.set(formulation, row);
      }
      row.uses[account.party]?.push(passage(account, finding));
      row.wordings[account.party]?.push({ evidence: finding.evidence[0], match, dropped, added });
    }
  }
  return [...rows].map(([formulation, { class: kind, valence, apart, uses, wordings }]) => ({
    formulation,
    class: kind,
    valence,
    contrasts: [...rows]
      .filter(([id, other]) => apart.includes(id) || other.apart.includes(formulation))
      .filter(([, other]) => isAcross(uses, other.uses))
      .map(([id]) => id),
    uses: Object.fromEntries(Object.entries(uses).map(([party, quotes]) => [party, unique(quotes)])),
    wordings,
  }));
}

/** Whether one party uses the one phrase and another party the other. */
function isAcross(one: Gathered['uses'], other: Gathered['uses']): boolean {
  const users = (uses: Gathered['uses']): readonly string[] =>
    Object.keys(uses).filter((party) => (uses[party]?.length ?? 0) > 0);
  return users(one).some((party) => users(other).some((second) => second !== party));
}
