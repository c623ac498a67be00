import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import { dayNumber, isoDay, isoWeekday, parseIsoDay } from '../../time/calendar.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { numberOf } from './days.ts';
import { differing } from './differing.ts';
import { exchangeDayOf } from './known-day.ts';
import { writtenWeekday } from './written-weekday.ts';

/** How far from the day of speaking a day without its year is surely of the nearest year, in days. */
const NEAR = 60;
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A weekday written beside a date that falls on another one. */
export const weekdayOfDate: Reader<'discrepancy'> = {
  id: 'discrepancy/weekday',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'record'],
  summary:
    'A weekday and a date written as one that do not go together. A date without its year is taken in the year nearest to publication or to the exchange, and only within sixty days of it.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    for (const time of earlier.of('time')) {
      if (time.value.precision !== 'day' && time.value.precision !== 'part') continue;
      const written = writtenWeekday(time.value.asWritten);
      if (written === null) continue;
      const day = meantDay(time, context, earlier);
      if (day === null) continue;
      const falls = isoWeekday(day);
      if (falls === written.weekday || isZoned(context, time, falls, written.weekday)) continue;
      const { start } = time.evidence[0];
      const { date, word } = written;
      yield differing(
        context,
        {
          discrepancy: 'weekday',
          class: 'conflict',
          about: null,
          computed: [{ of: 'weekday', value: NAMES[falls - 1] as string }],
        },
        [
          { start: start + date.start, end: start + date.end, value: isoDay(day) },
          { start: start + word.start, end: start + word.end, value: NAMES[written.weekday - 1] as string },
        ],
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[2031年3月20日]]星期五，两国元首通话。',
      because: 'the twentieth of March 2031 is a Thursday',
      value: { computed: [{ of: 'weekday', value: 'thursday' }] },
    },
    {
      language: 'zh',
      marked: '雙方定於[[2031年6月9日]](週二)舉行會談。',
      because: 'the ninth of June 2031 is a Monday',
    },
    {
      language: 'en',
      marked: 'The two leaders spoke on [[Friday]], March 20, 2031.',
      because: 'the twentieth of March 2031 is a Thursday',
      value: { computed: [{ of: 'weekday', value: 'thursday' }] },
    },
    {
      language: 'en',
      marked: 'The ministers meet on [[Tuesday]], June 9.',
      about: { published: '2031-06-05' },
      because: 'a day near publication is of its year',
    },
    {
      language: 'en',
      marked: 'The two leaders spoke on Thursday, March 20, 2031, and again on Friday.',
      because: 'the weekday is right',
    },
    {
      language: 'zh',
      marked: '北京时间2031年3月21日（当地时间周四），两国元首通话。',
      because: 'the day differs between the two time zones',
    },
  ],
};

/** The day that is meant: as written, or in the year that brings it nearest to the day of speaking. */
function meantDay({ value }: FindingOf<'time'>, context: ReadingContext, earlier: Earlier) {
  const day = parseIsoDay((value.value ?? '').slice(0, 10));
  if (day === null || (value.value ?? '').includes('/')) return null;
  if (/(?<!\d)\d{4}(?!\d)|〇/.test(value.asWritten)) return day;
  const spoken = parseIsoDay(context.about.published ?? exchangeDayOf(context, earlier)?.day ?? '');
  if (spoken === null) return null;
  const now = numberOf(isoDay(spoken));
  const near = [-1, 0, 1]
    .map((by) => ({ ...day, year: spoken.year + by }))
    .filter((one) => parseIsoDay(isoDay(one)) !== null && Math.abs(dayNumber(one) - now) <= NEAR);
  return near[0] ?? null;
}

/** Whether the two may be one moment told in two time zones: a day apart, with a zone beside them. */
function isZoned(
  { text }: ReadingContext,
  { value, evidence: [own] }: FindingOf<'time'>,
  falls: number,
  written: number,
): boolean {
  const apart = Math.abs(falls - written);
  if (apart !== 1 && apart !== 6) return false;
  const around = text.content.slice(Math.max(0, own.start - 30), own.end + 30);
  return (
    value.zone !== null || /时间|時間|[Ll]ocal time|[A-Z][a-z]+ time|GMT|UTC|\b[A-Z]{1,2}[SD]T\b/.test(around)
  );
}
