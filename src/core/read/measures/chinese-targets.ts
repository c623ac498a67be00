import { GOODS_ZH } from './goods-nouns.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

/** Words right before a party that make it the one a measure is aimed at. */
const AIMED =
  /(?:[0-9一二两三四五六七八九十百几数多]+(?:名|家|艘|个|位|批)|(?<!反)对于?|针对|涉|输|面向|来自|进口自|购自|原产于|原产自|产自|产于|向|给予|给|列入|制裁)(?:所有|全部|部分|来自|原产于)?$/;
/** Nouns right after a party for its people and goods, which are what a measure is done to. */
const OWNED =
  /^(?:籍|的)?(?:[^,;:。、对将把]{0,4}?)(?:商品|产品|货物|资本|资金|投资者|投资人|股东|企(?:业|$|[^图及求])|公司|实体|(?<!领事|主管|监管|政府|执法|审查|调查|海关)机构|学生|留学生|学者|公民|游客|旅客|移工|劳工|渔民|船员|农民|工人|居民|工程师|民众|消费者|技术人员|乘客|买家|客户|用户|车主|矿工|养殖户|养殖场|工厂|农场|银行|航空公司|船东|车队|卡车|货车|[^,;:。、对将把]?[^,;:。、对将把]?(?:船|艇|[货拖班油游邮客渡]轮)(?!坞|厂|队|员)|飞机|航班|官员签证|船舶|船只|商船|进口|制造|籍)|^产(?![业能权出])/;
/** 某国随即暂停进口: a verb, and no goods of that state. */
const ACTS = /提醒|建议|警告|告诫|本国|暂停|停止|恢复|禁止|限制|允许|取消|放宽|叫停|随即|已|再|将|会/;
const GOODS = new RegExp(`^(?:产的?|的)?(?:${GOODS_ZH})`);
/** What makes a party's opinion of a thing, and not a measure, out of 对: 对中国出口许可制度持保留态度. */
const OPINION = /(?<![维保坚支])持|态度|表示|不满|担忧|关切|批评|反应|看法|评估|感到|高度依赖|依赖|质疑|施压/;

/** Whether a party is what a measure is aimed at, by the words around it. */
export function isTarget(text: string, one: NamedParty, link: Link, parties: readonly NamedParty[]): boolean {
  const before = text.slice(Math.max(0, one.start - 6), one.start);
  // 通往某国的口岸, 与某国的边境.
  if (link.kind.entry.id === 'measure-kind:border-closure' && /(?:通往|与|同|和)$/.test(before)) return true;
  // 某国驻本国使馆武官为不受欢迎的人.
  if (link.kind.entry.id === 'measure-kind:expulsion' && text.startsWith('驻', one.end)) return true;
  // 赴某国签证: where one goes.
  if (/(?:赴|来|往|驻|访|抵)$/.test(before)) return link.kind.entry.id === 'measure-kind:travel-advisory';
  // 对…损害利益的某方官员实施限制.
  if (
    /的$/.test(before) &&
    /^(?:方|国)?(?:现任|前|政府|军方)?(?:官员|人员|人士|议员|高管|个人|记者)/.test(text.slice(one.end)) &&
    /(?:对|针对)[^,;:。]*$/.test(text.slice(0, one.start)) &&
    one.end <= link.head.start
  )
    return true;
  const seller = parties.find((other) => other.end === one.start - 1);
  // 甲国输乙国商品: the goods of the first, which the second taxes.
  if (before.endsWith('输') && seller !== undefined) return false;
  if (text.startsWith('输', one.end) && parties.some((other) => other.start === one.end + 1)) return true;
  // 将某国企业列入清单: what is put on a list is named behind 将.
  const isNamed = link.kind.isList || link.act === 'delist' || link.act === 'add';
  if (isNamed && /[将把](?:所有|全部|部分|多家|数家|一些|若干)?$/.test(before) && one.end <= link.kind.start)
    return true;
  // 甲方已将乙方汽车关税降至: whoever stands before 将 levies it.
  const isMoved =
    /[将把]$/.test(before) &&
    one.end <= link.kind.start &&
    parties.some(
      (other) =>
        other.party !== one.party &&
        other.end < one.start &&
        !/[,;:。]/.test(text.slice(other.end, one.start)),
    );
  if (isMoved || isTaxed(text, one, link)) return true;
  // 就某国的补贴启动调查.
  if (link.kind.entry.attributes?.kind === 'investigation' && /[就因]$/.test(before)) return true;
  // 把某国的设备排除在采购之外, 限制某国资本入股: a verb that names the measure.
  if (link.kind.act !== undefined && /[将把]$/.test(before) && one.end <= link.kind.start) return true;
  if (link.kind.act !== undefined && one.start > link.kind.start && one.end < link.kind.end) return true;
  // 下架某国应用: right behind a verb that names the measure.
  if (link.kind.act !== undefined && one.start >= link.kind.end && one.start <= link.kind.end + 2)
    return !parties.some((other) => other.start > link.kind.start && other.end < link.kind.end);
  // 免除某国渡轮的港口费: behind the verb, with something of its own before the charge.
  if (isBurdened(text, one, link, parties)) return true;
  // 购买某国大豆: whose goods are bought stands right behind the verb.
  if (
    link.kind.nature === 'purchase' &&
    one.start >= link.kind.end &&
    /^了?(?:至少|约|近|超过|不少于|最多|逾)?(?:[0-9.万亿千百十两多]{1,9}(?:吨|公吨|立方米|桶|架|艘|辆|台|美元|套|份|船|头|枚|部)的?)?(?:来自|原产)?$/.test(
      text.slice(link.kind.end, one.start),
    ) &&
    !/^(?:的|方|[,;。])/.test(text.slice(one.end))
  )
    return true;
  // 自某国进口大麦300万吨.
  if (link.kind.nature === 'purchase' && /[自从向]$/.test(before) && one.end <= link.kind.start) return true;
  // 进口自甲国、乙国和丙国的钢材: whoever is listed with a target is one.
  const listed = parties.find((other) => other.end === one.start - 1 && other.party !== one.party);
  if (listed !== undefined && /[、和与及]$/.test(before) && isTarget(text, listed, link, parties))
    return true;
  // 某国也将被征收关税: the subject of 被 suffers it.
  if (
    one.end <= link.head.start &&
    !link.kind.isList &&
    /^[^,;:。]{0,8}[被遭][^,;:。的]{0,2}$/.test(text.slice(one.end, link.head.start)) &&
    !parties.some((other) => other.start >= one.end && other.end <= link.head.start)
  )
    return true;
  // 某国产品的出口许可: who licenses its own exports is no target.
  if (isLicensed(text, one, link)) return false;
  // 输某国资格: the state that lets in.
  if (before.endsWith('输') && link.kind.entry.id === 'measure-kind:import') return false;
  if (one.start >= link.end && /(?:到|往|至|给|向)$/.test(before)) return true;
  if (AIMED.test(before))
    // 对甲方对乙国企业实施制裁表示关切: the opinion is of what the first does.
    return (
      isInner(text, one, parties) ||
      !OPINION.test(/^[^,;:。]*/.exec(text.slice(link.kind.end, link.kind.end + 16))?.[0] ?? '')
    );
  // 要求某国出口商申领: whoever needs the licence is behind the verb of requiring.
  if (/^(?:exempt|require)$/.test(link.act ?? '') && /(?:要求|规定)$/.test(before)) return true;
  if (link.kind.entry.id === 'measure-kind:import' && ofImport(text, one, link)) return true;
  if (isOrigin(text, one, link)) return true;
  // 法方批评巴西企业: the firms are of the party named last before them.
  const next = parties.find((other) => other.start >= one.end)?.start ?? text.length;
  const owned = OWNED.exec(text.slice(one.end, Math.min(next, one.end + 14)));
  // 某国已暂停进口: a verb between the two makes a subject of the first.
  const isParted =
    owned !== null &&
    one.end <= link.head.start &&
    link.head.start < one.end + owned[0].length &&
    link.act !== null;
  if (owned !== null && !isParted && !ACTS.test(owned[0])) return true;
  // 中国学生签证 and 中国签证: a visa is of those who hold it, a tariff of the one who levies it.
  return (
    link.kind.nature === 'permission' &&
    (!link.kind.isFlow || link.kind.entry.id === 'measure-kind:entry') &&
    one.start >= link.head.end &&
    one.end <= link.kind.start
  );
}

/** Whether another party stands behind 对 before this one, in one clause. */
function isInner(text: string, one: NamedParty, parties: readonly NamedParty[]): boolean {
  return parties.some(
    (other) =>
      other.end < one.start &&
      other.party !== one.party &&
      /(?:对|就)$/.test(text.slice(Math.max(0, other.start - 1), other.start)) &&
      !/[,;:。]/.test(text.slice(other.end, one.start)),
  );
}

/** 将甲国医疗器械的关税上调: what stands between the party and the duty are its goods. */
function isTaxed(text: string, one: NamedParty, { kind, head }: Link): boolean {
  if (kind.entry.attributes?.figure !== 'rate' || one.end > kind.start || kind.end > head.start) return false;
  if (!/[将把]$/.test(text.slice(Math.max(0, one.start - 1), one.start))) return false;
  const goods = text
    .slice(one.end, kind.start)
    .replace(/^(?:国|方)?(?:产|输[^,;。]{1,2})?/, '')
    .replace(/(?:的|现行|附加|惩罚性|进口|额外|报复性|平均)+$/, '');
  return /^[^,;:。对自]{2,30}$/.test(goods);
}

function isBurdened(
  text: string,
  one: NamedParty,
  { act, head, kind }: Link,
  parties: readonly NamedParty[],
): boolean {
  if (
    act === null ||
    kind.nature !== 'restriction' ||
    kind.isList ||
    one.start !== head.end ||
    one.end > kind.start
  )
    return false;
  if (parties.some((other) => other !== one && other.start >= one.end && other.end <= kind.start))
    return false;
  return /^[国籍]?[\u4e00-\u9fff]{2,4}/.test(
    text
      .slice(one.end, kind.start)
      .replace(/^(?:方|政府|当局|对|的)+|(?:的|现行|附加|额外|全部|所有|有关|相关|进口|出口)+$/g, ''),
  );
}

/** Whether what stands behind a party are goods whose export it licenses: 甲方锑产品许可证的审批. */
function isLicensed(text: string, one: NamedParty, { kind }: Link): boolean {
  return (
    kind.entry.id === 'measure-kind:licence' &&
    !/(?:对|向|输|给|对于|针对)$/.test(text.slice(0, one.start)) &&
    /^(?:方|国)?(?:的)?[^,;:。、对向]{1,10}?的?(?:出口|一般|通用){0,2}(?:许可证?|申请)(?:的?(?:审批|发放|办理))/.test(
      text.slice(one.end, one.end + 26),
    )
  );
}

/** 放宽某国水果准入: goods of a party, which another lets in. What is exported is taxed by its own. */
function isOrigin(text: string, one: NamedParty, { kind, head }: Link): boolean {
  if (!/import|tariff|antidumping/.test(kind.entry.id) || one.end > kind.start) return false;
  const goods = GOODS.exec(text.slice(one.end, one.end + 10));
  return goods !== null && head.start < one.start && !text.slice(one.end, kind.end).includes('出口');
}

/** 暂停进口某国猪肉, 停止从某国进口 and 某国牛肉的进口. */
function ofImport(text: string, one: NamedParty, { kind, head }: Link): boolean {
  // 恢复某地白带鱼输入.
  if (head.end <= one.start && one.end <= kind.start && head.end + 2 >= one.start) return true;
  if (one.start >= kind.end) return one.start - kind.end <= 6;
  return /(?:从|自)$/.test(text.slice(Math.max(0, one.start - 1), one.start)) && kind.start - one.end <= 8;
}
