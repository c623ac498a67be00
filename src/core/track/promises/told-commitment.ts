import type { CommitmentValue } from '../../read/values.ts';
import { type Passages, within } from '../input/passage.ts';

/** What is told in other words than those of a promise, as the ledger holds it. */
export function toldCommitment(
  type: CommitmentValue['type'],
  by: readonly string[],
  action: string,
  issues: readonly string[],
): CommitmentValue {
  return {
    type,
    by,
    to: null,
    action,
    issues,
    firmness: 3,
    deadline: null,
    condition: null,
    negated: false,
    testable: true,
    chain: [],
  };
}

/** Tells whether a stretch lies within a passage that is read as a commitment already. */
export function promisedIn({ findings }: Passages): (start: number, end: number) => boolean {
  return within(findings.filter(({ kind }) => kind === 'commitment').map(({ evidence: [span] }) => span));
}
