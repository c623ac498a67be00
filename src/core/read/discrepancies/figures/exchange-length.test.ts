import { describe, expect, it } from 'vitest';
import type { Bound } from '../../values.ts';
import { compareLengths, type ExchangeLength } from './exchange-length.ts';

function length(minutes: number, bound: Bound): ExchangeLength {
  const span = { start: 0, end: 1 };
  return {
    span,
    minutes,
    bound,
    asValue: '',
    channel: null,
    parties: new Set(),
    people: new Set(),
    days: new Set(),
  };
}

describe('compareLengths', () => {
  it.each([
    [90, '>', 90, 'approx', 'caution'],
    [120, '<~', 120, '>', 'conflict'],
    [90, 'exact', 120, 'exact', 'conflict'],
    [90, '>', 60, 'approx', 'conflict'],
    [60, '>', 90, 'exact', null],
    [90, 'exact', 90, 'approx', null],
    [137, 'exact', 120, 'approx', null],
    [165, 'exact', 180, '<~', null],
    [120, '>', 137, 'exact', null],
  ] as const)('%s %s and %s %s: %s', (a, boundOfA, b, boundOfB, expected) => {
    const [one, two] = [length(a, boundOfA), length(b, boundOfB)];
    expect(compareLengths(one, two)).toBe(expected);
    expect(compareLengths(two, one)).toBe(expected);
  });
});
