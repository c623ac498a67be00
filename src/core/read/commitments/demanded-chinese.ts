import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { withoutNames } from '../statements/veto.ts';
import { CHINESE_ACT } from './acts-chinese.ts';
import type { Undertaking } from './commitment.ts';
import { isSide } from './side.ts';

const DEMAND = sought(
  /(?:强烈|严正|坚决|再次|明确)?(?:要求|敦促|督促|促请|敦请|吁请|催促|呼吁|责令|勒令|限令|限(?=(?:其|对方|他们)(?:在|于)?[^,;。]{1,12}(?:内|前)|[一-鿿]{2,6}(?:在|于)[^,;。]{1,12}(?:之内|以内|之前|以前|[日天周月时]内|[日号月]前))|奉劝|正告|(?<![呼长短])吁(?![吁请])|(?<![敦])催(?![促生化眠泪款收芽产])|(?<![催督敦仓急短迫局])促(?![进成使销膝狭请])|请求|恳请|促使|迫使|(?<![需必主重只须就想将快又正总才还也都不没首简扼概])要(?=[^,;。]{2,24}(?:给|交|拿|放|停|撤|还|付|兑现|履行|落实|取消|开放|说清|表态|答复|解释|道歉))|(?<![邀申聘宴提敬吁敦促恳])请(?![问假求客示教愿辞战]))/g,
);
const NOUN_AFTER = /^(?:的|[,。;、]|并|是|也|和|与|被|得到|未|没|$)/;
const STOP =
  /^["“『「]?(?:立即|尽快|切实|马上|全面|彻底)?(?:撤销|停止|取消|纠正|撤回|解除|放松|放宽|恢复|遵守|恪守|履行|落实|释放|归还|尊重|停火|删除|道歉|实事求是|慎重)/;
const MUST =
  /(?:必须|务必|不(?:应当|应该|应|该|要|宜)(?![不是有感])|切勿|应当(?!会|是)|应该(?!会|是)|理应|理当|不得(?!不|已|而知)|得(?=先|立即|马上|尽快)|有(?:责任|义务|必要)|(?:需要?|要)(?=立即|尽快|马上|切实|先|停止|取消|撤|纠正|信守|恪守|遵守|兑现|履行|拿出|尊重|放弃|恢复|释放|归还|正视)|(?<=双方(?:团队|部门)?|两国(?:元首|领导人)?|我们)要(?![求是紧素点么不没会对])|(?:须|应)(?!会|是|对|用|约|邀|该会|急|变|有的))/g;

/** Demands in one clause, with the clauses that go on with what is demanded. */
export function* chineseDemands(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, actors } = statement;
  for (const match of matchesWithin(frame, text, DEMAND)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const lead = frame.text.slice(start, at);
    if (
      /(?:的|项|点|此|该|些|按|按照|根据|应|合理)$/.test(lead) ||
      NOUN_AFTER.test(frame.text.slice(after, end))
    )
      continue;
    if (/(?:打算|计划|拟|考虑|有意|或许|可能|正准备)[^,;。]{0,16}$/.test(lead)) continue;
    if (/(?:不|未|没有|拒绝|如果|若|是否)[^,;。]{0,6}$/.test(withoutNames(lead, start, actors))) continue;
    const by =
      agentAt(context, statement, at) ??
      (isCue(statement, at, after) ? speakerAgent(context, statement) : null);
    const addressee = actors.find((one) => one.start >= after && one.start - after <= 2 && one.end <= end);
    // 照会乙方，要求其…: whoever was named last.
    const their =
      addressee === undefined && /^(?:其|他们|该国|对方)(?!他|它|中|余)/.exec(frame.text.slice(after, end));
    const meant = their ? actors.findLast((one) => one.end <= at && one.party !== null) : undefined;
    const named = addressee ?? meant;
    const to = named ? agentOf(context, statement, named) : null;
    const object = addressee ? addressee.end : after + (their ? their[0].length : 0);
    const rest = frame.text.slice(object, end);
    const isAct = addressee || their ? rest.replace(/[,;。]/g, '').length > 1 : STOP.test(rest);
    const group = by === null ? null : groupDemand(context, statement, by, after);
    if (group !== null && by !== null) {
      yield {
        statement,
        type: 'demand',
        agent: by,
        to: group.party,
        firmness: 4,
        start: by.words === null || by.words.start < start ? at : by.words.start,
        action: after + group.length,
        end,
      };
      return;
    }
    if (by === null || !isAct || !isSide(by) || sameSide(by, to)) continue;
    if (
      /促使|迫使|请$|要$|^吁$|^促$|^催$/.test(match[0]) &&
      !(addressee?.start === after || (addressee && !/要$/.test(match[0])))
    )
      continue;
    yield {
      statement,
      type: 'demand',
      agent: by,
      to: to?.parties[0] ?? to?.ids[0] ?? otherParty(context, by.parties),
      firmness: /强烈|严正|责令/.test(match[0]) ? 5 : /呼吁|促使|请|^要$/.test(match[0]) ? 3 : 4,
      start: by.words === null || by.words.start < start ? at : by.words.start,
      action: object,
      end: demandEnd(statement, end),
    };
    return;
  }
  yield* obligations(context, statement);
}

/** Bodies that speak for an interest and may ask something of a government. */
const GROUP = /(?:协会|商会|联合会|联盟|工会|公会|总会|农会|渔会|同业会|理事会|委员会|公司|集团|基金会)$/;
const GOVERNMENT =
  /^["“]?(?:(?:本国|该国|我国|其|两国)?(?:联邦|中央|现)?(?:政府|当局|内阁|议会|国会|总统|总理|首相|贸易部|商务部|外交部|农业部|财政部))/;

/** 某国商会呼吁政府…: an association asks its own government, or one that it names. */
function groupDemand(
  context: ReadingContext,
  { frame, actors, end }: Statement,
  by: Agent,
  after: number,
): { readonly party: string | null; readonly length: number } | null {
  const { words } = by;
  if (by.parties.length > 0 || words === null || !GROUP.test(frame.text.slice(words.start, words.end)))
    return null;
  const named = actors.find((one) => one.start >= after && one.start - after <= 1 && one.party !== null);
  const rest = frame.text.slice(named?.end ?? after, end);
  if (rest.replace(/[,;。”]/g, '').length < 4) return null;
  if (named !== undefined) return { party: named.party, length: named.end - after };
  const government = /^["“]?(?:两国|双方)/.exec(rest) ?? GOVERNMENT.exec(rest);
  if (government === null) return null;
  const home = context.hits('party', frame.span(words.start, words.end))[0];
  const isTwo = /两国|双方/.test(government[0]);
  return { party: isTwo ? null : (home?.entry.id ?? null), length: government[0].length };
}

/** 应, 必须 of the other side, or without a subject after a word of proposing. */
function* obligations(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, actors, voice } = statement;
  const by = speakerAgent(context, statement);
  if (by === null || by.parties.length !== 1) return;
  for (const match of matchesIn(text, MUST)) {
    const at = start + match.index;
    // What is not to be done keeps its “not”.
    const after = /^(?:不|切勿)/.test(match[0]) ? at : at + match[0].length;
    // 协议写着甲方应…: what a text says, and nobody asks.
    if (/(?:写着|写明|写得|规定|载明|约定|订明|白纸黑字|协议要求)[^,;。]*$/.test(text.slice(0, match.index)))
      continue;
    if (/^应/.test(match[0]) && /[供响效反适对相回顺理不呼照答感]$/.test(frame.text.slice(start, at)))
      continue;
    const named = actors.filter((one) => one.start >= start && one.end <= at).at(-1);
    const subject =
      named && onlyAdverbs(frame.text.slice(named.end, at)) ? agentOf(context, statement, named) : null;
    const firmness = /必须|务必/.test(match[0]) ? 5 : match[0] === '应' ? 3 : 4;
    const office = subject === null ? asWhat(context, statement, match.index) : null;
    if (office !== null || namesOffices(text.slice(0, match.index))) {
      yield {
        statement,
        type: 'demand',
        agent: by,
        to: null,
        firmness,
        start: office?.words?.start ?? start,
        action: after,
        end: demandEnd(statement, end),
      };
      return;
    }
    if (subject) {
      // Of what both should do it is not told to whom it is said.
      const isBoth = subject.parties.length > 1 || subject.ids[0] === 'side:both';
      const party = isBoth ? null : subject.parties[0];
      if (party === undefined || (party !== null && by.parties.includes(party))) return;
      yield {
        statement,
        type: 'demand',
        agent: by,
        to: party,
        firmness,
        start: subject.words?.start ?? at,
        action: after,
        end: demandEnd(statement, end),
      };
      return;
    }
    const isDropped = /^[\s"“]*$/.test(frame.text.slice(start, at)) && named === undefined;
    const isProposed = voice?.act === 'demand' || voice?.act === 'urge' || voice?.act === 'propose';
    const isAfterCue =
      statement.previous !== null && /(?:提出|要求|敦促|强调)[,:]?$/.test(statement.previous.text.trim());
    const to = otherParty(context, by.parties);
    if (!isDropped || !isProposed || !isAfterCue || to === null) return;
    yield {
      statement,
      type: 'demand',
      agent: by,
      to,
      firmness,
      start: at,
      action: after,
      end: demandEnd(statement, end),
    };
    return;
  }
}

/** 两国元首作为掌舵人，应当…: both, named in the clause before with what they are. */
function asWhat(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { previous, text } = statement;
  if (previous === null || !/^[\s"“]*$/.test(text.slice(0, at))) return null;
  const named = previous.actors.find((one) =>
    /^作为[^,;。]{1,16},?$/.test(previous.frame.text.slice(one.end, previous.end)),
  );
  if (named === undefined) return null;
  const agent = agentOf(context, previous, named);
  return agent !== null && (agent.parties.length > 1 || agent.ids[0] === 'side:both') ? agent : null;
}

/** 对口部门, 各渠道各层级: offices of both sides that are named by their level alone. */
function namesOffices(lead: string): boolean {
  return /^[\s"“]*(?:双方|两国|[\u4e00-\u9fff]{2}之间)?(?:的|之间)?(?:对口|主管|职能|各级|各层级|各部门|各渠道)(?:各层级|各级别|部门|团队|机构|官员)*(?:之间)?(?:也|都|还|要)?$/.test(
    lead,
  );
}

function onlyAdverbs(gap: string): boolean {
  return /^(?:方面|政府)?(?:就|也|还|都|均|立即|切实|尽快|首先|真正|继续|同样|更|则|当前|现在|今后)*$/.test(
    gap,
  );
}

function sameSide(by: Agent, to: Agent | null): boolean {
  return to?.parties.some((party) => by.parties.includes(party)) ?? false;
}

/** A demand goes on over clauses of one voice that name nobody new and turn nowhere. */
function demandEnd(statement: Statement, end: number): number {
  const { frame, actors } = statement;
  let to = end;
  for (let steps = 0; steps < 4 && to < frame.text.length; steps += 1) {
    if (/[;。!?:]["”』」]?$/.test(frame.text.slice(0, to).trimEnd())) break;
    const next = /^[^,;。!?]*[,;。!?]?/.exec(frame.text.slice(to))?.[0] ?? '';
    const clause = next.replace(/^[\s"“]+/, '');
    const isOwn = isInVoice(statement, to);
    if (
      !isOwn ||
      /^(?:但|而|不过|同时|包括|以|从而|这|并(?:表示|指出|强调|称)|否则|显示|实质|如果)/.test(clause)
    )
      break;
    if (
      !STOP.test(clause.replace(/^(?:并|不|同|与)/, '')) &&
      !CHINESE_ACT.test(clause) &&
      !/^(?:不|防止|避免|同|与|为|以免|切实|妥善|管控)/.test(clause)
    )
      break;
    if (actors.some((one) => one.start === to)) break;
    to += next.length;
  }
  return to;
}

function isInVoice({ frame, voice }: Statement, at: number): boolean {
  return voice === null || frame.span(at, at + 1).start < voice.end;
}

/** Whether the word of demanding is the one by which the clause is attributed. */
function isCue({ frame, voice }: Statement, at: number, after: number): boolean {
  if (voice === null || voice.cue === null || voice.mode === 'narrator') return false;
  const cue = frame.local(voice.cue.start);
  return cue < after && at < frame.local(voice.cue.end) && cue >= at - 2;
}
