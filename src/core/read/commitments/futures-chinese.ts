import type { ReadingContext } from '../context.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import { type Agent, ownParty, speakerAgent } from '../statements/agent.ts';
import { isFuture } from '../statements/future.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { CHINESE_ACT, CHINESE_REFRAINING, isAgainstInChinese } from './acts-chinese.ts';
import type { Undertaking } from './commitment.ts';
import { isSurmised } from './surmised.ts';
import { undertakingEnd } from './undertaking-end.ts';

/** A word of announcing before a future: what is announced binds whoever announces it. */
const ANNOUNCE = /(?:宣布|决定|表示|确认|称)(?:将|会)/;

/** A verb of happening before the verb of doing: 将影响…如何重启 binds nobody. */
const OTHER_VERB =
  /发展|改革|影响|如何|成为|是(?!否)|有(?!关|序|效|力)|导致|使|令(?!吉)|面临|受(?!理|益)|决定|迎来|进入|取得|获得|带来|造成|推高|达到|达成|持续|继续(?:上升|下降|扩大)|考验|在于|取决|意味/;
/** What follows when the doing is done to the economy or the talks themselves, by nobody on purpose. */
const GROWS = /^[^,;。]{0,10}(?:增加|扩大|减少|提升|提高|上升|下降)(?:[0-9到至了约近]|$|[,;。])/;
/** To think about an answer to the other side, or to decide by and by, is no promise. */
const WEIGHS =
  /^[^,;。]{0,16}?(?:研究|考虑|评估|视[^,;。]{1,20}?(?:情况|进展|形势)[^,;。]{0,4}?)(?:[^,;。]{0,6}?(?:应对|对策|反制|回应|办法|下一步|措施)|予以调整|作出调整|调整|决定)/;
/** A refusal to go on, which gives the other side nothing. */
const REFUSES =
  /^[^,;。]{0,4}不再(?:参加|参与|出席|接受|履行|遵守|承认|执行|合作|配合|谈|与|同|和|容忍|沉默|等待)/;
const MEETS = /^(?:召开|举行|举办|主办|承办|会晤|会谈|磋商|会面|访问|会见)$/;
const ADVERBIAL_GAP = 24;

/** 会 of whoever speaks, of what it will do itself. Of anybody else 会 foretells. */
const WILL_DO = sought(
  /(?<![机社委协员学大国年全峰议商工展博宴晚理领约照聚省市县党]|大都)会(?!谈|晤|见|议|面|员|场|后|前|上|长|同(?![^,;。]{1,16}(?:配合|合作|协调|努力|解决|推进|协商|分享|应对))|商|期|否|诊|计|引发|导致|带来|影响|使|令|是|有|成为)/g,
);

/** What is to be done in the plain future: 将 of a side, an office or a leader, and 会 of whoever speaks. */
export function* chineseFutures(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { start, text, actors, frame } = statement;
  if (isSurmised(context, statement) && !isByText(statement)) return;
  if (isThreat(statement)) return;
  for (let index = text.indexOf('将'); index >= 0; index = text.indexOf('将', index + 1)) {
    if (!isFuture(frame.text, start + index, actors)) continue;
    const found = futureAt(context, statement, index);
    if (found !== null) {
      yield found;
      return;
    }
  }
  for (const { index } of matchesWithin(statement.frame, text, WILL_DO)) {
    const found = intentionAt(context, statement, index);
    if (found !== null) {
      yield found;
      return;
    }
  }
  const refrained = refraining(context, statement);
  if (refrained !== null) yield refrained;
}

/** 按照协议，甲方将…，乙方将…: what a text says of each binds them, whoever tells it. */
function isByText(statement: Statement): boolean {
  for (let at: Statement | null = statement; at !== null; at = at.previous)
    if (BY_TEXT.test(at.text)) return true;
  return false;
}

const BY_TEXT =
  /^["“]?(?:按照?|依照|根据|依据|依)[^,;。]{0,24}?(?:协议|协定|框架|安排|谅解|备忘录|声明|公报|共识|条约|路线图|公告|清单|文件|约定)[^,;。]{0,6},$|(?:协议|协定|框架|谅解|备忘录|联合声明|公报|条约)(?:规定|写明|约定|明确|载明|要求)[,:]?/;

/** What a text has a side keep as it is: 将把关税继续维持在15%. */
const KEEPS =
  /^(?:继续)?(?:把|将|对)[^,;。]{2,40}?(?:继续)?(?:维持|保持|限制|控制|稳定|固定)在[^,;。]{1,}|^(?:继续)?(?:维持|保持)[^,;。]{2,}(?:不变|水平)/;

/** 扬言将…, 威胁说会…: whoever threatens gives nothing. */
function isThreat({ text, voice, frame, previous }: Statement): boolean {
  const cue =
    voice?.cue == null ? '' : frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end));
  if (/^(?:警告|恫言|扬言|威胁)/.test(cue)) return true;
  for (let at = previous; at !== null; at = at.previous)
    if (/(?:警告|威胁|扬言|恫言)(?:称|说|道|将|会|要)?[,:]$/.test(at.text.trim())) return true;
  return THREATENS.test(cue) || THREATENS.test(text);
}

const THREATENS = /扬言|威胁|恫吓|恐吓|放话|放狠话|叫嚣|撂下狠话/;

/** 条件是乙方将…: what one side asks for in return. */
const AS_CONDITION = /(?:条件|前提)(?:条件)?(?:是|为|在于)[,:]?[^,;。]*$/;

function futureAt(context: ReadingContext, statement: Statement, at: number): Undertaking | null {
  const { start, text } = statement;
  const rest = text.slice(at + 1);
  const lead = text.slice(Math.max(0, at - 2), at);
  // 必将, 或将 and their like foretell; 即将举行的会谈 is a noun phrase.
  if (
    AS_CONDITION.test(text.slice(0, at)) ||
    /[必恐或料即势仍已刚曾]$/.test(lead) ||
    isVetoed(statement, start, start + at)
  )
    return null;
  if (!isAct(rest) && !(isByText(statement) && KEEPS.test(rest))) return null;
  const agent = binding(context, statement, start + at);
  if (agent === null) return null;
  const cue = ANNOUNCE.test(text.slice(0, at + 1)) ? start + announced(statement) : start + at;
  return undertaking(statement, agent, cue, start + at + 1, 4);
}

/** Where 甲方表示将… begins: at its subject, where that opens the clause, else at the word of announcing. */
function announced(statement: Statement): number {
  const at = Math.max(0, statement.text.search(ANNOUNCE));
  const subject = leading(statement);
  return subject !== undefined && subject.end <= statement.start + at ? subject.start - statement.start : at;
}

/** Whether what follows the word of the future is done for the other side, on purpose. */
function isAct(rest: string): boolean {
  const left = rest.replace(/^会/, '');
  if (REFUSES.test(left) || WEIGHS.test(left)) return false;
  if (CHINESE_REFRAINING.test(left)) return true;
  if (isAgainstInChinese(left)) return false;
  const act = CHINESE_ACT.exec(left);
  if (!act || act.index > ADVERBIAL_GAP || OTHER_VERB.test(left.slice(0, act.index) + act[0])) return false;
  // Meetings are appointments of both; starting talks again is something that one does.
  if (/(?:进行|展开|作|做|前往|出席)[^,;。]{0,10}(?:访问|会谈|会晤|磋商|会议)|国事访问/.test(left))
    return false;
  if (MEETS.test(act[0]) || /(?:于|在)[^,;。]{1,24}(?:举行|进行|召开)/.test(left)) return false;
  if (GROWS.test(left) || /交换(?:意见|看法)|深入交流/.test(left)) return false;
  return !/^[^,;。]{0,30}的(?:信号|消息|说法|可能|传闻|猜测|问题|时候)/.test(left);
}

/** 我们会认真研究, 赞方会付清: what whoever speaks will do. */
function intentionAt(context: ReadingContext, statement: Statement, at: number): Undertaking | null {
  const { start, text } = statement;
  if (isVetoed(statement, start, start + at)) return null;
  const agent = ownAgent(context, statement, at);
  const rest = text.slice(at + 1);
  if (AS_CONDITION.test(text.slice(0, at))) return null;
  if (agent === null || !(isAct(rest) || HANDLES.test(rest)) || /^[^,;。]{0,8}不会/.test(rest)) return null;
  const act = CHINESE_ACT.exec(rest);
  if (act !== null && act.index > 16) return null;
  return undertaking(statement, agent, start + at, start + at + 1, 3);
}

/** 把条款改掉, 将欠款还清: something is brought to an end. */
const HANDLES =
  /^[^,;。]{0,8}?(?:依法|依规|及时|尽快|认真|妥善)[^,;。]{0,6}?(?:审查|审核|受理|处理|办理|研究|核实|调查)|^[^,;。]{0,16}?(?:把|将)[^,;。]{1,20}?(?:掉|好|完|到位|下来|清|齐|回来|出来)(?:[,;。”」』]|$)/;
const LEAVES = sought(/不会|绝不|决不|不再/g);

/** 我方不会首先…: what whoever speaks leaves. */
function refraining(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, text } = statement;
  for (const { index } of matchesWithin(frame, text, LEAVES)) {
    if (!CHINESE_REFRAINING.test(text.slice(index)) || isVetoed(statement, start, start + index)) continue;
    const agent = ownAgent(context, statement, index);
    if (agent !== null) return undertaking(statement, agent, start + index, start + index, 3);
  }
  return null;
}

/** The subject at `at` where it is whoever speaks: 我们, 我方, or a name of its side. */
function ownAgent(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { start, text, voice } = statement;
  const speaker = speakerAgent(context, statement);
  if (speaker === null || speaker.parties.length === 0) return null;
  if (/(?:我们|我方|我国|我)(?:[\u4e00-\u9fff]{0,3})$/.test(text.slice(Math.max(0, at - 8), at)))
    return { ...speaker, words: null };
  // 表示会…: whoever says so.
  if (/(?:表示|表态|答复|回复|透露|称|说|强调|重申)(?:一定|也|还|都|仍)?$/.test(text.slice(0, at)))
    return atCue(statement, speaker, at);
  const isTold = voice !== null && voice.mode !== 'narrator';
  // 主管部门会…: an office of whoever speaks, without the name of its party.
  if (
    /^[\s"“]*(?:有关|相关|我)?(?:主管部门|部门|商务部|外交部|财政部|海关|政府|当局|使馆)(?:也|都|还)?$/.test(
      text.slice(0, at),
    )
  )
    return { ...speaker, words: { start, end: start + at } };
  if (!isTold && ownParty(context) === null) return null;
  const agent = agentAt(context, statement, start + at);
  // 甲方重申…，不会…: the subject goes on.
  if (agent !== null && agent.words === null && at === 0 && statement.previous !== null)
    return agent.parties.length === 1 && speaker.parties.includes(agent.parties[0] ?? '') ? agent : null;
  if (agent === null || agent.words === null || agent.parties.length !== 1) return null;
  return speaker.parties.includes(agent.parties[0] ?? '') ? agent : null;
}

/** The speaker as subject of what follows its word of saying at once, where it opens the clause with its own name. */
function atCue(statement: Statement, speaker: Agent, at: number): Agent | null {
  const { voice, start, frame } = statement;
  if (voice === null || voice.cue === null || frame.local(voice.cue.end) > start + at) return null;
  const subject = leading(statement);
  return { ...speaker, words: subject === undefined ? null : { start: subject.start, end: subject.end } };
}

function undertaking(
  statement: Statement,
  agent: Agent,
  cue: number,
  action: number,
  firmness: 3 | 4,
): Undertaking {
  return {
    statement,
    type: agent.ids.length > 1 || agent.ids[0] === 'side:both' ? 'joint' : 'commitment',
    agent,
    firmness,
    start: agent.words === null || agent.words.start < statement.start ? cue : agent.words.start,
    action,
    end: undertakingEnd(statement),
  };
}

/** The subject of a plain future, where it can bind itself: a side, an office or a leader, or the speaker itself. */
function binding(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const agent = agentAt(context, statement, at);
  if (agent === null) return null;
  const isOfficial = agent.parties.length > 0 || agent.ids[0] === 'side:both';
  return isOfficial ? agent : null;
}
