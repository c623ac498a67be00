import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { agentOf } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import type { EventWord } from './event-words.ts';
import { oneCharacterAims } from './one-character.ts';

/** The words by which a guest comes at somebody's invitation. */
export const INVITED = /应[^,;。]{1,30}邀请|(?<![a-z])at the invitation of(?![a-z])/;

/** "At the invitation of the premier of A, … paid a visit": the guest is in A, wherever the visit goes. */
export function inviting(statement: Statement, named: readonly Actor[]): string[] {
  const match = INVITED.exec(statement.frame.text.slice(statement.start, statement.end));
  if (match === null) return [];
  const { text, language } = statement.frame;
  const from = statement.start + match.index;
  const comma = text.indexOf(',', from + match[0].length);
  const to = language === 'zh' ? from + match[0].length : comma < 0 ? statement.end : comma;
  const hosts = named.filter((one) => one.start >= from && one.end <= to && one.party !== null);
  return [...new Set(hosts.map(({ party }) => party as string))];
}

/** Taking an invitation, up to the visit: "accepted B's invitation to visit B". */
const ACCEPTED =
  /(?:^|[^a-z])(accept(?:s|ed|ing)?|took up|taken up) [^,;.]{0,60}(?<![a-z])invitations? (?:to (?:[a-z]+ )?)?$/;
const ACCEPTED_ZH = /(接受)了?[^,;。]{1,20}(?:邀请|之邀)[^,;。]{0,4},?$/;

/** Who comes by taking an invitation, also where the visit stands in the clause behind it; `null` for other visits. */
export function guestOf(
  context: ReadingContext,
  statement: Statement,
  word: EventWord,
): readonly string[] | null {
  const { frame, start, text, previous } = statement;
  const own = frame.language === 'en' ? ACCEPTED.exec(text.slice(0, word.start)) : null;
  if (own !== null) {
    const at = start + own.index + own[0].indexOf(own[1] as string);
    return agentAt(context, statement, at)?.ids ?? null;
  }
  if (frame.language !== 'zh' || previous === null || previous.frame !== frame) return null;
  const before = ACCEPTED_ZH.exec(previous.text);
  if (before === null || !/^[,\s]*(?:并|且)?(?:将|拟|定于|计划)/.test(text)) return null;
  return agentAt(context, previous, previous.start + before.index)?.ids ?? null;
}

/** Where a visit goes: a party named behind the verb or after a word of going, also by its capital. */
export function visited(
  context: ReadingContext,
  statement: Statement,
  named: readonly Actor[],
  word: EventWord,
): string[] {
  const { text, language } = statement.frame;
  const at = statement.start + word.start;
  const ids = new Set<string>();
  for (const one of named) {
    if (one.kind === 'outlet' || one.kind === 'anonymous' || one.party === null) continue;
    const before = text.slice(Math.max(0, one.start - 4), one.start);
    const isAim = language === 'zh' ? /(?:赴|到|抵|对|访问?|往|来|前往|抵达)$/.test(before) : one.start >= at;
    if (!isAim && one.start < at) continue;
    if (language === 'zh' && !isAim && one.start - (statement.start + word.end) > 2) continue;
    // "To visit A for talks with B": the talks are another matter.
    if (
      language === 'en' &&
      /(?:with|for|from|by|after|before|ahead of|since) (?:the |its |his |her )?$/.test(
        text.slice(Math.max(0, one.start - 16), one.start),
      )
    )
      continue;
    for (const id of agentOf(context, statement, one)?.ids ?? []) ids.add(id);
  }
  if (language === 'zh' && ids.size === 0)
    for (const party of oneCharacterAims(context, statement.text)) ids.add(party);
  for (const { entry } of context.hits('place', statement.frame.span(at, statement.end)))
    if (ids.size === 0 && entry.country !== null && entry.country !== undefined) ids.add(entry.country);
  return [...ids];
}
