import { dayNumber, daysInMonth, parseIsoDay } from '../../time/calendar.ts';

/** The days that an EDTF date may mean, as days since 1970-01-01, both included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a year, month or day (`2025`, `2025-06`, `2025-06-05`); `null` of anything else. */
export function daysOf(value: string): Days | null {
  const one = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value);
  if (one === null) {
    const day = value.length === 10 ? parseIsoDay(value) : null;
    if (day === null) return null;
    const number = dayNumber(day);
    return { first: number, last: number };
  }
  const year = Number(one[1]);
  const [from, to] = one[2] === undefined ? [1, 12] : [Number(one[2]), Number(one[2])];
  return {
    first: dayNumber({ year, month: from, day: 1 }),
    last: dayNumber({ year, month: to, day: daysInMonth(year, to) }),
  };
}

/** The one day that a time means, or from which or up to which it runs; `null` where it is no day. */
export function dayOf(value: string | null): string | null {
  const day = /^(?:\.\.\/)?(\d{4}-\d{2}-\d{2})(?:\/\.\.)?$/.exec(value ?? '')?.[1];
  return day !== undefined && parseIsoDay(day) !== null ? day : null;
}

/** Days since 1970-01-01 of an ISO day that is known to be one. */
export function numberOf(day: string): number {
  const { first } = daysOf(day) as Days;
  return first;
}
