import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { type Agent, agentAt, agentOf, leading, speakerAgent } from '../statements/agent.ts';
import { isFuture } from '../statements/future.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { CHINESE_ACT, isAgainstInChinese } from './acts.ts';
import type { Undertaking } from './commitment.ts';
import { isReaffirming } from './reaffirming.ts';
import { isSurmised } from './surmised.ts';
import { undertakingEnd } from './undertaking-end.ts';

/** Words of promising as verbs; as a noun (兑现承诺, 的承诺) they make nothing. */
const PROMISE = /(?:郑重承诺|承诺|保证(?!金|书)|许诺|允诺|答应|承担义务)/g;
const NOUN_BEFORE =
  /(?:的|履行|兑现|信守|遵守|违背|违反|落实|完成|解除|该|此|这一|这项|口头|言辞性|约束力|有关|相关|安全|质量|法律)$/;
const NOUN_AFTER = /^(?:的|者|书|[,。;、”」』"!?]|和|与|$|表示|是|已|被|并未|仍)/;

/** A word of announcing before a future: what is announced binds whoever announces it. */
const ANNOUNCE = /(?:宣布|决定|表示|确认|称)(?:将|会)/g;

/** A verb of happening before the verb of doing: 将影响…如何重启 binds nobody. */
const OTHER_VERB = /深化|发展|改革|加快|推动|推进|影响|如何|成为|是|有|导致|使|令|面临|受|决定/;
const MEETS = /^(?:召开|举行|举办|会晤|会谈|磋商|会面|访问|会见)$/;

/** What one side says it will do: with a word of promising, as a plain future, or as its part of a bargain. */
export function* chineseUndertakings(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end } = statement;
  let covered = start;
  for (const match of matchesIn(statement.text, PROMISE)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || NOUN_BEFORE.test(frame.text.slice(Math.max(0, at - 4), at))) continue;
    const introduced = introducedEnd(statement, at, after);
    if (introduced === null && NOUN_AFTER.test(frame.text.slice(after, end))) continue;
    if (isVetoed(statement, start, at)) continue;
    const agent = agentAt(context, statement, at);
    const content = frame.text.slice(after, introduced ?? end);
    if (agent === null || isAgainstInChinese(content)) continue;
    if (!CHINESE_ACT.test(content) && !REFRAIN.test(content)) continue;
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
  if (covered === start && !isReaffirming(statement.text, 'zh')) yield* futures(context, statement);
  if (covered === start) yield* ownIntentions(context, statement);
  if (covered === start) yield* passives(context, statement);
  yield* bargains(context, statement);
}

/** What one promises not to do. */
const REFRAIN = /^[^,;。]{0,10}(?:绝不|决不|不再|不会|不首先|不对)/;

/** 承诺，…: where the word of promising introduces the clauses behind it, where these end; `null` where it does not. */
function introducedEnd(statement: Statement, at: number, after: number): number | null {
  const { frame, end, voice } = statement;
  if (!/^[,:]$/.test(frame.text.slice(after, end)) || voice?.cue == null) return null;
  const cue = frame.local(voice.cue.start);
  if (cue > at || frame.local(voice.cue.end) < after) return null;
  const stop = Math.min(frame.text.length, frame.local(voice.end));
  const closing = /[;。!?]/.exec(frame.text.slice(after, stop));
  return closing === null ? stop : after + closing.index;
}

function* futures(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, text } = statement;
  const at = text.indexOf('将');
  if (at < 0 || !isFuture(frame.text, start + at, statement.actors)) return;
  const rest = text.slice(at + 1);
  const lead = text.slice(Math.max(0, at - 2), at);
  // 必将, 或将 and their like foretell; 即将举行的会谈 is a noun phrase.
  if (/[必恐或料即势仍]$/.test(lead) || isVetoed(statement, start, start + at)) return;
  if (isAgainstInChinese(rest)) return;
  const act = CHINESE_ACT.exec(rest);
  if (!act || act.index > 24 || OTHER_VERB.test(rest.slice(0, act.index) + act[0])) return;
  // Meetings are appointments of both; starting talks again is something that one does.
  if (/(?:进行|展开|作|做|前往|出席)[^,;。]{0,10}(?:访问|会谈|会晤|磋商|会议)|国事访问/.test(rest)) return;
  if (MEETS.test(act[0]) || /(?:于|在)[^,;。]{1,24}(?:举行|进行|召开)/.test(rest)) return;
  if (/^[^,;。]{0,30}的(?:信号|消息|说法|可能|传闻|猜测)/.test(rest)) return;
  const agent = binding(context, statement, start + at);
  if (agent === null) return;
  const isAnnounced = new RegExp(ANNOUNCE.source).test(text.slice(0, at + 1));
  const cue = isAnnounced ? start + Math.max(0, text.search(ANNOUNCE)) : start + at;
  yield {
    statement,
    type: agent.ids.length > 1 || agent.ids[0] === 'side:both' ? 'joint' : 'commitment',
    agent,
    firmness: 4,
    start: agent.words === null || agent.words.start < start ? cue : agent.words.start,
    action: start + at + 1,
    end: undertakingEnd(statement),
  };
}

/** 我们会认真研究: 会 of whoever speaks, of what it will do itself. Of anybody else 会 foretells. */
const WILL_DO = /会(?!谈|晤|见|议|面|员|场|不会|后|前|上|长|同|商|期|否|再|引发|导致|带来|影响|使|令)/;

function* ownIntentions(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  const match = WILL_DO.exec(text);
  if (match === null || isVetoed(statement, start, start + match.index)) return;
  if (!/(?:我们|我方|我国|我)(?:一定|也|还|都|仍|将|就|自然|当然)*$/.test(text.slice(0, match.index))) return;
  const at = start + match.index;
  const content = frame.text.slice(at + 1, end);
  const act = CHINESE_ACT.exec(content);
  if (act === null || act.index > 12 || isAgainstInChinese(content)) return;
  const agent = speakerAgent(context, statement);
  if (agent === null || agent.parties.length === 0) return;
  yield { statement, type: 'commitment', agent, firmness: 3, start, action: at + 1, end };
}

/** 申请都会得到批准: what will be done, in the words of a party, without a word for who does it. */
const GRANTED =
  /(?:将|会|可)(?:依法|依规|及时|尽快|继续|陆续|逐步|全部|一律|如期|按时|优先|于[^,;。]{2,12}?|在[^,;。]{2,16}?(?:内|前|后))*(?:得到|获得|予以|给予|被)(?:及时|依法|尽快|充分|优先|妥善|积极|全额|相应){0,2}(?:批准|审批|放行|豁免|取消|解除|恢复|退还|落实|处理|办理|解决|考虑|发放|延长|降低|下调|保障|回应|答复|释放|兑现|执行|履行|便利)/;

function* passives(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { start, end, text } = statement;
  const match = GRANTED.exec(text);
  if (match === null || isVetoed(statement, start, start + match.index) || isSurmised(context, statement))
    return;
  const agent = speakerAgent(context, statement);
  // Somebody named is who gets it, or the one who gives it by another reading.
  if (agent === null || agent.parties.length !== 1 || leading(statement) !== undefined) return;
  if (isAgainstInChinese(text)) return;
  yield { statement, type: 'commitment', agent, firmness: 4, start, action: start, end };
}

/** The subject of a plain future, where it can bind itself: a side, an office or a leader, or the speaker itself. */
function binding(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const agent = agentAt(context, statement, at);
  if (agent === null) return null;
  const isOfficial = agent.parties.length > 0 || agent.ids[0] === 'side:both';
  return isOfficial ? agent : null;
}

/** 换取对方将…: what the other side gives, and in the next clause what one keeps oneself. */
function* bargains(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, actors, previous } = statement;
  const trade = /(?:换取|以换)/.exec(text);
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
