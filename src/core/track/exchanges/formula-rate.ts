import type { ExchangeNote } from './exchange-note.ts';
import type { FormulaRate } from './exchange-record.ts';

/** An account with the contact that it is of. */
export interface DatedAccount {
  readonly note: ExchangeNote;
  readonly channel: string | null;
}

/** How often a formula stands in a party's accounts. */
export interface FormulaRates {
  /** `null` for a text of no party, and for a party without accounts. */
  of(party: string | null, formula: string, channel: string | null): FormulaRate | null;
}

/** Counts formulas over the accounts of each party, given in order of their exchanges. */
export function formulaRates(accounts: readonly DatedAccount[]): FormulaRates {
  const byParty = Map.groupBy(accounts, ({ note }) => note.source.party ?? '');
  const counted = new Map<string, FormulaRate>();
  return {
    of(party, formula, channel) {
      if (party === null) return null;
      const own = byParty.get(party) ?? [];
      if (own.length === 0) return null;
      const key = [party, formula, channel ?? ''].join('\n');
      const found = counted.get(key) ?? rateOf(party, formula, channel, own);
      counted.set(key, found);
      return found;
    },
  };
}

function rateOf(
  party: string,
  formula: string,
  channel: string | null,
  own: readonly DatedAccount[],
): FormulaRate {
  const has = ({ note }: DatedAccount) =>
    [...note.requests, ...note.acceptances, ...note.agendaLeads].some((one) => one.formula === formula);
  const like = own.filter((one) => channelOf(one.channel) === channelOf(channel));
  return {
    party,
    stands: own.filter(has).map(({ note }) => note.source.id),
    of: own.map(({ note }) => note.source.id),
    sameChannel: { stands: like.filter(has).length, of: like.length },
  };
}

/** Meetings and talks are two words for one channel. */
function channelOf(channel: string | null): string | null {
  return channel === 'talks' ? 'meeting' : channel;
}
