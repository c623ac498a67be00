import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliabilityOf, scoreOf } from './score.ts';

describe('scoreOf', () => {
  it('gives the textbook figures', () => {
    expect(scoreOf(0.7, true).brier).toBeCloseTo(0.09, 10);
    expect(scoreOf(0.7, false).brier).toBeCloseTo(0.49, 10);
    expect(scoreOf(0.5, true).log).toBeCloseTo(Math.LN2, 10);
  });

  it('clips what was held to be sure', () => {
    expect(scoreOf(0, true).log).toBeCloseTo(-Math.log(0.01), 10);
    expect(scoreOf(1, true).log).toBeCloseTo(-Math.log(0.99), 10);
  });

  it('is proper: on average nobody does better than by saying what holds', () => {
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(share, share, (truth, said) => {
        const expected = (p: number, of: 'brier' | 'log') =>
          truth * scoreOf(p, true)[of] + (1 - truth) * scoreOf(p, false)[of];
        expect(expected(truth, 'brier')).toBeLessThanOrEqual(expected(said, 'brier') + 1e-9);
        expect(expected(truth, 'log')).toBeLessThanOrEqual(expected(said, 'log') + 1e-9);
      }),
    );
  });
});

it('a reliability table begins at 30 forecasts', () => {
  const scored = Array.from({ length: 30 }, (_, at) => ({
    probability: at < 20 ? 0.25 : 0.8,
    cameTrue: at % 2 === 0,
  }));
  expect(reliabilityOf(scored.slice(1))).toBeNull();
  expect(reliabilityOf(scored)).toMatchObject([
    { from: 0.2, n: 20, cameTrue: 0.5 },
    { from: 0.8, n: 10, cameTrue: 0.5 },
  ]);
});
