import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { type Agent, agentOf, both } from '../statements/agent.ts';
import { isFuture } from '../statements/future.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { CHINESE_ACT, CHINESE_MEETING, isAgainstInChinese } from './acts-chinese.ts';
import type { Undertaking } from './commitment.ts';
import { undertakingEnd } from './undertaking-end.ts';

const AGREE = sought(
  /(?:原则上?同意|一致同意|同意|共同决定|(?<=双方|两国|双方也|双方还|双方一致)决定|(?<!由(?:双方|两国|各方|三方)(?:共同|另行)?)商定|(?<!(?:按|照|依|根据|遵|违反|违背|无视)[^,;。]{0,6})约定(?!俗)|议定|说定|谈妥|谈定|说好|讲好|约好|敲定)了?/,
);
/** Verbs that bind by themselves, whatever their object tells. */
const BINDS = /^(?:商定|约定|议定|说定|说好|讲好|约好)/;
/** What both agree on is a deed where it begins like one: 同意让部长下周再谈一次. */
const TO_DO =
  /^(?:让|由|把|将|在|就|于|自|从|今后|继续|再|尽快|立即|马上|每|不|按|向|给|今年|明年|下[一个周月]|本[周月]|年内|先|分[阶批期]|共同|互|各自|各(?=退|让|派|出|减|撤|开|设|降|放)|轮流|结束|休|换|搁置|撇开|避免|防止|尊重|留|交|谈|坐下来)[^,;。]{3,}/;
/** What one side lets others do: 同意对方核查人员进入工厂. */
const LETS =
  /^(?:由|让|允许|准许)[^,;。]{4,}|^[^,;。]{2,24}由(?:双方|两国|各自|主管)[^,;。]{0,12}(?:商谈|协商|商讨|磋商|谈判|处理|解决|负责|落实|跟进)|^[^,;。]{0,8}(?:人员|专家|观察员|代表|代表团|记者|船只|船员|渔船|客机|飞机|企业|机构|学生|组织|部队|车辆|车队|货物|团队|官员|医生|工程师|家属|律师|公民|难民|航班)(?:们)?(?:于|在)?[^,;。]{0,8}(?:进入|入境|前往|登上|登船|靠港|停靠|过境|通行|通过|探视|检查|核查|查看|查验|使用|返回|留在|降落|飞越|离境|回国|进驻|采访)|^[^,;。]{0,12}[船舰艇机车][^,;。]{0,2}(?:进港|靠港|停靠|降落|过境|入境|补给|通过)/;
const OPINION = /^[^,;。]{0,12}(?:看法|观点|意见|评估|判断|说法|表述|提法|立场)/;
const REACHED = sought(
  /达成(?:了|如下|以下)?["“「『]?([^,;。]{2,40}?)(?:的)?(?:政治|重要|原则|框架|初步)?(?:共识|协议|谅解|安排)/,
);

/** 就恢复直航达成一致: what is agreed stands before. */
const SETTLED = sought(
  /就(?!算|是|连|此|像|要|业|近|任|职|读|医|餐)([^,;。]{2,40}?)(?:达成|取得|形成)(?:了)?(?:原则|重要|初步)?(?:一致|共识|协议|谅解|安排)/,
);

/** 就推动两国关系稳定发展达成重要共识: a view that both hold. */
const OF_RELATIONS =
  /关系[^,;。]{0,10}(?:发展|改善|前行|向前|稳定|未来)[^,;。]{0,2}(?:达成|取得|形成)[^,;。]{0,6}共识/;

/** Agreements on an act, understandings with their content, and meetings that are set. */
export function* agreedInChinese(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, text } = statement;
  const agree = matchWithin(frame, text, AGREE);
  if (agree && !isVetoed(statement, start, start + agree.index)) {
    const at = start + agree.index;
    const after = at + agree[0].length;
    const end = objectEnd(statement, after);
    const object = frame.text.slice(after, end).replace(/^[\s,:]+(?=.)/, '');
    const subject =
      goingOn(context, statement, agree.index) ??
      bothBeforeMarks(context, text, agree.index) ??
      agentAt(context, statement, at) ??
      openingBoth(context, statement, agree.index);
    // 甲与乙同意…: two named side by side are one subject.
    // 我们说好了: nobody agrees on something alone.
    const agent =
      subject !== null && subject.parties.length === 1 && /[说讲约]好/.test(agree[0])
        ? both(context)
        : (pairOf(context, statement, subject) ?? subject);
    const isAct =
      (CHINESE_ACT.test(object) ||
        LETS.test(object) ||
        (agent !== null && (agent.ids.length > 1 || agent.ids[0] === 'side:both') && TO_DO.test(object)) ||
        (BINDS.test(agree[0]) && (CHINESE_MEETING.test(object) || object.length > 6))) &&
      !OPINION.test(object) &&
      !/^的|^[,。;]?$/.test(object);
    const isOfSides =
      agent !== null &&
      !isPrivate(frame.text, agent) &&
      (agent.parties.length > 0 || agent.ids[0] === 'side:both' || !/好|敲定/.test(agree[0]));
    if (agent !== null && isOfSides && isAct && !isAgainstInChinese(object)) {
      const isJoint = agent.ids.length > 1 || agent.ids[0] === 'side:both' || /商定|约定|共同/.test(agree[0]);
      yield {
        statement,
        type: isJoint ? 'joint' : 'commitment',
        agent,
        firmness: 4,
        start: agent.words === null || agent.words.start < start ? at : agent.words.start,
        action: after,
        end: end === statement.end ? undertakingEnd(statement) : end,
      };
      return;
    }
  }
  const settled = matchWithin(frame, text, SETTLED);
  if (
    settled &&
    !TRIED.test(text.slice(0, settled.index)) &&
    !OF_RELATIONS.test(settled[0]) &&
    CHINESE_ACT.test(settled[1] ?? '') &&
    !isVetoed(statement, start, start + settled.index)
  ) {
    const at = start + settled.index;
    const named = agentAt(context, statement, at);
    const agent = named !== null && named.ids.length > 1 ? named : both(context);
    const from = named?.words != null && named.words.start >= start ? named.words.start : at;
    yield {
      statement,
      type: 'joint',
      agent,
      firmness: 3,
      start: from,
      action: at + 1,
      end: at + settled[0].length,
    };
    return;
  }
  const reached = matchWithin(frame, text, REACHED);
  if (
    reached &&
    !TRIED.test(text.slice(0, reached.index)) &&
    CHINESE_ACT.test(reached[1] ?? '') &&
    !isVetoed(statement, start, start + reached.index)
  ) {
    const at = start + reached.index;
    const agent = agentAt(context, statement, at);
    const named = agent !== null && agent.ids.length > 1 ? agent : both(context);
    yield {
      statement,
      type: 'joint',
      agent: named,
      firmness: 3,
      start: at,
      action: at + reached[0].indexOf(reached[1] ?? ''),
      end: at + reached[0].length,
    };
    return;
  }
  yield* appointment(context, statement);
}

/** 会谈将于周一举行, 双方将于周一会谈. A noun phrase (即将举行的会谈) sets nothing. */
function* appointment(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, actors, voice } = statement;
  // Told by nobody it is an event to come, and no promise.
  if (voice === null || voice.mode === 'narrator' || voice.speaker.party === null) return;
  const at = text.search(/将(?:于|在|会|自|按|不迟于|不晚于|[0-9])|定于/);
  if (at < 0 || isVetoed(statement, start, start + at)) return;
  if (text[at] === '将' && !isFuture(frame.text, start + at, actors)) return;
  const rest = text.slice(at);
  const held = /(?:举行|召开|进行|展开)/.exec(rest);
  const meets = CHINESE_MEETING.exec(rest);
  const isHeld = held !== null && (CHINESE_MEETING.test(text) || meets !== null);
  const isSet = /[0-9一二三四五六七八九十]+(?:月|日|号)|周[一二三四五六日天末]|下周|本周|明天|下月|年底/.test(
    rest,
  );
  if (!isSet || (!isHeld && meets === null) || /的[^,;。]{0,12}$/.test(rest.replace(/[,;。”」』"]+$/, '')))
    return;
  const agent = agentAt(context, statement, start + at);
  const who = agent !== null && (agent.ids.length > 1 || agent.parties.length > 0) ? agent : both(context);
  yield {
    statement,
    type: 'joint',
    agent: who,
    firmness: 3,
    start: headOf(statement, at),
    action: start + at,
    end,
  };
}

/** 双方就…交换意见，同意…: a clause that begins with the verb goes on with both that open the one before. */
function goingOn(context: ReadingContext, { previous }: Statement, at: number): Agent | null {
  const subject = at > 0 || previous === null ? undefined : leading(previous);
  return previous === null || subject?.kind !== 'collective' ? null : agentOf(context, previous, subject);
}

/** Before an agreement that is only tried for. */
const TRIED = /(?:应|努力|争取|力争|推动|试图|寻求|有望|可能|能否|尽快|早日|设法)[^,;。]{0,6}$/;

/** 甲与乙: the other party that stands right before the subject, with a word that joins the two. */
function pairOf(
  context: ReadingContext,
  { actors, frame, start }: Statement,
  subject: Agent | null,
): Agent | null {
  const { words, parties } = subject ?? { words: null, parties: [] };
  if (words === null || words.start < start || parties.length !== 1) return null;
  const other = actors.find(
    (one) =>
      one.start >= start &&
      one.end < words.start &&
      one.party !== null &&
      one.party !== parties[0] &&
      /^(?:与|和|同|跟|及|以及|暨|、)$/.test(frame.text.slice(one.end, words.start)) &&
      /^["“]?(?:[^,;。]{0,8}[,日前今昨]|会谈中|会上)?$/.test(frame.text.slice(start, one.start)),
  );
  if (other?.party == null) return null;
  const pair = [other.party, ...parties];
  const known = context.about.parties.filter((party) => pair.includes(party));
  return both(context, known.length === 2 ? known : pair, { start: other.start, end: words.end });
}

/** 两国商会, 双方企业: not the sides, but people of theirs. */
function isPrivate(text: string, { words }: Agent): boolean {
  return (
    words !== null &&
    /^(?:的)?(?:商会|工商|企业|公司|媒体|智库|学者|大学|高校|球队|民间|青年|学生|艺术|协会|行业|业界|业者|渔民|航空公司|航司|银行|港口公司|船公司|厂商|商家|代表性企业|工会|足球|体育|城市|地方|博物馆|医院|院校)/.test(
      text.slice(words.end),
    )
  );
}

/** 双方“同意…”: both stand right before the marks that open with the verb. */
const BOTH_BEFORE_MARKS =
  /(?:双方|两国(?:领导人|元首|政府|总理|外长|部长)?|两位领导人|两国领袖)(?:均|都|一致|已|还|也)*“$/;

function bothBeforeMarks(context: ReadingContext, text: string, at: number): Agent | null {
  return text[at - 1] === '“' && BOTH_BEFORE_MARKS.test(text.slice(Math.max(0, at - 12), at))
    ? both(context)
    : null;
}

/** 双方去年在某地商定: both open the clause, whatever stands before the verb. */
function openingBoth(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const subject = leading(statement);
  if (subject === undefined || subject.kind !== 'collective' || at > 40) return null;
  return agentOf(context, statement, subject);
}

/** The words before the future from the start of the clause, without a word of saying. */
function headOf({ start, text }: Statement, at: number): number {
  const lead = text.slice(0, at);
  const said = /^[^,;。]*(?:宣布|称|表示|指出|证实|确认|透露)/.exec(lead);
  return start + (said?.[0].length ?? 0);
}

/** A clause that goes on with what is agreed: 明年3月之前提交报告, 其余问题则留给…. */
const GOES_ON =
  /^(?:并(?!表示|称|指出|强调|说|认为|希望|呼吁)|且|在|于|自|从|最迟|不迟于|此后|之后|随后|[0-9今明本下年]|首[批次份]|第一|每|不再|其余|其他|[^,;。]{2,16}则|由)/;

/** The object goes on into the next clause where a comma follows the verb at once. */
function objectEnd({ frame, end, actors }: Statement, after: number): number {
  if (!/^[\s,:,]*$/.test(frame.text.slice(after, end))) return end;
  const next = /^[^,;。!?]*/.exec(frame.text.slice(end));
  let to = end + (next?.[0].length ?? 0);
  // 自某日起，… and the like only set the time.
  if (/^(?:自|从|在|于|根据|按照)[^,;。]*$/.test(next?.[0] ?? '') && !CHINESE_ACT.test(next?.[0] ?? ''))
    to += /^[,][^,;。!?]*/.exec(frame.text.slice(to))?.[0].length ?? 0;
  // 商定，甲方…，乙方…: what each will do goes on to the end of the sentence.
  for (let steps = 0; steps < 4 && frame.text[to] === ','; steps += 1) {
    const clause = /^,([^,;。!?]*)/.exec(frame.text.slice(to));
    const from = to + 1;
    if (clause !== null && GOES_ON.test(clause[1] ?? '') && CHINESE_ACT.test(clause[1] ?? '')) {
      to += clause[0].length;
      continue;
    }
    if (clause === null || !actors.some((one) => one.start - from >= 0 && one.start - from <= 1)) {
      if (!/^,(?:其中|包括)/.test(frame.text.slice(to))) break;
    }
    to += clause?.[0].length ?? 0;
  }
  return to;
}
