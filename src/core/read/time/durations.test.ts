import { describe, expect, it } from 'vitest';
import { findDurations } from './durations.ts';

describe('findDurations', () => {
  it.each([
    ['通话历时超过90分钟。', '超过90分钟', 'PT90M', '>'],
    ['通话持续约一个半小时。', '约一个半小时', 'PT90M', 'approx'],
    ['会谈近两个小时', '近两个小时', 'PT2H', '<~'],
    ['通话90多分钟', '90多分钟', 'PT90M', '>'],
    ['一个多小时的会谈', '一个多小时', 'PT1H', '>'],
    ['两小时十五分的会晤', '两小时十五分', 'PT135M', 'exact'],
    ['会谈持续1小时零5分钟', '1小时零5分钟', 'PT65M', 'exact'],
    ['会谈持续半个小时左右', '半个小时左右', 'PT30M', 'approx'],
    ['不超过半小时', '不超过半小时', 'PT30M', '<='],
    ['谈了三刻钟', '三刻钟', 'PT45M', 'exact'],
    ['90天缓冲期', '90天', 'P90D', 'exact'],
    ['三个月以上', '三个月以上', 'P3M', '>='],
    ['两个半月后', '两个半月', 'P2M15D', 'exact'],
    ['半年内', '半年', 'P6M', 'exact'],
  ])('%s', (text, words, iso, bound) => {
    const [one] = findDurations(text, 'zh');
    expect(one && text.slice(one.start, one.end)).toBe(words);
    expect(one).toMatchObject({ iso, bound });
  });

  it.each([
    [
      'the call lasted approximately one and a half hours, and',
      'approximately one and a half hours',
      'PT90M',
      'approx',
    ],
    ['the call lasted an hour and a half.', 'an hour and a half', 'PT90M', 'exact'],
    ['a 90-minute call', '90-minute', 'PT90M', 'exact'],
    ['a one-and-a-half-hour call', 'one-and-a-half-hour', 'PT90M', 'exact'],
    ['an hour-long call', 'an hour-long', 'PT1H', 'exact'],
    ['the hourlong call', 'hourlong', 'PT60M', 'exact'],
    ['for more than two hours', 'more than two hours', 'PT2H', '>'],
    ['spoke for half an hour', 'half an hour', 'PT30M', 'exact'],
    ['ran just under three hours', 'just under three hours', 'PT3H', '<'],
    ['two hours and 15 minutes of talks', 'two hours and 15 minutes', 'PT135M', 'exact'],
    ['three quarters of an hour', 'three quarters of an hour', 'PT45M', 'exact'],
    ['1.5 hours', '1.5 hours', 'PT90M', 'exact'],
    ['forty-five minutes or so', 'forty-five minutes or so', 'PT45M', 'approx'],
    ['the 90-day pause', '90-day', 'P90D', 'exact'],
    ['at least six months', 'at least six months', 'P6M', '>='],
  ])('%s', (text, words, iso, bound) => {
    const [one] = findDurations(text, 'en');
    expect(one && text.slice(one.start, one.end)).toBe(words);
    expect(one).toMatchObject({ iso, bound });
  });

  it.each([
    ['zh', '数小时后'],
    ['zh', '6月5日'],
    ['zh', '2025年'],
    ['zh', '第90天'],
    ['zh', '两三个小时'],
    ['en', 'several hours'],
    ['en', 'in may 2025'],
    ['en', 'the man of the hour'],
  ] as const)('%s leaves out %s', (language, text) => {
    expect(findDurations(text, language)).toEqual([]);
  });

  it('finds no duration in a long run of number words', () => {
    const long = 'two hundred and '.repeat(40_000);
    expect(findDurations(long, 'en')).toEqual([]);
  });
});
