import { civilDate } from '../../read/time/calendar.ts';
import type { DayRange } from './day-range.ts';
import type { ContactGap, ExchangeRecord } from './exchange-record.ts';

/** A contact as gaps are counted: `days` is `null` where it has no day or does not count. */
interface Met {
  readonly id: string;
  readonly days: DayRange | null;
  readonly level: string | null;
}

/** Remembers the last contact of every level while contacts go by in order of their first days. */
export interface LastContacts {
  meet(contact: Met): Pick<ExchangeRecord, 'sinceAny' | 'sinceSameLevel'>;
}

/**
 * Counts days since the last contact: from the last day of the one to the first day of the next, in the calendar,
 * without clocks. A contact that begins before another has ended comes 0 days after it.
 */
export function lastContacts(): LastContacts {
  const ended = new Map<string | null, { readonly id: string; readonly last: number }>();
  const ALL = null;
  return {
    meet({ id, days, level }) {
      if (days === null) return { sinceAny: null, sinceSameLevel: null };
      const since = (key: string | null): ContactGap | null => {
        const before = ended.get(key);
        if (before === undefined) return null;
        return gapBetween(before.id, Math.min(before.last, days.first), days.first);
      };
      const result = { sinceAny: since(ALL), sinceSameLevel: level === null ? null : since(level) };
      for (const key of level === null ? [ALL] : [ALL, level]) {
        const before = ended.get(key);
        if (before === undefined || before.last <= days.last) ended.set(key, { id, last: days.last });
      }
      return result;
    },
  };
}

/** The days from one to another, counted from 1970-01-01. */
export function gapBetween(since: string, from: number, to: number): ContactGap {
  return { since, from: isoDay(from), to: isoDay(to), elapsed: to - from, inclusive: to - from + 1 };
}

/** The ISO day that lies `days` after 1970-01-01. */
export function isoDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
