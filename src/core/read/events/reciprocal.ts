import type { ReadingContext } from '../context.ts';
import { otherParty, ownParty } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import type { EventWord } from './event-words.ts';
import type { Involved } from './involved.ts';

/** Returning an invitation invites the one who invited. */
const RETURNED = /回请|reciprocated/;
const MUTUAL = /相互|互相|互致|双双|exchanged|each other|both/;
const FIRST = { zh: /我|我们|我方|己方/, en: /\b(?:i|me|we|us|my|our)\b/ };

/**
 * Who invites whom, where the words say it by person: "he invited me, and I reciprocated" in a leader's own text is
 * two invitations that cross. `null` where the words name the two sides, or nothing tells who the first person is.
 */
export function crossedInvitation(
  context: ReadingContext,
  statement: Statement,
  word: EventWord,
): Involved | null {
  const { frame, start, end } = statement;
  const own = ownParty(context);
  const other = own === null ? null : otherParty(context, [own]);
  if (MUTUAL.test(statement.text)) return null;
  if (own === null || other === null) return null;
  const before = frame.text.slice(start, start + word.start);
  const after = frame.text.slice(start + word.start, end);
  const first = FIRST[frame.language];
  if (RETURNED.test(after) || first.test(before)) return { actors: [own], recipients: [other] };
  if (first.test(after)) return { actors: [other], recipients: [own] };
  return null;
}
