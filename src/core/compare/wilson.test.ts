import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonShare } from './wilson.ts';

describe('wilsonShare', () => {
  it('gives the textbook interval for 1 of 13', () => {
    // Computed by hand from Wilson's formula with z = 1.96: centre .17342, half-width .15971.
    expect(wilsonShare(1, 13)).toMatchObject({ share: 0.076923, low: 0.01371, high: 0.33314 });
  });

  it('has no share of nothing', () => {
    expect(wilsonShare(0, 0)).toBeNull();
  });

  it('stays inside 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const found = wilsonShare(Math.floor(of * part), of);
          expect(found).not.toBeNull();
          if (!found) return;
          expect(found.low).toBeGreaterThanOrEqual(0);
          expect(found.high).toBeLessThanOrEqual(1);
          expect(found.low).toBeLessThanOrEqual(found.share);
          expect(found.high).toBeGreaterThanOrEqual(found.share);
        },
      ),
    );
  });
});
