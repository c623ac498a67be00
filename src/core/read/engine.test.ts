import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuoteError } from '../evidence/quote.ts';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { createText } from '../text/text.ts';
import { UNKNOWN_SOURCE } from './build-context.ts';
import { readText } from './engine.ts';
import type { Reader } from './reader.ts';
import { readers } from './registry.ts';

const lexicon = builtinLexicon();

const CONTENT = `林岸同诺达维亚总统通电话

3月4日晚，国家主席林岸应约同诺达维亚总统通电话。

林岸指出，双方应落实好共识，就稀土和出口管制保持沟通。通话持续约50分钟。

The two leaders spoke for 50 minutes. Semiconductors were not discussed.`;

describe('readText', () => {
  it('quotes every finding exactly', () => {
    const { findings } = readText(createText('t', CONTENT), lexicon, readers);
    expect(findings.length).toBeGreaterThan(5);
    for (const { evidence } of findings) {
      for (const { start, end, exact } of evidence) expect(CONTENT.slice(start, end)).toBe(exact);
    }
  });

  it('gives the same findings whatever the order of the readers', () => {
    const text = createText('t', CONTENT);
    const expected = readText(text, lexicon, readers).findings;
    fc.assert(
      fc.property(fc.shuffledSubarray([...readers], { minLength: readers.length }), (shuffled) => {
        expect(readText(text, lexicon, shuffled).findings).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps ids when a text is renamed and changes them when its words change', () => {
    const ids = (id: string, content: string) =>
      readText(createText(id, content), lexicon, readers).findings.map((finding) => finding.id);
    expect(ids('one', CONTENT)).toEqual(ids('two', CONTENT));
    const changed = new Set(ids('one', `${CONTENT}\n`));
    expect(ids('one', CONTENT).some((id) => changed.has(id))).toBe(false);
  });

  it('finds the same in Traditional as in Simplified text', () => {
    const simplified = '双方同意就关税和稀土问题继续磋商，反对滥用出口管制。';
    const traditional = '雙方同意就關稅和稀土問題繼續磋商，反對濫用出口管制。';
    const values = (content: string) =>
      readText(createText('t', content), lexicon, readers).findings.map(({ kind, evidence: [own] }) => [
        kind,
        own.start,
        own.end,
      ]);
    expect(values(traditional)).toEqual(values(simplified));
  });

  it('refuses a reader that points outside the text', () => {
    const astray: Reader<'issue'> = {
      id: 'issue/astray',
      version: '0.0.0',
      kind: 'issue',
      summary: 'Points behind the end.',
      examples: [],
      read: () => [
        {
          span: { start: 0, end: 99 },
          value: {
            issue: 'tariffs',
            status: 'mentioned',
            form: '',
            umbrella: false,
            holders: [],
            occasion: null,
          },
        },
      ],
    };
    expect(() => readText(createText('t', 'short'), lexicon, [astray], UNKNOWN_SOURCE)).toThrow(QuoteError);
  });

  it('reads nothing in an empty text', () => {
    expect(readText(createText('t', ''), lexicon, readers).findings).toEqual([]);
  });
});
