import { findingsOf } from '../read/reading.ts';
import type { AccountReading } from './account.ts';
import type { InsideAccount } from './comparison.ts';

/** What each account shows by itself, in the order of the accounts; its discrepancies in text order. */
export function insideOf(accounts: readonly AccountReading[]): readonly InsideAccount[] {
  return accounts.map(({ party, reading }) => {
    const [balance] = findingsOf(reading, 'balance');
    return {
      party,
      text: reading.context.text.id,
      discrepancies: findingsOf(reading, 'discrepancy').map(({ value, evidence }) => ({
        discrepancy: value.discrepancy,
        class: value.class,
        versions: value.versions,
        computed: value.computed,
        evidence,
      })),
      balance: balance
        ? {
            parties: balance.value.parties,
            tilt: balance.value.tilt,
            n: balance.value.n,
            evidence: balance.evidence,
          }
        : null,
    };
  });
}
