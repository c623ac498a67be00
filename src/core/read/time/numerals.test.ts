import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumber, parseEnglishNumber, parseJuxtaposed } from './numerals.ts';

describe('parseChineseNumber', () => {
  it.each([
    ['二〇二五', 2025],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿三', 23],
    ['两百', 200],
    ['一百零五', 105],
    ['一百五', 150],
    ['一百五十', 150],
    ['三万五', 35000],
    ['三千零二十', 3020],
    ['3万', 30000],
    ['1.5亿', 1.5e8],
    ['一亿两千万', 1.2e8],
    ['三点五', 3.5],
    ['半', 0.5],
    ['90', 90],
    ['3万5千', 35000],
    ['一万零五', 10005],
    ['二十五', 25],
    ['万亿', null],
    ['百', null],
    ['两三', null],
  ])('%s is %s', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it('reads back every whole number below a hundred million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(parseChineseNumber(writeChinese(value))).toBe(value);
      }),
    );
  });
});

/** Writes a number the way grammar books do, as an oracle for the parser. */
function writeChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const tail = rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${writeChinese(rest)}`;
    return `${writeChinese(Math.floor(value / 10_000))}万${tail}`;
  }
  const digits = '零一二三四五六七八九';
  let written = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = written !== '';
      continue;
    }
    written += `${gap ? '零' : ''}${digits.charAt(digit)}${name}`;
    gap = false;
  }
  return written;
}

describe('parseJuxtaposed', () => {
  it.each([
    ['两三', [2, 3]],
    ['七八十', [70, 80]],
    ['十五六', [15, 16]],
    ['三五', null],
    ['二〇', null],
    ['三', null],
  ])('%s is %j', (text, value) => {
    expect(parseJuxtaposed(text)).toEqual(value);
  });
});

describe('parseEnglishNumber', () => {
  it.each([
    ['ninety', 90],
    ['twenty-five', 25],
    ['a hundred', 100],
    ['two hundred and fifty', 250],
    ['one and a half', 1.5],
    ['one-and-a-half', 1.5],
    ['half', 0.5],
    ['1,250.5', 1250.5],
    ['3 million', 3e6],
    ['three million', 3e6],
    ['two hundred and fifty thousand', 250_000],
    ['a dozen', 12],
    ['five twenty', null],
    ['ten five', null],
    ['several', null],
    ['1,25', null],
  ])('%s is %s', (text, value) => {
    expect(parseEnglishNumber(text)).toBe(value);
  });
});
