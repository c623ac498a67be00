import { addDays, type CivilDate, daysInMonth } from '../calendar.ts';
import type { Length, LengthPart, Unit } from '../grammar/time.ts';
import { shiftMonth } from './calendar-time.ts';

/** A moment: a day with minutes since its midnight, or `null` where only the day is known. */
export interface Moment {
  readonly day: CivilDate;
  readonly minutes: number | null;
}

const MINUTES: Partial<Record<Unit, number>> = { second: 1 / 60, minute: 1, hour: 60 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** Moves a moment by a length, largest units first; `null` where a count is vague or not whole where it must be. */
export function shiftMoment(from: Moment, { parts }: Length, sign: 1 | -1): Moment | null {
  let { day } = from;
  let minutes = from.minutes;
  for (const { count, unit } of parts) {
    if (count === null) return null;
    const months = MONTHS[unit];
    const fine = MINUTES[unit];
    if (months !== undefined) {
      if (!Number.isInteger(count * months)) return null;
      const moved = shiftMonth(day, sign * count * months);
      day = { ...moved, day: Math.min(day.day, daysInMonth(moved.year, moved.month)) };
    } else if (fine !== undefined) {
      minutes = (minutes ?? 0) + sign * count * fine;
    } else {
      const days = count * (unit === 'week' || unit === 'weekend' ? 7 : 1);
      if (!Number.isInteger(days)) minutes = (minutes ?? 0) + sign * (days % 1) * 1440;
      day = addDays(day, sign * Math.trunc(days));
    }
  }
  if (minutes === null) return { day, minutes: null };
  const over = Math.floor(minutes / 1440);
  return { day: addDays(day, over), minutes: Math.round(minutes - over * 1440) };
}

/** The finest unit of a length. */
export function finestUnit({ parts }: Length): Unit {
  const order: readonly Unit[] = [
    'second',
    'minute',
    'hour',
    'day',
    'week',
    'weekend',
    'month',
    'quarter',
    'year',
    'decade',
    'century',
  ];
  return order.find((unit) => parts.some((part) => part.unit === unit)) ?? 'day';
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const TIMES: Partial<Record<Unit, number>> = { weekend: 2, quarter: 3, decade: 10, century: 100 };

/** ISO 8601; a vague count is the unspecified digit of ISO 8601-2: a few hours are `PTXH`. */
export function isoLength({ parts }: Length): string {
  const clock = (unit: Unit) => unit === 'hour' || unit === 'minute' || unit === 'second';
  const text = (list: readonly LengthPart[]) =>
    list
      .map(
        ({ count, unit }) => `${count === null ? 'X' : number(count * (TIMES[unit] ?? 1))}${LETTERS[unit]}`,
      )
      .join('');
  const fine = parts.filter(({ unit }) => clock(unit));
  return `P${text(parts.filter(({ unit }) => !clock(unit)))}${fine.length > 0 ? 'T' : ''}${text(fine)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
