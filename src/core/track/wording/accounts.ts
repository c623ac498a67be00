import type { Quote } from '../../evidence/quote.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Account, AccountCount } from './account.ts';
import type { AccountNote, IssueUse, PhraseUse } from './account-note.ts';
import type { AccountTopics } from './account-shift.ts';
import { isOwn } from './own-words.ts';

/** An account with its texts, put together. */
export interface GatheredAccount extends Account {
  /** In order of id. */
  readonly notes: readonly [AccountNote, ...AccountNote[]];
  readonly issues: ReadonlyMap<string, IssueUse>;
  /** Set phrases in the party's own words or nobody's, each with its first use. */
  readonly own: ReadonlyMap<string, PhraseUse>;
  readonly topics: AccountTopics;
  /** The day from which its first text was known. */
  readonly known: string | null;
}

/** Accounts of all parties in order of day. Texts of one party about one exchange are one account. */
export function gatherAccounts(notes: readonly AccountNote[]): readonly GatheredAccount[] {
  const groups = Map.groupBy(notes, ({ party, exchange, text }) => `${party}\n${exchange ?? `\n${text}`}`);
  return [...groups.values()].map(gathered).sort(byDay);
}

function byDay(a: GatheredAccount, b: GatheredAccount): number {
  return (
    compareCodeUnits(a.day ?? '9999', b.day ?? '9999') ||
    compareCodeUnits(a.known ?? '9999', b.known ?? '9999') ||
    compareCodeUnits(a.id, b.id)
  );
}

function gathered(group: readonly AccountNote[]): GatheredAccount {
  const notes = [...group].sort((a, b) => compareCodeUnits(a.text, b.text)) as [
    AccountNote,
    ...AccountNote[],
  ];
  const [{ text, party, exchange, day, level }] = notes;
  const issues = new Map<string, IssueUse>();
  const own = new Map<string, PhraseUse>();
  for (const note of notes) {
    for (const [issue, use] of note.issues) issues.set(issue, joined(issues.get(issue), use));
    for (const phrase of note.phrases) {
      const { formulation, holders } = phrase.value;
      if (isOwn(holders, party) && !own.has(formulation)) own.set(formulation, phrase);
    }
  }
  return {
    id: text,
    party,
    exchange,
    day,
    level,
    texts: notes.map((note) => note.text),
    clauses: notes.reduce((sum, note) => sum + note.clauses, 0),
    notes,
    issues,
    own,
    topics: {
      text,
      party,
      formulations: quotesOf(own, ({ evidence }) => evidence),
      issues: quotesOf(issues, ({ first }) => first),
    },
    known:
      notes.map((note) => note.known).sort((a, b) => compareCodeUnits(a ?? '9999', b ?? '9999'))[0] ?? null,
  };
}

function joined(known: IssueUse | undefined, use: IssueUse): IssueUse {
  if (known === undefined) return use;
  const views = new Map([...use.views, ...known.views]);
  return { first: known.first, clauses: known.clauses + use.clauses, views };
}

function quotesOf<Value>(
  map: ReadonlyMap<string, Value>,
  of: (value: Value) => Quote,
): ReadonlyMap<string, Quote> {
  return new Map([...map].map(([id, value]) => [id, of(value)]));
}

/** What is shown of an account. */
export function accountOf({ id, party, exchange, day, level, texts, clauses }: GatheredAccount): Account {
  return { id, party, exchange, day, level, texts, clauses };
}

/**
 * Whether two accounts may be held against each other: a talk of leaders is no talk of ministers. Where nobody says the
 * level, nothing speaks against it.
 */
export function isComparable(
  a: { readonly level: string | null },
  b: { readonly level: string | null },
): boolean {
  return a.level === null || b.level === null || a.level === b.level;
}

/** Counts the accounts of one party in which something stands. */
export function countOf(
  party: string,
  accounts: readonly GatheredAccount[],
  has: (account: GatheredAccount) => boolean,
): AccountCount {
  const own = accounts.filter((one) => one.party === party);
  const having = own.filter(has);
  const lacking = own.filter((one) => !has(one));
  return {
    party,
    k: having.length,
    n: own.length,
    with: having.map(({ id }) => id),
    without: lacking.map(({ id }) => id),
  };
}
