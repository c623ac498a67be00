import { describe, expect, it } from 'vitest';
import { makeView } from '../text/make-view.ts';
import { compileLexicon } from './compile.ts';
import { STATE_CODES } from './data/state-names.ts';
import type { PartyEntry } from './entry.ts';
import { EMPTY_LEXICON, state } from './invented-lexicon.ts';
import { scan } from './scan.ts';
import { stateParties } from './states.ts';
import { validateLexicon } from './validate.ts';

const parties = stateParties([]);
const lexicon = compileLexicon({ ...EMPTY_LEXICON, party: parties }, { version: 'test', checked: true });

function found(content: string): string[] {
  return scan(lexicon, makeView(content), content).map(
    (hit) => `${content.slice(hit.start, hit.end)}=${hit.entry.id}`,
  );
}

describe('stateParties', () => {
  it('has one valid party for each code and none for the numeric regions', () => {
    expect(parties.map((party) => party.id)).toEqual(STATE_CODES);
    expect(new Set(STATE_CODES).size).toBe(252);
    expect(validateLexicon({ ...EMPTY_LEXICON, party: parties })).toEqual([]);
  });

  it.each([
    ['Türkiye, Turkey and Turkiye', ['Türkiye=TR', 'Turkey=TR', 'Turkiye=TR']],
    ["Côte d'Ivoire, Cote d’Ivoire, Ivory Coast", ["Côte d'Ivoire=CI", 'Cote d’Ivoire=CI', 'Ivory Coast=CI']],
    [
      'Trinidad and Tobago; Saint Lucia; St. Lucia',
      ['Trinidad and Tobago=TT', 'Saint Lucia=LC', 'St. Lucia=LC'],
    ],
    ['the U.S. and the US, the UK’s and the EU', ['U.S.=US', 'US=US', 'UK=GB', 'EU=EU']],
    ['the US government asked the U.K. side', ['US government=US', 'U.K. side=GB']],
    ['Guinea, Guinea-Bissau and Papua New Guinea', ['Guinea=GN', 'Guinea-Bissau=GW', 'Papua New Guinea=PG']],
    ['紐西蘭、紐西蘭政府、新西兰', ['紐西蘭=NZ', '紐西蘭政府=NZ', '新西兰=NZ']],
    ['義大利與意大利', ['義大利=IT', '意大利=IT']],
    ['刚果（金）与刚果(布)', ['刚果（金）=CD', '刚果(布)=CG']],
    ['赤道几内亚、几内亚、巴布亚新几内亚', ['赤道几内亚=GQ', '几内亚=GN', '巴布亚新几内亚=PG']],
    ['印度尼西亚与印度', ['印度尼西亚=ID', '印度=IN']],
    ['尼日尔、尼日利亚、尼日', ['尼日尔=NE', '尼日利亚=NG', '尼日=NE']],
  ])('finds %s', (content, expected) => {
    expect(found(content)).toEqual(expected);
  });

  it.each([
    'let us know, a turkey, the chad, chile peppers, a jersey, the guinea pig',
    'New Jersey and Northern Ireland',
    '在印度洋与日本海之间',
    '5日本报记者',
    '发展中国家',
    '沿海地区与上海地铁',
    '内蒙古与朝鲜半岛',
    '云南非遗',
    '中美洲，013',
  ])('finds no state in %s', (content) => {
    expect(found(content)).toEqual([]);
  });

  it('reads an unreviewed abbreviation only as the second of two', () => {
    const party = stateParties([
      state('GB', ['Britain'], ['英国'], '英'),
      state('CO', ['Colombia'], ['哥伦比亚'], '哥'),
    ]);
    const both = compileLexicon({ ...EMPTY_LEXICON, party }, { version: 'test', checked: true });
    const ids = (content: string) => scan(both, makeView(content), content).map((hit) => hit.entry.id);
    expect(ids('英哥关系')).toEqual(['GB', 'CO']);
    expect(ids('对英政策，英方表示')).toEqual(['GB', 'GB']);
    expect(ids('对哥哥说，大哥方才，精英方案，对英雄')).toEqual([]);
  });

  it('joins reviewed entries with the names of CLDR, and derives their sides', () => {
    const reviewed: PartyEntry = {
      ...state('NZ', ['Aotearoa'], ['紐西蘭', { text: '新西兰', not: ['新西兰花'] }], {
        text: '新',
        not: ['创新'],
      }),
      demonyms: ['New Zealander', 'Kiwi'] as const,
    };
    const joined = stateParties([reviewed, state('NV', ['Nordavia'], ['诺达维亚'], '诺')]);
    const nz = joined.find((party) => party.id === 'NZ');
    expect(nz?.label).toEqual(reviewed.label);
    const texts = (forms: unknown) =>
      (forms as (string | { text: string })[]).map((form) => (typeof form === 'string' ? form : form.text));
    expect(texts(nz?.forms.en).slice(0, 2)).toEqual(['Aotearoa', 'New Zealand']);
    expect(texts(nz?.forms.en)).toContain('Kiwi side');
    expect(nz?.forms.zh).toContainEqual({ text: '新方', not: ['创新方'] });
    expect(nz?.forms.zh).toContainEqual({ text: '新西兰', not: ['新西兰花'] });
    expect(joined.at(-1)?.id).toBe('NV');
  });
});
