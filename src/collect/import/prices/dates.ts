import { isoMoment } from '../moment.ts';

/** How a date is written whose parts could be either: 3/4 is the 3rd of April or the 4th of March. */
export type DayOrder = 'day-first' | 'month-first' | 'either';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST =
  /^(\d{4})\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})?日?)?(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const NAMED = /^(?:(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -]|([a-z]{3})[a-z]*\.? (?:(\d{1,2}),? )?)(\d{4})$/i;
const QUARTER = /^(\d{4})[- ]?Q([1-4])$/i;

/** A cell read as a date: ISO where it is one day, and whether day and month could be exchanged. */
export interface CellDate {
  readonly iso: string;
  readonly order: DayOrder | null;
}

/** What a cell says as a date; `null` where it is none or where there is no such day. */
export function dateOf(cell: string): CellDate | null {
  const written = cell.trim();
  const first = YEAR_FIRST.exec(written) ?? COMPACT.exec(written);
  if (first) {
    const [, year, month, day, hour, minute, second, zone] = first;
    return plain(
      isoMoment({
        ...ymd(year, month, day),
        hour: number(hour),
        minute: number(minute),
        second: number(second),
        zone,
      }),
    );
  }
  const quarter = QUARTER.exec(written);
  if (quarter) return plain(`${quarter[1]}-Q${quarter[2]}`);
  const named = NAMED.exec(written);
  if (named) {
    const [, dayBefore, monthAfter, monthBefore, dayAfter, year] = named;
    const month = MONTHS.indexOf((monthAfter ?? monthBefore ?? '').toLowerCase()) + 1;
    return plain(isoMoment({ year: Number(year), month, day: number(dayBefore ?? dayAfter) }));
  }
  const last = YEAR_LAST.exec(written);
  return last ? yearLast(last) : null;
}

function yearLast([, a, sign, b, year]: RegExpExecArray): CellDate | null {
  const dayFirst = isoMoment(ymd(year, b, a));
  const monthFirst = sign === '.' ? null : isoMoment(ymd(year, a, b));
  const iso = dayFirst ?? monthFirst;
  if (iso === null) return null;
  if (dayFirst === null) return { iso, order: 'month-first' };
  return { iso, order: monthFirst === null || a === b ? (a === b ? null : 'day-first') : 'either' };
}

function ymd(year: string | undefined, month: string | undefined, day: string | undefined) {
  return { year: Number(year), month: number(month), day: number(day) };
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function plain(iso: string | null): CellDate | null {
  return iso === null ? null : { iso, order: null };
}
