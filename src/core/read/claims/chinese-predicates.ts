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
import { matchesWithin, soughtAll, soughtGroup } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import { type ChineseVerbGroup, chineseVerbGroup } from './chinese-verb-group.ts';
import type { BondClass } from './verdict.ts';

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
/** Whether a sentence may hold such a predicate. */
export const MAY_JUDGE = soughtGroup(...Object.values(SOUGHT));

const AHEAD = new RegExp(`^[了过着]?(?<gap>[^,;。!?]{0,24}?)(?<bond>${BOND})`);
const DUE_AHEAD = new RegExp(`^[了过着]?[^,;。!?]{0,14}?${any(CHINESE_DELIVERIES)}`);
/** The whole that is spoken of before its predicate: 每一项义务|都得到了履行. */
const TOPIC = new RegExp(`(?<bond>${BOND})["”』」]?(?<gap>[^,;。!?]{0,14})$`);
const TOPIC_LAST = new RegExp(`(?<bond>${BOND})(?:的?(?:事|事情|事项|话|内容|措施|条款))?["”』」》]?,$`);
const DUE_TOPIC = new RegExp(`${any(CHINESE_DELIVERIES)}[^,;。!?]{0,12}$`);
/** What something is done to before the verb: 把协定|当摆设. */
const DISPOSED = new RegExp(
  `(?:把|将|对|对于|就|与|同|跟|和|拿|视|置|让|使)(?<gap>[^,;。!?]{0,22}?)(?<bond>${BOND})[^,;。!?归怪]{0,12}$`,
);

/** Verbs of many meanings: what binds stands right behind them. */
const OF_MANY_MEANINGS =
  /^(?:守|完成|达到|满足|做到|办到|突破|超过|打破|冲击|回避|损害|削弱|挑战|尊重|执行|否定|脱离|轻视|错过|误了|耽误|推迟|搁置|贯彻|破坏|无视)$/;
/** Without a word of result behind it such a verb tells nothing of a topic. */
const NO_RESULT = /^(?!了|到位|完毕|得)/;
/** What may stand between such a verb and what binds. */
const NEAR = /^(?![^,;。]*(?:根据|依据|按照|依照|有关|关于|一次))[^,;。]{0,10}$/;
/** Behind the verb: it is no verb here, but names what is done. */
const NOUN_BEHIND = /^(?:者|率|方式|能力|主体|进度表|机制|责任|行为|方案|情况(?!很|十分|极)|期(?!限)|力度)/;
const ATTRIBUTIVE =
  /^[^,;。!?]{0,3}的(?!是|协议|协定|承诺|约定|义务|共识|条约|谅解|备忘录|停火|各项|每|全部|所有)/;

const OF_CONDUCT =
  /^["”』」》]?的(?:道路|活动|事件|个人|实体|企业|国家|人员|案件|意图|企图|可能|风险|嫌疑|情形|错误|言行|行为|做法|行径|举动|举措|事情|路|言论|后果|责任)/;
const COMPOUND = new RegExp(`^(?:的)?${any([...CHINESE_TEXTS, ...CHINESE_PROMISES])}`);
/** A predicate on something that binds, as the words of a clause give it. */
export interface Found {
  readonly class: VerdictClass;
  readonly bond: BondClass;
  readonly group: ChineseVerbGroup;
  /** Where the predicate with all that belongs to it begins, and where its verb ends, in the clause. */
  readonly at: number;
  readonly end: number;
  /** Whether what binds is a word that binds only of somebody. */
  readonly weak: boolean;
  /** Whether it tells what became of the whole, whoever may be to blame: 承诺成了一纸空文. */
  readonly fate?: true;
  /** The word for what binds where it is the topic: 规定的每一项义务|都已履行. */
  readonly topic?: string;
}

/** The predicates of a clause on something that binds: its verbs, and what is done to it or becomes of it. */
export function* predicates(statement: Statement): Iterable<Found> {
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
    const whole = TOPIC.exec(text.slice(0, index)) ?? topicBefore(text.slice(0, index), previous);
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
        fate: true,
      };
  }
  yield* waits(statement, matchesWithin(frame, text, SOUGHT.WAITED));
}

/** 写下的承诺，|如今成了一纸空文: what the clause before ends with, where the verdict opens the next one. */
function topicBefore(lead: string, previous: Statement | null): RegExpExecArray | null {
  const isBare =
    /^["“]?(?:如今|现在|今天|最终|最后|结果|到头来|眼下|却|竟|也|都|就|便|已经?|早已|又|还|很快|完全|几乎|已然|就此|从此|成了|成为|变成了?|变作|沦为|化作|只是|不过是|只剩下?)*$/.test(
      lead,
    );
  if (!isBare || previous === null) return null;
  const named = TOPIC_LAST.exec(previous.text);
  return named === null ? null : Object.assign(named, { index: 0 });
}

/** 至于去年的共识，|…: what binds, as the topic that fills the clause before. */
function frontedBy(previous: Statement | null): string | null {
  const named = previous === null ? null : TOPIC_LAST.exec(previous.text);
  if (named === null || previous === null) return null;
  // 甲方履行了协议，…: a clause of its own is no topic.
  const isClause = /(?:履行|兑现|落实|遵守|执行|签署|达成|通过|宣布)了|(?:将|要求|敦促|希望|呼吁)/.test(
    previous.text.slice(0, named.index),
  );
  return isClause ? null : (named.groups?.bond ?? null);
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
  const isTopical = ahead === null && (group.passive || name === 'keep');
  const topic = isTopical && !(OF_MANY_MEANINGS.test(verb) && NO_RESULT.test(rest)) ? TOPIC.exec(lead) : null;
  const match = (isNear ? ahead : null) ?? disposed ?? topic;
  const begin = disposed !== null && match === disposed ? disposed.index : at;
  const one = (bond: BondClass, weak: boolean): Found => ({ class: name, bond, group, at: begin, end, weak });
  if (match !== null) {
    const words = match.groups?.bond ?? '';
    // 违背协议的行为: names what is done, and does not say that it was.
    if (match === ahead && OF_CONDUCT.test(rest.slice(ahead?.[0].length ?? 0))) return null;
    // 时限承诺 is a promise.
    const isDay =
      DEADLINE.test(words) &&
      !COMPOUND.test(text.slice(text.indexOf(words, match === ahead ? end : 0) + words.length));
    const bond = isDay ? 'deadline' : 'bond';
    if (name === 'miss' ? bond === 'deadline' : true)
      return { ...one(bond, WEAK.test(words)), ...(match === topic ? { topic: words } : {}) };
    return null;
  }
  // 去年谈成的共识，甲方条条都有落实: what binds is told as the topic, in the clause before.
  const fronted =
    isTopical && !group.negated && /^(?:了|到位|完毕|得[^,;。]{1,8}|好了?|的)*[,;。!?”"』」]*$/.test(rest)
      ? frontedBy(previous)
      : null;
  if (fronted !== null) return one('bond', WEAK.test(fronted));
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
  if (
    isBare &&
    previous !== null &&
    new RegExp(BOND).test(previous.text) &&
    !(OF_MANY_MEANINGS.test(verb) && !/^(?:执行|尊重|贯彻)$/.test(verb))
  )
    return one('bond', true);
  return null;
}
