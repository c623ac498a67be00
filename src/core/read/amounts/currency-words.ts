import type { Currency } from '../../lexicon/currency.ts';
import { CURRENCIES } from '../../lexicon/data/currencies.ts';
import { longestFirst } from '../../text/longest-first.ts';
import { firstOf, isOtherHan, lastOf } from './beside-number.ts';

/** A word or sign of a currency beside a number. */
export interface CurrencyWord {
  readonly currency: Currency;
  /** Length with the space that parts it from the number. */
  readonly length: number;
}

/** Codes that are also English words are no sign of money beside a number. */
const WORDS_TOO = new Set(['try', 'mop', 'gel', 'rub', 'php', 'all', 'top']);
/** Names of currencies that stand before a number in Chinese. */
const LEADING_ZH = new Set([
  '人民币',
  '美元',
  '美金',
  '港币',
  '新台币',
  '台币',
  '日币',
  '欧元',
  '日元',
  '澳币',
]);

const byWord = new Map<string, Currency>();
// A later entry is more exact: "us cent" after "cent".
for (const currency of CURRENCIES) {
  for (const word of [...currency.signs, ...currency.en, ...currency.zh]) {
    if (!WORDS_TOO.has(word)) byWord.set(word, currency);
  }
}

const isCode = (word: string) =>
  /^(?:[a-z]{3})$/.test(word) && CURRENCIES.some(({ code }) => code?.toLowerCase() === word);
const signs = CURRENCIES.flatMap((one) => one.signs);
const codes = [...byWord.keys()].filter((word) => isCode(word) || word === 'rmb');
const BEFORE = new RegExp(
  `(?<word>(?<![a-z])(?:${alternation([...signs.filter((one) => /^[a-z]/.test(one)), ...codes])})|${alternation(
    [...signs.filter((one) => !/^[a-z]/.test(one)), ...LEADING_ZH],
  )})\\$? {0,2}$`,
);
const AFTER_EN = new RegExp(
  `^[ -]?(?<word>${alternation([...byWord.keys()].filter((word) => /^[a-z]/.test(word) && !word.includes('$')))})s?(?![a-z]|\\d)`,
);
const AFTER_SIGN = new RegExp(
  `^ ?(?<word>${alternation(signs.filter((one) => !/[a-z]/.test(one)))})(?! ?\\d)`,
);
const AFTER_ZH = new RegExp(
  `^ {0,2}(?<word>${alternation([...byWord.keys()].filter((word) => /^[一-龥]/.test(word)))})`,
);

const OPENING = firstOf(byWord.keys());
const CLOSING = lastOf([...byWord.keys(), ...LEADING_ZH]);

function alternation(words: readonly string[]): string {
  return longestFirst(new Set(words))
    .map((word) => word.replace(/[$.]/g, '\\$&'))
    .join('|');
}

/** The currency that ends right before `offset`: `US$`, `HKD `, 人民币. */
export function currencyBefore(text: string, offset: number): CurrencyWord | null {
  if (isOtherHan(text, offset - 1, CLOSING)) return null;
  return found(BEFORE.exec(text.slice(Math.max(0, offset - 12), offset)));
}

/** The currency that starts right at `offset`: `-dollar`, ` yen`, 万 is a part of the number before 美元. */
export function currencyAfter(text: string, offset: number): CurrencyWord | null {
  if (isOtherHan(text, offset, OPENING)) return null;
  const after = text.slice(offset, offset + 28);
  return found(AFTER_ZH.exec(after) ?? AFTER_EN.exec(after) ?? AFTER_SIGN.exec(after));
}

function found(match: RegExpExecArray | null): CurrencyWord | null {
  const currency = byWord.get(match?.groups?.word ?? '');
  return match === null || currency === undefined ? null : { currency, length: match[0].length };
}

/** The ISO code that a word means in a text of `party`. */
export function codeIn(currency: Currency, party: string | null): string | null {
  return (party === null ? undefined : currency.inTextsOf?.[party]) ?? currency.code;
}
