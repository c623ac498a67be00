import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';
import { resolveDate } from './resolve-date.ts';

/** A Saturday. */
const ANCHOR = { year: 2031, month: 6, day: 7 };

function read(text: string, language: 'en' | 'zh', anchor: typeof ANCHOR | null = ANCHOR) {
  return findDates(text, language).map((one) => [
    text.slice(one.start, one.end),
    resolveDate(one, anchor, 'past')?.value ?? null,
    one.partOfDay,
  ]);
}

describe('Chinese dates', () => {
  it.each([
    ['2031年6月5日', '2031年6月5日', '2031-06-05', null],
    ['6月5日晚,', '6月5日晚', '2031-06-05', 'evening'],
    ['二〇三一年六月五日', '二〇三一年六月五日', '2031-06-05', null],
    ['当地时间10月30日上午', '10月30日上午', '2030-10-30', 'morning'],
    ['9月16日至17日', '9月16日至17日', '2030-09-16/2030-09-17', null],
    ['十二月三十日', '十二月三十日', '2030-12-30', null],
    ['会谈5日晚举行', '5日晚', '2031-06-05', 'evening'],
    ['会谈28日举行', '28日', '2031-05-28', null],
    ['周四通话', '周四', '2031-06-05', null],
    ['上周五', '上周五', '2031-05-30', null],
    ['下周一', '下周一', '2031-06-09', null],
    ['星期日下午', '星期日下午', '2031-06-01', 'afternoon'],
    ['昨晚', '昨晚', '2031-06-06', 'evening'],
    ['今天上午', '今天上午', '2031-06-07', 'morning'],
    ['2031-06-05', '2031-06-05', '2031-06-05', null],
    ['2031年的', '2031年', '2031', null],
    ['于2031年5月发表', '2031年5月', '2031-05', null],
  ])('%s', (text, words, value, part) => {
    expect(read(text, 'zh')).toEqual([[words, value, part]]);
  });

  it.each(['90日内', '第5日', '日本', '13月40日', '三个月', '周年', '一周一次', '今后', '当前', '次日元'])(
    '%s holds none',
    (text) => {
      const found = read(text, 'zh').filter(([words]) => words !== '次日');
      expect(found).toEqual([]);
    },
  );

  it('leaves the year open without an anchor', () => {
    expect(read('6月5日', 'zh', null)).toEqual([['6月5日', 'XXXX-06-05', null]]);
    expect(read('周四', 'zh', null)).toEqual([['周四', null, null]]);
  });
});

describe('English dates', () => {
  it.each([
    ['on june 5, 2031, the', 'june 5, 2031', '2031-06-05', null],
    ['on 5 june 2031', '5 june 2031', '2031-06-05', null],
    ['the evening of march 3.', 'evening of march 3', '2031-03-03', 'evening'],
    ['on sept. 16-17 in', 'sept. 16-17', '2030-09-16/2030-09-17', null],
    ['on the 5th of may', '5th of may', '2031-05-05', null],
    ['thursday, june 5', 'thursday, june 5', '2031-06-05', null],
    ['on thursday evening', 'thursday evening', '2031-06-05', 'evening'],
    ["thursday's call", "thursday's", '2031-06-05', null],
    ['next monday', 'next monday', '2031-06-09', null],
    ['this morning', 'this morning', '2031-06-07', 'morning'],
    ['yesterday afternoon', 'yesterday afternoon', '2031-06-06', 'afternoon'],
    ['last night', 'last night', '2031-06-06', 'evening'],
    ['in may 2031', 'may 2031', '2031-05', null],
    ['december 30', 'december 30', '2030-12-30', null],
  ])('%s', (text, words, value, part) => {
    expect(read(text, 'en')).toEqual([[words, value, part]]);
  });

  it.each([
    'they may 1,500 times',
    'a march in the sun',
    'it may be',
    'june 31',
    '25 marches',
    'may 10.5 percent',
  ])('%s holds none', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });

  it('looks ahead where asked', () => {
    const [one] = findDates('on monday', 'en');
    expect(one && resolveDate(one, ANCHOR, 'future')?.value).toBe('2031-06-09');
  });

  it('finds every date of a long run of dates', () => {
    expect(
      findDates('evening of thursday, 5 june and 6 may '.repeat(20_000), 'en').length,
    ).toBeGreaterThanOrEqual(20_000);
    expect(findDates('二〇三一年六月五日至六日晚'.repeat(20_000), 'zh').length).toBeGreaterThanOrEqual(
      20_000,
    );
  });
});
