import type { TimeValue } from '../values/time.ts';

/** The month in which the seasons, quarters and halves of a year begin, by their EDTF code. */
const BEGINS: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
  '33': '01',
  '34': '04',
  '35': '07',
  '36': '10',
  '40': '01',
  '41': '07',
};

/** How much of a month or year has gone when its part begins. */
const BEGINS_AT = { early: 0, mid: 1 / 3, late: 2 / 3 } as const;

/** Whether all of a time in EDTF (or of its early, middle or late part) lies after an ISO day; `false` where either is unknown. */
export function liesAfter(
  date: string | null,
  day: string | null,
  section: TimeValue['section'] = null,
): boolean {
  const written = date?.split('/')[0]?.replace(/T.*$/, '') ?? '';
  if (day === null || !/^\d{4}(?:-\d{2}){0,2}$/.test(written)) return false;
  const month = written.length === 7 ? BEGINS[written.slice(5)] : undefined;
  const first = month === undefined ? written : `${written.slice(0, 5)}${month}`;
  const now = day.slice(0, first.length);
  if (first !== now || section === null) return first > now;
  // A season, a quarter and a day have no part of their own here.
  if (month !== undefined || written.length > 7) return false;
  const [, months = 1, days = 1] = day.split('-').map(Number);
  const gone = written.length === 4 ? (months - 1) / 12 : (days - 1) / 31;
  return gone < BEGINS_AT[section];
}
