import { longestFirst } from '../../text/longest-first.ts';
import type { Span } from '../../text/span.ts';

/** Nouns for people, for bodies and for things that numbers count in accounts and reports. */
const PERSONS =
  '个人|职员|雇员|店员|护士|医生|技师|矿工|劳工|移工|船东|果农|牧民|商贩|买家|演员|球员|科学家|技工|劳务人员|服务人员|前官员|前部长|前议员|船员|海员|机师|空乘|游客|旅客|人员|学生|留学生|公民|侨民|士兵|军人|官员|议员|代表|记者|专家|学者|儿童|妇女|平民|难民|移民|工人|员工|乘客|嫌疑人|遇难者|伤员|伤者|患者|渔民|人质|战俘|受害者|观众|选民|人士|知情人士|消息人士|分析人士|外交官|商人|居民|外长|部长|副部长|大臣|首相|领导人|首脑|元首|总统|总理|大使|领事|律师|分析师|经济学家|发言人|高管|主管|负责人|牵头人|成员|参与者|与会者|委员|市民|民众|男子|女子|老人|孩子|青年|教师|教授|研究员|研究人员|翻译|司机|水手|飞行员|警察|武装分子|示威者|参议员|众议员|候选人|嫌犯|囚犯|旅客|游客|宇航员|航天员|运动员|选手|工程师|技术人员|志愿者|随员|随行人员|顾问|助理|特使|代办|经理|总裁|董事|股东|投资者|交易员|农民|农场主|进口商|出口商|船长|被扣者|受访者|将军|将领|上将|中将|少将|法官|检察官';
const BODIES =
  '企业|公司|银行|机构|实体|工厂|学校|大学|高校|医院|组织|炼厂|养殖场|屠宰场|加工厂|药企|鱼企|渔企|船企|粮企|茶企|酒企|肉企|国企|央企|民企|外企|油企|矿企|车企|厂|厂商|厂家|制造商|供应商|开发商|经销商|生产商|出口商|进口商|贸易商|零售商|运营商|承包商|服务商|研究所|研究院|媒体|商会|协会|智库|门店|餐馆|餐厅|酒店|实验室|基金会|基金|报社|电视台|通讯社|报纸|网站|平台|集团|芯企|券商|保险商|拍卖行|律所|船厂|钢厂|电厂|矿场|机场|港口|码头|法院|医疗机构|分支机构|子公司|分公司|母公司|航空公司|船公司|供货商|农场|牧场';
const THINGS =
  '口岸|船|生产线|矿场|矿山|产线|采购安排|安排|出口申请|申请|出口许可|许可|农机|磁材|国家|地区|城市|省份|成员国|国际组织|政党|城镇|村庄|社区|飞机|客机|军机|战机|战斗机|直升机|无人机|舰艇|军舰|航母|潜艇|船只|货轮|渔船|油轮|导弹|弹道导弹|卫星|火箭|核弹头|坦克|汽车|电动汽车|芯片|集装箱|大豆|玉米|小麦|猪肉|牛肉|大米|粮食|原油|石油|天然气|液化天然气|煤炭|稀土|钢铁|疫苗|口罩|物资|货物|商品|产品|协议|协定|文件|合作文件|备忘录|条约|声明|联合声明|公报|法案|决议|决议草案|指南|清单|公告|措施|反制措施|政策|共识|成果|倡议|建议|方案|原则|要求|问题|议题|领域|方面|条件|目标|方向|阶段|支柱|工作组|机制|项目|合作项目|会议|会谈|谈判|磋商|对话|访问|演习|军演|试验|核试验|制裁|案件|事件|事故|袭击|岗位|就业岗位|工作岗位|航班|席位|选票|签证|许可证|名额|奖学金|大熊猫|熊猫|小组|基地|据点|岛屿|港口|机场|总领馆|使馆|议员席位|国家和地区|关税|加征|税目|人选|职位|订单|交易|账户|帐户|家庭|住户|建筑|房屋|座位|项';
// Longest first: 反制措施 must win over 措施.
const ANY = longestFirst(`${PERSONS}|${BODIES}|${THINGS}`.split('|')).join('|');

/** What sort of noun a classifier stands before: 名 before people, 家 before bodies. */
export type NounSort = 'person' | 'body' | 'any';

/** Before the head stand up to eight characters; the phrase that counts people or bodies holds no 的 (两名了解会谈情况的官员). */
const HEAD: Readonly<Record<NounSort, RegExp>> = {
  person: headed('[^的\\P{Script=Han}]{0,8}?', longestFirst(PERSONS.split('|')).join('|')),
  body: headed('[^的\\P{Script=Han}]{0,8}?', longestFirst(BODIES.split('|')).join('|')),
  any: headed('[\\u4e00-\\u9fff]{0,4}?', ANY),
};

function headed(lead: string, heads: string): RegExp {
  return new RegExp(`^的?${lead}(?<head>${heads})`, 'v');
}
/** A phrase that ends with its clause: 新的芯片出口管制指南. */
const WHOLE = new RegExp(`^的?[\\u4e00-\\u9fff]{0,12}(?:${ANY})(?=$|[,，。;:、!?”’》)])`);
/** A phrase of a count does not reach over these. */
const STOP =
  /支持|反对|来自|表示|参加|[在和与被将已于是为向从对到至以及并后前内遭获曾就让使把也都还又则者使,，。;:、!?“”‘’《》()\s]/;
/** A short rest of the clause is what is counted, whatever it is. */
const REST = /^的?([\u4e00-\u9fff]{1,4})(?=$|[,，。;:、!?”’》)\s])/;
const NO_REST =
  /^(?:的|不|未|没|受|均|须|可以|能|会|要|应|仍|全|以上|以下|左右|不等|以内|之多|而已|之间|之后|之前|多|余|来|次|地)/;

/**
 * How much of what follows may be a noun: a known head alone, any short rest of the clause as well, or a phrase that
 * ends with its clause in a known head.
 */
export type NounReach = 'head' | 'short' | 'whole';

/** What a Chinese classifier at `offset` counts, or `null`. */
export function chineseNoun(
  text: string,
  offset: number,
  reach: NounReach,
  sort: NounSort = 'any',
): Span | null {
  const after = text.slice(offset, offset + 18);
  const skipped = after.startsWith('的') ? 1 : 0;
  const whole = reach === 'whole' ? WHOLE.exec(text.slice(offset, offset + 18)) : null;
  if (whole !== null && !STOP.test(whole[0]))
    return { start: offset + skipped, end: offset + whole[0].length };
  const head = HEAD[sort].exec(after);
  const from = head === null ? 0 : head[0].length - (head.groups?.head?.length ?? 0);
  if (head !== null && !STOP.test(head[0].slice(0, from))) {
    return { start: offset + skipped, end: offset + longest(after, from, head[0].length) };
  }
  const rest = reach === 'head' ? null : REST.exec(after);
  if (rest === null || NO_REST.test(rest[1] ?? '') || STOP.test(rest[1] ?? '')) return null;
  return { start: offset + skipped, end: offset + rest[0].length };
}

const LONGER = new RegExp(`^(?:${ANY})`);

/**
 * 合作项目 goes on after 合作 and 国家 into 国家和地区, and 美国企业 is none of 国企: a head that begins inside or right
 * behind another and ends after it is the head.
 */
function longest(after: string, from: number, end: number): number {
  let last = end;
  for (let at = from + 1; at <= last; at += 1) {
    const next = LONGER.exec(after.slice(at));
    if (next !== null && at + next[0].length > last) last = at + next[0].length;
  }
  return last;
}
