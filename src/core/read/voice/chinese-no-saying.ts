import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { VerbToken } from './attribution.ts';

/** Verbs of which a word of granting or saying is the object. */
const SOUGHT =
  /(?:征得|征求|未经|不经|须经|需经|经过|获得?|取得|得到|争取到?|寻求|赢得|受到|遭到|引发|招致|面对|不顾|无视|收到)[^,;:。“”时后]{0,16}$/;
const GRANTED =
  /^(?:同意|批准|允许|认可|支持|承认|确认|答复|回应|批评|指责|警告|抗议|谴责|指控|邀请|承诺|保证|建议|欢迎|称赞|赞扬)$/;
/** Words of saying that are nouns behind 对此 and 就此 where nothing but the next clause or its verb follows: 对此要求,. */
const NOUN_OF_THIS =
  /^(?:要求|提议|建议|警告|呼吁|抗议|质疑|承诺|倡议|邀请|请求|报道|说明|决定|声明|提问|指控|表态|批评|指责)(?=[,、。]|表示|予以|作出|不予|均|也未|未|深感)/;
/** Somebody's own text, which says what follows. */
const OWN_TEXT =
  /^(?:[帖贴推]文|帖子|声明|通报|通稿|公报|公告|新闻稿|报告|社论|文章)[中里]?(?:称|说|写道|指出|表示|强调)/;
const OCCASION = /^(?:请求|邀请|要求|提议|邀约|倡议)/;
const ANSWERED = /(?:回应|答复|回复|理会|拒绝|回绝|收到|满足|接受|驳回|搁置|批准)[^,;:。“”]{0,10}$/;
const OBJECT_END = /^(?:$|[,;。!?、]|后|前|即|才|方可|就)/;

/** Whether the form stands as a noun or in a relative clause here: 的要求, 提出的方案, 所言. */
export function isNoun(text: string, verb: VerbToken): boolean {
  const before = text[verb.start - 1] ?? '';
  const after = text.slice(verb.end, verb.end + 2);
  if (before === '所') return !/(?:正如|如|据)[^,]{0,8}所$/.test(text.slice(0, verb.start));
  // 甲方当天的帖文称: the text is the speaker's own.
  if (before === '的' && OWN_TEXT.test(text.slice(verb.start))) return false;
  if (
    before === '的' ||
    before === '该' ||
    (before === '此' &&
      !(/[对就为因]此$/.test(text.slice(0, verb.start)) && !NOUN_OF_THIS.test(text.slice(verb.start)))) ||
    before === '项' ||
    before === '些'
  )
    return true;
  return (
    // 应甲方请求: the occasion of what follows.
    (OCCASION.test(text.slice(verb.start)) &&
      /(?:^|[^相回响供适反])应[^,;:。“”要该当有]{1,16}$/.test(
        text.slice(Math.max(0, verb.start - 24), verb.start),
      )) ||
    /^的(?!话|是)/.test(after) ||
    // 愿在会上说明: the preposition of the form takes the meeting.
    (/^(?:书|稿|者|人士|会上|性)/.test(after) && text[verb.end - 1] !== '在') ||
    /^(?:时|后|前|中)(?:[,。的]|$)/.test(after) ||
    /^(?:之际|之时|之后|之前|以后|以前|期间|当天|当日|次日|翌日|(?:的)?同时)[,。]/.test(
      text.slice(verb.end, verb.end + 4),
    ) ||
    // 事先征得对方同意, 未经议会批准: what is sought or given.
    (GRANTED.test(text.slice(verb.start, verb.end)) &&
      SOUGHT.test(text.slice(Math.max(0, verb.start - 24), verb.start)) &&
      OBJECT_END.test(text.slice(verb.end))) ||
    // 不愿多说: that no more was said.
    (/^[说谈讲提](?:$|[,;。])/.test(text.slice(verb.start)) && /[多细明]$/.test(text.slice(0, verb.start))) ||
    // 没有回应置评请求: what is answered or turned down.
    (OCCASION.test(text.slice(verb.start)) &&
      OBJECT_END.test(text.slice(verb.end)) &&
      ANSWERED.test(text.slice(Math.max(0, verb.start - 16), verb.start))) ||
    // 两国元首达成的共识: a form with a gap may reach over the 的 that makes a noun of it.
    /^(?:达成|承担|作出|提出|表达|取得|形成|发出|给予)的/.test(text.slice(verb.start, verb.end)) ||
    isNamedAct(text, verb) ||
    isOfConcern(text, verb) ||
    // 甲方承诺取消的审查至今没有取消: what was promised, of which the sentence tells.
    (verb.entry.act === 'commit' && PROMISED.test(text.slice(verb.end, verb.end + 50)))
  );
}

/** 对某方支持某国表示关切: what the concern is about. */
const CONCERN =
  /^[^,;:。“”]{0,24}(?:表示|表达|提出|深表|深感|感到|流露)了?(?:出)?(?:严重|强烈|深切|高度|极大|坚决)?(?:的)?(?:关切|关注|担忧|忧虑|不满|遗憾|反对|抗议|谴责|愤慨|赞赏|感谢|理解|欢迎)/;

function isOfConcern(text: string, verb: VerbToken): boolean {
  return (
    /(?:对|就|针对)[^,;:。“”]{1,20}$/.test(text.slice(0, verb.start)) && CONCERN.test(text.slice(verb.end))
  );
}

const PROMISED =
  /^(?:了|过)?[^,;:。“”的]{1,8}的[^,;:。“”]{1,18},?(?:到现在|至今|到今天|迄今|直到|仍|还没|还未|尚|迟迟|一直|一项|一件|没有|并未|从未|却|也没)/;

/** 宣布加征关税的时间早于…: the act is what something is told of, and nobody says it here. */
const NAMED_ACT =
  /^[^,;:。“”]{2,24}的(?:时间|时机|日期|原因|理由|动机|背景|方式|做法|决定|消息|时候|速度|次数|范围|幅度)(?:早于|晚于|先于|是|比|早|晚|不|过|太|并|与|和|有|出乎|令|让|引|恰|正|,|。)/;

function isNamedAct(text: string, verb: VerbToken): boolean {
  return verb.entry.act === 'announce' && NAMED_ACT.test(text.slice(verb.end));
}

/** Words that things show as well as people: without a person as subject they report nothing. */
export const SHOWS_WITHOUT_SUBJECT =
  /^(?:表明|说明(?=[^,:了])|判断|决定|有意|淡化|回避|释放(?!出?“)|回应|表达了?对?)/;

/** 通报了乙方: who was told, and nothing of what. */
export function tellsOnly({ text }: Frame, actors: readonly Actor[], verb: VerbToken): boolean {
  if (!/^(?:通报|通知|告知|照会|知会)了?$/.test(text.slice(verb.start, verb.end))) return false;
  const start = verb.end + (text[verb.end] === '了' ? 1 : 0);
  const told = actors.find((one) => one.start === start);
  return told !== undefined && /^(?:$|[,;。!?])/.test(text.slice(told.end));
}

/** Forms of expecting, which in Chinese also tell what somebody is expected to do: 总统预计将于周五抵达. */
const EXPECTED =
  /^(?:预计|预期|预料|料)(?=[^,;:。]*(?:抵达|出席|访问|会见|会晤|参加|参与|前往|举行|签署|发表|启程|到访|宣布|返回|接见|主持|通话|见面|公布|提交|继续))/;

/** Whether a verb of expecting right behind a person tells what that person is expected to do. */
export function isExpected(text: string, subject: Actor, verb: VerbToken): boolean {
  return (
    (subject.kind === 'person' || subject.kind === 'role') &&
    subject.end === verb.start &&
    EXPECTED.test(text.slice(verb.start, verb.start + 30))
  );
}

/** Writing or speaking to somebody in the clause before, by which 说明 tells and does not show. */
const TOLD_BEFORE =
  /(?:致函|发函|去信|致信|来信|照会|致电|召见|约见|记者会|发布会|会见|当面|介绍|答复)[^;。]*$/;

/** Whether a verb of showing without a subject tells: 致函乙方，说明理由. */
export function isTold(text: string, verb: VerbToken): boolean {
  return text.startsWith('说明', verb.start) && TOLD_BEFORE.test(text.slice(0, verb.start));
}

export function isShowing(text: string, verb: VerbToken): boolean {
  return (
    /^(?:看重|凸显|彰显|显示|体现|反映|涉及|触及|聚焦|突出|标志)/.test(text.slice(verb.start)) ||
    /^(?:发布|公布)(?!声明|消息|公报|公告|通告|称|说|,)/.test(text.slice(verb.start))
  );
}

/** 将公布清单，并要求对方…: what is planned with it is not said yet. */
export function isPlanned(text: string, left: number, verb: VerbToken): boolean {
  return (
    (verb.entry.act === 'demand' || verb.entry.act === 'announce' || verb.entry.act === 'propose') &&
    /^(?:并|并且|同时)$/.test(text.slice(left, verb.start)) &&
    /(?:^|[^即])(?:将|拟|计划|准备|打算)(?![近])[^,;。]*,$/.test(text.slice(Math.max(0, left - 60), left))
  );
}

/** Verbs behind which a text or a talk about a clause ends: 就…发表谈话, 就…答记者问. */
const TALKS =
  /^[^,;。“”]{0,40}?(?:发表(?:谈话|声明|评论|讲话)|答记者问|作出回应|的?表态|的做法|的说法|一事|回应称?)(?:[,。;]|$)/;

/** A position that was told, and no word of it: 就甲方加征关税阐明立场. */
const TAKES_A_STAND =
  /(?:阐明|表明|申明|阐述|亮明|说明|重申|表达)了?(?:[\u3400-\u9fff]{0,4})(?:立场|态度|看法|主张|关切)(?=[,;。”]|$)/;

/** Whether a clause is what somebody talks about: 就甲方宣布加征关税发表谈话. */
export function isTopic(text: string, from: number, subjectStart: number, verbEnd: number): boolean {
  const lead = text.slice(from, subjectStart);
  return ABOUT.test(lead) && TALKS.test(text.slice(verbEnd));
}

/** Whether a position on a clause is only said to have been told. */
export function isStandOnly(text: string, from: number, subjectStart: number, verbEnd: number): boolean {
  const stand = text.slice(Math.max(subjectStart, verbEnd - 4), verbEnd + 8);
  return ABOUT.test(text.slice(from, subjectStart)) && TAKES_A_STAND.test(stand);
}

const ABOUT = /(?:就|针对|对|关于)[^,;:。]{0,6}$/;
