import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './agreement.ts';

function units(...rows: readonly string[]): ReadonlyMap<string, string>[] {
  const length = rows[0]?.length ?? 0;
  return Array.from({ length }, (_, at) => {
    const judged = rows.flatMap((row, person) => {
      const value = row[at] ?? '*';
      return value === '*' ? [] : [[String(person), value] as const];
    });
    return new Map(judged);
  });
}

describe('krippendorffAlpha', () => {
  it('gives the published figure for three observers with missing values', () => {
    // The example of Krippendorff's own tutorial on computing alpha, nominal metric: .691.
    const { alpha } = krippendorffAlpha(units('*****34121133*3', '1*213343*******', '**21344*21133*4'));
    expect(alpha).toBeCloseTo(0.691, 3);
  });

  it('is 1 where everybody agrees and below 0 where everybody differs', () => {
    expect(krippendorffAlpha(units('aabb', 'aabb'))).toEqual({
      alpha: 1,
      units: 4,
      judgements: 8,
      people: 2,
    });
    expect(krippendorffAlpha(units('abab', 'baba')).alpha).toBeLessThan(0);
  });

  it('tells nothing where there is nothing to tell', () => {
    expect(krippendorffAlpha([])).toEqual({ alpha: null, units: 0, judgements: 0, people: 0 });
    expect(krippendorffAlpha(units('aaa', 'aaa')).alpha).toBeNull();
    expect(krippendorffAlpha(units('abc', '***')).units).toBe(0);
  });
});
