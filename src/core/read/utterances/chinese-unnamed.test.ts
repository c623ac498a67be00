import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from './readers.ts';

/** Who says what in the utterances of a text, a report unless told otherwise. */
function said(content: string, about: Partial<SourceFacts> = {}): string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  const reading = readText(createText('t', content), builtinLexicon(), utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) => `${value.speaker} ${value.said}`);
}

describe('people and bodies without a name of their own', () => {
  it.each([
    ['受影响的渔民抱怨，航线停得太久。', 'anon:fishermen 航线停得太久。'],
    ['多家出口商担心，关税还会再涨。', 'anon:exporters 关税还会再涨。'],
    ['多家出口商擔心，關稅還會再漲。', 'anon:exporters 關稅還會再漲。'],
    ['一名律师周三在码头说，船员明天可以回家。', 'anon:lawyer 船员明天可以回家。'],
    ['两名企业高管透露，订单已经取消。', 'anon:executive 订单已经取消。'],
    ['“航线不会恢复，”北星航运公司发言人说。', 'org:北星航运公司 “航线不会恢复，”'],
    ['在一名熟悉磋商的人看来，航线不会恢复。', 'anon:knowledgeable 航线不会恢复。'],
    ['用北岬大学国际关系学院院长沈若谷教授的话说，这是“一次体检”。', 'per:沈若谷 这是“一次体检”。'],
    ['不少分析人士周四指出，会谈难有突破。', 'anon:analysts 会谈难有突破。'],
    ['部分专家：“会谈难有突破。”', 'anon:experts “会谈难有突破。”'],
  ])('%s', (content, expected) => {
    expect(said(content)).toEqual([expected]);
  });

  it.each(['海关要求进口商申报产地。', '政府告诉渔民停航两周。', '会谈后，进口商的仓库仍然空着。'])(
    'say nothing in %s',
    (content) => {
      expect(said(content).filter((one) => !one.startsWith('side:'))).toEqual([]);
    },
  );
});

describe('words before whoever says them', () => {
  it('need no marks', () => {
    expect(said('港口最快下月开放，挪威外长霍尔特说。')).toEqual(['per:霍尔特 港口最快下月开放']);
    expect(said('会谈结束后，挪威外长霍尔特说。')).toEqual([]);
  });

  it('belong to the last verb, whichever it is', () => {
    expect(said('“港口不会开放。”挪威外长霍尔特叹道。')).toEqual(['per:霍尔特 “港口不会开放。”']);
    expect(said('“港口不会开放，”挪威外长霍尔特周三声明。')).toEqual(['per:霍尔特 “港口不会开放，”']);
  });
});

describe('courtesies and plans', () => {
  it('tell nothing', () => {
    expect(said('丹麦外长霍尔特对此表示欢迎。')).toEqual([]);
    expect(said('丹麦外长霍尔特计划在周五的记者会上说明方案。')).toEqual([]);
  });
});
