import { type Actor, actor } from './actor.ts';
import type { Frame } from './frame.ts';
import { speaksFrom } from './speaks-from.ts';

/** What people without a name do for a living or have in common, and what an id calls many of them and one. */
const TRADES: readonly (readonly [noun: string, many: string, one: string])[] = [
  ['(?:进口|采购)(?:商|企业)|买家|采购商', 'importers', 'importer'],
  ['出口(?:商|企业)|外贸企业', 'exporters', 'exporter'],
  ['(?:经销|零售|批发|分销)商|超市', 'retailers', 'retailer'],
  ['贸易商|交易商|中间商', 'traders', 'trader'],
  ['(?:制造|生产)(?:商|企业)|厂[商家]|工厂|生产者|[车药钢]企(?!业)', 'manufacturers', 'manufacturer'],
  ['供应商|供货商', 'suppliers', 'supplier'],
  ['运营商|承运商', 'operators', 'operator'],
  ['船东|船主|船企', 'shipowners', 'shipowner'],
  ['航运(?:公司|企业|商)|船公司|货运公司', 'shippers', 'shipper'],
  ['航空公司', 'airlines', 'airline'],
  ['货主', 'shippers', 'shipper'],
  ['农[户民]|农场主|农业主|种植[者户]|果农|棉农|豆农|粮农|茶农|奶农', 'farmers', 'farmer'],
  ['牧民|牧场主|养殖户', 'farmers', 'farmer'],
  ['渔[民户]|捕捞户', 'fishermen', 'fisherman'],
  ['经济学[者家]', 'economists', 'economist'],
  ['议员|国会议员', 'lawmakers', 'lawmaker'],
  ['律师|法律界人士', 'lawyers', 'lawyer'],
  ['投资[者人]|股东', 'investors', 'investor'],
  ['交易员', 'traders', 'trader'],
  ['居民|当地人|民众|市民|村民', 'residents', 'resident'],
  ['消费者', 'consumers', 'consumer'],
  ['批评(?:者|人士)', 'critics', 'critic'],
  ['支持者', 'supporters', 'supporter'],
  ['反对者', 'opponents', 'opponent'],
  ['示威者|抗议者', 'protesters', 'protester'],
  ['经营者|业者|店主|商户|商家|企业主|商人', 'traders', 'trader'],
  ['留学生|学生', 'students', 'student'],
  ['船长|船员', 'crew', 'captain'],
  ['工人|员工', 'workers', 'worker'],
  ['(?:智库|大学)学者|史学家|历史学家|政治学[者家]', 'scholars', 'scholar'],
];

const NOUN = new RegExp(`(?:${TRADES.map(([noun]) => noun).join('|')})(?:们(?![\\u3400-\\u9fff]·))?`, 'g');
const MEANT = TRADES.map(([noun, many, one]) => [new RegExp(`^(?:${noun})`), many, one] as const);

/** Characters without which no such noun can stand. */
const HINT = /[商家厂企主司户民农者员师人众东生超长]/;

/** What may stand in front of the noun in its clause: how many, whose, and which of them. */
const LEAD =
  /^(?:但是?|而|不过|然而|此外|另外|同时|对此)?(?:据|根据|[在用如依照按]|正如)?([^,.;:。!?“”]{0,24})$/;

/** In front of the noun these make it an object or a part of something else. */
const NO_LEAD =
  /[对向把被给让令使将为由和与同及跟为]|要求|允许|禁止|迫使|鼓励|支持|告诉|通知|提醒|警告|敦促|会见|约谈|面向|针对|涉及|影响了|包括|批评|指责|是|有关/;

/** One of them: 一名律师. */
const ONE = /(?:一[名位家个]|某[名位家]?|这[名位家])/;

/** Somebody who is told only by a trade, as the subject of a verb of saying: 多家进口商抱怨, 受影响的渔民说. */
export function unlistedTrades({ text }: Frame, found: readonly Actor[], verbs: readonly number[]): Actor[] {
  if (!HINT.test(text)) return [];
  const trades: Actor[] = [];
  NOUN.lastIndex = 0;
  for (let match = NOUN.exec(text); match !== null; match = NOUN.exec(text)) {
    const end = match.index + match[0].length;
    if (!speaksFrom(text, end, verbs, 24)) continue;
    let edge = match.index;
    while (edge > 0 && match.index - edge < 26 && !',.;:。!?“”'.includes(text.charAt(edge - 1))) edge -= 1;
    const lead = LEAD.exec(text.slice(edge, match.index))?.[1];
    if (lead === undefined || NO_LEAD.test(lead)) continue;
    const start = match.index - lead.length;
    if (verbs.some((verb) => verb >= start && verb < end)) continue;
    if (found.some((one) => one.kind !== 'party' && one.start < end && start < one.end)) continue;
    const [, many, one] = MEANT.find(([noun]) => noun.test(match[0])) ?? [];
    const id = `anon:${ONE.test(lead) ? one : many}`;
    trades.push(actor({ kind: 'anonymous', id, start, end, headStart: match.index, headEnd: end }));
  }
  return trades;
}
