import { quote } from '../evidence/quote.ts';
import type { Account } from './account.ts';
import type { Cell } from './comparison.ts';
import type { DivergenceDraft } from './divergences.ts';
import { type Figure, figuresIn } from './figures.ts';
import { coveringAt } from './passage.ts';

/**
 * Numbers on which two accounts differ: both bring the issue up with exactly one number of one unit, and the
 * numbers are not the same. With several numbers of a unit it cannot be told which answers which, so nothing is
 * said.
 */
export function figureDivergences(
  accounts: readonly Account[],
  cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>,
): readonly DivergenceDraft[] {
  const drafts: DivergenceDraft[] = [];
  for (const [issue, row] of cells) {
    if (Object.values(row).filter((cell) => cell.account === 'mentions').length < 2) continue;
    const byUnit = accounts.map((account) => singleFigures(account, issue));
    for (const unit of new Set(byUnit.flatMap((figures) => [...figures.keys()]))) {
      const sides = accounts.flatMap((account, at) => {
        const figure = byUnit[at]?.get(unit);
        if (!figure) return [];
        const evidence = quote(account.reading.context.text, figure.span);
        return [{ party: account.party, says: evidence.exact, value: figure.value, evidence }];
      });
      const parties = new Set(sides.map((side) => side.party));
      if (parties.size < 2 || sides.every((side) => side.value === sides[0]?.value)) continue;
      drafts.push({ kind: 'number', issue, sides: sides.map(({ value: _, ...side }) => side) });
    }
  }
  return drafts;
}

/** The figures of an issue's clauses by unit, without the units that stand there more than once. */
function singleFigures(account: Account, issue: string): ReadonlyMap<string, Figure> {
  const { context } = account.reading;
  const clauses = new Set(
    (account.issues.get(issue) ?? []).map((finding) =>
      coveringAt(account.clauses, finding.evidence[0].start),
    ),
  );
  const once = new Map<string, Figure>();
  const twice = new Set<string>();
  for (const clause of clauses) {
    if (!clause) continue;
    for (const figure of figuresIn(context, clause)) {
      if (once.has(figure.unit)) twice.add(figure.unit);
      once.set(figure.unit, figure);
    }
  }
  for (const unit of twice) once.delete(unit);
  return once;
}
