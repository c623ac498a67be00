import { sought, testWithin } from '../sought/may-stand.ts';
import type { Statement } from './statement.ts';

/** What a bargain is called. */
const PACT =
  '(?:deal|agreement|plan|arrangement|accord|proposal|pact|truce|ceasefire|understanding|memorandum|package|bargain|compromise|settlement|protocol|treaty|framework|roadmap)';
/** That what follows is what a side gives in a bargain: "in return", "under the agreement". */
const BARGAIN = sought(
  new RegExp(
    `(?<![a-z])(?:in return|in exchange|(?:under|as part of) (?:the|this|that|its|their|an?) (?:[a-z0-9'’-]+ ){0,4}?(?:${PACT}|terms of (?:the|this|that) (?:[a-z0-9'’-]+ ){0,3}?${PACT})(?: (?!will|would|shall)[^,;]{2,50}?)?|the (?:[a-z0-9'’-]+ ){0,2}?${PACT} (?:says|provides|stipulates|foresees|envisages) that)[, ]`,
  ),
);
/** How many clauses of its sentence a bargain runs over. */
const REACH = 3;

/**
 * Whether the words up to `at`, or the clauses before in the sentence, say that this is what a side gives in a
 * bargain: what is told of it binds, whoever tells it.
 */
export function isOfBargain(statement: Statement, at: number): boolean {
  const { frame, start } = statement;
  if (testWithin(frame, frame.text.slice(start, at), BARGAIN)) return true;
  for (
    let clause = statement.previous, steps = 0;
    clause !== null && steps < REACH;
    clause = clause.previous, steps += 1
  )
    if (testWithin(frame, clause.text, BARGAIN)) return true;
  return false;
}
