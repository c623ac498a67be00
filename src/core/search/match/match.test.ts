import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON, entry, state } from '../../lexicon/invented-lexicon.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import { allTermsOf } from '../condition.ts';
import { readQuery } from '../query/read-query.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import { Judge, type Judgement } from './judge.ts';
import { longerNames } from './longer-names.ts';
import { SearchedSentence } from './searched-sentence.ts';

/** The sentence stands 100 units into its text, so that a wrong base shows. */
function judge(
  query: string,
  exact: string,
  tags: readonly string[] = [],
  lexicon: LexiconData = EMPTY_LEXICON,
): Judgement {
  const condition = resolveQuery(query, readQuery(query), { texts: [], tags, lexicon, kinds: ['account'] });
  const words = allTermsOf(condition).filter((term) => term.kind === 'words');
  const names = new Map(words.map((term) => [term.term, longerNames(term, lexicon)]));
  const candidate = { text: 'a', start: 100, end: 100 + exact.length, role: 'body', tags, exact };
  return new Judge(condition, names).judge(new SearchedSentence(candidate));
}

const marked = (query: string, exact: string): string | null => {
  const { holds, matches } = judge(query, exact);
  if (!holds) return null;
  return matches.map(({ start, end }) => exact.slice(start - 100, end - 100)).join('|');
};

describe('words', () => {
  it.each([
    ['稀土', '雙方談及稀土，又談稀土出口。', '稀土|稀土'],
    ['稀土', '稀，土', null],
    ['协议', '諾方遵守協議。', '協議'],
    ['協議', '诺方遵守协议。', '协议'],
    ['土', '稀土。', '土'],
    ['tariff', 'Tariffs rose; the tariff fell.', 'Tariffs|tariff'],
    ['"tariff"', 'Tariffs rose; the tariff fell.', 'tariff'],
    ['trade', 'Trading goes on.', 'Trading'],
    ['tariff', 'The tariffication went on.', null],
    ['rare-earth', 'rare earths', 'rare earths'],
    ['"rare earths"', 'Rare-Earths and rare metals', 'Rare-Earths'],
    ['"earths rare"', 'rare earths', null],
    ['1200', 'Ｓome １,２00 tons', '１,２00'],
    ['稀土 tariff', '稀土 and tariffs', '稀土|tariffs'],
    ['稀土 锂', '稀土', null],
    ['稀土 OR 锂', '锂 and more', '锂'],
    ['稀土 OR 锂', '锂、稀土', '锂|稀土'],
    ['稀土 -锂', '锂、稀土', null],
    ['稀土 -锂', '稀土', '稀土'],
    ['U.S.', 'the U.S. side, and us', 'U.S'],
  ])('%s in %s', (query, sentence, expected) => expect(marked(query, sentence)).toBe(expected));

  it('finds every stretch of characters, whatever stands around it', () => {
    const character = fc.constantFrom(...'稀土出口管制諾達維亞,a 1');
    const text = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(''));
    const word = fc
      .array(fc.constantFrom(...'稀土出口管制诺达'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, word, text, (before, middle, after) => {
        const sentence = `${before}${middle}${after}`;
        const { holds, matches } = judge(middle, sentence);
        expect(holds).toBe(true);
        for (const { start, end } of matches) {
          const found = sentence.slice(start - 100, end - 100).replaceAll(' ', '');
          expect(found.replaceAll('諾', '诺').replaceAll('達', '达')).toBe(middle);
        }
      }),
    );
  });
});

describe('gaps', () => {
  const gaps = (query: string, exact: string): string | null => {
    const [match] = judge(query, exact).matches;
    return match === undefined
      ? null
      : `${exact.slice(match.start - 100, match.end - 100)}: ${match.gaps.map(({ start, end }) => exact.slice(start - 100, end - 100)).join('|')}`;
  };

  it.each([
    ['慎重处理*问题', '望諾方慎重處理硯嶼問題，', '慎重處理硯嶼問題: 硯嶼'],
    ['慎重处理*问题', '慎重处理问题', '慎重处理问题: '],
    ['慎重处理*2问题', '慎重处理有关各方问题', null],
    [
      '"handle * question with prudence"',
      'handle the Yan Islet question with prudence',
      'handle the Yan Islet question with prudence: the Yan Islet',
    ],
    ['"handle *2 question"', 'handle the Yan Islet question', null],
    ['"a *1 b *1 c"', 'a b x b y c', null],
    ['"a *3 b *1 c"', 'a b x b y c', 'a b x b y c: b x|y'],
  ])('%s in %s', (query, sentence, expected) => expect(gaps(query, sentence)).toBe(expected));

  it('takes no exponential time for many gaps', () => {
    const query = `"${Array.from({ length: 12 }, () => 'a').join(' *99 ')} *99 z"`;
    expect(judge(query, 'a '.repeat(300)).holds).toBe(false);
  });
});

describe('quotations', () => {
  it('score 1 where nothing differs, and name what does', () => {
    const same = judge('~"双方同意继续磋商"', '会后，雙方同意繼續磋商。');
    expect(same.matches[0]?.likeness).toEqual({ score: 1, differences: [] });
    const sentence = 'Both sides have agreed to hold a new round of talks in May.';
    const [match] = judge('~"both sides agreed to hold a round of talks in June"', sentence).matches;
    expect(sentence.slice((match?.start ?? 0) - 100, (match?.end ?? 0) - 100)).toBe(
      'Both sides have agreed to hold a new round of talks in',
    );
    expect(match?.likeness?.score).toBeCloseTo(1 - 3 / 11, 3);
    expect(match?.likeness?.differences.map(({ quoted, text }) => [quoted, text])).toEqual([
      ['', 'have'],
      ['', 'new'],
      ['June', ''],
    ]);
  });

  it('are not found where too much differs', () => {
    expect(
      judge('~"both sides agreed to hold a round of talks in June"', 'Both sides met in June.').holds,
    ).toBe(false);
    expect(judge('~"双方同意继续磋商"', '双方讨论了稀土。').holds).toBe(false);
  });

  it('always align a sentence with itself', () => {
    const text = fc
      .array(fc.constantFrom(...'稀土出口', 'talks ', 'trade ', '，', '1,000 '), {
        minLength: 1,
        maxLength: 25,
      })
      .map((parts) => `土${parts.join('')}`);
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom(...'甲乙，x ') }), (quotation, before) => {
        const { holds, matches } = judge(`~"${quotation}"`, `${before}。${quotation}。${before}`);
        expect(holds).toBe(true);
        expect(matches[0]?.likeness?.score).toBe(1);
      }),
    );
  });
});

describe('names within longer names', () => {
  const lexicon: LexiconData = {
    ...EMPTY_LEXICON,
    party: [
      state('NV', ['Nordavia'], ['诺达', '诺方'], '诺'),
      state('NW', ['Nodaniland'], ['诺达尼兰'], '兰'),
    ],
    organisation: [
      { ...entry('org:ministry', ['Ministry of Nordavia'], ['诺达外交部']), party: 'NV' },
      { ...entry('org:bank', ['Noda Bank'], ['大诺达银行']), party: null },
    ],
    issue: [{ ...entry('noda-trade', ['Noda trade'], ['诺达贸易']), family: 'economy' }],
  };
  const inNames = (query: string, sentence: string): unknown => {
    const { holds, matches, inNames } = judge(query, sentence, [], lexicon);
    return [holds, matches.length, inNames.map(({ name }) => name.form)];
  };

  it.each([
    ['诺达', '诺达尼兰同意。', [false, 0, ['诺达尼兰']]],
    ['诺达', '諾達尼蘭和諾達同意。', [true, 1, ['诺达尼兰']]],
    ['诺达', '大诺达银行说。', [false, 0, ['大诺达银行']]],
    ['诺达', '诺达外交部说，诺达贸易重要。', [true, 2, []]],
    ['诺达尼', '诺达尼兰同意。', [true, 1, []]],
    ['诺', '诺达尼兰同意。', [true, 1, []]],
    ['同意 -诺达', '诺达尼兰同意。', [true, 1, []]],
  ])('%s in %s', (query, sentence, expected) => expect(inNames(query, sentence)).toEqual(expected));
});
