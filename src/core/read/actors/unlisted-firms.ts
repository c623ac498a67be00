import { type Actor, actor } from './actor.ts';
import { readGap } from './chinese-gap.ts';
import { isHan } from './chinese-names.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import type { Piece } from './pieces.ts';

/** What a firm is called by its trade, right before its name: 进口商北岭, 车企远山. */
const KIND =
  /(?:(?:进口|出口|制造|生产|供应|运营|开发|零售|批发|贸易|承包|代理|经销|服务|分销|航运|物流|设备|材料|芯片|电池|汽车|钢铁|化工|能源|粮食|农产品|服装|家电|电信|冶炼|加工|船舶)[商厂]|巨头|初创公司|上市公司|母公司|子公司|航空公司|船公司|矿业公司)$/;

/** The same, where only a name that ends like a firm's can follow: behind 企业 the clause mostly goes on. */
const LOOSE_KIND = /(?:[\u3400-\u9fff]企业?|龙头|厂商|公司)$/;

/** How names of firms end. */
const TRADE =
  /(?:机械|材料|汽车|科技|电子|能源|重工|实业|化工|石油|石化|钢铁|铝业|航空|航运|海运|电力|矿业|制药|医药|生物|食品|乳业|物流|半导体|光电|通信|通讯|软件|证券|资本|投资|船舶|造船|电池|动力|股份|控股|国际|电器|电气|轮胎|纸业|玻璃|水泥|稀土|新能源|光伏|风电|水产|渔业|农业|粮油|纺织|服饰|家居|零售|百货|地产|置业|传媒|互联|网络|智能|微电子|精密|仪器|工业|重机|铁路|港务)$/;

/** Grammar and common words, of which no name of a firm is made. */
const NO_NAME =
  /^[业商方人家]|实施|进行|采取|受到|遭|获得?|开始|停止|面临|出现|扩大|减少|增加|提高|[上下]调|发出|作出|提出|召开|举行|制裁|担[忧心]|准备|计划|继续|表|[的了是在将与和向对把被称说并也都该本这那各多某由因为从到及其等等则更最]|[一两二三四五六七八九十数几][家个名位]|相关|有关|当地|国内|海外|其他|部分|许多|不少|全球|行业|我国|本国|以及|大型|中小|外国|主要/;

/** No name of a firm is longer than this, in characters. */
const LONGEST = 8;

/** A mark before which no name reaches back. */
const EDGE = ',.;:。!?“”()《》、的 \n';

/**
 * Firms that no list knows, as the subject of a verb of saying: told by what they are right before the name
 * (最大的进口商某某表示), or by how the name ends where it is the clause's subject (某某重工则称).
 */
export function unlistedFirms(
  { text }: Frame,
  pieces: readonly Piece[],
  found: readonly Actor[],
  verbs: readonly number[],
): Actor[] {
  const firms: Actor[] = [];
  for (const verb of verbs) {
    let edge = verb;
    while (edge > 0 && verb - edge < 40 && !EDGE.includes(text.charAt(edge - 1))) edge -= 1;
    const one = firmBetween(text, pieces, edge, verb);
    if (one === null) continue;
    const isTaken = [...found, ...firms].some(
      (other) => other.start < one.end && one.start < other.end && other.kind !== 'party',
    );
    if (!isTaken) firms.push(one);
  }
  return firms;
}

function firmBetween(text: string, pieces: readonly Piece[], edge: number, verb: number): Actor | null {
  for (let end = verb; end >= edge + 2; end -= 1) {
    if (!readGap(text.slice(end, verb)).isAdverbial) continue;
    const first = Math.max(edge, end - LONGEST);
    for (let start = first; start <= end - 2; start += 1)
      if (isBehindKind(text, start, end) && isName(text, pieces, start, end)) return firm(text, start, end);
    if (
      first === edge &&
      end - edge > 3 &&
      TRADE.test(text.slice(edge, end)) &&
      isName(text, pieces, edge, end)
    )
      return firm(text, edge, end);
  }
  return null;
}

function isBehindKind(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return KIND.test(before) || (LOOSE_KIND.test(before) && TRADE.test(text.slice(start, end)));
}

function isName(text: string, pieces: readonly Piece[], start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    ![...name].some((character) => !isHan(character)) &&
    !NO_NAME.test(name) &&
    !readGap(name.slice(0, 2)).isAdverbial &&
    !pieces.some((one) => one.start < end && start < one.end && one.hit.kind !== 'place')
  );
}

function firm(text: string, start: number, end: number): Actor {
  return actor({ kind: 'organisation', id: `org:${slug(text.slice(start, end))}`, start, end });
}
