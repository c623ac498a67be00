import type { Cell, Comparison, IssueRow } from '../../compare/comparison.ts';
import type { Quote } from '../../evidence/quote.ts';
import { citing, evidenced, type Part, type Section, type Sentence, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** At most this many passages of one account are written out; the matrix cites all of them. */
const SHOWN = 3;

/** What only one side said, one side after the other, in its own words. */
export function oneSidedSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const sections = comparison.exchange.parties.map((party) =>
    itemSection('one-sided', wording.headings.oneSided, comparison, naming, (row) => {
      const cell = row.cells[party];
      if (row.verdict !== 'one-sided' || cell?.account !== 'mentions' || !cell.share) return [];
      const { clauses, of } = cell.share;
      return quoting(wording.onlyOneSays(naming.party(party), clauses, of), cell.evidence);
    }),
  );
  return { id: 'one-sided', title: wording.headings.oneSided, parts: sections.flatMap(({ parts }) => parts) };
}

/** What both sides brought up, in each side's own words. */
export function sharedSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  return itemSection('shared', wording.headings.shared, comparison, naming, (row) => {
    if (row.verdict !== 'shared' && row.verdict !== 'divergent') return [];
    return cellsOf(row, comparison).flatMap(([party, cell]) => {
      if (!cell.share || cell.evidence.length === 0) return [];
      return quoting(
        wording.sharedSays(naming.party(party), cell.share.clauses, cell.share.of),
        cell.evidence,
      );
    });
  });
}

/** Views known only from the other side: each with the account that tells it. */
export function reportedSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const owner = new Map(comparison.accounts.map((account) => [account.text, account.party]));
  return itemSection('reported', wording.headings.reported, comparison, naming, (row) =>
    cellsOf(row, comparison).flatMap(([party, cell]) => {
      const [first] = cell.positionEvidence;
      if (cell.position !== 'reported' || !first) return [];
      const teller = naming.party(owner.get(first.text) ?? first.text);
      return quoting(wording.reportedSays(naming.party(party), teller), cell.positionEvidence);
    }),
  );
}

/** Issues that an account says were not discussed. */
export function excludedSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  return itemSection('excluded', wording.headings.excluded, comparison, naming, (row) =>
    cellsOf(row, comparison).flatMap(([party, cell]) =>
      cell.account === 'excludes' ? quoting(wording.excludes(naming.party(party)), cell.evidence) : [],
    ),
  );
}

function itemSection(
  id: string,
  title: string,
  comparison: Comparison,
  naming: Naming,
  sentencesOf: (row: IssueRow) => readonly Sentence[],
): Section {
  const items: Item[] = [];
  for (const row of comparison.issues) {
    const [first, ...rest] = sentencesOf(row);
    if (first) items.push({ label: naming.issue(row.issue), sentences: [first, ...rest] });
  }
  return { id, title, parts: items.length > 0 ? [{ kind: 'items', items }] : [] };
}

function cellsOf(row: IssueRow, comparison: Comparison): readonly (readonly [string, Cell])[] {
  return comparison.exchange.parties.flatMap((party) => {
    const cell = row.cells[party];
    return cell ? [[party, cell] as const] : [];
  });
}

/** Our introduction, then the words of the source; everything is cited, also what is not written out. */
export function quoting(introduction: string, quotes: readonly Quote[]): readonly Sentence[] {
  const cites = evidenced(citing(quotes));
  if (!cites) return [];
  return [sentence([introduction, ...quotes.slice(0, SHOWN).map((verbatim) => ({ verbatim }))], cites)];
}
