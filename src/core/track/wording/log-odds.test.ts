import { describe, expect, it } from 'vitest';
import { logOddsZ } from './log-odds.ts';

const counts = (tariffs: number, rest: number) =>
  new Map([
    ['tariffs', tariffs],
    ['rest', rest],
  ]);

describe('logOddsZ', () => {
  it('is what the formula gives, worked by hand', () => {
    // Prior of 10 tags at 30 of 100: 3. y = 23, n + a0 - y = 27; z = 13, m + a0 - z = 47.
    const delta = Math.log(23 / 27) - Math.log(13 / 47);
    const expected = Math.round((delta / Math.sqrt(1 / 23 + 1 / 13)) * 100) / 100;
    expect(logOddsZ('tariffs', counts(20, 20), counts(10, 40), counts(30, 70), 10)).toBe(expected);
  });

  it('is silent where tags are few, and turns round with the sides', () => {
    expect(logOddsZ('tariffs', counts(5, 5), counts(10, 40), counts(15, 45), 10)).toBeNull();
    const [a, b, all] = [counts(20, 20), counts(10, 40), counts(30, 60)];
    expect(logOddsZ('tariffs', a, b, all, 10)).toBe(-(logOddsZ('tariffs', b, a, all, 10) ?? 0));
  });
});
