import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createText } from '../text/text.ts';
import { CONTEXT, reanchor, type Sought } from './reanchor.ts';

function sought(content: string, exact: string, nth = 0): Sought {
  let start = content.indexOf(exact);
  for (let n = 0; n < nth; n += 1) start = content.indexOf(exact, start + 1);
  const end = start + exact.length;
  return {
    exact,
    start,
    prefix: content.slice(Math.max(0, start - CONTEXT), start),
    suffix: content.slice(end, end + CONTEXT),
  };
}

const BEFORE = '诺方表示，愿同岚方保持沟通。双方同意于五月举行磋商，并就渔业问题交换意见。';

describe('reanchor', () => {
  it('finds words that only moved, with full score between the same neighbours', () => {
    const [best] = reanchor(createText('a', `新增一段。${BEFORE}`), sought(BEFORE, '双方同意于五月举行磋商'));
    expect(best).toMatchObject({ start: 19, exact: '双方同意于五月举行磋商', score: 1 });
  });

  it('tells by the neighbours which of two like places is meant', () => {
    const content = 'Aland said talks go on. Bland said talks go on too.';
    const [best] = reanchor(createText('a', `Note. ${content}`), sought(content, 'talks go on', 1));
    expect(best?.start).toBe(6 + content.lastIndexOf('talks go on'));
  });

  it('proposes the changed words with a lower score, and shows what they read now', () => {
    const after = BEFORE.replace('五月举行磋商', '六月举行新一轮磋商');
    const [best] = reanchor(createText('a', after), sought(BEFORE, '双方同意于五月举行磋商'));
    expect(best?.exact).toBe('双方同意于六月举行新一轮磋商');
    expect(best?.score).toBeGreaterThan(0.8);
    expect(best?.score).toBeLessThan(1);
  });

  it('proposes nothing where the words are gone', () => {
    expect(
      reanchor(
        createText('a', '完全不同的另一段文字，与此前毫无关系。'),
        sought(BEFORE, '双方同意于五月举行磋商'),
      ),
    ).toEqual([]);
  });

  it('never proposes a span outside the text or with other words than it says', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.nat(80),
        (content, exact, start) => {
          const text = createText('a', content);
          for (const one of reanchor(text, { exact, start, prefix: '', suffix: '' })) {
            expect(content.slice(one.start, one.end)).toBe(one.exact);
            expect(one.end).toBeGreaterThan(one.start);
          }
        },
      ),
    );
  });
});
