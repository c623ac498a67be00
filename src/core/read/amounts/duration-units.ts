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
  if (match === null) return null;
  const [unit = ''] = UNITS.find(([name]) => match.groups?.[name] !== undefined) ?? [];
  const written = text.slice(numeral.start, numeral.end);
  if (unit === 'year' && /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/.test(written) && /年$/.test(match[0]))
    return null;
  const end = numeral.end + match[0].length;
  if (isNoLength(text, numeral.start, end)) return null;
  return { start: numeral.start, end, quantity: 'duration', unit, currency: null, factor: 1, of: null };
}
