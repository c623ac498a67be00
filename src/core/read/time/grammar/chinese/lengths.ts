import { matchesIn } from '../../../../text/matches.ts';
import type { Bound } from '../../../values.ts';
import type { LengthPart, Piece, Time } from '../time.ts';
import { countOf, pieceOf, unitOf, weekdayOf } from './words.ts';

const COUNT =
  '(?:[0-9]{1,3}(?![0-9])(?:\\.[0-9]+)?|[一二两三四五六七八九十百千廿卅]{1,5}|半|几|数十?|多|若干|十几|几十|好几)';
const ONE = `(?:${COUNT})(?: ?多| ?余)?(?: ?个?(?:半)?) ?(?:小时|钟头|分钟|秒钟|天|星期|礼拜|周|季度|世纪|(?<=个 ?|个半)月|(?<=[多余几数]|若干|半)月|年(?!代|级|度|轻|龄|前?[0-9一二三四五六七八九十]{1,2}月))(?:半(?!年|天|数|个))?`;
const LENGTH = new RegExp(
  `(?<![0-9.第每年月同])(?<text>${ONE}(?:(?:又|零|加|、|和)?${ONE})*(?:[0-9]{1,2}时)?)(?<about>左右|上下)?`,
  'g',
);
const DAYS_LENGTH =
  /(?<![0-9.第月])(?<text>(?:[0-9]+|[一二两三四五六七八九十百]{1,4}|数|几)(?:个?(?:工作|交易)日|日|月|年))(?=(?:之|以)?(?:内|后|前(?!夕))|来)/g;
const EACH = new RegExp(
  `(?<count>${COUNT})(?: ?(?<more>多|余))? ?个?(?<half>半)? ?(?:工作(?=日)|交易(?=日))?(?<unit>小时|钟头|分钟|秒钟|天|星期|礼拜|周|季度|世纪|月|年|日|时)(?<tail>半)?`,
  'g',
);
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不超过|至多|最多)$/, '<='],
  [/(?:至少|不少于)$/, '>='],
  [/(?:超过|逾)$/, '>'],
  [/(?:不到|不足)$/, '<'],
  [/(?:将近|接近)$/, '<~'],
  [/(?:大约|大概|约)$/, 'approx'],
];
const RECURRING =
  /每(?:逢|(?<skip>隔))?(?:(?<count>(?<=隔)一|[两二三四五六七八九十0-9]+))?个?(?:(?<weekday>(?:周|星期|礼拜)[一二三四五六日天])(?!次)|(?<unit>天|日|周|星期|月|季度|年|小时|晚|晨)(?!均))/g;
const VAGUE =
  /(?<recent>近日|日前|(?<![在到])(?<![将拟定]于)近期(?!内|将|拟|有望)|近来|最近几(?:天|日|周|个?月|年)来?|最近(?!的)|不久前|前不久|近几[天日周年]来?|近几个月来?|近年来?|近些年来?|近些天来?|这几[天日]|连日来|几[天日]前|数[天日]前)|(?<soon>近期内|(?<=[将拟定]于)近期|近期(?=将|拟|有望)|不久后|未来几[天日周月年]|未来数[天日周月年]|未来几个月|未来数个?月|今后几[天年]|不久的将来|即日起)/g;

/** Lengths of time, what recurs, and times that are vague. */
export function lengths(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const pattern of [LENGTH, DAYS_LENGTH]) {
    for (const match of matchesIn(folded, pattern)) {
      const text = match.groups?.text ?? '';
      // 2025年 is a year; 一天 and 一年 alone are seldom lengths.
      if (/^(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年$/.test(text)) continue;
      const parts = partsOf(text);
      if (parts === null) continue;
      found.push(withBound(folded, match, parts));
    }
  }
  for (const match of matchesIn(folded, RECURRING)) {
    const each = eachOf(match.groups ?? {});
    if (each !== null) found.push(pieceOf(match, { kind: 'recurring', each }));
  }
  for (const match of matchesIn(folded, VAGUE)) {
    found.push(
      pieceOf(match, { kind: 'vague', sense: match.groups?.recent === undefined ? 'soon' : 'recent' }),
    );
  }
  return found;
}

function withBound(folded: string, match: RegExpExecArray, parts: readonly LengthPart[]): Piece {
  const about = match.groups?.about !== undefined;
  const more = /[多余]/.test(match[0]) && !parts.some(({ count }) => count === null);
  const before = folded.slice(Math.max(0, match.index - 4), match.index);
  for (const [pattern, bound] of BEFORE) {
    const word = pattern.exec(before);
    if (word === null) continue;
    const time: Time = { kind: 'length', parts, bound };
    return { start: match.index - word[0].length, end: match.index + match[0].length, time };
  }
  return pieceOf(match, { kind: 'length', parts, bound: about ? 'approx' : more ? '>' : 'exact' });
}

/** The parts of a length; `null` where a number cannot be read. */
export function partsOf(text: string): readonly LengthPart[] | null {
  const parts: LengthPart[] = [];
  for (const { groups } of matchesIn(text, EACH)) {
    const { count = '', half, unit: word = '', tail } = groups ?? {};
    const unit = unitOf(word);
    if (unit === null) return null;
    const value = countOf(count);
    if (value === null && !/[几数多若]/.test(count)) return null;
    const more = half === undefined && tail === undefined ? 0 : 0.5;
    parts.push({ count: value === null ? null : value + more, unit });
  }
  return parts.length === 0 ? null : parts;
}

const LETTER: Readonly<Record<string, string>> = {
  天: 'D',
  日: 'D',
  晚: 'D',
  晨: 'D',
  周: 'W',
  星期: 'W',
  月: 'M',
  年: 'Y',
};

function eachOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { count, weekday, unit, skip } = groups;
  if (weekday !== undefined) return weekdayOf(weekday.slice(-1)) > 0 ? 'P1W' : null;
  const written = count === undefined ? 1 : countOf(count);
  if (written === null || unit === undefined) return null;
  // 每隔一周 leaves one week out; 每隔三个月 is every three months.
  const times = skip !== undefined && written === 1 && unit !== '小时' ? 2 : written;
  if (unit === '季度') return `P${3 * times}M`;
  if (unit === '小时') return `PT${times}H`;
  const letter = LETTER[unit];
  return letter === undefined ? null : `P${times}${letter}`;
}
