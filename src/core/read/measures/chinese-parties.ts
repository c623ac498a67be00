import { GOODS_ZH } from './goods-nouns.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import { segmentAt, segmentsOf } from './segments.ts';

/** Whose measure it is and whom it is aimed at, as far as the grammar of the sentence tells. */
export interface Sides {
  readonly by: string | null;
  readonly on: string | null;
}

/** Words right before a party that make it the one a measure is aimed at. */
const AIMED =
  /(?:[0-9一二两三四五六七八九十百几数多]+(?:名|家|艘|个|位|批)|(?<!反)对于?|针对|涉|输|面向|来自|进口自|购自|原产于|原产自|产自|产于|向|给予|给|列入|制裁)(?:所有|全部|部分|来自|原产于)?$/;
/** Nouns right after a party for its people and goods, which are what a measure is done to. */
const OWNED =
  /^(?:籍|的)?(?:[^,;:。、对将把]{0,4}?)(?:商品|产品|货物|企(?:业|$|[^图及求])|公司|实体|机构|学生|留学生|学者|公民|游客|旅客|移工|劳工|渔民|船员|农民|工人|居民|工程师|民众|消费者|技术人员|乘客|买家|客户|用户|车主|矿工|养殖户|养殖场|工厂|农场|银行|航空公司|船东|车队|卡车|货车|渔船|油轮|货轮|班轮|飞机|航班|官员签证|船舶|船只|商船|进口|制造|籍)|^产(?![业能权出])/;
const GOODS = new RegExp(`^(?:产的?|的)?(?:${GOODS_ZH})`);
const WITH = /(?:和|与|同|跟|及|在|于|访问|赴|从|据|根据|(?<![回响反])应)$/;
const SELF = /自身|自己|自方|己方|(?<![及尤极耳马])其(?![他余中它次实])/;
const MUTUAL = /互相|相互|彼此|双方|两国|各自|双双/;
const RECIPROCAL = /互[免降减]|(?:互相|相互)$|(?:互相|相互)[\u4e00-\u9fff]{2}/;
/** What makes a party's opinion of a thing, and not a measure, out of 对: 对中国出口许可制度持保留态度. */
const OPINION = /(?<![维保坚支])持|态度|表示|不满|担忧|关切|批评|反应|看法|评估|感到|高度依赖|依赖|质疑|施压/;

/** Reads the sides of a Chinese measure. */
export function chineseSides(text: string, link: Link, parties: readonly NamedParty[]): Sides {
  const segments = segmentsOf(text);
  const at = segmentAt(segments, link.start);
  const segment = segments[at] ?? { start: 0, end: text.length };
  const own = parties.filter((one) => one.start >= segment.start && one.end <= segment.end);
  const near = text.slice(segment.start, segment.end);
  const target = own.findLast(
    (one) =>
      (one.start < link.end + (link.kind.act === undefined ? 0 : 3) ||
        (one.start < link.end + 3 && /^(?:到|往|至|给|向)$/.test(text.slice(link.end, one.start))) ||
        (link.kind.entry.id === 'measure-kind:import' && one.start < link.end + 6) ||
        (link.kind.nature === 'purchase' && one.start < link.kind.end + 16) ||
        (link.kind.isList && one.start < link.end + 12 && isListedHere(text, link))) &&
      isTarget(text, one, link, parties),
  );
  const subject = own.findLast(
    (one) =>
      one.party !== target?.party &&
      one.end <= link.end &&
      !isTarget(text, one, link, parties) &&
      isSubject(text, one),
  );
  const aimed = target ?? aimedBefore(text, segments, at, parties, link);
  const on = aimed === undefined || aimed.party === 'both' ? null : aimed.party;
  const pointed = on === null ? pointedAt(text, link, parties) : null;
  if (pointed !== null) return pointed;
  // 甲国和乙国互免签证.
  if (RECIPROCAL.test(text.slice(Math.max(0, link.head.start - 2), link.head.start + 2)))
    return { by: 'both', on: 'both' };
  if (
    subject?.party === 'both' ||
    (subject === undefined && MUTUAL.test(near.slice(0, link.start - segment.start + 4)))
  )
    return { by: 'both', on: on ?? 'both' };
  if (subject !== undefined && !SELF.test(text.slice(subject.end, link.start)))
    return differing(subject.party, on);
  const earlier = earlierSubject(text, segments, at, parties, link, SELF.test(near));
  // 某国…，也将被征收关税: the subject that goes on suffers it.
  if (/[被遭][^,;:。的]{0,2}$/.test(text.slice(segment.start, Math.max(segment.start, link.head.start))))
    return { by: null, on: on ?? (earlier === 'both' ? null : earlier) };
  // Whoever an earlier clause names, and this one aims at, is not whose measure it is.
  return earlier !== null && earlier === on ? { by: null, on } : { by: earlier, on };
}

/** 换取乙方放宽对其企业的审查: 其 is whoever is named before whoever has the verb. */
function pointedAt(text: string, { kind, head }: Link, parties: readonly NamedParty[]): Sides | null {
  const before = text.slice(Math.max(0, kind.start - 20), kind.start);
  const match = /(?:对|针对)其(?!他|余|中|它|次|实)[^,;:。]{0,12}$/.exec(before);
  if (match === null) return null;
  const at = kind.start - match[0].length;
  const owner = parties.findLast(
    (one) =>
      one.end <= Math.min(at, head.start) && !/[,;:。]/.test(text.slice(one.end, Math.min(at, head.start))),
  );
  const meant = parties.findLast(
    (one) =>
      owner !== undefined && one.end <= owner.start && one.party !== owner.party && one.party !== 'both',
  );
  return owner === undefined || meant === undefined ? null : { by: owner.party, on: meant.party };
}

/** 被甲方列入清单的12名乙方商人: those listed stand behind. */
function isListedHere(text: string, { head, end }: Link): boolean {
  return /[被遭][^,;。被的]{1,12}$/.test(text.slice(0, head.start)) && /^[”"’」]?的/.test(text.slice(end));
}

/** 对原产于某国的商品，在现行税率基础上: the clause before may only say on whom. */
function aimedBefore(
  text: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  at: number,
  parties: readonly NamedParty[],
  link: Link,
): NamedParty | undefined {
  for (const { start, end } of segments.slice(Math.max(0, at - 2), at).reverse()) {
    if (text.charAt(end) !== ',') return undefined;
    const words = text.slice(start, end);
    const isAim = FRONTED.test(words) || /^[^对]{0,14}产(?![业能权出])/.test(words);
    if (isAim)
      return parties.find(
        (one) => one.start >= start && one.end <= end && isTarget(text, one, link, parties),
      );
    // 自某日起: a time between the two.
    if (!/^(?:自|从|于|在)?[^,;。对]{0,20}(?:起|后|内|期间|基础上)$/.test(words)) return undefined;
  }
  return undefined;
}

/** 决定对…商品，: the clause ends with what the measure is aimed at. */
const FRONTED = /(?:^|[日月年]起|决定|宣布|拟|将|已|并|同意|准备)(?:对于?|针对)[^,;:。]{2,40}$/;

/** Nobody aims a measure at itself: where both words name one party, it is whose measure it is. */
function differing(by: string | null, on: string | null): Sides {
  return { by, on: by !== null && by === on ? null : on };
}

function isTarget(text: string, one: NamedParty, link: Link, parties: readonly NamedParty[]): boolean {
  const before = text.slice(Math.max(0, one.start - 6), one.start);
  const seller = parties.find((other) => other.end === one.start - 1);
  // 甲国输乙国商品: the goods of the first, which the second taxes.
  if (before.endsWith('输') && seller !== undefined) return false;
  if (text.startsWith('输', one.end) && parties.some((other) => other.start === one.end + 1)) return true;
  // 将某国企业列入清单: what is put on a list is named behind 将.
  const isNamed = link.kind.isList || link.act === 'delist' || link.act === 'add';
  if (isNamed && /[将把]$/.test(before) && one.end <= link.kind.start) return true;
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
    return true;
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
  if (owned !== null && !isParted) return true;
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
function ofImport(text: string, one: NamedParty, { kind }: Link): boolean {
  if (one.start >= kind.end) return one.start - kind.end <= 6;
  return /(?:从|自)$/.test(text.slice(Math.max(0, one.start - 1), one.start)) && kind.start - one.end <= 8;
}

function isSubject(text: string, one: NamedParty): boolean {
  return !WITH.test(text.slice(Math.max(0, one.start - 2), one.start));
}

/** The subject that goes on from an earlier segment; 其 and 自身 go back to the first one since the semicolon. */
function earlierSubject(
  text: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  at: number,
  parties: readonly NamedParty[],
  link: Link,
  isReflexive: boolean,
): string | null {
  const subjects: string[] = [];
  let isBelow = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { start, end } = segments[i] ?? { start: 0, end: 0 };
    if (text.charAt(end) === '。') break;
    // 批准了如下措施：…；…: every item of a list has the subject before the colon.
    if (text.charAt(end) === ';') isBelow = true;
    if (isBelow && text.charAt(end) !== ':') continue;
    const one = parties.find(
      (party) =>
        party.start >= start &&
        party.end <= end &&
        !isTarget(text, party, link, parties) &&
        isAgent(text, party),
    );
    if (one === undefined) continue;
    if (!isReflexive) return one.party;
    subjects.push(one.party);
  }
  return subjects.at(-1) ?? null;
}

/** 根据中方的解释 names no subject of the clause, but whoever 其 means. */
function isAgent(text: string, one: NamedParty): boolean {
  const before = text.slice(Math.max(0, one.start - 3), one.start);
  // 要求美方, 换取美方: whoever is asked is the subject of that clause only.
  if (
    /(?:要求|敦促|督促|呼吁|批评|指责|请求|希望|促使|迫使|说服|劝说|换取|让|使|令|就|如果?|若|一旦|倘若|只要|除非)$/.test(
      before,
    )
  )
    return false;
  return !/(?:和|与|同|跟|在|于|访问|赴|从|应)$/.test(text.slice(Math.max(0, one.start - 2), one.start));
}
