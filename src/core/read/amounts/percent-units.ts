import { firstOf, isOtherHan } from './beside-number.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Numeral } from './numeral.ts';

/** Parts of a hundred of the words before a number: 百分之 1, 千分之 a tenth, 万分之 a hundredth. */
const SHARE_BEFORE = /([百千万佰仟]) {0,2}分 {0,2}之 {0,2}$/;
const SHARES: Readonly<Record<string, number>> = { 百: 1, 佰: 1, 千: 0.1, 仟: 0.1, 万: 0.01 };
const POINTS_ZH = /^ {0,4}(?:个 {0,2})?百 {0,2}分 {0,2}点/;
const BASIS_ZH = /^ ?个?基点/;
const SIGN = /^ ?(?:%|％|﹪)/;
const PER_MILLE = /^ ?‰/;
/** 三成 is thirty per cent; the words in which 成 follows a number by chance are left out. */
const TENTHS =
  /^ ?成(?:(?<half>半)| ?(?<more>[一二三四五六七八九])(?!(?!的|左右|以上|以下|[降升调增减涨到至])[一-龥]))?(?![一-龥]{0,1}不变)(?![立为功员本果熟长都效因分交品语份人绩就年全千色型形了一套批双对群婚家名市行见方])/;
/** 八折 leaves eighty per cent of a price. */
const OFF = /^ ?折(?=$|[^一-龥]|优惠|出售|销售|起|价|左右)/;
const POINTS_EN = /^(?:[ -](?:percentage|percent|per cent)[ -]points?|-?%[ -]points?| ?pp)(?![a-z])/;
const BASIS_EN = /^[ -](?:basis points?|bps?)(?![a-z])/;
const PERCENT_EN = /^(?: ?%|[ -](?:per ?cents?|percentages?|pct\.?)(?![a-z]))/;

const MINUS = /(?:^|[^0-9a-z%])-$|负 ?$|(?:^|[^a-z])minus $/;

/** Percentages and percentage points, with a minus before them. */
export function percentAt(context: MeasureContext, numeral: Numeral): Measure | null {
  const found = unsigned(context, numeral);
  if (found === null || found.start !== numeral.start) return found;
  const minus = MINUS.exec(context.text.slice(Math.max(0, found.start - 7), found.start))?.[0];
  if (minus === undefined) return found;
  const sign = minus.replace(/^[^0-9a-z负]-/, '-').replace(/^[^a-z]m/, 'm');
  return { ...found, start: found.start - sign.length, factor: -found.factor };
}

/** What opens the words behind a number, and what ends those before it: 百分之. */
const OPENING = firstOf([], '个百基％﹪成折');
const CLOSING = firstOf([], '之 ');

function unsigned({ text }: MeasureContext, numeral: Numeral): Measure | null {
  if (isOtherHan(text, numeral.end, OPENING) && !CLOSING.has(text.charCodeAt(numeral.start - 1))) return null;
  const after = text.slice(numeral.end, numeral.end + 20);
  const points = POINTS_ZH.exec(after) ?? POINTS_EN.exec(after);
  if (points !== null) return measure(numeral, points[0].length, 'percentage-point', 1);
  const basis = BASIS_ZH.exec(after) ?? BASIS_EN.exec(after);
  if (basis !== null) return measure(numeral, basis[0].length, 'percentage-point', 0.01);
  const before = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  const share = SHARE_BEFORE.exec(before);
  if (share !== null && !/[一二三四五六七八九十百千万\d]$/.test(before.slice(0, share.index))) {
    const one = measure(numeral, 0, 'percent', SHARES[share[1] ?? ''] ?? 1);
    return { ...one, start: numeral.start - share[0].length };
  }
  const sign = SIGN.exec(after) ?? PERCENT_EN.exec(after);
  if (sign !== null && !/^\d/.test(after.slice(sign[0].length)))
    return measure(numeral, sign[0].length, 'percent', 1);
  const mille = PER_MILLE.exec(after);
  if (mille !== null) return measure(numeral, mille[0].length, 'percent', 0.1);
  return tenths(numeral, after, before);
}

function tenths(numeral: Numeral, after: string, before: string): Measure | null {
  const tenth = TENTHS.exec(after);
  if (tenth !== null && numeral.value <= 10 && numeral.value > 0 && numeral.scale === 1) {
    const { half, more } = tenth.groups ?? {};
    const extra = half ? 0.5 : more ? ' 一二三四五六七八九'.indexOf(more) / 10 : 0;
    // The extra is a part of the value: 七成六 is 76.
    const factor = numeral.value === 0 ? 10 : (10 * (numeral.value + extra)) / numeral.value;
    return measure(numeral, tenth[0].length, 'percent', factor);
  }
  const off = OFF.exec(after);
  if (off === null || !/(?:^|[^一-龥]|打|扣|价|以)$/.test(before)) return null;
  // 七五折 and 75折 are read digit by digit.
  if (numeral.value >= 100 || numeral.value === 10) return null;
  return measure(
    numeral,
    off[0].length,
    'percent',
    numeral.value > 10 ? 1 : numeral.value === 0.5 ? 100 : 10,
  );
}

function measure(
  numeral: Numeral,
  length: number,
  quantity: 'percent' | 'percentage-point',
  factor: number,
): Measure {
  return {
    start: numeral.start,
    end: numeral.end + length,
    quantity,
    unit: quantity,
    currency: null,
    factor,
    of: null,
  };
}
