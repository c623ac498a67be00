import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from './automaton.ts';

function occurrences(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  buildAutomaton(patterns).search(text, (pattern, end) => found.push(`${end}:${patterns[pattern]}`));
  return found;
}

/** What the automaton must agree with: every pattern tried at every place. */
function naively(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (let end = 1; end <= text.length; end += 1) {
    const ending = patterns.filter((pattern) => pattern !== '' && text.slice(0, end).endsWith(pattern));
    for (const pattern of ending.sort((a, b) => b.length - a.length)) found.push(`${end}:${pattern}`);
  }
  return found;
}

describe('buildAutomaton', () => {
  it('finds overlapping and nested patterns', () => {
    expect(occurrences(['提出交涉', '交涉', '涉外', '出'], '提出交涉外')).toEqual([
      '2:出',
      '4:提出交涉',
      '4:交涉',
      '5:涉外',
    ]);
  });

  it('finds nothing for no patterns and for empty ones', () => {
    expect(occurrences([], 'abc')).toEqual([]);
    expect(occurrences(['', 'b'], 'abc')).toEqual(['2:b']);
  });

  it('agrees with a naive search', () => {
    // Few letters, so that patterns nest and overlap; one beyond the BMP.
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '美', '中', '𠮷'), maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '美', '中', '𠮷', '!'), maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (patterns, content) => {
        expect(occurrences(patterns, content)).toEqual(naively(patterns, content));
      }),
    );
  });

  it('reads any run of separators as one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-'), maxLength: 5 });
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '-', '\n', '\t', '\r', '–'),
      maxLength: 30,
    });
    const joined = (value: string): string => value.replace(/[ \-\n\t\r–]+/g, ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), text, (words, content) => {
        const patterns = [...new Set(words.map(joined))].filter((pattern) => !pattern.endsWith(' '));
        const found = (value: string) => occurrences(patterns, value).map((hit) => hit.replace(/^\d+/, ''));
        expect(found(content)).toEqual(found(joined(content)));
        expect(occurrences(patterns, joined(content))).toEqual(naively(patterns, joined(content)));
      }),
    );
  });

  it('stays linear on text made to fail late', () => {
    const patterns = Array.from({ length: 40 }, (_, n) => `${'a'.repeat(n + 1)}b`);
    let count = 0;
    buildAutomaton(patterns).search('a'.repeat(300_000), () => {
      count += 1;
    });
    expect(count).toBe(0);
  });
});
