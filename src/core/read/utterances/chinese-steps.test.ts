import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from './readers.ts';

/** Speaker and words of each utterance. */
function said(content: string, about: Partial<SourceFacts> = {}): readonly string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  const reading = readText(createText('t', content), builtinLexicon(), utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) =>
    `${value.speaker} ${value.said}`.replace(/[。，]$/, ''),
  );
}

describe('Chinese speakers whom no list knows', () => {
  it.each([
    ['本市最大的粮食进口商北川粮油表示，合同照旧。', 'org:北川粮油'],
    ['主营轴承的东岭重工则在公告中称，订单没有减少。', 'org:东岭重工'],
    ['中部船东协会的声明措辞更硬，指责当局拖延。', 'org:中部船东协会'],
    ['“水位还会再降，”河口研究所所长邬若兰对本报说。', 'per:邬若兰'],
    ['北湖大学研究员、曾任驻外参赞的骆以宁持相反看法，她认为，谈判还有余地。', 'per:骆以宁'],
    ['渔业组织负责人卡洛·本托不同意部长的看法。他说，船从来没有走。', 'per:卡洛-本托'],
    ['当地一家铸造企业的负责人则不以为然，他说，订单早已转走。', 'anon:executive'],
    ['《河口商报》在社评中提醒，水位还会再降。', 'out:河口商报'],
  ])('%s', (text, speaker) => {
    expect(said(text).map((one) => one.split(' ')[0])).toEqual([speaker]);
  });

  it('takes no adverb and no auxiliary for a name', () => {
    expect(said('分析人士大多持怀疑态度。').join()).not.toContain('per:');
    expect(said('海关总署发言人可否介绍情况？').join()).not.toContain('per:');
  });
});

describe('Chinese words that open no utterance', () => {
  const own = { kind: 'account' as const, party: 'FR', parties: ['FR', 'CN'], published: '2025-05-06' };

  it('leaves an attitude without words inside the words around it', () => {
    expect(said('法方对此强烈不满、坚决反对。', own)).toEqual([]);
    expect(
      said('法国外长指出，中方扣下三艘渔船，法方对此严重关切，已向中方提出严正交涉。', own),
    ).toHaveLength(1);
  });

  it('leaves what was not promised and not discussed to the writer', () => {
    expect(said('中方答应复核，但没有承诺时间表。')).toEqual(['side:cn 复核']);
  });

  it('keeps planned talks, and what is said again, with the words that hold them', () => {
    expect(said('双方商定，下月举行磋商，讨论渔业配额。', own)).toEqual([
      'side:both 下月举行磋商，讨论渔业配额',
    ]);
    expect(said('法方重申，坚持对话，反对单边做法。', own)).toEqual(['side:fr 坚持对话，反对单边做法']);
  });

  it('turns to the author of an account where the author takes note or responds', () => {
    const text =
      '法国外长同中国外长通电话。法国外长强调，航线必须畅通。\n法方注意到，中方散发的新闻稿称法方“主动要求”通话，这不是事实。这种做法无助于解决问题。';
    expect(said(text, own).slice(1)).toEqual(['doc:cn-readout 法方“主动要求”通话']);
  });

  it('reads a report that is printed behind a statement as a report', () => {
    const text =
      '问：有何评论？\n答：我们反对这一决定。\n河口社巴黎5月6日电 受消息影响，运费上涨5%。港口没有回应询问。';
    expect(said(text, { ...own, kind: 'statement' }).some((one) => one.includes('运费'))).toBe(false);
  });
});

describe('whose words stand inside a Chinese turn', () => {
  it('gives a promise to whoever made it and an agreement to both', () => {
    const text =
      '问：进展如何？\n答：中方上月已承诺，在秋天前取消附加费，我们期待中方说到做到。\n问：何时再谈？\n答：双方商定，会谈于下月举行。';
    const found = said(text, { kind: 'statement', party: 'FR', parties: ['FR', 'CN'] });
    expect(found).toContain('side:cn 在秋天前取消附加费');
    expect(found).toContain('side:both 会谈于下月举行');
  });

  it('gives quoted words in a clause to whoever is said to have said them', () => {
    expect(said('至于法方所称许可“停摆”，中国外长强调，审批从未中断。')[0]).toBe('side:fr 许可“停摆”');
  });
});
