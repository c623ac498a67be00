import { describe, expect, it } from 'vitest';
import { titlesAfter, titlesBefore } from './title-words.ts';

const told = (titles: readonly { grade: string; post: string }[]): string[] =>
  titles.map(({ grade, post }) => `${grade}|${post}`);

describe('titlesBefore', () => {
  it.each([
    ['晨光公司高级顾问、问题专家', ['|专家', '高级|顾问']],
    ['会议由副总理', ['副|总理']],
    ['总统会见了副总统', ['副|总统']],
    ['顾问认为,', []],
    ['顾问之友', []],
  ])('reads %s', (before, titles) => {
    expect(told(titlesBefore(before, 'zh'))).toEqual(titles);
  });

  it('reads English titles that touch the name', () => {
    expect(told(titlesBefore('he met vice minister ', 'en'))).toEqual(['vice|minister']);
    expect(told(titlesBefore('the minister said that ', 'en'))).toEqual([]);
  });
});

describe('titlesAfter', () => {
  it('reads an apposition', () => {
    expect(told(titlesAfter(', a senior adviser at the dawn company, said'))).toEqual(['senior|adviser']);
    expect(told(titlesAfter(' said the minister was late'))).toEqual([]);
  });
});
