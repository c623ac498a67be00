import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeView } from '../text/make-view.ts';
import { compileLexicon } from './compile.ts';
import type { Form, IssueEntry } from './entry.ts';
import { EMPTY_LEXICON, entry, state } from './invented-lexicon.ts';
import type { LexiconData } from './lexicon.ts';
import { hitIndex, scan } from './scan.ts';

function issue(id: string, en: readonly (string | Form)[], zh: readonly (string | Form)[]): IssueEntry {
  const forms = { en: en.length > 0 ? en : { none: 'a test' }, zh: zh.length > 0 ? zh : { none: 'a test' } };
  return { ...entry(id, forms.en, forms.zh), family: 'economy' };
}

/** Hits as `what stands in the text=entry`, in text order. */
function found(data: Partial<LexiconData>, content: string): string[] {
  const lexicon = compileLexicon({ ...EMPTY_LEXICON, ...data }, { version: 'test' });
  return scan(lexicon, makeView(content), content).map(
    (hit) => `${content.slice(hit.start, hit.end)}=${hit.entry.id}`,
  );
}

function issues(content: string, ...entries: IssueEntry[]): string[] {
  return found({ issue: entries }, content);
}

describe('English forms', () => {
  const tariff = issue('tariffs', ['tariff', 'rare-earth', 'subsidy'], []);

  it('match in any case as whole words, with plural and possessive endings', () => {
    expect(issues("Tariffs and a tariff's end; the TARIFFS' cost.", tariff)).toEqual([
      'Tariffs=tariffs',
      'tariff=tariffs',
      'TARIFFS=tariffs',
    ]);
    expect(issues('Subsidies fell.', tariff)).toEqual(['Subsidies=tariffs']);
  });

  it('do not match inside words', () => {
    expect(issues('tariffed, untariff, tariff2, rare-earthly', tariff)).toEqual([]);
  });

  it('treat hyphens, spaces and wrapped lines alike, but not paragraphs and dashes', () => {
    for (const text of [
      'rare earth',
      'rare-earth',
      'rare\nearth',
      'rare\r\n  earth',
      'rare‑earth',
      'rare-\nearth',
    ]) {
      expect(issues(`of ${text} here`, tariff)).toEqual([`${text}=tariffs`]);
    }
    expect(issues('rare\n\nearth', tariff)).toEqual([]);
    expect(issues('rare – earth', tariff)).toEqual([]);
    expect(issues('rareearth', tariff)).toEqual([]);
  });

  it('in capitals match capitals only', () => {
    const ai = issue(
      'ai',
      ['AI', 'U.S. chips', { text: 'May', caseSensitive: true }, { text: 'states', caseSensitive: true }],
      [],
    );
    expect(issues('AI and ai; U.S. chips, u.s. chips; in May we may; two states, the States', ai)).toEqual([
      'AI=ai',
      'U.S. chips=ai',
      'May=ai',
      'states=ai',
    ]);
  });

  it('take no ending where they are exact or very short, and do not read a contraction', () => {
    const words = issue('words', [{ text: 'new', exact: true }, 'can', { text: 'no', exact: true }], []);
    expect(issues("news, can't, nos, new's", words)).toEqual([]);
    expect(issues('new can no', words)).toEqual(['new=words', 'can=words', 'no=words']);
  });
});

describe('Chinese forms', () => {
  it('match in either script and width, and quote the source', () => {
    const entries = [issue('trade', [], ['贸易协议', 'AI芯片'])];
    expect(issues('貿易協議與ＡＩ晶片、ＡＩ芯片', ...entries)).toEqual(['貿易協議=trade', 'ＡＩ芯片=trade']);
  });

  it('stand beside Latin words without a space', () => {
    expect(issues('关于TikTok的谈判', issue('tiktok', ['TikTok'], ['谈判']))).toEqual([
      'TikTok=tiktok',
      '谈判=tiktok',
    ]);
  });

  it('are not found inside their distractors', () => {
    const say = issue('say', [], [{ text: '称', not: ['对称', '称赞'] }]);
    expect(issues('他称结构对称，值得称赞', say)).toEqual(['称=say']);
    const praise = issue('praise', [], ['称赞']);
    expect(issues('他称赞了对方', praise, say)).toEqual(['称赞=praise']);
  });

  it('bridge a gap of a few characters inside one sentence', () => {
    const call = issue('call', ['at the request of…side'], ['应约同…通电话']);
    expect(issues('主席林岸应约同泰萨利总统通电话。', call)).toEqual(['应约同泰萨利总统通电话=call']);
    expect(issues('应约同对方会面。双方通电话', call)).toEqual([]);
    expect(issues(`应约同${'某'.repeat(25)}通电话`, call)).toEqual([]);
    expect(issues(`应约同${'某'.repeat(24)}通电话`, call)).toHaveLength(1);
    expect(issues('at the request of the Tessaly side, and sideways', call)).toEqual([
      'at the request of the Tessaly side=call',
    ]);
    expect(issues('at the request of the Tessaly sideshow', call)).toEqual([]);
  });
});

describe('settling', () => {
  it('keeps the longer form, then the earlier', () => {
    const a = issue('a', [], ['稀土出口']);
    const b = issue('b', [], ['出口管制']);
    const c = issue('c', [], ['出口']);
    expect(issues('稀土出口管制', a, b, c)).toEqual(['稀土出口=a']);
    expect(issues('出口管制', a, b, c)).toEqual(['出口管制=b']);
  });

  it('keeps both issues of one form', () => {
    const entries = { issue: [issue('a', [], ['关税']), issue('b', [], ['关税'])] };
    const lexicon = compileLexicon({ ...EMPTY_LEXICON, ...entries }, { version: 'test', checked: true });
    expect(scan(lexicon, makeView('关税'), '关税').map((hit) => hit.entry.id)).toEqual(['a', 'b']);
  });

  it('lets layers overlap', () => {
    const data = {
      issue: [issue('tariffs', [], ['加征关税'])],
      cue: [{ ...entry('increase:raise', { none: 'a test' }, ['加征']), class: 'increase' }],
    };
    expect(found(data, '加征关税')).toEqual(['加征关税=tariffs', '加征=increase:raise']);
  });

  it('prefers person, organisation, outlet, party, place for one span, and keeps the place of a metonym', () => {
    const party = {
      ...state('NV', ['Nordavia'], ['诺达维亚'], '诺'),
      metonyms: { en: ['Linfort'], zh: ['林堡'] },
    };
    const place = { ...entry('place:linfort', ['Linfort', 'Nordavia'], ['林堡', '林岸']), country: 'NV' };
    const person = { ...entry('per:lin-an', ['Lin An'], ['林岸']), party: 'NV', roles: [] };
    const data = { party: [party], place: [place], person: [person] };
    expect(found(data, '林岸在林堡')).toEqual(['林岸=per:lin-an', '林堡=NV', '林堡=place:linfort']);
    expect(found(data, 'Nordavia')).toEqual(['Nordavia=NV']);
  });
});

describe('abbreviations of parties', () => {
  const data = {
    party: [
      state('NV', ['Nordavia'], ['诺达维亚'], { text: '诺', not: ['承诺', '诺言'] }),
      state('TS', ['Tessaly'], ['泰萨利'], { text: '泰', not: ['泰山', '安泰'] }),
    ],
    title: [
      { ...entry('title:trade-minister', ['trade minister'], ['贸易部长']), rank: 'minister' as const },
    ],
  };

  it.each([
    ['诺泰关系', ['诺=NV', '泰=TS']],
    ['泰、诺两国', ['泰=TS', '诺=NV']],
    ['对诺加征关税', ['诺=NV']],
    ['访泰期间', ['泰=TS']],
    ['在诺企业', ['诺=NV']],
    ['诺政府', ['诺=NV']],
    ['泰贸易部长', ['泰=TS', '贸易部长=title:trade-minister']],
    ['泰方表示', ['泰=TS']],
  ])('are read in compounds: %s', (content, expected) => {
    expect(found(data, content)).toEqual(expected);
  });

  it.each(['他承诺泰山之行', '诺是一个字', '泰然自若', '对诺言负责', '5泰方', '存在诺大的空间', '安泰方面'])(
    'are not read elsewhere: %s',
    (content) => {
      expect(found(data, content)).toEqual([]);
    },
  );

  it('give way to longer names', () => {
    expect(found(data, '对诺达维亚加征关税')).toEqual(['诺达维亚=NV']);
  });
});

describe('scan', () => {
  const forms = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('中', '美', '贸', 'a', 'b', ' '), minLength: 2, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  it('does not depend on the order of entries', () => {
    const text = fc.string({ unit: fc.constantFrom('中', '美', '贸', 'a', 'b', ' ', '。'), maxLength: 40 });
    fc.assert(
      fc.property(forms, text, fc.infiniteStream(fc.nat()), (words, content, keys) => {
        const entries = words.map((word, i) => issue(`i${i}`, [], [word]));
        const shuffled = entries
          .map((value) => ({ value, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
        const hits = (list: IssueEntry[]): unknown => {
          const lexicon = compileLexicon(
            { ...EMPTY_LEXICON, issue: list },
            { version: 'test', checked: true },
          );
          return scan(lexicon, makeView(content), content);
        };
        expect(hits(shuffled)).toEqual(hits(entries));
      }),
    );
  });

  it('keeps no two hits of one layer that share characters', () => {
    const text = fc.string({ unit: fc.constantFrom('中', '美', '贸', 'a', 'b', ' ', '。'), maxLength: 60 });
    fc.assert(
      fc.property(forms, forms, text, (issueForms, cueForms, content) => {
        const data = {
          ...EMPTY_LEXICON,
          issue: issueForms.map((form, i) => issue(`i${i}`, [], [form])),
          cue: cueForms.map((form, i) => ({ ...entry(`c${i}`, [], [form]), class: 'test' })),
        };
        const hits = scan(
          compileLexicon(data, { version: 'test', checked: true }),
          makeView(content),
          content,
        );
        for (const kind of ['issue', 'cue']) {
          const own = hits.filter((hit) => hit.kind === kind);
          for (const [a, b] of own.slice(1).map((hit, i) => [own[i], hit] as const)) {
            expect(a && (a.end <= b.start || (a.start === b.start && a.end === b.end))).toBe(true);
          }
        }
        // What one layer finds does not depend on the others.
        const alone = scan(
          compileLexicon({ ...data, cue: [] }, { version: 'test', checked: true }),
          makeView(content),
          content,
        );
        expect(hits.filter((hit) => hit.kind === 'issue').map((hit) => [hit.start, hit.form])).toEqual(
          alone.map((hit) => [hit.start, hit.form]),
        );
      }),
    );
  });

  it('finds every planted form and quotes it exactly', () => {
    const filler = fc.string({ unit: fc.constantFrom('的', '𠮷', 'é', '，', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(filler, fc.constantFrom('出口管制', '貿易協議', '稀土')), { maxLength: 6 }),
        (parts) => {
          const content = parts.map(([before, form]) => before + form).join('的');
          const planted = parts.map(([, form]) => `${form}=x`);
          expect(issues(content, issue('x', [], ['出口管制', '贸易协议', '稀土']))).toEqual(planted);
        },
      ),
    );
  });
});

describe('hitIndex', () => {
  it('gives what lies wholly inside a span, by kind', () => {
    const content = '关税、稀土、关税';
    const lexicon = compileLexicon(
      { ...EMPTY_LEXICON, issue: [issue('t', [], ['关税']), issue('r', [], ['稀土'])] },
      { version: 'test' },
    );
    const index = hitIndex(scan(lexicon, makeView(content), content));
    const ids = (start: number, end: number) =>
      index.within('issue', { start, end }).map((hit) => hit.entry.id);
    expect(ids(0, content.length)).toEqual(['t', 'r', 't']);
    expect(ids(1, 7)).toEqual(['r']);
    expect(ids(3, 5)).toEqual(['r']);
    expect(ids(4, 5)).toEqual([]);
    expect(index.within('party', { start: 0, end: 9 })).toEqual([]);
  });
});
