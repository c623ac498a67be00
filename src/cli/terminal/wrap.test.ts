import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo, padTo, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const text = fc
  .array(
    fc.constantFrom(
      '稀土',
      '问题',
      '，',
      '。',
      '“',
      '”',
      'trade',
      'talks',
      '-',
      ' ',
      'a',
      '(',
      ')',
      '𠮷',
      'e\u0301',
    ),
  )
  .map((parts) => parts.join(''));

describe('widthOf', () => {
  it('counts two columns for a wide character and none for a combining mark', () => {
    expect(widthOf('稀土 rare')).toBe(9);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('𠮷')).toBe(2);
    expect(widthOf('●')).toBe(1);
  });
});

describe('wrap', () => {
  it('loses nothing but spaces, and keeps every line within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), fc.boolean(), (words, columns, hyphens) => {
        const lines = wrap(words, columns, { hyphens });
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('never begins a line with a closing mark', () => {
    expect(wrap('双方同意继续谈，再见。', 14)).toEqual(['双方同意继续', '谈，再见。']);
  });

  it('breaks after hyphens only where that is asked for', () => {
    expect(wrap('use --brief out-file.html', 14)).toEqual(['use --brief', 'out-file.html']);
    expect(wrap('military-to-military', 12, { hyphens: true })).toEqual(['military-to-', 'military']);
  });
});

describe('cutTo and padTo', () => {
  it('give exactly the columns asked for, or fewer by half a wide character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (words, columns) => {
        expect(widthOf(cutTo(words, columns))).toBeLessThanOrEqual(columns);
        expect(widthOf(padTo(cutTo(words, columns), columns))).toBe(columns);
      }),
    );
  });
});
