import type { Span } from '../../../text/span.ts';

/** A weekday beside a date, with where both stand in the words given. */
export interface WrittenWeekday {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly word: Span;
  /** The other part, which is the date. */
  readonly date: Span;
}

const ENGLISH =
  /\b(?:(Mon)(?:day)?|(Tue)(?:s(?:day)?)?|(Wed)(?:nesday)?|(Thu)(?:r(?:s(?:day)?)?)?|(Fri)(?:day)?|(Sat)(?:urday)?|(Sun)(?:day)?)\b/i;
const CHINESE = /(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])/;

/** The weekday in the words of a date; `null` where they hold none, or nothing else. */
export function writtenWeekday(words: string): WrittenWeekday | null {
  const match = CHINESE.exec(words) ?? ENGLISH.exec(words);
  if (match === null) return null;
  const weekday =
    match.length === 2
      ? '一二三四五六日'.indexOf((match[1] as string).replace('天', '日')) + 1
      : match.slice(1).findIndex((one) => one !== undefined) + 1;
  const word = { start: match.index, end: match.index + match[0].length };
  // The date is what holds a figure, on the one side or the other.
  const isBehind = /\d/.test(words.slice(word.end));
  const edge = /[\s.,，()（）、的]+/;
  const rest = isBehind ? words.slice(word.end) : words.slice(0, word.start);
  if (!/\d/.test(rest)) return null;
  const lead = (new RegExp(`^${edge.source}`).exec(rest)?.[0] ?? '').length;
  const tail = (new RegExp(`${edge.source}$`).exec(rest)?.[0] ?? '').length;
  const from = isBehind ? word.end : 0;
  return { weekday, word, date: { start: from + lead, end: from + rest.length - tail } };
}
