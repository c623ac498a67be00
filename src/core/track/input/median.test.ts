import { expect, it } from 'vitest';
import { median } from './median.ts';

it('is the middle one, or the mean of the two in the middle, in whatever order they come', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([139, 82])).toBe(110.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNull();
});
