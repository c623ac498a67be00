import type { Clause } from '../text/layout.ts';
import type { Account } from './account.ts';
import { coveringAt } from './passage.ts';

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
    const first = account.clauses.indexOf(clause);
    for (let at = first; account.clauses[at]?.sentence === clause.sentence; at += 1) {
      found.add(account.clauses[at] ?? clause);
    }
  }
  return found;
}
