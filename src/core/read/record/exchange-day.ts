import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { type CivilDate, parseIsoDay } from '../time/calendar.ts';
import type { DateExpression, PartOfDay } from '../time/date-expression.ts';
import { findDates } from '../time/dates.ts';
import { resolveDate } from '../time/resolve-date.ts';
import { type Contact, contactsOf } from './contact.ts';

/** The words that date the exchange, and what they mean. */
export interface ExchangeDay {
  readonly span: Span;
  /** EDTF, or `null` where the words need an anchor that nobody gave. */
  readonly value: string | null;
  readonly anchor: 'published' | 'exchange' | null;
  /** The words for the time zone as written, such as 北京时间. */
  readonly zone: string | null;
  readonly partOfDay: PartOfDay | null;
}

const ZONE_ZH = /(?:当地|北京|美东|美国东部|格林尼治|[一-龥]{2,4})时间$/;
const ZONE_EN =
  /^(?:,? (?:at [0-9:.apm ]{1,12} )?)?\(?((?:local|beijing|eastern|pacific|central|greenwich mean|central european|moscow|tokyo|[a-z]{3,12}) (?:standard |daylight )?time|et|edt|est|gmt|utc|bst|cet|cest)(?![a-z])/;
/** What stands before a date that is not the day of the exchange. */
const OTHER_BEFORE =
  /(?:(?:^|[^a-z])(?:since|before|after|until|till|following|by|from|ahead of|as of|dated|next)(?: the)? |自|自从|继|到|距|截至|至|早在|定于)$/;
/** What makes even a dated exchange an earlier one. */
const SINCE = /(?:(?:^|[^a-z])since(?: the)? |自|自从|距)$/;
const OTHER_AFTER =
  /^(?:\)? ?\((?:xinhua|reuters|ap|afp)|[^,;。]{0,4}?(?:以来|之前|起|开始|签署|达成|生效|发表|公布)|(?:电|讯|专电|消息)|'s (?:agreement|deal|statement|election|announcement))/;

/** The date of the exchange; one that is written out beats one that is counted from an anchor. */
export function exchangeDay(context: ReadingContext): ExchangeDay | null {
  const dated = exchangeDays(context).filter((one) => one.value !== null);
  return dated.find((one) => one.anchor === null) ?? dated[0] ?? null;
}

/** All dates that the report, the heading, or else a place that takes the exchange up puts on it. */
export function exchangeDays(context: ReadingContext): readonly ExchangeDay[] {
  const { primary, heading, others } = contactsOf(context);
  const found: ExchangeDay[] = [];
  for (const contact of [primary, heading]) {
    const day = contact === null ? null : dayOf(context, contact, () => true);
    if (day !== null) found.push(day);
  }
  for (const contact of others) {
    if (found.some((one) => one.value !== null)) break;
    const day = dayOf(context, contact, (date) => touches(contact, date));
    if (day !== null) found.push(day);
  }
  return found;
}

function dayOf(
  context: ReadingContext,
  contact: Contact,
  accept: (date: DateExpression) => boolean,
): ExchangeDay | null {
  const { folded } = contact;
  const dates = findDates(folded.text, folded.language).filter(
    (date) => isDay(date) && isOfTheExchange(contact, date) && accept(date),
  );
  // The nearest date dates a verb; of two equally near the one before it.
  const [nearest] = [...dates].sort(
    (a, b) => distance(contact, a) - distance(contact, b) || a.start - b.start,
  );
  if (!nearest) return null;
  const { anchor, name } = anchorOf(context, folded);
  // "This morning" counted from a given date of the exchange would only give that date back.
  const circular = name === 'exchange' && nearest.kind === 'relative';
  const resolved = circular ? null : resolveDate(nearest, anchor);
  return {
    span: folded.source(nearest.start, nearest.end),
    value: resolved?.value ?? null,
    anchor: resolved?.anchored ? name : null,
    zone: zoneOf(context, folded, nearest),
    partOfDay: nearest.partOfDay,
  };
}

function isDay(date: DateExpression): boolean {
  if (date.kind === 'calendar') return date.day !== null;
  return date.kind === 'weekday' ? date.week !== 1 : date.from === 'speech' && date.days <= 0;
}

function isOfTheExchange({ folded, word }: Contact, date: DateExpression): boolean {
  const before = folded.text.slice(Math.max(0, date.start - 16), date.start);
  const after = folded.text.slice(date.end, date.end + 16);
  if (OTHER_AFTER.test(after)) return false;
  // "After Thursday's call": the preposition governs the call, and the date is the call's own.
  const between = folded.text.slice(date.end, word.start);
  const own = date.end <= word.start && /^(?:的| (?:phone |telephone |video )?)?$/.test(between);
  return !(own ? SINCE : OTHER_BEFORE).test(before);
}

function distance({ word }: Contact, date: DateExpression): number {
  return date.end <= word.start ? word.start - date.end : Math.max(0, date.start - word.end);
}

/** 周四通话, "Thursday's call", "the call was held on 5 June": the date belongs to the noun itself. */
function touches({ folded, word }: Contact, date: DateExpression): boolean {
  if (date.end <= word.start)
    return /^(?:[^,;。]{0,6}|[a-z ]{0,16})$/.test(folded.text.slice(date.end, word.start));
  if (date.start < word.end) return false;
  const between = folded.text.slice(word.end, date.start);
  return /^(?:,? ?(?:which |that )?(?:was |were )?(?:held|took place|happened|came|occurred|conducted)(?: [a-z]+){0,4}? on |,? (?:on )?|[^,;。]{0,4}(?:于|在|发生)(?:了)?(?:当地时间|北京时间)?)$/.test(
    between,
  );
}

/** The day that relative dates are counted from: publication first, then the dateline, then the given date. */
function anchorOf(
  context: ReadingContext,
  folded: FoldedSpan,
): { anchor: CivilDate | null; name: 'published' | 'exchange' | null } {
  const published = context.about.published === null ? null : parseIsoDay(context.about.published);
  if (published !== null) return { anchor: published, name: 'published' };
  const given = context.about.exchangeDate === null ? null : parseIsoDay(context.about.exchangeDate);
  if (given === null) return { anchor: null, name: null };
  const dateline = findDates(folded.text.slice(0, 60), folded.language).find((date) =>
    isDateline(folded, date),
  );
  const value = dateline === undefined ? null : (resolveDate(dateline, given)?.value ?? null);
  return { anchor: (value === null ? null : parseIsoDay(value)) ?? given, name: 'exchange' };
}

function isDateline(folded: FoldedSpan, date: DateExpression): boolean {
  return (
    date.kind === 'calendar' && /^(?:\)? ?\(|电|讯|专电)/.test(folded.text.slice(date.end, date.end + 4))
  );
}

function zoneOf(context: ReadingContext, folded: FoldedSpan, date: DateExpression): string | null {
  const before = /(?:当地|北京|美东|美国东部|格林尼治)时间$/.exec(
    folded.text.slice(Math.max(0, date.start - 8), date.start),
  );
  if (before !== null && ZONE_ZH.test(before[0]))
    return written(context, folded, date.start - before[0].length, date.start);
  const after = ZONE_EN.exec(folded.text.slice(date.end, date.end + 40));
  if (after?.[1] !== undefined) {
    const end = date.end + after[0].length;
    return written(context, folded, end - after[1].length, end);
  }
  const ahead = /((?:local|beijing|eastern) time)(?:,? on|,)? $/.exec(
    folded.text.slice(Math.max(0, date.start - 24), date.start),
  );
  if (ahead?.[1] === undefined) return null;
  const start = date.start - ahead[0].length;
  return written(context, folded, start, start + ahead[1].length);
}

function written(context: ReadingContext, folded: FoldedSpan, start: number, end: number): string {
  const span = folded.source(start, end);
  return context.text.content.slice(span.start, span.end);
}
