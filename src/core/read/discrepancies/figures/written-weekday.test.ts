import { describe, expect, it } from 'vitest';
import { writtenWeekday } from './written-weekday.ts';

/** The weekday with the words of the date and of the weekday. */
function parts(words: string): readonly [number, string, string] | null {
  const found = writtenWeekday(words);
  if (found === null) return null;
  const { weekday, word, date } = found;
  return [weekday, words.slice(date.start, date.end), words.slice(word.start, word.end)];
}

describe('writtenWeekday', () => {
  it.each([
    ['2031年3月20日星期五', [5, '2031年3月20日', '星期五']],
    ['6月9日（週日）', [7, '6月9日', '週日']],
    ['周四（6月5日）', [4, '6月5日', '周四']],
    ['Friday, March 20, 2031', [5, 'March 20, 2031', 'Friday']],
    ['Wed., Jun 5, 2031', [3, 'Jun 5, 2031', 'Wed']],
    ['June 9 (Tuesday)', [2, 'June 9', 'Tuesday']],
  ])('splits “%s”', (words, expected) => {
    expect(parts(words)).toEqual(expected);
  });

  it.each(['2031年3月20日', 'March 20', 'Friday', '周四晚', 'next Monday evening'])(
    'finds no weekday beside a date in “%s”',
    (words) => {
      expect(parts(words)).toBeNull();
    },
  );
});
