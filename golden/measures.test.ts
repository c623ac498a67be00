import { describe, expect, it } from 'vitest';
import { scoreBoundaries } from './evaluation/boundaries.ts';
import { merged, regressions } from './evaluation/recorded.ts';
import { Tally } from './evaluation/tally.ts';
import { filedOn } from './evaluation/traps/filed.ts';
import { innerQuotations, quotedSpans } from './evaluation/traps/quotations.ts';

describe('Tally', () => {
  it('computes precision, recall and F1 by language and over all', () => {
    const tally = new Tally();
    tally.add('issue', 'en', { right: 3, spurious: 1 });
    tally.add('issue', 'zh', { missed: 1 });
    const [all, en] = tally.f1('issue');
    expect(all).toMatchObject({ language: 'all', precision: 0.75, recall: 0.75, value: 0.75, n: 4 });
    expect(en).toMatchObject({ language: 'en', recall: 1, n: 3 });
  });

  it('leaves out the figure over all languages where there is one language', () => {
    const tally = new Tally();
    tally.judge('layout', 'zh', true);
    expect(tally.accuracy('layout').map(({ language }) => language)).toEqual(['zh']);
  });

  it('is zero and not undefined where nothing is right', () => {
    const tally = new Tally();
    tally.add('issue', 'en', { spurious: 2 });
    expect(tally.f1('issue')[0]).toMatchObject({ value: 0, precision: 0, recall: null, n: 0 });
  });
});

describe('recorded scores', () => {
  const before = { readers: {}, scores: { 'a/b/en': { value: 0.5, n: 10, measure: 'f1' as const } } };
  const fallen = new Map([['a/b/en', { value: 0.4, n: 10, measure: 'f1' as const }]]);

  it('name a figure that fell', () => {
    expect(regressions(before, fallen)).toEqual([{ key: 'a/b/en', recorded: 0.5, now: 0.4 }]);
    expect(regressions(before, new Map())).toEqual([]);
  });

  it('rise and do not fall without a reason', () => {
    const risen = new Map([['a/b/en', { value: 0.6, n: 12, measure: 'f1' as const }]]);
    expect(merged(before, risen, {}, false).scores['a/b/en']?.value).toBe(0.6);
    expect(merged(before, fallen, {}, false).scores['a/b/en']?.value).toBe(0.5);
    expect(merged(before, fallen, {}, true).scores['a/b/en']?.value).toBe(0.4);
  });
});

describe('scoreBoundaries', () => {
  it('counts each end once and tells a wrong case', () => {
    const tally = new Tally();
    const wrong = scoreBoundaries(
      { where: 'case', language: 'en', text: 'It rained. We left.', expected: ['It rained. We left.'] },
      'ends',
      tally,
    );
    expect(wrong).toHaveLength(1);
    expect(tally.f1('ends')[0]).toMatchObject({ precision: 0.5, recall: 1, n: 1 });
  });
});

describe('readings of a trap', () => {
  it('find the day of filing only where the sentence states it', () => {
    expect(filedOn('双方将会谈。（发稿：2031年3月7日）')).toBe('2031-03-07');
    expect(filedOn('Talks will follow. (Filed 7 March 2031)')).toBe('2031-03-07');
    expect(filedOn('Talks will follow on 7 March 2031.')).toBeNull();
  });

  it('tell outer from inner quotation marks', () => {
    const said = '她说：“所谓‘休战’没有发生。”';
    expect(quotedSpans(said).map(({ start, end }) => said.slice(start, end))).toEqual([
      '所谓‘休战’没有发生。',
    ]);
    expect(innerQuotations(said)).toBe(1);
    expect(innerQuotations("It wasn't so.")).toBe(0);
  });
});
