import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { longestRising } from '../../text/longest-rising.ts';
import type { AccountPassage } from './account.ts';
import type { GatheredAccount } from './accounts.ts';
import type { IssueShift, OrderShift } from './wording-shift.ts';

/** In how many accounts of a party an issue stood so far. */
export interface IssueHabit {
  readonly of: number;
  readonly stoodIn: ReadonlyMap<string, number>;
}

/**
 * Issues that one account brings up and the other does not.
 * @param reported passages in which accounts of others, before this one, gave the party's view, by issue
 */
export function issueShifts(
  before: GatheredAccount,
  after: GatheredAccount,
  { of, stoodIn }: IssueHabit,
  reported: ReadonlyMap<string, readonly AccountPassage[]>,
): readonly IssueShift[] {
  const added = [...after.issues].filter(([issue]) => !before.issues.has(issue));
  const dropped = [...before.issues].filter(([issue]) => !after.issues.has(issue));
  const shift = (change: IssueShift['change'], [issue, { first }]: (typeof added)[number]): IssueShift => {
    const stood = stoodIn.get(issue) ?? 0;
    const told = change === 'added' && stood === 0 ? (reported.get(issue) ?? []) : [];
    return { issue, change, stoodIn: stood, of, evidence: first, reportedBefore: told };
  };
  return [...added.map((one) => shift('added', one)), ...dropped.map((one) => shift('dropped', one))].sort(
    (a, b) => compareCodeUnits(a.issue, b.issue),
  );
}

/** Issues of both accounts whose place in the order of first mention has changed: those outside the longest kept order. */
export function orderShifts(before: GatheredAccount, after: GatheredAccount): readonly OrderShift[] {
  const shared = ranked(before).filter((issue) => after.issues.has(issue));
  const now = ranked(after).filter((issue) => before.issues.has(issue));
  const place = new Map(now.map((issue, at) => [issue, at]));
  const places = shared.map((issue) => place.get(issue) ?? 0);
  const kept = new Set(longestRising(places));
  return shared.flatMap((issue, at) =>
    kept.has(at) ? [] : [{ issue, before: at + 1, after: (place.get(issue) ?? 0) + 1 }],
  );
}

/** Issues in order of first mention, in the account's first text that names them. */
export function ranked({ issues }: GatheredAccount): readonly string[] {
  return [...issues]
    .sort(
      ([a, { first: x }], [b, { first: y }]) =>
        compareCodeUnits(x.text, y.text) || x.start - y.start || compareCodeUnits(a, b),
    )
    .map(([issue]) => issue);
}
