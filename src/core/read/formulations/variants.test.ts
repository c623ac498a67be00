import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../lexicon/compile.ts';
import type { FormulationEntry, LadderEntry } from '../../lexicon/entry.ts';
import { none } from '../../lexicon/entry.ts';
import { EMPTY_LEXICON, entry, state } from '../../lexicon/invented-lexicon.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { Found } from '../found.ts';
import { setPhrase } from './set-phrase.ts';

const plain = { class: 'principle', signal: '', valence: 1 } as const;
const formulation: readonly FormulationEntry[] = [
  { ...entry('three-rivers', { none: 'invented' }, ['同饮江水、共护河源、齐守海疆']), ...plain },
  { ...entry('bridge', { none: 'invented' }, ['两岸之间的百年石桥']), ...plain, contrasts: ['three-rivers'] },
  {
    ...entry('open-ferry', ['reopen the ferry'], ['恢复渡轮']),
    ...plain,
    phrases: {
      en: ['{do} the [ferry] between {whom} [without delay]'],
      zh: ['尽早[{do}]{whom}之间的[渡轮]航线'],
    },
    slots: [
      {
        name: 'do',
        choices: [
          { id: 'restore', en: ['reopen', 'restore'], zh: ['恢复', '重开'] },
          { id: 'discuss', en: ['discuss'], zh: ['讨论'], altered: true },
        ],
      },
      { name: 'whom', choices: [], of: 'party' },
    ],
  },
];
const ladder: readonly LadderEntry[] = [
  {
    ...entry('river', none('by its formulations'), none('by its formulations')),
    caveat: '',
    rungs: [
      {
        id: 'first',
        ordinal: 2,
        label: { en: 'First', 'zh-Hans': '一', 'zh-Hant': '一' },
        formulations: ['bridge'],
        source: 'own compilation',
      },
    ],
  },
];
const party = [state('NV', ['Nordavia'], ['诺达维亚'], '诺'), state('TS', ['Tessaly'], ['泰萨利'], '泰')];

function read(content: string, formulations = formulation) {
  const data = { ...EMPTY_LEXICON, party, ladder, formulation: formulations };
  const lexicon = compileLexicon(data, { version: 'test' });
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  return [...setPhrase.read(context, new Found())].map(({ span, value }) => ({
    ...value,
    words: content.slice(span.start, span.end),
  }));
}

function found(content: string): string[] {
  return read(content).map(({ match, formulation: id, words }) => `${match} ${id}: ${words}`);
}

describe('setPhrase', () => {
  it.each([
    ['双方应同饮江水、共护河源、齐守海疆。', ['exact three-rivers: 同饮江水、共护河源、齐守海疆']],
    ['雙方應同飲江水、齊守海疆。', ['elided three-rivers: 同飲江水、齊守海疆']],
    ['双方应共护河源和齐守海疆。', ['elided three-rivers: 共护河源和齐守海疆']],
    ['这是两岸之间的古老百年石桥。', ['altered bridge: 两岸之间的古老百年石桥']],
    [
      '应尽早恢复诺达维亚和泰萨利之间的渡轮航线。',
      ['exact open-ferry: 尽早恢复诺达维亚和泰萨利之间的渡轮航线'],
    ],
    ['應重開泰薩利之間的“渡輪”航線。', ['elided open-ferry: 重開泰薩利之間的“渡輪”航線']],
    ['双方恢复“渡轮航线”。', ['elided open-ferry: 恢复“渡轮航线”']],
    ['两国尽早讨论泰萨利之间的渡轮航线。', ['altered open-ferry: 尽早讨论泰萨利之间的渡轮航线']],
    [
      'They will restore the old ferry between Nordavia and Tessaly without delay.',
      ['altered open-ferry: restore the old ferry between Nordavia and Tessaly without delay'],
    ],
  ])('%s', (content, expected) => {
    expect(found(content)).toEqual(expected);
  });

  it.each([
    '双方应同饮江水。',
    '这是两岸之间的一座历时已经超过百年的石桥。',
    '两岸之间的百年。石桥',
    '两岸的百年石桥',
    '两岸之间的不百年石桥',
    '市长恢复上班。渡轮航线照旧。',
    'The ferry left without anybody noticing the delay.',
  ])('%s holds none', (content) => {
    expect(found(content)).toEqual([]);
  });

  it('tells what is left out, put in and in the slots', () => {
    const [one] = read('应尽早讨论海上渡轮航线。');
    expect(one).toMatchObject({
      phrase: '尽早恢复…之间的渡轮航线',
      match: 'altered',
      dropped: ['恢复', '之间的'],
      added: ['讨论海上'],
      slots: [{ name: 'do', asWritten: '讨论', id: 'discuss' }],
    });
  });

  it('takes what names no party for words put in, and not for a party', () => {
    expect(read('应尽早恢复南北之间的渡轮航线。')[0]).toMatchObject({ match: 'altered', added: ['南北'] });
  });

  it('gives the place on a ladder and what is only alike', () => {
    expect(read('两岸之间的百年石桥。')[0]).toMatchObject({
      ladder: { id: 'river', rung: 2, of: 2 },
      contrasts: ['three-rivers'],
    });
  });

  it('does not depend on the order of entries', () => {
    const content = '应尽早恢复渡轮。双方应共护河源、齐守海疆，这是两岸之间的古老百年石桥。';
    const expected = read(content);
    fc.assert(
      fc.property(fc.shuffledSubarray([...formulation], { minLength: formulation.length }), (order) => {
        expect(read(content, order)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});
