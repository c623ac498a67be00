import { timeZones } from '../../lexicon/data/time-zones.ts';
import { longestFirst } from '../../text/longest-first.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { type CivilDate, isoDay, parseIsoDay } from '../time/calendar.ts';
import type { DateExpression, PartOfDay } from '../time/date-expression.ts';
import { findDates } from '../time/dates.ts';
import { resolveDate } from '../time/resolve-date.ts';
import { type Contact, contactsOf } from './contact.ts';
import { datelineOf } from './dateline.ts';
import { dayBefore } from './day-before.ts';

/** A day to count from, and what named it. `day` is `null` for a dateline without a year. */
interface Anchor {
  readonly name: 'published' | 'dateline' | 'exchange';
  readonly day: CivilDate | null;
  /** EDTF. */
  readonly value: string;
}

/** A year to reckon with where none is known; its date is cut off again. */
const ANY_YEAR = '2001';

/** The words that date the exchange, and what they mean. */
export interface ExchangeDay {
  readonly span: Span;
  /** EDTF, or `null` where the words need an anchor that nobody gave. */
  readonly value: string | null;
  readonly anchor: Anchor['name'] | null;
  /** What the words alone do not say: a weekday of which only the dateline's day without a year is known. */
  readonly inferred: boolean;
  /** The words for the time zone as written, such as 北京时间. */
  readonly zone: string | null;
  readonly partOfDay: PartOfDay | null;
}

/** Names of time zones as alternatives of a pattern, longest first, with the word for the place of the event. */
function zones(language: 'en' | 'zh', local: string): string {
  const names = [local, ...timeZones.flatMap((zone) => zone.forms[language])];
  return longestFirst(names).join('|');
}

const ZONE_ZH = new RegExp(`(?:${zones('zh', '当地时间')})$`);
const ZONE_EN = new RegExp(`^(?:,? (?:at [0-9:.apm ]{1,12} )?)?\\(?(${zones('en', 'local time')})(?![a-z])`);
/** A zone before its date: "local time on June 5". */
const ZONE_EN_AHEAD = new RegExp(`(?:^|[^a-z])(${zones('en', 'local time')})(?:,? on|,)? $`);
/** What stands before a date that is not the day of the exchange. */
const OTHER_BEFORE =
  /(?:(?:^|[^a-z])(?:since|before|after|until|till|following|by|from|ahead of|as of|dated|next)(?: the)? |自|自从|继|到|距|截至|至|早在|定于)$/;
/** What makes even a dated exchange an earlier one. */
const SINCE = /(?:(?:^|[^a-z])since(?: the)? |自|自从|距)$/;
/** The day for which it was planned at first. */
const PLANNED =
  /(?:原|本)(?:本|先)?(?:计划|拟|定|安排)(?:在|于)?$|(?:^|[^a-z])(?:planned|scheduled|set|due|slated|intended|meant|originally|initially) (?:for |on )?$/;
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
  const filed = datelineOf(context)?.end ?? -1;
  const dates = findDates(folded.text, folded.language).filter(
    (date) =>
      isDay(date) &&
      !isGloss(folded.text, date) &&
      filed < folded.source(date.start, date.end).end &&
      isOfTheExchange(contact, date) &&
      accept(date),
  );
  const nearest = dates.find((date) => dayBeforeOf(contact, date)) ?? nearestOf(contact, dates);
  if (!nearest) return null;
  const anchor = anchorOf(context);
  return {
    span: folded.source(nearest.start, nearest.end),
    ...meaning(context, contact, nearest, anchor),
    zone: zoneOf(context, folded, nearest),
    partOfDay: nearest.partOfDay,
  };
}

/** The nearest date dates a verb; of two equally near the one before it. */
function nearestOf(contact: Contact, dates: readonly DateExpression[]): DateExpression | undefined {
  return [...dates].sort((a, b) => distance(contact, a) - distance(contact, b) || a.start - b.start)[0];
}

/** "A call between the two the night before": the phrase goes with the noun, however near the day of telling is. */
function dayBeforeOf({ folded, word }: Contact, date: DateExpression): boolean {
  if (date.kind !== 'relative' || date.from !== 'context' || date.start < word.end) return false;
  const between = folded.text.slice(word.end, date.start);
  return (
    /^[^,;:.]{0,60}$/.test(between) &&
    !/(?<![a-z])(?:after|before|as|when|while|since|and)(?![a-z])/.test(between)
  );
}

/** 9月24日（星期三）: the weekday in brackets says again what the date before it says. */
function isGloss(text: string, date: DateExpression): boolean {
  return date.kind === 'weekday' && /[0-9日号]\s?\($/.test(text.slice(0, date.start));
}

function isDay(date: DateExpression): boolean {
  if (date.kind === 'calendar') return date.day !== null;
  if (date.kind === 'weekday') return date.week !== 1;
  return date.from === 'speech' ? date.days <= 0 : date.days < 0;
}

function isOfTheExchange({ folded, word }: Contact, date: DateExpression): boolean {
  const before = folded.text.slice(Math.max(0, date.start - 16), date.start);
  const after = folded.text.slice(date.end, date.end + 16);
  if (OTHER_AFTER.test(after) || PLANNED.test(before)) return false;
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

/** Which day the words mean, counted from the anchor where they need one. */
function meaning(
  context: ReadingContext,
  { folded }: Contact,
  date: DateExpression,
  anchor: Anchor | null,
): Pick<ExchangeDay, 'value' | 'anchor' | 'inferred'> {
  const name = anchor?.name ?? null;
  if (date.kind === 'relative' && date.from === 'context') {
    const value = dayBefore(folded, date, anchor?.day ?? null, name === 'exchange' ? 'future' : 'past');
    return { value: value?.value ?? null, anchor: value?.anchored ? name : null, inferred: false };
  }
  // "This morning" counted from a given date of the exchange would only give that date back.
  const circular = name === 'exchange' && date.kind === 'relative';
  const resolved = circular ? null : resolveDate(date, anchor?.day ?? null);
  if (resolved !== null || anchor?.name !== 'dateline' || anchor.day !== null || !isLead(context, folded))
    return { value: resolved?.value ?? null, anchor: resolved?.anchored ? name : null, inferred: false };
  if (resolved === null && anchor?.name === 'dateline' && date.kind === 'calendar' && date.month === null)
    return { value: dayNearDateline(date, anchor.value), anchor: 'dateline', inferred: false };
  // Of a dateline without its year only the day itself is known: "today" is that day, and the weekday of a lead
  // is, by the habit of agencies, the day of filing.
  const same = date.kind === 'weekday' ? date.week === null : date.kind === 'relative' && date.days === 0;
  return same
    ? { value: anchor.value, anchor: 'dateline', inferred: date.kind === 'weekday' }
    : { value: null, anchor: null, inferred: false };
}

/** 3月19日电…18日晚: the day of the month last before the day of filing, of which nobody tells the year. */
function dayNearDateline(date: DateExpression, filed: string): string | null {
  const day = parseIsoDay(filed.replace('XXXX', ANY_YEAR));
  const value = day === null ? null : (resolveDate(date, day)?.value ?? null);
  return value === null ? null : `XXXX${value.slice(4)}`;
}

function isLead({ sentences }: ReadingContext, folded: FoldedSpan): boolean {
  return sentences.slice(0, 2).some((sentence) => sentence.start === folded.start);
}

/** The day that relative dates are counted from: publication first, then the dateline, then the given date. */
function anchorOf(context: ReadingContext): Anchor | null {
  const { published, exchangeDate } = context.about;
  const publication = published === null ? null : parseIsoDay(published);
  if (publication !== null) return { name: 'published', day: publication, value: isoDay(publication) };
  const dateline = datelineOf(context);
  if (dateline !== null) return { name: 'dateline', day: parseIsoDay(dateline.value), value: dateline.value };
  const given = exchangeDate === null ? null : parseIsoDay(exchangeDate);
  return given === null ? null : { name: 'exchange', day: given, value: isoDay(given) };
}

function zoneOf(context: ReadingContext, folded: FoldedSpan, date: DateExpression): string | null {
  const before = ZONE_ZH.exec(folded.text.slice(Math.max(0, date.start - 8), date.start));
  if (before !== null) return written(context, folded, date.start - before[0].length, date.start);
  const after = ZONE_EN.exec(folded.text.slice(date.end, date.end + 40));
  if (after?.[1] !== undefined) {
    const end = date.end + after[0].length;
    return written(context, folded, end - after[1].length, end);
  }
  const ahead = ZONE_EN_AHEAD.exec(folded.text.slice(Math.max(0, date.start - 24), date.start));
  if (ahead?.[1] === undefined) return null;
  const start = date.start - ahead[0].length + ahead[0].indexOf(ahead[1]);
  return written(context, folded, start, start + ahead[1].length);
}

function written(context: ReadingContext, folded: FoldedSpan, start: number, end: number): string {
  const span = folded.source(start, end);
  return context.text.content.slice(span.start, span.end);
}
