import { dayNumber } from '../../compare/days-between.ts';
import { daysInMonth } from '../../read/time/calendar.ts';
import type { DayRange } from '../exchanges/day-range.ts';

/**
 * First and last day of an EDTF value of days, months or years, open ends as infinities. `null` for seasons, unknown
 * years and anything else whose days cannot be told.
 */
export function edtfDays(value: string | null): DayRange | null {
  if (value === null) return null;
  const [from = '', until] = value.split('/');
  if (until === undefined) return unitDays(from);
  const first = from === '..' ? Number.NEGATIVE_INFINITY : (unitDays(from)?.first ?? null);
  const last = until === '..' ? Number.POSITIVE_INFINITY : (unitDays(until)?.last ?? null);
  return first === null || last === null || last < first ? null : { first, last };
}

function unitDays(unit: string): DayRange | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(unit);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const first = dayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const lastMonth = month ?? '12';
  const lastDay = day ?? String(daysInMonth(Number(year), Number(lastMonth))).padStart(2, '0');
  const last = dayNumber(`${year}-${lastMonth}-${lastDay}`);
  return first === null || last === null ? null : { first, last };
}
