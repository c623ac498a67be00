import { dayNumber } from '../../compare/days-between.ts';

/** First and last day, counted from 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days of an ISO day or of two joined by a stroke; `null` where either is less than a day or they run backwards. */
export function dayRange(date: string | null): DayRange | null {
  if (date === null) return null;
  const [from = '', until = from] = date.split('/');
  if (!DAY.test(from) || !DAY.test(until)) return null;
  const first = dayNumber(from);
  const last = dayNumber(until);
  return first === null || last === null || last < first ? null : { first, last };
}

/** Days that two ranges lie apart; 0 where they share one. */
export function daysApart(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
