import { addDays, dayNumber, isoDay } from '../../read/time/calendar.ts';
import type { TimeValue } from '../../read/values.ts';
import type { ActDay } from './measure-act.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day that a cell of a table writes, alone or with its time; `null` where it writes none. */
export function dayOfCell(cell: string | undefined): ActDay | null {
  const day = DAY.exec(cell ?? '')?.[0];
  if (cell === undefined || day === undefined) return null;
  return { day, moment: cell.includes('T') ? cell : null, bound: '=', basis: 'stated', why: null };
}

/** The day that a time of a text names; `null` where it does not tell one to the day. The last of an interval. */
export function dayOfTime({ value, bound }: Pick<TimeValue, 'value' | 'bound'>): ActDay | null {
  const last = value?.split('/').at(-1) ?? '';
  const day = DAY.exec(last)?.[0];
  // What is open at its end (2031-05/..) names no last day, and "15-20 days" no day at all.
  if (day === undefined) return null;
  return {
    day,
    moment: last.includes('T') ? last : null,
    bound: bound === '<' || bound === '<=' ? '<=' : '=',
    basis: 'stated',
    why: null,
  };
}

/** A day worked out from others by a named rule. */
export function inferredDay(day: string, why: string, bound: ActDay['bound'] = '='): ActDay {
  return { day, moment: null, bound, basis: 'inferred', why };
}

/** Moves an ISO day by whole days. */
export function shiftDay(day: string, days: number): string {
  return isoDay(addDays(civil(day), days));
}

/** Whole days from one ISO day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(civil(to)) - dayNumber(civil(from));
}

/**
 * Moves an ISO day by an ISO 8601 duration of years, months, weeks or days, forwards or back; `null` for a duration
 * of another shape. A year from the 29th of February ends on the 1st of March.
 */
export function shiftBy(day: string, duration: string, sign: 1 | -1): string | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (match === null || duration === 'P') return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => sign * Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const date = civil(day);
  const month = date.year * 12 + date.month - 1 + years * 12 + months;
  const moved = { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 };
  return isoDay(addDays(moved, date.day - 1 + weeks * 7 + days));
}

function civil(day: string) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
