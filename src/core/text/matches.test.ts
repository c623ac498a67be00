import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from './matches.ts';

const PATTERNS = [/ab?/g, /b*/g, /(?=a)/gu, /𠮷?/gu, /(?<first>a)|(?<=b)c/g, /^a|c$/g];

describe('matchesIn', () => {
  it('gives what matchAll gives, whatever the text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '𠮷', '\ud842')).map((units) => units.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
        expect(matchesIn(words, pattern)).toEqual([...words.matchAll(pattern)]);
      }),
    );
  });

  it('starts anew with each call', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(matchesIn('aaa', pattern)).toHaveLength(3);
    expect(pattern.lastIndex).toBe(0);
  });

  it('refuses a pattern that would match one place for ever', () => {
    expect(() => matchesIn('a', /a/)).toThrow(TypeError);
  });
});
