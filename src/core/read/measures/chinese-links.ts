import { again, chainUp } from './chinese-chain.ts';
import { carriedLink, countLink, fateLink, pathLink, termLink } from './chinese-next-clause.ts';
import { isSpokenOf, isStopped, noLonger, putOff } from './chinese-verbs.ts';
import { fits } from './kind.ts';
import { type Link, linked, named } from './link.ts';
import { segmentAt, segmentsOf } from './segments.ts';
import type { ActWord, KindWord, Placed } from './words.ts';

/** A noun after the name of a measure that makes a topic of it: 关税问题, 签证谈判. */
const TOPIC =
  /^(?:等)?的?(?:最终|初步|肯定性)?(?:裁定|裁决|初裁|终裁|结论)|^(?:等)?的?(?:问题|议题|话题|[也均都]?在议[题程]之列|谈判|磋商|会谈|对话|战(?!略)|争端|争议|摩擦|领域|分歧|关切|收入|壁垒|威胁|手段|工具|筹码|研究|专家|机构|部门|官员|法(?!案)|审批|申请)/;

/** A noun for purchases as a whole, which buys nothing by itself. */
const PURCHASE_NOUN = /^(?:总量|总额|量(?!化)|额|规模|安排|计划|进度|需求|价格|成本|合同|清单|方|商)/;

/** What parts a verb from what follows: another predicate, a reason, a time. */
const PARTS =
  /讨论|磋商|谈判|会谈|商讨|表示|要求|认为|评估|应对|回应|影响|涉及|关于|不是|并非|而非|不等于|从而|导致|造成|使|令|让|因为|由于|之后|以后|期间|同时/;

/** Nouns that take the verb in front of them away: 持保留态度, 取消的可能. */
const NO_VERB =
  /^(?:、[^,;。]{0,24}等(?:议题|问题|事项)|等(?:议题|问题|事项|事宜|方面|话题)|议程|议题|讨论|态度|意见|看法|立场|的?(?:信号|迹象|可能|说法|传闻|意愿|想法|要求|呼吁|期待|建议|空间|余地))/;

/** Verbs of coming into being, which the measure has as its subject: 关税生效, 措施出台. */
const COMES =
  /^(?:生效|实施|施行|出台|推出|落地|出炉|面世|浮出水面|[定设][在为]|开征|起征|提前(?:实施|开征|征收))$/;

const PLANNED_ONCE = /原(?:定|拟|计划|打算|本)(?:于)?/;

/** How far a verb may stand from its object, and an object in front from its verb, in code units. */
const REACH = 52;
const REACH_AFTER = 26;

/** Joins the measures of a folded Chinese sentence with what is done to them. */
export function chineseLinks(
  text: string,
  kinds: readonly KindWord[],
  allActs: readonly ActWord[],
  carried: KindWord | null,
): Link[] {
  const segments = segmentsOf(text);
  // 出口限制 and 采购 are names here, and no verbs.
  const acts = allActs
    .filter((act) => !isSpokenOf(text, act))
    .map((act) => putOff(text, noLonger(text, act)))
    .filter((act) => !kinds.some((kind) => act.start < kind.end && kind.start < act.end));
  const links: Link[] = [];
  const planned = new Set<KindWord>();
  for (const [i, segment] of segments.entries()) {
    const own = kinds.filter((kind) => segmentAt(segments, kind.start) === i);
    const verbs = acts.filter((act) => segmentAt(segments, act.start) === i);
    for (const kind of own) {
      const behind = text.slice(kind.end, kind.end + 8);
      if (isItsRate(text, segment, kind, links.at(-1))) continue;
      // 列管的物项 says which goods.
      if (kind.entry.id === 'measure-kind:under-control' && behind.startsWith('的')) continue;
      const isTaken =
        (behind.startsWith('申请') && /受理/.test(text.slice(segment.start, kind.start))) ||
        (behind.startsWith('审批') && isHandled(text.slice(segment.start, kind.start)));
      if ((TOPIC.test(behind) && !isTaken) || (kind.nature === 'purchase' && PURCHASE_NOUN.test(behind)))
        continue;
      const link = linkOf(text, segment, kind, own, verbs);
      if (PLANNED_ONCE.test(text.slice(segment.start, kind.start))) planned.add(kind);
      const isVerb =
        link.act === null &&
        /(?:对|被)[^,;。]{1,40}(?:立案|展开|启动|发起)调查$/.test(text.slice(segment.start, kind.end));
      links.push(isVerb ? linked(kind, [{ ...kind, act: 'open' }]) : link);
    }
    if (own.length === 0) {
      const term =
        pathLink(text, segment, verbs, links.at(-1)) ??
        termLink(text, segment, verbs, links.at(-1)) ??
        fateLink(text, segment, verbs, links.at(-1)) ??
        countLink(text, segment, links.at(-1));
      if (term !== null) links.splice(-1, 1, term);
      const last =
        term !== null
          ? null
          : (links.findLast((one) => isGoingOn(one) || planned.has(one.kind))?.kind ?? carried);
      const link = last === null ? null : carriedLink(text, segment, verbs, last);
      if (link !== null) links.push(link);
    }
  }
  return links;
}

/** 征收反倾销税，税率首年为17%: the rate of the duty in the clause before. */
function isItsRate(text: string, segment: Placed, kind: KindWord, last: Link | undefined): boolean {
  return (
    last !== undefined &&
    last.act !== null &&
    last.kind.entry.attributes?.figure === 'rate' &&
    last.end <= segment.start &&
    /^其?税率$/.test(text.slice(segment.start, kind.end)) &&
    /^(?:首年|目前|暂定|一律|均|统一|分别|最高|定){0,2}(?:为|是|达|[0-9])/.test(text.slice(kind.end))
  );
}

/** 收紧签证审批: how strictly something is granted, and not how fast. */
function isHandled(before: string): boolean {
  return /(?:收紧|从严|严控|放宽|放松|暂停|中止|停止|恢复|重启|叫停|冻结)[^,;:。]{0,16}$/.test(before);
}

/** A measure acted upon, and a truce that is only named: 休战原定9月到期，双方同意再延长90天. */
function isGoingOn({ act, kind }: Link): boolean {
  return act !== null || kind.nature === 'truce';
}

/** 禁止…出口的措施暂停一年: what becomes of the measure that a verb names. */
function fateOf(text: string, kind: KindWord, verbs: readonly ActWord[]): ActWord | undefined {
  return verbs.find(
    (verb) =>
      FATES.has(verb.act) && verb.start >= kind.end && ITS_MEASURE.test(text.slice(kind.end, verb.start)),
  );
}

const FATES: ReadonlySet<ActWord['act']> = new Set(['suspend', 'remove', 'extend', 'resume', 'expire']);
const ITS_MEASURE =
  /^[^,;:。]{0,16}的(?:相关|有关)?(?:措施|规定|禁令|做法|决定|政策|公告|命令|规则)(?:[将被已再均]|予以|继续|自[^,;:。]{2,12}起)*$/;

function linkOf(
  text: string,
  segment: Placed,
  kind: KindWord,
  kinds: readonly KindWord[],
  verbs: readonly ActWord[],
): Link {
  if (kind.act !== undefined) {
    const self = { act: kind.act, start: kind.start, end: kind.end };
    const fate = fateOf(text, kind, verbs);
    if (fate !== undefined) return linked(kind, [self, fate], { isPassive: true });
    const over = verbs.filter((verb) => verb.end <= kind.start);
    return linked(kind, again(text, chainUp(text, self, [...over, self])));
  }
  const fitting = verbs.filter((verb) => fits(kind, verb.act));
  const before = fitting.filter(
    (verb) =>
      verb.end <= kind.start &&
      verb.act !== 'expire' &&
      (verb.act !== 'stay' || LEAVES.test(text.slice(verb.start, verb.end))) &&
      reaches(text.slice(verb.end, kind.start)),
  );
  const after = afterOf(text, kind, kinds, fitting);
  const disposal = /[将把]/.test(text.slice(segment.start, kind.start));
  const direct = before.findLast((verb) => !isRelative(text, verb) && verb.act !== 'announce');
  const fate = direct === undefined ? undefined : fateOf(text, kind, fitting);
  if (fate !== undefined && direct !== undefined) return linked(kind, [direct, fate], { isPassive: true });
  // 对…的加征关税税率由15%降为10%: the verb is part of the name.
  const isName =
    direct?.act === 'impose' && after !== null && after.act !== 'impose' && direct.end === kind.start;
  if (after !== null && (disposal || direct === undefined || isName)) {
    const inner = before.some((verb) => verb.act === 'suspend') ? 'suspend' : null;
    return linked(kind, again(text, chainUp(text, after, fitting)), {
      isPassive: !disposal,
      ...(inner === null ? {} : { inner }),
    });
  }
  // 被列入清单的企业 says which firms.
  const isWhich =
    direct !== undefined &&
    /被$/.test(text.slice(0, direct.start)) &&
    /^["”’」]?(?:等[^,;。]{0,8})?["”’」]?的(?=[^,;。])/.test(text.slice(kind.end, kind.end + 14));
  if (isWhich) return named(kind);
  const verb = direct ?? before.findLast((one) => !isRelative(text, one)) ?? before.at(-1);
  // 原定于…收取的费用 says what was planned once, before what is told of it.
  if (
    verb !== undefined &&
    isRelative(text, verb) &&
    PLANNED_ONCE.test(text.slice(segment.start, verb.start))
  )
    return named(kind);
  // 此次加征的关税不予减免 speaks of what was told before.
  if (verb === undefined || (isRelative(text, verb) && ANAPHOR.test(text.slice(0, verb.start))))
    return named(kind);
  const chain = chainUp(text, verb, kind.isFlow && verb.act === 'ban' ? verbs : fitting);
  if (isStopped(text, chain)) {
    const outer = chain.at(-1) as ActWord;
    return linked(kind, [{ ...outer, act: 'remove' }]);
  }
  return linked(kind, again(text, chain));
}

/** 没有改变对某国的安排: said before what stays. */
const LEAVES = /^(?:没有|并?未|不)(?:作|做|予)?(?:改变|调整|变动)$/;

const ANAPHOR = /(?:此次|本次|上述|该项?|有关|规定|所)$/;

function reaches(gap: string): boolean {
  // 技术限制、台湾: a verb before a mark of listing is a noun there.
  return gap.length <= REACH && !PARTS.test(gap) && !/^[、和与及”"]/.test(gap);
}

/** 加征的关税: the verb describes the measure. */
function isRelative(text: string, verb: ActWord): boolean {
  if (text.startsWith('的', verb.end)) return true;
  // 30%的加征关税: with its rate in front, the verb is part of a name.
  return verb.act === 'impose' && /(?:%|个百分点)的?$/.test(text.slice(0, verb.start));
}

/** The verb of a measure that stands in front of it: 关税降至, 签证被撤销; not one that governs a later measure. */
function afterOf(
  text: string,
  kind: KindWord,
  kinds: readonly KindWord[],
  verbs: readonly ActWord[],
): ActWord | null {
  const next = kinds.find((other) => other.start >= kind.end);
  for (const verb of verbs) {
    if (verb.start < kind.end) continue;
    // 新关税的生效日期延后至: a noun, and no act.
    if (/^(?:生效|实施|开征|起征|征收|执行)的?(?:日期?|时间)/.test(text.slice(verb.start, verb.start + 6)))
      continue;
    const gap = text
      .slice(kind.end, verb.start)
      .replace(/^的(?:适用|管制|覆盖)?(?:范围|对象)/, '')
      .replace(/^的(?:生效|实施|开征|起征|征收|执行)(?:的?(?:日期?|时间))/, '')
      .replace(/^(?:[也均将都已即]|同时|一并|随之|相应)+/, '');
    if (gap.length > REACH_AFTER || PARTS.test(gap) || /[、和与及]/.test(gap)) return null;
    if (/(?<!中)的/.test(gap) && !(gap === '的' && (kind.nature === 'truce' || isNominal(text, kind, verb))))
      return null;
    if (NO_VERB.test(text.slice(verb.end, verb.end + 5))) return null;
    if (
      ELSE.test(text.slice(verb.start, verb.end + 3)) &&
      !/[至到为]$/.test(text.slice(verb.start, verb.end)) &&
      !UP_TO.test(text.slice(verb.end))
    )
      continue;
    if (
      verb.act === 'announce' ||
      (verb.act === 'impose' && !COMES.test(text.slice(verb.start, verb.end)) && !FROM_THEN.test(gap))
    )
      continue;
    if (next !== undefined && next.start < verb.start) return null;
    const governs =
      next !== undefined && next.start - verb.end < REACH_AFTER && !/[将把被]/.test(gap.slice(-6));
    return governs ? null : verb;
  }
  return null;
}

/** 关税将自5月1日起加征, 关税由某方于5月加征: a topic, whose verb stands behind the day or the one who acts. */
const FROM_THEN = /(?:自|从|于)[^,;。]{1,12}起$|^由[^,;。的]{1,14}$/;

/** 对某国钢材关税的取消令市场意外: an act told as a noun, of which something is said. */
function isNominal(text: string, kind: KindWord, verb: ActWord): boolean {
  return (
    /(?:对|针对)[^,;:。]{2,24}$/.test(text.slice(0, kind.start)) &&
    /^(?:令|使|让|已|引[起发]|于|标志|意味|受到|获得|导致|造成|在[^,;。]{1,12}(?:引|受|获|产))/.test(
      text.slice(verb.end),
    )
  );
}

/** 关税推高物价, 关税减少出口: what the measure does to something else. */
const ELSE =
  /^(?:推高|推升|拉高|抬高|抬升|垫高|增加|减少|拉升|加重|压低|削减|限制|提升|降低|减轻|提高)[\u4e00-\u9fff]/;
const UP_TO = /^(?:[至到为了约近逾超过每]|[0-9一两三四五六七八九十]|幅度|一半|后|前|时|以来)/;
