import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { KnownExchange } from '../input/track-context.ts';
import type { GatheredAccount } from './accounts.ts';
import type { Echo } from './echo.ts';
import { isOwn } from './own-words.ts';

/**
 * For every exchange with at least one account and every ordered pair of its parties: which of the issues that the one
 * side brings up itself the other side's account names too.
 */
export function echoes(
  parties: readonly string[],
  accounts: readonly GatheredAccount[],
  exchanges: readonly KnownExchange[],
): readonly Echo[] {
  const byExchange = Map.groupBy(accounts, ({ exchange }) => exchange ?? '');
  return exchanges.flatMap((exchange) => {
    const own = byExchange.get(exchange.id) ?? [];
    if (own.length === 0) return [];
    const concerned = parties.filter(
      (party) => exchange.parties.includes(party) || own.some((one) => one.party === party),
    );
    return concerned.flatMap((party) =>
      concerned
        .filter((other) => other !== party)
        .map((other) =>
          echoOf(
            exchange.id,
            [party, own.find((one) => one.party === party)],
            [other, own.find((one) => one.party === other)],
          ),
        ),
    );
  });
}

type Side = readonly [party: string, account: GatheredAccount | undefined];

function echoOf(exchange: string, [party, account]: Side, [other, theirs]: Side): Echo {
  const sides = { exchange, party, other, account: account?.id ?? null, otherAccount: theirs?.id ?? null };
  if (account === undefined || theirs === undefined) return { ...sides, echoed: [], left: [], share: null };
  const brought = [...theirs.issues]
    .filter(([, { views }]) => isOwn([...views.keys()], other))
    .sort(([a], [b]) => compareCodeUnits(a, b));
  const echoed = brought.flatMap(([issue]) => {
    const use = account.issues.get(issue);
    return use === undefined ? [] : [{ issue, evidence: { account: account.id, evidence: use.first } }];
  });
  const left = brought
    .filter(([issue]) => !account.issues.has(issue))
    .map(([issue, { first }]) => ({ issue, evidence: { account: theirs.id, evidence: first } }));
  const share = brought.length === 0 ? null : Math.round((echoed.length / brought.length) * 1e4) / 1e4;
  return { ...sides, echoed, left, share };
}
