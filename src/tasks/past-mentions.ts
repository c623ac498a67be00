import type { PastMentions } from '../core/compare/cell.ts';
import { findingsOf } from '../core/read/reading.ts';
import type { CheckedAccount } from './check-accounts.ts';

/** In how many of its earlier accounts each party brought each issue up. */
export function pastMentions(accounts: readonly CheckedAccount[]): PastMentions {
  const past: Record<string, { of: number; byIssue: Record<string, number> }> = {};
  for (const { party, reading } of accounts) {
    past[party] ??= { of: 0, byIssue: {} };
    const count = past[party];
    count.of += 1;
    const mentioned = findingsOf(reading, 'issue').filter((finding) => finding.value.status === 'mentioned');
    for (const issue of new Set(mentioned.map((finding) => finding.value.issue))) {
      count.byIssue[issue] = (count.byIssue[issue] ?? 0) + 1;
    }
  }
  return past;
}
