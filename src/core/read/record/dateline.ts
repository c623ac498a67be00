import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import { parseIsoDay } from '../time/calendar.ts';
import type { DateExpression } from '../time/date-expression.ts';
import { findDates } from '../time/dates.ts';
import { resolveDate } from '../time/resolve-date.ts';

/** The day on which a report was filed, as its first line says: "GENEVA, March 4 (Agency) --", 日内瓦3月4日电. */
export interface Dateline {
  /** Source offset behind the day: a date up to here dates the report and not the exchange. */
  readonly end: number;
  /** ISO date, or `XXXX-03-04` where neither the line nor anything given tells the year. */
  readonly value: string;
  /** Source offset behind the byline that follows: 电（记者…）. */
  readonly byline: number;
}

/** A dateline stands within this many code units of the first sentence. */
const REACH = 110;
/** One to four words of a place, with its province or state behind a comma. */
const PLACE =
  /^\(?(?!(?:on|in|by|since|after|before|from|until)(?![a-z]))[^\s,.;:!?()]+\.?(?: [^\s,.;:!?()]+\.?){0,3}(?:, ?[^\s,;:!?()]+(?: [^\s,;:!?()]+){0,2})? ?(?:,|—|–|-|\() ?$/;
/** The agency in brackets or strokes and a dash, or at least one of the two; a weekday or another day in brackets is none. */
const AGENCY =
  /^,?\)? ?(?:(?:\((?![a-z]+day\)|[^()]*[0-9])[^()]{2,30}\)|\/[^/]{2,40}\/) ?(?:--?|—|–)?|--|—|–|- )/;

/** Who wrote the report, in brackets behind the word for filing. */
const BYLINE = /^(?:[电電讯訊]|专电|專電|消息)? ?[（(][^（）()\n]{1,30}[)）]/;
const BYLINE_REACH = 40;

const known = new WeakMap<ReadingContext, { readonly dateline: Dateline | null }>();

/** The dateline of a text, or `null`. Looked for once per text. */
export function datelineOf(context: ReadingContext): Dateline | null {
  const cached = known.get(context);
  if (cached) return cached.dateline;
  const dateline = findDateline(context);
  known.set(context, { dateline });
  return dateline;
}

function findDateline(context: ReadingContext): Dateline | null {
  const [first] = context.sentences;
  if (!first) return null;
  // "Oct. 31" may end a sentence for a splitter, so the line is read from the text and not from the sentence.
  const span = { start: first.start, end: Math.min(context.text.content.length, first.start + REACH) };
  const folded = foldSpan(context, span, first.language);
  const date = findDates(folded.text, first.language).find((one) => one.kind === 'calendar');
  if (date?.kind !== 'calendar' || date.month === null || date.day === null) return null;
  if (!isDateline(context, folded, date)) return null;
  const given = context.about.exchangeDate === null ? null : parseIsoDay(context.about.exchangeDate);
  // A report follows its exchange.
  const value = resolveDate(date, given, 'future')?.value;
  const { end } = folded.source(date.start, date.end);
  const byline = BYLINE.exec(context.text.content.slice(end, end + BYLINE_REACH))?.[0].length ?? 0;
  return value === undefined ? null : { end, value, byline: end + byline };
}

/** Whether a date stands where the report says when and where it was filed. */
export function isDateline(context: ReadingContext, folded: FoldedSpan, date: DateExpression): boolean {
  const after = folded.text.slice(date.end, date.end + 50);
  if (folded.language === 'zh')
    return /^(?:\)? ?\((?!(?:星期|周|礼拜)[一二三四五六日天]\)|[^()]{0,8}[0-9一二三四五六七八九十]日)|电|讯|专电|消息)/.test(
      after,
    );
  const place = folded.text.slice(0, date.start);
  return PLACE.test(place) && AGENCY.test(after) && isCapitalised(context, folded, date);
}

/** "Geneva, March 4 --": every word of a place has its capital, which words of a sentence have not. */
function isCapitalised(context: ReadingContext, folded: FoldedSpan, date: DateExpression): boolean {
  const { start, end } = folded.source(0, date.start);
  const words = context.text.content.slice(start, end).match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || /^(?:de|of|la|el|al)$/.test(word))
  );
}
