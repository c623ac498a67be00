import { type CivilDate, dayNumber, daysInMonth, isoWeekday, two } from '../calendar.ts';
import type { Calendar, Ref } from '../grammar/time.ts';
import { dayExtent, type Extent, monthExtent, yearExtent } from './extent.ts';
import type { Frame } from './frame.ts';

/** Days that a report may lie before the day it tells of, because the two stand in different time zones. */
const ZONES = 1;
/** How far a day may lie to count as the nearest one, where no side is known. */
const HALF_YEAR = 183;
/**
 * A day that would lie almost a year back, while the same day is a few weeks off, is the one to come: a text of July
 * that tells of 11 August means this year's, even where no word of its clause speaks of the future.
 */
const LONG_PAST = 300;
const SOON = 45;
/** A weekday beside a bare day picks the month, within so many days. */
const FEW_MONTHS = 100;

/** The stretch that a calendar time means; `null` where it needs an anchor that is not known. */
export function resolveCalendar(time: Calendar, frame: Frame): Extent | null {
  const { day, weekday, toward } = time;
  if (time.month === null) {
    if (day !== null) return bareDay(day, weekday, frame);
    const year = yearOf(time.year, null, frame);
    return year === null ? null : yearExtent(year, time.year !== null && 'by' in time.year);
  }
  if ('by' in time.month) return countedMonth(time.month.by, day, frame);
  const month = time.month.at;
  const stated = yearOf(time.year, month, frame);
  if (stated === null && time.year !== null && frame.day !== null) return null;
  const year =
    stated ??
    (toward === null ? frame.year : null) ??
    nearestYear(month, day, weekday, { ...frame, direction: toward ?? frame.direction }, toward === null);
  // 30 February is an error of the text, whatever the year.
  if (day !== null && day > daysInMonth(2000, month)) return null;
  const anchored = time.year === null || 'by' in time.year;
  if (year === null) return unknownYear(month, day);
  if (day === null) return monthExtent(year, month, anchored);
  if (day > daysInMonth(year, month)) return null;
  return dayExtent({ year, month, day }, anchored);
}

/** The year of a reference; of the month `next` after the time told last, the one that comes first. */
function yearOf(ref: Ref | null, month: number | null, { day, last }: Frame): number | null {
  if (ref === null) return null;
  if ('at' in ref) return ref.at;
  if (ref.from === undefined) return day === null ? null : day.year + ref.by;
  if (last?.first == null) return null;
  const { year } = last.first;
  if (ref.from === 'told' || month === null || last.precision === 'year') return year + ref.by;
  return month > last.first.month ? year : year + 1;
}

function unknownYear(month: number, day: number | null): Extent {
  return {
    value: day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`,
    precision: day === null ? 'month' : 'day',
    first: null,
    last: null,
    anchored: false,
    minutes: null,
  };
}

function countedMonth(by: number, day: number | null, { day: anchor }: Frame): Extent | null {
  if (anchor === null) return null;
  const { year, month } = shiftMonth(anchor, by);
  if (day === null) return monthExtent(year, month, true);
  return day > daysInMonth(year, month) ? null : dayExtent({ year, month, day }, true);
}

/** The year of a date without one: the nearest on the side of the frame, of the years in which the day exists. */
function nearestYear(
  month: number,
  day: number | null,
  weekday: number | null,
  { day: anchor, direction }: Frame,
  isGuess: boolean,
): number | null {
  if (anchor === null) return null;
  const years: number[] = [];
  const reach = month === 2 && day === 29 ? 4 : 1;
  for (let year = anchor.year - reach; year <= anchor.year + reach; year += 1) {
    if (day !== null && day > daysInMonth(year, month)) continue;
    years.push(year);
  }
  const distance = (year: number): number => {
    if (day === null) return (year - anchor.year) * 12 + month - anchor.month;
    return dayNumber({ year, month, day }) - dayNumber(anchor);
  };
  const slack = day === null ? 0 : ZONES;
  const fitting = years.filter((year) =>
    direction === 'near'
      ? Math.abs(distance(year)) <= (day === null ? 6 : HALF_YEAR)
      : direction === 'past'
        ? distance(year) <= slack
        : distance(year) >= -slack,
  );
  const nearest = (list: readonly number[]): number | null =>
    [...list].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a - b)[0] ?? null;
  const right = years.filter(
    (year) => weekday !== null && day !== null && isoWeekday({ year, month, day }) === weekday,
  );
  const byWeekday = right.find((year) => year === nearest(years) || isBetween(distance(year)));
  if (byWeekday !== undefined) return byWeekday;
  return nearest(soonOnes(years, fitting, distance, day === null ? 30 : 1, isGuess ? direction : 'near'));
}

/**
 * A weekday beside a date confirms the nearest year, or decides between two that lie about half a year off on either
 * side. Anywhere else a weekday that does not fit is an error of the text, and no reason to look for a year it fits.
 */
function isBetween(days: number): boolean {
  return Math.abs(Math.abs(days) - HALF_YEAR) <= 30;
}

/** The years to choose from where no weekday decides. `unit`: how many days one step of `distance` is about. */
function soonOnes(
  years: readonly number[],
  fitting: readonly number[],
  distance: (year: number) => number,
  unit: number,
  direction: Frame['direction'],
): number[] {
  if (fitting.length === 0) return [...years];
  if (direction !== 'past') return [...fitting];
  const isFar = fitting.every((year) => distance(year) * unit < -LONG_PAST);
  const soon = years.filter((year) => distance(year) > 0 && distance(year) * unit <= SOON);
  return isFar && soon.length > 0 ? soon : [...fitting];
}

/** 5日 or "the 5th" alone: the nearest such day on the side of the frame. */
function bareDay(day: number, weekday: number | null, { day: anchor, direction }: Frame): Extent | null {
  if (anchor === null) return null;
  const found: CivilDate[] = [];
  for (let by = -14; by <= 14; by += 1) {
    const { year, month } = shiftMonth(anchor, by);
    if (day > daysInMonth(year, month)) continue;
    found.push({ year, month, day });
  }
  const distance = (date: CivilDate) => dayNumber(date) - dayNumber(anchor);
  const right = found.filter(
    (date) => isoWeekday(date) === weekday && Math.abs(distance(date)) <= FEW_MONTHS,
  );
  const fitting = (right.length > 0 ? right : found).filter((date) =>
    direction === 'past' ? distance(date) <= ZONES : direction === 'future' ? distance(date) >= -ZONES : true,
  );
  const [nearest] = (fitting.length > 0 ? fitting : right).sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)),
  );
  return nearest === undefined ? null : dayExtent(nearest, true);
}

/** The month that lies `by` months from that of a day. */
export function shiftMonth(from: CivilDate, by: number): { year: number; month: number } {
  const months = from.year * 12 + from.month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
