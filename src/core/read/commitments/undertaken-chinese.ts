import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, mayStand, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { CHINESE_ACT, CHINESE_REFRAINING, isAgainstInChinese } from './acts-chinese.ts';
import type { Undertaking } from './commitment.ts';
import { chineseFutures } from './futures-chinese.ts';
import { isReaffirming } from './reaffirming.ts';
import { isSurmised } from './surmised.ts';
import { undertakingEnd } from './undertaking-end.ts';

/** Words of promising as verbs; as a noun (兑现承诺, 的承诺) they make nothing. */
const PROMISE =
  /(?:郑重承诺|承诺|保证(?!金|书)|许诺|允诺|应允|应承|答应|许下|立誓|发誓|誓言|担保(?!人|方|物|品)|承担义务)/g;
const NOUN_BEFORE =
  /(?:的|履行|兑现|信守|遵守|违背|违反|落实|完成|解除|该|此|这一|这项|口头|言辞性|约束力|有关|相关|安全|质量|法律)$/;
const NOUN_AFTER =
  /^(?:过的|了的|了却|了又|了但|了就|过却|却|的|者|书|[,。;、”」』"!?]|和|与|$|表示|是|已|被|并未|仍)/;

/** What one side says it will do: with a word of promising, as a plain future, or as its part of a bargain. */
export function* chineseUndertakings(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end } = statement;
  let covered = start;
  for (const match of matchesWithin(frame, statement.text, SOUGHT.PROMISE)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || NOUN_BEFORE.test(frame.text.slice(Math.max(0, at - 4), at))) continue;
    const introduced = introducedEnd(statement, at, after);
    if (introduced === null && NOUN_AFTER.test(frame.text.slice(after, end))) continue;
    if (isVetoed(statement, start, at) || isAsked(statement, at)) continue;
    const agent = agentAt(context, statement, at);
    const content = frame.text.slice(after, introduced ?? end).replace(/^[,:]/, '');
    if (agent === null || isAgainstInChinese(content)) continue;
    const isAct = CHINESE_ACT.test(content) || REFRAIN.test(content) || CHINESE_REFRAINING.test(content);
    // 答应 is a verb of promising alone; what is promised with it may be any deed.
    const isVerb =
      /答应|许诺|允诺|应允|应承/.test(match[0]) &&
      content.replace(/[,;。”」』]/g, '').length > 3 &&
      !/的[^,;。]{1,12}[,;。”」』]*$/.test(content);
    if (!isAct && !isVerb && !DOES.test(content)) continue;
    covered = end;
    const firmness = match[0].startsWith('郑') || match[0] === '承担义务' ? 5 : 4;
    const begin = agent.words === null || agent.words.start < start ? at : agent.words.start;
    const type = agent.ids.length > 1 || agent.ids[0] === 'side:both' ? 'joint' : 'commitment';
    yield {
      statement,
      type,
      agent,
      firmness,
      start: begin,
      action: after,
      end: introduced ?? undertakingEnd(statement),
    };
  }
  if (covered === start && !isReaffirming(statement, 'zh')) yield* chineseFutures(context, statement);
  if (covered === start) yield* passives(context, statement);
  if (covered === start) yield* inReturn(context, statement);
  if (mayStand(frame, SOUGHT.BARGAIN)) yield* bargains(context, statement);
}

/** 要求对方作出解释，|并保证…: what the clause before asks for goes on. */
function isAsked({ start, text, previous }: Statement, at: number): boolean {
  if (previous === null || !/^["“]?(?:并且?|且|以及|和|同时)$/.test(text.slice(0, at - start))) return false;
  return /(?:要求|敦促|督促|呼吁|促请|催促|责令|希望|期待)[^,;。]{2,}[,]$/.test(previous.text);
}

/** Whatever verb of doing: 保证在入冬前铺完. */
const DOES =
  /^[^,;。]{0,20}?(?:将|会(?!谈|议)|不|把|向|对|为|在[^,;。]{1,12}[前内后底]|如期|按时|尽快)[^,;。]{2,}|[^,;。]{3,}(?:完|好|到位)[,;。]?$/;

/** What one promises not to do. */
const REFRAIN = /^[^,;。]{0,10}(?:绝不|决不|不再|不会|不首先|不对)/;

/** 承诺，…: where the word of promising introduces the clauses behind it, where these end; `null` where it does not. */
function introducedEnd(statement: Statement, at: number, after: number): number | null {
  const { frame, end, voice } = statement;
  if (!/^[,:]$/.test(frame.text.slice(after, end)) || voice?.cue == null) return null;
  const cue = frame.local(voice.cue.start);
  if (cue > at || frame.local(voice.cue.end) < after) return spokenEnd(statement, after);
  const stop = Math.min(frame.text.length, frame.local(voice.end));
  const closing = /[;。!?]/.exec(frame.text.slice(after, stop));
  return closing === null ? stop : after + closing.index;
}

/** 甲已向乙保证，不会…: the clause behind a promise that is told, where it says what will be done or left. */
function spokenEnd({ frame, end }: Statement, after: number): number | null {
  const next = /^,(?:一定|今后|绝|决)?(?:不会|不再|不|将|会(?!谈|议|晤)|可以|尽快|立即)[^,;。!?]{3,}/.exec(
    frame.text.slice(after),
  );
  return next === null || end > after + 1 ? null : after + next[0].length;
}

/** 只要对方放行，我方就恢复…: what whoever speaks does in return, without a word of the future. */
function* inReturn(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  const match = matchWithin(frame, text, SOUGHT.IN_RETURN);
  if (match === null || conditionOf(statement) === null || isSurmised(context, statement)) return;
  const isDropped = /^["“]?$/.test(text.slice(0, match.index)) && statement.voice?.mode === 'explicit';
  const rest = text.slice(match.index + match[0].length);
  const act = CHINESE_ACT.exec(rest);
  if (act === null || act.index > 14 || isAgainstInChinese(rest) || isRefused(rest)) return;
  const agent = agentAt(context, statement, start + match.index);
  const speaker = speakerAgent(context, statement);
  const isOwn = agent?.words != null && agent.parties.some((party) => speaker?.parties.includes(party));
  const action = start + match.index + match[0].length;
  // 甲表示，只要乙撤走，就恢复供电: whoever speaks does it.
  if (isDropped && speaker?.parties.length === 1 && act.index <= 6) {
    const own = { ...speaker, words: null };
    yield { statement, type: 'commitment', agent: own, firmness: 3, start, action, end };
    return;
  }
  if (agent?.words == null || !isOwn || agent.words.start < start) return;
  yield { statement, type: 'commitment', agent, firmness: 3, start: agent.words.start, action, end };
}

/** 就不会再谈: nothing is given. */
function isRefused(rest: string): boolean {
  return /^[^,;。]{0,4}(?:不|没|拒绝|停|无法|难以)/.test(rest) && !CHINESE_REFRAINING.test(rest);
}

/** 申请都会得到批准: what will be done, in the words of a party, without a word for who does it. */
const GRANTED =
  /(?:将|会|可)(?:依法|依规|及时|尽快|继续|陆续|逐步|全部|一律|如期|按时|优先|于[^,;。]{2,12}?|在[^,;。]{2,16}?(?:内|前|后))*(?:得到|获得|予以|给予|被)(?:及时|依法|尽快|充分|优先|妥善|积极|全额|相应){0,2}(?:批准|审批|放行|豁免|取消|解除|恢复|退还|落实|处理|办理|解决|考虑|发放|延长|降低|下调|保障|回应|答复|释放|兑现|执行|履行|便利)/;

/** The same without a word of the passive: 第二批物资将如期移交. */
const HANDED_OVER =
  /(?:将|会|一般|原则上)(?:将|会|一律|均|都|如期|按时|尽快|陆续|逐步|分批|全部|继续|于[^,;。]{1,12}?|在[^,;。]{1,16}?(?:内|前|后)){1,3}(?:移交|交付|运抵|拨付|到位|发放|公布|取消|解除|恢复|启动|开放|放行|撤销|退还|归还|开通|支付|交割|撤出|撤离|办结|办理完毕|办完|审结|审批完毕|审核完毕|答复|批复|作出决定|做出决定|受理|发证|办妥|补发|退税|退款|到账|通车|通航|投用|竣工)[,;。”"」』]*$/;

/** What one gives for what the other gives. */
const BARGAIN = /换取|以换/;

/** Between whoever does it and the act, behind an if-clause. */
const IN_RETURN =
  /(?<=[方国们府]|^["“]?)(?:就(?![^,;。]{2,12}(?:问题|一事|达成|举行|进行))|便|即(?![将使便])|立即|马上|随即|立刻|随时)(?:会|能|可以?)?(?:立即|马上|着手|相应|同步|全部|重新)?/;

const SOUGHT = soughtAll({ IN_RETURN, PROMISE, GRANTED, HANDED_OVER, BARGAIN });

function* passives(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  const match = matchWithin(frame, text, SOUGHT.GRANTED) ?? matchWithin(frame, text, SOUGHT.HANDED_OVER);
  if (match === null || isVetoed(statement, start, start + match.index) || isSurmised(context, statement))
    return;
  const agent = speakerAgent(context, statement);
  // Somebody named is who gets it, or the one who gives it by another reading.
  if (agent === null || agent.parties.length !== 1 || leading(statement) !== undefined) return;
  if (isAgainstInChinese(text)) return;
  yield { statement, type: 'commitment', agent, firmness: 4, start, action: start, end };
}

/** 换取对方将…: what the other side gives, and in the next clause what one keeps oneself. */
function* bargains(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, actors, previous } = statement;
  const trade = /(?<!难|可|足|加|借|难以)(?:换取|以换)/.exec(text);
  if (trade && !isVetoed(statement, start, start + trade.index)) {
    const at = start + trade.index;
    const other = actors.find((one) => one.start >= at && one.end <= end);
    const agent = other && agentOf(context, statement, other);
    if (other && agent && CHINESE_ACT.test(frame.text.slice(other.end, end)))
      yield { statement, type: 'commitment', agent, firmness: 4, start: at, action: other.end, end };
  }
  const own = /^["“]?(?:自身|自己|己方|本国)(?:则|也|仅|只|将)?/.exec(text);
  if (own && previous !== null && /换取|以换/.test(previous.text)) {
    const agent = givers(context, previous) ?? speakerAgent(context, statement);
    if (agent && CHINESE_ACT.test(text))
      yield { statement, type: 'commitment', agent, firmness: 4, start, action: start + own[0].length, end };
  }
}

function givers(context: ReadingContext, statement: Statement): Agent | null {
  const at = statement.text.search(/换取|以换/);
  return at < 0 ? null : agentAt(context, statement, statement.start + at);
}
