import { describe, expect, it } from 'vitest';
import { compileLexicon } from './compile.ts';
import type { Form, IssueEntry, PersonEntry } from './entry.ts';
import { EMPTY_LEXICON, entry, state } from './invented-lexicon.ts';
import type { LexiconData } from './lexicon.ts';
import { LexiconError } from './lexicon-error.ts';
import { validateLexicon } from './validate.ts';

function issue(id: string, en: readonly (string | Form)[], zh: readonly (string | Form)[]): IssueEntry {
  return { ...entry(id, en, zh), family: 'economy' };
}

function codes(data: Partial<LexiconData>): string[] {
  return validateLexicon({ ...EMPTY_LEXICON, ...data }).map((problem) => problem.code);
}

function person(party: string | null, from?: string, until?: string): PersonEntry {
  const tenure = { title: 'President', ...(from ? { from } : {}), ...(until ? { until } : {}) };
  return { ...entry('per:lin-an', ['Lin An'], ['林岸']), party, roles: [tenure] };
}

describe('validateLexicon', () => {
  it('finds nothing wrong with good entries', () => {
    const nordavia = state('NV', ['Nordavia'], ['诺达维亚'], '诺');
    const data = {
      issue: [issue('amber', ['amber'], ['琥珀'])],
      party: [nordavia],
      person: [person('NV', '2031-05', '2035~')],
    };
    expect(codes(data)).toEqual([]);
  });

  it.each<[string, Partial<LexiconData>]>([
    ['id-duplicate', { issue: [issue('amber', ['amber'], ['琥珀']), issue('amber', ['resin'], ['树脂'])] }],
    ['id-malformed', { issue: [issue('Amber_Trade', ['amber'], ['琥珀'])] }],
    ['id-malformed', { person: [{ ...entry('lin-an', ['Lin An'], ['林岸']), party: null, roles: [] }] }],
    [
      'label-empty',
      {
        issue: [
          { ...issue('amber', ['amber'], ['琥珀']), label: { en: ' ', 'zh-Hans': '珀', 'zh-Hant': '珀' } },
        ],
      },
    ],
    [
      'label-not-traditional',
      {
        issue: [
          {
            ...issue('trade', ['trade'], ['贸易']),
            label: { en: 't', 'zh-Hans': '贸易', 'zh-Hant': '贸易' },
          },
        ],
      },
    ],
    ['form-twice', { issue: [issue('trade', ['rare earth', 'Rare-Earth'], ['琥珀'])] }],
    ['form-twice', { issue: [issue('trade', ['trade'], ['贸易', '貿易'])] }],
    ['form-shared', { issue: [issue('a', ['amber'], ['琥珀']), issue('b', ['resin'], ['琥珀'])] }],
    ['form-empty', { issue: [issue('a', ['amber'], ['…琥珀'])] }],
    ['form-edge', { issue: [issue('a', ['-elect'], ['琥珀'])] }],
    ['form-language', { issue: [issue('a', ['琥珀'], ['树脂'])] }],
    ['form-single', { issue: [issue('a', ['amber'], ['珀'])] }],
    ['not-without-form', { issue: [issue('a', ['amber'], [{ text: '琥珀', not: ['树脂'] }])] }],
    ['not-without-form', { issue: [issue('a', ['amber'], [{ text: '琥珀', not: ['琥珀'] }])] }],
    ['party-unknown', { person: [person('ZZ')] }],
    ['date-malformed', { person: [person(null, '2031/5')] }],
    ['tenure-reversed', { person: [person(null, '2031', '2030')] }],
    ['form-short', { issue: [issue('a', ['am'], ['琥珀'])] }],
    ['translation-missing', { issue: [issue('a', [], ['琥珀'])] }],
    [
      'translation-missing',
      { issue: [{ ...issue('a', ['amber'], ['琥珀']), forms: { en: ['amber'], zh: { none: ' ' } } }] },
    ],
    ['abbreviation-long', { party: [state('NV', ['Nordavia'], ['诺达维亚'], '诺达')] }],
  ])('reports %s', (code, data) => {
    expect(codes(data)).toEqual([code]);
  });

  it('lets people share a name, and accepts acronyms and deliberate gaps', () => {
    const other = { ...person(null), id: 'per:lin-an-younger' };
    expect(codes({ person: [person(null), other] })).toEqual([]);
    expect(
      codes({
        issue: [{ ...issue('a', ['AI'], ['琥珀']), forms: { en: ['AI'], zh: { none: 'no set phrase' } } }],
      }),
    ).toEqual([]);
  });

  it('accepts a form of two issues only where both say so', () => {
    const shared = { text: '琥珀禁令', shared: true } as const;
    expect(codes({ issue: [issue('a', ['amber'], [shared]), issue('b', ['ban'], [shared])] })).toEqual([]);
    expect(codes({ issue: [issue('a', ['amber'], [shared]), issue('b', ['ban'], ['琥珀禁令'])] })).toEqual([
      'form-shared',
    ]);
  });

  it('accepts characters that both scripts write', () => {
    const label = { en: 'x', 'zh-Hans': '台湾群峰', 'zh-Hant': '台灣群峰' };
    expect(codes({ issue: [{ ...issue('a', ['amber'], ['琥珀']), label }] })).toEqual([]);
  });

  it('says what, where, the value and the next step', () => {
    const data = { ...EMPTY_LEXICON, issue: [issue('a', ['amber'], ['珀'])] };
    expect(() => compileLexicon(data, { version: 'test' })).toThrow(LexiconError);
    expect(() => compileLexicon(data, { version: 'test' })).toThrow(
      'form-single at issue a, forms.zh: “珀”. List in `not` the words',
    );
  });
});
