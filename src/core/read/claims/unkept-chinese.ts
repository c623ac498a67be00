import type { ReadingContext } from '../context.ts';
import { matchWithin, mayAnyStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';

/** A promise that is named, by a verb or a noun: what makes plain words a verdict. */
const PROMISED =
  /承诺|许诺|许下|允诺|应允|答应|保证(?!金|书)|约定|商定|说好|议定|谈妥|誓言|诺言|保证书|谈成|白纸黑字|点(?:了|过)头|拍(?:了|过)板|拍(?:了|过)?胸脯|打(?:了|过)?包票|一口应下|口头同意|表态(?:会|将)|(?:协议|协定|合同|备忘录|共识|条约|和约|声明|安排|谅解)(?:里|中|上|书)?(?:明明)?(?:写着|写的是|写得|写好|要求|规定|约定|写明|明确)|签(?:署|下|订|了)/;
/** What was due by a plan: told as late and not as broken. */
const DUE =
  /(?:原定|原计划|原订)(?![^,;。]{0,16}(?:会晤|会谈|会议|访问|磋商|峰会|对话|谈判|行程|活动|发布会|演出|比赛|航班))|本应|本该|应于|应在|理应(?:于|在)/;
/** Until now, and not. */
const UNTIL_NOW =
  /(?:至今|迄今|到现在|时至今日|截至目前|直到(?:今天|现在)|仍|依然|依旧|始终|一直|尚|迟迟)[^,;。]{0,6}?(?:未(?!来)|没有|没(?!收)|不见|毫无|不曾|杳无|看不到|见不到|悬而未|遥遥无期|停留在|原地踏步|一[艘辆台架吨分个件批][^,;。]{0,6}(?:未|没|也没|都没))/;
/** Promises that come to nothing. */
const NOTHING =
  /(?:不仅|不但|非但|不只)(?:没有?|未|不)(?:能|见|予)?[^,;。]{1,10}(?=[,;。]|$)|落空|打了?水漂|跳票|爽约|泡汤|成(?:了|为)?(?:空头支票|一纸空文|空话|泡影|空谈|废纸)|口惠而实不至|不了了之|石沉大海|没有下文|再无下文|没了下文|杳无音信|不认账|赖账|不认帐|赖帐|变卦|反悔|翻脸|不见踪影|无影无踪|只打雷不下雨|雷声大[、,]?雨点小|说说而已|只停留在|停留在(?:纸面|口头|文件|嘴)|另搞一套|反其道而行|照样(?:征|课|收|加|打|禁|扣|关|停|开|建|卖|买)|照旧(?:征|课|收|加|打|禁|扣|关|停)|转[头身]就|反手就|扭头就|掉头就|抛之脑后|束之高阁|形同虚设|名存实亡|化为乌有|影子都没|影儿都没|影子也没|毛都没|没见着影/;
/** Less than what was promised, told as little. */
const SHORT_OF =
  /(?:只|仅仅?|才|刚刚?|不过|勉强|区区)[^,;。]{0,10}?(?:拨付|交付|完成|落实|兑现|支付|采购|购买|到位|交|付|放行|发放|批准|提供|执行|运抵|接收|收到|履行|买|给|派|撤|放|修|建|发|批|到|运|办|拨|付|还|退|降|减|签|动|开)了?[^,;。]{0,14}|(?:拨付|交付|完成|落实|兑现|支付|采购|购买|到位|放行|发放|批准|提供|执行|履行)(?:了|的|率)?[^,;。]{0,8}?(?:不到|不足|尚不足|还不到|不及)[^,;。]{1,12}|连[^,;。]{1,10}(?:也|都)(?:没|未|不)[^,;。]{1,10}/;
/** Not one of what was promised: 一艘未到, 一分未减. */
const NOT_ONE =
  /(?:一|半)(?:分钱?|个|艘|架|辆|台|吨|人|名|份|项|条|件|家|笔|批|寸|步|毛钱?|厘|封|张|根|粒|滴|座|处|公里|米|度|枚|头|粒|桶)(?:也|都|还|至今)?(?:未|没(?!收)|没有|不曾)[^,;。]{1,8}/;
/** What was to end goes on: 答应终止的调查，至今仍在进行. */
const GOES_ON =
  /(?:至今|到现在|现在|目前|仍然?|依然|依旧|还|照样|照旧|始终)[^,;。]{0,4}?(?:在(?!于)|继续|照常|照旧|维持|保留|生效|挂着|存在|没停|没撤|原封不动|没有?(?:停|撤|取消|解除))/;
const TO_END =
  /(?:承诺|答应|许诺|允诺|保证|同意|约定|商定|说好)[^,;。]{0,20}?(?:取消|终止|停止|撤销|解除|撤回|移除|拆除|停建|中止|暂停|废除|撤走|撤出|放行|停征|免除)/;
/** 答应了却没有做到: the promise and the verdict in one. */
const SAID_AND_NOT =
  /(?:答应|承诺|许诺|允诺|应承|说好|签|同意|约定|保证)(?:了|过|好)?(?:的)?[,]?(?:却|又|但|但是|可|可是|而|的事情?却?|的事)(?:都|从来|至今|一直|始终|根本)?(?:没有?|未|不)(?:能|曾|去|肯|见)?(?:做到|兑现|办到|办|做|给|落实|履行|执行|算数|认账?|遵守|照办|动手|行动|下文)/;
const AMOUNT = /[0-9]|[一二三四五六七八九十半两几]|零头|部分/;
const SUPPOSED =
  /(?:如果|倘若|假如|一旦|若|除非|可能|或将|恐|希望|期待|要求|敦促|呼吁|应当|必须|务必|避免|防止|是否|能否|担心|担忧)[^,;。]{0,20}$/;
/** The promise is a long way before: no more than this many clauses. */
const REACH = 3;

const MAY_TELL = soughtGroup(GOES_ON, SAID_AND_NOT, UNTIL_NOW, NOTHING, SHORT_OF, NOT_ONE);

/** A verdict in plain words beside a promise: 答应的船至今一艘也没到. */
export function unkeptInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end } = statement;
  if (!mayAnyStand(frame, MAY_TELL)) return null;
  const both = SAID_AND_NOT.exec(text);
  if (both !== null && !SUPPOSED.test(text.slice(0, both.index)))
    return whole(context, statement, both.index);
  const goesOn = GOES_ON.exec(text);
  if (
    goesOn !== null &&
    TO_END.test((statement.previous?.text ?? '') + text.slice(0, goesOn.index)) &&
    !SUPPOSED.test(text)
  )
    return onAndOn(context, statement, goesOn.index);
  const late = UNTIL_NOW.exec(text);
  const nothing = NOTHING.exec(text);
  const little = SHORT_OF.exec(text);
  const isLittle = little !== null && (AMOUNT.test(little[0]) || /^连/.test(little[0]));
  // Of what was only signed, that it is not yet ratified is no verdict.
  if (late !== null && /批准|生效|公布|签字|换文/.test(text.slice(late.index))) return null;
  const match = nothing ?? late ?? (isLittle ? little : null) ?? NOT_ONE.exec(text);
  if (match === null || SUPPOSED.test(text.slice(0, match.index))) return null;
  const promise = promiseOf(context, statement, match.index);
  if (promise === null) return null;
  const accused = promise.accused ?? accusedAt(context, statement, start + match.index);
  // Nobody accuses itself.
  if (accused.id === 'side:both' || claimantOf(context, statement).parties.includes(accused.id ?? ''))
    return null;
  const isLate =
    /迟迟|拖|尚未|尚无|[悬久]而未/.test(text) && late !== null && !/兑现|履行|落实|遵守|做到/.test(text);
  return {
    statement,
    claim: isLate || promise.isDue ? 'delayed' : 'broken',
    accused,
    start,
    end,
    commitment: null,
    reply: false,
  };
}

/** The clause that holds the promise and its verdict. */
function whole(context: ReadingContext, statement: Statement, index: number): Claimed | null {
  const { start, end, actors } = statement;
  const named = actors.findLast(
    (one) => one.start >= start && one.end <= start + index && one.party !== null,
  );
  const owner = named === undefined ? null : agentOf(context, statement, named);
  const claimant = claimantOf(context, statement);
  const isOther = owner !== null && owner.parties.length === 1 && owner.parties[0] !== claimant.parties[0];
  const accused = isOther
    ? { id: owner.ids[0] ?? null, words: null }
    : accusedAt(context, statement, start + index);
  if (accused.id === null || accused.id === 'side:both') return null;
  return { statement, claim: 'broken', accused, start, end, commitment: null, reply: false };
}

/** What one promised to end and did not: told from the promise on, where it stands in the clause before. */
function onAndOn(context: ReadingContext, statement: Statement, index: number): Claimed | null {
  const { start, end, text, previous } = statement;
  const isHere = TO_END.test(text.slice(0, index));
  const promise = isHere || previous === null ? statement : previous;
  const accused = promiserIn(context, promise, promise.text);
  if (accused === null || accused.id === null) return null;
  return {
    statement,
    claim: 'broken',
    accused,
    start: isHere ? start : promise.start,
    end,
    commitment: null,
    reply: false,
  };
}

/** The promise before `index` of the clause or in the clauses before, with who made it. */
function promiseOf(
  context: ReadingContext,
  statement: Statement,
  index: number,
): { readonly accused: Accused | null; readonly isDue: boolean } | null {
  const own = statement.text.slice(0, index);
  if (isPromised(own) || DUE.test(own))
    return { accused: promiserIn(context, statement, own), isDue: DUE.test(own) };
  let steps = 0;
  for (let at = statement.previous; at !== null && steps < REACH; at = at.previous, steps += 1) {
    // 承诺的船只到了三艘，…，至今没有一艘…: the promise has had its verdict.
    if (isJudged(at.text)) return null;
    if (isPromised(at.text))
      return byName(promiserIn(context, at, at.text) ?? nearest(context, statement, index));
    if (DUE.test(at.text)) return { accused: null, isDue: true };
  }
  // 承诺…。至今…: the sentence before, where the clause opens with its own verdict.
  const { before } = statement;
  if (steps === 0 && before !== null && isPromised(before.text))
    return byName(promiserIn(context, before, before.text));
  return null;
}

/** Whether a clause holds a verdict of its own. */
function isJudged(text: string): boolean {
  const little = SHORT_OF.exec(text);
  return (
    UNTIL_NOW.test(text) ||
    NOTHING.test(text) ||
    NOT_ONE.test(text) ||
    /一拖再拖|拖延/.test(text) ||
    (little !== null && AMOUNT.test(little[0]) && !/^连/.test(little[0]))
  );
}

/** Of a promise without a maker (谈妥的制度) whoever the verdict is about. */
function nearest(context: ReadingContext, statement: Statement, index: number): Accused | null {
  const accused = accusedAt(context, statement, statement.start + index);
  return accused.id === null ? null : { id: accused.id, words: null };
}

/** A promise in a clause before counts where it is told whose it is. */
function byName(accused: Accused | null): { readonly accused: Accused; readonly isDue: false } | null {
  return accused === null ? null : { accused, isDue: false };
}

function isPromised(text: string): boolean {
  const match = PROMISED.exec(text);
  return (
    match !== null &&
    !/(?:未|没有|不|无|几乎|差点|险些|快要|就要)[^,;。]{0,10}$/.test(text.slice(0, match.index))
  );
}

/** Who promises: the subject of the verb of promising or the owner of the promise, who is not the one that judges. */
function promiserIn(context: ReadingContext, statement: Statement, text: string): Accused | null {
  const match = PROMISED.exec(text) ?? DUE.exec(text);
  if (match === null) return null;
  const at = statement.start + match.index;
  const claimant = claimantOf(context, statement);
  const owner = statement.actors.filter((one) => one.start >= statement.start && one.end <= at).at(-1);
  const opening = leading(statement);
  const candidates: (Agent | null)[] = [
    owner !== undefined && statement.frame.text.slice(owner.end, at) === '的'
      ? agentOf(context, statement, owner)
      : null,
    agentAt(context, statement, at),
    opening === undefined ? null : agentOf(context, statement, opening),
  ];
  for (const agent of candidates) {
    if (agent === null || agent.parties.length !== 1) continue;
    if (agent.parties.some((party) => claimant.parties.includes(party))) continue;
    return { id: agent.ids[0] ?? null, words: null };
  }
  const other = otherParty(context, claimant.parties);
  return other === null ? null : { id: other, words: null };
}

/** What was promised has been done: 答应的校车已经全部交付. */
const DELIVERED = sought(
  /(?:全部|悉数|如数|如期|按时|提前|足额|全数|均|都|一一|准时|按期)(?:已经?)?[^,;。]{0,6}?(?:交付|到位|支付|付清|完成|运抵|落地|兑现|履行|发放|拨付|移交|开通|撤出|撤离|取消|解除|放行|批准|建成|签署|交割|归还|偿还)/,
);

/** A verdict in plain words that a promise of the same clause or of the one before was kept. */
export function keptInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end, previous } = statement;
  const match = matchWithin(frame, text, DELIVERED);
  if (
    match === null ||
    !/已|了|如期|按时|按期|如数|足额|准时/.test(text) ||
    SUPPOSED.test(text.slice(0, match.index))
  )
    return null;
  if (/(?:未|没有|没|不)[^,;。]{0,6}$/.test(text.slice(0, match.index)) || /将|会(?!谈|议)/.test(text))
    return null;
  const isHere =
    isPromised(text.slice(0, match.index)) ||
    /拖欠|欠下的|所欠|(?:协定|协议|合同|条约|备忘录|约定)[^,;。]{0,6}(?:规定|要求|约定|项下)的/.test(text);
  const promised = isHere ? statement : previous !== null && isPromised(previous.text) ? previous : null;
  if (promised === null) return null;
  const at = promised.start + (PROMISED.exec(promised.text)?.index ?? match.index);
  const claimant = claimantOf(context, statement);
  const agent = agentAt(context, promised, at) ?? (claimant.parties.length === 1 ? claimant : null);
  if (agent === null || agent.parties.length !== 1) return null;
  const isOwn = agent.parties.some((party) => claimant.parties.includes(party));
  return {
    statement,
    claim: isOwn ? 'fulfilled-own' : 'kept',
    accused: { id: agent.ids[0] ?? null, words: null },
    start: isHere ? start : promised.start,
    end,
    commitment: null,
    reply: false,
  };
}
