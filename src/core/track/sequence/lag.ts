import type { TrackEvent } from '../events/track-event.ts';

/** Whole days between two times; `least` and `most` differ where one of them is not known to the day. */
export interface Lag {
  readonly least: number;
  readonly most: number;
}

/** The days that something took, or that it may have fallen on. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** Whether it lasted from `first` to `last` (talks of two days), rather than falling on one day among them. */
  readonly lasted: boolean;
}

const A_DAY = 86_400_000;
const SPELL = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

/** Whole days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / A_DAY);
}

/** The ISO day that lies `days` after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * A_DAY).toISOString().slice(0, 10);
}

/**
 * The days of an event; `null` where an end is open. A spell of days counts as lasting only for contacts: an act said
 * to fall between two days fell on one of them.
 */
export function daysOf({ day, lastDay, date, series }: TrackEvent): Days | null {
  if (day === null || lastDay === null) return null;
  return { first: day, last: lastDay, lasted: series === 'contact' && date !== null && SPELL.test(date) };
}

/**
 * Days from the end of `earlier` to the start of `later`. Fuzzy days make a range and never one number: "in May" stays
 * the whole of May.
 */
export function lagBetween(earlier: Days, later: Days): Lag {
  const leaves = earlier.lasted ? earlier.last : earlier.first;
  const arrives = later.lasted ? later.first : later.last;
  return { least: daysBetween(earlier.last, later.first), most: daysBetween(leaves, arrives) };
}

/** Whether the days between are known exactly. */
export function isExact({ least, most }: Lag): boolean {
  return least === most;
}
