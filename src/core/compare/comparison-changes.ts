import type { Cell, Comparison, IssueRow, Verdict } from './comparison.ts';

/** A cell that is another now; `null` where the party had no row before or has none any more. */
export interface CellChange {
  readonly party: string;
  readonly before: Pick<Cell, 'account' | 'position'> | null;
  readonly after: Pick<Cell, 'account' | 'position'> | null;
}

/** An issue that reads otherwise than before. */
export interface RowChange {
  readonly issue: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly cells: readonly CellChange[];
}

/**
 * What changed between two comparisons of one exchange, as when another account came in: issues whose verdict or
 * whose cells are others, in the order of the later comparison. `before` is `null` where there was none.
 */
export function comparisonChanges(before: Comparison | null, after: Comparison): readonly RowChange[] {
  const old = new Map((before?.issues ?? []).map((row) => [row.issue, row]));
  const rows = after.issues.map((row) => rowChange(row.issue, old.get(row.issue) ?? null, row));
  const kept = new Set(after.issues.map(({ issue }) => issue));
  const gone = [...old.values()]
    .filter(({ issue }) => !kept.has(issue))
    .map((row) => rowChange(row.issue, row, null));
  return [...rows, ...gone].filter(
    (row) => row.cells.length > 0 || (row.before ?? 'absent') !== (row.after ?? 'absent'),
  );
}

function rowChange(issue: string, before: IssueRow | null, after: IssueRow | null): RowChange {
  const parties = [...new Set([...Object.keys(before?.cells ?? {}), ...Object.keys(after?.cells ?? {})])];
  const cells = parties.flatMap((party): readonly CellChange[] => {
    const old = stateOf(before?.cells[party]);
    const now = stateOf(after?.cells[party]);
    const isSame = old?.account === now?.account && old?.position === now?.position;
    return isSame || (isNothing(old) && isNothing(now)) ? [] : [{ party, before: old, after: now }];
  });
  return { issue, before: before?.verdict ?? null, after: after?.verdict ?? null, cells };
}

function stateOf(cell: Cell | undefined): CellChange['before'] {
  return cell === undefined ? null : { account: cell.account, position: cell.position };
}

/** Silent without a view is the same as having no row. */
function isNothing(state: CellChange['before']): boolean {
  return state === null || (state.account === 'silent' && state.position === 'none');
}
