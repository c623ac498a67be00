import { wilsonShare } from '../../compare/wilson.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { GatheredAccount } from './accounts.ts';
import type { EmphasisPoint, EmphasisSeries } from './emphasis.ts';
import { ranked } from './issue-shifts.ts';
import { type Counts, logOddsZ, sum } from './log-odds.ts';

/** Weight of the prior in tags: as much as a short account. */
const PRIOR_WEIGHT = 10;

/**
 * How much room each account of a party gives each issue that any of them brings up.
 * @param accounts in order of day
 */
export function emphasisSeries(
  parties: readonly string[],
  accounts: readonly GatheredAccount[],
): readonly EmphasisSeries[] {
  return parties.flatMap((party) =>
    ofParty(
      party,
      accounts.filter((one) => one.party === party),
    ),
  );
}

function ofParty(party: string, accounts: readonly GatheredAccount[]): readonly EmphasisSeries[] {
  const series = new Map<string, EmphasisPoint[]>();
  for (const { issues } of accounts) for (const issue of issues.keys()) series.set(issue, []);
  const before = new Map<string, number>();
  for (const account of accounts) {
    const now: Counts = new Map([...account.issues].map(([issue, { clauses }]) => [issue, clauses]));
    const all = new Map(before);
    for (const [issue, count] of now) all.set(issue, (all.get(issue) ?? 0) + count);
    const ranks = new Map(ranked(account).map((issue, at) => [issue, at + 1]));
    const [tags, tagsBefore] = [sum(now), sum(before)];
    for (const [issue, points] of series) {
      const share = wilsonShare(now.get(issue) ?? 0, account.clauses);
      if (share === null) continue;
      points.push({
        account: account.id,
        day: account.day,
        share,
        rank: ranks.get(issue) ?? null,
        z: logOddsZ(issue, now, before, all, PRIOR_WEIGHT),
        tags,
        tagsBefore,
      });
    }
    for (const [issue, count] of now) before.set(issue, (before.get(issue) ?? 0) + count);
  }
  return [...series]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([issue, points]) => ({ party, issue, points }));
}
