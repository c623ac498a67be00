import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierParts, classScoreOf, reliabilityOf, scoreOf } from './score.ts';

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

describe('classScoreOf', () => {
  const classes = [
    { class: 'extended', p: 0.6 },
    { class: 'lapsed', p: 0.3 },
    { class: 'lifted', p: 0.1 },
  ];

  it('sums the squares over the classes', () => {
    // 0.4² + 0.3² + 0.1².
    expect(classScoreOf(classes, 'extended')?.brier).toBeCloseTo(0.26, 10);
    expect(classScoreOf(classes, 'lifted')?.log).toBeCloseTo(-Math.log(0.1), 10);
  });

  it('is twice the score of yes or no where there are two classes', () => {
    const two = classScoreOf(
      [
        { class: 'yes', p: 0.7 },
        { class: 'no', p: 0.3 },
      ],
      'no',
    );
    expect(two?.brier).toBeCloseTo(2 * scoreOf(0.7, false).brier, 10);
    expect(two?.log).toBeCloseTo(scoreOf(0.7, false).log, 10);
  });

  it('does not score what nobody foresaw', () => expect(classScoreOf(classes, 'war')).toBeNull());
});

describe('brierParts', () => {
  it('adds up to the mean score, from 30 forecasts on', () => {
    const one = fc.record({
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      cameTrue: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 30, maxLength: 60 }), (scored) => {
        const parts = brierParts(scored);
        const brier =
          scored.reduce((sum, { probability, cameTrue }) => sum + scoreOf(probability, cameTrue).brier, 0) /
          scored.length;
        expect(
          (parts?.reliability ?? 0) -
            (parts?.resolution ?? 0) +
            (parts?.uncertainty ?? 0) +
            (parts?.rest ?? 0),
        ).toBeCloseTo(brier, 8);
      }),
    );
    expect(brierParts([{ probability: 0.5, cameTrue: true }])).toBeNull();
  });

  it('has no reliability to pay and full resolution for who knows', () => {
    const known = Array.from({ length: 30 }, (_, at) => ({
      probability: at % 2 === 0 ? 1 : 0,
      cameTrue: at % 2 === 0,
    }));
    expect(brierParts(known)).toEqual({ reliability: 0, resolution: 0.25, uncertainty: 0.25, rest: 0 });
  });
});
