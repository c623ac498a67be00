import type { Cell } from './comparison.ts';
import type { DivergenceDraft } from './divergences.ts';

/** Issues that one account brings up and another says were not discussed: both cannot be the whole story. */
export function exclusionDivergences(
  cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>,
): readonly DivergenceDraft[] {
  const drafts: DivergenceDraft[] = [];
  for (const [issue, row] of cells) {
    const sides = Object.entries(row).flatMap(([party, cell]) => {
      const [evidence] = cell.evidence;
      return evidence ? [{ party, says: cell.account, evidence }] : [];
    });
    const said = new Set(sides.map((side) => side.says));
    if (said.has('mentions') && said.has('excludes')) drafts.push({ kind: 'polarity', issue, sides });
  }
  return drafts;
}
