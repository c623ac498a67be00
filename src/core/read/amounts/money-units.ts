import { parseChineseNumber } from '../time/numerals.ts';
import { type CurrencyWord, codeIn, currencyAfter, currencyBefore } from './currency-words.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Numeral } from './numeral.ts';

/** 元 and 块 also open other words: 三元悖论, 两块大陆. */
const NOT_YUAN =
  /^ ?(?:元[首旦素老帅宵凶气件勋音悖论里化]|块(?![钱多左以到至]|$|[^一-龥]|[零〇一二三四五六七八九\d])|圆(?=[桌形明满圈周])|新[元币]素)/;
const WEIGHT = /^s?(?: of | weigh|-force)/;
const VERB_WON =
  /^(?: (?:the|an?|his|her|their|by|gold|silver|medals?|seats|praise|support|over)(?![a-z])|[.,]?$)/;
const SCALE_AFTER = /^ (million|billion|trillion|bn|mn)(?![a-z])/;
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const DIGIT = '[零〇一二两三四五六七八九\\d]';
/** What follows 元 or 块: 三毛, 六角三分, 零四. */
const SMALL_CHANGE = new RegExp(
  `^(?:(?<tenths>${DIGIT})[角毛毫](?:(?<cents>${DIGIT})分?)?|零?(?<only>${DIGIT})分|零(?<zero>${DIGIT})(?![一-龥\\d])|(?<last>${DIGIT})(?=$|[^一-龥\\d]|[到至以左]))`,
);

/** Money: a number with a sign, code or word of a currency beside it. */
export function moneyAt({ text, party }: MeasureContext, numeral: Numeral): Measure | null {
  const before = ownSign(text, numeral.start);
  const rest = text.slice(numeral.end, numeral.end + 40);
  const named = currencyAfter(text, numeral.end);
  const next = named === null || NOT_YUAN.test(rest) ? null : named;
  // In "RMB 10 USD 20" the second code belongs to the second number.
  const after = before !== null && next !== null && /^ ?\d/.test(rest.slice(next.length)) ? null : next;
  if (numeral.letter && before === null && after === null) return null;
  // A sign says more than nothing, a full name says more than a sign: 人民币50元, $ 10 dollars.
  const word =
    before !== null && (after === null || isVaguer(after.currency.unit, before.currency.unit))
      ? before
      : after;
  if (
    word === null ||
    (before === null && after !== null && isOther(text, numeral, after.length, after.currency.unit))
  )
    return null;
  const { currency } = word;
  const isTrailing = after !== null && (before === null || after.currency.unit === before.currency.unit);
  let end = numeral.end + (isTrailing ? after.length : 0);
  const scale = isTrailing && numeral.scale === 1 ? SCALE_AFTER.exec(text.slice(end, end + 12)) : null;
  if (scale !== null) end += scale[0].length;
  let factor = (currency.worth ?? 1) * (SCALES[scale?.[1] ?? ''] ?? 1);
  const change = /[元块]$/.test(text.slice(numeral.end, end))
    ? SMALL_CHANGE.exec(text.slice(end, end + 6))
    : null;
  if (change !== null && numeral.value > 0) {
    const { tenths, cents, only, zero, last } = change.groups ?? {};
    const extra = digit(tenths ?? last) / 10 + digit(cents ?? only ?? zero) / 100;
    factor = Number((numeral.value + extra).toFixed(2)) / numeral.value;
    end += change[0].length;
  }
  return {
    start: numeral.start - (before?.length ?? 0),
    end,
    quantity: 'money',
    unit: currency.unit,
    currency: codeIn(currency, party),
    factor,
    of: null,
  };
}

/** The sign before a number, unless a number stands before it that it belongs to: 4人民币5美元. */
function ownSign(text: string, start: number): CurrencyWord | null {
  const sign = currencyBefore(text, start);
  if (sign === null) return null;
  const from = start - sign.length;
  const number = /(?:\d[\d.,]{0,15}[万亿]?|[一二三四五六七八九十百千万亿]{1,8}) ?$/.exec(
    text.slice(Math.max(0, from - 20), from),
  );
  if (number === null || /^[,.]/.test(number[0])) return sign;
  return currencyBefore(text, from - number[0].length) === null ? null : sign;
}

function isVaguer(after: string, before: string): boolean {
  return after === before || after === 'yuan';
}

/** "500 pounds of", "ten won the": a word of a currency in another sense. */
function isOther(text: string, numeral: Numeral, length: number, unit: string): boolean {
  const after = text.slice(numeral.end + length, numeral.end + length + 12);
  const word = text.slice(numeral.end, numeral.end + length);
  if (unit === 'pound' && /pounds?$/.test(word))
    return WEIGHT.test(after) || (!word.endsWith('s') && /^ [a-z]/.test(after));
  if (/won$/.test(word) && !/korean/.test(word)) return numeral.value < 100 || VERB_WON.test(after);
  return false;
}

function digit(text: string | undefined): number {
  return text === undefined ? 0 : /\d/.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0);
}
