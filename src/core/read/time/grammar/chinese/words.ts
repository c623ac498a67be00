import { parseChineseNumber } from '../../numerals.ts';
import type { Ref, Time, Unit } from '../time.ts';

/** Up to four digits or Chinese numerals: a month or day. */
export const SMALL = '(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,4})';
/** A year of four digits in either script. */
export const FULL_YEAR = '(?:(?<![0-9])[0-9]{4}|[〇零○一二三四五六七八九]{4})';
/** A year of two digits, where a zero or a high decade keeps it apart from a count of years. */
export const SHORT_YEAR =
  '(?:(?<![0-9])(?:0[0-9]|[5-9][0-9])|(?<![一二三四五六七八九十])[零〇九八七六五][一二三四五六七八九])';

const YEARS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
  今: 0,
  去: -1,
  明: 1,
  明年: 1,
  下一年: 1,
  来年: 1,
  后年: 2,
};
/** Years counted from the one told last. */
const TOLD_YEARS: Readonly<Record<string, number>> = { 翌年: 1, 次年: 1, 同年: 0, 当年: 0 };
/** Years counted from the one of speaking, longest first. */
export const COUNTED_YEAR =
  '(?:大前年|前年|去年|上一年|今年|本年度|本年|明年|来年|后年|下一年|翌年|(?<![每逐依])次年|(?<![共相])同年(?!龄|级|代|度|同)|(?<![想相])当年(?=[0-9一二三四五六七八九十]{1,2}月|年?[底末初]|第?[一二三四]季|[上下]半年|[春夏秋冬]))';

const MONTHS: Readonly<Record<string, number>> = {
  上上个月: -2,
  上个月: -1,
  上月: -1,
  本月: 0,
  这个月: 0,
  当月: 0,
  下个月: 1,
  下月: 1,
  下下个月: 2,
};
/** Months counted from the one of speaking, longest first. */
export const COUNTED_MONTH = '(?:上上个月|下下个月|上个月|下个月|这个月|上月|本月|当月|下月)';

/** How many years from the one of speaking. */
export function yearShift(word: string): number | null {
  return YEARS[word] ?? null;
}

/** How many months from the one of speaking. */
export function monthShift(word: string): number | null {
  return MONTHS[word] ?? null;
}

/** The year that a word of any of the forms gives. */
export function yearRef(text: string): Ref | null {
  const told = TOLD_YEARS[text];
  if (told !== undefined) return { by: told, from: 'told' };
  const by = yearShift(text);
  if (by !== null) return { by };
  const value = /^[0-9]+$/.test(text) ? Number(text) : parseChineseNumber(text);
  if (value === null) return null;
  const isShort = text.length === 2;
  return { at: isShort ? value + (value < 50 ? 2000 : 1900) : value };
}

const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 前: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };
/** Words for a week counted from the one of speaking, longest first. */
export const COUNTED_WEEK = '(?:上上一?个?|下下一?个?|上一?个?|下一?个?|本|这一?个?)';

/** How many weeks from the one of speaking. */
export function weekShift(word: string): number {
  return WEEKS[word.replace(/[一个]/g, '')] ?? 0;
}

/** ISO number of a weekday's character. */
export function weekdayOf(character: string): number {
  return character === '日' || character === '天' ? 7 : '一二三四五六'.indexOf(character) + 1;
}

const UNITS: Readonly<Record<string, Unit>> = {
  秒: 'second',
  秒钟: 'second',
  分: 'minute',
  分钟: 'minute',
  小时: 'hour',
  钟头: 'hour',
  时: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  季度: 'quarter',
  年: 'year',
  世纪: 'century',
};

/** The unit of time that a word names. */
export function unitOf(word: string): Unit | null {
  return UNITS[word] ?? null;
}

/** A number that may be vague: 几, 数, 多, 若干 have no value. */
export function countOf(text: string): number | null {
  return /[几数多若]/.test(text) ? null : text === '半' ? 0.5 : parseChineseNumber(text);
}

/** The whole match as a piece. */
export function pieceOf(match: RegExpExecArray, time: Time) {
  return { start: match.index, end: match.index + match[0].length, time };
}
