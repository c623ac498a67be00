import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import { APPOINTED, isCondition, isPartys, NEGATED } from './future-chinese.ts';

/** A verb of foretelling, in the clause or governing it from one before: 我们预计，…. */
const PREDICT =
  /(?<!不|未|可|难以|超出|低于|高于|好于|符合|进行了?|作出|做出|各种|的)(?:预计|预料|预测|预期(?=[^,;。]{0,20}(?:将|会|增长|增幅|下降|下跌|上升|上涨|回升|回落|减少|增加|扩大|收窄|放缓|达|至|难以|可能|跌|涨|持续|面临|恶化|改善|延续|恢复))|(?<=(?:市场|外界|各方|业内|业界|机构|分析师|经济学家|专家|投资者|交易员|人士)(?:普遍|一致|仍|则|目前|均|都|大多)*)预期(?![值差外内中的,:])|(?<=(?:市场|业内|业者|外界|人士|分析师|专家|学者|机构|经济学家|普遍|各界|教授|观察家))料(?=[^,;。理]{2,20}(?:会(?![谈晤见议])|将|可|难|不会|[升降涨跌增减]))|预言|断言|料定|推断|推测|研判|押注|料想|估计|估算|测算|(?<=(?:笔者|我|我们|本人|人士|分析师|学者|专家|业内|机构|外界|[他她])(?:个人|普遍|均|都|则|由此|据此|因此)?)(?:判断|预判))(?!的|目标|中|为(?:[0-9]|约)|值|数|到)/;
/** The same before a comma. 预期 is a noun too, and foretells behind those who expect. */
const OPENED = new RegExp(
  `(?:${PREDICT.source}|(?<=(?:人士|分析师|学者|专家|学家|各界|外界|市场|机构|业内|业者|业界|当局|央行|我们|[我他她])(?:普遍|均|都|一致|大多|则|也|还)*)预期)[,:]$`,
);
/** One's own side. */
const OWN = /我方|我们|本国|我国|我军|政府将/;
const MAY_PREDICT = soughtGroup(PREDICT, OPENED);

const ADVERBIAL =
  /^(?:(?:随着|由于|因为?|按照?|根据|面对|经过|通过|为了?|截至|除|当|待|等)[^,;。]*|(?:在|于|到|自|从|至|对于|就|受)[^,;。]*(?:后|前|时|中|上|下|内|间|里|年|月|日|底|初|方面|际|期|以来|起|问题|影响|情形|推动|支持)|[^,;。]{1,24}(?:之?[前后]|时|之际|期间|以来|情况下|背景下|影响下|年底|月底|年内|月内|年初))[,]["”』」]?$/;

/** Whether a clause only tells when, where or why. */
export function isAdverbial(text: string): boolean {
  return ADVERBIAL.test(text.replace(/^(?:会|将|还|也|仍)/, ''));
}

/** 预计 with what it foretells in one clause, or right after the comma behind it. */
export function predictedIn(
  context: ReadingContext,
  statement: Statement,
): { start: number; end: number } | null {
  const { frame, start, text, previous } = statement;
  if (!mayAnyStand(frame, MAY_PREDICT)) return null;
  const isParty = isPartys(context, statement) && !isOfBank(statement);
  const match = PREDICT.exec(text);
  // What a party expects may be its own plan; what it reckons of others is foretold.
  if (isParty && (match === null || !/估计|断言|预言|料定|断定|料想/.test(match[0]) || OWN.test(text)))
    return null;
  if (match) {
    const rest = text.slice(match.index + match[0].length).replace(/[,;。!?”"]+$/, '');
    if (
      rest.length < (/^[将会]/.test(rest) ? 5 : 6) ||
      AIM.test(rest) ||
      APPOINTED.test(rest) ||
      NEGATED.test(text.slice(0, match.index))
    )
      return null;
    return { start: start + match.index, end: start + match.index + match[0].length };
  }
  let from = previous;
  // 我们判断，只要…，…: what is foretold stands behind its condition.
  while (from !== null && (isCondition(from.text) || ADVERBIAL.test(from.text.trim()))) from = from.previous;
  const opened = from && OPENED.exec(from.text.trim());
  if (!from || !opened || AIM.test(text) || APPOINTED.test(text) || text.length < 6 || isCondition(text))
    return null;
  const at = from.start + opened.index;
  return { start: at, end: at + opened[0].length - 1 };
}

/** What somebody is after is imputed, and not foretold. */
const AIM = /意在|旨在|试图|企图|急于|图谋|是想|是为了|目的是|想借|意图/;

/** A central bank or an office of statistics reckons, and plans nothing of it. */
export function isOfBank({ actors, frame }: Statement): boolean {
  return actors.some(({ start, end }) =>
    /(?:央行|中央银行|央行行长|央行总裁|中央银行行长|统计局|气象局|研究院)$/.test(
      frame.text.slice(start, end),
    ),
  );
}

/** The verb of foretelling that governs a plain future from a clause before: 我们预计，甲…，但乙会…. */
export function governing({ frame, previous }: Statement): { start: number; end: number } | null {
  if (!mayAnyStand(frame, MAY_PREDICT)) return null;
  for (let at = previous, steps = 0; at !== null && steps < 4; at = at.previous, steps += 1) {
    const match = PREDICT.exec(at.text) ?? OPENED.exec(at.text.trim());
    if (match) return { start: at.start + match.index, end: at.start + match.index + match[0].length };
    if (/[;。]$/.test(at.text)) break;
  }
  return null;
}
