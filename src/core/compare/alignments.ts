import { quote } from '../evidence/quote.ts';
import { compareCodeUnits } from '../text/code-unit-order.ts';
import type { AccountReading } from './account.ts';
import { accepts, clash, refuses } from './act-force.ts';
import type { Alignment } from './comparison.ts';
import { type Statement, statementsIn } from './statements.ts';

/** A pair of statements of two accounts, with how much speaks for their being about one thing. */
interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly score: number;
  readonly why: readonly string[];
  /** Issues in common, where the score alone does not tell which of two answers. */
  readonly common: number;
}

/** Below this the two statements share a topic word and no more. */
const FLOOR = 0.5;

/**
 * Which statement of one account answers to which of another, for every two accounts of different parties. Two
 * statements are held together by their issues and by at least one further thing: whose view it is, what is done by
 * saying it, a set phrase, a day or an amount; never by a topic word alone. Each statement is used once, best first.
 * The score is a sum of shares (issues .4, holders .2, act .2, phrases .1, figures .1) and no probability.
 */
export function alignmentsOf(accounts: readonly AccountReading[]): readonly Alignment[] {
  const read = accounts.map((account) => ({ account, statements: statementsIn(account.reading) }));
  const aligned: Alignment[] = [];
  for (const [at, one] of read.entries()) {
    for (const other of read.slice(at + 1)) {
      if (one.account.party === other.account.party) continue;
      aligned.push(...between(one, other));
    }
  }
  return aligned;
}

interface Side {
  readonly account: AccountReading;
  readonly statements: readonly Statement[];
}

function between(one: Side, other: Side): Alignment[] {
  const byIssue = new Map<string, Statement[]>();
  for (const statement of other.statements) {
    for (const key of keysOf(statement)) {
      const list = byIssue.get(key);
      if (list) list.push(statement);
      else byIssue.set(key, [statement]);
    }
  }
  const pairs: Pair[] = [];
  for (const a of one.statements) {
    const candidates = new Set(keysOf(a).flatMap((key) => byIssue.get(key) ?? []));
    for (const b of candidates) {
      const pair = scored(a, b);
      if (pair !== null) pairs.push(pair);
    }
  }
  pairs.sort(
    (x, y) => y.score - x.score || y.common - x.common || x.a.start - y.a.start || x.b.start - y.b.start,
  );
  const used = new Set<Statement>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    used.add(pair.a);
    used.add(pair.b);
    kept.push(pair);
  }
  kept.sort((x, y) => x.a.start - y.a.start);
  return kept.map(({ a, b, score, why }) => ({
    type: typeOf(a, b),
    score: Math.round(score * 100) / 100,
    why,
    issues: shared(allIssues(a), allIssues(b)).sort(compareCodeUnits),
    sides: [
      { party: one.account.party, evidence: quote(one.account.reading.context.text, a) },
      { party: other.account.party, evidence: quote(other.account.reading.context.text, b) },
    ],
  }));
}

function keysOf(statement: Statement): readonly string[] {
  return [...allIssues(statement), ...statement.formulations];
}

function allIssues({ issues, excluded }: Statement): ReadonlySet<string> {
  return new Set([...issues, ...excluded]);
}

function scored(a: Statement, b: Statement): Pair | null {
  const why: string[] = [];
  const issues = overlap(allIssues(a), allIssues(b));
  if (issues > 0) why.push('issues');
  const holders = sameSet(a.holders, b.holders) ? 1 : shared(a.holders, b.holders).length > 0 ? 0.5 : 0;
  if (holders > 0) why.push('holders');
  const act = actShare(a, b);
  if (act > 0) why.push('act');
  const phrases = overlap(a.formulations, b.formulations);
  if (phrases > 0) why.push('formulation');
  const figures = overlap(a.figures, b.figures);
  if (figures > 0) why.push('figure');
  if (why.length < 2) return null;
  const score = 0.4 * issues + 0.2 * holders + 0.2 * act + 0.1 * phrases + 0.1 * figures;
  const common = shared(allIssues(a), allIssues(b)).length;
  return score >= FLOOR ? { a, b, score, why, common } : null;
}

/** 1 for the same act, half for two that both accept or both refuse, or that clash over one thing. */
function actShare(a: Statement, b: Statement): number {
  if (a.act === null || b.act === null) return 0;
  if (a.act === b.act) return 1;
  const [x, y] = [
    { act: a.act, negated: a.negated },
    { act: b.act, negated: b.negated },
  ];
  return (accepts(x) && accepts(y)) || (refuses(x) && refuses(y)) || clash(x, y) ? 0.5 : 0;
}

function typeOf(a: Statement, b: Statement): Alignment['type'] {
  const excludes = shared(a.issues, b.excluded).length + shared(a.excluded, b.issues).length > 0;
  const clashes =
    a.act !== null &&
    b.act !== null &&
    clash({ act: a.act, negated: a.negated }, { act: b.act, negated: b.negated });
  const isOneView =
    a.holders.length === 0 || b.holders.length === 0 || shared(a.holders, b.holders).length > 0;
  if (excludes || (isOneView && clashes)) return 'opposite';
  if (!isOneView) return 'different';
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  const inA = [...contentB].every((key) => contentA.has(key));
  const inB = [...contentA].every((key) => contentB.has(key));
  if (inA && inB) return actShare(a, b) > 0 ? 'same' : 'partial';
  return inA || inB ? 'entails' : 'partial';
}

function contentOf(statement: Statement): ReadonlySet<string> {
  return new Set([...allIssues(statement), ...statement.figures]);
}

function shared(a: Iterable<string>, b: Iterable<string>): string[] {
  const other = new Set(b);
  return [...a].filter((key) => other.has(key));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && shared(a, b).length === a.length;
}

/** The share of the smaller set that stands in the other: a long sentence may hold all of a short one. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b).length / smaller;
}
