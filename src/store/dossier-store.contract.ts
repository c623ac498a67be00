import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../core/evidence/finding.ts';
import type { DossierStore, SentencesFound, TextRecord } from './dossier-store.ts';
import { record, withFindings, withTags } from './store-records.fixture.ts';

const RARE = '双方讨论了稀土出口。诺达维亚重视磋商。';
const TALKS = 'Both sides discussed rare earths. Trading goes on.';

/** Everything that callers rely on, whatever the engine is. `open` gives an empty store each time. */
export function storeContract(engine: string, open: () => Promise<DossierStore>): void {
  describe(`the contract of stores, kept by ${engine}`, () => {
    let store: DossierStore;
    beforeEach(async () => {
      store = await open();
      return () => store.close();
    });

    it('is empty at first', async () => {
      expect(await store.facts()).toEqual([]);
      expect(await store.content('a')).toBeNull();
      expect(await all(store.findings())).toEqual([]);
      expect((await store.signatures()).size).toBe(0);
      expect(await store.tags('')).toEqual([]);
      expect(await store.sentences({ sought: null, texts: null, atMost: 5 })).toEqual({
        sentences: [],
        more: false,
      });
    });

    it('gives texts back as they were put, by id in code unit order', async () => {
      const b = withFindings(
        record('b', RARE),
        [
          [5, 7],
          [0, 9],
        ],
        { issue: 'rare-earths', n: 1.5, list: [null, '#x', '=y', { z: true }] },
      );
      const upper = withFindings(record('B', TALKS), [[22, 33]], { issue: 'rare-earths' });
      const signed = { ...record('a', 'Half a pair \ud800 stays.'), signature: [1, 4294967295, 0] };
      await store.put([b, upper]);
      await store.put([signed]);
      expect((await store.facts()).map(({ id }) => id)).toEqual(['B', 'a', 'b']);
      expect(await store.facts()).toEqual([upper.facts, signed.facts, b.facts]);
      for (const { facts, content } of [b, upper, signed])
        expect(await store.content(facts.id)).toBe(content);
      expect(await all(store.findings())).toEqual([...upper.findings, ...b.findings]);
      expect([...(await store.signatures())]).toEqual([['a', [1, 4294967295, 0]]]);
    });

    it('replaces a text whole', async () => {
      await store.put([
        {
          ...withFindings(withTags(record('a', RARE), 0, ['issue:x']), [[5, 7]], { issue: 'x' }),
          signature: [7],
        },
      ]);
      const newer = record('a', TALKS);
      await store.put([newer]);
      expect(await store.facts()).toEqual([newer.facts]);
      expect(await store.content('a')).toBe(TALKS);
      expect(await all(store.findings())).toEqual([]);
      expect((await store.signatures()).size).toBe(0);
      expect(await store.tags('')).toEqual([]);
      expect(await found(store, ['稀土'])).toEqual([]);
      expect(await found(store, ['rare', 'earths'])).toEqual(['a:0']);
    });

    it('takes the last of two records with one id', async () => {
      await store.put([record('a', RARE), record('a', TALKS)]);
      expect(await store.content('a')).toBe(TALKS);
      expect((await store.facts()).length).toBe(1);
    });

    it('removes texts, and minds no unknown ids', async () => {
      await store.put([
        withTags(record('a', RARE), 0, ['issue:x']),
        withTags(record('b', RARE), 1, ['issue:y']),
      ]);
      await store.remove(['a', 'nobody']);
      expect((await store.facts()).map(({ id }) => id)).toEqual(['b']);
      expect(await store.content('a')).toBeNull();
      expect(await found(store, ['稀土'])).toEqual(['b:0']);
      expect(await store.tags('issue:')).toEqual(['issue:y']);
    });

    it('notes facts without touching the rest, and makes no text of an unknown id', async () => {
      const a = withFindings(record('a', RARE, { published: '2030-01-01' }), [[5, 7]], { issue: 'x' });
      await store.put([a]);
      const facts = { ...a.facts, path: 'sources/elsewhere.txt', group: 'z', published: '2031-02-03' };
      await store.note([facts, record('unknown', TALKS).facts]);
      expect(await store.facts()).toEqual([facts]);
      expect(await all(store.findings())).toEqual(a.findings);
      expect(await found(store, ['稀土'])).toEqual(['a:0']);
    });

    it('does a call wholly or not at all', async () => {
      await store.put([record('a', RARE)]);
      const broken = withFindings(record('c', RARE), [[5, 7]], { issue: 'x' });
      const others = { ...broken, facts: { ...broken.facts, id: 'd' } };
      await expect(store.put([record('b', TALKS), record('a', TALKS), others])).rejects.toThrow(RangeError);
      expect((await store.facts()).map(({ id }) => id)).toEqual(['a']);
      expect(await store.content('a')).toBe(RARE);
      await store.put([withTags(record('b', TALKS), 0, ['issue:new'])]);
      expect(await store.tags('')).toEqual(['issue:new']);
    });

    it('gives the findings of some texts and kinds, and those of an id', async () => {
      const a = withFindings(record('a', RARE), [[5, 7]], { issue: 'x' });
      const [first] = a.findings as [Finding];
      const mention: Finding = { ...first, kind: 'mention', id: 'an id of somebody' };
      const b = withFindings(record('b', RARE), [[0, 2]], { issue: 'x' });
      await store.put([b, { ...a, findings: [first, mention] }]);
      expect(await all(store.findings({ texts: ['a', 'none'] }))).toEqual([first, mention]);
      expect(await all(store.findings({ kinds: ['mention'] }))).toEqual([mention]);
      expect(await store.findingsWithId('an id of somebody')).toEqual([mention]);
      expect(await store.findingsWithId(first.id)).toEqual([first]);
      expect(await store.findingsWithId('i000000000000')).toEqual([]);
    });

    it('keeps many findings over a long text', async () => {
      const content = '第一段讨论稀土问题，双方没有达成一致。'.repeat(2000);
      const spans = Array.from({ length: 1500 }, (_, at) => [at * 19 + 5, at * 19 + 7] as const);
      const long = withFindings(record('long', content), spans, {
        issue: 'rare-earths',
        said: '双方没有达成一致',
      });
      await store.put([long]);
      expect(await all(store.findings())).toEqual(long.findings);
    });

    describe('sentences', () => {
      it('are found by tokens, in a row or begun, by stems and by tags', async () => {
        await store.put([
          withTags(record('a', RARE), 1, ['issue:talks', 'speaker:per:o\'lin "x"']),
          record('b', TALKS),
        ]);
        expect(await found(store, ['稀土', '土出', '出口'])).toEqual(['a:0']);
        expect(await found(store, ['稀土', '出口'])).toEqual([]);
        expect(
          await keys(store.sentences({ sought: { words: ['口'], open: true }, texts: null, atMost: 9 })),
        ).toEqual(['a:0']);
        expect(
          await keys(store.sentences({ sought: { words: ['重'], open: true }, texts: null, atMost: 9 })),
        ).toEqual(['a:10']);
        expect(await keys(store.sentences({ sought: { stem: 'trad' }, texts: null, atMost: 9 }))).toEqual([
          'b:34',
        ]);
        expect(
          await keys(store.sentences({ sought: { tag: 'speaker:per:o\'lin "x"' }, texts: null, atMost: 9 })),
        ).toEqual(['a:10']);
        expect(
          await keys(store.sentences({ sought: { tag: 'issue:none' }, texts: null, atMost: 9 })),
        ).toEqual([]);
      });

      it('come with their own characters, role and tags', async () => {
        await store.put([withTags(record('a', RARE), 1, ['b', 'a'])]);
        const { sentences } = await store.sentences({ sought: { tag: 'a' }, texts: null, atMost: 9 });
        expect(sentences).toEqual([
          { text: 'a', start: 10, end: 19, role: 'body', tags: ['b', 'a'], exact: '诺达维亚重视磋商。' },
        ]);
      });

      it('fulfil all or any of several conditions', async () => {
        await store.put([record('a', RARE), record('b', TALKS)]);
        const rare = { words: ['稀土'], open: false };
        const both = { words: ['双方'], open: false };
        const earths = { words: ['earths'], open: false };
        const talks = { words: ['磋商'], open: false };
        const ask = (sought: Parameters<DossierStore['sentences']>[0]['sought']) =>
          keys(store.sentences({ sought, texts: null, atMost: 9 }));
        expect(await ask({ all: [rare, both] })).toEqual(['a:0']);
        expect(await ask({ all: [rare, talks] })).toEqual([]);
        expect((await ask({ any: [rare, earths] })).sort()).toEqual(['a:0', 'b:0']);
        expect(await ask({ all: [{ any: [rare, earths] }, both] })).toEqual(['a:0']);
        expect(await store.counts([rare, earths, { any: [rare, earths, talks] }], 2)).toEqual([1, 1, 2]);
      });

      it('come newest first, undated last, of one day by id and then by offset, of the wanted texts only', async () => {
        await store.put([
          record('d', RARE, { published: '2030-05' }),
          record('c', '稀土。'),
          record('b', '稀土一。稀土二。', { published: '2031-01-02T10:00+08:00' }),
        ]);
        await store.put([
          record('a', '稀土。', { published: '2031-01-02' }),
          record('e', '稀土。', { published: '2030-05-02' }),
        ]);
        expect(await found(store, ['稀土'])).toEqual(['a:0', 'b:0', 'b:4', 'e:0', 'd:0', 'c:0']);
        const some = await store.sentences({ sought: null, texts: ['d', 'b', 'none'], atMost: 9 });
        expect(some.sentences.map(({ text, start }) => `${text}:${start}`)).toEqual([
          'b:0',
          'b:4',
          'd:0',
          'd:10',
        ]);
        expect(await keys(store.sentences({ sought: null, texts: [], atMost: 9 }))).toEqual([]);
      });

      it('never part a day where more are found than wanted', async () => {
        const put: TextRecord[] = [];
        for (const [day, count] of [
          ['03', 1],
          ['02', 3],
          ['01', 1],
        ] as const)
          for (let k = 0; k < count; k += 1)
            put.push(record(`t${day}${k}`, '稀土。', { published: `2030-01-${day}` }));
        await store.put(put.reverse());
        const of = async (atMost: number): Promise<SentencesFound> =>
          store.sentences({ sought: { words: ['稀土'], open: false }, texts: null, atMost });
        for (const [atMost, expected, more] of [
          [1, 1, true],
          [2, 1, true],
          [3, 1, true],
          [4, 4, true],
          [5, 5, false],
          [9, 5, false],
        ] as const) {
          const { sentences, more: rest } = await of(atMost);
          expect([atMost, sentences.length, rest]).toEqual([atMost, expected, more]);
        }
        await store.remove(['t030']);
        expect((await of(1)).sentences.map(({ text }) => text)).toEqual(['t020', 't021', 't022']);
      });
    });
  });
}

async function found(store: DossierStore, words: readonly string[]): Promise<string[]> {
  return keys(store.sentences({ sought: { words, open: false }, texts: null, atMost: 100 }));
}

async function keys(found: Promise<SentencesFound>): Promise<string[]> {
  return (await found).sentences.map(({ text, start }) => `${text}:${start}`);
}

async function all(findings: AsyncIterable<Finding>): Promise<Finding[]> {
  const list: Finding[] = [];
  for await (const finding of findings) list.push(finding);
  return list;
}
