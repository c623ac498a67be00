import { firstOf, isOtherHan } from './beside-number.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { isNoLength } from './no-length.ts';
import type { Numeral } from './numeral.ts';

/** The units of time with their words, folded. */
const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['second', 'seconds?|秒钟?'],
  ['minute', 'minutes?|mins?|分钟'],
  ['hour', 'hours?|hrs?|个?(?:小时|钟头)'],
  ['day', 'days?|天|日(?=[内以之])'],
  ['week', 'weeks?|周(?![年边岁转刊报一二三四五六日])|个?(?:星期|礼拜)(?![一二三四五六日天])'],
  ['month', 'months?|个月'],
  ['year', 'years?|年(?![代级度底初终末])'],
];
const AFTER = new RegExp(
  `^[ -]?(?:(?:more|further|extra|additional) )?(?:${UNITS.map(([unit, words]) => `(?<${unit}>${words})`).join('|')})(?![a-z])`,
);
const OPENING = firstOf([], '秒分个小钟天日周星礼年');

/** A length of time. Compounds ("an hour and a half") are found by `findDurations`; this serves ranges and
 * numbers that a space parts from the unit. */
export function durationAt({ text }: MeasureContext, numeral: Numeral): Measure | null {
  if (isOtherHan(text, numeral.end, OPENING)) return null;
  const match = AFTER.exec(text.slice(numeral.end, numeral.end + 24));
  if (match === null) return daysAt(text, numeral);
  const [unit = ''] = UNITS.find(([name]) => match.groups?.[name] !== undefined) ?? [];
  const written = text.slice(numeral.start, numeral.end);
  if (unit === 'year' && /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/.test(written) && /年$/.test(match[0]))
    return null;
  const end = numeral.end + match[0].length;
  if (isNoLength(text, numeral.start, end)) return null;
  return { start: numeral.start, end, quantity: 'duration', unit, currency: null, factor: 1, of: null };
}

/** 再延长90日: 日 counts days behind a word of lasting, and where no month has as many. */
function daysAt(text: string, { start, end, value }: Numeral): Measure | null {
  if (!/^日(?![本报程晚早上下前后起至电讯语元经])/.test(text.slice(end, end + 2))) return null;
  const before = text.slice(Math.max(0, start - 8), start);
  const isLong = value > 31 && value < 1000 && !/[月年第.]$/.test(before);
  if (!Number.isInteger(value) || !(isLong || LASTS.test(before))) return null;
  return { start, end: end + 1, quantity: 'duration', unit: 'day', currency: null, factor: 1, of: null };
}

const LASTS =
  /(?:延长|延期|展期|展延|再延|顺延|推迟|延后|延缓|暂停|暂缓|缓征|冻结|中止|为期|长达|历时|持续|期限为?|有效期为?)了?(?:约|近|至少|最多|最长)?$/;
