import type { Cell, Comparison, IssueRow } from '../../compare/comparison.ts';
import {
  type CellMark,
  type Citation,
  citing,
  type Section,
  type TableCell,
  type TableRow,
} from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';

/** The matrix: one row per issue that any account touches, grouped by family in the order of the lexicon. */
export function matrixSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const { exchange, issues } = comparison;
  const groups = new Map<string, TableRow[]>();
  for (const row of issues) {
    if (!isTouched(row)) continue;
    const family = naming.family(row.issue);
    const rows = groups.get(family) ?? [];
    rows.push(tableRow(row, exchange.parties, naming, wording));
    groups.set(family, rows);
  }
  return {
    id: 'matrix',
    title: wording.headings.matrix,
    parts: [
      {
        kind: 'table',
        columns: exchange.parties.map((party) => wording.account(naming.party(party))),
        groups: [...groups].map(([family, rows]) => ({ label: wording.family[family] ?? family, rows })),
        legend: wording.legend,
      },
      { kind: 'note', words: wording.shareNote },
    ],
  };
}

/** Whether any account brings the issue up or says that it was not discussed. */
export function isTouched(row: IssueRow): boolean {
  return Object.values(row.cells).some((cell) => cell.account === 'mentions' || cell.account === 'excludes');
}

function tableRow(row: IssueRow, parties: readonly string[], naming: Naming, wording: Wording): TableRow {
  return {
    head: naming.issue(row.issue),
    verdict: wording.verdict[row.verdict],
    cells: parties.map((party) => tableCell(row, party, naming, wording)),
  };
}

function tableCell(row: IssueRow, party: string, naming: Naming, wording: Wording): TableCell {
  const cell = row.cells[party];
  if (!cell || cell.account === 'unknown') return { mark: 'unknown', words: wording.cellUnknown, cites: [] };
  const cites = citations(cell, party);
  const other = reportedOther(row, party);
  if (cell.account === 'mentions' && cell.position !== 'own' && other !== null) {
    return { mark: 'reports-other', words: wording.cellReports(naming.party(other)), cites };
  }
  const said = cell.share ? wording.cellSaid(cell.share) : '';
  const words: Readonly<Record<Exclude<CellMark, 'reports-other' | 'unknown'>, string>> = {
    said,
    excluded: wording.cellExcluded,
    silent: wording.cellSilent,
  };
  const mark = cell.account === 'mentions' ? 'said' : cell.account === 'excludes' ? 'excluded' : 'silent';
  return { mark, words: words[mark], cites };
}

function citations(cell: Cell, party: string): readonly Citation[] {
  if (cell.searched) return [{ kind: 'search', party, search: cell.searched }];
  return citing(cell.evidence);
}

/** The party whose view this account reports although that party's own account does not give it. */
function reportedOther(row: IssueRow, party: string): string | null {
  const found = Object.entries(row.cells).find(
    ([other, cell]) => other !== party && cell.position === 'reported',
  );
  return found?.[0] ?? null;
}
