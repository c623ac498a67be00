import { describe, expect, it } from 'vitest';
import { areVariants, distance, isWithin, joined } from './spelling.ts';

describe('areVariants', () => {
  it.each([
    ['真实社交', '真相社交'],
    ['川普', '特朗普'],
    ['贝森特', '贝桑特'],
  ])('takes %s and %s as two forms of one name', (a, b) => {
    expect(areVariants(a, b)).toBe(true);
    expect(areVariants(b, a)).toBe(true);
  });

  it.each([
    ['彭博社', '彭博新闻社'],
    ['推特', '社交平台x'],
    ['脸书', '脸书'],
    ['美联社', '路透通讯'],
  ])('takes %s and %s as no variants', (a, b) => {
    expect(areVariants(a, b)).toBe(false);
  });
});

describe('names', () => {
  it('are the same without what parts their words', () => {
    expect(joined('罗兰·维姆斯')).toBe(joined('罗兰维姆斯'));
    expect(isWithin('美联社', '美国联合通讯社')).toBe(true);
    expect(isWithin('美联社', '路透社')).toBe(false);
    expect(isWithin('华邮', '华盛顿邮报')).toBe(true);
  });
});

describe('distance', () => {
  it.each([
    ['zelensky', 'zelenskyy', 1],
    ['weems', 'weems', 0],
    ['weems', 'marsh', 3],
  ])('from %s to %s is %i, counted up to one more than asked', (a, b, changes) => {
    expect(Math.min(distance(a, b, 2), 3)).toBe(changes);
  });
});
