import type { Cell, IssueRow, Verdict } from '../../tasks/comparison-result.ts';
import type { ComparisonView } from './view.ts';

/** A row as it is printed: issues that read alike in every cell may share one. */
export interface PrintedRow {
  readonly label: string;
  readonly cells: readonly PrintedCell[];
  readonly verdict: Verdict;
  readonly reading: string;
}

/** The two parts of a cell: its sign and word, and a figure that is set to the right. */
export interface PrintedCell {
  readonly text: string;
  readonly figure: string;
  readonly tone: 'said' | 'reports' | 'excluded' | 'faint';
}

/** What deserves to be read first stands first. */
const ORDER: readonly Verdict[] = [
  'divergent',
  'shared',
  'one-sided',
  'reported-only',
  'excluded',
  'unknown',
  'absent',
];

/** The rows to print, grouped by verdict; within a group by party, and then in the order the accounts bring them up. */
export function matrixRows(view: ComparisonView, all: boolean): readonly PrintedRow[] {
  const { result } = view;
  const shown = result.comparison.issues.filter(
    (row) => all || isPresent(row) || result.watch.includes(row.issue),
  );
  const sorted = shown
    .map((row, at) => ({ row, at, key: sortKey(row) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2] || a.at - b.at);
  return joinExcluded(sorted.map(({ row }) => row)).map((rows) => printedRow(rows, view));
}

/** How many issues no account brings up and no row shows. */
export function hiddenRows(view: ComparisonView): number {
  const { comparison, watch } = view.result;
  return comparison.issues.filter((row) => !isPresent(row) && !watch.includes(row.issue)).length;
}

/** Nobody's account having a word on it, where one account is missing, says no more than absence does. */
function isPresent(row: IssueRow): boolean {
  return Object.values(row.cells).some((cell) => cell.account === 'mentions' || cell.account === 'excludes');
}

function sortKey(row: IssueRow): readonly [number, number, number] {
  const cells = Object.values(row.cells);
  const speaker = cells.findIndex((cell) => cell.account === 'mentions' || cell.account === 'excludes');
  const ranks = cells.map((cell) => cell.rank ?? Number.MAX_SAFE_INTEGER);
  const several = cells.filter((cell) => cell.account === 'mentions').length > 1;
  return [ORDER.indexOf(row.verdict), several ? 0 : speaker < 0 ? cells.length : speaker, Math.min(...ranks)];
}

/** Issues that one party says were not discussed share a row: they come from one sentence, as a rule. */
function joinExcluded(rows: readonly IssueRow[]): readonly (readonly IssueRow[])[] {
  const groups: IssueRow[][] = [];
  const states = (row: IssueRow): string =>
    Object.values(row.cells)
      .map((cell) => cell.account + cell.position)
      .join();
  for (const row of rows) {
    const last = groups.at(-1);
    const joins =
      row.verdict === 'excluded' && last?.[0]?.verdict === 'excluded' && states(last[0]) === states(row);
    if (joins && last) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function printedRow(rows: readonly IssueRow[], view: ComparisonView): PrintedRow {
  const row = rows[0] as IssueRow;
  return {
    label: rows.map((one) => view.issue(one.issue)).join(view.words.list),
    cells: view.result.comparison.exchange.parties.map((party) => printedCell(party, row, view)),
    verdict: row.verdict,
    reading: readingOf(row, view),
  };
}

function printedCell(party: string, row: IssueRow, view: ComparisonView): PrintedCell {
  const { words, symbols } = view;
  const cell = row.cells[party];
  const others = Object.entries(row.cells).filter(([code]) => code !== party);
  if (!cell || cell.account === 'unknown') {
    return { text: `${symbols.unknown} ${words.noAccount}`, figure: '', tone: 'faint' };
  }
  if (cell.account === 'excludes')
    return { text: `${symbols.excluded} ${words.notDiscussed}`, figure: '', tone: 'excluded' };
  if (cell.account === 'mentions') {
    const figure = cell.share ? words.of(cell.share.clauses, cell.share.of) : '';
    const reported = others.find(([, other]) => other.position === 'reported');
    if (cell.position !== 'own' && reported) {
      // The figure would count the reporting party's clauses beside the other party's view: not the same thing.
      const text = `${symbols.reports} ${words.reports(view.party(reported[0]))}`;
      return { text, figure: '', tone: 'reports' };
    }
    return {
      text: `${symbols.said} ${cell.position === 'own' ? words.said : words.raised}`,
      figure,
      tone: 'said',
    };
  }
  const text = `${symbols.silent} ${words.silent}`;
  const through = reporterOf(cell, others);
  if (through !== null && row.verdict !== 'reported-only') {
    const signs = symbols.silent + symbols.reports;
    return { text: `${signs} ${words.per(view.party(through))}`, figure: '', tone: 'faint' };
  }
  const past = cell.searched?.past;
  return {
    text,
    figure: past && past.mentioned > 0 ? words.before(past.mentioned, past.of) : '',
    tone: 'faint',
  };
}

/** Whose account gives the view of a party that is silent itself. */
function reporterOf(cell: Cell, others: readonly (readonly [string, Cell])[]): string | null {
  if (cell.position !== 'reported') return null;
  return others.find(([, other]) => other.account === 'mentions')?.[0] ?? null;
}

function readingOf(row: IssueRow, { words, party }: ComparisonView): string {
  const speakers = Object.entries(row.cells).filter(([, cell]) => cell.account === 'mentions');
  const excluders = Object.entries(row.cells).filter(([, cell]) => cell.account === 'excludes');
  const one = speakers[0]?.[0];
  if (row.verdict === 'one-sided' && one !== undefined)
    return words.by(words.verdict['one-sided'], party(one));
  if (row.verdict === 'excluded' && excluders[0]) return words.excludedBy(party(excluders[0][0]));
  return words.verdict[row.verdict];
}
