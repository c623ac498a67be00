import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import { type Folded, mayAnyStand, mayStand, sought, soughtGroup } from '../sought/may-stand.ts';

/** A stretch that says that something was not discussed. Offsets are into the folded text of the sentence. */
export interface Denial {
  readonly start: number;
  readonly end: number;
  /** On which side of the words the topics stand. */
  readonly topics: 'before' | 'after' | 'inside';
  /** The verb is singular: "Iran was not discussed" denies one topic, however many stand before it. */
  readonly singular: boolean;
}

type Rule = readonly [topics: Denial['topics'], pattern: RegExp];

const TALK_ZH =
  '(?:谈(?!判|不|妥|成|何|起)|讨论|谈论|谈及|谈到|谈起|涉及|提及|提到|触及|论及|商讨|商谈|聊(?!天)|提出来)(?:到|过|了)?';
const NOT_ZH =
  '(?<!几乎|近乎|差点|差点儿|基本|基本上|从|尚|还|只字|是否|非|不是|无不|不可能)(?:并|均|都|也|亦|皆|则)?(?:没有|没|未|未曾|并没有|并未)(?:被|获|得到)?';
/** 否认双方讨论过, 否认曾在会谈中触及: a denial of the talk itself; 未否认 denies nothing. */
const DENY_ZH =
  '(?<!未|不|没|没有|未曾|并未|拒绝|无法|难以)否认(?:双方|两国|各方|会谈|通话|会晤|会议|谈判|磋商)?(?:曾经?|已经?)?(?:在[^,;:。!?]{1,10}?(?:中|期间|时|上))?(?:曾经?|已经?)?(?:与[^,;:。!?]{1,10}?|同[^,;:。!?]{1,10}?)?';
const ZH: readonly Rule[] = [
  [
    'inside',
    new RegExp(
      `${NOT_ZH}(?:就|对|针对)(?<inside>[^,;:。!?]{1,60}?)(?:进行|作|做|展开)?(?:任何)?(?:讨论|谈论|磋商|交换意见|商谈)`,
      'g',
    ),
  ],
  [
    'inside',
    /(?:没有|没|并无|无)(?:任何)?(?:关于|有关|涉及)(?<inside>[^,;:。!?]{1,60}?)的(?:讨论|内容|对话|议程)/g,
  ],
  [
    'inside',
    new RegExp(
      `${DENY_ZH}(?:就|对|针对|同[^,;:。!?]{1,12}?就)(?<inside>[^,;:。!?]{1,60}?)(?:进行|作|做|展开)?(?:过|了)?(?:任何)?(?:讨论|谈论|磋商|交换意见|商谈)(?:过|了)?`,
      'g',
    ),
  ],
  ['after', new RegExp(`${DENY_ZH}${TALK_ZH}(?:任何)?(?:关于|有关)?(?=[^,;:。!?\\s就便])`, 'g')],
  ['after', new RegExp(`${NOT_ZH}${TALK_ZH}(?:任何)?(?:关于|有关)?(?=[^,;:。!?\\s就便])`, 'g')],
  [
    'before',
    /(?:问题|议题|话题|事宜)?(?:并|均|都|也|亦|皆)?(?:不|没有|未)(?:在|被?列入|列在|属于)(?:会谈|讨论|谈判|这次|此次|本次|双方)?(?:会谈|磋商)?的?(?:议程|议题|讨论|谈判)(?:上|之列|之内|范围|中|内)?(?=[,;:。!?]|$)/g,
  ],
  [
    'after',
    /(?:双方|两国|会谈|通话|会晤|领导人|元首|总统|主席|外长|代表团)(?:在[^,;:。!?]{1,8})?(?:都|均|刻意|有意)?(?:回避|避开|绕开|避谈)了?(?=[^,;:。!?]{1,24}(?:问题|议题|话题))/g,
  ],
  [
    'inside',
    /(?:双方|两国|两人|两位[^,;:。!?]{1,4}|会谈|通话|会晤|会上)(?:中|里|期间)?(?:都|均|全程|始终|从头到尾|自始至终)?(?:对|就)(?<inside>[^,;:。!?]{1,40}?)(?:都|均|也|全程|始终)?(?:避而不谈|闭口不谈|绝口不提|只字未提|只字不提|一字未提|没有提及|未作讨论|未予讨论)/g,
  ],
  [
    'after',
    /(?:全程|自始至终|从头到尾|始终|一个字都|一句(?:话)?都|半句)(?:也|都)?(?:没|没有|未)(?:有)?(?:人)?(?:提|谈|触|涉|碰|说)(?:及|到|起|过)?(?=[^,;:。!?\s])/g,
  ],
  [
    'before',
    /(?:问题|议题|话题|事宜)?(?:都|均|也|则|最终|最后)?(?:被(?:搁在一[边旁]|放在一[边旁]|撇在一边|排除在[^,;:。!?]{0,4}?(?:会谈|通话|议程|讨论|谈判|磋商|对话)(?:之)?外)|(?:没|没有|未)(?:能)?(?:上|摆上|端上)(?:了)?(?:桌面?|台面|谈判桌)|(?:没|没有|未)(?:能)?(?:获|得到|列入|排进|进入)(?:双方)?(?:任何)?(?:讨论|议程|议题|日程)|不在(?:此次|本次|这次|双方)?(?:的)?(?:会谈|通话|讨论|磋商|谈判)?(?:的)?(?:范围|之列|内容|议题|清单)(?:之?内|里|中)?)(?=[,;:。!?]|$)/g,
  ],
  [
    'inside',
    /(?:被问(?:及|到)?|问及|问到|追问)[^,;:。!?]{0,10}?(?:是否|有没有|有无)(?:曾)?(?:谈|提|讨论|涉|触)(?:到|及|论|起|过)*(?<inside>[^,;:。!?]{1,40}?)(?:时|一事|问题|与否)?[,:][^,;:。!?]{0,16}?(?:说|答|表示|回应|回答|称)(?:道)?[:,]?["“「]?(?:没有|没谈|未谈|并未|没提|否|不曾|没(?=[,。"”]))/g,
  ],
  [
    'before',
    new RegExp(
      `(?:问题|议题|话题|事宜)?(?:自始至终|始终|从头到尾)?${NOT_ZH}(?:${TALK_ZH}|列入议程)(?=[,;:。!?]|$)`,
      'g',
    ),
  ],
];

const TALK_EN =
  '(?:discuss|talk about|talk of|speak about|speak of|raise|mention|bring up|touch on|touch upon|address|get into|go into|cover|broach|get round to|get around to)';
const TALKED_EN =
  '(?:discussed|talked about|spoken about|raised|mentioned|brought up|touched on|touched upon|addressed|covered|broached)';
/** "Denied" as an act; "has not denied" and "neither confirmed nor denied" are none. */
const DENY_EN = '(?<![a-z])(?<!(?:not|never|nor|or) )(?:denied|denies|denying)';
/** "Raised" is left out here: "denied that tariffs were raised" is about their rate. */
const HAD_TALKED_EN =
  '(?:discussed|talked about|spoken about|mentioned|brought up|touched on|touched upon|broached)';
const EN: readonly Rule[] = [
  [
    'inside',
    new RegExp(
      `${DENY_EN}(?: reports| claims| suggestions)?(?: that)? (?<inside>[^,.;:!?]{1,80}?) (?:(?:was|were|(?:has|have|had) been) (?:ever |even )?${HAD_TALKED_EN}|(?:had |has |have )?(?:ever )?(?:come|came) up)(?![a-z])`,
      'g',
    ),
  ],
  [
    'after',
    new RegExp(
      `${DENY_EN}(?: reports| claims| suggestions)?(?: that)? (?:(?!(?:was|were|been|not|never)(?![a-z]))[a-z']+ ){0,5}?(?:(?:had |has |have )(?:ever |even )?${HAD_TALKED_EN}|(?:ever |having )?(?:discussed|discussing|talking about|touching on|mentioning)|(?:any|holding) (?:discussions?|talks?) (?:of|about|on))(?![a-z])`,
      'g',
    ),
  ],
  [
    'after',
    new RegExp(
      `(?<![a-z])nothing (?:was|is|has been|got) ${TALKED_EN.replace('talked about|spoken about', 'said')} (?:at all )?(?:concerning|about|regarding|on|relating to|with regard to|with respect to)(?![a-z])`,
      'g',
    ),
  ],
  [
    'inside',
    new RegExp(
      `(?<![a-z])nothing (?:on|about|concerning|regarding) (?<inside>[^.;:!?]{1,120}?) (?:was|has been) (?:said|${TALKED_EN})(?![a-z])`,
      'g',
    ),
  ],
  [
    'after',
    new RegExp(
      `(?<![a-z])(?:did not|didn't|had not|hadn't|never) (?:even |ever |at any point )?(?:${TALK_EN}|${TALKED_EN})(?![a-z])`,
      'g',
    ),
  ],
  [
    'after',
    /(?<![a-z])(?:was|were) no (?:discussions?|talk|conversations?|exchanges?) (?:whatsoever )?(?:of|about|on|concerning|regarding)(?![a-z])/g,
  ],
  [
    'inside',
    new RegExp(
      `(?<![a-z])neither (?<inside>[^.;:!?]{1,120}?) (?:was|were|has been) (?:${TALKED_EN})(?![a-z])`,
      'g',
    ),
  ],
  ['inside', /(?<![a-z])neither (?<inside>[^.;:!?]{1,120}?) (?:came up|featured)(?![a-z])/g],
  [
    'before',
    new RegExp(
      `(?<![a-z])(?<verb>was|were|wasn't|weren't|has not been|have not been|had not been)(?:(?<=n't)| not| never|(?<=not been)) ${TALKED_EN}(?![a-z])`,
      'g',
    ),
  ],
  ['before', /(?<![a-z])(?:did not|didn't|never) (?:come|came) up(?![a-z])/g],
  [
    'before',
    /(?<![a-z])(?:did not|didn't|never) (?:even )?(?:figured?|featured?)(?: at all)? (?:in|on|among|at)(?![a-z])/g,
  ],
  [
    'before',
    /(?<![a-z])(?<verb>was|were|is|are|wasn't|weren't)(?:(?<=n't)| not| never) (?:on the (?:table|agenda)|part of the (?:talks|discussions?|conversation|agenda|call|meeting|negotiations))(?![a-z])/g,
  ],
  ['before', /(?<![a-z])(?<verb>was|were) off the (?:table|agenda)(?![a-z])/g],
  [
    'inside',
    /(?<![a-z])neither (?<inside>[^.;:!?]{1,120}?) (?:was|were) (?:on the (?:table|agenda)|part of the (?:talks|discussions?|conversation|agenda|call|meeting))(?![a-z])/g,
  ],
  [
    'inside',
    /(?<![a-z])asked (?:[a-z]+ )?(?:whether|if) (?<inside>[^.;:!?]{1,100}?) (?:(?:had |has |have |was |were )?(?:come|came|been raised|raised|been discussed|discussed|been mentioned|mentioned|been on the agenda|on the agenda|on the table|been part of the talks|part of the talks)(?: up)?)(?: [a-z ]{1,30})?, [^.;:!?]{0,60}?(?:said|says|answered|replied|responded|insisted)(?: that)?,? ["“'‘]?(?:(?:it|they|this|that|these|those|none|neither)(?: of [a-z]+)? (?:(?:had|has|have|was|were|did)(?: not|n't)|had never|never)|no(?![a-z]))/g,
  ],
  [
    'after',
    /(?<=(?<![a-z])(?:spoke|talked|met|call|meeting|conversation|talks|dinner|hours?|minutes)[^.;:!?]{0,80})(?<![a-z])without (?:once |ever |even )?(?:touching (?:on|upon)|getting (?:into|on to|onto)|discussing|broaching|raising|bringing up|coming to)(?![a-z])/g,
  ],
  [
    'before',
    /(?<![a-z])(?:(?:went|gone|going|remained|left) (?:unmentioned|undiscussed|unaddressed|unraised)|(?:stayed|remained|was kept|were kept) off the (?:agenda|table)|(?:was|were) left out of the (?:talks|conversation|discussions?|agenda|call|meeting)|did(?: not|n't) arise|never arose|(?:was|were) absent from the (?:talks|agenda|discussions?|conversation)|found no place (?:on the agenda|in the (?:talks|conversation|discussions?)))(?![a-z])/g,
  ],
  [
    'after',
    /(?<![a-z])(?:not (?:a|one) word|no word|little|nothing) (?:was|had been) (?:said|spoken|exchanged|uttered) (?:about|on|of)(?![a-z])(?![^.;]{0,60}(?:readout|statement|account|communiqu|version))/g,
  ],
  [
    'inside',
    /(?<![a-z])(?:left|leaving|kept|keeping) (?<inside>[^.;:!?]{1,60}?) (?:out of the (?:talks|conversation|discussions?|call|meeting|exchange)|off the (?:agenda|table))(?![a-z])/g,
  ],
  [
    'after',
    /(?<![a-z])(?:talks|call|meeting|conversation|discussions?|agenda|session) (?:did not|didn't|never) (?:include|extend to|cover|involve|deal with|concern|stretch to)(?![a-z])/g,
  ],
  [
    'after',
    /(?<![a-z])(?:what|(?:subject|topic|issue|thing|matter|point)s?(?: that)?) (?:(?:was|were|we|they|the two(?: [a-z]+)?|neither(?: [a-z]+)?|nobody) )?(?:not|never|did not|didn't) (?:[a-z]+ )?(?:raised?|discuss(?:ed)?|mention(?:ed)?|talk(?:ed)? about|touch(?:ed)? (?:on|upon)|get (?:in)?to|bring up) (?:was|were|is)(?![a-z])/g,
  ],
  [
    'before',
    /(?<![a-z])(?<verb>was|were|is|are)(?: not|n't| never) (?:among the (?:[a-z]+ )?(?:topics|subjects|issues|matters) (?:that (?:were|was) |they |we |under )?(?:discussed|raised|covered|mentioned|discussion)|something (?:that )?(?:we|they|the two|the leaders|the ministers|the sides) (?:[a-z]+ )?(?:discussed|raised|talked about|got into|went into|took up|brought up))(?![a-z])/g,
  ],
  [
    'after',
    /(?<![a-z])(?:nobody|no one|none of (?:us|them)|neither (?:leader|man|woman|minister|president|delegation|of (?:us|them|the two leaders))) (?:[a-z]+ )?(?:raised|brought up|touched on|discussed|broached|mentioned|spoke (?:of|about)|talked about)(?![a-z])(?![^.;]{0,80}(?:readout|statement|account|communiqu|version|public))/g,
  ],
  [
    'after',
    /(?<![a-z])(?:leaders|presidents|ministers|(?:two|both) sides|delegations|they) (?:[a-z]+ )?(?:(?:stayed|steered|kept) (?:well )?(?:away from|clear of)|avoided (?:the (?:subject|topic|question|issue) of|(?:any )?(?:mention|discussion|talk) of|discussing|talking about))(?![a-z])/g,
  ],
];

/** The sentence speaks of a text that is silent, of what is not yet or may not be, or takes the denial back. */
const NO_DENIAL_ZH =
  /(?:通报|通稿|声明|公报|公告|文件|全文|新闻稿|消息稿|文稿|报道|文章|帖文|帖子|发帖|推文|表述|版本|纪要|说明书|清单|社论)[^;。!?]{0,30}$|(?:如果|假如|若|倘若|即使|是否|无论|不管|除非|拒绝|并非|不是|否认|不实)[^,;。!?]{0,20}$/;
const NO_DENIAL_EN =
  /(?<![a-z])(?:readouts?|statements?|accounts?|summar(?:y|ies)|versions?|press releases?|texts?|documents?|posts?|communiqu[eé]s?|reports?|transcripts?|notices?|articles?|editorials?|tweets?|releases?|fact sheets?)(?![a-z])[^;.!?]{0,60}$|(?<![a-z])(?:if|whether|unless|refus(?:ed|es|al)|declined|den(?:ied|ies)|false|untrue|not true|should|would|will|could|may|might|must|regret(?:ted|s)?)(?![a-z])[^,;.!?]{0,60}$/;
const OF_A_PAPER = /^(?:it|this|that)(?: also| however,?)? $/i;
/** What is left out is only part of the topic, or only up to a time. */
const PARTIAL_EN =
  /^ ?(?:in (?:detail|depth|full|public)|at length|further|publicly|extensively|properly|directly|until|before|enough|without|again|separately|as (?:widely|much|often)|yet)(?![a-z])/;
const PARTIAL_ZH = /^[^,;。]{0,40}?(?:的)?(?:具体)?(?:细节|时间表|具体时间|具体地点|日期|技术问题)/;

/** Words one of which every rule needs: looking for them takes far less time. A new rule may need a new one. */
const SIGN_ZH = /[没未无]|否认|不[在属列提谈]|回避|避开|绕开|避谈|被[搁放撇排]|问[及到]/;
const SIGN_EN =
  /no(?:t|thing|body)|n't|never|neither|was no |were no |no one|no word|no place|none of|den(?:ied|ies|ying)|off the|out of|away from|clear of|avoid|without|asked|absent from|(?:went|gone|going|remained|left) un|little was/;

const SOUGHT = {
  zh: ZH.map(([topics, pattern]) => [topics, sought(pattern)] as const),
  en: EN.map(([topics, pattern]) => [topics, sought(pattern)] as const),
};

const ANY = {
  zh: soughtGroup(...SOUGHT.zh.map(([, one]) => one)),
  en: soughtGroup(...SOUGHT.en.map(([, one]) => one)),
};

/** All stretches of a folded sentence that say that topics were not discussed. */
export function denials(sentence: Folded, language: Language): Denial[] {
  const folded = sentence.text;
  const found: Denial[] = [];
  if (!mayAnyStand(sentence, ANY[language]) || !(language === 'zh' ? SIGN_ZH : SIGN_EN).test(folded))
    return found;
  for (const [topics, one] of SOUGHT[language]) {
    if (!mayStand(sentence, one)) continue;
    for (const match of matchesIn(folded, one.pattern)) {
      const end = match.index + match[0].length;
      const before = folded.slice(Math.max(0, match.index - 120), match.index);
      const after = folded.slice(end, end + 60);
      if ((language === 'zh' ? NO_DENIAL_ZH : NO_DENIAL_EN).test(before)) continue;
      if (language === 'zh' ? topics === 'after' && PARTIAL_ZH.test(after) : PARTIAL_EN.test(after)) continue;
      if (language === 'en' && /^[^.;!?]{0,60} without(?![a-z])/.test(after)) continue;
      // A paper is silent: "It did not mention fish" behind "its statement was short".
      if (language === 'en' && match[0].includes('mention') && OF_A_PAPER.test(before)) continue;
      const singular = /^(?:was|wasn't|has)/.test(match.groups?.verb ?? '');
      found.push({ start: match.index, end, topics, singular });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
