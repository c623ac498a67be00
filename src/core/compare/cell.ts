import type { Quote } from '../evidence/quote.ts';
import type { IssueEntry } from '../lexicon/entry.ts';
import { type Account, clausesWith, type IssueFinding } from './account.ts';
import { actsOnIssue } from './acts.ts';
import type { AccountStatus, Cell, Search, Share } from './comparison.ts';
import { passage } from './passage.ts';
import { positionOf, unique } from './position.ts';
import { searchedForms } from './searched-forms.ts';
import { wilsonShare } from './wilson.ts';

/** How often a party's earlier accounts brought an issue up. Keys are party, then issue. */
export type PastMentions = Readonly<
  Record<string, { readonly of: number; readonly byIssue: Readonly<Record<string, number>> }>
>;

/** One party's side of one issue, over all of its accounts of the exchange. */
export function cellOf(
  party: string,
  issue: IssueEntry,
  /** Issues that are a part of this one: they were searched for too. */
  narrower: readonly IssueEntry[],
  accounts: readonly Account[],
  past: PastMentions,
): Cell {
  const own = accounts.filter((account) => account.party === party);
  const found = own.map((account) => account.issues.get(issue.id) ?? []);
  const account = statusOf(own, found.flat());
  const shown = found.flatMap((findings, at) => passages(own[at], findings, account));
  const position = positionOf(party, issue.id, accounts);
  return {
    account,
    position: position.status,
    share: account === 'unknown' ? null : shareOf(own, found),
    rank: account === 'mentions' ? rankOf(issue.id, own) : null,
    acts: actsOnIssue(party, issue.id, accounts),
    evidence: unique(shown),
    positionEvidence: position.evidence,
    searched: account === 'silent' ? searchOf(party, [issue, ...narrower], own, past) : null,
  };
}

/** A mention outweighs an exclusion: an account that says "not discussed" and then discusses it brings it up. */
function statusOf(own: readonly Account[], findings: readonly IssueFinding[]): AccountStatus {
  if (own.length === 0) return 'unknown';
  if (findings.some((finding) => finding.value.status === 'mentioned')) return 'mentions';
  return findings.length > 0 ? 'excludes' : 'silent';
}

function passages(
  account: Account | undefined,
  findings: readonly IssueFinding[],
  status: AccountStatus,
): Quote[] {
  if (!account) return [];
  const wanted = status === 'excludes' ? 'excluded' : 'mentioned';
  return findings
    .filter((finding) => finding.value.status === wanted)
    .map((finding) => passage(account, finding));
}

function shareOf(own: readonly Account[], found: readonly (readonly IssueFinding[])[]): Share | null {
  let clauses = 0;
  let of = 0;
  own.forEach((account, at) => {
    const mentioned = (found[at] ?? []).filter((finding) => finding.value.status === 'mentioned');
    clauses += clausesWith(account.clauses, mentioned);
    of += account.clauses.length;
  });
  return wilsonShare(clauses, of);
}

/** Rank of first mention within the first of the party's accounts that brings the issue up. */
function rankOf(issue: string, own: readonly Account[]): number | null {
  for (const account of own) {
    const order: string[] = [];
    for (const findings of account.issues.values()) {
      const first = findings.find((finding) => finding.value.status === 'mentioned');
      if (first) order.push(first.value.issue);
    }
    const at = order.indexOf(issue);
    if (at >= 0) return at + 1;
  }
  return null;
}

function searchOf(
  party: string,
  issues: readonly [IssueEntry, ...IssueEntry[]],
  own: readonly Account[],
  past: PastMentions,
): Search {
  const before = past[party];
  return {
    texts: own.map((account) => account.reading.context.text.id),
    forms: searchedForms(issues, own),
    past: before && before.of > 0 ? { mentioned: before.byIssue[issues[0].id] ?? 0, of: before.of } : null,
  };
}
