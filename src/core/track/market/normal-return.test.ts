import { describe, expect, it } from 'vitest';
import { constantMean, marketModel } from './normal-return.ts';

describe('constantMean', () => {
  it('takes the mean for normal and lets its error grow with the window', () => {
    const normal = constantMean([0.01, -0.01, 0.02, -0.02]);
    expect(normal.expected(0.5)).toBe(0);
    expect(normal.sigma).toBeCloseTo(Math.sqrt(0.001 / 3), 12);
    expect(normal.standardError([0, 0, 0])).toBeCloseTo(normal.sigma * Math.sqrt(3 + 9 / 4), 12);
    expect(normal.degreesOfFreedom).toBe(3);
  });
});

describe('marketModel', () => {
  it('finds the line that returns were made from', () => {
    const markets = [-0.02, -0.01, 0, 0.01, 0.03];
    const normal = marketModel(
      markets.map((one) => 0.001 + 1.5 * one),
      markets,
    );
    expect(normal?.expected(0.02)).toBeCloseTo(0.031, 12);
    expect(normal?.sigma).toBeCloseTo(0, 12);
  });

  it('is less sure far from the market days that it was fitted on', () => {
    const markets = [-0.02, -0.01, 0, 0.01, 0.02];
    const normal = marketModel([0.01, -0.02, 0.02, 0, 0.01], markets);
    expect(normal?.standardError([0.1]) ?? 0).toBeGreaterThan(normal?.standardError([0]) ?? 1);
    expect(normal?.degreesOfFreedom).toBe(3);
  });

  it('says nothing where the market did not move', () => {
    expect(marketModel([0.01, 0.02, 0.01], [0, 0, 0])).toBeNull();
  });
});
