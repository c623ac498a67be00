import type { Comparison, IssueRow } from '../../compare/comparison.ts';
import { type Citation, citing, evidenced, type Section, type Sentence, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';

/** The first paragraph: how the matrix reads, in at most one sentence per reading and party. */
export function glanceSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const { issues, exchange } = comparison;
  const sentences: (Sentence | null)[] = [];
  const names = (rows: readonly IssueRow[]) => rows.map((row) => naming.issue(row.issue));

  const shared = issues.filter((row) => row.verdict === 'shared' || row.verdict === 'divergent');
  sentences.push(tell(wording.glanceShared(shared.length, names(shared)), firstEvidence(shared)));
  for (const party of exchange.parties) {
    const own = issues.filter(
      (row) => row.verdict === 'one-sided' && row.cells[party]?.account === 'mentions',
    );
    sentences.push(
      tell(wording.glanceOneSided(naming.party(party), own.length, names(own)), firstEvidence(own)),
    );
  }
  const reported = issues.filter((row) => row.verdict === 'reported-only');
  sentences.push(tell(wording.glanceReported(reported.length, names(reported)), firstEvidence(reported)));
  for (const party of exchange.parties) {
    const excluded = issues.filter((row) => row.cells[party]?.account === 'excludes');
    sentences.push(
      tell(wording.glanceExcluded(naming.party(party), names(excluded)), firstEvidence(excluded)),
    );
  }
  const written = sentences.filter((one): one is Sentence => one !== null);
  return {
    id: 'glance',
    title: wording.headings.glance,
    parts: written.map((one) => ({ kind: 'paragraph', sentences: [one] })),
  };
}

/** No evidence, no sentence: an empty list of issues says nothing. */
function tell(words: string, cites: readonly Citation[]): Sentence | null {
  const evidence = evidenced(cites);
  return evidence && sentence([words], evidence);
}

/** One passage per issue and account: enough to open each on its sentence. */
function firstEvidence(rows: readonly IssueRow[]): readonly Citation[] {
  return rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => citing(cell.evidence.slice(0, 1))));
}
