import { expect, it } from 'vitest';
import { current, readmeWithScores } from './readme-scores.ts';

it('README.md shows the recorded scores; `npm run readme-scores` writes them', () => {
  const { readme, recorded } = current();
  expect(readmeWithScores(readme, recorded)).toBe(readme);
});
