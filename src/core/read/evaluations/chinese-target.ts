import { readGap } from '../actors/chinese-gap.ts';
import type { ReadingContext } from '../context.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import { chineseVerdict, ofThis, saidIn } from './chinese-verdict.ts';
import type { Judging } from './judging-words.ts';
import { subjectOf } from './subject.ts';
import { carriedTarget, doer, type Target } from './target.ts';
import { wordsFrom } from './teller.ts';
import { topicAbout, topicAfter, topicOpening } from './topics.ts';

/** What somebody does or has, between the name and what is said of it. */
const ACT =
  /^(?:人|方|政府|当局|方面|一方|高层|官员|领导人|代表团|团队|外交部|商务部|外交人员|外交官|发言人|外长|军方|海警|决策层)?(?:的)?(?:(?:上述|有关|最新|近期|单方面|一系列|所谓|这一|这种|这些|一贯){0,3}(?:此举|举措|举动|做法|行为|行径|措施|言行|言论|表态|政策|立场|态度|回应|反应|决策|外交|策略|手法|手段|要价|指控|指责|答复|回复|提议|提案|方案|建议|要求|说法|主张|声明|声索|表现|努力|贡献|角色|作用|决心|姿态|威胁|讲话|演习|军演|试射|袭击|空袭|行动|干预|介入|封锁|关税|制裁|限制|禁令|调查|报告|条件|算盘|选择|判断|逻辑|论调|决定|斡旋|支持|帮助))/;

/** Verbs whose object is what somebody shows or has. */
const SHOWS =
  '纯属|实属|实为|沦为|成为|充当|扮演|发挥|起到|构成|等同于|近乎|形同|流于|过于|处理得|表现得|应对得|做得|谈得|进行得|发展得|聊得|取得|实现|达成|获得|收获|迎来|迈出|营造|形成|留下|未见|见到|转化为|落实为|掌握|握有|占据|赢得|夺回|丢失|出现|使用|展开|实行|依赖|依靠|施加|进行着|展现|展示|显示|显露|显得|体现|表现|彰显|凸显|尽显|保持|坚持|采取|采用|奉行|秉持|秉承|持|陷入|处于|缺乏|缺少|没有|有|是|为|以|做出|作出|推行|实施|大搞|搞|进行|发出|露出|流露|暴露|反映|折射|说明|证明|传递|释放|拿出|表达|付出|抱有|怀有|带着|充满|出于|属于|可谓|堪称|算是|称得上|无异于|趋于|变得|感到|失去|丧失|放弃|摒弃|诉诸|挥舞|玩弄|施展';
const SHOW = new RegExp(`^(.*?)(?:是)?(?:${SHOWS})(?:出来|出|得|了|着|过|其)*(.*)$`, 'u');

/** The modifiers that may stand between such a verb, or 的, and the judging word. */
const MODIFIER =
  /^(?:[^,;。“”]{0,20}的)?(?:[^,;。、的“”]{1,6}[、和与且]){0,3}(?:真正的?|客观|公正|平衡|独立|温和|开放|坦率|一个|个|一位|一名|一种|某种|一贯|一定|高度|足够|充分|最大|相当|更加|更为|更|极其|极度|极大|越来越|强烈|明显|任何|丝毫|半点|应有|战略|政治|外交|一丝|十足|赤裸裸|严重|单方面|经济|贸易|大国|单边|公然|多次|接连|一再|连续|良好|积极|强劲|深厚|历史性|新的|伟大的|最|这种|这一|种种|一系列|非常|十分|很|太){0,3}$/u;

/** Adverbs of degree and manner that the gap reader does not know. */
const LOOSE =
  /过去|以往|经常|常常|时常|不时|曾经|惯于|一向|向来|素来|历来|从来|总体上?|整体上?|大体上?|基本上?|比(?:以往)?任何时候都|短期内|中长期|短时间内|眼下|同样|照样|是在|这一次|这次|此次|今后|一直|一度|无疑|简直|处处|频繁|长期以来|一直以来|近年来|多年来|今年以来|过去几年|长期|屡屡|频频|持续|过度|加上|此次|此番|不仅|不但|不断|不失|既|又|显然|明显|其实|实则|实际上|事实上|总是|往往|似乎|看似|仿佛|再次|一贯|一味|动辄|如此|极其|极为|极度|极|十分|相当|更加|更为|更|最|过于|太|越来越|日益|日趋|愈发|有些|略显|颇为|颇|较为|比较|不够|不太|尚|从不|毫不|绝不|并不|并非|绝非|毫无|毫|仍旧|反倒|反而|竟然|竟|居然|已然|早已|已|完全|根本|普遍|非常|很|表面上|一面|一边|甚至|则|亦/gu;
const NEGATION =
  /不(?!仅|但|断|失|得不)|(?<!前所)未(?!来)|没(?!收)|无(?!疑|比|限|与伦比|不)|缺乏|缺少|失去|丢失|丧失|放弃|摒弃|难言|谈不上|远非|并非|绝非/u;

/** Wanted, supposed, to come, or done to the one named: no judgement of it. */
const UNREAL =
  /(?<!只)[将会愿盼](?![谈晤见议])|应(?!有|对)|可以|能够|可能|或许|也许|必须|需要|须|要(?!求)|希望|期待|能否|是否|敦促|督促|要求|呼吁|避免|防止|面对|遭|受到|承受|反对|抵制|批评|指责|谴责|抗议|警惕|担心|担忧|对抗|回击|反制|应对|揭露|制止|停止|纠正|被|指望|争取|承诺|努力|不得|不能|勿|如果|倘若|除非|一旦/u;
const CONDITION =
  /^["“\s]*(?:但|而|然而|不过|同时)?(?:如果|倘若|假如|若|一旦|除非|只有|只要|要是|即便|即使|哪怕|为了)/;
/** Talks that are to be held or kept up: 保持建设性对话. */
const INTENDED =
  /(?:愿|同意|继续|保持|推动|开展(?!了)|加强|致力|促进|推进|维护|鼓励|支持|展开(?!了)|通过|以)[^,;。]{0,12}$/;
/** Before a name that is acted upon or held up for comparison. */
const NOT_JUDGED =
  /(?:对|向|针对|比|较|被|遭|与|和|跟|同|给|为|替|据|希望|盼|期待|呼吁|敦促|督促|要求|建议|请)$/;

/** What somebody did or holds, told at length before the judgement of it: 甲方在乙地…的做法极其危险. */
const TOLD_ACT =
  /^[^,;。:]{1,40}的(?:[^,;。的]{0,4})(?:做法|行为|行径|举动|举措|言论|言行|表态|立场|态度|决定|政策|措施|手法|企图|论调|说法|指责|指控|要求|主张|声明|努力|贡献|作用|行动|军演|军售|方案|提议|建议)["“”]?(?=.?)/;

/** Right before the owner of a noun. */
const IS = /(?:是|成为|作为|当作)$/;

/** What shows that a word with 的 behind it judges conduct, and not a market or a firm. */
const CONDUCT =
  /^的?[^,;。]{0,8}(?:态度|方式|做法|行为|行径|举动|举措|政策|立场|姿态|回应|反应|外交|表态|措施|选择|手段|策略|心态|情绪|声明|言论|大国|国家|一方|伙伴|精神|形象|担当|关税|制裁|施压|打压|要求|威胁|决定|处理|表现|表演|要价|答复|路径|思维|逻辑|本质|嘴脸|面目|一面|信号|作风|交往|战略|处境|境地|局面|风格|话语)/;
/** Nouns that a judging word may describe without judging a party: 理性消费者. */
const OTHER_NOUN =
  /^(?:的)?(?:[^,;。的]{0,4}的)?(?:化|消费|市场|投资|预期|企业|民众|股市|供应链|经济环境|全球|世界|外部环境|局势|气氛|氛围)/;
/** This, and what is meant by it. */
const THIS =
  /^(?:这|此举|此种[^,;。]{0,6}?|这种[^,;。]{0,8}?|这一[^,;。]{0,8}?|[这此]类[^,;。]{0,8}?|这样的[^,;。]{0,6}?|如此[^,;。]{0,4}做法)(?=[^,;。])/;
const ACT_NAMED =
  /^(?:此举|(?:这种|这一|这类|此类|这样的|如此)[^,;。]{0,6}(?:做法|举动|行为|行径|态度|表态|举措|决定|策略))/;
const PRONOUN =
  /(?:其|[他她它]|自身|自己)(?:[^,;。]{0,18}的|政府|一贯的?|在[^,;。]{1,16}(?:上|中|下)的?|(?:做法|行为|行径|言行|言论|立场|态度|举动|举措|政策|主张|表现|手法|处理))?(?:[^,;。、的“”]{1,6}[、和与且]){0,2}(?:既|又|也|是|十分|非常|极其|极为|相当|极|很|都)?$/;
const THESE =
  /(?:这一系列|这些|上述|种种|这种|此类|这一|接连不断的|这样的)(?:的)?(?:公然|严重|单方面|赤裸裸的)?$/;
/** Both sides as the subject: how the talks between them went is said of the talks. */
const BOTH =
  /^["“\s,:]*(?:但是?|而|不过|然而|尽管|虽然|目前|,)*(?:双方|两国|彼此|各方|谈判双方|谈判代表|双方代表团?|两国代表团?)(?:(?:在|就|围绕)[^,;。]{1,16}?(?:上|问题|议题|方面)(?:的)?)?/;
const CONJUNCTION =
  /^["“\s]*(?:但是?|而是?|并且?|且|然而|不过|同时|此外|随后|因此|所以|尽管|虽然|从而|进而|,|:)+/;

/** Whom or what a judging word of a Chinese clause is about. */
export function chineseTarget(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start, end, actors, text } = statement;
  if (CONDITION.test(text) || isOpposed(statement, word)) return null;
  const rest = frame.text.slice(word.end, end);
  if (OTHER_NOUN.test(rest)) return null;
  const lead = frame.text.slice(start, word.start);
  const topic =
    word.aspect === 'outcome' ||
    /建设性|务实/.test(frame.text.slice(word.start, word.end)) ||
    /(?:是|达成|签署|签下|谈成|拿下)了?(?:一[份个项场次])?[^,;。]{0,3}$/.test(lead)
      ? topicAfter(rest, 'zh')
      : null;
  if (topic !== null)
    return UNREAL.test(lead) || INTENDED.test(lead)
      ? null
      : {
          target: topic,
          span: null,
          turned: NEGATION.test(lead.slice(-6)),
          isOuter: /^["“]?(?:但|而)?这/.test(text),
        };
  const before = actors.filter((actor) => actor.start >= start && actor.end <= word.start);
  // Others named within what somebody did are not the one judged.
  const doers = before.filter((one) => TOLD_ACT.test(frame.text.slice(one.end, word.start)));
  for (const one of doers.length > 0 ? doers : before.reverse()) {
    // 甲是乙可以信赖的伙伴: the one whose partner it is does nothing.
    const owner = before.find(({ start: at }) => at > one.end && IS.test(frame.text.slice(one.end, at)));
    const gap =
      owner === undefined
        ? frame.text.slice(one.end, word.start)
        : frame.text.slice(one.end, owner.start) + frame.text.slice(owner.end, word.start);
    if (/^(?:最|更)?(?:为)?$/.test(gap) && IS.test(frame.text.slice(start, one.start))) continue;
    const said = NAMED.test(gap)
      ? namedAs(frame.text.slice(start, one.start), gap)
      : predicate(context, gap, rest);
    if (said === null) continue;
    if (!NAMED.test(gap) && NOT_JUDGED.test(frame.text.slice(start, one.start))) return null;
    if (one.kind === 'collective' && word.isCourse) continue;
    const subject = subjectOf(context, statement, one);
    return subject?.party == null
      ? null
      : { target: subject.party, span: subject.span, turned: said.turned, isNamed: NAMED.test(gap) };
  }
  return pointed(context, statement, word, lead, rest);
}

/** 反对的不是贸易，而是讹诈: what somebody opposes is no quality of whoever opposes it. */
const OPPOSED =
  /(?:反对|批评|针对|担心|担忧|警惕|抵制|谴责|拒绝|不满|关心|在意|质疑|抗议)的?(?:并不是|不是|并非|绝非)[^,;。]*,?而是[^,;。]*$/;

function isOpposed({ frame, previous, start }: Statement, word: Judging): boolean {
  return OPPOSED.test(frame.text.slice(previous?.start ?? start, word.start));
}

/** 把甲方的答复斥为“…”: what somebody is called. */
const NAMED =
  /^(?:的?[^,;。“”]{0,16}?)?(?:斥为|称为|称作|称之为|形容为|描述为|描绘为|视为|视作|看作|看成|指为|定性为|批为|誉为|赞为|赞誉为|贬为|评价为|讥为|讥讽为|说成|说成是|称赞为|评为|批评为|比作|当作|当成)(?:是)?["“]?(?:[^,;。“”]{0,10}的)?(?:非常|极其|十分|最|毫无|一个|一名|一位|一种|一次|一场|一份)*$/;

function namedAs(before: string, gap: string): { readonly turned: boolean } | null {
  return /(?:把|将|对|被)(?:[^,;。“”]{0,6}的)?$/.test(before) || /^(?:的[^,;。“”]{0,16})?(?:被|遭)/.test(gap)
    ? { turned: /(?:毫无|没有|缺乏)$/.test(gap) }
    : null;
}

/** A word whose subject stands in an earlier clause: this, its, or nothing at all. */
function pointed(
  context: ReadingContext,
  statement: Statement,
  word: Judging,
  lead: string,
  rest: string,
): Target | null {
  const words = lead.replace(CONJUNCTION, '');
  const told = saidIn(statement, word.start);
  const from = told ?? wordsFrom(statement, word.start);
  const opening = topicOpening(statement.frame.text.slice(from, word.start), 'zh');
  if (opening) {
    const judged = predicate(context, statement.frame.text.slice(from + opening.end, word.start), rest);
    const span = statement.frame.span(from, from + opening.end);
    return judged === null
      ? null
      : { target: opening.topic, span, turned: judged.turned, isNamed: told !== null };
  }
  const both = word.isCourse ? BOTH.exec(statement.frame.text.slice(from, word.start)) : null;
  if (both !== null) {
    const said = predicate(context, statement.frame.text.slice(from + both[0].length, word.start), rest);
    if (said !== null)
      return {
        target: word.isOfTies ? 'relationship' : 'talks',
        span: statement.frame.span(from, from + both[0].length),
        turned: said.turned,
        isLoose: true,
      };
  }
  const about = word.isCourse && !UNREAL.test(lead) ? topicAbout(lead) : null;
  if (about !== null) return { target: about, span: null, turned: NEGATION.test(lead.slice(-6)) };
  const loose = ofThis(statement, word) ?? chineseVerdict(statement, word);
  if (loose !== null) return loose;
  if (word.aspect === 'breach' && THESE.test(words)) return doer(context, statement);
  const pronoun = PRONOUN.exec(words);
  if (pronoun !== null && !UNREAL.test(words)) {
    return carriedTarget(context, statement, NEGATION.test(words.slice(pronoun.index)), true);
  }
  const pointer =
    THIS.exec(words) ??
    (/^(?:这种|这一|此种|此类|这样|如此)的?$/.test(words) && CONDUCT.test(rest) ? [''] : null);
  if (pointer !== null) {
    if (pointer[0] === '') return carriedTarget(context, statement, false);
    if (!ACT_NAMED.test(words) && !CONDUCT.test(rest)) return null;
    const said = predicate(context, words.replace(ACT_NAMED, '').replace(/^这/, ''), rest);
    return said === null ? null : carriedTarget(context, statement, said.turned);
  }
  if (statement.actors.some((one) => one.start >= statement.start && one.end <= word.start)) return null;
  const said = predicate(context, words, rest);
  return said === null ? null : carriedTarget(context, statement, said.turned);
}

/** Whether a stretch between a subject and a judging word says it of the subject; `null` where it does not. */
function predicate(context: ReadingContext, gap: string, rest: string): { readonly turned: boolean } | null {
  // 坦诚而有益: a word beside it that is no judging word.
  const body = gap
    .replace(ACT, '')
    .replace(/^["”]|["“]$/g, '')
    .replace(/(?<=^|["“]|[很非常十分])(?:[一-鿿]{2,3}(?:而且?|且|又|、)){1,3}$/, '')
    .replace(/["“]$/, '');
  if (/^(?:和|与|同|跟|、|及)/.test(body)) return null;
  if (UNREAL.test(body.replace(TOLD_ACT, ''))) return null;
  // 反复无常与…: the negation inside another judging word turns nothing.
  const turned = NEGATION.test(body.replace(judgingPattern(context), ''));
  const told = TOLD_ACT.exec(body);
  if (
    told !== null &&
    isAdverbial(
      body
        .slice(told[0].length)
        .replace(/^["”]|["“]$/g, '')
        .replace(/^(?:是|属|属于|可谓|堪称|显得|既|也)/, ''),
    )
  )
    return { turned: NEGATION.test(body.slice(told[0].length)) };
  const owned = body.startsWith('的') || body !== gap;
  if (body.startsWith('的')) return MODIFIER.test(body.slice(1)) ? { turned } : null;
  if (isAdverbial(body)) return owned || !rest.startsWith('的') || CONDUCT.test(rest) ? { turned } : null;
  // 不知…、仍一意孤行: several predicates of one subject.
  const listed = body.lastIndexOf('、');
  if (listed > 0 && listed < body.length - 1 && isAdverbial(body.slice(listed + 1)))
    return { turned: NEGATION.test(body.slice(listed + 1)) };
  if (listed > 0 && listed < body.length - 1 && MODIFIED.test(body.slice(listed + 1)))
    return { turned: NEGATION.test(body.slice(listed + 1)) };
  if (SHORT.test(body) && ENDS.test(rest) && !WITH.test(body)) return { turned };
  let from = 0;
  // The first verb that leaves only modifiers behind it counts; a later one lies inside a modifier.
  for (let steps = 0; steps < 4; steps += 1) {
    const match = SHOW.exec(body.slice(from));
    if (match === null) return null;
    const [whole, before = '', after = ''] = match;
    if (!isAdverbial(body.slice(0, from) + before)) return null;
    if (MODIFIER.test(after)) return { turned };
    from += whole.length - after.length;
  }
  return null;
}

/** 态度保守、缺乏诚意: a verb of having behind another predicate. */
const MODIFIED = new RegExp(`^(?:${SHOWS})(?:出|得|了|着|过)*(?:[^,;。、]{0,6})$`, 'u');
/** A few characters between a subject and a word that ends the clause are an adverb, whatever they are. */
const SHORT = /^[一-鿿]{1,3}$/;
const ENDS = /^[,;。!?”]|^$/;
const WITH = /[对向与和跟同被让使令给把将为比除不未没的]/;

/** 对…的: the word belongs to what the phrase is about. */
const OF_OTHER = /^[^,;。]{0,4}(?:对|向|就|关于|针对|与|和|将|把)[^,;。]*的$/;

function judgingPattern(context: ReadingContext): RegExp {
  return cuePattern(context.lexicon, 'zh', 'evaluative', (cue) => cue.class === 'evaluative');
}

/** In which respect: 在政策层面. */
const RESPECT = /在[^,;。]{1,10}?(?:层面|方面|领域|问题上|环节)/;

function isAdverbial(stretch: string): boolean {
  if (stretch === '') return true;
  if (OF_OTHER.test(stretch)) return false;
  const bare = stretch.replace(RESPECT, '').replace(LOOSE, '');
  return bare === '' || readGap(bare).isAdverbial;
}
