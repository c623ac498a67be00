import { describe, expect, it } from 'vitest';
import { cleanText } from './tidy-text.ts';

describe('cleanText', () => {
  it('puts a sign for half a character, and makes none out of two halves', () => {
    expect(cleanText('a\udd00b').text).toBe('a\ufffdb');
    expect(cleanText('\ud83d\u0000\ude00').text).toBe('\ufffd\ufffd');
    expect(cleanText('\ud83d\ude00').text).toBe('\ud83d\ude00');
  });

  it('ends every line alike and counts the control characters that it takes out', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0007')).toEqual({ text: 'a\nb\nc\nd', controls: 1 });
  });
});
