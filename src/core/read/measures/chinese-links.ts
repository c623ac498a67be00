import { fits } from './kind.ts';
import { isOuter, type Link, linked, named } from './link.ts';
import { segmentAt, segmentsOf } from './segments.ts';
import type { ActWord, KindWord, Placed } from './words.ts';

/** A noun after the name of a measure that makes a topic of it: 关税问题, 签证谈判. */
const TOPIC =
  /^(?:等)?的?(?:问题|议题|话题|[也均都]?在议[题程]之列|谈判|磋商|会谈|对话|战(?!略)|争端|争议|摩擦|领域|分歧|关切|收入|壁垒|威胁|手段|工具|筹码|研究|专家|机构|部门|官员|法(?!案)|审批|申请)/;

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
    .map((act) => noLonger(text, act))
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
        fateLink(text, segment, verbs, links.at(-1));
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
    /^[^,;:。将把]{0,8}(?:为|是|达|[0-9])/.test(text.slice(kind.end))
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

/** 你提到的港口费: spoken of, and not raised. */
function isSpokenOf(text: string, { start, end }: ActWord): boolean {
  return (
    text.slice(start, end) === '提到' && !/^(?:约|近|了)?[0-9一二三四五六七八九十百]/.test(text.slice(end))
  );
}

/** 不再对某国商品征收, which nobody has merely promised. */
const ENDED = /^(?!.*(?:保证|承诺|答应|发誓)).*?(?<end>不再(?:对|向|就|针对)[^,;:。]{1,24})$/;

/** 不再要求某国企业逐批申领许可证 lets them off. */
function noLonger(text: string, act: ActWord): ActWord {
  // 须获得许可: what is needed has not been given.
  if (act.act === 'grant' && /^获/.test(text.slice(act.start, act.end)))
    return /(?:须|需|必须|应当?)[^,;:。]{0,10}$/.test(text.slice(0, act.start))
      ? { ...act, act: 'require' }
      : act;
  if (act.act === 'impose') {
    const ended = ENDED.exec(text.slice(Math.max(0, act.start - 34), act.start));
    return ended?.groups?.end === undefined ||
      !/^(?:征收|收取|实施|执行|采取|课征)$/.test(text.slice(act.start, act.end)) ||
      /^(?:任何|新|额外)/.test(text.slice(act.end))
      ? act
      : { act: 'remove', start: act.start - ended.groups.end.length, end: act.end };
  }
  if (act.act !== 'require') return act;
  const before = /(?:不再|无需|无须|不必|毋须|不用)(?:要求|需要?|须|必)?[^,;:。]{0,24}$/.exec(
    text.slice(Math.max(0, act.start - 30), act.start),
  );
  return before === null ? act : { act: 'exempt', start: act.start - before[0].length, end: act.end };
}

function linkOf(
  text: string,
  segment: Placed,
  kind: KindWord,
  kinds: readonly KindWord[],
  verbs: readonly ActWord[],
): Link {
  if (kind.act !== undefined) {
    const self = { act: kind.act, start: kind.start, end: kind.end };
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
  return linked(kind, again(text, chainUp(text, verb, fitting)));
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
    const gap = text.slice(kind.end, verb.start).replace(/^(?:[也均将都已即]|同时|一并|随之|相应)+/, '');
    if (gap.length > REACH_AFTER || PARTS.test(gap) || /[、和与及]/.test(gap)) return null;
    if (/(?<!中)的/.test(gap) && !(kind.nature === 'truce' && gap === '的')) return null;
    if (NO_VERB.test(text.slice(verb.end, verb.end + 5))) return null;
    if (
      ELSE.test(text.slice(verb.start, verb.end + 3)) &&
      !/[至到为]$/.test(text.slice(verb.start, verb.end)) &&
      !UP_TO.test(text.slice(verb.end))
    )
      continue;
    if (verb.act === 'announce' || (verb.act === 'impose' && !COMES.test(text.slice(verb.start, verb.end))))
      continue;
    if (next !== undefined && next.start < verb.start) return null;
    const governs =
      next !== undefined && next.start - verb.end < REACH_AFTER && !/[将把被]/.test(gap.slice(-6));
    return governs ? null : verb;
  }
  return null;
}

/** 关税推高物价, 关税减少出口: what the measure does to something else. */
const ELSE =
  /^(?:推高|推升|拉高|抬高|抬升|垫高|增加|减少|拉升|加重|压低|削减|限制|提升|降低|减轻|提高)[\u4e00-\u9fff]/;
const UP_TO = /^(?:[至到为了约近逾超过每]|[0-9一两三四五六七八九十]|幅度|一半|后|前|时|以来)/;

/** The verb with those over it: 暂停加征, 停止对某国企业采取, 暂停实施24个百分点的加征. */
function chainUp(text: string, verb: ActWord, verbs: readonly ActWord[]): ActWord[] {
  const chain = [verb];
  let lowest: ActWord = verb;
  for (let at = verbs.indexOf(verb) - 1; at >= 0; at -= 1) {
    const over = verbs[at] as ActWord;
    // 暂停实施…加征: putting into force says nothing of its own under another verb.
    if (!isOuter(over.act) && over.act !== 'impose') return chain;
    if (!isOver(text.slice(over.end, lowest.start))) return chain;
    if (isOuter(over.act)) chain.push(over);
    lowest = over;
  }
  return chain;
}

/** What may stand between a verb and the one under it: nothing much, a target, a share. */
function isOver(gap: string): boolean {
  if (gap.length <= 3) return !/[的、和与及]/.test(gap);
  return /^(?:对|针对|向|自|于)[^、]{1,40}$/.test(gap) || /^[0-9.]{1,6}(?:%|个百分点)的$/.test(gap);
}

/** 继续暂停 and 再暂停 go on with a suspension. */
function again(text: string, chain: readonly ActWord[]): readonly ActWord[] {
  const outer = chain.at(-1) as ActWord;
  const word = outer.act === 'suspend' && /(?:继续|再次?|再度)$/.exec(text.slice(0, outer.start));
  if (!word) return chain;
  return [...chain, { act: 'extend', start: outer.start - word[0].length, end: outer.start }];
}

/** 将汽车的关税，从15%提高至25%: the verb stands behind the comma. */
function pathLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  last: Link | undefined,
): Link | null {
  const verb = verbs.find(({ act }) => act === 'raise' || act === 'cut');
  if (last === undefined || last.act !== null || verb === undefined || last.kind.end + 1 !== segment.start)
    return null;
  if (
    last.kind.entry.attributes?.figure !== 'rate' ||
    !/[将把]/.test(text.slice(Math.max(0, last.kind.start - 30), last.kind.start))
  )
    return null;
  return /^(?:先是?|一度|随后|再|又)?(?:从|由|自)?[0-9.]{1,6}%(?:逐步|一举|分阶段)?$/.test(
    text.slice(segment.start, verb.start),
  )
    ? linked(last.kind, [verb], { isPassive: false })
    : null;
}

/** 排除清单有效期延长至: in the next clause, the term of a measure that the one before only names. */
function termLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  last: Link | undefined,
): Link | null {
  const verb = verbs.find(({ act }) => act === 'extend');
  if (last === undefined || last.act !== null || verb === undefined) return null;
  return /(?:有效期|期限|实施期|时限)(?:将|再|予以|相应)?$/.test(text.slice(segment.start, verb.start))
    ? linked(last.kind, [verb], { isPassive: true })
    : null;
}

/** 去年对…设置的禁令，将于下周解除: what becomes of a measure that the clause before describes. */
function fateLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  last: Link | undefined,
): Link | null {
  if (last === undefined || last.kind.end + 1 !== segment.start || last.isCarried || last.isPassive)
    return null;
  const isNamed =
    last.act === null ||
    (last.head.end < last.kind.start && text.slice(last.head.end, last.kind.start).includes('的'));
  const verb = verbs.find(({ act }) => FATE.has(act));
  if (!isNamed || verb === undefined || last.kind.nature === 'truce' || !fits(last.kind, verb.act))
    return null;
  return FATED.test(text.slice(segment.start, verb.start)) && /^(?:了|[,;。]|$)/.test(text.slice(verb.end))
    ? linked(last.kind, [verb], { isPassive: true })
    : null;
}

const FATE: ReadonlySet<ActWord['act']> = new Set(['remove', 'suspend', 'resume', 'stay', 'expire']);
const FATED =
  /^(?:[^,;:。的]{0,12}(?:[日月年周天季底初末夏春秋冬]|零时|起))?(?:将会?|已经?|也|均|都|届时|随后|随即|一并|同时|即|正式|予以|被|全部|于|在|自){0,4}(?:[^,;:。的]{0,8}(?:[日月年周天季底初]|零时|起))?(?:被|正式|予以|全部|全面|一并)?$/;

/** An act with an amount and without the name of the measure goes on with the one before: 保留其余10%, 再暂停90天. */
function carriedLink(text: string, segment: Placed, verbs: readonly ActWord[], kind: KindWord): Link | null {
  const verb = verbs.find(({ act }) => CARRYING.has(act));
  if (verb === undefined || kind.isFlow || !fits(kind, verb.act)) return null;
  const before = text.slice(segment.start, verb.start);
  const rest = text.slice(verb.end, segment.end);
  // 上述暂停措施延长至: the suspension itself goes on.
  const next = verbs.find((one) => one.start >= verb.end && one.act === 'extend');
  if (verb.act === 'suspend' && next !== undefined && /(?:上述|该|这一|此次?)项?$/.test(before))
    return linked(kind, [verb, next], { isCarried: true });
  if (
    kind.entry.attributes?.figure === 'rate' &&
    SHARE.test(before) &&
    (verb.act === 'suspend' || verb.act === 'retain')
  )
    return linked(kind, again(text, [verb]), { isCarried: true });
  if (verb.act === 'raise' || verb.act === 'cut')
    return (/^(?:并|再|又)?(?:由|从)[0-9.]{1,6}%/.test(before) || AGAIN.test(before)) &&
      /^[至到为]?[0-9]/.test(rest)
      ? linked(kind, [verb], { isCarried: true })
      : null;
  // 行政复审延后六个月: something else has the verb.
  if ((verb.act === 'suspend' || verb.act === 'extend') && OTHER_SUBJECT.test(before)) return null;
  return AMOUNT.test(rest) ? linked(kind, again(text, [verb]), { isCarried: true }) : null;
}

const OTHER_SUBJECT =
  /(?:复审|调查|审查|裁定|听证|谈判|磋商|会谈|访问|会议|选举|表决|投票|审议|期限为|行程|工期|交付|比赛|航程)(?:将|也|则|被|再|一再)*$/;

const CARRYING: ReadonlySet<ActWord['act']> = new Set(['retain', 'extend', 'suspend', 'raise', 'cut']);
/** 其中24%在90天内: a share of what was named before. */
const SHARE = /^(?:其中|另外|其余|剩余|余下)的?[0-9.]{1,6}(?:%|个百分点)的?[^,;。]{0,14}$/;
/** 上个月又, 三月再度: what was changed is changed once more. */
const AGAIN =
  /^(?:[0-9]{1,4}年|[0-9一二三四五六七八九十]{1,3}月[初底中旬上下]*|[0-9]{1,2}日|今年|去年|上个?月|上周|本周|本月|次年|翌年|随后|此后|之后|年底|年初|昨[天日]|日前|并|并于|于|自|从|起|不久){0,4}(?:再度|再次|再|又|重新|进一步)(?:将其|将之|把它)?$/;
const AMOUNT =
  /^(?:其余|余下|剩余|了|至|约|的|上述|相关|有关|措施){0,3}[0-9一二三四五六七八九十百]{1,6}(?:\.[0-9]+)?(?:%|个百分点|天|日|个月|(?<![0-9]{3})年)/;
