import type { Version } from './comparison.ts';
import { dayNumber } from './days-between.ts';

const UNKNOWN_YEAR = 'XXXX-';

/** A stated date as its first and last day, counted from 1970-01-01. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives dates without a year (`XXXX-06-05`, `XXXX-06-05/XXXX-06-06`) the year of the given date, or else of the
 * first account that writes its year, where that puts them on the same days or on the days next to them: one hour
 * has two dates around the world. A date further off keeps its year unknown.
 */
export function completeYears(
  stated: readonly Version<string>[],
  given: string | null,
): readonly Version<string>[] {
  const anchors = [given, ...stated.map((one) => one.value)].filter(
    (one) => one !== null && daysOf(one) !== null,
  );
  return stated.map((one) => ({ ...one, value: completed(one.value, anchors as readonly string[]) }));
}

/**
 * Whether two stated dates are of one exchange without contradiction. A date without its year agrees with any
 * year's. A day agrees with a range that holds it only where the exchange may have lasted days: a call does not.
 */
export function datesAgree(a: string, b: string, severalDays: boolean): boolean {
  if (a === b) return true;
  const one = daysOf(a);
  const other = daysOf(b);
  if (one === null || other === null) return withoutYears(a) === withoutYears(b);
  return severalDays && (holds(one, other) || holds(other, one));
}

/**
 * The date on which all versions agree, or `null`. Of a range and a day in it the range: it says more about an
 * exchange of several days; of a date with and one without its year, the one with it.
 */
export function agreedDate(stated: readonly Version<string>[], severalDays: boolean): string | null {
  const [first] = stated;
  if (!first) return null;
  let widest = first.value;
  for (const { value } of stated) {
    if (stated.some((other) => !datesAgree(value, other.value, severalDays))) return null;
    if (breadth(value) > breadth(widest)) widest = value;
  }
  return widest;
}

/** Whether a stated date is the given one: equal, or one of them a range with the other in it. */
export function statesDate(stated: string, given: string): boolean {
  return datesAgree(stated, given, true);
}

function completed(date: string, anchors: readonly string[]): string {
  if (!date.startsWith(UNKNOWN_YEAR)) return date;
  for (const anchor of anchors) {
    const near = daysOf(anchor);
    const year = Number(anchor.slice(0, 4));
    // Around the new year the day next to the anchor lies in another year.
    for (const candidate of [year, year - 1, year + 1]) {
      const full = withYear(date, candidate);
      const days = daysOf(full);
      if (near && days && days.first - 1 <= near.last && near.first - 1 <= days.last) return full;
    }
  }
  return date;
}

/** A range that ends in an earlier month than it starts runs over the end of the year. */
function withYear(date: string, year: number): string {
  const [from = '', until] = date.split('/');
  const first = `${year}${from.slice(4)}`;
  if (until === undefined) return first;
  return `${first}/${until.slice(5) < from.slice(5) ? year + 1 : year}${until.slice(4)}`;
}

function withoutYears(date: string): string {
  return date
    .split('/')
    .map((day) => day.slice(4))
    .join('/');
}

function daysOf(date: string): Days | null {
  const [from = '', until = from] = date.split('/');
  const first = dayNumber(from);
  const last = dayNumber(until);
  return first === null || last === null || last < first ? null : { first, last };
}

function holds(one: Days, other: Days): boolean {
  return one.first <= other.first && other.last <= one.last;
}

function breadth(date: string): number {
  const days = daysOf(date);
  return days === null ? -1 : days.last - days.first;
}
