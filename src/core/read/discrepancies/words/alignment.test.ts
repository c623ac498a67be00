import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './alignment.ts';

const tokens = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

describe('align', () => {
  it('tells what stands between the tokens that two sequences share', () => {
    expect(align([...'abcde'], [...'axcd'])).toEqual({
      common: 3,
      gaps: [
        { a: ['b'], b: ['x'] },
        { a: ['e'], b: [] },
      ],
    });
  });

  it('leaves out of each sequence exactly what the other one does not share', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        const { common, gaps } = align(a, b);
        expect(gaps.reduce((sum, gap) => sum + gap.a.length, 0)).toBe(a.length - common);
        expect(gaps.reduce((sum, gap) => sum + gap.b.length, 0)).toBe(b.length - common);
      }),
    );
  });

  it('shares as much one way as the other', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        expect(align(a, b).common).toBe(align(b, a).common);
      }),
    );
  });

  it('shares all of a sequence with itself', () => {
    fc.assert(
      fc.property(tokens, (a) => {
        expect(align(a, a)).toEqual({ common: a.length, gaps: [] });
      }),
    );
  });
});
