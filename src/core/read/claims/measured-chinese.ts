import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import type { Agent } from '../statements/agent.ts';
import { agentOf, speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, isSame } from './accused.ts';
import { type Claimed, claimantOf } from './claim.ts';

/** What was agreed on, as the yardstick of a quantity: 约定, 协议规定, 说好. */
const AGREED =
  '(?:约定|商定|承诺|允诺|许诺|答应|说好|说定|谈好|谈妥|议定|协议|协定|合同|条约|共识|安排|谅解|备忘录|停战|休战|框架)';
/** What of it is measured. */
const QUANTITY =
  '(?:数量|数额|数目|总数|总量|总额|规模|水平|目标|标准|指标|额度|进度|份额|配额|下限|底线|比例|数字|份数|吨数|金额|要求|速度|频率|量|[一二两三四五六七八九十0-9.]+(?:成|%)|一半|半数|零头|[一二三四五六七八九十百]+分之[一二三四五六七八九十]+)';
const OF_AGREED = `(?:双方|两国|当初|原先|此前|去年|事先|会谈|最初|我们|协议|协定|共识|谅解)*${AGREED}(?:中|里|书|所)?(?:过|了|的)?(?:[^,;。]{0,10}?(?:规定|要求|约定|承诺|商定|答应|写明|许诺|确定|设定|定下|列明|载明|订明)的?)?(?:采购|进口|购买|交付|供应|供货|发放|开放|季度|年度|全年|月度|每年|每月|最低|许可|应有)*(?:的)?${QUANTITY}`;
const SHORT = sought(
  new RegExp(
    `(?:远远|远|明显|大大|严重|还|尚|仍|都|均|才|只|仅|也|甚至|连)*(?:低于|少于|不及|不到|不足|不够|没有达到|没达到|未达到?|未能达到|达不到|没到|小于|只有|仅有|仅为|只是|只相当于|仅相当于|相当于|只占|仅占|只及|差|距离?)${OF_AGREED}(?:[^,;。]{0,3}(?:一半|半数|零头|[一二两三四五六七八九十0-9.]+成|[一二三四五六七八九十]+分之[一二三四五六七八九十]+|很远|甚远|一大截|太远|相去甚远))?`,
  ),
);
const MORE = sought(
  new RegExp(
    `(?:已|已经|均已|都已|早已|均|都|也)*(?:超过|超出|高于|多于|超额|优于|快于|达到|满足)了?${OF_AGREED}`,
  ),
);
/** Done by half, or not kept up with: 答应的事只做了一半, 采购没有跟上. */
const HALF = sought(
  /(?:(?:答应|承诺|许诺|允诺|说好|约定|商定|同意|该做|协议(?:规定|里)?)[^,;。]{0,16}?(?:只|仅|才|不过|勉强)(?:做|办|落实|完成|兑现|履行|执行|取消|开放|放行|交付|给|发)[到成]?了?(?:[^,;。]{0,2}(?:一半|半|一小半|三成|两成|一成|四成|零头|皮毛|表面文章|[一二三四五六七八九十]分之一)|[^,;。]{0,2}部分)|(?:采购|购买|履行|落实|兑现|进口|放行|审批|执行)[^,;。]{0,6}?(?:没有?|未能?|并未|始终没有?|却没有?|也没有?)(?:能)?跟上)/,
);
/** In what it is done badly: 在设备审批上打了折扣. What was agreed stands in the clause before. */
const IN_THIS = sought(
  /(?:在|就|对)[^,;。]{2,24}?(?:上|方面|问题上|环节|一事上|时)(?:却|则|仍|还|又|一再|屡屡|屡次|明显|就|都|反而){0,3}(?:打了?折扣|大打折扣|缩了?水|留了?一手|另搞一套|食言|变了?卦|倒退|耍花[招样]|玩花样|做手脚|敷衍|走样|打马虎眼|讨价还价|钻空子)/,
);
const BOND = new RegExp(AGREED);
const SUPPOSED =
  /(?:如果|倘若|假如|一旦|若|除非|可能|或将|恐|将|希望|期待|要求|敦促|呼吁|应当|应该|必须|避免|防止|是否|能否|担心|担忧|预计|预期)[^,;。]{0,20}$/;

/** What was done measured by what was agreed on: a verdict in the mouth of a side. Told by nobody it is a figure. */
export function measuredInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, start, text, previous, before } = statement;
  const claimant = claimantOf(context, statement);
  const isTold = claimant.ids[0] === 'narrator';
  const half = matchWithin(frame, text, HALF);
  if (half !== null && isReal(text, half.index)) {
    const isBound =
      BOND.test(text) ||
      (previous !== null && BOND.test(previous.text)) ||
      (before !== null && BOND.test(before.frame.text));
    return isBound ? broken(context, statement, half.index, claimant) : null;
  }
  if (isTold && context.about.kind === 'report') return null;
  if (/据[^,;。]{0,16}(?:统计|数据|测算)|(?:数据|统计)显示/.test(frame.text)) return null;
  const short = matchWithin(frame, text, SHORT);
  if (short !== null && isReal(text, short.index) && isShort(text, short))
    return isTold || claimant.parties.length === 0 ? null : broken(context, statement, short.index, claimant);
  const badly = matchWithin(frame, text, IN_THIS);
  if (badly !== null && isReal(text, badly.index))
    return BOND.test(text) || (previous !== null && BOND.test(previous.text))
      ? broken(context, statement, badly.index, claimant)
      : null;
  const more = matchWithin(frame, text, MORE);
  if (more === null || !isReal(text, more.index)) return null;
  const opening = leading(statement);
  const agent =
    agentAt(context, statement, start + more.index) ??
    (opening === undefined ? speakerAgent(context, statement) : agentOf(context, statement, opening));
  if (agent === null || agent.parties.length !== 1 || claimant.parties.length === 0) return null;
  // 对甲方的采购: whoever buys is the one who speaks.
  const isOwn = isSame(agent, claimant) || /^["“]?(?:对|向|从)/.test(text);
  const accused = isOwn ? (claimant.parties[0] ?? null) : (agent.ids[0] ?? null);
  return {
    statement,
    claim: isOwn ? 'fulfilled-own' : 'kept',
    accused: { id: accused, words: null },
    start,
    end: statement.end,
    commitment: null,
    reply: false,
  };
}

function isReal(text: string, index: number): boolean {
  return !SUPPOSED.test(text.slice(0, index)) && !/(?:不|未|没有|并非)$/.test(text.slice(0, index));
}

/** 只是, 相当于, 差 and 距 need a word of little behind what was agreed. */
function isShort(text: string, short: RegExpExecArray): boolean {
  if (!/^(?:还|尚|仍|也)*(?:只是|相当于|差|距离?)/.test(short[0])) return true;
  return /一半|半数|零头|成|分之|很远|甚远|一大截|太远|%/.test(
    text.slice(short.index, short.index + short[0].length + 8),
  );
}

function broken(
  context: ReadingContext,
  statement: Statement,
  index: number,
  claimant: Agent,
): Claimed | null {
  const { start, end, text } = statement;
  const named = accusedAt(context, statement, start + index);
  const opening = statement.actors.find(
    (one) => one.start >= start && one.end <= start + index && one.party !== null,
  );
  const owner = opening === undefined ? null : agentOf(context, statement, opening);
  // 甲方上半年发放的许可|不到…: whose doing it is opens the clause.
  const accused =
    owner !== null && owner.parties.length === 1 && !isSame(owner, claimant) && !/^["“]?(?:对|向)/.test(text)
      ? { id: owner.ids[0] ?? null, words: owner.words }
      : named;
  if (accused.id === null || accused.id === 'side:both') return null;
  return { statement, claim: 'broken', accused, start, end, commitment: null, reply: false };
}
