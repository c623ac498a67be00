import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

const CONTACT = /(?:call|meeting|conversation|talks|visit|summit|contact|exchange) [a-z ]{0,24}$/;

/** "was urged by the minister to …": who speaks is named after "by", and the clause before is part of the words. */
export function spokenPassively(clauses: Clauses, verb: VerbToken, negated: boolean): Attribution | null {
  const { text } = clauses.frame;
  const be = /(?:^|[^a-z])(?:is|are|was|were|been|being) (?:[a-z]+ly |also |again |once again )?$/.exec(
    text.slice(Math.max(0, verb.start - 32), verb.start),
  );
  if (!be) return null;
  const by =
    /^ by (?:the )?/.exec(text.slice(verb.end)) ?? /^ [a-z ]{0,24}by (?:the )?/.exec(text.slice(verb.end));
  if (!by) return null;
  const from = verb.end + by[0].length;
  const subject = clauses.actors.find(
    (one) => one.headStart >= verb.end && one.start <= from && one.end > from,
  );
  if (!subject) return null;
  const before = text.slice(0, verb.start);
  // Who asked for a call is a fact about the call and no view.
  if (CONTACT.test(before.slice(-48))) return null;
  const cut = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const start = cut < 0 ? 0 : cut + 2;
  return {
    start,
    subject,
    kind: 'named',
    carriers: [],
    cue: { start: verb.start, end: verb.end, verb: verb.entry.id },
    entry: verb.entry,
    refined: null,
    negated,
    content: start,
    position: 'before',
    contrast: false,
    companions: [],
  };
}
