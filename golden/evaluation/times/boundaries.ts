import { addDays, type CivilDate, isoDay, parseIsoDay } from '../../../src/core/read/time/calendar.ts';
import type { Told } from './told.ts';

/** A stretch as suites of test data give it: first moment, and the moment after the last; dates or dates and times. */
export interface Boundaries {
  readonly start: string | null;
  readonly end: string | null;
}

/** What an EDTF value of one part covers: a day, month, year, quarter, half, decade, century or moment. */
export function covered(value: string): Boundaries | null {
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)/.exec(value);
  if (moment !== null) return { start: `${moment[1]} ${withSeconds(moment[2] ?? '')}`, end: null };
  const day = parseIsoDay(value);
  if (day !== null) return { start: value, end: isoDay(addDays(day, 1)) };
  const decade = /^(\d{3})X$/.exec(value);
  if (decade !== null) return years(Number(decade[1]) * 10, 10);
  const century = /^(\d{2})XX$/.exec(value);
  if (century !== null) return years(Number(century[1]) * 100, 100);
  const [, year = '', rest] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === '') return null;
  if (rest === undefined) return years(Number(year), 1);
  return months(Number(year), Number(rest));
}

function years(first: number, count: number): Boundaries {
  return { start: `${pad(first)}-01-01`, end: `${pad(first + count)}-01-01` };
}

function months(year: number, code: number): Boundaries | null {
  if (code >= 40) return run(year, (code - 40) * 6, 6);
  if (code >= 33) return run(year, (code - 33) * 3, 3);
  return code <= 12 ? run(year, code - 1, 1) : null;
}

function run(year: number, from: number, count: number): Boundaries {
  const text = (month: number) => isoDay(first(year, month));
  return { start: text(from), end: text(from + count) };
}

function first(year: number, month: number): CivilDate {
  return { year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}

/** Hours and minutes with the seconds that test data write out. */
export function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}

/** A time of day without its day: `T21:00`. */
export function clockOf(value: string): string | null {
  const match = /^T(\d{2}:\d{2}(?::\d{2})?)$/.exec(value);
  return match === null ? null : withSeconds(match[1] ?? '');
}

/** The two parts of an interval, or the value itself twice. */
export function parts({ value }: Told['value']): readonly [string, string] | null {
  if (value === null) return null;
  const plain = value.replace(/(?<=T[\d:]+)[+-]\d{2}:\d{2}/g, '');
  const [one = '', two] = plain.split('/');
  return [one, two ?? one];
}
