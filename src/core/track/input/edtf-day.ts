import { dayNumber } from '../../compare/days-between.ts';
import { civilDate, daysInMonth, isoDay, two } from '../../read/time/calendar.ts';

/** Months in which the divisions of a year end that EDTF numbers: seasons of the northern half, quarters, halves. */
const DIVISION_ENDS: Readonly<Record<string, number>> = {
  21: 5,
  22: 8,
  23: 11,
  24: 14,
  33: 3,
  34: 6,
  35: 9,
  36: 12,
  40: 6,
  41: 12,
};

/**
 * The last ISO day that an EDTF date or interval allows; of one that is open at its end, the last day of its beginning.
 * `null` where no day can be told, such as without a year. A season ends with the last day of its third month.
 */
export function lastDayOf(edtf: string): string | null {
  const [from = '', to = ''] = edtf.split('/');
  const end = edtf.includes('/') && to !== '' && to !== '..' ? to : from;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?[~?%]?$/.exec(end);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[3] !== undefined) return `${match[1]}-${match[2]}-${match[3]}`;
  if (match[2] === undefined) return `${match[1]}-12-31`;
  const month = DIVISION_ENDS[match[2]] ?? Number(match[2]);
  if (month < 1 || month > 14) return null;
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return isoDay({ year: y, month: m, day: daysInMonth(y, m) });
}

/** The same day of a later year; the last of February where it has no such day. */
export function inYear(day: string, year: number): string {
  const month = Number(day.slice(5, 7));
  const last = daysInMonth(year, month);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(last, Number(day.slice(8, 10))))}`;
}

/** The day that lies a length of days, weeks, months or years after another. */
export function after(day: string, length: string): string | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(length);
  const number = dayNumber(day);
  if (match === null || number === null || length === 'P') return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const whole = Number(day.slice(5, 7)) - 1 + months + years * 12;
  const year = Number(day.slice(0, 4)) + Math.floor(whole / 12);
  const moved = inYear(`${day.slice(0, 5)}${String((whole % 12) + 1).padStart(2, '0')}${day.slice(7)}`, year);
  const from = years + months === 0 ? number : (dayNumber(moved) ?? number);
  return isoDay(civilDate(from + weeks * 7 + days));
}
