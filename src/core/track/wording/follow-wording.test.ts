import { describe, expect, it } from 'vitest';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { act, contextOf, issue, phrase, tracked } from './account.fixture.ts';
import { followWording, noteWording } from './follow-wording.ts';

const DAYS = [
  '2030-01-01',
  '2030-02-01',
  '2030-03-01',
  '2030-04-01',
  '2030-05-01',
  '2030-06-01',
  '2030-07-01',
];

function follow(texts: readonly TrackedText[], context: TrackContext = contextOf(DAYS)) {
  return followWording(
    texts.flatMap((text) => noteWording(text, context)),
    context,
  );
}

const HOPE = 'Nordavia hopes that Tessaly will open the ferry line before winter. Nobody spoke of apples.';
const MUST = 'Nordavia said that Tessaly must open the ferry line before winter. Nobody spoke of pears.';

describe('followWording', () => {
  it('tells that the same demand has become harder, with both passages', () => {
    const { shifts } = follow([
      tracked('a', '2030-01-01', HOPE, [
        ['issue', 'ferry', issue('tariffs')],
        ['utterance', HOPE.slice(0, 67), act('hope', 2, ['tariffs'])],
      ]),
      tracked('b', '2030-02-01', MUST, [
        ['issue', 'ferry', issue('tariffs')],
        ['utterance', MUST.slice(0, 66), act('demand', 3, ['tariffs'])],
      ]),
    ]);
    expect(shifts).toHaveLength(1);
    expect(shifts[0]?.force).toMatchObject([
      { rule: 'modality', direction: 'hardened', issue: 'tariffs', before: { step: 1 }, after: { step: 3 } },
    ]);
    expect(shifts[0]?.sentences[0]?.added.map(({ exact }) => exact).join(' ')).toContain('must');
  });

  it('holds leaders against leaders, and nothing against talks of ministers alone', () => {
    const context = contextOf(DAYS);
    const exchanges = context.exchanges.map((one) =>
      one.id === '2030-02-01' ? { ...one, level: 'ministers' } : one,
    );
    const texts = DAYS.slice(0, 3).map((day) => tracked(day, day, HOPE, []));
    const { shifts } = follow(texts, { ...context, exchanges });
    expect(shifts.map(({ account, against }) => [account, against])).toEqual([['2030-03-01', '2030-01-01']]);
  });

  it('counts k of N accounts with both lists; words of the other side and posts do not count', () => {
    const { formulations } = follow([
      tracked('a', '2030-01-01', HOPE, [['formulation', 'ferry line', phrase('red-line')]]),
      tracked('b', '2030-02-01', HOPE, [
        ['formulation', 'ferry line', phrase('red-line', { holders: ['TS'] })],
      ]),
      tracked('p', '2030-02-01', HOPE, [['formulation', 'ferry line', phrase('red-line')]], { kind: 'post' }),
    ]);
    expect(formulations[0]?.parties).toMatchObject([
      { party: 'NV', k: 1, n: 2, with: ['a'], without: ['b'], first: '2030-01-01', last: '2030-01-01' },
    ]);
    expect(formulations[0]?.parties[0]?.elsewhere.map(({ evidence }) => evidence.text)).toEqual(['p']);
  });

  it('takes two languages of one account for one', () => {
    const { accounts } = follow([
      tracked('en', '2030-01-01', HOPE, []),
      tracked('zh', '2030-01-01', '诺达维亚希望泰萨利入冬前开通渡轮航线。', [], { language: 'zh' }),
    ]);
    expect(accounts.map(({ id, texts }) => [id, texts])).toEqual([['en', ['en', 'zh']]]);
  });

  it('calls a silence unusual after a habit of five accounts, and too early to tell before', () => {
    const texts = DAYS.slice(0, 6).map((day, at) =>
      tracked(day, day, HOPE, at < 5 ? [['issue', 'ferry', issue('tariffs')]] : []),
    );
    const context = contextOf(DAYS, { watch: ['tariffs'], parties: ['NV'] });
    expect(follow(texts, context).silences[0]?.silences).toMatchObject([
      { exchange: '2030-06-01', reading: 'unusual', mentioned: 5, of: 5, rate: 0.8571 },
    ]);
    expect(follow(texts.slice(1), context).silences[0]?.silences).toMatchObject([
      { reading: 'too-few', of: 4 },
    ]);
  });

  it('does not judge the silence of a party without an account', () => {
    const context = contextOf(DAYS, { watch: ['tariffs'] });
    const { silences } = follow(
      [tracked('a', '2030-01-01', HOPE, [['issue', 'ferry', issue('tariffs')]])],
      context,
    );
    expect(silences).toMatchObject([{ party: 'TS', silences: [{ reading: 'cannot-tell', account: null }] }]);
  });

  it('tells an issue that only the other side had reported before', () => {
    const { shifts } = follow([
      tracked('a', '2030-01-01', HOPE, []),
      tracked('t', '2030-01-01', HOPE, [['issue', 'ferry', issue('tariffs', ['NV'])]], { party: 'TS' }),
      tracked('b', '2030-02-01', HOPE, [['issue', 'ferry', issue('tariffs')]]),
    ]);
    const added = shifts.find(({ account }) => account === 'b')?.issues;
    expect(added).toMatchObject([{ issue: 'tariffs', change: 'added', reportedBefore: [{ account: 't' }] }]);
  });

  it('measures echoes only where both sides published an account', () => {
    const { echoes } = follow([
      tracked('a', '2030-01-01', HOPE, [['issue', 'ferry', issue('tariffs')]]),
      tracked(
        't',
        '2030-01-01',
        HOPE,
        [
          ['issue', 'ferry', issue('tariffs', ['TS'])],
          ['issue', 'winter', issue('climate', ['TS'])],
        ],
        { party: 'TS' },
      ),
      tracked('b', '2030-02-01', HOPE, []),
    ]);
    expect(echoes.map(({ party, other, share }) => [party, other, share])).toEqual([
      ['NV', 'TS', 0.5],
      ['TS', 'NV', 1],
      ['NV', 'TS', null],
      ['TS', 'NV', null],
    ]);
  });

  it('counts what commentary calls new, in the accounts known on its day', () => {
    const claim = 'The readout used the phrase “ferry line” for the first time. The first visit was rare.';
    const { rarity } = follow([
      tracked('a', '2030-01-01', 'Nobody spoke of ferries.', []),
      tracked('b', '2030-02-01', HOPE, []),
      tracked('c', '2030-02-02', claim, [], { kind: 'commentary', party: null, exchange: null }),
      tracked('d', '2030-03-01', HOPE, []),
    ]);
    expect(rarity).toMatchObject([
      {
        says: 'first',
        about: { kind: 'words', words: 'ferry line' },
        counts: [{ party: 'NV', k: 1, n: 2, with: ['b'], without: ['a'] }],
        unchecked: 'too-few-accounts',
      },
    ]);
  });

  it('is the same in whatever order the texts come', () => {
    const texts = DAYS.slice(0, 5).map((day, at) =>
      tracked(day, day, at % 2 ? HOPE : MUST, [
        ['issue', 'ferry', issue('tariffs')],
        ['formulation', 'ferry line', phrase(at % 2 ? 'red-line' : 'candid')],
      ]),
    );
    expect(follow([...texts].reverse())).toEqual(follow(texts));
  });
});
