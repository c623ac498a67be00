import { describe, expect, it } from 'vitest';
import { builtinLexiconData, LEXICON_VERSION } from '../../lexicon/builtin.ts';
import { compileLexicon } from '../../lexicon/compile.ts';
import { mergeLexicon } from '../../lexicon/merge.ts';
import { readAdditions } from '../../lexicon/read-additions.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { namingsIn } from './namings.ts';

const party = (id: string, en: string, zh: string, hant: string, short: string) => ({
  id,
  label: { en, 'zh-Hans': zh, 'zh-Hant': hant },
  en: [en],
  zh: [zh, `${short}方`, `${short}国`],
  abbreviations: [short],
});
const additions = readAdditions(
  {
    parties: [
      party('XN', 'Norvania', '诺瓦尼亚', '諾瓦尼亞', '诺'),
      party('XL', 'Lihala', '利哈拉', '利哈拉', '利'),
    ],
  },
  'test',
);
const lexicon = compileLexicon(mergeLexicon(builtinLexiconData(), additions), { version: LEXICON_VERSION });

/** The issues of the last sentence of a text. */
function lastOf(content: string): string[] {
  const about = { ...UNKNOWN_SOURCE, parties: ['XN', 'XL'] };
  const context = buildContext(createText('t', content), about, lexicon);
  const found = context.sentences.map((sentence) => namingsIn(context, sentence).map(({ issue }) => issue));
  return [...new Set(found.at(-1) ?? [])].sort();
}

const FEE = '诺方自5月1日起对利国货轮征收港口附加费。';
const DATA = '双方就数据跨境流动交换了意见。';
const TRADE = '两国去年签署贸易协议，随后下调关税。';
const FARM = '诺方暂停进口利国牛肉。';

describe('Chinese issues that a text goes on about', () => {
  it.each([
    [`${FEE}船东说，新费每航次约四万元。`, 'port-fees'],
    [`${FEE}如果收费在秋天前不取消，利方将对等处理。`, 'port-fees'],
    [`${FEE}開徵日期已經兩次推後。`, 'port-fees'],
    [`${FEE}去年有四百艘次受惠于减免。`, 'port-fees'],
    [`${DATA}利方代表说，数据是最难啃的骨头。`, 'data-flows'],
    [`${FARM}已到港的货柜要逐箱查验。`, 'food-safety-barriers'],
    ['利方去年底削减了柑橘的进口配额。专家说，配额是老问题。', 'market-access'],
    ['双方在梅罗达成共识，关税下调两成。诺方严格履行共识。', 'trade-deal'],
    [`${TRADE}双方将于5月举行渔业磋商。至于磋商，没有新消息。`, 'next-round'],
    ['本部对铝箔反倾销案作出初裁。应诉企业可以提交评论。', 'trade-remedies'],
    ['双方商定把关税休战延到春天。到期前还要谈一次。', 'tariff-truce'],
  ])('%s: %s', (content, issue) => {
    expect(lastOf(content)).toContain(issue);
  });

  it.each([
    [`${FEE}大学学费同期上涨。`, 'port-fees'],
    [`${FEE}律师费由败诉一方承担。`, 'port-fees'],
    ['大学今年提高了学费。新收费标准九月实行。', 'port-fees'],
    [`${DATA}海关数据显示，贸易额下降两成。`, 'data-flows'],
    [`${DATA}统计部门昨天公布了三季度数据。`, 'data-flows'],
    ['法院作出裁定。当事人已经上诉。', 'trade-remedies'],
    [`${TRADE}外长、部长等参加会谈。`, 'next-round'],
    ['养老金缓冲期还有三年。', 'tariff-truce'],
  ])('%s: not %s', (content, issue) => {
    expect(lastOf(content)).not.toContain(issue);
  });
});

describe('Chinese topics and acts without a name', () => {
  it.each([
    ['两国代表围绕渔业、航空、数据等话题谈了两个小时。', 'data-flows'],
    ['諾方希望先談航空，再談港口。', 'air-links'],
    ['双方商定下月初召开第七次经贸混委会会议。', 'next-round'],
    ['工会要求政府马上与诺方展开谈判。', 'next-round'],
    ['诺方想在下月的签证磋商中得到让步。', 'next-round'],
    ['诺瓦尼亚总统完成对利哈拉的四天访问后回国。', 'leader-visits'],
    ['利方部长转达了总统对总理的诚挚问候。', 'high-level-contacts'],
    ['他称这是“多年来最有分量的一次会晤”。', 'overall-assessment'],
    ['利方援引安全例外条款，拒绝公开标准。', 'national-security'],
    ['诺方答应重新进口利国南部的奶酪。', 'agricultural-purchases'],
    ['利方把诺国番茄的进口配额砍掉三成。', 'market-access'],
    ['工会呼吁两国政府在年底之前达成安排。', 'trade-deal'],
    ['希望诺方给利国食品企业一个说法。', 'business-community'],
    ['一艘测量船驶入礁区，停留了五天。', 'maritime-security'],
  ])('%s: %s', (content, issue) => {
    expect(lastOf(TRADE + content)).toContain(issue);
  });

  it.each([
    ['他在航空领域工作了三十年。', 'air-links'],
    ['诺方要求公布有关事故的数据。', 'data-flows'],
    ['这是双方今年举行的第三轮会谈。', 'next-round'],
    ['第二轮磋商3月在梅罗结束。', 'next-round'],
    ['市长结束了对南部农村的三天访问。', 'leader-visits'],
    ['他向在场的记者转达了家人的谢意。', 'high-level-contacts'],
    ['这是近十年来最严重的一次干旱。', 'overall-assessment'],
    ['安全带必须系好，儿童例外。', 'national-security'],
    ['政府将向低收入家庭发放取暖补贴。', 'overcapacity-subsidies'],
    ['双方就会议座次达成安排。', 'trade-deal'],
  ])('%s: not %s', (content, issue) => {
    expect(lastOf(TRADE + content)).not.toContain(issue);
  });
});

describe('Chinese words that only tell which pact, list or applicant is meant', () => {
  it.each([
    ['此举违反两国缔结的农产品贸易协定。', 'agricultural-purchases'],
    ['利方想在签证磋商中得到让步。', 'visas'],
    ['请遵守《数据出境管理办法》。', 'data-flows'],
    ['诺国将三家软件公司列入公共采购黑名单。', 'sanctions'],
    ['利方暂停受理诺瓦尼亚企业的采矿申请。', 'business-community'],
    ['电池行业协会会长说，库存只够两个月。', 'business-community'],
    ['药品和医疗器械不在限制之列。', 'public-health'],
    ['诺国电池厂去年用掉两万吨石墨。', 'electric-vehicles'],
    ['在渔区划分上，两国各执一词。', 'readout-asymmetry'],
    ['双方至今没有谈拢渔船编号。', 'overall-assessment'],
    ['利方不能容忍这种歧视性做法。', 'negative-measures'],
    ['电池护照制度明年生效。', 'visas'],
    ['诺方停飞了利国两款支线客机。', 'aircraft-purchases'],
  ])('%s: not %s', (content, issue) => {
    expect(lastOf(TRADE + content)).not.toContain(issue);
  });

  it.each([
    ['双方就关税谈判了三天。', 'tariffs'],
    ['诺方将五家利国企业列入贸易黑名单。', 'entity-list'],
    ['利国企业担心原料断供。', 'business-community'],
    ['双方同意在公共卫生领域加强合作。', 'public-health'],
    ['对这场会谈，两国的通报各执一词。', 'readout-asymmetry'],
    ['两天下来，会谈还是没有谈拢。', 'overall-assessment'],
    ['利方要求诺方停止歧视性做法。', 'negative-measures'],
  ])('%s: %s', (content, issue) => {
    expect(lastOf(TRADE + content)).toContain(issue);
  });
});

describe('Chinese issues of ships, fees, quotas and crossings in other words', () => {
  it.each([
    ['利方海警昨晚扣下两艘诺国钓船。', 'maritime-security'],
    ['諾方要求歸還上月扣走的“晨星號”。', 'maritime-security'],
    ['利方说，诺方“扣人在先、停航在后”。', 'air-links'],
    ['诺方把赴利旅行警告调到第三级。', 'consular'],
    ['利方考虑在年底前取消港口维护费。', 'port-fees'],
    ['诺方新开的配额每年六万吨，超出部分按原税率征税。', 'market-access'],
    ['诺方禁止利国供应商参与机场工程。', 'market-access'],
    ['五批利国芝士卡在口岸两个月。', 'agricultural-purchases'],
    ['双方同意重开关闭一年的山口口岸。', 'migration'],
    ['混委会将于7月在梅罗开会。', 'next-round'],
    ['他称这是“明智的一步”。', 'overall-assessment'],
    ['利方没有买够约定的数量。', 'agreement-implementation'],
    ['新生要多过一道安全审查。', 'national-security'],
    ['诺方对利武器禁运继续有效。', 'export-controls'],
  ])('%s: %s', (content, issue) => {
    expect(lastOf(TRADE + content)).toContain(issue);
  });

  it.each([
    ['诺国渔船“晨星号”靠港补水。', 'seafood-fisheries'],
    ['渡轮发动机的订单增加了一成。', 'aero-engines'],
    ['利方停发诺国公民的旅游签证。', 'tourism'],
    ['诺方将北塔半导体、南湾电信等六家实体列入清单。', 'telecoms'],
    ['两国副部长级磋商将在梅罗举行。', 'next-round'],
    ['企业清单在网站公布。', 'entity-list'],
    ['他在船上证实了这一消息。', 'market-reaction'],
    ['利方对诺国邮轮加收停靠费。', 'tourism'],
    ['海关人员换上了新制服。', 'taxation-customs'],
    ['诺方对利武器禁运继续有效。', 'sanctions'],
    ['这批客机发动机已经交货。', 'aircraft-purchases'],
  ])('%s: not %s', (content, issue) => {
    expect(lastOf(TRADE + content)).not.toContain(issue);
  });
});
