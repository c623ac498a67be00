import type { Frame } from '../actors/frame.ts';
import type { Sides } from './chinese-parties.ts';
import { GOODS_ZH } from './goods-nouns.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

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
): boolean {
  if (by === null || by === on || by === 'both') return false;
  // 取消对某地区的关税: the phrase says on whom, be it no party of the lexicon.
  if (link.act !== null && on === null)
    return (
      /(?:对|针对)[^,;:。、]{1,8}的$/.test(frame.text.slice(link.head.end, link.kind.start)) &&
      ASKED.test(clauseBefore(frame.text, link.head.start))
    );
  if (on === null) return isOfGoods(frame, link, by, parties);
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
    OF_GOODS.test(frame.text.slice(owner.end, kind.start)) &&
    !/^(?:的?(?:问题|议题|谈判|收入|壁垒|政策|威胁|水平|成本|影响|压力)|[,;。]?$)/.test(
      frame.text.slice(kind.end),
    )
  );
}

const OF_GOODS = new RegExp(`^的?(?:进口)?(?:${GOODS_ZH})的?(?:进口|附加|惩罚性|反倾销)?$`);

/** The words of the clause up to an offset. */
function clauseBefore(text: string, at: number): string {
  return /[^,;:。]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}
