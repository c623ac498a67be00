import type { Language } from '../../text/language.ts';
import { findDurations } from '../time/durations.ts';
import { NO_LENGTH_AFTER } from './duration-units.ts';
import type { Amount } from './ranges.ts';

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
/** "A day" and "a year" mostly say how often; a length follows such words only. */
const LASTING =
  /(?:^|[^a-z])(?:for|within|in|lasts?|lasted|lasting|takes?|took|over|about|nearly|almost|than|least|after) $/;
const BARE_ARTICLE = /^an? (?:second|minute|hour|day|week|month|year)s?$/;
/** An ordinal, a date, an anniversary or one thing among many: 第90天, 50周年, 有一天, 每天. */
const NO_LENGTH_BEFORE = /(?:第|上|下|本|这|那|每|某|有|周|首|同|当|另|[0-9]年|月)$/;
const ANNIVERSARY = /^(?:年|岁|[一二三四五六日边])/;
const DECADE = /^(?:代|级|度|龄|制|[0-9一二三四五六七八九十]{1,2}月)/;
/** A clock or a model joined to the number. */
const JOINED = /[0-9a-z][.:/-]$|[a-z]$|\$$/;

/** Lengths of time as amounts: 90天, "an hour and a half" as 90 minutes. */
export function durationAmounts(text: string, language: Language): Amount[] {
  const found: Amount[] = [];
  for (const { core, iso, bound } of findDurations(text, language)) {
    const { start, end } = core;
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(end, end + 8);
    const written = text.slice(start, end);
    if (NO_LENGTH_AFTER.test(after) || JOINED.test(before)) continue;
    if (
      language === 'zh'
        ? isNoLength(before, written, after)
        : BARE_ARTICLE.test(written) && !LASTING.test(before)
    )
      continue;
    const length = lengthOf(iso);
    if (length === null) continue;
    found.push({
      start,
      end,
      measure: { start, end, quantity: 'duration', unit: length.unit, currency: null, factor: 1, of: null },
      value: length.value,
      low: null,
      high: null,
      open: bound === '>' && /[多余]/.test(written),
      joint: null,
      twice: false,
      changes: false,
    });
  }
  return found;
}

function isNoLength(before: string, written: string, after: string): boolean {
  if (NO_LENGTH_BEFORE.test(before) || /[“‘]两个$/.test(before)) return true;
  if (/周$/.test(written)) return ANNIVERSARY.test(after);
  if (/年$/.test(written)) return DECADE.test(after) || /[世九]$|个$/.test(before);
  // 一天 alone is mostly some day.
  return written === '一天' && /^[,，的]/.test(after);
}

/** The number and unit of an ISO length with one part; months may carry 15 days for a half. */
function lengthOf(iso: string): { readonly value: number; readonly unit: string } | null {
  const clock = /^PT(\d+)([HMS])$/.exec(iso);
  if (clock !== null) return { value: Number(clock[1]), unit: CLOCK_UNITS[clock[2] ?? ''] ?? '' };
  const date = /^P(\d+)([YMWD])(15D)?$/.exec(iso);
  if (date === null) return null;
  return { value: Number(date[1]) + (date[3] === undefined ? 0 : 0.5), unit: UNITS[date[2] ?? ''] ?? '' };
}
