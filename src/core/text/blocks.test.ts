import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';

const split = (content: string): string[] =>
  splitBlocks(content).map(({ start, end }) => content.slice(start, end));

describe('splitBlocks', () => {
  it('takes every line as a block, whatever ends it', () => {
    expect(split('甲方。\r\n乙方。\n\n 丙方。\u2028丁方。\r戊方。')).toEqual([
      '甲方。',
      '乙方。',
      '丙方。',
      '丁方。',
      '戊方。',
    ]);
    expect(split('\ufeff\n \u3000\n')).toEqual([]);
  });

  it('joins lines that a fixed width broke', () => {
    const wrapped =
      'The two sides met in Nova City on Tuesday for the first round of\ntalks on ports and fisheries. The leaders said that they would meet\nagain in May, and that both teams would prepare a joint paper.';
    expect(split(`Talks end\n\n${wrapped}\n\nThey agreed.`)).toEqual(['Talks end', wrapped, 'They agreed.']);
  });

  it('keeps lists, titles and wide paragraphs apart', () => {
    expect(split('Results:\n- trade\n- ports\nVisas')).toEqual(['Results:', '- trade', '- ports', 'Visas']);
    const wide = 'The sides met. '.repeat(9).trim();
    expect(
      split(`Readout of the call between President Bell and Prime Minister Lin\n${wide}\n${wide}`),
    ).toHaveLength(3);
  });
});
