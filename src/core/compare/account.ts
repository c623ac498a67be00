import type { FindingOf } from '../read/reading.ts';
import { findingsOf, type Reading } from '../read/reading.ts';
import type { Clause } from '../text/layout.ts';
import { overlaps } from '../text/span.ts';

/** One party's own text about the exchange, read. A party may have several (a readout and a post). */
export interface AccountReading {
  readonly party: string;
  readonly reading: Reading;
}

/** Mentions and exclusions of issues in a set of texts. */
export type IssueFinding = FindingOf<'issue'>;

/** An account with what every row of the matrix asks for, gathered once. */
export interface Account extends AccountReading {
  /** Issue findings by issue id, in text order; the ids in order of first appearance. */
  readonly issues: ReadonlyMap<string, readonly IssueFinding[]>;
  /** The clauses of the body, in text order: the units in which emphasis is counted. */
  readonly clauses: readonly Clause[];
}

/** Gathers an account's issues and clauses. */
export function prepareAccount(account: AccountReading): Account {
  return { ...account, issues: issuesOf(account.reading), clauses: bodyClauses(account.reading) };
}

function issuesOf(reading: Reading): Account['issues'] {
  const found = new Map<string, IssueFinding[]>();
  for (const finding of findingsOf(reading, 'issue')) {
    const list = found.get(finding.value.issue);
    if (list) list.push(finding);
    else found.set(finding.value.issue, [finding]);
  }
  return found;
}

function bodyClauses(reading: Reading): readonly Clause[] {
  const { layout, sentences } = reading.context;
  const body = new Set(sentences.map((sentence) => sentence.index));
  return layout.clauses.filter((clause) => body.has(clause.sentence));
}

/** How many of `clauses` hold at least one of `findings`. Both are in text order, so one walk suffices. */
export function clausesWith(clauses: readonly Clause[], findings: readonly IssueFinding[]): number {
  let count = 0;
  let next = 0;
  for (const clause of clauses) {
    while (next < findings.length && (findings[next]?.evidence[0].end ?? 0) <= clause.start) next += 1;
    const finding = findings[next];
    if (finding && overlaps(clause, finding.evidence[0])) count += 1;
  }
  return count;
}
