import { isFuture } from '../statements/future.ts';
import type { Statement } from '../statements/statement.ts';
import type { EventValue } from '../values.ts';

const DENIED = {
  zh: /(?:没有|并未|未曾|未能|尚未|从未|未(?!来)|否认)[^,;。]{0,6}$/,
  en: /\b(?:not|never|no|nor|without|denied|did not|has not|have not|n't)(?: (?!(?:say|know|comment|disclose|reveal|specify|confirm|explain|clarify|mention|elaborate|state|indicate)\b)\w+){0,3} ?$/,
};
/** A denial between the name and the verb of a contact: 与对方并未举行会谈. */
const DENIED_INSIDE = /并未|没有|未曾|未能|尚未|从未/;
const COMING_ZH = /即将|拟(?!定)|准备|定于|预计|计划|将于|将在|有望|料将|可于(?=今|明|本|下|年|\d)/;
const COMING_EN =
  /\b(?:will|shall|is to|are to|is due|are due|is set|are set|scheduled|plans? to|expected to|is going to|are going to|due to)\b/;

/** 将率团前往，与某方展开磋商: without a subject of its own, a clause goes on with what is to come. */
function goesOn({ text, frame, previous }: Statement): boolean {
  if (previous === null || previous.frame.sentence !== frame.sentence) return false;
  if (
    !/^[,\s]*(?:并|还|也|同时|随后)?(?:同|与|和|跟|就|在|访问|出访|会见|出席)/.test(text) ||
    /了|已|曾|过/.test(text)
  )
    return false;
  const future = previous.text.lastIndexOf('将');
  return (
    COMING_ZH.test(previous.text) ||
    (future >= 0 && isFuture(frame.text, previous.start + future, previous.actors))
  );
}

/**
 * Whether what a clause tells has happened, is to come, or is said not to have happened.
 * @param at where the predicate stands, `[start, end)` in local offsets of the sentence
 */
export function eventStatus(
  statement: Statement,
  at: { readonly start: number; readonly end: number },
): EventValue['status'] {
  const { frame, start, actors } = statement;
  const words = frame.text.slice(start, at.end);
  const isDenied =
    DENIED[frame.language].test(frame.text.slice(start, at.start)) ||
    DENIED_INSIDE.test(frame.text.slice(at.start, at.end));
  if (isDenied && at.end > at.start) return 'denied';
  if (frame.language === 'en') return COMING_EN.test(words) ? 'scheduled' : 'past';
  const future = words.lastIndexOf('将');
  const isComing = COMING_ZH.test(words) || (future >= 0 && isFuture(frame.text, start + future, actors));
  return isComing || goesOn(statement) ? 'scheduled' : 'past';
}
