import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOf } from './cover.ts';
import { contains } from './span.ts';

describe('coverOf', () => {
  it('agrees with looking at every span', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(6))
      .map(([start, length]) => ({ start, end: start + 1 + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, (spans, inner) => {
        expect(coverOf(spans)(inner)).toBe(spans.some((outer) => contains(outer, inner)));
      }),
    );
  });
});
