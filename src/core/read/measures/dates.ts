import type { Frame } from '../actors/frame.ts';
import { findDates } from '../time/dates.ts';
import type { MeasureValue, Written } from '../values.ts';
import type { Placed } from './words.ts';

/** When a measure was announced, takes effect and ends, as the sentence writes it. */
export type Dates = Pick<MeasureValue, 'announced' | 'effective' | 'until'>;

const FROM_ZH = /(?:自|从|于|定于|并于|将于)$/;
const STARTS_ZH = /^(?:[0-9]{1,2}(?:时|点)(?:[0-9]{1,2}分)?)?(?:起|开始|生效|施行|正式)/;
const UNTIL_ZH = /(?:至|到|直至|截至|延至|延长至)$/;
/** 5月21日，某方如期暂停: what was to be done by a day, and was done on it. */
const ON_TIME_ZH = /^,?[^,;:。]{0,8}(?:如期|按期|按时|准时)/;
const ENDS_ZH = /^(?:为?止|届满|到期|前(?!后)|终止)/;
const TOLD_ZH = /^,?[^,;:。]{0,12}(?:宣布|公布|发布|公告|宣告)/;

const FROM_EN =
  /(?:effective|starting|beginning|from|as of|with effect from|on or after|take effect|takes effect|took effect|into force|in effect since|since)(?: on| from)?(?: [0-9:]+ ?[ap]\.?m\.?(?: on)?)? $/;
const UNTIL_EN = /(?:until|through|till|expires? on|expire|expiring on|ends? on|to)(?: midnight(?: on)?)? $/;
/** "Between June 16 and October 17": what is done over a stretch is done by its end. */
const BETWEEN_EN = /(?:^|[^a-z])between [a-z0-9 ,]{3,30} and $/;
const ON_EN = /(?:^|[^a-z])on $/;
const TOLD_EN =
  /(?<![a-z])(?:announc[a-z]+|said|declar[a-z]+|unveil[a-z]+|publish[a-z]+|issued)(?![a-z])[^,;:.]{0,60}$/;

/** Sorts the dates of one sentence that belong to a measure: those in `within`. */
export function datesOf(frame: Frame, within: Placed, isAnnounced: boolean): Dates {
  const { text, language } = frame;
  const found: { -readonly [Key in keyof Dates]: Dates[Key] } = {
    announced: null,
    effective: null,
    until: null,
  };
  const dates = findDates(text, language)
    .filter((one) => one.start >= within.start && one.end <= within.end)
    .map(({ start, end }) => ({ start, end }));
  if (language === 'zh') dates.push(...startingMonths(text, within, dates));
  for (const one of dates) {
    const before = text.slice(Math.max(0, one.start - 60), one.start);
    const after = text.slice(one.end, one.end + 24);
    const role = language === 'zh' ? chineseRole(before, after) : englishRole(before, after, isAnnounced);
    if (role !== null && found[role] === null) found[role] = written(frame, one);
  }
  return found;
}

/** 自4月起: a month alone, which is a date only where something starts with it. */
function startingMonths(text: string, within: Placed, known: readonly Placed[]): Placed[] {
  return [...text.matchAll(/(?<=自|从|于)[0-9一二三四五六七八九十]{1,3}月(?=起|开始)/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      (one) =>
        one.start >= within.start &&
        one.end <= within.end &&
        !known.some((other) => other.start < one.end && one.start < other.end),
    );
}

function chineseRole(before: string, after: string): keyof Dates | null {
  if (UNTIL_ZH.test(before) || ENDS_ZH.test(after)) return 'until';
  if (TOLD_ZH.test(after)) return 'announced';
  if (STARTS_ZH.test(after)) return 'effective';
  if (ON_TIME_ZH.test(after) && /(?:^|[,;:。])$/.test(before)) return 'effective';
  return FROM_ZH.test(before) && /^[^,;:。]{0,6}(?:加征|实施|征收|开征|暂停|恢复|取消)/.test(after)
    ? 'effective'
    : null;
}

function englishRole(before: string, after: string, isAnnounced: boolean): keyof Dates | null {
  if (BETWEEN_EN.test(before)) return 'until';
  if (UNTIL_EN.test(before) && !/(?:^|[^a-z])from [^;:]{0,30} to $/.test(before.slice(-40))) return 'until';
  if (FROM_EN.test(before)) return 'effective';
  if (/^,? (?:[a-z]+ ){0,3}announced/.test(after)) return 'announced';
  if (TOLD_EN.test(before)) return 'announced';
  return !isAnnounced &&
    ON_EN.test(before) &&
    /(?:impos|suspend|lift|resum|rais|remov|revok|start|begin)[a-z]*[^,;:.]{0,60} on $/.test(before)
    ? 'effective'
    : null;
}

/** The source's own words at local offsets. */
export function written(frame: Frame, { start, end }: Placed): Written {
  return { asWritten: frame.written(start, end), ...frame.span(start, end) };
}
