import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createText } from '../text/text.ts';
import { QuoteError, quote } from './quote.ts';
import { fromWebAnnotationSelectors, SelectorError, toWebAnnotationSelectors } from './w3c.ts';

describe('toWebAnnotationSelectors', () => {
  it('counts code points, and gives 32 of them as context', () => {
    const text = createText('a', `${'𠮷'.repeat(40)}e\u0301话${'乙'.repeat(40)}`);
    const [position, words] = toWebAnnotationSelectors(text, quote(text, { start: 80, end: 83 }));
    expect(position).toEqual({ type: 'TextPositionSelector', start: 40, end: 43 });
    expect(words).toEqual({
      type: 'TextQuoteSelector',
      exact: 'e\u0301话',
      prefix: '𠮷'.repeat(32),
      suffix: '乙'.repeat(32),
    });
  });

  it('comes back as the same quotation', () => {
    const unit = fc.constantFrom('𠮷', 'e\u0301', '关', '𠀀\u0323', 'a', '\n', '👍🏽');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), fc.nat(), fc.nat(), (units, one, other) => {
        const text = createText('a', units.join(''));
        const [start, end] = [one % (text.content.length + 1), other % (text.content.length + 1)].sort(
          (a, b) => a - b,
        );
        if (start === undefined || end === undefined) return;
        try {
          const made = quote(text, { start, end });
          expect(fromWebAnnotationSelectors(text, toWebAnnotationSelectors(text, made))).toEqual(made);
        } catch (error) {
          if (!(error instanceof QuoteError)) throw error;
        }
      }),
    );
  });

  it('refuses selectors of another version of the text', () => {
    const text = createText('a', '双方同意保持沟通。');
    const selectors = toWebAnnotationSelectors(text, quote(text, { start: 2, end: 4 }));
    const changed = createText('a', '两国双方同意保持沟通。');
    expect(() => fromWebAnnotationSelectors(changed, selectors)).toThrow(SelectorError);
    expect(() => fromWebAnnotationSelectors(createText('a', '双'), selectors)).toThrow(SelectorError);
  });
});
