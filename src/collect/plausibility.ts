import { isCommonHan } from './common-han.ts';

/** How much of a decoding to look at, in UTF-16 code units; prose shows its nature within a page or two. */
const SAMPLE = 20_000;

/**
 * How much a decoding reads like Chinese or English prose, from 0 to 1. Counts only what is not plain ASCII,
 * because ASCII looks the same in every encoding tried: common Chinese characters and the punctuation of both
 * languages speak for a decoding, rare characters, private use and half-width kana against it.
 */
export function plausibility(decoded: string): number {
  let good = 0;
  let all = 0;
  let seen = 0;
  for (const character of decoded) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    seen += 1;
    if (seen > SAMPLE) break;
    all += 1;
    if (isHan(code)) good += isCommonHan(character) ? 1 : 0.15;
    else if (isProsePunctuation(code)) good += 1;
    else if (isWesternLetter(code)) good += 0.6;
  }
  return all === 0 ? 1 : good / all;
}

/** Characters of control that no text file holds. A form feed and the end-of-file mark of old systems may stand. */
export function controlShare(decoded: string): number {
  const length = Math.min(decoded.length, 1_000_000);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const code = decoded.charCodeAt(at);
    const ordinary = (code >= 0x09 && code <= 0x0d) || code === 0x1a || code === 0x1b;
    if ((code < 0x20 && !ordinary) || code === 0x7f || code === 0xfffe || code === 0xffff) controls += 1;
  }
  return length === 0 ? 0 : controls / length;
}

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code >= 0x20000;
}

function isProsePunctuation(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2010 && code <= 0x2027) ||
    code === 0xa0 ||
    code === 0xb7 ||
    code === 0x20ac
  );
}

function isWesternLetter(code: number): boolean {
  return (code >= 0xa1 && code <= 0x17f) || (code >= 0x2030 && code <= 0x2122);
}
