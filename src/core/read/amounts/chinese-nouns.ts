import { longestFirst } from '../../text/longest-first.ts';
import type { Span } from '../../text/span.ts';

/** Nouns that numbers count in accounts and reports; the longest that ends a phrase wins. */
const HEADS =
  '口岸|个人|前官员|前部长|前议员|生产线|炼厂|养殖场|屠宰场|加工厂|矿场|矿山|药企|鱼企|船企|粮企|茶企|酒企|肉企|国企|央企|民企|外企|油企|矿企|产线|采购安排|安排|出口申请|申请|出口许可|许可|车企|农机|磁材|船员|人员|学生|留学生|公民|侨民|士兵|军人|官员|议员|代表|记者|专家|学者|儿童|妇女|平民|难民|移民|工人|员工|乘客|嫌疑人|遇难者|伤员|伤者|患者|渔民|人质|战俘|受害者|观众|选民|国家|地区|城市|省份|成员国|国际组织|组织|政党|企业|公司|银行|机构|实体|工厂|学校|大学|高校|医院|城镇|村庄|社区|飞机|客机|军机|战机|战斗机|直升机|无人机|舰艇|军舰|航母|潜艇|船只|货轮|渔船|油轮|导弹|弹道导弹|卫星|火箭|核弹头|坦克|汽车|电动汽车|芯片|集装箱|大豆|玉米|小麦|猪肉|牛肉|大米|粮食|原油|石油|天然气|液化天然气|煤炭|稀土|钢铁|疫苗|口罩|物资|货物|商品|产品|协议|协定|文件|合作文件|备忘录|条约|声明|联合声明|公报|法案|决议|决议草案|指南|清单|公告|措施|反制措施|政策|共识|成果|倡议|建议|方案|原则|要求|问题|议题|领域|方面|条件|目标|方向|阶段|支柱|工作组|机制|项目|合作项目|会议|会谈|谈判|磋商|对话|访问|演习|军演|试验|核试验|制裁|案件|事件|事故|袭击|岗位|就业岗位|工作岗位|航班|席位|选票|签证|许可证|名额|奖学金|大熊猫|熊猫|小组|基地|据点|岛屿|港口|机场|总领馆|使馆|议员席位|国家和地区|关税|加征|税目|人选|职位|订单|交易|账户|帐户|家庭|住户|建筑|房屋|座位|项';
// Longest first: 反制措施 must win over 措施.
const ALTERNATIVES = longestFirst(HEADS.split('|')).join('|');
const HEAD = new RegExp(`^的?(?:[\\u4e00-\\u9fff]{0,4}?)(?:${ALTERNATIVES})`);
/** A phrase that ends with its clause: 新的芯片出口管制指南. */
const WHOLE = new RegExp(`^的?[\\u4e00-\\u9fff]{0,12}(?:${ALTERNATIVES})(?=$|[,，。;:、!?”’》)])`);
/** A phrase of a count does not reach over these. */
const STOP =
  /支持|反对|来自|表示|参加|[在和与被将已于是为向从对到至以及并后前内遭获曾就让使把也都还又则者使,，。;:、!?“”‘’《》()\s]/;
/** A short rest of the clause is what is counted, whatever it is. */
const REST = /^的?([\u4e00-\u9fff]{1,4})(?=$|[,，。;:、!?”’》)\s])/;
const NO_REST = /^(?:的|以上|以下|左右|不等|以内|之多|而已|之间|之后|之前|多|余|来|次|地)/;

/**
 * How much of what follows may be a noun: a known head alone, any short rest of the clause as well, or a phrase that
 * ends with its clause in a known head.
 */
export type NounReach = 'head' | 'short' | 'whole';

/** What a Chinese classifier at `offset` counts, or `null`. */
export function chineseNoun(text: string, offset: number, reach: NounReach): Span | null {
  const after = text.slice(offset, offset + 14);
  const skipped = after.startsWith('的') ? 1 : 0;
  const whole = reach === 'whole' ? WHOLE.exec(text.slice(offset, offset + 18)) : null;
  if (whole !== null && !STOP.test(whole[0]))
    return { start: offset + skipped, end: offset + whole[0].length };
  const head = HEAD.exec(after);
  if (head !== null && !STOP.test(head[0].replace(/国家和地区$/, ''))) {
    return { start: offset + skipped, end: offset + longest(after, head[0].length) };
  }
  const rest = reach === 'head' ? null : REST.exec(after);
  if (rest === null || NO_REST.test(rest[1] ?? '') || STOP.test(rest[1] ?? '')) return null;
  return { start: offset + skipped, end: offset + rest[0].length };
}

const LONGER = new RegExp(`^(?:${ALTERNATIVES})`);

/** 合作项目 goes on after 合作, and 国家 into 国家和地区, when the next characters are a head too. */
function longest(after: string, length: number): number {
  const next = LONGER.exec(after.slice(length));
  return next === null ? length : length + next[0].length;
}
