import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import {
  matchesWithin,
  mayAnyStand,
  mayStand,
  type Sought,
  sought,
  soughtAll,
  soughtGroup,
} from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { soughtCues } from '../statements/cue-pattern.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, isSame } from './accused.ts';
import { chineseVerdicts } from './chinese-verdicts.ts';
import { type Claimed, claimantOf } from './claim.ts';
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
import { keptInChinese, unkeptInChinese } from './unkept-chinese.ts';
import { judgedInChinese, judgedKeptInChinese, NOTHING_LEFT, OF_VOTERS } from './verdicts-chinese.ts';

/** Keeping told as not done: 未按协议履行, 没有兑现. */
const NOT_DONE =
  /(?:并未|从未|尚未|未能|未曾|没有|拒不|未|不)(?:能|有|曾|严格|完全|充分|切实|真正|如期|按时|得到|按照?[^,;。]{1,8}?){0,2}(?:履行|兑现|落实|遵守|执行|落到实处|落地|做到|办到|信守|恪守)|(?:并未|从未|尚未|未能|没有|没能|未)(?:能)?(?:按照?|依照?|遵照|根据)[^,;。]{0,14}?(?:约定|承诺|协议|共识|协定|条约|合同|备忘录|谅解|时间表)[^,;。]{2,}/g;
/** Breaking told by a picture or a stronger verb; needs an agreement beside it. */
const TORN =
  /单方面(?:地|宣布|决定)?(?:中止|终止|废除|废止|停止|取消|改变|修改|更改|撤销|退出|关闭|暂停|违背|违反|破坏|作废|解除|推翻|撕毁|搁置|冻结)|打破了?(?!僵局|常规|记录|纪录|沉默|垄断|惯例|坚冰|局面|传统)|毁弃|背弃|撕毁|践踏|无视|抛弃|抛诸脑后|抛在脑后|推翻|置[^,;。]{1,16}于不顾|不顾(?!一切)|自相矛盾|不一致|中止(?:执行|履行)|停止(?:执行|履行)|拒绝(?:执行|履行|落实|兑现)|架空|逃避|回避|打了?折扣|一纸空文|偏离|(?:失信|失约|爽约|言行不一|言行相悖|阳奉阴违|口是心非|说话不算[数话]|说了不算|不讲信用|自食其言|赖账|赖帐|不认[账帐]|变卦|反悔|单方面毁|当(?:成|作)?耳[边旁]风|视(?:若|同|为|如)(?:无物|儿戏|废纸|具文)|放[了]?空炮|开空头支票|光说不练|只说不做|说到做不到|翻脸不认)(?!的)/g;
/** Put off and off, of what is at issue: 在配额问题上一再拖延. */
const ON_AND_ON =
  /(?:在|就|对|对于)[^,;。]{2,24}?(?:问题|事宜|方面|事项|安排|义务|承诺|协议|协定)[上中]?(?:却|则|仍|始终)?(?:一再|屡屡|屡次|反复|百般|蓄意|故意|有意|一味|不断|长期|持续)(?:地)?(?:拖延|推诿|搪塞|敷衍|推脱|拖拉|回避|耍赖)(?!战术的)|(?:^|(?<=[方国府军局]))(?:一再|屡屡|屡次|百般|蓄意|故意)(?:推诿|搪塞|推脱)/g;
/** Not done in time: 没有按期发放, 未能如期交付. What was due need not be called an agreement. */
const NOT_IN_TIME =
  /(?:并未|从未|尚未|未能|未曾|没有|没能|未)(?:能够|能|有)?(?:按期|按时|如期|及时|按照?约定时间|在(?:规定|约定|承诺)[^,;。]{0,6}(?:内|前))/g;
/** Keeping told in the passive: 承诺已经落实. */
const BEEN_KEPT =
  /(?:承诺|协议|共识|义务|约定|诺言|条款|协定|条约|停火)(?:的(?:事情?|事项|内容|措施))?(?:都|均|已经|已|全部|基本上?|大体上?|完全|一一|逐项|逐条|如期|至今|迄今|仍然?|依然|一直|始终|总体|得到了?|受到|按部就班地?|不折不扣地?|[较很]好地?){1,5}(?:落实|兑现|履行|执行|遵守|尊重|恪守)/g;
/** Carrying out an agreement, said to be done badly. */
const BADLY_DONE =
  /在?(?:执行|履行|落实)[^,;。]{0,10}(?:方面|上|中|问题上)[^,;。]{0,8}(?:消极|倒退|不力|拖延|打折扣)/g;
/** Words of breaking that need no agreement beside them. */
const INHERENT =
  /[未没有能](?:按照?|依照?)(?:约定|承诺|协议|共识|协定)|违约(?!行为|责任)|毁约|出尔反尔|言而无信|背信弃义|食言|说一套做一套|冲击共识|没有兑现|未兑现|未能兑现|拒不兑现|从未兑现|尚未兑现|拒不认账|不守信用|失信|失约|爽约|言行不一|言行相悖|阳奉阴违|口是心非|说话不算[数话]|说了不算|不讲信用|赖账|赖帐|不认[账帐]|变卦|反悔|单方面毁|当(?:成|作)?耳[边旁]风|视(?:若|同|为|如)(?:无物|儿戏|废纸|具文)|放[了]?空炮|开空头支票|光说不练|只说不做|说到做不到|翻脸不认/;
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
/** A charge that is only pointed at, and nothing of it told. */
const POINTS_BACK =
  /^["“]?(?:但|而|我们认为|我方认为|首先|其实|事实上)?(?:你|您|贵方|对方|上述|有关|相关|这一|这种|这些|该|此类|此种|此)*(?:提到的|所说的|引述的|的)?(?:指责|指控|指摘|说法|言论|论调|批评|报道)[^,;。]{0,12}[,;。!?”"]*$/;
/** Nothing of a kind has met a bad fate: 没有一份申请被搁置. */
const NONE_SUFFERED =
  /(?:没有|并无|从无|未有)(?:任何)?(?:一|哪一?)(?:[份件项批宗个家艘笔次]|单)[^,;。]{0,14}?(?:被|遭|受|因)?[^,;。]{0,6}?(?:搁置|拖延|延误|积压|拖欠|耽误|耽搁|推迟|压下|卡住|驳回|拒绝|取消|中断|滞留|扣押)/;
const DELAYED =
  /迟迟(?:没有|没|未能|未|不肯|不愿|不)(?:见|予|能)?[^,;。]{0,6}(?:取消|解除|发放|发出|批准|放行|交付|购买|采购|兑现|履行|落实|执行|恢复|开放|公布|提供|撤销|支付|付款|付清|归还|偿还|移交|签署|派遣|派出|撤出|撤军|答复|启动|开工|到位|兑付|赔偿|补偿|清偿|拨付|动工|通车|审批|修改|返还)|逾期(?:已|达|超过|未|近|长达|[0-9一二三四五六七八九十])|拖欠[^,;。的]{0,20}(?:已达|长达|至今|多年|[0-9一二三四五六七八九十两半]+个?(?:月|年))|一拖就是|(?:至今|仍|迄今)(?:未|没有|尚未|仍未|没)(?:能)?(?:发出|发放|交付|到位|批准|下发|落地|收到|运抵|启动)|(?:一拖再拖|拖拖拉拉|拖了又拖|(?:远远|严重|大大)?落后于|严重滞后)|(?:拖延|迟迟不|迟迟未|久拖不决|放慢|推诿|消极应付)[^,;。]{0,20}(?:履行|审批|许可|执行|落实|承诺|协议|交付|义务)|(?:履行|审批|许可|执行|落实)[^,;。]{0,6}(?:拖延|久拖不决|迟缓)/g;

/** A word that makes what follows supposed, wanted or to come. */
const SUPPOSED =
  /(?:^如(?=[一任甲乙双各对他我该缔有某])|如果|倘若|假如|一旦|若|除非|可能|或将|恐|将|会(?![谈晤议面见])|希望|期待|盼|要求|敦促|督促|呼吁|应当|应该|必须|务必|需要|须|(?<![答相响供反效回适对])应(?!约|邀)|愿|要(?!求)|继续|避免|防止|不得|不能|不应|推动|确保|(?<!把[^,;。]{0,14}|的|其|该|此)(?:保证|承诺)(?![^,;。]*(?:至今|迄今|却|但|仍|从未|始终|一直|的|迟迟|又|并|三度|再度|再次))|是否|能否|担心|(?<![会面洽和])谈(?![妥成拢定好])|讨论|磋商|强调)[^,;。]{0,16}$/;

const DENIALS = DENIED.map(sought);
const KEEPINGS = [KEPT, DONE, BEEN_KEPT, IN_KEEPING];
const MAY_DENY = soughtGroup(...DENIALS);
const MAY_KEEP = soughtGroup(...KEEPINGS);
const SOUGHT = soughtAll({ NOT_DONE, BADLY_DONE, TORN, DELAYED, NOT_IN_TIME, ON_AND_ON });
const MAY_BREAK = soughtGroup(...Object.values(SOUGHT));

/** Claims in one Chinese clause. */
export function* chineseClaims(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame } = statement;
  const whole = statement.text.search(NOTHING_LEFT) >= 0 ? judgedKeptInChinese(context, statement) : null;
  if (whole !== null) {
    yield whole;
    return;
  }
  const side = eitherSideInChinese(context, statement);
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
  if (found.length === 0 && (mayAnyStand(frame, MAY_BREAK) || mayStand(frame, alleged(context))))
    found.push(...breaches(context, statement));
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
    accused: { id: agent.ids[0] ?? null, words: null },
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

/** Words of time and manner that belong to the verdict: 至今没有兑现. */
const UNTIL_NOW = /(?:至今|迄今|到现在|仍然?|依然|依旧|一直|始终|却|尚|都|也|完全|根本|迟迟)+$/;

function alleged(context: ReadingContext): Sought {
  return soughtCues(
    context.lexicon,
    'zh',
    'breach-alleged',
    (cue) => cue.class === 'commitment' && cue.attributes?.group === 'breach-alleged',
  );
}

const REGRETS = /(?:深表|表示|感到|深感)?[^,;。]{0,4}(?:遗憾|失望|不满|关切|震惊|愤慨|反对|谴责)[,;。!?”"]*$/;

function* breaches(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, start, text, end } = statement;
  const within = (one: Sought) => matchesWithin(frame, text, one);
  const broken = [...within(SOUGHT.NOT_DONE), ...within(SOUGHT.BADLY_DONE), ...within(SOUGHT.TORN)];
  broken.push(...within(alleged(context)));
  const delayed = [SOUGHT.DELAYED, SOUGHT.NOT_IN_TIME, SOUGHT.ON_AND_ON].flatMap(within);
  if (broken.length + delayed.length === 0) return;
  for (const match of [...broken, ...delayed].sort((a, b) => a.index - b.index)) {
    const noun = nounIn(context, statement, match.index);
    const isInherent =
      INHERENT.test(text.slice(match.index, match.index + match[0].length + 2)) || delayed.includes(match);
    if ((!isInherent && noun === null) || isSupposed(statement, match.index)) continue;
    if (!isInherent && !isBeside(match.index + start, noun)) continue;
    if (
      /(?:没有|从未|并未|未曾|不|(?:从不|从未|从来不|从来没有?|绝不|决不)[^,;。]{1,16}|所谓["“]?[^,;。]{0,12})$/.test(
        text.slice(0, match.index),
      )
    )
      continue;
    // 对乙方中止协定深表遗憾: what is regretted is an act, told once more.
    if (/^对|[,;。则]对|方对|国对/.test(text.slice(0, match.index)) && REGRETS.test(text.slice(match.index)))
      continue;
    // Told by nobody, what somebody ends alone is an act and no verdict.
    if (/^单方面(?!违|毁)/.test(match[0]) && claimantOf(context, statement).ids[0] === 'narrator') continue;
    if (
      /的$/.test(text.slice(0, match.index)) ||
      /^(?:的|行为|责任)/.test(text.slice(match.index + match[0].length))
    )
      continue;
    const accused = accusedAt(context, statement, start + match.index);
    if (accused.id === null && accused.words === null) continue;
    const from =
      accused.words !== null && accused.words.start >= start
        ? accused.words.start
        : start + match.index - (UNTIL_NOW.exec(text.slice(0, match.index))?.[0].length ?? 0);
    yield {
      statement,
      claim: delayed.includes(match) ? 'delayed' : 'broken',
      accused,
      start: from,
      end,
      commitment: noun,
      reply: false,
    };
    return;
  }
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
        accused: { id: agent.ids[0] ?? null, words: agent.words },
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

/** Whether the agreement stands near the verb that breaks it: further away it is of another phrase. */
function isBeside(at: number, noun: Claimed['commitment']): boolean {
  return noun !== null && noun.start - at <= 24 && at - noun.end <= 24;
}

function isAfterCue({ voice, frame }: Statement, at: number): boolean {
  return voice !== null && voice.cue !== null && Math.abs(at - frame.local(voice.cue.end)) <= 2;
}

function isSupposed({ text, previous }: Statement, at: number): boolean {
  // 如果…，… : the consequence of a condition is no claim either.
  const isConsequence =
    previous !== null && /^["“]?(?:但|而)?(?:如果|倘若|假如|一旦|若|除非)/.test(previous.text);
  return (
    isConsequence ||
    SUPPOSED.test(text.slice(0, at).replace(/^[^,;。]*(?:强调|重申|指出|表示|称|指责|批评|抱怨|指控)/, ''))
  );
}
