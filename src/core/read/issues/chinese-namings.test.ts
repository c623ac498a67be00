import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { namingsIn } from './namings.ts';

const lexicon = builtinLexicon();

/** The issues of the last sentence of a text. */
function lastOf(content: string): string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  const found = context.sentences.map((sentence) => namingsIn(context, sentence).map(({ issue }) => issue));
  return [...new Set(found.at(-1) ?? [])].sort();
}

const TRADE = '两国去年签署贸易协议，随后下调关税。';

describe('Chinese namings', () => {
  it.each([
    ['加纳要求对14家秘鲁芯片设备商放宽限制。', 'semiconductors'],
    ['做法违背了两国签署的《投资与贸易谅解》。', 'investment'],
    ['双方要用好已有的经贸、执法、人文等机制。', 'law-enforcement'],
    ['具体情况请向教育部门了解。', 'education'],
    ['两国关系经受住国际形势变化的考验。', 'international-regional-issues'],
    ['希望为各国企业提供公平、公正、非歧视的营商环境。', 'market-access'],
    ['这家玻璃厂有四成产能靠出口。', 'overcapacity-subsidies'],
    ['代表团参观了一座海上风电场。', 'maritime-security'],
    ['加纳对太阳能电池加征关税。', 'electric-vehicles'],
    ['不要让两国青年为算计买单。', 'people-to-people'],
    ['加纳否决了秘鲁企业收购码头的计划。', 'business-community'],
    ['双方团队随后重启经贸对话。', 'next-round'],
    ['营业收入超过三万亿元。', 'trade-balance'],
    ['美方不寻求同任何国家发生冲突。', 'managing-differences'],
    ['文化节目以中国书法为主线。', 'journalists-consulates'],
    ['他持有秘鲁护照。', 'visas'],
    ['代表说，不必在生意和原则之间二选一。', 'regional-reaction'],
  ])('%s: does not bring up %s', (content, issue) => {
    expect(lastOf(TRADE + content)).not.toContain(issue);
  });

  it.each([
    ['秘鲁解除对牛肉的进口禁令。官员说，这项禁令的期限早已过去。', 'food-safety-barriers'],
    ['秘魯解除對牛肉的進口禁令。官員說，這項禁令的期限早已過去。', 'food-safety-barriers'],
    ['秘鲁对钴实施出口禁令。官员说，这项禁令不会放松。', 'export-controls'],
    ['秘鲁总统将访问加纳。外长和二十名负责人将随同前往。', 'leader-visits'],
    ['秘鲁总统将访问加纳。代表团将首先到访加纳北部。', 'leader-visits'],
    ['秘鲁要求释放被任意拘押的公民。总理说她没有忘记此案。', 'detained-citizens'],
    ['本部对钢管启动反倾销复审。各公司税率为4%至17%。', 'trade-remedies'],
  ])('%s: points back at %s', (content, issue) => {
    expect(lastOf(content)).toContain(issue);
  });

  it.each([
    ['单方面加税损人不利己。', 'tariffs'],
    ['加纳最近拒签了一批赴会的学者。', 'visas'],
    ['秘鲁承诺开放电网设备采购。', 'market-access'],
    ['不要为了几船鱼忘了自己人。', 'seafood-fisheries'],
    ['两国领导人下月会不会碰面，没有人证实。', 'leaders-meeting'],
    ['原定六月举行的部长会晤被推迟。', 'high-level-contacts'],
    ['两国警方上月联手破获一起走私案。', 'law-enforcement'],
    ['秘鲁测量船越过了两国海上分界线。', 'border-issues'],
    ['加纳答应的事只办了一半。', 'agreement-implementation'],
    ['领事三次申请探视，都被挡了回来。', 'consular'],
    ['记者和媒体在当地采访受阻。', 'press-freedom'],
  ])('%s: brings up %s', (content, issue) => {
    expect(lastOf(TRADE + content)).toContain(issue);
  });

  it('points at nothing that the text has not named', () => {
    expect(lastOf('天气很好。官员说，这项禁令早已过去，上述许可也是。')).toEqual([]);
  });
});
