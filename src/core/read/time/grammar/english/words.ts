import { daysInMonth } from '../../calendar.ts';
import { parseEnglishNumber } from '../../numerals.ts';
import type { Unit } from '../time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's name or abbreviation, lower case. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?:\\.(?= ?[0-9])|(?![a-z])))';

/** The number of a month's name. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A weekday's full name. */
export const WEEKDAY_NAME = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
/** A weekday's abbreviation. Only safe beside a date or a week: "sat" and "sun" are words. */
export const WEEKDAY_SHORT = '(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)(?:\\.|(?![a-z]))';

/** The ISO number of a weekday's name. */
export function weekdayOf(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3)) + 1;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const SMALL_ORDINAL = ORDINALS.slice(0, 9).join('|');

/** An ordinal in words up to thirty-first, or in digits. */
export const ORDINAL = `(?:(?:twenty|thirty)[ -](?:${SMALL_ORDINAL})|twentieth|thirtieth|${[...ORDINALS].reverse().join('|')}|[0-9]{1,2}(?:st|nd|rd|th))`;

/** The value of an ordinal or of a day's number; `null` where it is neither. */
export function ordinalOf(text: string): number | null {
  const digits = /^0?([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (digits !== null) return Number(digits[1]);
  if (text === 'twentieth') return 20;
  if (text === 'thirtieth') return 30;
  const tens = /^(twenty|thirty)[ -](.+)$/.exec(text);
  const one = ORDINALS.indexOf(tens?.[2] ?? text) + 1;
  if (one === 0) return parseEnglishNumber(text);
  return one + (tens === null ? 0 : tens[1] === 'twenty' ? 20 : 30);
}

/** A day of a month, in digits or as an ordinal in words. */
export const DAY = `(?:${ORDINAL}|[0-9]{1,2})(?![0-9:%]|,[0-9]{3}|[.][0-9]|(?:st|nd|rd|th)?(?: percent| per cent|-day|-year|-month|-point))`;

const DECADE_WORDS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS_WORDS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const UNIT_WORDS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const UNDER_HUNDRED = `(?:${TENS_WORDS}(?:[ -]${UNIT_WORDS})?|${DECADE_WORDS}|oh[ -]${UNIT_WORDS}|${UNIT_WORDS})`;

/** A year in words: nineteen eighty-six, two thousand and fifteen. */
export const YEAR_WORDS = `(?:(?:nineteen|twenty)[ -](?:${TENS_WORDS}(?:[ -]${UNIT_WORDS})?|${DECADE_WORDS}|oh[ -]${UNIT_WORDS})|two thousand(?:(?: and)? ${UNDER_HUNDRED})?)`;

/** The year that words or digits give; two digits lie between 1950 and 2049. */
export function yearOf(text: string): number | null {
  if (/^[0-9]{4}$/.test(text)) return Number(text);
  const short = /^'?([0-9]{2})$/.exec(text);
  if (short !== null) return Number(short[1]) + (Number(short[1]) < 50 ? 2000 : 1900);
  const pair = /^(nineteen|twenty)[ -](?:oh[ -])?(.+)$/.exec(text);
  if (pair !== null) {
    const rest = parseEnglishNumber(pair[2] ?? '');
    return rest === null ? null : (pair[1] === 'nineteen' ? 1900 : 2000) + rest;
  }
  return parseEnglishNumber(text);
}

/** Whether a month can have the day. */
export function isPossible(month: number, day: number | null, year = 2000): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

const UNITS: Readonly<Record<string, Unit>> = {
  sec: 'second',
  second: 'second',
  min: 'minute',
  minute: 'minute',
  hr: 'hour',
  hour: 'hour',
  h: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  wk: 'week',
  fortnight: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  yr: 'year',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};

/** A unit of time, with its plural. */
export const UNIT = `(?:${Object.keys(UNITS)
  .filter((word) => word !== 'h')
  .sort((a, b) => b.length - a.length)
  .join('|')})s?(?![a-z])`;

/** The unit that a word names, and how many of it. */
export function unitOf(word: string): { readonly unit: Unit; readonly times: number } | null {
  const unit = UNITS[word.replace(/s$/, '')];
  return unit === undefined ? null : { unit, times: word.startsWith('fortnight') ? 2 : 1 };
}
