import { type CivilDate, daysInMonth, isoDay, two } from '../calendar.ts';

/** How exact the words are. `part` is a part of a day. */
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'third'
  | 'week'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second'
  | 'vague'
  | 'duration'
  | 'recurring'
  | 'event';

/** A stretch of the calendar. */
export interface Extent {
  /** EDTF of the whole stretch. */
  readonly value: string;
  readonly precision: Precision;
  /** First and last day, both included; `null` where the year is unknown or the side is open. */
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** Whether an anchor had a part in it. */
  readonly anchored: boolean;
  /** Time of day in minutes since midnight, for a moment. */
  readonly minutes: number | null;
}

/** One day. */
export function dayExtent(day: CivilDate, anchored: boolean): Extent {
  return { value: isoDay(day), precision: 'day', first: day, last: day, anchored, minutes: null };
}

/** One month. */
export function monthExtent(year: number, month: number, anchored: boolean): Extent {
  return {
    value: `${yearText(year)}-${two(month)}`,
    precision: 'month',
    first: { year, month, day: 1 },
    last: { year, month, day: daysInMonth(year, month) },
    anchored,
    minutes: null,
  };
}

/** One year. */
export function yearExtent(year: number, anchored: boolean): Extent {
  return yearsExtent(year, year, yearText(year), 'year', anchored);
}

/** A run of years. */
export function yearsExtent(
  first: number,
  last: number,
  value: string,
  precision: Precision,
  anchored: boolean,
): Extent {
  return {
    value,
    precision,
    first: { year: first, month: 1, day: 1 },
    last: { year: last, month: 12, day: 31 },
    anchored,
    minutes: null,
  };
}

/** From one day to another, both included. */
export function daysExtent(
  first: CivilDate,
  last: CivilDate,
  precision: Precision,
  anchored: boolean,
): Extent {
  return { value: `${isoDay(first)}/${isoDay(last)}`, precision, first, last, anchored, minutes: null };
}

const QUARTER_FIRST = 33;
const HALF_FIRST = 40;

/** A season, quarter or half of a year, by its EDTF number. The months of a season differ by place: none are given. */
export function divisionExtent(year: number, code: number, anchored: boolean): Extent {
  const value = `${yearText(year)}-${code}`;
  if (code < QUARTER_FIRST)
    return { value, precision: 'season', first: null, last: null, anchored, minutes: null };
  const isQuarter = code < HALF_FIRST;
  const months = isQuarter ? 3 : 6;
  const start = (code - (isQuarter ? QUARTER_FIRST : HALF_FIRST)) * months + 1;
  const end = start + months - 1;
  return {
    value,
    precision: isQuarter ? 'quarter' : 'half',
    first: { year, month: start, day: 1 },
    last: { year, month: end, day: daysInMonth(year, end) },
    anchored,
    minutes: null,
  };
}

/** Four digits, as EDTF writes a year. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
