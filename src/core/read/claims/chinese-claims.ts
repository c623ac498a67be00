import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, mayAnyStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, accusedId, isSame } from './accused.ts';
import { breaches, mayBreak } from './breaches-chinese.ts';
import { chineseVerdicts } from './chinese-verdicts.ts';
import { type Claimed, claimantOf } from './claim.ts';
import { conductInChinese } from './conduct-chinese.ts';
import { DENIED } from './denied-chinese.ts';
import {
  answerIn,
  calledFalse,
  charged,
  denier,
  denierOfBoth,
  isOnlooker,
  MAY_ANSWER,
  ownDenial,
  owner,
  unsaid,
} from './denier-chinese.ts';
import { eitherSideInChinese } from './either-side-chinese.ts';
import { measuredInChinese } from './measured-chinese.ts';
import { nounIn } from './noun-in-chinese.ts';
import { isSupposed } from './supposed-chinese.ts';
import { keptInChinese, unkeptInChinese } from './unkept-chinese.ts';
import { judgedInChinese, judgedKeptInChinese, NOTHING_LEFT, OF_VOTERS } from './verdicts-chinese.ts';

/** Keeping told in the passive: 承诺已经落实. */
const BEEN_KEPT =
  /(?:承诺|协议|共识|义务|约定|诺言|条款|协定|条约|停火)(?:的(?:事情?|事项|内容|措施))?(?:都|均|已经|已|全部|基本上?|大体上?|完全|一一|逐项|逐条|如期|至今|迄今|仍然?|依然|一直|始终|总体|得到了?|受到|按部就班地?|不折不扣地?|[较很]好地?){1,5}(?:落实|兑现|履行|执行|遵守|尊重|恪守)/g;
const KEPT =
  /(?:一贯|一向|历来|从来|如约|圆满|超额|率先|如数|按时足额|足额|自始至终|一一|严肃认真|严格|认真|严肃|忠实|全面|逐条|逐项|如期|按时|不折不扣地?|已经|已|一直|始终|完全|充分|切实){1,3}地?(?:履行|执行|落实|遵守|兑现|恪守|履约|信守|尊重(?=了)|遵照)了?/g;
const DONE =
  /(?:已经|已|如期|全部|率先|超额){0,2}(?:完成|兑现|履行|做到|办到)了?[^,;。]{0,24}?(?:承诺|义务|诺言)|承诺(?:已经|已)?(?:兑现|落实|履行)了/g;
/** In keeping with what was agreed: 完全符合协议要求, 按照约定已取消了. */
const IN_KEEPING =
  /(?<!不|未|不太|并非)(?:完全|全部|均|都|严格|始终|完全是)?符合[^,;。]{0,16}?(?:协议|协定|共识|框架|承诺|约定|声明|条款|条约|宣言|备忘录|谅解|公约|公报|议定书|决议)|(?:已经|已)?(?:严格)?(?:按照|依照|按|依)(?:约定|承诺|协议|共识|协定|合同|条约)(?:的?(?:要求|规定|内容))?[,]?(?:已经|已|如期|按时|率先|全部|足额|如数|全额|准时|及时|在[^,;。]{1,12}?前){1,3}[^,;。]{2,}/g;
/** Denials that mean nothing where no charge stands before them. */
const BARE =
  /^(?:予以|断然|矢口|坚决)(?![^,;。]*(?:承诺|答应|同意|保证|违[反背约]|毁约|失信|食言))|^(?:这些?|此举?|那|此[说言]|这番话|对方|其|反而|反倒|却|竟然?|还|又|企图|妄图)?(?:[是都均也更皆乃才就又]|完全|根本|显然|纯粹|纯属|属于|实属|不过是|无异于|简直|典型的?|明显|无疑|分明|一种)*(?:倒打|贼喊|恶人|反咬|颠倒|混淆|无中|无稽|子虚|凭空|捏造|污蔑|诬|栽赃|抹黑|谎言|谣言|一派|无理|无端|不实|欲加|歪曲|罔顾|断章|甩锅|血口|指鹿)|^(?:但|而|不过)?(?:事实|实际情况|情况)?(?:并非如此|并?不是这样)|^(?:根本|完全)?不是这么回事|^(?:绝无|从无|并无)此事|^没有这|^根本没有的事|^不存在这种|^查无实据|^(?:从未|从来没有|并未|没有|未曾)(?:承诺|答应|同意|保证|许诺)/;
/** A noun behind 符合…的, besides what an agreement asks. */
const WHICH_ONE =
  /^[^,;。了]{0,20}的["“]?(?!规定|要求|精神|原则|条款|内容|约定|宗旨|文字|本意|做法)[^,;。]{1,10}["”]?[,;。!?]*$/;
/** A charge that is only pointed at, and nothing of it told. */
const POINTS_BACK =
  /^["“]?(?:但|而|我们认为|我方认为|首先|其实|事实上)?(?:你|您|贵方|对方|上述|有关|相关|这一|这种|这些|该|此类|此种|此)*(?:提到的|所说的|引述的|的)?(?:指责|指控|指摘|说法|言论|论调|批评|报道)[^,;。]{0,12}[,;。!?”"]*$/;
/** Nothing of a kind has met a bad fate: 没有一份申请被搁置. */
const NONE_SUFFERED =
  /(?:没有|并无|从无|未有)(?:任何)?(?:一|哪一?)(?:[份件项批宗个家艘笔次]|单)[^,;。]{0,14}?(?:被|遭|受|因)?[^,;。]{0,6}?(?:搁置|拖延|延误|积压|拖欠|耽误|耽搁|推迟|压下|卡住|驳回|拒绝|取消|中断|滞留|扣押)/;
const DENIALS = DENIED.map(sought);
const KEEPINGS = [KEPT, DONE, BEEN_KEPT, IN_KEEPING];
const MAY_DENY = soughtGroup(...DENIALS);
const MAY_KEEP = soughtGroup(...KEEPINGS);

/** Claims in one Chinese clause. */
export function* chineseClaims(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame } = statement;
  const whole = statement.text.search(NOTHING_LEFT) >= 0 ? judgedKeptInChinese(context, statement) : null;
  if (whole !== null) {
    yield whole;
    return;
  }
  const side = eitherSideInChinese(context, statement) ?? conductInChinese(context, statement);
  if (side !== null) {
    yield side;
    return;
  }
  const found =
    mayAnyStand(frame, MAY_DENY) || mayAnyStand(frame, MAY_ANSWER) || frame.text.includes('所谓')
      ? [...denials(context, statement)]
      : [];
  const verdict = found.length === 0 ? chineseVerdicts(context, statement) : null;
  if (verdict !== null) found.push(verdict);
  if (found.length === 0 && mayBreak(context, statement)) found.push(...breaches(context, statement));
  const measured = found.length === 0 ? measuredInChinese(context, statement) : null;
  if (measured !== null) found.push(measured);
  const unkept = found.length === 0 ? unkeptInChinese(context, statement) : null;
  if (unkept !== null) found.push(unkept);
  const judged = found.length === 0 ? judgedInChinese(context, statement) : null;
  if (judged !== null) found.push(judged);
  if (found.length === 0 && mayAnyStand(frame, MAY_KEEP)) found.push(...keepings(context, statement));
  const kept =
    found.length === 0
      ? (keptInChinese(context, statement) ?? judgedKeptInChinese(context, statement))
      : null;
  if (kept !== null) found.push(kept);
  const isNone = frame.text.includes('有') && NONE_SUFFERED.test(statement.text);
  // 问题不在甲方违约，…: said not to be what matters.
  if (/(?:问题|原因|责任|根源|关键|毛病|症结|错)[^,;。]{0,4}(?:不在|并非|不是)/.test(statement.text)) return;
  const isPart = PARTLY.test(statement.text);
  if (isPart) return void (yield* found.filter(({ claim }) => claim !== 'kept' && claim !== 'fulfilled-own'));
  yield* isNone ? found.filter(({ claim }) => claim === 'denied') : found;
}

function* denials(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, start, text, end } = statement;
  let first: number | null = null;
  for (const pattern of DENIALS) {
    for (const match of matchesWithin(frame, text, pattern)) {
      if (isSupposed(statement, match.index)) continue;
      first = Math.min(first ?? match.index, match.index);
    }
  }
  const called = calledFalse(statement);
  first ??= unsaid(statement) ?? called;
  const answer = first === null ? answerIn(statement) : null;
  const inAnswer = answer !== null;
  first ??= answer;
  if (first === null) return;
  const claimant = denierOfBoth(context, statement);
  const isOfBoth = claimantOf(context, statement).ids[0] !== claimant.ids[0];
  const doer = denier(context, statement, first) ?? owner(context, statement);
  const agent =
    doer ??
    (claimant.ids[0] === 'narrator'
      ? (agentAt(context, statement, start + first) ?? charged(context, statement, first))
      : claimant);
  // An onlooker who finds nothing in a text denies no charge.
  if (agent === null || isOnlooker(agent)) return;
  const own = ownDenial(context, statement, first);
  yield {
    statement,
    claim: 'denied',
    accused: { id: accusedId(agent), words: null },
    start: own?.start ?? start + first,
    end,
    commitment: nounIn(context, statement, first),
    reply: true,
    needsCharge: inAnswer || (BARE.test(text.slice(first)) && own === null && called === null),
    pointsBack: POINTS_BACK.test(text),
    inAnswer,
    ...(doer === null ? (isOfBoth ? { claimant } : {}) : { claimant: doer }),
  };
}

/** 已完成9项约定事项中的7项: a figure, and no verdict. */
const PARTLY =
  /[0-9一二三四五六七八九十]+[项条份批件][^,;。]{0,8}[中里内]的?(?:[0-9一二三四五六七八九十]+)[项条份批件]/;

function* keepings(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, start, text, end, previous } = statement;
  if (OF_VOTERS.test(text)) return;
  for (const pattern of KEEPINGS) {
    for (const match of matchesIn(text, pattern)) {
      if (/(?:未|没有|没|不|拒)(?:能|曾|会)?$/.test(text.slice(0, match.index))) continue;
      const at = start + match.index;
      // 达成一个符合公约的“准则”: which one, and no verdict.
      if (pattern === IN_KEEPING && WHICH_ONE.test(text.slice(match.index + match[0].length))) continue;
      const noun =
        nounIn(context, statement, match.index) ?? (previous ? nounIn(context, previous, 0) : null);
      const isInherent = /履约/.test(match[0]);
      if ((noun === null && !isInherent) || isSupposed(statement, match.index)) continue;
      const isPast = /了|已|一直|始终|如期|完成|得到|受到|至今|仍/.test(match[0]);
      const claimant = claimantOf(context, statement);
      const agent =
        agentAt(context, statement, at) ??
        (pattern === BEEN_KEPT || pattern === IN_KEEPING
          ? ownerBefore(context, statement, match.index)
          : null);
      const isStated =
        isPast ||
        pattern === IN_KEEPING ||
        (agent?.words != null && agent.words.start >= start) ||
        /["“]$/.test(frame.text.slice(0, at)) ||
        isAfterCue(statement, at);
      if (agent === null || !isStated || /^切实/.test(match[0])) continue;
      // An agreement that is kept, without a word for whose part is meant, is kept by the other side.
      const other =
        pattern === BEEN_KEPT && /^(?:协议|协定|条约|停火)/.test(match[0]) && agent.words === null;
      if (other) {
        const accused = accusedAt(context, statement, at);
        yield { statement, claim: 'kept', accused, start, end, commitment: noun, reply: false };
        return;
      }
      yield {
        statement,
        claim: isSame(agent, claimant) ? 'fulfilled-own' : 'kept',
        accused: { id: accusedId(agent), words: agent.words },
        start: agent.words !== null && agent.words.start >= start ? agent.words.start : at,
        end,
        commitment: noun,
        reply: false,
      };
      return;
    }
  }
}

/** Whose the commitment is that was kept: 萨方的承诺, else of whoever speaks. */
function ownerBefore(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { actors, frame, start } = statement;
  const owner = actors.filter((one) => one.start >= start && one.end <= start + at).at(-1);
  if (owner !== undefined && /^的/.test(frame.text.slice(owner.end)))
    return agentOf(context, statement, owner);
  return owner === undefined ? speakerAgent(context, statement) : null;
}

function isAfterCue({ voice, frame }: Statement, at: number): boolean {
  return voice !== null && voice.cue !== null && Math.abs(at - frame.local(voice.cue.end)) <= 2;
}
