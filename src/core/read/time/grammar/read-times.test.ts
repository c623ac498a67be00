import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimes } from './read-times.ts';

const PIECES = [
  '5',
  ' ',
  'may',
  '6月',
  '日',
  '至',
  'to',
  'the',
  'last',
  '周',
  '一',
  'week',
  'of',
  '年',
  '后',
  '前',
  '-',
  '/',
  ':',
  'p.m.',
  'in',
  'two',
  'days',
  '小时',
  '通话',
  'after',
  'call',
  '2031',
  ',',
  '晚',
];

describe('readTimes', () => {
  it('finds spans inside the text, in order and without overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (words) => {
        const folded = words.join('');
        for (const language of ['en', 'zh'] as const) {
          let end = 0;
          for (const piece of readTimes(folded, language)) {
            expect(piece.start).toBeGreaterThanOrEqual(end);
            expect(piece.end).toBeGreaterThan(piece.start);
            end = piece.end;
          }
          expect(end).toBeLessThanOrEqual(folded.length);
        }
      }),
    );
  });

  it.each([
    ['en', 'three weeks and '],
    ['en', 'between 5 and 6 to '],
    ['en', 'the first the last '],
    ['zh', '三年两个月又'],
    ['zh', '访问会谈协议'],
    ['zh', '6月5日至'],
  ] as const)('reads a hostile %s text of “%s” to its end', (language, words) => {
    const text = words.repeat(1600);
    for (const { end } of readTimes(text, language)) expect(end).toBeLessThanOrEqual(text.length);
  });

  it.each([
    ['zh', '三个月的三点意见,中美天后'],
    ['zh', '18号文件与第3条'],
    ['zh', '提前一天,目前三天'],
    ['en', 'they may march on second thoughts'],
    ['en', 'a 6/9 vote, version 2.10, 2,031 people'],
    ['en', 'sat down with the sun in a mon'],
  ] as const)('%s: %s dates nothing', (language, text) => {
    expect(readTimes(text, language).filter(({ time }) => time.kind !== 'length')).toEqual([]);
  });
});
