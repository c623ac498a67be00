import type { Frame } from '../actors/frame.ts';
import type { Sides } from './chinese-parties.ts';
import { GOODS_ZH } from './goods-nouns.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import { type Told, toldBefore } from './named-again.ts';

const ASKED = /希望|要求|敦促|督促|呼吁|促请|请求|寻求|争取|施压|游说|反对|拒绝|应/;

/**
 * Whether the words name a measure in place: whose it is and on whom stand in one phrase with it (美方对华出口管制,
 * "US tariffs on Chinese goods"), or somebody wants it lifted, which only a measure in place can be.
 */
export function isStanding(
  frame: Frame,
  link: Link,
  { by, on }: Sides,
  parties: readonly NamedParty[],
  told: readonly Told[],
): boolean {
  if (by === null || by === on || by === 'both') return false;
  if (frame.language === 'en' && on === null)
    return (
      link.act === null &&
      isOwn(frame.text, link, by, parties) &&
      (COMPLAINED_OF.test(frame.text.slice(0, link.kind.start)) ||
        toldBefore(frame.text, link.kind, told, by) !== null)
    );
  // 取消对某地区的关税: the phrase says on whom, be it no party of the lexicon.
  if (link.act !== null && on === null)
    return (
      /(?:对|针对)[^,;:。、]{1,8}的$/.test(frame.text.slice(link.head.end, link.kind.start)) &&
      ASKED.test(clauseBefore(frame.text, link.head.start))
    );
  if (on === null) return isOfGoods(frame, link, by, parties) || isToldOwn(frame, link, by, parties, told);
  if (link.act !== null || frame.language === 'en') return true;
  const target = parties.findLast((one) => one.party === on && one.end <= link.kind.start);
  const owner = parties.findLast(
    (one) => one.party === by && target !== undefined && one.end <= target.start,
  );
  return (
    owner !== undefined &&
    target !== undefined &&
    /^[^,;:。、和与同]{0,4}(?:对|针对)$/.test(frame.text.slice(owner.end, target.start)) &&
    !/[,;:。、和与同]/.test(frame.text.slice(target.end, link.kind.start))
  );
}

/** 甲方的钢材关税: with its goods, one measure that a party has. */
function isOfGoods(frame: Frame, { act, kind }: Link, by: string, parties: readonly NamedParty[]): boolean {
  if (act !== null || frame.language !== 'zh' || kind.nature !== 'restriction') return false;
  const owner = parties.findLast((one) => one.party === by && one.end <= kind.start);
  return (
    owner !== undefined &&
    !/(?:规避|绕过|绕开|逃避|突破|违反)$/.test(frame.text.slice(Math.max(0, owner.start - 2), owner.start)) &&
    OF_GOODS.test(frame.text.slice(owner.end, kind.start)) &&
    !/^(?:的?(?:问题|议题|谈判|收入|壁垒|政策|威胁|水平|成本|影响|压力)|[,;。]?$)/.test(
      frame.text.slice(kind.end),
    )
  );
}

/** 甲方的关税: the bare name of a measure that the text has told of this party. */
function isToldOwn(
  { text, language }: Frame,
  { act, kind }: Link,
  by: string,
  parties: readonly NamedParty[],
  told: readonly Told[],
): boolean {
  if (act !== null || language !== 'zh' || kind.nature !== 'restriction' || kind.isWeak === true)
    return false;
  const owner = parties.findLast((one) => one.party === by && one.end <= kind.start);
  return (
    owner !== undefined &&
    /^的(?:这项|新|附加|额外)?$/.test(text.slice(owner.end, kind.start)) &&
    /(?:^|[,;:。]|称|说|表示|认为|指出|强调)$/.test(text.slice(0, owner.start)) &&
    !/^(?:的?(?:问题|议题|谈判|收入|壁垒|政策|威胁|水平|成本|影响|压力)|[,;。]?$)/.test(
      text.slice(kind.end),
    ) &&
    told.some((one) => one.value.by === by && one.kind.entry.id === kind.entry.id)
  );
}

const OF_GOODS = new RegExp(`^的?(?:进口)?(?:${GOODS_ZH})的?(?:进口|附加|惩罚性|反倾销)?$`);

/** "A's new port fees", "the A-ish steel tariff": whose it is stands in the phrase that names it. */
function isOwn(text: string, { kind }: Link, by: string, parties: readonly NamedParty[]): boolean {
  if (kind.isWeak === true || kind.isList || kind.isFlow) return false;
  return parties.some(
    (one) =>
      one.party === by &&
      one.end <= kind.start &&
      OF_OWNER.test(text.slice(one.end, kind.start)) &&
      !TALKED_OF.test(text.slice(Math.max(0, one.start - 50), one.start)),
  );
}

const OF_OWNER =
  /^(?:'s|'|s')? (?:(?:(?!and |or |of |on |in |to |for |with |about |over )[a-z0-9%.-]+ ){0,4})$/;

/** What somebody complains about is in place. */
const COMPLAINED_OF =
  /(?<![a-z])(?:concerns?|alarm|dismay|regret|displeasure|objections?|complaints?|condemn[a-z]*|criticis[a-z]*|criticiz[a-z]*|denounc[a-z]*|protest[a-z]*|oppos[a-z]*|object(?:s|ed)|complain[a-z]*|blam[a-z]*|deplor[a-z]*|attack(?:s|ed)|slamm[a-z]*|decri[a-z]*|challeng[a-z]*|hurt by|hit by|suffer[a-z]* from) (?:(?:about|at|over|to|with|of|on|against|by|that|it was) )?(?:what [a-z]+ called )?[^,;.]{0,30}$/;

/** What is only talked about. */
const TALKED_OF =
  /(?<![a-z])(?:discuss(?:ed|ing|es)?|talks?|talked|negotiat[a-z]+|spoke|speak|questions?|meeting|exchange of views|views|consultations?|dispute|disagree[a-z]*)(?: (?:on|about|over|of|the|against|regarding|concerning))*(?: [a-z,]+){0,3} $/;

/** The words of the clause up to an offset. */
function clauseBefore(text: string, at: number): string {
  return /[^,;:。]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}
