import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseLayout } from './analyse-layout.ts';
import { cutLong } from './cut-long.ts';

const whole = (content: string) => ({ start: 0, end: content.length });

describe('cutLong', () => {
  it('leaves what may be a sentence as it is', () => {
    const content = `双方同意${'继续'.repeat(1000)}。`;
    expect(cutLong(content, whole(content))).toEqual([whole(content)]);
  });

  it('cuts behind marks and blanks', () => {
    const content = '双方同意继续谈判，'.repeat(1500);
    const pieces = cutLong(content, whole(content));
    expect(pieces.length).toBeGreaterThan(2);
    for (const { start, end } of pieces) expect(content.slice(start, end)).toMatch(/^双方.*，$/s);
  });

  it('keeps every character, in pieces of bounded length, and cuts none in two', () => {
    const character = fc.constantFrom('谈', 'a', '😀', ' ', '，', '1', 'e\u0301');
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), fc.nat(3), (characters, spare) => {
        const content = characters.join('').repeat(Math.ceil((3900 + spare * 3000) / characters.length));
        const pieces = cutLong(content, whole(content));
        const kept = pieces.map(({ start, end }) => content.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(content.replace(/\s/g, ''));
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(4000);
          expect(content.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('bounds the sentences of a text without stops', () => {
    const { sentences } = analyseLayout('the two sides agreed to talk and '.repeat(1000));
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
  });
});
