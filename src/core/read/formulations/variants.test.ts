import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../lexicon/compile.ts';
import { EMPTY_LEXICON, entry } from '../../lexicon/invented-lexicon.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { earlierOf } from '../earlier.ts';
import { setPhrase } from './set-phrase.ts';

const lexicon = compileLexicon(
  {
    ...EMPTY_LEXICON,
    formulation: [
      {
        ...entry('three-rivers', { none: 'invented' }, ['同饮江水、共护河源、齐守海疆']),
        class: 'principle',
        signal: '',
        valence: 1,
      },
      {
        ...entry('bridge', { none: 'invented' }, ['两岸之间的百年石桥']),
        class: 'framing',
        signal: '',
        valence: 0,
      },
    ],
  },
  { version: 'test', checked: true },
);

function found(content: string): string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  return [...setPhrase.read(context, earlierOf([]))].map(
    ({ span, value }) => `${value.match} ${value.formulation}: ${content.slice(span.start, span.end)}`,
  );
}

describe('setPhrase', () => {
  it.each([
    ['双方应同饮江水、共护河源、齐守海疆。', ['exact three-rivers: 同饮江水、共护河源、齐守海疆']],
    ['雙方應同飲江水、齊守海疆。', ['elided three-rivers: 同飲江水、齊守海疆']],
    ['双方应共护河源和齐守海疆。', ['elided three-rivers: 共护河源和齐守海疆']],
    ['这是两岸之间的古老百年石桥。', ['altered bridge: 两岸之间的古老百年石桥']],
  ])('%s', (content, expected) => {
    expect(found(content)).toEqual(expected);
  });

  it.each([
    '双方应同饮江水。',
    '这是两岸之间的一座历时已经超过百年的石桥。',
    '两岸之间的百年。石桥',
    '两岸的百年石桥',
  ])('%s holds none', (content) => {
    expect(found(content)).toEqual([]);
  });
});
