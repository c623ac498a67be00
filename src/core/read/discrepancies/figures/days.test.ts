import { describe, expect, it } from 'vitest';
import { dayOf, daysOf, numberOf } from './days.ts';

describe('daysOf', () => {
  it('gives a day as itself', () => {
    expect(daysOf('1970-01-02')).toEqual({ first: 1, last: 1 });
  });

  it('gives all days of a month, in a leap year too', () => {
    const { first, last } = daysOf('2024-02') ?? { first: 0, last: 0 };
    expect(last - first + 1).toBe(29);
  });

  it('gives all days of a year', () => {
    const { first, last } = daysOf('2025') ?? { first: 0, last: 0 };
    expect(last - first + 1).toBe(365);
  });

  it.each(['2025-13', '2025-02-30', 'XXXX-06-05', '2025-21', ''])('gives nothing of “%s”', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});

describe('dayOf', () => {
  it.each([
    ['2025-06-05', '2025-06-05'],
    ['2025-01-17/..', '2025-01-17'],
    ['../2025-06-05', '2025-06-05'],
  ])('takes the day of %s', (value, day) => {
    expect(dayOf(value)).toBe(day);
  });

  it.each([null, '2025-06', '2025-05-14/2025-08-12', 'XXXX-06-05', '2025-06-31'])(
    'takes none of %s',
    (value) => {
      expect(dayOf(value)).toBeNull();
    },
  );
});

describe('numberOf', () => {
  it('counts midnights over the end of a year', () => {
    expect(numberOf('2025-01-01') - numberOf('2024-12-31')).toBe(1);
  });
});
