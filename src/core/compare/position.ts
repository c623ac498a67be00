import type { Quote } from '../evidence/quote.ts';
import type { Account, IssueFinding } from './account.ts';
import type { PositionStatus } from './comparison.ts';
import { passage } from './passage.ts';

/** Whose words give `party`'s view of an issue, with the passages. */
export interface Position {
  readonly status: PositionStatus;
  readonly evidence: readonly Quote[];
}

/**
 * `own` when an account of the party itself states its view, alone or jointly; `reported` when only another
 * party's account does. An exclusion is no view. The order matters: a position that the party's own account
 * states is never shown as reported, and one that only the other side reports never as own.
 */
export function positionOf(party: string, issue: string, accounts: readonly Account[]): Position {
  const own: Quote[] = [];
  const reported: Quote[] = [];
  for (const account of accounts) {
    for (const finding of account.issues.get(issue) ?? []) {
      if (!givesView(finding, party)) continue;
      (account.party === party ? own : reported).push(passage(account, finding));
    }
  }
  if (own.length > 0) return { status: 'own', evidence: unique(own) };
  if (reported.length > 0) return { status: 'reported', evidence: unique(reported) };
  return { status: 'none', evidence: [] };
}

function givesView(finding: IssueFinding, party: string): boolean {
  return finding.value.status === 'mentioned' && finding.value.holders.includes(party);
}

/** Several forms of an issue in one sentence are one passage. */
export function unique(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Set<string>();
  return quotes.filter((one) => {
    const key = `${one.text} ${one.start} ${one.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
