import { describe, expect, it } from 'vitest';
import { type Memory, tellTimes } from './tell-times.ts';

/** A Wednesday. */
const MEMORY: Memory = {
  published: '2031-03-05',
  exchange: null,
  first: null,
  told: null,
  events: () => ({ year: 2031, month: 3, day: 4 }),
};

function values(text: string, language: 'en' | 'zh', memory: Partial<Memory> = {}) {
  return tellTimes(text, language, { ...MEMORY, ...memory }).times.map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value.bound ?? ''}${value.value}`,
  );
}

describe('tellTimes', () => {
  it.each([
    ['上个月', '上个月 = 2031-02'],
    ['三天后将会谈', '三天后 = 2031-03-08'],
    ['两年前', '两年前 = 2029'],
    ['今年4月', '今年4月 = 2031-04'],
    ['6月上旬将', '6月上旬 = 2031-06-01/2031-06-10'],
    ['去年第三季度', '去年第三季度 = 2030-35'],
    ['自1月以来', '自1月以来 = >=2031-01/..'],
    ['年底前完成', '年底前 = <../2031'],
    ['未来两周', '未来两周 = 2031-03-06/2031-03-19'],
    ['20世纪90年代', '20世纪90年代 = 199X'],
    ['会谈前一天', '会谈前一天 = 2031-03-03'],
    ['会谈后三天', '会谈后三天 = 2031-03-07'],
    ['每周一', '每周一 = R/P1W'],
    ['2019年2月29日', '2019年2月29日 = null'],
  ])('%s', (text, expected) => {
    expect(values(text, 'zh')).toEqual([expected]);
  });

  it.each([
    ['last Thursday', 'last thursday = 2031-02-27'],
    ['in two weeks', 'in two weeks = 2031-03-19'],
    ['early next year', 'early next year = 2032'],
    ['since January', 'since january = >=2031-01/..'],
    ['in spring 2030', 'spring 2030 = 2030-21'],
    ['two days before the call', 'two days before the call = 2031-03-02'],
    ['from November to February', 'from november to february = 2030-11/2031-02'],
    ['the last week of July 2030', 'the last week of july 2030 = 2030-07-22/2030-07-28'],
    ['in 2018-2019', '2018-2019 = 2018/2019'],
    ['every Monday', 'every monday = R/P1W'],
    ['30 years later', '30 years later = null'],
  ])('%s', (text, expected) => {
    expect(values(text.toLowerCase(), 'en')).toEqual([expected]);
  });

  it('takes the nearest weekday on either side of a day that is only told of', () => {
    expect(values('周五', 'zh', { published: null, exchange: '2031-03-06' })).toEqual(['周五 = 2031-03-07']);
  });

  it('gives the year of a date to the next one in its sentence', () => {
    expect(values('2028年5月13日,6月1日', 'zh')).toEqual([
      '2028年5月13日 = 2028-05-13',
      '6月1日 = 2028-06-01',
    ]);
  });

  it.each([
    ['zh', '根据公告2031年第88号'],
    ['zh', '2025年第12号令'],
    ['en', 'order no. 88 of 2025'],
    ['en', 'a christmas tree'],
    ['zh', '圣诞老人'],
  ] as const)(
    'finds no time in the number of a document or a feast that dates nothing (%s): %s',
    (language, text) => {
      expect(tellTimes(text, language, MEMORY).times).toEqual([]);
    },
  );

  it.each([
    ['zh', '豁免期至2031年11月10日止', '至2031年11月10日止 = <=../2031-11-10'],
    ['zh', '有效期至11月10日', '至11月10日 = <=../2031-11-10'],
    ['zh', '他承诺圣诞节前达成协议', '圣诞节前 = <../2031-12-25'],
    ['en', 'he promised to lift it by christmas', 'by christmas = <=../2031-12-25'],
    ['en', 'a win before the november midterms', 'november = 2031-11'],
    ['en', '“we will finish in may”, he said', 'may = 2031-05'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual([expected]);
  });

  it.each([
    ['zh', '2029年6月双方签署协议,翌年1月生效', '2030-01'],
    ['zh', '协议2019年签署,次年3月5日生效', '2020-03-05'],
    ['zh', '两国2018年4月签署协议,同年8月批准', '2018-08'],
    ['en', 'signed in june 2020, it took effect the following january', '2021-01'],
    ['en', 'they met in may 2019 and parted the following october', '2019-10'],
    ['en', 'signed in 2015, it lapsed the following year', '2016'],
    ['en', 'signed in 2015 and ratified in august of the same year', '2015-08'],
  ] as const)('counts from the time told last (%s): %s', (language, text, expected) => {
    expect(tellTimes(text, language, MEMORY).times.at(-1)?.value.value).toBe(expected);
  });

  it.each([
    ['zh', '2月18日双方通话,距离1月9日的会晤已有40天', '两天后', '2031-02-20'],
    ['zh', '2月10日双方会谈,较1月9日的会谈更为顺利', '次日', '2031-02-11'],
    ['en', 'they met on february 10, the first time since january 9', 'three days later', '2031-02-13'],
    ['en', 'they met on february 12, unlike the january 9 session', 'a week later', '2031-02-19'],
  ] as const)(
    'counts from the day told and not from one compared (%s): %s',
    (language, text, next, expected) => {
      const { memory } = tellTimes(text, language, MEMORY);
      expect(tellTimes(next, language, memory).times[0]?.value.value).toBe(expected);
    },
  );

  it('knows summer time by its day', () => {
    const utc = (text: string) => tellTimes(text, 'en', MEMORY).times[0]?.value.utc;
    expect(utc('9 a.m. eastern time on march 8, 2031')).toBe('2031-03-08T14:00Z');
    expect(utc('9 a.m. eastern time on march 9, 2031')).toBe('2031-03-09T13:00Z');
  });

  it('leaves what needs an anchor open without one', () => {
    expect(values('周四', 'zh', { published: null })).toEqual(['周四 = null']);
    expect(values('6月5日', 'zh', { published: null })).toEqual(['6月5日 = XXXX-06-05']);
  });
});
