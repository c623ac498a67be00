import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import { BLOCKING_MODIFIER, predicate } from './english-predicate.ts';
import type { Judging } from './judging-words.ts';
import { isPartyAdjective } from './party-adjective.ts';
import type { Target } from './target.ts';

/** "a flagrant violation of its airspace by a Morvanian plane": the adjective of a party behind "by". */
export function demonymBehind(
  context: ReadingContext,
  { frame, end }: Statement,
  word: Judging,
): Target | null {
  const hit = context.hits('party', frame.span(word.end, end))[0];
  if (hit === undefined || !isPartyAdjective(frame, hit)) return null;
  const between = frame.text.slice(word.end, frame.local(hit.start));
  return /^(?: [a-z-]+){0,6} (?:by|on the part of) (?:an? |the |two |three |several )?$/.test(between)
    ? { target: hit.entry.id, span: { start: hit.start, end: hit.end }, turned: false }
    : null;
}

/** "The Morvanians had been petty": the people of a party as the subject. */
export function peopleAsSubject(
  context: ReadingContext,
  { frame, start }: Statement,
  word: Judging,
): Target | null {
  const hit = context.hits('party', frame.span(start, word.start)).at(-1);
  if (hit === undefined || !isPartyAdjective(frame, hit)) return null;
  const at = frame.local(hit.start);
  const end = frame.local(hit.end);
  if (
    !/(?<![a-z])(?:the|these|those) $/.test(frame.text.slice(start, at)) ||
    !/(?:s|ese|ish|ch)$/.test(frame.text.slice(at, end))
  )
    return null;
  const said = predicate(frame.text.slice(end, word.start), frame.text.slice(word.start, word.end));
  return said === null || said.owned
    ? null
    : { target: hit.entry.id, span: { start: hit.start, end: hit.end }, turned: said.turned };
}

/** "Morvanian bullying": the adjective of a party right before the word, or before one more adjective. */
export function demonymBefore(
  context: ReadingContext,
  { frame, start }: Statement,
  at: number,
): Target | null {
  const hit = context.hits('party', frame.span(start, at)).at(-1);
  if (hit === undefined || !isPartyAdjective(frame, hit)) return null;
  const gap = frame.text.slice(frame.local(hit.end), at);
  return /^ (?:[a-z-]+ )?$/.test(gap) && !BLOCKING_MODIFIER.test(gap)
    ? { target: hit.entry.id, span: { start: hit.start, end: hit.end }, turned: false }
    : null;
}
