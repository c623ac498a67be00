import { matchesIn } from '../../text/matches.ts';
import { parseChineseNumber, parseJuxtaposed } from '../time/numerals.ts';
import type { Numeral } from './numeral.ts';

const HAN = '〇零一二两三四五六七八九十百千万亿兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟半';
/** Spaces stand inside a number only in text that was set with gaps between all characters. */
const RUN = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:[.．]\\d+)?(?: ?[十百千万亿兆仟佰]{1,4}(?![一-龥]{0,1}分之)(?:\\d{1,4}[十百千万]{1,2}){0,3}| ?[kw](?![a-z]))?|[${HAN}](?: {0,2}[${HAN}点]){0,24}`,
  'g',
);
const OPEN = /^[多余来](?:([万亿]{1,2}))?(?=[^一-龥]|.)/;
const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  佰: 100,
  千: 1e3,
  仟: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  w: 1e4,
};
/** A bare 百 or 千 counts one of its kind only after such words: 近百人, 上千家. */
const ONE_OF = /(?:将近|接近|近|超过|超|逾|过|上|约|达|至少|不足|不到|分 {0,2}之 {0,2})$/;

const VAGUE = /[数几多好若]$/;

/** The numbers of a folded Chinese text, in text order. A vague one (数十万, 几百) is none. */
export function chineseNumerals(folded: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of matchesIn(folded, RUN)) {
    const one = plainDigit(match[0], match.index) ?? longestNumeral(folded, match.index, trimmed(match[0]));
    if (one !== null) found.push(one);
  }
  return found;
}

const DIGITS = '一二三四五六七八九';

/** A digit in words that stands alone, as most numbers do: nothing around it makes it another number. */
function plainDigit(text: string, start: number): Numeral | null {
  if (text.length > 1) return null;
  const value = text === '两' ? 2 : DIGITS.indexOf(text) + 1;
  if (value === 0) return null;
  return {
    start,
    end: start + 1,
    value,
    upTo: null,
    scale: 1,
    inWords: true,
    open: false,
    letter: false,
  };
}

function trimmed(text: string): string {
  return /[ 点]$/.test(text) ? text.replace(/[ 点]+$/, '') : text;
}

/** Characters that make no number with the rest are cut from the right: 七十百分位 begins with 七十. */
function longestNumeral(folded: string, start: number, text: string): Numeral | null {
  for (let length = text.length; length > 0; length -= 1) {
    const one = numeral(folded, start, trimmed(text.slice(0, length)));
    if (one !== null) return one;
    if (/\d/.test(text) || VAGUE.test(folded.slice(Math.max(0, start - 1), start))) return null;
  }
  return null;
}

function numeral(folded: string, start: number, text: string): Numeral | null {
  const before = folded.slice(Math.max(0, start - 3), start);
  if (VAGUE.test(before) && /^[十百千万亿]/.test(text)) return null;
  const plain = plainOf(text);
  const neighbours = parseNeighbours(plain);
  let value = neighbours?.[0] ?? parseNumber(plain, before);
  if (value === null) return null;
  let upTo = neighbours?.[1] ?? null;
  let end = start + text.length;
  let scale = trailingScale(plain);
  const more = OPEN.exec(folded.slice(end, end + 4));
  const open =
    more !== null &&
    mayStayOpen(plain) &&
    !/^(?:来自|来到|来说|来看|来华|来访|多边|多方|多国|多次)/.test(folded.slice(end, end + 2));
  if (open) {
    const larger = factorOf(more[1] ?? '');
    value *= larger;
    end += more[0].length;
    if (larger > 1) scale = larger;
  } else if (
    /^几(?=[个名位人家项条次年天架艘种万亿多])/.test(folded.slice(end, end + 2)) &&
    value % 10 === 0 &&
    value < 100
  ) {
    upTo = value + 9;
    value += 1;
    end += 1;
  }
  return { start, end, value, upTo, scale, inWords: !/\d/.test(text), open, letter: /[kw]$/.test(text) };
}

const SPELLED = /[ ,．兆]/;

/** 兆 is a million millions after a number, as money is counted in some regions. */
function plainOf(text: string): string {
  if (!SPELLED.test(text)) return text;
  return text.replaceAll(' ', '').replaceAll(',', '').replaceAll('．', '.').replaceAll('兆', '万亿');
}

function parseNeighbours(plain: string): readonly [number, number] | null {
  const wide = plain.startsWith('三五') ? /^三五([十百千万亿]?)$/.exec(plain) : null;
  if (wide !== null) {
    const factor = factorOf(wide[1] ?? '');
    return [3 * factor, 5 * factor];
  }
  // 十三五 names a five-year plan, and no fifteen or so.
  if (plain.length === 3 && /^十[一二三四五]五$/.test(plain)) return null;
  return parseJuxtaposed(plain);
}

function parseNumber(plain: string, before: string): number | null {
  if (plain.length === 1 && '百千万亿'.includes(plain)) return ONE_OF.test(before) ? factorOf(plain) : null;
  const letter = /[kw]$/.test(plain) ? /^(.*\d)([kw])$/.exec(plain) : null;
  if (letter !== null) return Number(letter[1]) * factorOf(letter[2] ?? '');
  return parseChineseNumber(plain);
}

/** Only round numbers are left open: 三十多, 3000余, 两百来. */
function mayStayOpen(plain: string): boolean {
  return /[十百千万亿0]$/.test(plain);
}

function trailingScale(plain: string): number {
  const units =
    /[万亿]+$/.exec(plain)?.[0] ?? /^(?:[一二两三四五六七八九]|\d+)([百千仟佰])$/.exec(plain)?.[1];
  return factorOf(units ?? /[kw]$/.exec(plain)?.[0] ?? '');
}

function factorOf(units: string): number {
  let factor = 1;
  for (const unit of units) factor *= SCALES[unit] ?? 1;
  return factor;
}
