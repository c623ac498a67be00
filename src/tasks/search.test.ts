import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_LEXICON, entry, state } from '../core/lexicon/invented-lexicon.ts';
import type { LexiconData } from '../core/lexicon/lexicon.ts';
import type { DossierStore, TextRecord } from '../store/dossier-store.ts';
import { MemoryStore } from '../store/memory-store.fixture.ts';
import { openSqliteStore } from '../store/open-sqlite-store.ts';
import { record, withTags } from '../store/store-records.fixture.ts';
import { type SearchResult, searchStore } from './search.ts';

const lexicon: LexiconData = {
  ...EMPTY_LEXICON,
  party: [state('NV', ['Nordavia'], ['诺达维亚'], '诺'), state('TS', ['Tessaly'], ['泰萨利'], '泰')],
  place: [{ ...entry('place:isle', ['Isle of Tessalina'], ['泰萨利纳岛']), country: null }],
  issue: [
    { ...entry('rare-earths', ['rare earths'], ['稀土']), family: 'economy' },
    { ...entry('magnets', ['magnets'], ['磁材']), family: 'economy', broader: ['rare-earths'] },
    { ...entry('visas', ['visas'], ['签证']), family: 'people' },
  ],
  person: [{ ...entry('per:lin-an', ['Lin An'], ['林岸']), party: 'NV', roles: [] }],
};

const AGENCY = '双方同意继续就稀土磋商。会谈是坦率的。';

const RECORDS: readonly TextRecord[] = [
  withTags(
    withTags(
      record('nv-account', '林岸表示，诺方重视稀土出口问题。双方将慎重处理砚屿问题。', {
        party: 'NV',
        published: '2030-05-02',
        publisher: '诺达维亚外交部',
        exchange: '2030-05-01-call',
      }),
      0,
      ['issue:rare-earths', 'speaker:per:lin-an', 'found:utterance'],
    ),
    1,
    ['issue:magnets'],
  ),
  withTags(
    record('ts-account', 'Tessaly raised rare earths. Trading tariffs for magnets was discussed.', {
      party: 'TS',
      published: '2030-05-03T08:00:00+02:00',
      language: 'en',
      script: 'Latn',
      publisher: 'Tessaly Foreign Office',
    }),
    1,
    ['issue:magnets'],
  ),
  record('paper-a', AGENCY, {
    kind: 'report',
    party: null,
    published: '2030-05-04',
    publisher: '甲报',
    group: 'paper-a',
  }),
  record('paper-b', AGENCY, {
    kind: 'report',
    party: null,
    published: '2030-05-05',
    publisher: '乙报',
    group: 'paper-a',
  }),
  record('paper-c', '雙方同意繼續就稀土磋商。會談很短。', {
    kind: 'report',
    party: null,
    published: '2030-05-05',
    publisher: '丙報',
    script: 'Hant',
    group: 'paper-a',
  }),
  record('commentary', '稀土出口是筹码。泰萨利纳岛不在其中。', {
    kind: 'commentary',
    party: null,
    published: '2029',
  }),
  record('undated', '稀土没有日期。', { kind: null, party: null }),
];

const folder = mkdtempSync(join(tmpdir(), 'readout-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function filled(store: DossierStore, records: readonly TextRecord[]): Promise<DossierStore> {
  await store.put(records);
  return store;
}

describe('searchStore', () => {
  let sqlite: DossierStore;
  let memory: DossierStore;
  beforeAll(async () => {
    sqlite = await filled(await openSqliteStore(join(folder, 'a', 'index.sqlite')), RECORDS);
    memory = await filled(new MemoryStore(), [...RECORDS].reverse());
    return () => sqlite.close();
  });

  const search = async (query: string, limit = 20): Promise<SearchResult> => {
    const result = await searchStore(sqlite, query, lexicon, { limit });
    // The answer does not hang on the engine, nor on the order in which texts came.
    expect(await searchStore(memory, query, lexicon, { limit })).toEqual(result);
    return result;
  };
  const hits = async (query: string): Promise<string[]> =>
    (await search(query)).hits.map(({ text, sentence }) => `${text}:${sentence.start}`).sort();

  it.each([
    ['稀土', ['commentary:0', 'nv-account:0', 'paper-b:0', 'undated:0']],
    ['party:NV', ['nv-account:0', 'nv-account:16']],
    ['party:Nordavia 问题', ['nv-account:0', 'nv-account:16']],
    ['稀土 kind:report,commentary', ['commentary:0', 'paper-b:0']],
    ['稀土 -kind:report', ['commentary:0', 'nv-account:0', 'undated:0']],
    ['rare OR 稀土 lang:zh-hant', ['paper-c:0', 'ts-account:0']],
    ['(rare OR 稀土) lang:zh-hant', ['paper-c:0']],
    ['text:undated', ['undated:0']],
    ['publisher:"foreign office"', ['ts-account:0', 'ts-account:28']],
    ['exchange:2030-05-01-call 稀土', ['nv-account:0']],
    ['稀土 after:2030-05-04', ['paper-b:0']],
    ['稀土 before:2030-05-04', ['commentary:0', 'nv-account:0']],
    ['稀土 on:2029', ['commentary:0']],
    ['稀土 on:2029-07', ['commentary:0']],
    ['稀土 after:2030-05-02 before:2030-05-03', ['nv-account:0']],
    ['issue:rare-earths', ['nv-account:0', 'nv-account:16', 'ts-account:28']],
    ['issue:稀土 -issue:magnets', ['nv-account:0']],
    ['issue:visas', []],
    ['speaker:林岸', ['nv-account:0']],
    ['speaker:lin-an', ['nv-account:0']],
    ['speaker:Tessaly', []],
    ['found:utterance OR found:measure', ['nv-account:0']],
    ['慎重處理*問題', ['nv-account:16']],
    ['tariff trade', ['ts-account:28']],
    ['~"双方同意就稀土继续磋商"', ['paper-b:0']],
    ['~"完全不同的别的话语"', []],
  ])('%s', async (query, expected) => expect(await hits(query)).toEqual(expected));

  it('gives one agency text in many papers once, with the others', async () => {
    const { hits, found } = await search('磋商');
    expect(found).toBe(1);
    expect(hits[0]?.text).toBe('paper-b');
    expect(hits[0]?.others.map(({ text, publisher, exact }) => [text, publisher, exact])).toEqual([
      ['paper-c', '丙報', '雙方同意繼續就稀土磋商。'],
      ['paper-a', '甲报', '双方同意继续就稀土磋商。'],
    ]);
  });

  it('ranks accounts before reports and commentaries, and tells why in points that add up', async () => {
    const { hits } = await search('稀土 出口');
    expect(hits.map(({ text }) => text)).toEqual(['nv-account', 'commentary']);
    for (const { because, score } of hits) {
      expect(because.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
      expect(because.map(({ part }) => part)).toEqual(
        expect.arrayContaining(['rarity', 'closeness', 'role', 'kind', 'date']),
      );
    }
  });

  it('gives places in the source, in its own characters', async () => {
    for (const query of ['稀土', 'tariffs', '慎重处理*问题', '~"双方同意就稀土继续磋商"']) {
      for (const hit of (await search(query)).hits) {
        for (const place of [hit, ...hit.others]) {
          const content = await sqlite.content(place.text);
          for (const { start, end, exact } of 'matches' in place
            ? [place.sentence, ...place.matches, ...place.matches.flatMap(({ gaps }) => gaps)]
            : [place])
            expect(content?.slice(start, end)).toBe(exact);
        }
      }
    }
  });

  it('leaves out words within longer names, says so, and shows them when asked', async () => {
    const result = await search('泰萨利');
    expect(result.hits).toEqual([]);
    expect(result.leftOut).toEqual([{ term: '泰萨利', name: '泰萨利纳岛', sentences: 1 }]);
    const all = await searchStore(sqlite, '泰萨利', lexicon, { limit: 5, allSubstrings: true });
    expect(all.hits.map(({ text }) => text)).toEqual(['commentary']);
    expect(all.leftOut).toEqual([]);
  });

  it('says how many texts without a date were passed over', async () => {
    expect((await search('稀土 after:2000')).undated).toBe(1);
    expect((await search('稀土')).undated).toBe(0);
  });

  it('counts all hits, and gives as many as wanted', async () => {
    const { found, hits } = await search('稀土', 1);
    expect([found, hits.length]).toEqual([4, 1]);
  });

  it.each([
    ['party:XX', 'query-value-unknown', 'There are NV, TS.'],
    ['issue:rare-earth', 'query-value-unknown', 'Did you mean rare-earths?'],
    ['kind:reports', 'query-value-unknown', 'Did you mean report?'],
    ['speaker:lin-am', 'query-value-unknown', 'Did you mean lin-an?'],
    ['text:nv-acount', 'query-value-unknown', 'Did you mean nv-account'],
    ['after:yesterday', 'query-date', '2030-01'],
    ['found:utterances', 'query-value-unknown', 'utterance'],
  ])('%s is told as %s', async (query, code, remedy) => {
    const error = await searchStore(sqlite, query, lexicon, { limit: 5 }).catch((one: unknown) => one);
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(remedy);
  });
});

describe('engines', () => {
  it('agree on any texts and any query', async () => {
    const word = fc.constantFrom(
      '稀土',
      '土出',
      '出口',
      '口',
      'trade',
      'trading',
      '"trade talks"',
      'talks',
      '1,200',
      '稀*口',
      '-稀土',
      '-talks',
      'party:NV',
      'after:2030-05',
      '(稀土 OR trade)',
      '~"稀土出口管制"',
    );
    const query = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const piece = fc.constantFrom(
      '稀土',
      '出口',
      '稀',
      '口，',
      '管制',
      'trade ',
      'talks ',
      'Trading ',
      '1200 ',
      '。',
      '. ',
    );
    const text = fc.record({
      content: fc.array(piece, { minLength: 1, maxLength: 20 }).map((parts) => `${parts.join('')}。`),
      party: fc.constantFrom('NV', 'TS', null),
      published: fc.constantFrom('2030-05-01', '2030-05', '2031', '2029-12-31', null),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), query, async (texts, query) => {
        fc.pre(/(^| )[^-]/.test(query));
        count += 1;
        // One that always has a party, so that the field is never unknown.
        const records = [
          ...texts.map(({ content, ...about }, at) => record(`t${at}`, content, about)),
          record('z', '林。'),
        ];
        const sqlite = await filled(
          await openSqliteStore(join(folder, `p${count}`, 'index.sqlite')),
          records,
        );
        const memory = await filled(new MemoryStore(), [...records].reverse());
        const options = { limit: 50 };
        const expected = await searchStore(memory, query, EMPTY_LEXICON, options);
        expect(await searchStore(sqlite, query, EMPTY_LEXICON, options)).toEqual(expected);
        await sqlite.close();
      }),
      { numRuns: 60 },
    );
  });
});
