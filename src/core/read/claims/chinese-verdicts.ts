import {
  CHINESE_BREACHES,
  CHINESE_DELIVERIES,
  CHINESE_DISPOSALS,
  CHINESE_FAITH,
  CHINESE_FATES,
  CHINESE_PROMISES,
  CHINESE_REGARDS,
  CHINESE_TEXTS,
  CHINESE_VERDICT_VERBS,
} from '../../lexicon/data/verdicts/chinese.ts';
import type { VerdictClass } from '../../lexicon/data/verdicts/verdict-class.ts';
import { longestFirst } from '../../text/longest-first.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, mayAnyStand, soughtAll, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentAt, agentOf, leading, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, isSame } from './accused.ts';
import { type ChineseVerbGroup, chineseVerbGroup } from './chinese-verb-group.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';
import { type BondClass, claimMade } from './verdict.ts';

const any = (words: readonly string[]): string => `(?:${longestFirst(words).join('|')})`;
const CLASS_OF = new Map<string, VerdictClass>(
  (Object.keys(CHINESE_VERDICT_VERBS) as VerdictClass[]).flatMap((name) =>
    CHINESE_VERDICT_VERBS[name].map((verb) => [verb, name] as const),
  ),
);
const BREACHES = new Set(CHINESE_BREACHES);
const REGARDS = new Set(CHINESE_REGARDS);
/** What binds by itself, and what does so only of somebody. */
const WEAK =
  /^(?:规定|要求|责任|指标|精神|安排|方案|文件|文本|框架|规则|章程|守则|配额|期限|时限|时间表|节点|停战|条款|条文|保证|誓言|合约|合同|默契|换文)$/;
const BOND = any([...CHINESE_TEXTS, ...CHINESE_PROMISES]);
const DEADLINE = /^(?:期限|时限|时间表|节点)$/;

const SOUGHT = soughtAll({
  VERB: new RegExp(any([...CLASS_OF.keys()]), 'g'),
  ALONE: new RegExp(any([...CHINESE_BREACHES, ...CHINESE_FAITH]), 'g'),
  DISPOSAL: new RegExp(any([...CHINESE_DISPOSALS, ...CHINESE_REGARDS]), 'g'),
  WAITED:
    /(?:扣|压|卡|拖|攥|捂)(?:着|住)[^,;。]{1,18}?不(?:发|批|放|给|办|还|交|付|动|签|撤)(?!出|来|生)|(?:躺|压|拖|卡|搁|晾|扣|耽搁|耽误|延误|推迟|迟到|晚|逾期|超期|迟|拖延)了?(?:了|已经?|已有|已达|长达|整整|足足|将近|近|超过|至少|快)*[0-9一二两三四五六七八九十半几数多]+个?多?(?:半年|年|月|周|星期|礼拜|天|日)/g,
  FATE: new RegExp(any(CHINESE_FATES), 'g'),
});
const MAY_JUDGE = soughtGroup(...Object.values(SOUGHT));

const AHEAD = new RegExp(`^[了过着]?(?<gap>[^,;。!?]{0,24}?)(?<bond>${BOND})`);
const DUE_AHEAD = new RegExp(`^[了过着]?[^,;。!?]{0,14}?${any(CHINESE_DELIVERIES)}`);
/** The whole that is spoken of before its predicate: 每一项义务|都得到了履行. */
const TOPIC = new RegExp(`(?<bond>${BOND})["”』」]?(?<gap>[^,;。!?]{0,14})$`);
const DUE_TOPIC = new RegExp(`${any(CHINESE_DELIVERIES)}[^,;。!?]{0,12}$`);
/** What something is done to before the verb: 把协定|当摆设. */
const DISPOSED = new RegExp(
  `(?:把|将|对|对于|就|与|同|跟|和|拿|视|置|让|使)(?<gap>[^,;。!?]{0,22}?)(?<bond>${BOND})[^,;。!?]{0,12}$`,
);

/** Verbs of many meanings: what binds stands right behind them. */
const OF_MANY_MEANINGS =
  /^(?:守|完成|达到|满足|做到|办到|突破|超过|打破|冲击|回避|损害|削弱|挑战|尊重|执行|否定|脱离|轻视|错过|误了|耽误|推迟|搁置|贯彻|破坏|无视)$/;
/** What may stand between such a verb and what binds. */
const NEAR = /^(?![^,;。]*(?:根据|依据|按照|依照|有关|关于|一次))[^,;。]{0,10}$/;
/** Behind the verb: it is no verb here, but names what is done. */
const NOUN_BEHIND = /^(?:者|率|方式|能力|主体|进度表|机制|责任|行为|方案|情况(?!很|十分|极)|期(?!限)|力度)/;
const ATTRIBUTIVE =
  /^[^,;。!?]{0,3}的(?!是|协议|协定|承诺|约定|义务|共识|条约|谅解|备忘录|停火|各项|每|全部|所有)/;

const SUPPOSED =
  /(?:如果|倘若|假如|一旦|若|除非|希望|期待|盼|要求|敦促|督促|呼吁|促请|督|避免|防止|推动|确保|是否|能否|担心|担忧|警告|警惕|讨论|磋商|商定|同意|决定|建议|提议|旨在|为了|任何一方|各方|谁|没有哪)[^,;。]{0,20}$/;
const SAYING =
  /^[^,;。]*?(?:强调|重申|指出|表示|声称|宣称|称|说|认为|指责|批评|抱怨|指控|谴责|回应|反驳|透露|坚称|质疑)(?:道)?[:"“]*/;

/** Behind the verb: when such a thing should happen. */
const WHEN = /^[^,;。]{0,24}(?:时|的时候|的话|之时|之际)(?:才|将|会|便|就|即|,|$)/;

const COMPOUND = new RegExp(`^(?:的)?${any([...CHINESE_TEXTS, ...CHINESE_PROMISES])}`);
const SELF = /我方|我们|我国|己方|本国|自己/;
/** By words of the verdict itself it is one, whoever is late. */
const THAN_AGREED = /(?:比|较|晚于|迟于)(?:双方|两国)?(?:约定|协议|承诺|商定|合同)/;

interface Found {
  readonly class: VerdictClass;
  readonly bond: BondClass;
  readonly group: ChineseVerbGroup;
  /** Where the predicate with all that belongs to it begins, and where its verb ends, in the clause. */
  readonly at: number;
  readonly end: number;
  /** Whether what binds is a word that binds only of somebody. */
  readonly weak: boolean;
}

/** Verdicts of a Chinese clause on something that binds: 恪守了每一项承诺, 把协定当摆设, 谈不上守信. */
export function chineseVerdicts(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text } = statement;
  if (!mayAnyStand(frame, MAY_JUDGE)) return null;
  for (const found of predicates(statement)) {
    const before = text.slice(0, found.at).replace(SAYING, '');
    if (SUPPOSED.test(before) || isConsequence(statement) || WHEN.test(text.slice(found.end))) continue;
    const claimed = claimedBy(context, statement, found);
    if (claimed !== null) return claimed;
  }
  return null;
}

function* predicates(statement: Statement): Iterable<Found> {
  const { frame, text, previous } = statement;
  for (const { index, 0: verb } of matchesWithin(frame, text, SOUGHT.VERB)) {
    const found = verbAt(text, index, verb, previous);
    if (found !== null) yield found;
  }
  for (const { index, 0: words } of matchesWithin(frame, text, SOUGHT.ALONE)) {
    const end = index + words.length;
    if (
      /^(?:的|者|行为|责任|成本|风险|金|率|概率)/.test(text.slice(end)) ||
      /(?:的|一种|这种|防|避免|涉嫌)$/.test(text.slice(0, index))
    )
      continue;
    const group = chineseVerbGroup(text, index);
    const breach = BREACHES.has(words);
    if (group !== null)
      yield {
        class: breach ? 'break' : 'keep',
        bond: 'bond',
        group,
        at: index - group.length,
        end,
        weak: false,
      };
  }
  for (const { index, 0: words } of matchesWithin(frame, text, SOUGHT.DISPOSAL)) {
    const object = DISPOSED.exec(text.slice(0, index));
    if (object === null || /^的/.test(text.slice(index + words.length))) continue;
    const group = chineseVerbGroup(text, object.index);
    const weak = WEAK.test(object.groups?.bond ?? '');
    // 不把…当回事: only where it is denied.
    if (group !== null && REGARDS.has(words) && group.negated)
      yield {
        class: 'break',
        bond: 'bond',
        group: { ...group, negated: false },
        at: object.index - group.length,
        end: index + words.length,
        weak,
      };
    else if (group !== null && !REGARDS.has(words))
      yield {
        class: /拖/.test(words) ? 'delay' : 'break',
        bond: 'bond',
        group,
        at: object.index - group.length,
        end: index + words.length,
        weak,
      };
  }
  for (const { index, 0: words } of matchesWithin(frame, text, SOUGHT.FATE)) {
    const whole = TOPIC.exec(text.slice(0, index));
    if (whole === null || whole.groups?.bond === '保证' || /^的/.test(text.slice(index + words.length)))
      continue;
    const group = chineseVerbGroup(text, index);
    const weak = WEAK.test(whole.groups?.bond ?? '');
    if (group !== null && !group.negated)
      yield {
        class: 'break',
        bond: 'bond',
        group: { ...group, passive: true },
        at: whole.index,
        end: index + words.length,
        weak,
      };
  }
  yield* waits(statement, matchesWithin(frame, text, SOUGHT.WAITED));
}

/** 把批文压了四个月, 比约定晚了两年: a wait of what was due. */
function* waits({ text, previous }: Statement, matches: readonly RegExpExecArray[]): Iterable<Found> {
  for (const { index, 0: words } of matches) {
    const lead = text.slice(0, index);
    const isDue =
      /^(?:扣|压|卡|拖|攥|捂)[着住]/.test(words) ||
      /(?:比|较|晚于|迟于)(?:双方|两国)?(?:约定|协议|承诺|规定|原定|商定|合同)[^,;。]{0,12}$/.test(lead) ||
      new RegExp(`${BOND}|${any(CHINESE_DELIVERIES)}`).test(lead) ||
      (previous !== null && new RegExp(BOND).test(previous.text) && /^["“]?(?:却|一|但|竟|结果)/.test(text));
    const group = isDue ? chineseVerbGroup(text, index) : null;
    if (group !== null && !group.negated)
      yield {
        class: 'delay',
        bond: 'delivery',
        group,
        at: index - group.length,
        end: index + words.length,
        weak: false,
      };
  }
}

function verbAt(text: string, index: number, verb: string, previous: Statement | null): Found | null {
  const end = index + verb.length;
  const rest = text.slice(end);
  const name = CLASS_OF.get(verb);
  if (
    name === undefined ||
    NOUN_BEHIND.test(rest) ||
    ATTRIBUTIVE.test(rest) ||
    /的$/.test(text.slice(0, index))
  )
    return null;
  const group = chineseVerbGroup(text, index);
  if (group === null) return null;
  const at = index - group.length;
  const ahead = AHEAD.exec(rest);
  const isNear = ahead !== null && (!OF_MANY_MEANINGS.test(verb) || NEAR.test(ahead.groups?.gap ?? ''));
  const lead = text.slice(0, at);
  const disposed = ahead === null ? DISPOSED.exec(lead) : null;
  const topic =
    ahead === null && (group.passive || name === 'keep') && !OF_MANY_MEANINGS.test(verb)
      ? TOPIC.exec(lead)
      : null;
  const match = (isNear ? ahead : null) ?? disposed ?? topic;
  const begin = disposed !== null && match === disposed ? disposed.index : at;
  const one = (bond: BondClass, weak: boolean): Found => ({ class: name, bond, group, at: begin, end, weak });
  if (match !== null) {
    const words = match.groups?.bond ?? '';
    // 时限承诺 is a promise.
    const isDay =
      DEADLINE.test(words) &&
      !COMPOUND.test(text.slice(text.indexOf(words, match === ahead ? end : 0) + words.length));
    const bond = isDay ? 'deadline' : 'bond';
    if (name === 'miss' ? bond === 'deadline' : true) return one(bond, WEAK.test(words));
    return null;
  }
  // 一天都没有耽误过: nothing at all was late.
  if (name === 'delay' && group.negated && /一[\u4e00-\u9fff]{1,3}$/.test(lead))
    return one('delivery', false);
  if (name === 'delay' && (DUE_AHEAD.test(rest) || DUE_TOPIC.test(lead))) return one('delivery', false);
  // 至今没有兑现: what binds was named in the clause before.
  const isBare = name === 'keep' && group.negated && /^(?:过|到位)?[,;。!?”"』」]*$/.test(rest);
  // 倒是乙方没有落实任何一条措施: beside what binds in the clause before, of somebody named.
  const isOther =
    /^(?:履行|兑现|落实|遵守)$/.test(verb) &&
    group.negated &&
    previous !== null &&
    new RegExp(BOND).test(previous.text);
  if (isOther && !/的/.test(rest.slice(0, 2)) && rest.length > 3) return one('bond', true);
  if (isBare && previous !== null && new RegExp(BOND).test(previous.text) && !OF_MANY_MEANINGS.test(verb))
    return one('bond', true);
  return null;
}

function claimedBy(context: ReadingContext, statement: Statement, found: Found): Claimed | null {
  const { text } = statement;
  const { group, at } = found;
  const claimant = claimantOf(context, statement);
  const isTold = claimant.ids[0] === 'narrator';
  const subject = subjectOf(context, statement, found);
  // Nobody accuses itself: a subject that is only carried on is not the accused.
  const isCarried = subject?.words == null && found.class !== 'keep' && !group.negated && !SELF.test(text);
  const own = subject !== null && !isCarried && isSame(subject, claimant);
  const claim = claimMade({
    class: found.class,
    bond: found.bond,
    negated: group.negated,
    late: group.late,
    own,
  });
  if (claim === null) return null;
  if (claim === 'kept' || claim === 'fulfilled-own') {
    if (subject === null || subject.parties.length === 0 || found.weak) return null;
    // 履行了协议: told as done; a plain verb tells what one does.
    if (!group.told && !/^[了过]|^[^,;。]{0,14}(?:了|完毕)/.test(text.slice(found.end))) return null;
    if (found.class === 'break' && isTold) return null;
    return made(statement, found, claim, {
      id: subject.ids.length > 1 ? 'side:both' : (subject.ids[0] ?? null),
      words: subject.words,
    });
  }
  if (claim === 'denied')
    return made(statement, found, claim, {
      id: subject?.ids[0] ?? claimant.ids[0] ?? null,
      words: subject?.words ?? null,
    });
  const accused = broken(context, statement, at);
  const isNobody = accused.id === null && accused.words === null;
  if (claim === 'broken' && isTold && group.negated === false && found.weak) return null;
  if (
    isNobody &&
    ((isTold && !THAN_AGREED.test(text)) || found.weak || (!isTold && claimant.parties.length === 0))
  )
    return null;
  if (found.weak && accused.id === null) return null;
  // Told by nobody, what is put off or ended is an act and no verdict.
  if (
    isTold &&
    found.class === 'delay' &&
    found.bond === 'delivery' &&
    !/约定|承诺|协议|商定|合同/.test(text)
  )
    return null;
  if (isTold && /^单方面|^废除/.test(text.slice(at + group.length))) return null;
  return made(statement, found, claim, accused);
}

function made(statement: Statement, found: Found, claim: Claimed['claim'], accused: Accused): Claimed {
  const { start, end } = statement;
  const { words } = accused;
  const at = start + found.at;
  const from =
    words !== null && words.start >= start && words.start <= at
      ? words.start
      : Math.min(contentStart(statement), at);
  return {
    statement,
    claim,
    accused,
    start: from,
    end,
    commitment: null,
    reply: claim === 'denied',
    verb: at,
  };
}

/** 如果…，…: the consequence of a condition is no claim either. */
function isConsequence({ previous }: Statement): boolean {
  return previous !== null && /^["“]?(?:但|而)?(?:如果|倘若|假如|一旦|若|除非)/.test(previous.text);
}

/** Who keeps or breaks, as far as the grammar names it. */
function subjectOf(context: ReadingContext, statement: Statement, { at, group }: Found): Agent | null {
  const { start, text, actors } = statement;
  const direct = agentAt(context, statement, start + at);
  if (direct !== null && !(group.passive && direct.words === null)) return direct;
  const lead = text.slice(0, at);
  if (/(?:我方|我国|我们|本国|己方|我)[^,;。]{0,16}$/.test(lead)) return speakerAgent(context, statement);
  // 乙方承担的每一项义务|都…: whose it is stands before it.
  const content = contentStart(statement);
  const owner = actors.findLast((one) => one.start >= content && one.end <= start + at && one.party !== null);
  if (owner !== undefined) return agentOf(context, statement, owner);
  const opening = leading(statement);
  if (opening !== undefined && opening.end <= start + at) return agentOf(context, statement, opening);
  return direct;
}

/** Who is accused: the subject, else whoever is named last before the verb and does not judge. */
function broken(context: ReadingContext, statement: Statement, at: number): Accused {
  const accused = accusedAt(context, statement, statement.start + at);
  if (accused.id !== null || accused.words !== null) return accused;
  const claimant = claimantOf(context, statement);
  const last = statement.actors.findLast(
    (one) => one.start >= statement.start && one.end <= statement.start + at,
  );
  const agent = last === undefined ? null : agentOf(context, statement, last);
  if (agent === null || agent.parties.length !== 1 || isSame(agent, claimant)) return accused;
  return { id: agent.ids[0] ?? null, words: agent.words };
}
