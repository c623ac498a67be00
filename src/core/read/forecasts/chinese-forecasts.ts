import type { ReadingContext } from '../context.ts';
import { matchWithin, mayStand, sought } from '../sought/may-stand.ts';
import { conditionOf } from '../statements/condition.ts';
import { isFuture } from '../statements/future.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isBound } from './bound.ts';
import { doubtedIn } from './doubted.ts';
import type { Foretold } from './forecast.ts';
import { isPartys, isPlainFuture, NEGATED, THREAT } from './future-chinese.ts';
import { harmIn } from './harm-chinese.ts';
import { type Hedge, hedgesIn } from './hedge.ts';
import { outcomeIn } from './outcome.ts';
import { outlookInChinese } from './outlook-chinese.ts';
import { PAST } from './past-chinese.ts';
import { governing, isAdverbial, predictedIn } from './predicted-chinese.ts';
import { followsAtOnce, isWatching, waitsUntil } from './until-chinese.ts';

/** Hedges that follow what they are of: 取消的可能性不大. */
const AFTER_PROPOSITION =
  /^(?:可能性|可能性(?:不大|参半|很小|极小|较大|很大|很低|较低|极低|较小|不高|很高|较高|偏低)|凶多吉少|在所难免|遥遥无期|指日可待|前景(?:黯淡|堪忧|不妙)|机会渺茫|希望不大|胜算不大|几率不高|概率(?:不高|很高)|无望|希望渺茫|微乎其微|一半一半|五五开|各占一半|不可避免|难以避免|势所难免|板上钉钉|毫无悬念|难以为继|难有起色)$/;
/** Boosters and words of difficulty foretell only with a sign of the future. */
const NEEDS_FUTURE =
  /^(?:毫无疑问|无疑|必然|很难|不可能|绝无可能|断无可能|几乎不可能|难言|想必|应该是|应该能|应该可以|肯定是|肯定要)$/;
/** What is hard to bring about is foretold not to come. */
const REACHES =
  /^[^,;。]{0,16}(?:撑[到过住]|熬[到过]|挺[到过]|走[到完]|达成|取得|实现|形成|缓解|消除|恢复|弥合|突破|奏效|根除|化解|签署|通过|解决|指望|奢望|看到|见到|走出|摆脱|维持|持久|长久|挽回|扭转|逆转|回到|重返|收场|善了|说服|找到|改变|填补|弥补|收复|赶上|追上|完成|修复|重建|回暖|有(?:实质|大|根本|太大|重大|突破|起色|进展|结果|转机|改观))/;
/** The same within a time: 在一夕之间解决. */
const REACHES_SOON =
  /^(?:在|于)?[^,;。]{0,8}(?:短期|一夕|一夜|一朝|朝夕|很快|马上|立即|年内|[天日周月年]内|之间|轻易|一下子|一次会)[^,;。]{0,4}(?:得到|获得|被)?(?:达成|取得|实现|形成|缓解|消除|恢复|弥合|突破|解决|化解|改变|结束|完成|扭转|消失|重建)/;
const FUTURE = /将|会(?![谈晤见议面员])|未来|今后|短期|中期|长期|年内|明年|年底|下一|届时|到期前/;
/** A noun that only names what is expected: 对…可望达成协议的期望. */
const EXPECTATION =
  /的[^,;。]{1,6}之一["”』」]?$|的[^,;。]{0,4}(?:期望|预期|希望|期待|猜测|猜想|担忧|忧虑|信号|传闻|消息|说法)["”』」]?$/;
/** A guess about what has come about: 可能低估了冲击. */
const COME_ABOUT = /^[^,;。]{0,10}了(?!解|断|如)/;
/** 我相信不会走到那一步: a belief about what is to come. */
const BELIEF =
  /((?<![不可])(?:相信|深信)|(?<=我(?:们)?(?:个人|还是|仍然?|确实|真的)?)(?:认为|觉得))[^,;。]{0,14}(?:将|(?<![机社委协学大国年全峰议商工展])会)(?![谈晤见议面员])/;
/** A guess about what is or was: 可能是, 可能已经. */
const OF_THE_PRESENT =
  /^(?:[他她它]们?|才?是|已|曾|正(?!式)|在于|源于|出于|因(?!此|而)|由于|意味|与[^,;。]{1,12}有关|有关|存在|并非|不是|只是|比看|有意|意在)/;
/** Difficulty with a horizon: 短期内难以逆转. */
const HARD =
  /(?:届时|到时候?|那时|短期内|短期|中期|未来|今后|年内|近期|明年)[^,;。]{0,10}?(难以|很难|难有|难)[^,;。]{2,}|(?<![困艰疑灾两为])(难以|很难|难)(?=在[^,;。]{1,14}(?:之?前|以前|之?内|期间|年底|月底))[^,;。]{2,}|被(?:普遍|广泛|各方)?(?:认为|视为|看作)[^,;。]{0,12}?(难以|很难|难有|难)(?=[^,;。]{2,})[^,;。]{2,}/;
/** What will be is left to something else: 能否成功，取决于. */
const WATCH = /(?:能否|是否能?)[^;。]{2,60}?(取决于|有赖于|端视|视乎|有待|系于|要看)/;
/** What leaves it to the time to come; without it the clause tells on what something depends. */
const TO_COME = /接下来|未来|今后|下一|后续|届时|将|下轮|日后/;
/** Clauses that go on with what is foretold. */
const GOES_ON =
  /^(?:使得?|从而|进而|反而|导致|令|继续|并(?!表示|指出|称|强调)|甚至|而(?:非|不是)|乃至|也?为)/;

/** A meeting is set, also where it is expected. */
const MEETING =
  /^(?:聚焦|围绕|讨论|触及|谈及)|^[^,;。]{0,16}(?:发表[^,;。]{0,6}(?:演说|演讲|讲话|致辞|声明)|举行|召开|会晤|抵达|启程|出席|开幕|参会|与会|(?:人|名|位)参加)/;

/** The same in the mouth of whoever only watches, without a horizon: 双方难以弥合分歧. */
const HARD_TO_REACH =
  /(?<![困艰疑灾两为])(难以|很难|难|不易|不容易)(?=[^,;。]{0,14}(?:达成|取得|实现|缓解|消除|弥合|突破|奏效|根除|化解|通过|解决|指望|走出|摆脱|持久|长久|挽回|扭转|逆转|回到|重返|收场|善了|说服|修复|重建|有(?:实质|大|根本|太大|重大|突破|起色|转机|改观)))[^,;。]{2,}/;
/** What is hard to tell or to take foretells nothing: 难以判断. */
const OF_JUDGING =
  /(?:难以|很难|难)(?:判断|断定|断言|估计|估量|预料|预测|预计|预知|确定|想象|想像|置信|相信|理解|接受|启齿|掩饰|评估|衡量|形容|说清|分辨|否认)/;
const MAY_BE_HARD = sought(HARD);
const MAY_BE_HARD_TO_REACH = sought(HARD_TO_REACH);
const MAY_BELIEVE = sought(BELIEF);
const MAY_WATCH = sought(WATCH);

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
  if (
    hard &&
    !NEGATED.test(text.slice(0, hard.index)) &&
    !OF_JUDGING.test(hard[0]) &&
    !isPresent(text, hard.index) &&
    !/(?:如果|若|一旦|假如|倘若)[^,;。]*$/.test(text.slice(0, hard.index))
  ) {
    const word = hard[1] ?? hard[2] ?? hard[3] ?? '';
    const last = start + hard.index + hard[0].lastIndexOf(word);
    // 恐难: the word before it belongs to the hedge.
    const at = /[恐料或势颇]$/.test(frame.text.slice(start, last)) ? last - 1 : last;
    yield { statement, hedge: { start: at, end: last + word.length }, start: begin, end };
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
    yield { statement, hedge: doubted.hedge ?? governed ?? believing(statement), start: begin, end };
    return;
  }
  const outlook = outlookInChinese(context, statement);
  if (outlook !== null) {
    yield { statement, hedge: outlook, start: begin, end };
    return;
  }
  if (followsAtOnce(context, statement)) {
    yield { statement, hedge: null, start: begin, end };
    return;
  }
  if (waitsUntil(context, statement)) {
    yield { statement, hedge: governing(statement), start: begin, end };
    return;
  }
  const outcome = outcomeIn(context, statement);
  if (outcome !== null || harmIn(statement)) {
    yield { statement, hedge: null, start: begin, end };
    return;
  }
  if (isPlainFuture(context, statement, begin) && !isBound(statement, begin))
    yield { statement, hedge: governing(statement), start: begin, end: goesOn(statement) };
}

/** 某学者认为，甲…，因此不会松口: a verb of belief governs what has no hedge of its own. */
function believing({ voice, frame }: Statement): { start: number; end: number } | null {
  if (voice === null || voice.cue === null) return null;
  const [start, end] = [frame.local(voice.cue.start), frame.local(voice.cue.end)];
  const verb = /(?:认为|相信|觉得|判断)$/.exec(frame.text.slice(start, end));
  return verb === null ? null : { start: end - verb[0].length, end };
}

/** 一直难以…, 至今难以…: how it has been. */
function isPresent(text: string, index: number): boolean {
  return /(?:一直|至今|迄今|目前|仍然?|依然|始终|长期|多年来|已经?|此前|曾)[^,;。]{0,6}$/.test(
    text.slice(0, index),
  );
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
  // 这未必是坏事, 未必愿意: what is so, or wanted now.
  if (
    /^未必/.test(words) &&
    /^(?:未必)?(?:就|真|都)?(?:是|有|真|算|意味|等于|符合|代表|说明|如此|愿|肯|想)/.test(
      words.replace('未必', '') + after,
    )
  )
    return false;
  if (words === '很难' && REACHES.test(after)) return true;
  // 问题不可能在一夕之间解决, in the mouth of whoever watches.
  if (/不可能$|绝无可能/.test(words) && REACHES_SOON.test(after)) return true;
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

/** Whether words before a comma are a noun phrase of which the next clause tells. */
function isSubject(lead: string, next: string): boolean {
  return (
    /(?:^|[,;。:])[^,;。:将会]{2,24}的[^,;。将会]{1,6},["”』」]?$/.test(lead) &&
    /^(?:也|都|仍|还|很)?(?:可能)?(?:将|会)[^,;。]{2,}/.test(next)
  );
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
    // 类似的框架，将套用于邻国: the comma only parts a long subject from its verb.
    if (inVoice && isList === false && isSubject(frame.text.slice(0, to), next)) {
      to += next.length;
      continue;
    }
    if (!inVoice || !GOES_ON.test(next.replace(/^["“]/, '')) || (isList && /将|可能/.test(next))) break;
    to += next.length;
  }
  return to;
}
