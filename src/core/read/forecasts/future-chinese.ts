import { matchesIn } from '../../text/matches.ts';
import { CHINESE_ACT, isAgainstInChinese } from '../commitments/acts-chinese.ts';
import type { ReadingContext } from '../context.ts';
import { ownParty, speakerAgent } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import { isFuture } from '../statements/future.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { isOnlooker } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';
import { isWatched } from './doubted.ts';
import { PAST } from './past-chinese.ts';

/** What goes on always foretells nothing. */
const HABIT = /(?:往往|总|通常|常常|经常|每次|每当|一般|历来|都)$/;
/** What a report tells of a measure or a meeting with a plain future is how it is set. */
const SET_THING = /关税|税率|附加税|限制|管制|措施|制裁|会谈|谈判|磋商|会晤|访问|休战|新规|规定|许可|配额/;
const SET_VERB = /^[^,;。]{0,10}(?:持续|维持|保持|进入|延续|上升|下降|影响|决定)/;
/** 将是第四轮会谈: how many there have been is no outlook. */
const COUNTS = /^是[^,;。]{0,40}(?:第[^,;。]{1,4}|首)[轮次届度场]/;
/** What a side will do against another: a threat, whoever tells it. */
export const THREAT =
  /^[^,;。]{0,8}(?:不得不)?[^,;。]{0,4}(?:反制|反击|痛击|回击|还击|报复|奉陪|捍卫)|^[^,;。]{0,6}采取[^,;。]{0,10}(?:措施|行动|手段)/;
export const NEGATED = /(?:未(?!来)|没有|否认|并非|不是|排除了)[^,;。的]{0,20}$/;
/** Appointments and dates, also where somebody expects them. */
export const APPOINTED =
  /发表[^,;。]{0,6}(?:演说|演讲|讲话|致辞|声明)|举行|召开|会谈|会晤|访问|抵达|出席|启程|见面|会面|生效|公布|发布|签署|持续[^,;。]{0,3}[天日周]|启动/;

/** Whether a party speaks: what it foretells may be its own plan. */
export function isPartys(context: ReadingContext, { voice }: Statement): boolean {
  return voice === null || voice.mode === 'narrator'
    ? ownParty(context) !== null
    : voice.speaker.party !== null;
}

/**
 * 将 with a predicate that nobody does on purpose, not in the words of a party, whose plans these would be.
 * @param begin where the words of the clause begin: 将 before it is of the saying itself (将提出，...).
 */
export function isPlainFuture(context: ReadingContext, statement: Statement, begin: number): boolean {
  const { text, voice } = statement;
  const isParty = isPartys(context, statement);
  if (isParty && conditionOf(statement) === null && !/^["“]?否则/.test(text)) return false;
  const at = futureAt(statement);
  if (at < 0 || statement.start + at < begin) return false;
  if (NEGATED.test(text.slice(0, at)) || PAST.test(text.slice(0, at))) return false;
  const rest = text.slice(at + 1, at + 16);
  // 还会持续多久，无人知晓: asked, or left open.
  if (/多久|何时|几时|什么时候|会不会|谁会|谁将|多少人会/.test(text)) return false;
  if (THREAT.test(text.slice(at + 1))) return false;
  // 警告称，如果…，将恢复制裁: what is threatened.
  if (
    isAgainstInChinese(text.slice(at + 1)) &&
    /警告|威胁|扬言|恫言/.test(statement.frame.text.slice(0, statement.start))
  )
    return false;
  // What a party says of its own side is a plan or a threat.
  if (isParty && isOwnSide(context, statement, at)) return false;
  // 否则，…会…: the other way is foretold by whoever watches.
  if (
    isWatched(context, statement) &&
    statement.previous !== null &&
    /^["“]?(?:否则|不然),$/.test(statement.previous.text.trim()) &&
    !isParty
  )
    return true;
  // 未来半年，摩擦仍将不断: of a time to come, by whoever watches.
  const lead = `${statement.previous?.text ?? ''}${text.slice(0, at)}`;
  if (
    isWatched(context, statement) &&
    SPAN_TO_COME.test(lead) &&
    !APPOINTED.test(rest) &&
    !DELIBERATE.test(rest) &&
    !isActOfParty(context, statement, at)
  )
    return true;
  const isReport = context.about.kind === 'report' && (voice === null || voice.mode === 'narrator');
  if (isReport && SET_THING.test(text.slice(0, at)) && SET_VERB.test(rest)) return false;
  if (/^[^,;。]{0,6}持续[^,;。]{0,3}[天日周]/.test(rest)) return false;
  // Of whoever speaks for no side, what follows from a condition is foretold whatever the verb.
  if (!isParty && conditionOf(statement) !== null && !isCondition(text))
    return isWatched(context, statement) || !isActOfParty(context, statement, at);
  // Whoever only watches foretells with any verb but those of an appointment and of its own acts.
  if (
    isWatcher(statement) &&
    !APPOINTED.test(rest) &&
    !DELIBERATE.test(rest) &&
    !/(?:我们?|笔者|本人|[他她]们?)[^,;。]{0,4}$/.test(text.slice(0, at))
  )
    return true;
  const outcome = cuePattern(context.lexicon, 'zh', 'outcome-verb', (cue) => cue.class === 'outcome-verb');
  const isOutcome = rest.startsWith('是') || matchesIn(rest, outcome).length > 0;
  if (!isOutcome || /举行|召开|会谈|会晤|访问/.test(rest) || COUNTS.test(text.slice(at + 1))) return false;
  // 将成为的, 将带来的: a noun phrase foretells nothing by itself.
  return !/^[^,;。]{0,16}的(?:信号|消息|说法|传闻)/.test(text.slice(at + 1));
}

/** Whether the subject of the future at `at` is the side of whoever speaks. */
function isOwnSide(context: ReadingContext, statement: Statement, at: number): boolean {
  const agent = agentAt(context, statement, statement.start + at);
  const speaker = speakerAgent(context, statement);
  return agent?.words != null && (speaker?.parties.some((party) => agent.parties.includes(party)) ?? false);
}

/** 如果…，甲方将恢复采购, told by a report: what a side does on purpose is its promise. */
function isActOfParty(context: ReadingContext, statement: Statement, at: number): boolean {
  const agent = agentAt(context, statement, statement.start + at);
  return agent !== null && agent.parties.length > 0 && CHINESE_ACT.test(statement.text.slice(at));
}

/** Where 将, or 会 as a verb of the future, stands in the clause; -1 where none does. */
function futureAt({ frame, start, text, actors }: Statement): number {
  const at = text.indexOf('将');
  if (at >= 0 && text[at - 1] !== '即' && isFuture(frame.text, start + at, actors)) return at;
  const will =
    /(?<![机社委协员学大国年全峰议商工展博宴晚不学理领约照聚]|大都)会(?![谈晤见议面员场长后前上同商期否诊计]|不(?!了了之|得不|复|再))/.exec(
      text,
    );
  return will === null || HABIT.test(text.slice(0, will.index)) ? -1 : will.index;
}

/** A clause that states the condition itself. */
export function isCondition(text: string): boolean {
  return /^["“]?(?:但|而)?(?:如果|倘若|假如|一旦|若|只要|除非|要是)|^["“]?[^,;。将会]{1,8}(?:若|如果|一旦|倘若)(?!干)[^,;。]{2,},$/.test(
    text.trim(),
  );
}

/** What a meeting or a body sets out to do. */
const DELIBERATE =
  /^[^,;。]{0,6}(?:讨论|审议|研究|考虑|前往|派|参加|推出|公开|需要|介绍|听取|表决|探讨|组织|安排)/;

/** A time to come at the head: 未来半年，…. */
const SPAN_TO_COME =
  /^[\s"“]*(?:未来|今后|接下来|往后|明年|下半年|中长期|短期内)[^,;。]{0,8},?[^,;。]{0,12}$/;

/** Somebody without a side, named as the one who says it. */
function isWatcher({ voice }: Statement): boolean {
  return voice !== null && voice.mode !== 'narrator' && isOnlooker(voice);
}
