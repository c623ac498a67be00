import { addDays, isoDay, parseIsoDay } from '../../read/time/calendar.ts';
import { type Days, daysOf } from '../../search/query/days.ts';

/** The days that a date allows; an end that stands open is `null`. */
export interface Extent {
  readonly first: string | null;
  readonly last: string | null;
}

const SEASONS: Readonly<Record<string, readonly [from: string, until: string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
};

/**
 * The days that an EDTF date allows. What holds from a day on happens on it: an act has no length. Winter lies in two
 * years and tells its months alone. `null` of a date without a year.
 */
export function extentOf(date: string): Extent | null {
  const [from = '', until] = date.split('/');
  if (until === '..') return extentOf(from);
  if (from === '..') {
    const end = until === undefined ? null : partOf(until);
    return end && { first: null, last: end.last };
  }
  const first = partOf(from);
  const last = until === undefined ? first : partOf(until);
  return first && last && last.last >= first.first ? { first: first.first, last: last.last } : null;
}

/** Whole days between the first and the last that a date allows; `null` where it is open. */
export function lengthOf({ first, last }: Extent): number | null {
  return first === null || last === null ? null : Math.round((Date.parse(last) - Date.parse(first)) / A_DAY);
}

/** A time that allows more days than a month cannot tell which event is meant. */
export const A_MONTH = 31;

/** The days of a date, one by one; none of a date that stands open or is longer than a month. */
export function daysIn(extent: Extent | null): readonly string[] {
  const length = extent === null ? null : lengthOf(extent);
  const first = extent?.first == null ? null : parseIsoDay(extent.first);
  if (length === null || first === null || length > A_MONTH) return [];
  return Array.from({ length: length + 1 }, (_, at) => isoDay(addDays(first, at)));
}

const A_DAY = 86_400_000;

function partOf(part: string): Days | null {
  const [, year, season = ''] = /^(\d{4})-(2[1-4])$/.exec(part) ?? [];
  if (year === undefined) return daysOf(part);
  const months = SEASONS[season];
  if (months !== undefined) return daysOf(`${year}-${months[0]}/${year}-${months[1]}`);
  return daysOf(`${year}-12/${Number(year) + 1}-02`);
}
