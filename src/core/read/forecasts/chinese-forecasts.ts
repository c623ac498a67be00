import type { ReadingContext } from '../context.ts';
import { matchWithin, mayAnyStand, mayStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { conditionOf } from '../statements/condition.ts';
import { isFuture } from '../statements/future.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isBound } from './bound.ts';
import { doubtedIn } from './doubted.ts';
import type { Foretold } from './forecast.ts';
import { APPOINTED, isCondition, isPartys, isPlainFuture, NEGATED, THREAT } from './future-chinese.ts';
import { type Hedge, hedgesIn } from './hedge.ts';
import { outcomeIn } from './outcome.ts';
import { outlookInChinese } from './outlook-chinese.ts';
import { PAST } from './past-chinese.ts';
import { isWatching, waitsUntil } from './until-chinese.ts';

/** Hedges that follow what they are of: 取消的可能性不大. */
const AFTER_PROPOSITION =
  /^(?:可能性|可能性(?:不大|参半|很小|极小|较大|很大)|凶多吉少|在所难免|遥遥无期|指日可待|前景(?:黯淡|堪忧|不妙)|机会渺茫|希望不大|胜算不大|几率不高|概率(?:不高|很高)|无望|希望渺茫|微乎其微|一半一半|五五开|各占一半|不可避免|难以避免|势所难免|板上钉钉|毫无悬念|难以为继|难有起色)$/;
/** Boosters and words of difficulty foretell only with a sign of the future. */
const NEEDS_FUTURE =
  /^(?:毫无疑问|无疑|必然|很难|不可能|绝无可能|断无可能|几乎不可能|难言|想必|应该是|应该能|应该可以|肯定是|肯定要)$/;
/** What is hard to bring about is foretold not to come. */
const REACHES =
  /^[^,;。]{0,16}(?:达成|取得|实现|形成|缓解|消除|恢复|弥合|突破|奏效|根除|化解|签署|通过|解决|指望|奢望|看到|见到|走出|摆脱|维持|持久|长久|挽回|扭转|逆转|回到|重返|收场|善了|说服|找到|改变|填补|弥补|收复|赶上|追上|完成|修复|重建|回暖|有(?:实质|大|根本|太大|重大|突破|起色|进展|结果|转机|改观))/;
const FUTURE = /将|会(?![谈晤见议面员])|未来|今后|短期|中期|长期|年内|明年|年底|下一|届时|到期前/;
/** A noun that only names what is expected: 对…可望达成协议的期望. */
const EXPECTATION = /的[^,;。]{0,4}(?:期望|预期|希望|期待|猜测|猜想|担忧|忧虑|信号|传闻|消息|说法)["”』」]?$/;
/** A guess about what has come about: 可能低估了冲击. */
const COME_ABOUT = /^[^,;。]{0,10}了(?!解|断|如)/;
/** 我相信不会走到那一步: a belief about what is to come. */
const BELIEF =
  /(?<![不可])(相信|深信)[^,;。]{0,14}(?:将|(?<![机社委协学大国年全峰议商工展])会)(?![谈晤见议面员])/;
/** A guess about what is or was: 可能是, 可能已经. */
const OF_THE_PRESENT =
  /^(?:[他她它]们?|才?是|已|曾|正(?!式)|在于|源于|出于|因(?!此|而)|由于|意味|与[^,;。]{1,12}有关|有关|存在|并非|不是|有意|意在)/;
/** Difficulty with a horizon: 短期内难以逆转. */
const HARD =
  /(?:届时|到时候?|那时|短期内|短期|中期|未来|今后|年内|近期|明年)[^,;。]{0,10}?(难以|很难|难有|难)[^,;。]{2,}|(?<![困艰疑灾两为])(难以|很难|难)(?=在[^,;。]{1,14}(?:之?前|以前|之?内|期间|年底|月底))[^,;。]{2,}|被(?:普遍|广泛|各方)?(?:认为|视为|看作)[^,;。]{0,12}?(难以|很难|难有|难)(?=[^,;。]{2,})[^,;。]{2,}/;
/** What will be is left to something else: 能否成功，取决于. */
const WATCH = /(?:能否|是否能?)[^;。]{2,60}?(取决于|有赖于|端视|视乎|有待|系于|要看)/;
/** What leaves it to the time to come; without it the clause tells on what something depends. */
const TO_COME = /接下来|未来|今后|下一|后续|届时|将|下轮|日后/;
/** A verb of foretelling, in the clause or governing it from one before: 我们预计，…. */
const PREDICT =
  /(?<!不|未|可|难以|超出|低于|高于|好于|符合|进行了?|作出|做出|各种|的)(?:预计|预料|预测|预期(?=[^,;。]{0,20}(?:将|会|增长|增幅|下降|下跌|上升|上涨|回升|回落|减少|增加|扩大|收窄|放缓|达|至|难以|可能|跌|涨|持续|面临|恶化|改善|延续|恢复))|预言|断言|料定|推断|推测|研判|押注|料想|估计|(?<=(?:笔者|我|我们|本人|人士|分析师|学者|专家|业内|机构|外界|[他她])(?:个人|普遍|均|都|则|由此|据此|因此)?)(?:判断|预判))(?!的|目标|中|为(?:[0-9]|约)|值|数|到)/;
/** The same before a comma. 预期 is a noun too, and foretells behind those who expect. */
const OPENED = new RegExp(
  `(?:${PREDICT.source}|(?<=(?:人士|分析师|学者|专家|学家|各界|外界|市场|机构|业内|业者|业界|当局|央行|我们|[我他她])(?:普遍|均|都|一致|大多|则|也|还)*)预期)[,:]$`,
);
/** One's own side. */
const OWN = /我方|我们|本国|我国|我军|政府将/;
/** Clauses that go on with what is foretold. */
const GOES_ON =
  /^(?:使得?|从而|进而|反而|导致|令|继续|并(?!表示|指出|称|强调)|甚至|而(?:非|不是)|乃至|也?为)/;

/** A meeting is set, also where it is expected. */
const MEETING =
  /^(?:聚焦|围绕|讨论|触及|谈及)|^[^,;。]{0,16}(?:举行|召开|会晤|抵达|启程|出席|开幕|参会|与会|(?:人|名|位)参加)/;

/** The same in the mouth of whoever only watches, without a horizon: 双方难以弥合分歧. */
const HARD_TO_REACH =
  /(?<![困艰疑灾两为])(难以|很难|难|不易|不容易)(?=[^,;。]{0,14}(?:达成|取得|实现|缓解|消除|弥合|突破|奏效|根除|化解|通过|解决|指望|走出|摆脱|持久|长久|挽回|扭转|逆转|回到|重返|收场|善了|说服|修复|重建|有(?:实质|大|根本|太大|重大|突破|起色|转机|改观)))[^,;。]{2,}/;
const MAY_BE_HARD = sought(HARD);
const MAY_BE_HARD_TO_REACH = sought(HARD_TO_REACH);
const MAY_BELIEVE = sought(BELIEF);
const MAY_WATCH = sought(WATCH);
const MAY_PREDICT = soughtGroup(PREDICT, OPENED);

/** Forecasts in one Chinese clause. */
export function* chineseForecasts(context: ReadingContext, statement: Statement): Iterable<Foretold> {
  const { frame, start, end, text } = statement;
  const hedge = hedgesIn(context, statement).find(
    (one) => isForecast(statement, one) && !isOption(context, statement, one),
  );
  const begin = contentStart(statement);
  if (hedge) {
    yield {
      statement,
      hedge: isPlain(frame.text, hedge) ? null : withoutObjectMark(frame.text, hedge),
      start: Math.min(begin, hedge.start),
      end: goesOn(statement, false, hedge.end),
    };
    return;
  }
  const hard =
    matchWithin(frame, text, MAY_BE_HARD) ??
    (isWatching(context, statement) && (statement.voice?.mode !== 'narrator' || FUTURE.test(text))
      ? matchWithin(frame, text, MAY_BE_HARD_TO_REACH)
      : null);
  if (hard && !NEGATED.test(text.slice(0, hard.index)) && !isPresent(text, hard.index)) {
    const word = hard[1] ?? hard[2] ?? hard[3] ?? '';
    const at = start + hard.index + hard[0].lastIndexOf(word);
    yield { statement, hedge: { start: at, end: at + word.length }, start: begin, end };
    return;
  }
  const belief = matchWithin(frame, text, MAY_BELIEVE);
  if (belief && !NEGATED.test(text.slice(0, belief.index))) {
    const at = start + belief.index;
    yield { statement, hedge: { start: at, end: at + (belief[1]?.length ?? 0) }, start: begin, end };
    return;
  }
  // 我们判断，甲…，而两笔账都会…: one word of judging governs both.
  const governed = governing(statement);
  if (governed !== null && /(?:都|均|也|还)会(?![谈晤见议])/.test(text) && !isPartys(context, statement)) {
    yield { statement, hedge: governed, start: begin, end: goesOn(statement) };
    return;
  }
  const predicted = predictedIn(context, statement);
  if (predicted) {
    yield {
      statement,
      hedge: predicted,
      start: Math.min(begin, Math.max(start, predicted.start)),
      end: goesOn(statement, false, Math.max(start, predicted.end)),
    };
    return;
  }
  const watch = watched(statement);
  if (watch) {
    yield watch;
    return;
  }
  const doubted = doubtedIn(context, statement, governed !== null);
  if (doubted !== null) {
    yield { statement, hedge: doubted.hedge ?? governed, start: begin, end };
    return;
  }
  const outlook = outlookInChinese(context, statement);
  if (outlook !== null) {
    yield { statement, hedge: outlook, start: begin, end };
    return;
  }
  if (waitsUntil(context, statement)) {
    yield { statement, hedge: governing(statement), start: begin, end };
    return;
  }
  const outcome = outcomeIn(context, statement);
  if (outcome !== null) {
    yield { statement, hedge: null, start: begin, end };
    return;
  }
  if (isPlainFuture(context, statement, begin) && !isBound(statement, begin))
    yield { statement, hedge: governing(statement), start: begin, end: goesOn(statement) };
}

/** 预计 with what it foretells in one clause, or right after the comma behind it. */
function predictedIn(context: ReadingContext, statement: Statement): { start: number; end: number } | null {
  const { frame, start, text, previous } = statement;
  if (!mayAnyStand(frame, MAY_PREDICT)) return null;
  const isParty = isPartys(context, statement) && !isOfBank(statement);
  const match = PREDICT.exec(text);
  // What a party expects may be its own plan; what it reckons of others is foretold.
  if (isParty && (match === null || !/估计|断言|预言|料定|断定|料想/.test(match[0]) || OWN.test(text)))
    return null;
  if (match) {
    const rest = text.slice(match.index + match[0].length).replace(/[,;。!?”"]+$/, '');
    if (rest.length < 6 || AIM.test(rest) || APPOINTED.test(rest) || NEGATED.test(text.slice(0, match.index)))
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

/** 一直难以…, 至今难以…: how it has been. */
function isPresent(text: string, index: number): boolean {
  return /(?:一直|至今|迄今|目前|仍然?|依然|始终|长期|多年来|已经?|此前|曾)[^,;。]{0,6}$/.test(
    text.slice(0, index),
  );
}

/** What somebody is after is imputed, and not foretold. */
const AIM = /意在|旨在|试图|企图|急于|图谋|是想|是为了|目的是|想借|意图/;

/** A central bank or an office of statistics reckons, and plans nothing of it. */
function isOfBank({ actors, frame }: Statement): boolean {
  return actors.some(({ start, end }) =>
    /(?:央行|中央银行|统计局|气象局|研究院)$/.test(frame.text.slice(start, end)),
  );
}

/** The verb of foretelling that governs a plain future from a clause before: 我们预计，甲…，但乙会…. */
function governing({ frame, previous }: Statement): { start: number; end: number } | null {
  if (!mayAnyStand(frame, MAY_PREDICT)) return null;
  for (let at = previous, steps = 0; at !== null && steps < 4; at = at.previous, steps += 1) {
    const match = PREDICT.exec(at.text) ?? OPENED.exec(at.text.trim());
    if (match) return { start: at.start + match.index, end: at.start + match.index + match[0].length };
    if (/[;。]$/.test(at.text)) break;
  }
  return null;
}

function isForecast(statement: Statement, hedge: Hedge): boolean {
  const { frame, start, end } = statement;
  const before = frame.text.slice(start, hedge.start);
  const after = frame.text.slice(hedge.end, end).replace(/[,;。!?”"』」]+$/, '');
  const words = frame.text.slice(hedge.start, hedge.end);
  if (AFTER_PROPOSITION.test(words)) return before.length > 3 && words !== '可能性';
  if (after.length < 2 || NEGATED.test(before) || PAST.test(before) || /的$/.test(before)) return false;
  if (EXPECTATION.test(after) || /的(?:说法|传闻)/.test(after)) return false;
  if (/^(?:预计|预期|料将?|料会)/.test(words) && MEETING.test(after)) return false;
  if (/可能$/.test(words) && /^[^,;。]{1,10}的[^,;。]{1,6}(?:包括|涉及)/.test(after)) return false;
  if (/^(?:必将|定将|必会|定会|必定|势必|一定会)$/.test(words) && THREAT.test(after)) return false;
  if (COME_ABOUT.test(after) && !/将|会$/.test(words)) return false;
  if (/^(?:的|性|之)/.test(after) || (OF_THE_PRESENT.test(after) && !/将|会$/.test(words))) return false;
  if (words === '很难' && REACHES.test(after)) return true;
  return !NEEDS_FUTURE.test(words) || FUTURE.test(before + after) || conditionOf(statement) !== null;
}

/** 甲方不排除提起申诉: what a side keeps open for itself is its own plan. */
function isOption(context: ReadingContext, statement: Statement, hedge: Hedge): boolean {
  if (statement.frame.text.slice(hedge.start, hedge.end) !== '不排除') return false;
  const agent = agentAt(context, statement, hedge.start);
  // 官员说，不排除…: of the side of whoever says so.
  const isSpeakers =
    agent !== null &&
    agent.words === null &&
    /^["“]?(?:也|还|并|更|目前|绝)*$/.test(statement.text.slice(0, hedge.start - statement.start));
  return (
    agent !== null &&
    (isSpeakers || agent.words !== null || /["“「『]$/.test(statement.frame.text.slice(0, hedge.start))) &&
    agent.parties.length > 0 &&
    DONE_BY_SOMEBODY.test(statement.frame.text.slice(hedge.end, statement.end))
  );
}

const DONE_BY_SOMEBODY =
  /^["“”]?[^,;。]{0,16}?(?:提起|提出|发起|采取|加征|征收|动用|诉诸|起诉|制裁|反制|报复|推出|出台|退出|启动|取消|限制|派遣|部署|召回|申请|上诉|申诉)/;

/** 最终只会 tells what follows in the end, and not how sure it is. */
function isPlain(text: string, { start, end }: Hedge): boolean {
  return (
    text.slice(start, end) === '只会' &&
    /(?:最终|终究|终归|到头来|最后)(?:都|也|还)?$/.test(text.slice(0, start))
  );
}

/** In 恐将两国拖入 the 将 fronts an object and is no part of the hedge. */
function withoutObjectMark(text: string, hedge: Hedge): { start: number; end: number } {
  const isMark =
    text[hedge.end - 1] === '将' && hedge.end - hedge.start > 1 && !isFuture(text, hedge.end - 1);
  return { start: hedge.start, end: isMark ? hedge.end - 1 : hedge.end };
}

function watched(statement: Statement): Foretold | null {
  const { frame, start, end, text } = statement;
  if (!mayStand(frame, MAY_WATCH) || !/取决于|有赖于|端视|视乎|系于|要看/.test(text)) return null;
  const from = statement.previous?.start ?? start;
  const match = WATCH.exec(frame.text.slice(from, end));
  if (!match || from + match.index + match[0].length <= start) return null;
  if (!TO_COME.test(frame.text.slice(from + match.index + match[0].length, end))) return null;
  const at = from + match.index + match[0].lastIndexOf(match[1] ?? '');
  return {
    statement,
    hedge: { start: at, end: at + (match[1]?.length ?? 0) },
    start: from + match.index,
    end: goesOn(statement, true),
  };
}

const ADVERBIAL =
  /^(?:(?:随着|由于|因为?|按照?|根据|面对|经过|通过|为了?|截至|除|当|待|等)[^,;。]*|(?:在|于|到|自|从|至|对于|就|受)[^,;。]*(?:后|前|时|中|上|下|内|间|里|年|月|日|底|初|方面|际|期|以来|起|问题|影响|情形|推动|支持)|[^,;。]{1,24}(?:之?[前后]|时|之际|期间|以来|情况下|背景下|影响下|年底|月底|年内|月内|年初))[,]["”』」]?$/;

function isAdverbial(text: string): boolean {
  return ADVERBIAL.test(text.replace(/^(?:会|将|还|也|仍)/, ''));
}

/** Where the words of the clause begin, without the speaker, the verb of saying and a conjunction. */
function contentStart({ frame, start, end, voice }: Statement): number {
  let from = start;
  if (voice !== null && voice.cue !== null) {
    const cueEnd = frame.local(voice.cue.end);
    if (cueEnd > from && cueEnd < end && voice.cue.start >= frame.span(start, end).start) from = cueEnd;
  }
  const lead =
    /^[\s,:"“]*(?:但是?|然而|不过|因此|所以|而且|同时|这也意味着|这意味着|由此可见|总体而言)?[,:]?/.exec(
      frame.text.slice(from, end),
    );
  return from + (lead?.[0].length ?? 0);
}

/**
 * Where what is foretold ends. A clause that only tells when or where (预计在新规生效前，…) takes in the next one.
 * @param from where the words behind the hedge begin.
 */
function goesOn({ frame, end, voice }: Statement, isList = false, from = end): number {
  let to = end;
  for (let steps = 0; steps < 3 && to < frame.text.length; steps += 1) {
    if (!/[,]["”』」]?$/.test(frame.text.slice(0, to))) break;
    const next = /^[^,;。!?]*[,;。!?]?/.exec(frame.text.slice(to))?.[0] ?? '';
    const inVoice = voice === null || frame.span(to, to + 1).start < voice.end;
    if (inVoice && from < to && isAdverbial(frame.text.slice(from, to))) {
      from = to;
      to += next.length;
      continue;
    }
    from = to;
    if (!inVoice || !GOES_ON.test(next.replace(/^["“]/, '')) || (isList && /将|可能/.test(next))) break;
    to += next.length;
  }
  return to;
}
