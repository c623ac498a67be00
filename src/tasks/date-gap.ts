/** A stated date: ISO, an interval of two ISO dates joined by a stroke, or without its year (`XXXX-06-05`). */
export type StatedDate = string;

/** Stands in where neither date has a year; a leap year, so that February 29 is a day. */
const ANY_YEAR = 2000;

/**
 * Whole days between two stated dates, 0 where they touch. A date without a year is taken in the year that
 * brings it nearest. `null` where one of them is not a date to the day.
 */
export function dateGap(a: StatedDate, b: StatedDate): number | null {
  const year = yearOf(a) ?? yearOf(b) ?? ANY_YEAR;
  const shifts = yearOf(a) !== null && yearOf(b) !== null ? [0] : [-1, 0, 1];
  let least: number | null = null;
  for (const shift of shifts) {
    const one = daysOf(a, yearOf(a) ?? year + shift);
    const other = daysOf(b, yearOf(b) ?? (yearOf(a) === null ? year : year + shift));
    if (!one || !other) continue;
    const gap = Math.max(one.first - other.last, other.first - one.last, 0);
    if (least === null || gap < least) least = gap;
  }
  return least;
}

function yearOf(date: StatedDate): number | null {
  return /^\d{4}-/.test(date) ? Number(date.slice(0, 4)) : null;
}

function daysOf(date: StatedDate, year: number): { readonly first: number; readonly last: number } | null {
  const [from = '', until = from] = date.split('/');
  const first = dayOf(from, year);
  const last = dayOf(until, year);
  return first === null || last === null ? null : { first, last };
}

/** Days since 1970-01-01. */
function dayOf(date: string, year: number): number | null {
  const parts = /^(?:\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return null;
  return Date.UTC(year, Number(parts[1]) - 1, Number(parts[2])) / 86_400_000;
}
