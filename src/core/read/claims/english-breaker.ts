import type { ReadingContext } from '../context.ts';
import type { Agent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import type { Accused } from './claim.ts';
import type { VerbGroup } from './english-verb-group.ts';
import { doerBehind, ownerOf } from './owner-english.ts';

/** Where a verdict stands in its clause. */
interface At {
  readonly group: VerbGroup;
  readonly at: number;
  readonly end: number;
}

/** Who broke what a verdict tells of, as far as the words name anybody. */
export function broken(
  context: ReadingContext,
  statement: Statement,
  { group, at, end }: At,
): Accused | null {
  const by = group.passive ? doerBehind(context, statement, at, end - at) : null;
  if (by !== null) return by;
  // "Has been violated by armed groups": whoever did it is told, and is nobody who is known.
  const doer = group.passive
    ? DOER.exec(statement.frame.text.slice(statement.start + end, statement.end))
    : null;
  if (doer !== null) {
    const from = statement.start + end + doer[0].length - (doer[1]?.length ?? 0);
    return { id: null, words: { start: from, end: from + (doer[1]?.length ?? 0) } };
  }
  const owner = ownerOf(context, statement, at);
  // "It was X that had broken it": the words between belong to the cleft.
  const subject = agentAt(context, statement, statement.start + at);
  if (owner?.words != null && subject?.words?.start === owner.words.start) return owner;
  // "X tried to refute the charge that rebels had broken it": X stands outside of what is charged.
  const isOutside =
    owner?.words != null &&
    / (?:that|whether) /.test(statement.frame.text.slice(owner.words.end, statement.start + at));
  return isOutside ? null : owner;
}

/** "It was not X that broke it": of X nothing is told. */
export function isNotWho({ frame, start }: Statement, subject: Agent | null): boolean {
  const at = subject?.words?.start ?? start;
  return /(?<![a-z])it (?:is|was)(?: not|n't) (?:the )?$/.test(frame.text.slice(start, at));
}

/** Whether the subject is "they", "he" or "she". */
export function isThird({ frame }: Statement, subject: Agent | null): boolean {
  const words = subject?.words ?? null;
  return words !== null && /^(?:they|he|she)$/.test(frame.text.slice(words.start, words.end));
}

const DOER =
  /^(?: [a-z]+ly| in [a-z]+)? by ((?:the |its |their |some |several )?[a-z][a-z' -]{3,60}?)(?=[.,;:”"]| (?:in|on|at|since|during|after|before|and|who|which|that|as)(?![a-z])|$)/;
