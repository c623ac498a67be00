import { describe, expect, it } from 'vitest';
import { createText } from '../text/text.ts';
import { quote } from './quote.ts';
import { verifyQuotes } from './verify.ts';

const text = createText('nv-1', '诺方对此表示严正立场。双方同意保持沟通。');
const texts = new Map([[text.id, text]]);

describe('verifyQuotes', () => {
  it('has nothing to say where every quotation holds', () => {
    expect(
      verifyQuotes(texts, [quote(text, { start: 0, end: 2 }), quote(text, { start: 6, end: 10 })]),
    ).toEqual([]);
  });

  it('tells what drifted, and what stands there now', () => {
    const [problem] = verifyQuotes(texts, [{ text: 'nv-1', start: 6, end: 10, exact: '严正交涉' }]);
    expect(problem).toMatchObject({ code: 'quote-drifted', found: '严正立场', proposal: null });
    expect(problem?.message).toBe(
      'Text `nv-1` no longer reads “严正交涉” at 6–10; it reads “严正立场”. Run `readout reanchor nv-1`.',
    );
  });

  it('proposes the only place where the words now stand', () => {
    const [problem] = verifyQuotes(texts, [{ text: 'nv-1', start: 0, end: 4, exact: '保持沟通' }]);
    expect(problem?.proposal).toEqual({ start: 15, end: 19 });
    const repeated = createText('nv-1', '沟通，沟通');
    const [unsure] = verifyQuotes(new Map([['nv-1', repeated]]), [
      { text: 'nv-1', start: 1, end: 3, exact: '沟通' },
    ]);
    expect(unsure?.proposal).toBeNull();
  });

  it.each([
    [{ text: 'nv-1', start: 10, end: 500, exact: '。' }, 'quote-out-of-range'],
    [{ text: 'nv-1', start: -1, end: 2, exact: '诺方' }, 'quote-out-of-range'],
    [{ text: 'nv-1', start: 3, end: 3, exact: '' }, 'quote-out-of-range'],
    [{ text: 'nv-1', start: 0, end: 3, exact: '诺方' }, 'quote-drifted'],
    [{ text: 'ts-9', start: 0, end: 2, exact: '诺方' }, 'quote-text-missing'],
  ])('reports %o as %s', (record, code) => {
    expect(verifyQuotes(texts, [record]).map((problem) => problem.code)).toEqual([code]);
  });
});
