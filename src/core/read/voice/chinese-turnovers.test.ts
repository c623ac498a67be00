import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from '../utterances/readers.ts';

/** Who says what in the utterances of a text, a report unless told otherwise. */
function said(content: string, about: Partial<SourceFacts> = {}): string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  const reading = readText(createText('t', content), builtinLexicon(), utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) => `${value.speaker} ${value.said}`);
}

describe('names in Chinese', () => {
  it('end where the clause goes on', () => {
    expect(said('商务部发言人宋远当晚回应说，禁令不变。')).toEqual(['per:宋远 禁令不变。']);
    expect(said('首席经济学家何平在接受采访时说，价格会回落。')).toEqual(['per:何平 价格会回落。']);
    expect(said('内阁下周将讨论预算。')).toEqual([]);
  });

  it('that begin like a known one are their own', () => {
    expect(said('捷克外长拉米尔·哈桑说，责任在对方。')).toEqual(['per:拉米尔-哈桑 责任在对方。']);
    expect(said('智利农业部长马塞洛·桑切斯到访。桑切斯表示，会谈有益。')).toEqual([
      'per:马塞洛-桑切斯 会谈有益。',
    ]);
  });

  it('come back as the title that was written with them', () => {
    const content =
      '丹麦外交大臣莫滕·霍尔特会见爱沙尼亚外长彼得·塔姆。大臣说，航线重要。外长则表示，渔业更重要。';
    expect(said(content)).toEqual(['per:莫滕-霍尔特 航线重要。', 'per:彼得-塔姆 渔业更重要。']);
  });
});

describe('bodies and groups in Chinese', () => {
  it('are of the country named before them', () => {
    expect(said('泰国海关总署说，货物已放行。')).toEqual(['side:th 货物已放行。']);
    expect(said('俄国防部称，演习结束。')).toEqual(['side:ru 演习结束。']);
    expect(said('据日外务省消息，访问推迟。')).toEqual(['side:jp 访问推迟。']);
    expect(said('其中外交部表示反对。')).toEqual([]);
  });

  it('without a name are who they are', () => {
    expect(said('据韓媒報道，談判破裂。')).toEqual(['anon:kr_media 談判破裂。']);
    expect(said('分析人士普遍认为，前景不明。')).toEqual(['anon:analysts 前景不明。']);
    expect(said('一位货运公司经理抱怨，排队太久。')).toEqual(['anon:source 排队太久。']);
    expect(said('反对党党魁则说，这是让步。')).toEqual(['org:反对党 这是让步。']);
    expect(said('会长先生，时间到了。')).toEqual([]);
  });

  it('are pointed back to', () => {
    expect(said('《港口日报》援引一名参与谈判的秘鲁官员的话说，价格太高。该官员还说，还有时间。')).toEqual([
      'anon:pe_official 价格太高。',
      'anon:pe_official 还有时间。',
    ]);
    expect(said('阿根廷经济部在书面答复中说，税率不变。该部还说，有关传闻并不属实。')).toEqual([
      'side:ar 税率不变。',
      'side:ar 有关传闻并不属实。',
    ]);
    expect(said('彭博社披露，交易接近完成。报道又指，付款方式未定。')).toEqual([
      'out:bloomberg 交易接近完成。',
      'out:bloomberg 付款方式未定。',
    ]);
  });
});

describe('saying in Chinese', () => {
  it('goes by many words before a mark', () => {
    for (const verb of ['答称', '讥讽道', '表态', '开玩笑说', '书面回复说', '作证说'])
      expect(said(`挪威外交大臣拉森周三${verb}，谈判还早。`)).toEqual(['per:拉森 谈判还早。']);
    expect(said('约旦方面推说预算已经锁定。')).toEqual(['side:jo 预算已经锁定。']);
    expect(said('《河口时报》社评认为，时机不好。')).toEqual(['out:河口时报 时机不好。']);
    expect(said('挪威外交大臣拉森的顾问说，谈判还早。')).not.toContain('per:拉森 谈判还早。');
  });

  it('does not tell how long talks went, what is expected of somebody, or who was told', () => {
    expect(said('瑞典代表团与会。谈到凌晨两点，双方才散会。')).toEqual([]);
    expect(said('芬兰总统哈洛宁预计将于周五抵达。')).toEqual([]);
    expect(said('埃及早已通报了苏丹。')).toEqual([]);
    expect(said('声明由外交部网站发布，全文三段。')).toEqual([]);
    expect(said('该协议签署，说明气氛已变。')).toEqual([]);
    expect(said('一名官员要求匿名，因为谈判尚未公开。')).toEqual([]);
  });

  it('gives the topic of talks, and both who held them', () => {
    expect(said('双方就渔业和航线深入交换了意见。')).toEqual(['side:both 渔业和航线']);
    expect(said('挪威外交大臣拉森应邀同丹麦外交大臣霍尔特通电话，就北海形势交换意见。')).toEqual([
      'side:both 北海形势',
    ]);
  });

  it('leaves whoever is asked outside what is asked', () => {
    expect(said('发言人敦促日方和菲方保持克制。')).toEqual(['per:spokesperson 保持克制。']);
    expect(said('发言人敦促日方的企业守法。')).toEqual(['per:spokesperson 日方的企业守法。']);
  });
});

describe('questions that a report tells', () => {
  it('are the reporter’s, up to the answer', () => {
    const content = '会上有记者提问，希腊外长称将扩大领海。土方有何评论？发言人说，已注意到。';
    expect(said(content)).toEqual([
      'side:gr 将扩大领海。',
      'anon:reporter 土方有何评论？',
      'per:spokesperson 已注意到。',
    ]);
  });

  it('tell whose spokesperson answers', () => {
    const content =
      '导语在此，谈的是边境局势。\n问：泰方对此有何评论？\n答：我们一直克制。\n问：还有吗？\n答：没有了，谢谢。';
    expect(said(content)).toContain('side:th 我们一直克制。');
  });
});

describe('turns of a Chinese report', () => {
  it('end a conceded saying where the writer goes on', () => {
    expect(said('尽管乌拉圭外交部坚称没有让步，文件却写着另一个数字。')).toEqual(['side:uy 没有让步']);
    expect(said('尽管困难重重，乌拉圭外交部坚称，谈判没有中断，气氛也没有变。')).toEqual([
      'side:uy 谈判没有中断，气氛也没有变。',
    ]);
  });

  it('go on with he and she behind another predicate', () => {
    expect(said('智利外长拉莫斯说，门开着。他顿了顿，警告对方不要拖延。')).toEqual([
      'per:拉莫斯 门开着。',
      'per:拉莫斯 对方不要拖延。',
    ]);
  });

  it('name the speaker in the sentence behind the words', () => {
    expect(said('“我们已经站在门口。”走下飞机时，智利外长拉莫斯这样告诉记者。')).toEqual([
      'per:拉莫斯 “我们已经站在门口。”',
    ]);
  });

  it('tell a position as well as words', () => {
    expect(said('阿曼方面的立场是，边界早已划定。')).toEqual(['side:om 边界早已划定。']);
    expect(said('约旦财政大臣给出的答案是：先动用储备。')).toEqual(['side:jo 先动用储备。']);
    expect(said('会谈的目标是，年底前签字。')).toEqual([]);
  });

  it('go to one of several without a name', () => {
    expect(said('两名秘鲁官员透露，谈判中断。其中一人说，分歧很大。')).toEqual([
      'anon:pe_official 谈判中断。',
      'anon:pe_official 分歧很大。',
    ]);
  });

  it('end an indirect question at its answer', () => {
    expect(said('有记者问到是否恢复直航，旅游部长佩雷拉回答说，由民航局决定。')).toEqual([
      'anon:reporter 是否恢复直航',
      'per:佩雷拉 由民航局决定。',
    ]);
  });
});
