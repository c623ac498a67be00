import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

/** Who says what in a report. */
function said(content: string): string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'report' as const };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices
    .filter(({ cue }) => cue !== null)
    .map(({ speaker, content: { start, end } }) => `${speaker.id} ${content.slice(start, end)}`);
}

describe('whoever is told', () => {
  it('is no part of what is told', () => {
    expect(said('斯特兰告诉本社，谈判将继续。')).toEqual(['per:斯特兰 谈判将继续。']);
    expect(said('贸易部长斯特兰告诉《罗盘报》，关税不公平。')).toEqual(['per:斯特兰 关税不公平。']);
    expect(said('一名官員告訴路透社記者，談判破裂。')).toEqual(['anon:official 談判破裂。']);
  });
});

describe('whoever is cited', () => {
  it('speaks, with or without an office, and he is that person', () => {
    expect(said('声明援引斯特兰的话说：“我们不会让步。”他还说，谈判将继续。')).toEqual([
      'per:斯特兰 “我们不会让步。”',
      'per:斯特兰 谈判将继续。',
    ]);
    expect(said('该报援引外交部长维拉的话说，“我们反对。”')[0]).toBe('per:维拉 “我们反对。”');
  });

  it('is nobody where a kind of source is cited', () => {
    expect(said('该报援引消息人士的话说，谈判破裂。').join()).not.toContain('per:');
  });
});

describe('idioms of saying', () => {
  it('say nothing', () => {
    for (const sentence of [
      '英方要说到做到。',
      '美方说一套、做一套。',
      '日方说变就变。',
      '美方说了不算。',
      '英方稱不上滿意。',
    ])
      expect(said(sentence)).toEqual([]);
  });

  it('leave plain saying as it is', () => {
    expect(said('英方说，关税不公平。')).toEqual(['side:gb 关税不公平。']);
  });
});
