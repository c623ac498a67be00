import { overlaps, type Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { type FoldedSpan, foldSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { civilDate, isoDay } from '../../time/calendar.ts';
import { bySentence } from './by-sentence.ts';
import { dayOf, numberOf } from './days.ts';
import { EVENT_NOUNS, eventSort } from './event-noun.ts';
import type { EventOffset } from './event-offset.ts';
import { placesNamed } from './named-event.ts';
import { spanOf } from './told-end.ts';

/** An event, known by its sort and place, with the day that the text puts it on. */
export interface DatedEvent {
  readonly key: string;
  /** ISO day; `XXXX` for a year that nobody tells. */
  readonly day: string;
  /** The folded noun of the event; empty where the day follows from a distance. */
  readonly noun: string;
  /** The words of the day; of a day that follows from a distance, the words of both. */
  readonly span: Span;
  /** Place of the sentence in `context.sentences`. */
  readonly sentence: number;
  /** The clause in folded form, with a sign for the day and one for the place. */
  readonly clause: string;
}

/** Signs that stand for the day and the place of a clause; no text that is read holds them. */
const DAY = '\uE000';
const PLACE = '\uE001';

const ZH = `(?:${EVENT_NOUNS.zh})`;
const EN = `(?:${EVENT_NOUNS.en})s?`;
const HELD_ZH = '(?:举行|召开|开启|举办|达成|签署|签订|发表|发布|公布)';
const HELD_EN =
  '(?:(?:which|that|will|would|to|were|was|are|is|be|been|being|set|due|scheduled|expected|held|take|takes|took|taking|place|reached|signed|struck|issued|agreed) )*';
/** Clauses that put an event on a day at a place; the first group, where there is one, is the event's noun. */
const CLAUSES: Readonly<Record<'zh' | 'en', readonly RegExp[]>> = {
  zh: [
    new RegExp(
      `${DAY}(?:,[^${DAY}${PLACE},;:。]{0,10}?)?(?:即将|将)?(?:在|于)${PLACE}(?:即将|将)?${HELD_ZH}(?:的|了)?[^${DAY}${PLACE},;:。]{0,12}?(${ZH})`,
    ),
    new RegExp(`(${ZH})(?:即将|将|已|定)?(?:于|在)?${DAY}(?:在|于)${PLACE}${HELD_ZH}`),
    new RegExp(`${DAY}(?:在|于)${PLACE}(?:同|与|和)[^${DAY}${PLACE},;:。]{0,24}?(?:举行|进行)(${ZH})`),
    new RegExp(`${DAY}(?:的|举行的|达成的|签署的|发布的)?${PLACE}[^${DAY}${PLACE},;:。]{0,6}?(${ZH})`),
    new RegExp(`${PLACE}[^${DAY}${PLACE},;:。]{0,8}?(${ZH})(?:即将|将|已|定)?(?:于|在)?${DAY}${HELD_ZH}`),
  ],
  en: [
    new RegExp(`(?<![a-z])(${EN}) ${HELD_EN}(?:in|at) ${PLACE} (?:on )?${DAY}`),
    new RegExp(`(?<![a-z])(${EN}) ${HELD_EN}(?:on )?${DAY} (?:in|at) ${PLACE}`),
    new RegExp(`${DAY}(?:'s)? (?:[a-z-]+ ){0,2}?(${EN}) (?:${HELD_EN}in|at) ${PLACE}`),
    new RegExp(`${DAY}(?:'s)? ${PLACE} (?:[a-z-]+ ){0,2}?(${EN})(?![a-z])`),
    new RegExp(`${PLACE} (?:[a-z-]+ ){0,2}?(${EN}) ${HELD_EN}(?:on|of) ${DAY}`),
  ],
};

/** Events that the text puts on a day: in one clause with it, or by a distance from a day told in the sentence. */
export function datedEvents(
  context: ReadingContext,
  earlier: Earlier,
  offsets: readonly EventOffset[],
): readonly DatedEvent[] {
  const found: DatedEvent[] = [];
  for (const [at, times] of bySentence(context.sentences, earlier.of('time')).entries()) {
    const sentence = context.sentences[at];
    const days = times.filter(isWrittenDay);
    if (sentence === undefined || days.length === 0) continue;
    const folded = foldSpan(context, sentence, sentence.language);
    const places = placesNamed(earlier, sentence);
    if (places.length === 0) continue;
    for (const time of days) {
      const one = inClause(folded, time, days, places, at);
      if (one !== null) found.push(one);
    }
  }
  for (const offset of offsets) {
    const one = byDistance(offset);
    if (one !== null) found.push(one);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A day that is written, with its weekday or without; neither counted nor open. */
export function isWrittenDay({ value }: FindingOf<'time'>): boolean {
  return (
    value.value !== null &&
    (dayOf(value.value) === value.value || /^XXXX-\d{2}-\d{2}$/.test(value.value)) &&
    value.offset === null &&
    value.event === null &&
    !value.approximate &&
    /\d|[一二三四五六七八九十〇]/.test(value.asWritten)
  );
}

/** A written day of which the year is known too. */
export function isFullDay(time: FindingOf<'time'>): boolean {
  return isWrittenDay(time) && dayOf(time.value.value) !== null;
}

function inClause(
  folded: FoldedSpan,
  time: FindingOf<'time'>,
  days: readonly FindingOf<'time'>[],
  places: readonly FindingOf<'mention'>[],
  sentence: number,
): DatedEvent | null {
  const [own] = time.evidence;
  const clause = clauseAround(folded, folded.at(own.start), folded.at(own.end));
  const span = folded.source(clause.start, clause.end);
  const there = places.filter(({ evidence: [place] }) => overlaps(place, span) && !overlaps(place, own));
  const [place, second] = there;
  if (place === undefined || second !== undefined) return null;
  if (days.some((other) => other !== time && overlaps(other.evidence[0], span))) return null;
  const marked = withSigns(folded, clause, own, place.evidence[0]);
  const noun = CLAUSES[folded.language]
    .map((pattern) => pattern.exec(marked)?.[1])
    .find((one) => one !== undefined);
  const sort = noun === undefined ? null : eventSort(noun, folded.language);
  if (sort === null) return null;
  const key = `${sort}@${place.value.entity}`;
  const day = time.value.value as string;
  return { key, noun: noun as string, day, span: spanOf(own), sentence, clause: marked };
}

/** The clause around a stretch. A day that opens a Chinese sentence before a comma belongs to what follows. */
function clauseAround({ text, language }: FoldedSpan, from: number, to: number): Span {
  const signs = [',', ';', ':', '。'];
  const start = 1 + Math.max(...signs.map((sign) => text.lastIndexOf(sign, from - 1)));
  const opens = language === 'zh' && text.slice(start, from).trim() === '' && text[to] === ',';
  const ends = signs.map((sign) => text.indexOf(sign, opens ? to + 1 : to)).filter((end) => end >= 0);
  return { start: Math.min(start, from), end: Math.min(text.length, ...ends) };
}

function withSigns(folded: FoldedSpan, clause: Span, day: Span, place: Span): string {
  const parts = [
    { start: folded.at(day.start), end: folded.at(day.end), sign: DAY },
    { start: folded.at(place.start), end: folded.at(place.end), sign: PLACE },
  ].sort((a, b) => a.start - b.start);
  let marked = '';
  let from = clause.start;
  for (const { start, end, sign } of parts) {
    marked += folded.text.slice(from, start) + sign;
    from = end;
  }
  return marked + folded.text.slice(from, clause.end);
}

/** 协议发布24小时后,某方于5月13日: the event lies a whole number of days before the day of what followed. */
function byDistance({
  key,
  iso,
  operator,
  relation,
  span,
  times,
  folded,
  sentence,
}: EventOffset): DatedEvent | null {
  const [, hours, count] = /^P(?:T(\d+)H|(\d+)D)$/.exec(iso) ?? [];
  const days = count !== undefined ? Number(count) : Number(hours) / 24;
  if (!Number.isInteger(days) || relation !== 'after' || (operator !== '=' && operator !== '>=')) return null;
  const told = times.filter((time) => isWrittenDay(time) && time.evidence[0].start >= span.end);
  const [one, other] = told;
  if (one === undefined || other !== undefined || dayOf(one.value.value) === null) return null;
  const [own] = one.evidence;
  const between = folded.text.slice(folded.at(span.end), folded.at(own.start));
  if (between.length > 40 || /[;。]/.test(between)) return null;
  const day = isoDay(civilDate(numberOf(one.value.value as string) - days));
  return { key, day, span: { start: span.start, end: own.end }, sentence, clause: '', noun: '' };
}
