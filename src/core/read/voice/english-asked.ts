import { type Actor, actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';

/** What may stand before "asked" where nobody who asks is named. */
const OPENS = /^(?:when |later |also |and |but |repeatedly )?$/;

/** A question with its own clause, which is told: "whether", "if". */
const QUESTION = /^(?:asked|pressed|questioned) (?:whether|if)(?![a-z])/;

/** "Asked whether the visit was still planned, the official said": whoever asks is a reporter without a name. */
export function unnamedAsker(text: string, verb: VerbToken): Actor | null {
  if (!OPENS.test(text.slice(0, verb.start)) || !QUESTION.test(text.slice(verb.start, verb.start + 24)))
    return null;
  const comma = text.indexOf(',', verb.end);
  if (comma < 0 || comma - verb.end < 8) return null;
  return actor({ kind: 'anonymous', id: 'anon:reporter', start: verb.start, end: verb.start + 5 });
}
