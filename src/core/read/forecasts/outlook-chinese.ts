import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import { APPOINTED, isPartys, NEGATED } from './future-chinese.ts';
import { PAST } from './past-chinese.ts';
import { isOfBank } from './predicted-chinese.ts';

const NUMBER = '[0-9零一二三四五六七八九十百两半]';
/** A hedge as a verb of its own: 今年料增长, 涨价或延续. What comes about must stand behind it. */
const COMES_ABOUT =
  '(?:创(?:下)?(?:新高|新低|纪录)|增|减|升|降|涨|跌|扩大|收窄|收缩|萎缩|放缓|加快|加剧|回升|回落|回暖|反弹|持续|延续|成为|超|跌破|跌至|降至|升至|不足|逼近|触及|见顶|见底|受压|承压|达到?|突破|导致|引发|面临|陷入|推迟|推高|拖累|冲击|波及|蔓延|外溢|升级|恶化|好转|改善|恢复|破裂|触发|失去|受|遭|被|令|使|让|促使|改变|重启|重返|落空|流产|告吹|激怒)';
const SINGLE = new RegExp(
  `(?<=[^,;。]{2})(?<![预资材原饲燃肥意照史涂布颜饮不塑衣调抑甚间或])(?:料|或|恐|势将|或能|或可|或会|料可|料会|恐会)(?=(?:今年|明年|后年|年内|年底前?|下半年|上半年|全年|下季|本季|下月|届时|短期|未来|[0-9一二三四]+(?:季度?|月|年))?(?:再度?|再次|进一步|大幅|小幅|最终|首次|重新|继续|逐步|明显|同比|环比|很快|不得不|随之|因此|仅|只)*${COMES_ABOUT})`,
);
/** 增速或低于2%: of a measure. */
const OF_MEASURE =
  /(?<=(?:增速|增长率?|增幅|通胀率?|涨幅|跌幅|产量|销量|规模|出口额?|进口额?|赤字|价格|需求|占比|收入)[^,;。]{0,6})或(?=低于|高于|不及|不足)/;
/** Two verbs joined by 或 foretell nothing: 推迟或取消. */
const JOINED =
  /(?:发酵|激化|加剧|恶化|升级|减弱|破裂|失败|推迟|取消|扩大|减少|增加|延长|限制|禁止|威胁|修改|降低|提高|暂停|终止|出口|进口|直接|全部|部分)$/;
/** A figure that is foretold: 将增长预期下调至2.1%. */
const REVISED = new RegExp(
  `(?:(?:增长|增速|通胀|经济|出口|产量|赤字|价格|销量|需求|[长率量额价])(?:的)?)(预期|预测|预估|展望)(?:值|数)?[^,;。]{0,8}?(?:下调|上调|调降|调升|调低|调高|维持|修正|下修|上修)[^,;。]{0,6}?(?:至|到|为|在)[^,;。]{0,4}?${NUMBER}|(?:下调|上调|调降|调升|下修|上修)[^,;。]{0,24}?(预期|预测|预估)[^,;。]{0,4}?(?:至|到|为)[^,;。]{0,4}?${NUMBER}`,
);
/** Chances in figures: 概率不到三成. */
const ODDS = new RegExp(
  `(概率|可能性|几率|机率|机会|胜算|把握)[^,;。]{0,4}?(?:在|为|是|约|不到|不足|高达|超过|只有|仅有?|至少|接近|大约|达|有|低于|高于|不超过)+[^,;。]{0,3}?${NUMBER}[^,;。]{0,6}`,
);
/** How whoever watches looks at what is to come. */
const VIEW =
  /(?:普遍|一致|继续|均|都|不|并不|不太|不怎么|大多|多数)看好|看好(?=[^,;。]{2,}(?:前景|行情|走势|后市|未来|今年|明年|年))|看[淡衰空](?!一)|唱衰|(?:没有人|无人|没人|不|并不|不敢|谁也不)指望(?=[^,;。]{0,20}(?:能|会|将|取得|达成|带来|实现))|不抱(?:太大|太多|任何|什么)?(?:希望|期望|期待|乐观|幻想)|不(?:认为|觉得|相信)(?=[^,;。]{2,24}(?:能|会|将|可))|(?:不存在|看不到|看不见|不见|没有)(?:任何)?(?=[^,;。]{0,12}(?:迹象|曙光|转机|出路|可能)$)/;
const GLOOM =
  /(?:前景|后市|前途|走势|出路)[^,;。]{0,6}?(?:渺茫|黯淡|暗淡|堪忧|不妙|不容乐观|不乐观|难言乐观|不被看好|看好|悲观|乐观|惨淡|凶险|光明)|希望[^,;。]{0,4}渺茫|(?:可期|为期不远|在望|遥不可及|难上加难|谈何容易|几无可能|绝无可能|已成定局|大局已定|无可避免|在劫难逃|回天乏术)$|(?:只是|不过是|只不过是|仅是|就是)(?:个|一个)?时间(?:早晚)?(?:的)?问题|(?:迟早|早晚)的事|难逃[^,;。]{2,12}(?:命运|结局|厄运|一劫)|注定(?!的)|风险(?:仍|依然|明显|总体|整体)?偏?[向于][上下]行?|下行风险(?:加大|上升|增加|较大)|只会(?:更|越来越|愈)|不会(?:比|再比)[^,;。]{2,8}更/;
/** The frame of what follows: 最坏的情况下, 基准情形是, 不出意外. */
const SCENARIO =
  /(?:最坏|最糟|最差|最好|极端|乐观|悲观|理想|基准|中性|最可能)(?:的)?(?:情况|情形|情景|假设|预期|设想|估计|预测)(?:下|是|为|中|看|来看)?|不出(?:意外|所料)|若无意外|照此下去|长此以往|(?:按照?|照)(?:目前|当前|现在)(?:的)?(?:速度|趋势|势头|进度)/;
const COMING =
  /将|会(?![谈晤见议面员])|能(?!力|源|否)|可(?!以)|要|放缓|下降|上升|增长|达到|降至|升至|降到|升到|持续|恐|难(?![题点关民友处])/;
/** Held by those who watch, without a word that hedges: 市场普遍认为…不会, 有专家担忧，…会. */
const HELD =
  /(?:市场|外界|各方|舆论|普遍|多数人?|大多|渔民|农民|农户|果农|企业|业者|商家|厂商|船东|出口商|进口商|投资者|居民|员工|工人|民众|矿商|交易员|行业|专家|学者|人士|分析师|经济学家|观察家|业内|机构)[^,;。]{0,8}?(认为|相信|觉得|担心|担忧|忧心|忧虑|害怕|判断|估摸)(?=[,:]$|[^,;。]{0,24}?(?:将|(?<![机社委协大国年全峰议商工展])会(?![谈晤见议面员])|能(?!力|源|否)))/;

/** The present, and what only names an outlook. */
const OF_NO_OUTLOOK = /(?:去年|此前|曾|当年|上月|昨|过去)[^,;。]{0,20}$/;

const MAY_LOOK = soughtGroup(SINGLE, OF_MEASURE, REVISED, ODDS, VIEW, GLOOM, SCENARIO, HELD);

/** An outlook by a word of its own: figures that are revised, odds, views and scenarios. The words that hedge it. */
export function outlookInChinese(
  context: ReadingContext,
  statement: Statement,
): { start: number; end: number } | null {
  const { frame, start, text, previous } = statement;
  if (!mayAnyStand(frame, MAY_LOOK) || (isPartys(context, statement) && !isOfBank(statement))) return null;
  const bare = text.replace(/[,;。!?”"』」]+$/, '');
  const single = SINGLE.exec(bare) ?? OF_MEASURE.exec(bare);
  const isAlone = single !== null && !JOINED.test(bare.slice(0, single.index));
  const match =
    (isAlone ? single : null) ?? REVISED.exec(bare) ?? ODDS.exec(bare) ?? VIEW.exec(bare) ?? GLOOM.exec(bare);
  if (match !== null) {
    const before = bare.slice(0, match.index);
    if (NEGATED.test(before) || PAST.test(before) || OF_NO_OUTLOOK.test(before)) return null;
    if (/的$/.test(before) && VIEW.test(match[0])) return null;
    // 某教授对前景并不看好: told of him, without what he expects.
    if (isOfPerson(statement, start + match.index)) return null;
    if (isAlone && APPOINTED.test(bare.slice(match.index, match.index + 16))) return null;
    const isOdds = ODDS.test(match[0]) && REVISED.exec(match[0]) === null;
    const word = isOdds ? undefined : (match[1] ?? match[2]);
    const at = start + match.index + (word === undefined ? 0 : match[0].indexOf(word));
    return { start: at, end: at + (word ?? match[0]).length };
  }
  return inScenario(statement, bare, previous) ?? heldIn(statement, bare);
}

/** Whether somebody by name stands before, whose view it is and who does not speak here. */
function isOfPerson({ actors, start, voice }: Statement, at: number): boolean {
  return (
    (voice === null || voice.mode === 'narrator') &&
    actors.some((one) => one.kind === 'person' && one.start >= start && one.end <= at)
  );
}

/** 有专家担忧，新规会拖累就业. */
function heldIn({ start, previous }: Statement, bare: string): { start: number; end: number } | null {
  if (!WILL.test(bare) || APPOINTED.test(bare)) return null;
  const own = HELD.exec(bare);
  const lead = own === null && previous !== null ? HELD.exec(previous.text) : null;
  const match = own ?? lead;
  if (match?.[1] === undefined) return null;
  const at =
    (own === null ? (previous?.start ?? start) : start) + match.index + match[0].lastIndexOf(match[1]);
  return { start: at, end: at + match[1].length };
}

const WILL = /将(?!军|近|信)|(?<![机社委协大国年全峰议商工展不])会(?![谈晤见议面员])|不会(?![谈晤见议])/;

/** 最坏的情况下，半数工厂将停产. */
function inScenario(
  { start }: Statement,
  bare: string,
  previous: Statement | null,
): { start: number; end: number } | null {
  const own = SCENARIO.exec(bare);
  if (own !== null && COMING.test(bare.slice(own.index + own[0].length)))
    return { start: start + own.index, end: start + own.index + own[0].length };
  const lead = own === null && previous !== null ? SCENARIO.exec(previous.text) : null;
  if (
    lead !== null &&
    /(?:避免|防止|排除|免于|躲过|考虑|针对)[^,;。]{0,4}$/.test((previous?.text ?? '').slice(0, lead.index))
  )
    return null;
  if (lead === null || previous === null || !COMING.test(bare) || APPOINTED.test(bare)) return null;
  const at = previous.start + lead.index;
  return { start: at, end: at + lead[0].length };
}
