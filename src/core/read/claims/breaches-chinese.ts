import type { ReadingContext } from '../context.ts';
import {
  matchesWithin,
  mayAnyStand,
  mayStand,
  type Sought,
  soughtAll,
  soughtGroup,
} from '../sought/may-stand.ts';
import { soughtCues } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt } from './accused.ts';
import { type Claimed, claimantOf } from './claim.ts';
import { nounIn } from './noun-in-chinese.ts';
import { isSupposed } from './supposed-chinese.ts';

/** Keeping told as not done: 未按协议履行, 没有兑现. */
const NOT_DONE =
  /(?<!有)(?:并未|从未|尚未|未能|未曾|没有|拒不|未|不)(?:能|有|曾|严格|完全|充分|切实|真正|如期|按时|得到|按照?[^,;。]{1,8}?){0,2}(?:履行|兑现|落实|遵守|执行|落到实处|落地|做到|办到|信守|恪守)|(?:并未|从未|尚未|未能|没有|没能|未)(?:能)?(?:按照?|依照?|遵照|根据)[^,;。]{0,14}?(?:约定|承诺|协议|共识|协定|条约|合同|备忘录|谅解|时间表)[^,;。]{2,}/g;
/** Breaking told by a picture or a stronger verb; needs an agreement beside it. */
const TORN =
  /单方面(?:地|宣布|决定)?(?:中止|终止|废除|废止|停止|取消|改变|修改|更改|撤销|退出|关闭|暂停|违背|违反|破坏|作废|解除|推翻|撕毁|搁置|冻结)|打破了?(?!僵局|常规|记录|纪录|沉默|垄断|惯例|坚冰|局面|传统)|毁弃|背弃|撕毁|践踏|无视|抛弃|抛诸脑后|抛在脑后|推翻|置[^,;。]{1,16}于不顾|不顾(?!一切)|自相矛盾|不一致|中止(?:执行|履行)|停止(?:执行|履行)|拒绝(?:执行|履行|落实|兑现)|架空|逃避|回避|打了?折扣|一纸空文|偏离|(?:失信|失约|爽约|言行不一|言行相悖|阳奉阴违|口是心非|说话不算[数话]|说了不算|不讲信用|自食其言|赖账|赖帐|不认[账帐]|变卦|反悔|单方面毁|当(?:成|作)?耳[边旁]风|视(?:若|同|为|如)(?:无物|儿戏|废纸|具文)|放[了]?空炮|开了?空头支票|光说不练|只说不做|说到做不到|翻脸不认)(?!的)/g;
/** Put off and off, of what is at issue: 在配额问题上一再拖延. */
const ON_AND_ON =
  /(?:在|就|对|对于)[^,;。]{2,24}?(?:问题|事宜|方面|事项|安排|义务|承诺|协议|协定)[上中]?(?:却|则|仍|始终)?(?:一再|屡屡|屡次|反复|百般|蓄意|故意|有意|一味|不断|长期|持续)(?:地)?(?:拖延|推诿|搪塞|敷衍|推脱|拖拉|回避|耍赖)(?!战术的)|(?:^|(?<=[方国府军局]))(?:一再|屡屡|屡次|百般|蓄意|故意)(?:推诿|搪塞|推脱)/g;
/** Not done in time: 没有按期发放, 未能如期交付. What was due need not be called an agreement. */
const NOT_IN_TIME =
  /(?:并未|从未|尚未|未能|未曾|没有|没能|未)(?:能够|能|有)?(?:按期|按时|如期|及时|按照?约定时间|在(?:规定|约定|承诺)[^,;。]{0,6}(?:内|前))/g;
/** Carrying out an agreement, said to be done badly. */
const BADLY_DONE =
  /在?(?:执行|履行|落实)[^,;。]{0,10}(?:方面|上|中|问题上)[^,;。]{0,8}(?:消极|倒退|不力|拖延|打折扣)/g;
/** Words of breaking that need no agreement beside them. */
const INHERENT =
  /[未没有能](?:按照?|依照?)(?:约定|承诺|协议|共识|协定)|违约(?!行为|责任)|毁约|出尔反尔|言而无信|背信弃义|食言|说一套做一套|冲击共识|没有兑现|未兑现|未能兑现|拒不兑现|从未兑现|尚未兑现|拒不认账|不守信用|失信|失约|爽约|言行不一|言行相悖|阳奉阴违|口是心非|说话不算[数话]|说了不算|不讲信用|赖账|赖帐|不认[账帐]|变卦|反悔|单方面毁|当(?:成|作)?耳[边旁]风|视(?:若|同|为|如)(?:无物|儿戏|废纸|具文)|放[了]?空炮|开了?空头支票|光说不练|只说不做|说到做不到|翻脸不认/;
const DELAYED =
  /迟迟(?:没有|没|未能|未|不肯|不愿|不)(?:见|予|能)?[^,;。]{0,6}(?:取消|解除|发放|发出|批准|放行|交付|购买|采购|兑现|履行|落实|执行|恢复|开放|公布|提供|撤销|支付|付款|付清|归还|偿还|移交|签署|派遣|派出|撤出|撤军|答复|启动|开工|到位|兑付|赔偿|补偿|清偿|拨付|动工|通车|审批|修改|返还)|逾期(?:已|达|超过|未|近|长达|[0-9一二三四五六七八九十])|拖欠[^,;。的]{0,20}(?:已达|长达|至今|多年|[0-9一二三四五六七八九十两半]+个?(?:月|年))|一拖就是|(?:至今|仍|迄今)(?:未|没有|尚未|仍未|没)(?:能)?(?:发出|发放|交付|到位|批准|下发|落地|收到|运抵|启动)|(?:一拖再拖|拖拖拉拉|拖了又拖|(?:远远|严重|大大)?落后于|严重滞后)|(?:拖延|迟迟不|迟迟未|久拖不决|放慢|推诿|消极应付)[^,;。]{0,20}(?:履行|审批|许可|执行|落实|承诺|协议|交付|义务)|(?:履行|审批|许可|执行|落实)[^,;。]{0,6}(?:拖延|久拖不决|迟缓)/g;

const SOUGHT = soughtAll({ NOT_DONE, BADLY_DONE, TORN, DELAYED, NOT_IN_TIME, ON_AND_ON });
const MAY_BREAK = soughtGroup(...Object.values(SOUGHT));

/** Whether a sentence may tell of a breach. */
export function mayBreak(context: ReadingContext, { frame }: Statement): boolean {
  return mayAnyStand(frame, MAY_BREAK) || mayStand(frame, alleged(context));
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

/** 违反航行规则的渔船: which ones, by a rule of everyday. */
export const OF_A_RULE =
  /(?:规则|规定|法规|法律|条例|规章|禁令)的(?!行为|行径|做法|举动|举措|决定|措施|单方面|恶劣|错误)/;

const REGRETS = /(?:深表|表示|感到|深感)?[^,;。]{0,4}(?:遗憾|失望|不满|关切|震惊|愤慨|反对|谴责)[,;。!?”"]*$/;

/** What was broken or put off, by a verb of its own. */
export function* breaches(context: ReadingContext, statement: Statement): Iterable<Claimed> {
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
    if (OF_A_RULE.test(text.slice(match.index)) && claimantOf(context, statement).ids[0] === 'narrator')
      continue;
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
    if (/^单方面(?!违|毁|撕|背)/.test(match[0]) && claimantOf(context, statement).ids[0] === 'narrator')
      continue;
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

/** Whether the agreement stands near the verb that breaks it: further away it is of another phrase. */
function isBeside(at: number, noun: Claimed['commitment']): boolean {
  return noun !== null && noun.start - at <= 24 && at - noun.end <= 24;
}
