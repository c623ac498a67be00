import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Bound } from '../values.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { ENGLISH_NUMBER, parseChineseNumber, parseEnglishNumber } from './numerals.ts';

/** A length of time in a folded text, with the words of bound around it. Offsets are into the folded text. */
export interface Duration {
  readonly start: number;
  readonly end: number;
  /** The length alone, without words of bound. */
  readonly core: { readonly start: number; readonly end: number };
  /** ISO 8601: `PT90M`, `PT2H`, `P90D`, `P1M`. */
  readonly iso: string;
  /** Length in minutes; `null` for months and years, whose length varies. */
  readonly minutes: number | null;
  readonly bound: Bound;
}

type Unit = 'second' | 'minute' | 'quarter' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MINUTES: Readonly<Record<Unit, number | null>> = {
  second: 1 / 60,
  minute: 1,
  quarter: 15,
  hour: 60,
  day: 1440,
  week: 10080,
  month: null,
  year: null,
};

/** Finds lengths of time in folded text, in text order. A count that is vague (数小时, "several hours") is left out. */
export function findDurations(folded: string, language: Language): Duration[] {
  return language === 'zh' ? chineseDurations(folded) : englishDurations(folded);
}

const UNIT_ZH: Readonly<Record<string, Unit>> = {
  秒: 'second',
  秒钟: 'second',
  分: 'minute',
  分钟: 'minute',
  刻钟: 'quarter',
  小时: 'hour',
  钟头: 'hour',
  天: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
};
const LONG_ZH =
  /(?<number>[0-9〇零一二两三四五六七八九十百千万廿卅.]{1,12}|半)(?: ?(?<more>多|余))? ?(?:个(?<half>半)?(?<more2>多)?)?(?<unit>小时|钟头|分钟|刻钟|秒钟|秒|天|星期|礼拜|周|月|年)(?<tailHalf>半(?!年|天))?/g;
const MINUTES_ZH = /^(?:零|又|加)?([0-9零一二三四五六七八九十]{1,4})分钟?/;

function chineseDurations(folded: string): Duration[] {
  const found: Duration[] = [];
  for (const match of matchesIn(folded, LONG_ZH)) {
    const { number = '', more, half, more2, unit: word = '', tailHalf } = match.groups ?? {};
    const unit = UNIT_ZH[word];
    // 六月 and 二〇二五年 are dates; only 六个月 and a number below a hundred years last.
    const dated =
      (word === '月' && !match[0].includes('个')) ||
      (word === '年' && /^\d{4}$|^[〇零一二三四五六七八九]{4}$/.test(number));
    const amount = parseChineseNumber(number);
    if (unit === undefined || dated || amount === null || isOrdinal(folded, match.index)) continue;
    let end = match.index + match[0].length;
    let count = amount + (half === undefined && tailHalf === undefined ? 0 : 0.5);
    if (unit === 'hour') {
      const minutes = MINUTES_ZH.exec(folded.slice(end, end + 8));
      const extra = parseChineseNumber(minutes?.[1]?.replace(/^零/, '') ?? '');
      if (minutes !== null && extra !== null && extra < 60) {
        count += extra / 60;
        end += minutes[0].length;
      }
    }
    const inner: Bound | null = more === undefined && more2 === undefined ? null : '>';
    found.push(withBounds(folded, match.index, end, unit, count, inner, 'zh'));
  }
  return found;
}

/** 第90天 and 5月20日 count a place in a row and no length. */
function isOrdinal(folded: string, start: number): boolean {
  return start > 0 && /[第月]/.test(folded.charAt(start - 1));
}

const UNIT_EN: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};
const UNITS_EN = '(?<unit>second|minute|min|hour|hr|day|week|month|year)';
const NUMBER_EN = `(?<![a-z0-9.,$-])(?<number>${ENGLISH_NUMBER}|half(?: an?)?|a half)`;
const LONG_EN = new RegExp(
  `${NUMBER_EN}(?<half>[ -]and[ -]a[ -]half)?[ -]?${UNITS_EN}s?(?![a-z])(?<tail> and a half(?![a-z])| and a quarter(?![a-z]))?(?:(?:,? and|,)? (?<minutes>[a-z]+(?:-[a-z]+)?|\\d{1,2})[ -]minutes?(?![a-z]))?(?:[ -]long(?![a-z]))?`,
  'g',
);
const QUARTERS_EN = /(?<![a-z])(?<count>three[ -]quarters|a quarter|quarter) of an hour(?![a-z])/g;
const HOURLONG_EN = /(?<![a-z])(?<count>hour|half-hour)-?long(?![a-z])/g;

/** A unit at the end of a word: without one there is nothing to measure. */
const UNIT_WORD_EN = /(?:second|minute|min|hour|hr|day|week|month|year)(?:s|-?long)?(?![a-z])/;

function englishDurations(folded: string): Duration[] {
  const found: Duration[] = [];
  if (!UNIT_WORD_EN.test(folded)) return found;
  for (const match of matchesIn(folded, LONG_EN)) {
    const { number = '', half, unit: word = '', tail, minutes } = match.groups ?? {};
    const unit = UNIT_EN[word];
    const amount = /^half an?$/.test(number) ? 0.5 : parseEnglishNumber(number);
    if (unit === undefined || amount === null) continue;
    const extra = minutes === undefined ? 0 : (parseEnglishNumber(minutes) ?? 0);
    const part =
      (half === undefined ? 0 : 0.5) + (tail === undefined ? 0 : tail.includes('half') ? 0.5 : 0.25);
    const count = amount + part + (unit === 'hour' ? extra / 60 : 0);
    found.push(withBounds(folded, match.index, match.index + match[0].length, unit, count, null, 'en'));
  }
  for (const match of matchesIn(folded, QUARTERS_EN)) {
    const count = match.groups?.count?.startsWith('three') ? 45 : 15;
    found.push(withBounds(folded, match.index, match.index + match[0].length, 'minute', count, null, 'en'));
  }
  for (const match of matchesIn(folded, HOURLONG_EN)) {
    const taken = found.some((one) => one.start < match.index + match[0].length && match.index < one.end);
    const count = match.groups?.count === 'hour' ? 60 : 30;
    if (!taken)
      found.push(withBounds(folded, match.index, match.index + match[0].length, 'minute', count, null, 'en'));
  }
  return found.sort((a, b) => a.start - b.start);
}

function withBounds(
  folded: string,
  start: number,
  end: number,
  unit: Unit,
  count: number,
  inner: Bound | null,
  language: Language,
): Duration {
  const before = boundBefore(folded, start, language);
  const after = boundAfter(folded, end, language);
  const each = MINUTES[unit];
  return {
    start: start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    core: { start, end },
    iso: isoDuration(unit, count),
    minutes: each === null ? null : Math.round(each * count * 100) / 100,
    bound: before?.bound ?? inner ?? after?.bound ?? 'exact',
  };
}

/** Whole counts keep their unit; parts go to the next smaller unit, because ISO readers disagree on `PT1.5H`. */
function isoDuration(unit: Unit, count: number): string {
  const whole = Number.isInteger(count);
  switch (unit) {
    case 'second':
      return `PT${Math.round(count)}S`;
    case 'minute':
      return whole ? `PT${count}M` : `PT${Math.round(count * 60)}S`;
    case 'quarter':
      return `PT${Math.round(count * 15)}M`;
    case 'hour':
      return whole ? `PT${count}H` : `PT${Math.round(count * 60)}M`;
    case 'day':
      return whole ? `P${count}D` : `PT${Math.round(count * 24)}H`;
    case 'week':
      return whole ? `P${count}W` : `P${Math.round(count * 7)}D`;
    case 'month':
      return whole ? `P${count}M` : `P${Math.floor(count)}M15D`.replace('P0M', 'P');
    case 'year':
      return whole ? `P${count}Y` : `P${Math.round(count * 12)}M`;
  }
}
