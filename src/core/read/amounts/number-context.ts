import type { Language } from '../../text/language.ts';
import { firstOf, isOtherHan } from './beside-number.ts';
import { currencyAfter, currencyBefore } from './currency-words.ts';
import type { Numeral } from './numeral.ts';

/** How far a web address is followed back. */
const ADDRESS_REACH = 300;
const ORDINAL_BEFORE = /第 ?$/;
const ORDINAL = firstOf(['第']);
const PART_BEHIND = firstOf(['分']);
const ORDINAL_AFTER = /^(?:st|nd|rd|th)(?![a-z])/;

/**
 * Whether a number is a part of something else: an ordinal, a model (F-35, G20), a date or telephone number with
 * hyphens or stops, a clock, a web address, the lower part of a fraction.
 */
export function isPartOfName(text: string, numeral: Numeral, language: Language): boolean {
  const { start, end } = numeral;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  // Most numbers in words stand between other characters than those looked for here.
  if (numeral.inWords && isOtherHan(text, end, PART_BEHIND) && isOtherHan(text, start - 1, ORDINAL))
    return false;
  if (ORDINAL_BEFORE.test(before) || ORDINAL_AFTER.test(after)) return true;
  if (/^ {0,2}分 {0,2}之/.test(after) && language === 'zh') return true;
  if (/·$/.test(before) || /^·/.test(after)) return true;
  if (!numeral.inWords && isJoined(text, numeral, before, after)) return true;
  return !numeral.inWords && isInAddress(text, start);
}

function isJoined(text: string, { start, end }: Numeral, before: string, after: string): boolean {
  const hasSign = currencyBefore(text, start) !== null;
  if (!hasSign && /[a-z%=&]$/.test(before)) return true;
  if (!hasSign && /(?:[a-z]|^)[-–]$/.test(before) && /[a-z]-$/.test(before)) return true;
  if (/\d[.:/]$/.test(before) || /^(?:[/:]\d|\.\d)/.test(after)) return true;
  // 2031-03-07 and 555-0100-22: two hyphens between numbers, or a number that begins with 0.
  if (/\d-\d{1,6}-$/.test(before) || /^-\d{1,6}-\d/.test(after)) return true;
  if (/^0\d/.test(text.slice(start, end)) || /^-0\d/.test(after)) return true;
  return (
    /^[a-z]/.test(after) &&
    !/^(?:k[mg]|mw|gw|pp|percent|fold)(?![a-z])/.test(after) &&
    currencyAfter(text, end) === null
  );
}

function isInAddress(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - ADDRESS_REACH), start);
  const word = left.slice(left.lastIndexOf(' ') + 1);
  return /:\/\/|www\.|@/.test(word);
}
