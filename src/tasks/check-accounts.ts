import { InputError } from '../collect/input-error.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import type { SourceReading } from './read-source.ts';
import { partyLabel } from './resolve-party.ts';

/** Something that the user should know and that stops nothing. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** An account under comparison, with its party settled. */
export interface CheckedAccount extends SourceReading {
  readonly party: string;
}

/**
 * Refuses one text given twice: it would agree with itself on everything.
 * @throws InputError `account-duplicate`
 */
export function requireDistinct(accounts: readonly CheckedAccount[]): void {
  const byHash = new Map<string, CheckedAccount>();
  for (const account of accounts) {
    const { sha256 } = account.reading.context.text;
    const known = byHash.get(sha256);
    if (known) {
      throw new InputError(
        'account-duplicate',
        `\`${known.source.path}\` (${known.party}) and \`${account.source.path}\` (${account.party}) hold the same text. ` +
          'Give each account once, and each side its own.',
      );
    }
    byHash.set(sha256, account);
  }
}

/** Accounts that name no other party of the exchange: perhaps of another exchange, or given to the wrong side. */
export function warnOfStrangers(accounts: readonly CheckedAccount[], lexicon: Lexicon): readonly Warning[] {
  const parties = [...new Set(accounts.map((account) => account.party))];
  const warnings: Warning[] = [];
  for (const account of accounts) {
    const others = parties.filter((party) => party !== account.party);
    if (others.length === 0) continue;
    const { text, hits } = account.reading.context;
    const whole = { start: 0, end: text.content.length };
    const named =
      hits('party', whole).some((hit) => others.includes(hit.entry.id)) ||
      hits('person', whole).some((hit) => others.includes(hit.entry.party ?? ''));
    if (named) continue;
    const names = others.map((party) => partyLabel(party, lexicon).en).join(' or ');
    warnings.push({
      code: 'other-party-unmentioned',
      message: `\`${account.source.path}\` (${account.party}) never names ${names}. Check that it is an account of this exchange.`,
    });
  }
  return warnings;
}
