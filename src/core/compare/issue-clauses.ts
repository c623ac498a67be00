import { coveringAt } from '../text/bisect.ts';
import type { Clause } from '../text/layout.ts';
import type { Account } from './account.ts';

/** Words that put a topic in front of its sentence: what follows the comma is about it too. */
const FRONTED =
  /^(?:on|regarding|concerning|as for|as regards|with regard to|关于|就|围绕|针对|有关|在.{1,24}(?:问题上|方面))/;

/**
 * The clauses of an account that are about an issue: those that name it, and the rest of the sentence where the
 * first clause only puts it in front ("On the fishery zone, the leaders agreed ...").
 */
export function clausesOn(issue: string, account: Account): ReadonlySet<Clause> {
  const { context } = account.reading;
  const found = new Set<Clause>();
  for (const finding of account.issues.get(issue) ?? []) {
    const clause = coveringAt(account.clauses, finding.evidence[0].start);
    if (clause === null) continue;
    found.add(clause);
    const sentence = context.layout.sentences[clause.sentence];
    if (sentence?.start !== clause.start || !FRONTED.test(context.folded(clause))) continue;
    const first = clausesOf(account).at.get(clause) ?? 0;
    for (let at = first; account.clauses[at]?.sentence === clause.sentence; at += 1) {
      found.add(account.clauses[at] ?? clause);
    }
  }
  return found;
}

/** A relative clause tells more of the clause before it and parts nothing: "..., which sailed in March, and ...". */
const RELATIVE = /^ ?(?:which|who|whose|whom|where|when)(?![a-z])/;

/**
 * The clauses beside those that are about an issue, in the same sentence: `free` ones name no issue at all and
 * stand beside no other one, so that what they tell belongs to this issue; `shared` ones name another issue.
 */
export function clausesBeside(
  issue: string,
  account: Account,
): { readonly free: ReadonlySet<Clause>; readonly shared: ReadonlySet<Clause> } {
  const { context } = account.reading;
  const on = clausesOn(issue, account);
  const { at: places, named } = clausesOf(account);
  const free = new Set<Clause>();
  const shared = new Set<Clause>();
  for (const clause of on) {
    for (const step of [-1, 1]) {
      const at = beside(account, context, places.get(clause) ?? -1, step);
      const neighbour = account.clauses[at];
      if (!neighbour || on.has(neighbour)) continue;
      if (named.has(neighbour)) {
        shared.add(neighbour);
        continue;
      }
      const beyond = account.clauses[beside(account, context, at, step)];
      if (!beyond || on.has(beyond) || !named.has(beyond)) free.add(neighbour);
    }
  }
  return { free, shared };
}

/** Index of the next clause of the same sentence that is no relative clause, or -1. */
function beside(
  account: Account,
  context: Account['reading']['context'],
  from: number,
  step: number,
): number {
  const { clauses } = account;
  const sentence = clauses[from]?.sentence;
  let at = from + step;
  for (; clauses[at]?.sentence === sentence && sentence !== undefined; at += step) {
    const clause = clauses[at];
    if (clause && !RELATIVE.test(context.folded(clause))) return at;
  }
  return -1;
}

/** Where each clause stands, and which clauses name any issue. */
interface Clauses {
  readonly at: ReadonlyMap<Clause, number>;
  readonly named: ReadonlySet<Clause>;
}

const known = new WeakMap<Account, Clauses>();

/** Computed once per account, because every row of the matrix asks. */
function clausesOf(account: Account): Clauses {
  const cached = known.get(account);
  if (cached) return cached;
  const named = new Set<Clause>();
  for (const findings of account.issues.values()) {
    for (const finding of findings) {
      const clause = coveringAt(account.clauses, finding.evidence[0].start);
      if (clause !== null) named.add(clause);
    }
  }
  const clauses = { at: new Map(account.clauses.map((clause, at) => [clause, at])), named };
  known.set(account, clauses);
  return clauses;
}
