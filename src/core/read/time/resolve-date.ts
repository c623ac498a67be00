import { addDays, type CivilDate, dayNumber, daysInMonth, isoDay, isoWeekday, two } from './calendar.ts';
import type { CalendarExpression, DateExpression, WeekdayExpression } from './date-expression.ts';

/** A date expression as a day, in EDTF. */
export interface ResolvedDate {
  /** EDTF: `2025-06-05`, `2025-06`, `2023-09-16/2023-09-17`, `XXXX-06-05` where the year is unknown. */
  readonly value: string;
  readonly precision: 'year' | 'month' | 'day';
  /** Whether the anchor had a part in the value. */
  readonly anchored: boolean;
}

/** Days that a report may lie before the day it tells of, because the two stand in different time zones. */
const ZONES = 1;

/**
 * Says which day an expression means.
 * @param anchor the day of speaking (publication), or `null` where it is unknown.
 * @param direction `past` takes the nearest day that is not after the anchor, `future` the nearest not before it.
 * @returns `null` where the expression needs an anchor and there is none.
 */
export function resolveDate(
  expression: DateExpression,
  anchor: CivilDate | null,
  direction: 'past' | 'future' = 'past',
): ResolvedDate | null {
  if (expression.kind === 'calendar') return resolveCalendar(expression, anchor, direction);
  if (anchor === null) return null;
  const day =
    expression.kind === 'weekday'
      ? weekdayFrom(expression, anchor, direction)
      : addDays(anchor, expression.days);
  return { value: isoDay(day), precision: 'day', anchored: true };
}

function weekdayFrom(
  { weekday, week }: WeekdayExpression,
  anchor: CivilDate,
  direction: 'past' | 'future',
): CivilDate {
  const today = isoWeekday(anchor);
  if (week !== null) return addDays(anchor, weekday - today + 7 * week);
  const back = (today - weekday + 7) % 7;
  if (direction === 'past') return addDays(anchor, -back);
  return addDays(anchor, (7 - back) % 7);
}

function resolveCalendar(
  { year: stated, month, day, until }: CalendarExpression,
  anchor: CivilDate | null,
  direction: 'past' | 'future',
): ResolvedDate | null {
  if (month === null) {
    if (day !== null) return resolveBareDay(day, anchor, direction);
    return stated === null ? null : { value: String(stated), precision: 'year', anchored: false };
  }
  const year = stated ?? yearFrom(anchor, month, day ?? 1, direction);
  if (year !== null && day !== null && day > daysInMonth(year, month)) return null;
  const prefix = year === null ? 'XXXX' : String(year).padStart(4, '0');
  const anchored = stated === null && year !== null;
  if (day === null) return { value: `${prefix}-${two(month)}`, precision: 'month', anchored };
  const first = `${prefix}-${two(month)}-${two(day)}`;
  // A range that ends in an earlier month than it starts runs over the end of the year.
  const endYear =
    until !== null && until.month < month && year !== null ? String(year + 1).padStart(4, '0') : prefix;
  const value = until === null ? first : `${first}/${endYear}-${two(until.month)}-${two(until.day)}`;
  return { value, precision: 'day', anchored };
}

/** The year that puts the day nearest to the anchor on the side of `direction`. */
function yearFrom(
  anchor: CivilDate | null,
  month: number,
  day: number,
  direction: 'past' | 'future',
): number | null {
  if (anchor === null) return null;
  const distance = dayNumber({ year: anchor.year, month, day }) - dayNumber(anchor);
  if (direction === 'past') return distance > ZONES ? anchor.year - 1 : anchor.year;
  return distance < -ZONES ? anchor.year + 1 : anchor.year;
}

/** 5日 alone: the nearest fifth of a month on the side of `direction`. */
function resolveBareDay(
  day: number,
  anchor: CivilDate | null,
  direction: 'past' | 'future',
): ResolvedDate | null {
  if (anchor === null) return null;
  const step = direction === 'past' ? -1 : 1;
  let { year, month } = anchor;
  for (let tries = 0; tries < 12; tries += 1) {
    const distance = dayNumber({ year, month, day }) - dayNumber(anchor);
    if (day <= daysInMonth(year, month) && (direction === 'past' ? distance <= ZONES : distance >= -ZONES)) {
      return { value: isoDay({ year, month, day }), precision: 'day', anchored: true };
    }
    month += step;
    if (month < 1 || month > 12) {
      month = month < 1 ? 12 : 1;
      year += step;
    }
  }
  return null;
}
