import { describe, expect, it } from 'vitest';
import { dateGap } from './date-gap.ts';

describe('dateGap', () => {
  it.each([
    ['2030-06-05', '2030-06-06', 1],
    ['2030-06-05', '2030-06-05', 0],
    ['XXXX-06-05', '2030-06-06', 1],
    ['XXXX-12-31', '2030-01-01', 1],
    ['XXXX-06-05', 'XXXX-06-07', 2],
    ['XXXX-12-31', 'XXXX-01-01', 1],
    ['2030-06-04/2030-06-06', '2030-06-07', 1],
    ['2030-06-04/2030-06-06', '2030-06-05', 0],
    ['2029-06-05', '2030-06-05', 365],
    ['2030-06', '2030-06-05', null],
  ])('between %s and %s is %s', (a, b, gap) => {
    expect(dateGap(a, b)).toBe(gap);
    expect(dateGap(b, a)).toBe(gap);
  });
});
