import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { KnownExchange } from '../input/track-context.ts';
import type { RaisedFirst } from './indicators.ts';
import type { RaisedNote } from './raised-note.ts';

/** For every exchange and issue: who brings it up first within each side's account, by that account's own telling. */
export function raisedFirst(
  notes: readonly RaisedNote[],
  exchanges: readonly KnownExchange[],
): readonly RaisedFirst[] {
  const byExchange = Map.groupBy(
    notes.filter(({ excluded }) => !excluded),
    ({ exchange }) => exchange ?? '',
  );
  return exchanges.flatMap(({ id }) => {
    const byIssue = Map.groupBy(byExchange.get(id) ?? [], ({ issue }) => issue);
    return [...byIssue]
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([issue, own]) => ({
        exchange: id,
        issue,
        accounts: own
          .toSorted((a, b) => compareCodeUnits(a.party, b.party) || compareCodeUnits(a.account, b.account))
          .map(({ account, party, by, mention }) => ({ account, party, by, evidence: mention.evidence })),
      }));
  });
}
