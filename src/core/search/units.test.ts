import { describe, expect, it } from 'vitest';
import { foldForm } from '../text/fold.ts';
import { indexTokens } from './index-tokens.ts';
import { unitsOf } from './units.ts';

const units = (text: string): readonly string[] => unitsOf(foldForm(text)).texts;

describe('unitsOf', () => {
  it('takes characters one by one and words whole, in one script and one case', () => {
    expect(units('諾方對AI技術持開放態度')).toEqual([...'诺方对', 'ai', ...'技术持开放态度']);
    expect(units("Nordavia's rare-earth exports")).toEqual(['nordavia', 's', 'rare', 'earth', 'exports']);
    expect(units('Ｇ２０ Ёлка 한국')).toEqual(['g20', 'ёлка', '한국']);
    expect(units('𠮷野家')).toEqual(['𠮷', '野', '家']);
  });

  it('reads numbers with their separators', () => {
    expect(units('1,200 and 1200, 104.6% of 12,34 on 2030.05.06.')).toEqual([
      '1200',
      'and',
      '1200',
      '104.6',
      'of',
      '12',
      '34',
      'on',
      '2030',
      '05',
      '06',
    ]);
    expect(units('6月5日')).toEqual(['6', '月', '5', '日']);
  });

  it('says which characters stand in one run: white space joins, signs part', () => {
    expect(unitsOf('稀土\n出口，管制ab土').joined).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('gives places of the folded text', () => {
    const { starts, ends } = unitsOf('a 稀土 1,200');
    expect([starts, ends]).toEqual([
      [0, 2, 3, 5],
      [1, 3, 4, 10],
    ]);
  });
});

describe('indexTokens', () => {
  it('gives pairs, the last character of a run alone, words and stems of other words', () => {
    expect(indexTokens('稀土出口，5日。')).toEqual({
      words: ['稀土', '土出', '出口', '口', '5', '日'],
      stems: [],
    });
    expect(indexTokens('Tariffs were planned; plan them.')).toEqual({
      words: ['tariffs', 'were', 'planned', 'plan', 'them'],
      stems: ['tarif', 'wer', 'plan'],
    });
  });
});
