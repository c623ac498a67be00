import { describe, expect, it } from 'vitest';
import { findClocks } from './clocks.ts';

describe('findClocks', () => {
  it.each([
    ['zh', '9时10分发快讯', '9时10分', '09:10'],
    ['zh', '晚9时通话', '晚9时', '21:00'],
    ['zh', '下午三点半', '下午三点半', '15:30'],
    ['zh', '上午十时零五分', '上午十时零五分', '10:05'],
    ['zh', '晚上21:30', '晚上21:30', '21:30'],
    ['en', 'a flash at 9:10, and', '9:10', '09:10'],
    ['en', 'at 9 p.m. beijing time', '9 p.m.', '21:00'],
    ['en', 'at 12:15 a.m. on', '12:15 a.m.', '00:15'],
    ['en', 'at 9.30pm', '9.30pm', '21:30'],
    ['en', 'at noon', 'noon', '12:00'],
  ] as const)('%s %s', (language, text, words, value) => {
    const [one] = findClocks(text, language);
    expect(one && text.slice(one.start, one.end)).toBe(words);
    expect(one?.value).toBe(value);
  });

  it.each([
    ['zh', '两小时'],
    ['zh', '三点意见'],
    ['zh', '一时间'],
    ['en', 'a rate of 9.30'],
    ['en', 'a ratio of 25:75'],
    ['en', '5 amendments'],
  ] as const)('%s %s holds none', (language, text) => {
    expect(findClocks(text, language)).toEqual([]);
  });
});
