import { dayNumber as civilDayNumber, parseIsoDay } from '../read/time/calendar.ts';

/** Days from one ISO date to a later one: `elapsed` counts midnights, `inclusive` counts both end days too. */
export interface DayCount {
  readonly elapsed: number;
  readonly inclusive: number;
}

/**
 * Counts the days from `from` to `to` in the proleptic Gregorian calendar, without any time zone.
 * @returns `null` where either is no full ISO date.
 */
export function daysBetween(from: string, to: string): DayCount | null {
  const a = dayNumber(from);
  const b = dayNumber(to);
  if (a === null || b === null) return null;
  return { elapsed: b - a, inclusive: b - a + 1 };
}

/** Days since 1970-01-01 of an ISO date (a time behind it is ignored), or `null` where it is none. */
export function dayNumber(date: string): number | null {
  const day = parseIsoDay(date.slice(0, 10));
  return day === null ? null : civilDayNumber(day);
}
