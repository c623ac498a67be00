import type { Language } from '../../text/language.ts';
import type { MeasureValue } from '../values.ts';
import type { Link } from './link.ts';
import { segmentAt, segmentsOf } from './segments.ts';

const PLANS_ZH =
  /(?:将会?|拟|计划|准备|打算|即将|预定|定于|有意|承诺|同意)(?:[今明后]年(?:初|底|内)?|下(?:个?月|周|季度|半年)|年[内底]|月[内底]|近期|近日|很快|随后|逐步|相应|随之|对等|依法|依规|分(?:[两二三四五六0-9]+|几)?(?:步|批|次|期|阶段)|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:于|在|自|从|对|向|把|继续|进一步|采取|再|也|会|正式|暂停|停止|恢复|在[^,;。]{0,14}|(?:于|自|从|由|对|针对|向|把)[^,;。]{1,30})?$/;
const TOLD_ZH =
  /通报(?=称|说|,|将|对|把|自|从|暂停|取消|提高|恢复)|对外公布|发布公告|发布通告|(?:宣布|宣告|公布|发布|发表)(?!的(?:最新)?(?:数字|数据|统计|资料|文件|报告))/;
const DONE_ZH =
  /(?:已经?|业已|均已|曾|先后|相继|陆续|完成|(?<![中公])共(?!和|同|识)|累计|确已)(?:[^,;。]{0,10}|(?:对|向|把|将|从|就|在|给|由|自|针对)[^,;。]{1,40})$/;
const COUNTED_ZH =
  /^的[^,;。]{1,10}?(?:[只仅共才已]有|累计|总共|一共|合计|共计)(?:达到?|为|有)?[0-9一二三四五六七八九十百千两]/;
/** A day that is over, in the clause of an act that is no plan. */
const PAST_ZH =
  /(?:去年|前年|上周|上个?月|上季度|昨[天日晚]|前[天日]|今[年]?[春夏秋冬]|年初|(?<![0-9])日前|前不久|不久前|早些时候|[0-9]{1,2}月(?:初|中旬|下旬|上旬|底)|当[天日])[^,;。起前至到]{0,30}$/;
/** 随即停止, 今年5月重新允许: words of a tale, and a month without the word that something begins. */
const TOLD_OF_ZH =
  /(?:随即|随后|立即|立刻|旋即|继而|转而|于是|当时|其后|此后|次[日月年周]|同[日月年]|翌[日年]|今年以来|早前|此前|最近)[^,;。起]{0,30}$|(?:[今同当次前去]年|[0-9]{4}年)(?:[0-9一二三四五六七八九十]{1,3}月(?:[0-9]{1,2}日)?)?(?![^,;。]{0,3}(?:起|开始|前|之?内|[底初末]))[^,;。起]{0,30}$/;
/** 去年底，, 今年3月，: a clause that is nothing but a time that is over. */
const SINCE_ZH =
  /^(?:[0-9]{4}年|[今去前同当次翌]年|早在|在|于)?(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9]{1,2}日)?(?:年?[初底末中]|[上下]半年|[春夏秋冬][天季]?|[上中下]旬|当[天日]|[上下]午|晚间?|凌晨)?$|^(?:上周[一二三四五六日末]?|上个?月[初底末]?|昨[天日晚]|前[天日]|日前|不久前|前不久|此前|早前|随后|其后|此后|当时|次[日月年]|同[日月年]|作为(?:回应|报复|反制))$/;

/** Whether the clause right before one tells when it was. */
function isSince(
  text: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  own: { readonly start: number; readonly end: number },
): boolean {
  const before = segments.findLast(({ end }) => end < own.start && end >= own.start - 1);
  const words = before === undefined ? '' : text.slice(before.start, before.end);
  return (
    words.length > 1 &&
    (SINCE_ZH.test(words) || (/(?<![今此其])后$/.test(words) && !/将|若|如果|预计/.test(words)))
  );
}
/** 将恢复…，并把…: the clause before plans for both. */
const GOES_ON_ZH = /(?:将会?|拟|计划|准备|打算|即将|承诺|同意)[^,;:。]{1,40},$/;
/** 拟提出，把…. */
const PROPOSES_ZH = /(?:拟|计划|准备|打算|将)[^,;:。]{0,14}(?:提出|建议|提议),$/;
/** 取消了…，并在…采购. */
const DID_ZH = /[\u4e00-\u9fff]了[^,;:。]{2,40},$/;
const RUNS_ZH = /生效|施行|起(?:正式)?实施|正在(?!考虑|研究|酝酿)|仍在/;

const PLANS_EN =
  /(?<![a-z])(?:will|shall|would|plans? to|planned to|planning to|intends? to|intended to|is to|are to|were to|was to|set to|going to|about to|agreed to|agree to|agrees to|committed to|commits? to|pledged to|promised to|vowed to|(?:decided|resolved|voted) to|is due to|about to|prepare[sd]? (?:to|for|a|the)|preparing)(?![a-z])[^,;:.]{0,40}$/;
/** "Will expel six envoys and shut the consulate": a bare verb goes on with the plan. */
const AND_SHUT =
  /(?<![a-z])(?:will|shall|would|plans? to|is to|are to|agreed to|pledged to|vowed to) [^;:]{2,90}(?:,| and) (?:then |also )?(?:halve|double|lower|reduce|issue|grant|order|buy|open|reopen|resume|restore|license|tighten|ease|widen|withdraw|revoke|eliminate|abolish|approve|allow|release|require|close|seize|impose|raise|cut|lift|suspend|ban|bar|remove|drop|expel|put|shut|halt|freeze|add|extend|waive|scrap)(?: [a-z]+)?$/;
const WILL_EN = /(?<![a-z])(?:will|shall|would|is to|are to)(?![a-z])[^,;:.]{0,40}$/;
/** What an authority says that it will do, or has decided, it has announced. */
const SAID_BY =
  /, (?:the |its |their |his |her )?(?:[a-z]+ (?:and [a-z]+ )?){0,3}(?:ministry|government|department|commission|office|cabinet|administration|bureau|agency|secretariat|authority|authorities)(?: of [a-z]+)? (?:said|says|declared|decided|told [a-z]+|confirmed)|(?<![a-z])(?:ministry|government|department|commission|cabinet|administration|bureau|agency)(?: of [a-z]+(?: and [a-z]+)?)? (?:said|says|declared)(?: (?:on|late|in) [^,;.]{2,30}?)?(?: that)? [^,;:.]{2,70}? (?:will|would)|(?<![a-z])(?:decision|decree|order) (?:taken|made|adopted|signed|issued) (?:by|on)(?![a-z])/;
/** The authority behind what it tells. */
const SAID_BEHIND =
  /^[^;:.]{0,90}, (?:its|the|their) (?:[a-z]+ (?:and [a-z]+ )?){0,3}(?:ministry|government|department|commission|office|cabinet|administration|bureau|agency|authority) (?:said|announced|confirmed|declared)(?![a-z])/;
/** What is required from today on is in force. */
const FROM_NOW =
  /(?<![a-z])(?:from|as of|as from|effective|starting|beginning) (?:today|now|this (?:morning|week)|midnight last night)(?![a-z])|(?<![a-z])with immediate effect(?![a-z])/;
const TOLD_EN =
  /(?<![a-z])(?:announc(?:e|es|ed|ing)|unveil[a-z]+|declar[a-z]+|disclos(?:e|es|ed|ing)|proclaim(?:s|ed|ing)?|ma(?:de|king) (?:it )?(?:known|public)|let it be known)(?![a-z])/;
/** "The duties, announced in March, were removed": when they were made known, and not that the removal was. */
const KNOWN_EN =
  /,? (?:first |originally |previously )?(?:announced|unveiled|declared|disclosed)(?: (?:on|in|last|earlier|by|at|this|a|two|three)(?![a-z])(?:(?! that )[^,;.]){1,40}?)?,? (?:were|was|are|is|have been|has been|had been|will be|would be) $/;
const DONE_EN = /(?<![a-z])(?:has|have|had|was|were|been|already)(?![a-z])[^,;:.]{0,30}$/;
/** Beside "put" and "cut", which do not tell present from past. */
const PAST_EN =
  /(?<![a-z])(?:yesterday|ago|last (?:week|month|year|spring|summer|autumn|fall|winter|night)|earlier this|when|after|(?:in|on|since) (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|[a-z]{3,}(?:ered|ated|unced|ated|ined|ided|essed)|was|were|had)(?![a-z])/;
/** "Answered in January by halting exports". */
const BY_DOING =
  /(?:[a-z]{2}ed|hit back|struck back|fought back|broke|began|went|met|led|left|shot back)(?![a-z])[^;:.]{0,60} (?:by|with|after) (?:[a-z]+ly )?$/;
const RUNS_EN =
  /(?<![a-z])(?:took effect|take effect|takes effect|in effect|in force|effective|came into force|with effect)(?![a-z])/;

/** 现将有关事项公告如下: a text by which a state decrees what stands in it. */
const DECREES = /公告如下|特此公告|本公告自|现予公布|现予公告/;

/** Whether a text is a notice, whose own acts are announced by it. */
export function isNotice(content: string): boolean {
  return DECREES.test(content);
}

/** How far the act has come, by the words around it. */
export function statusOf(text: string, language: Language, link: Link): MeasureValue['status'] {
  const segments = segmentsOf(text);
  const own = segments[segmentAt(segments, link.start)] ?? { start: 0, end: text.length };
  const before = text.slice(
    Math.max(link.isRelative ? link.kind.end : 0, link.head.start - 120),
    link.head.start,
  );
  if (link.act === 'stay') return null;
  const told =
    link.act === 'announce' ||
    (language === 'zh' ? TOLD_ZH.test(before) : TOLD_EN.test(before.replace(KNOWN_EN, ' ')));
  if (language === 'zh') {
    // 已启运的货物不适用: what is done already is of the goods.
    const lead = text.slice(own.start, link.head.start).replace(/已经?(?=启运|起运|装运|装船|发运|报关)/, '');
    // 将 before the measure itself only puts it in front of its verb.
    const planned = PLANS_ZH.test(
      lead.replace(/将(?=[^,;。]*$)/, (word, at: number) =>
        own.start + at >= disposal(text, own.start, link) ? '' : word,
      ),
    );
    // 只批了4份: counted as done, whoever announces it.
    if (
      /[只仅才][^,;。]{0,3}$/.test(lead) &&
      /^(?:[^,;。]{1,3}[了到]|获批)/.test(text.slice(link.head.start))
    )
      return 'executed';
    // 发放的许可只有19份, 批准的许可累计达146张.
    if (COUNTED_ZH.test(text.slice(link.head.end, link.head.end + 24))) return 'executed';
    // 甲国宣布…，乙国随即…: the second only acts.
    if (told && !(/^[^,;。]{1,8}(?:随即|随后|旋即|继而|转而|则)/.test(lead) && !TOLD_ZH.test(lead)))
      return 'announced';
    if (planned) return 'planned';
    if (/^(?:把|将)/.test(lead) && PROPOSES_ZH.test(before.slice(0, -lead.length))) return 'planned';
    if (/^(?:并|且|以及|同时)(?!已)/.test(lead) && GOES_ON_ZH.test(before.slice(0, -lead.length)))
      return 'planned';
    if (RUNS_ZH.test(text.slice(own.start, own.end))) return 'effective';
    if (
      PAST_ZH.test(lead) ||
      TOLD_OF_ZH.test(lead) ||
      isSince(text, segments, own) ||
      /^[^,;。]{1,3}了/.test(text.slice(link.head.start, link.head.end)) ||
      // 两次推迟: told of what is over.
      /[一两三四五六几多数]次$/.test(lead) ||
      DONE_ZH.test(lead) ||
      text.startsWith('了', link.head.end) ||
      text.slice(link.head.start, link.head.end).endsWith('了') ||
      (/^(?:并|且)/.test(lead) && DID_ZH.test(before.slice(0, -lead.length))) ||
      /^[^,;。]{0,3}过/.test(text.slice(link.head.end))
    )
      return 'executed';
    return null;
  }
  if (told) return 'announced';
  const goesOn = AND_SHUT.test(`${before}${text.slice(link.head.start, link.head.end)}`);
  if ((WILL_EN.test(before) || goesOn) && SAID_BY.test(text)) return 'announced';
  if (PLANS_EN.test(before) || goesOn) return 'planned';
  // "Has licensed the sale, its ministry said": what an authority makes known itself.
  if (/(?<![a-z])(?:has|have)(?: [a-z]+)? $/.test(before) && SAID_BEHIND.test(text.slice(link.end)))
    return 'announced';
  // A rule by which something is needed since a day is in force.
  if (link.act === 'require' && /(?<![a-z])since(?![a-z])/.test(text)) return 'effective';
  if (RUNS_EN.test(text.slice(link.start))) return 'effective';
  if (/^(?:began|begun|started) /.test(text.slice(link.head.start, link.head.end))) return 'effective';
  // "Remains suspended", "is suspended": how it stands.
  if (
    link.act === 'suspend' &&
    STANDS_SUSPENDED.test(text.slice(Math.max(0, link.head.start - 6), link.head.end))
  )
    return 'suspended';
  // "The duty is imposed under section 14" tells of a rule and not of when it was made.
  if (/(?:^|[^a-z])(?:is|are) $/.test(before)) return FROM_NOW.test(text) ? 'effective' : null;
  if (isPastNoun(text, link)) return 'executed';
  if (
    DONE_EN.test(before) ||
    (BY_DOING.test(before) && text.slice(link.head.start, link.head.end).split(' ')[0]?.endsWith('ing')) ||
    /(?<![a-z])did $|[a-z]{2}ed [^;:.]{1,90} and $/.test(before) ||
    /^(?:[a-z-]{2,}ed|rose|fell|froze|withdrew|bought|took|brought|gave|threw|tore|shrank|struck|came|went|lost|got|won|sent|held|made)(?: [a-z]+){0,2}$|(?:ed|rose|fell|froze|withdrew|bought|took|brought|gave|threw|tore|shrank|struck|came|went|lost|got|won|sent|held|made)(?: [a-z]+)?$/.test(
      text.slice(link.head.start, link.head.end),
    ) ||
    (/^(?:put|cut|hit|set|let|shut)(?: |$)/.test(text.slice(link.head.start, link.head.end)) &&
      PAST_EN.test(text) &&
      !/(?:^|[^a-z])(?:to|will|would|shall|may|can|must|might|could|should)(?: [a-z]+)? $/.test(before))
  )
    return 'executed';
  return null;
}

/** "The tariff cut of September 1", "the reduction of duties in August": an act told as a noun, with a day that is over. */
function isPastNoun(text: string, { head, end }: Link): boolean {
  return (
    ACT_NOUNS.test(text.slice(head.start, head.end)) &&
    /^(?: (?:on|for|of) [a-z' -]{2,40}?)?,? (?:of|in|on|since|last|earlier|from) (?:(?:this|last|early|late|mid) ?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|week|month|year|[0-9]{4})(?![a-z])/.test(
      text.slice(Math.max(head.end, end)),
    ) &&
    !/(?<![a-z])(?:will|would|shall|plans?|planned|agree[ds]?|propos[a-z]*|possible|expected)(?![a-z])/.test(
      text.slice(0, head.start),
    )
  );
}

const STANDS_SUSPENDED =
  /(?:remain[a-z]*|stay[a-z]*) suspended$|(?:^|[^a-z])(?:is|are) (?:suspended|frozen|halted|paused)$/;

const ACT_NOUNS =
  /^(?:cuts?|reductions?|increases?|rises?|hikes?|suspension|pause|freeze|extension|removal|lifting|abolition|introduction|imposition|listing|withdrawal|revocation|reinstatement|easing|lowering|raising)(?: of)?$/;

/** Where 将 begins to put the measure before its verb; past the end where the measure follows its verb. */
function disposal(text: string, from: number, link: Link): number {
  if (link.isCarried || link.kind.start > link.head.start) return text.length;
  const at = text.lastIndexOf('将', link.kind.start);
  // 将把关税降至, 将于下月把…: a plan.
  const isPlan = /^(?:于|在|自|从|会|继续|再|先|分|逐步|正式|进一步)|把/.test(
    text.slice(at + 1, link.kind.start),
  );
  return at < from || isPlan ? text.length : at;
}
