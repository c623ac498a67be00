import { addDays, dayNumber } from '../calendar.ts';
import type { Calendar, Interval, Time } from '../grammar/time.ts';
import { dayExtent, type Extent } from './extent.ts';
import type { Frame } from './frame.ts';

/**
 * The stretch from one time to another. What one end leaves out it takes from the other: "5 to 7 May 2025", "from
 * August to February", 2016年1月10日至12日.
 */
export function resolveInterval(
  { first, last }: Interval,
  frame: Frame,
  resolve: (time: Time, frame: Frame) => Extent | null,
): Extent | null {
  const [from, to] = completed(first, last);
  const spoken =
    from.kind === 'clock' && frame.day !== null && to.kind === 'at' ? dayExtent(frame.day, true) : frame.told;
  let start = resolve(from, { ...frame, told: spoken });
  let end = resolve(to, frameOfEnd(to, start, frame));
  if (start === null || end === null) return null;
  // The first end without a year lies before the last one that has its own.
  if (isYearless(from) && !isYearless(to) && end.first !== null && isLater(start, end)) {
    start = resolve(from, { ...frame, day: end.first, direction: 'past', year: null });
  } else if (isYearless(to) && isLater(start, end)) {
    end = resolve(to, { ...frame, day: start.last, direction: 'future', year: null });
  }
  if (start === null || end === null) return null;
  // A night runs into the next day: from 11 p.m. until 2 a.m.
  if (start.minutes !== null && end.minutes !== null && end.last !== null && isSameDay(start, end)) {
    if (end.minutes < start.minutes && to.kind === 'clock') end = nextDay(end);
  }
  return {
    value: `${part(start.value, 0)}/${part(end.value, 1)}`,
    precision: end.precision,
    first: start.first,
    last: end.last,
    anchored: start.anchored || end.anchored,
    minutes: null,
  };
}

function part(value: string, at: 0 | 1): string {
  return value.includes('/') ? (value.split('/')[at] ?? value) : value;
}

/** Gives each end what only the other one says: the month of a bare day, the year, the day of a clock time. */
function completed(first: Time, last: Time): readonly [Time, Time] {
  if (first.kind === 'calendar' && last.kind === 'calendar') return completedDates(first, last);
  if (first.kind === 'at' && last.kind === 'clock') return [first, { ...first, clock: last, part: null }];
  if (first.kind === 'clock' && last.kind === 'at' && last.day.kind !== 'days')
    return [{ ...last, clock: first, part: null }, last];
  if (
    first.kind === 'third' &&
    last.kind === 'third' &&
    first.of.kind === 'calendar' &&
    last.of.kind === 'calendar'
  ) {
    const [a, b] = completedDates(first.of, last.of);
    return [
      { ...first, of: a },
      { ...last, of: b },
    ];
  }
  return [first, last];
}

function completedDates(first: Calendar, last: Calendar): readonly [Calendar, Calendar] {
  let from = first;
  let to = last;
  if (to.month === null && to.day !== null && from.month !== null)
    to = { ...to, month: from.month, year: to.year ?? from.year };
  if (from.month === null && from.day !== null && to.month !== null && to.day !== null)
    from = { ...from, month: to.month };
  if (to.year === null && from.year !== null && to.month !== null && from.month !== null) {
    const wraps = 'at' in to.month && 'at' in from.month && to.month.at < from.month.at;
    const year = from.year;
    to = {
      ...to,
      year: 'at' in year ? { at: year.at + (wraps ? 1 : 0) } : { ...year, by: year.by + (wraps ? 1 : 0) },
    };
  }
  if (from.year === null && to.year !== null && from.month !== null && to.month !== null) {
    const wraps = 'at' in to.month && 'at' in from.month && to.month.at < from.month.at;
    const year = to.year;
    from = {
      ...from,
      year: 'at' in year ? { at: year.at - (wraps ? 1 : 0) } : { ...year, by: year.by - (wraps ? 1 : 0) },
    };
  }
  return [from, to];
}

function isYearless(time: Time): boolean {
  return (
    (time.kind === 'calendar' && time.year === null) ||
    (time.kind === 'sectioned' && isYearless(time.of)) ||
    (time.kind === 'at' && isYearless(time.day)) ||
    time.kind === 'weekday'
  );
}

function frameOfEnd(to: Time, start: Extent | null, frame: Frame): Frame {
  if (to.kind !== 'clock' || start?.first == null) return frame;
  return { ...frame, told: dayExtent(start.first, true) };
}

function isLater(start: Extent, end: Extent): boolean {
  if (start.first === null || end.last === null) return false;
  return dayNumber(start.first) > dayNumber(end.last);
}

function isSameDay(start: Extent, end: Extent): boolean {
  return start.first !== null && end.last !== null && dayNumber(start.first) === dayNumber(end.last);
}

function nextDay(end: Extent): Extent {
  if (end.last === null) return end;
  const day = addDays(end.last, 1);
  const clock = end.value.slice(end.value.indexOf('T'));
  const date = `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  return { ...end, first: day, last: day, value: `${date}${clock}` };
}
