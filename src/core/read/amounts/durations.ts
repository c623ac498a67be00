import type { Language } from '../../text/language.ts';
import { findDurations } from '../time/durations.ts';
import { isNoLength } from './no-length.ts';
import type { Amount } from './ranges.ts';

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
/** Lengths of time as amounts: 90天, "an hour and a half" as 90 minutes. */
export function durationAmounts(text: string, language: Language): Amount[] {
  const found: Amount[] = [];
  for (const { core, iso, bound } of findDurations(text, language)) {
    const { start, end } = core;
    if (isNoLength(text, start, end)) continue;
    const length = lengthOf(iso);
    if (length === null) continue;
    found.push({
      start,
      end,
      measure: { start, end, quantity: 'duration', unit: length.unit, currency: null, factor: 1, of: null },
      value: length.value,
      low: null,
      high: null,
      open: bound === '>' && /[多余]/.test(text.slice(start, end)),
      joint: null,
      twice: false,
      changes: false,
    });
  }
  return joined(text, found);
}

/** The number and unit of an ISO length with one part; months may carry 15 days for a half. */
function lengthOf(iso: string): { readonly value: number; readonly unit: string } | null {
  const clock = /^PT(\d+)([HMS])$/.exec(iso);
  if (clock !== null) return { value: Number(clock[1]), unit: CLOCK_UNITS[clock[2] ?? ''] ?? '' };
  const date = /^P(\d+)([YMWD])(15D)?$/.exec(iso);
  if (date === null) return null;
  return { value: Number(date[1]) + (date[3] === undefined ? 0 : 0.5), unit: UNITS[date[2] ?? ''] ?? '' };
}

/** Units that add up, larger first, with how many of the smaller make one of the larger. */
const SUMS: Readonly<Record<string, number>> = {
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'hour second': 3600,
  'minute second': 60,
};

/** 两年零三个月 is one length, in the smaller unit. */
function joined(text: string, list: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (const amount of list) {
    const last = found.at(-1);
    const each = last === undefined ? undefined : SUMS[`${last.measure.unit} ${amount.measure.unit}`];
    const gap = last === undefined ? '' : text.slice(last.end, amount.start);
    if (last === undefined || each === undefined || !/^(?:零|又|,? and | )?$/.test(gap)) found.push(amount);
    else {
      const measure = { ...amount.measure, start: last.start };
      found[found.length - 1] = {
        ...amount,
        start: last.start,
        measure,
        value: (last.value ?? 0) * each + (amount.value ?? 0),
      };
    }
  }
  return found;
}
