import type { Language } from '../../text/language.ts';
import type { Measure } from './measure.ts';
import type { Numeral } from './numeral.ts';

/** A number, or two that make a range, with the unit. Offsets are into the folded text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly measure: Measure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly open: boolean;
  /** What joins the ends of a range: `至`, ` to `, `-`; `null` for one number. */
  readonly joint: string | null;
  /** Both ends of the range carry the unit: 10%至15%. */
  readonly twice: boolean;
  /** The words themselves say that something changes by the amount: 翻番, doubled. */
  readonly changes: boolean;
}

const JOINT_ZH = /^ {0,2}(?:至|到|[-–—]|——|~|～|或) {0,2}$/;
const JOINT_EN = /^(?: to | or | ?[-–—] ?|~)$/;
const BETWEEN = /(?:^|[^a-z])between (?:[$£€¥a-z]{0,4} ?)?$/;

/** A number with the unit that was found beside it. */
export interface Measured {
  readonly numeral: Numeral;
  readonly measure: Measure | null;
}

/** Joins neighbouring numbers into ranges, and leaves out the numbers without a unit. */
export function joinRanges(text: string, list: readonly Measured[], language: Language): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const first = list[at] as Measured;
    const second = list[at + 1];
    const range = second === undefined ? null : rangeOf(text, first, second, language);
    if (range !== null) {
      amounts.push(range);
      at += 1;
    } else if (second !== undefined && isDescent(text, first, second, language)) {
      // The second number is read next, and its sign serves both: "from nine to six per cent".
      amounts.push(single(first.numeral, inherited(second.measure as Measure, first.numeral)));
    } else if (first.measure !== null) amounts.push(single(first.numeral, first.measure));
  }
  return amounts;
}

function single(numeral: Numeral, measure: Measure): Amount {
  const value = times(numeral.value, measure.factor);
  const upTo = numeral.upTo === null ? null : times(numeral.upTo, measure.factor);
  return {
    start: measure.start,
    end: measure.end,
    measure,
    value: upTo === null ? value : null,
    low: upTo === null ? null : value,
    high: upTo,
    open: numeral.open,
    joint: null,
    twice: false,
    changes: false,
  };
}

function rangeOf(text: string, first: Measured, second: Measured, language: Language): Amount | null {
  // The sign before the first number serves both: $10-15 million.
  const isSigned = first.measure?.quantity === 'money' && first.measure.start < first.numeral.start;
  const measure = second.measure ?? (isSigned ? inherited(first.measure as Measure, second.numeral) : null);
  if (measure === null || first.numeral.upTo !== null || second.numeral.upTo !== null) return null;
  // 减半至10%: halved, and the level after it.
  if (text[first.numeral.start] === '半' && text[first.numeral.start - 1] === '减') return null;
  // The sign of a currency belongs to the number after it: $10-$15, 百分之十至百分之十五.
  const from = isOwnEnd(first, text) ? (first.measure as Measure).end : first.numeral.end;
  const to = Math.min(measure.start, second.numeral.start);
  const joint = text.slice(from, to);
  const start = first.measure?.start ?? first.numeral.start;
  const isBetween =
    language === 'en' && joint === ' and ' && BETWEEN.test(text.slice(Math.max(0, start - 16), start));
  if (!isBetween && !(language === 'zh' ? JOINT_ZH : JOINT_EN).test(joint)) return null;
  const own = first.measure;
  // "In 2015 to $221bn": a number without the sign of the second is another number.
  if (own === null && measure.start < second.numeral.start && language === 'en') return null;
  // "From 40,000 tonnes in 2030 to 30,000 tonnes": the year of the first level.
  if (own === null && language === 'en' && isYear(text, first.numeral)) return null;
  if (own !== null && !isSame(own, measure)) return null;
  // "Raised from 9 dollars to 14 dollars": the two ends of a change.
  if (own !== null && joint === ' to ' && MOVED_FROM.test(text.slice(Math.max(0, start - 90), start)))
    return null;
  const shared = own === null || own.end <= first.numeral.end;
  const low = times(lowerEnd(first.numeral, second.numeral, shared), own?.factor ?? measure.factor);
  const high = times(second.numeral.value, measure.factor);
  if (low >= high) return null;
  // Between two percentages an English "to" leads to a level: "rose by 10 percent to 15 percent".
  const twice = own !== null && own.end > first.numeral.end;
  return {
    start,
    end: measure.end,
    measure: { ...measure, start },
    value: null,
    low,
    high,
    open: second.numeral.open,
    joint: joint.trim(),
    twice,
    changes: false,
  };
}

const MOVED_FROM =
  /(?<![a-z])(?:rais|increas|hik|lift|ris|rose|climb|doubl|tripl|boost|up|went up|go(?:es)? up|jump|brought|bring|push|cut|lower|reduc|slash|fell|fall|drop|chang|mov|shift|expand|extend)[a-z]*(?: [^,;:.]{1,70})? from (?:about |around |some |the |an? )?$/;

function isYear(text: string, { start, end, inWords }: Numeral): boolean {
  return (
    !inWords &&
    /^(?:19|20|21)\d\d$/.test(text.slice(start, end)) &&
    /(?:^|[^a-z])in $/.test(text.slice(Math.max(0, start - 4), start))
  );
}

const FROM = { zh: /(?:从|由)[^0-9,;。]{0,4}$/, en: /(?:^|[^a-z])from (?:about |around |an? |the )?$/ };

/** "From nine to six per cent": no range, as it falls, but both ends of a change with one sign. */
function isDescent(text: string, first: Measured, second: Measured, language: Language): boolean {
  const { measure } = second;
  if (first.measure !== null || measure === null || first.numeral.value <= second.numeral.value) return false;
  if (measure.quantity !== 'percent' && measure.quantity !== 'percentage-point') return false;
  const joint = text.slice(first.numeral.end, second.numeral.start);
  return (
    (language === 'zh' ? /^[^0-9,;。]{0,4}(?:至|到|为)$/ : /^ (?:down )?to (?:just |only )?$/).test(joint) &&
    FROM[language].test(text.slice(Math.max(0, first.numeral.start - 14), first.numeral.start))
  );
}

function inherited(measure: Measure, { start, end }: Numeral): Measure {
  return { ...measure, start, end };
}

function isOwnEnd({ measure, numeral }: Measured, _text: string): boolean {
  return measure !== null && measure.end > numeral.end;
}

function isSame(a: Measure, b: Measure): boolean {
  return a.quantity === b.quantity && a.unit === b.unit && (a.currency === b.currency || a.currency === null);
}

/** "10 to 15 million" and 两到三万 leave the word of size to the second number. */
function lowerEnd(first: Numeral, second: Numeral, shared: boolean): number {
  const scaled = first.value * second.scale;
  return shared && first.scale < second.scale && second.scale >= 1000 && scaled < second.value
    ? scaled
    : first.value;
}

/** Products keep the digits that were written and no more. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
