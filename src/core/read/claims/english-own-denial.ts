import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import { type Claimed, claimantOf } from './claim.ts';

/** A subject that is nobody: "no Sulanese vessel", "not one of our firms". */
export const NO_SUBJECT =
  /(?:^|[\s"“,])(?:no|not one|not a single|none of (?:our|the|its)|not one of (?:our|the|its)) (?:(?!and |but |that |which |longer )[a-z'’-]+ ){1,4}$/;

/** "No Sulanese vessel has violated the standstill", in the words of Sulan. */
export function denialOfOwn(
  context: ReadingContext,
  statement: Statement,
  before: string,
  at: number,
): Claimed | null {
  const { frame, start, end } = statement;
  const claimant = claimantOf(context, statement);
  const [id] = claimant.parties;
  if (id === undefined || claimant.parties.length !== 1) return null;
  const from = start + (NO_SUBJECT.exec(before)?.index ?? 0);
  const owners = context.hits('party', frame.span(from, at)).map(({ entry }) => entry.id);
  const isOwn =
    owners.length > 0 ? owners.every((owner) => owner === id) : /(?<![a-z])our(?![a-z])/.test(before);
  if (!isOwn) return null;
  return {
    statement,
    claim: 'denied',
    accused: { id, words: null },
    start: from,
    end,
    commitment: null,
    reply: true,
    verb: at,
  };
}
