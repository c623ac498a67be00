import { CHINESE_ADVERBS as ADVERBS } from './chinese-adverbs.ts';
import { isTranscribing } from './chinese-names.ts';

/** Words that open a phrase which may run up to the verb. */
const PREPOSITION =
  /^(?:在(?!野|任|位|场|职|押|华|逃)|于|就|对|向|同|与|和|跟|给|借|藉|借助|通过|透过|经由|针对|围绕|根据|按照|应|以|从|为|自|当|经|用|关于|至于|对于|鉴于|除|随着|面对|结合|接受|利用)/;

/** What cannot stand inside such a phrase: a predicate of its own. */
const PREDICATE = /(?:是|认为|必须|正在|能够|应当|取得了|成为|意味着|导致|使得)/;

/** Prepositions whose phrase ends in a word that says so, and those words. */
const NEEDS_END = /^(?:在|于|从|通过|以|用|借助|利用|接受)/;
/** 在某地: a phrase this short may end in the name of a place. */
const SHORT_PHRASE = 5;
const PHRASE_END =
  /(?:后|前|时|中|上|下|里|内|间|期间|之际|场合|平台|网站|采访|专访|方式|渠道|形式|机制|媒体|通话|会谈|会晤|会见|声明|机会|发言人|律师|代理人|助手|幕僚|办公室|使馆|机场|》|日报|晚报|时报|名义|身份|态度|口吻|[日晚午月年天])$/;

/** Adverbs by their first character, and those that end no phrase by their last: a look-up instead of a search. */
const BY_FIRST = grouped(ADVERBS, (word) => word.charAt(0));
const BY_LAST = grouped(
  ADVERBS.filter((word) => !PHRASE_END.test(word)),
  (word) => word.charAt(word.length - 1),
);

function grouped(
  words: readonly string[],
  key: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(key(word));
    if (group === undefined) groups.set(key(word), [word]);
    else group.push(word);
  }
  return groups;
}

/** The longest adverb at the start. */
function adverbAt(rest: string): string | undefined {
  const group = BY_FIRST.get(rest.charAt(0));
  if (group !== undefined) for (const word of group) if (rest.startsWith(word)) return word;
  return undefined;
}

/** The longest adverb that stands at the end behind something else and ends no phrase. */
function adverbAtEnd(rest: string): string | undefined {
  const group = BY_LAST.get(rest.charAt(rest.length - 1));
  if (group !== undefined)
    for (const word of group) if (word.length < rest.length && rest.endsWith(word)) return word;
  return undefined;
}

function withoutAdverbs(phrase: string): string {
  let rest = phrase;
  for (let steps = 0; steps < 6; steps += 1) {
    const adverb = adverbAtEnd(rest);
    if (adverb === undefined || PHRASE_END.test(rest)) return rest;
    rest = rest.slice(0, rest.length - adverb.length);
  }
  return rest;
}

/** Words for somebody's own text or voice between the owner and the verb: 通报, 的帖子, 发言人. */
const DOCUMENT =
  /^被(?:问[及到]|追问)[^,;。“”]{0,16}?时|^的?(?:一[份篇项则个])?(?:社交媒体|官方|最新|相关|联合|书面|有关|内部|年度)?(?:研究报告|调查报告|通报|通稿|声明|帖子|帖文|贴文|推文|表述|新闻稿|消息稿|公报|公告|报告|报道|评论员文章|(?:本报|特约)?评论员|评论文章|署名文章|时评|快评|锐评|短评|评论|专栏|调查|民调|社评|社论|文章|方面|代表|团队|一方|办公室|幕僚|助手|律师|负责人|通话通报|会谈通报)(?:中|里|上)?/;

/** What somebody does meanwhile, up to the word that says so: 会见到访客人时, 谈到水权时, 访问期间. */
const MEANWHILE =
  /^(?:读|看|听|听取|听罢|闻|阅|获悉|得知|获知|闻讯|通话|会谈|磋商|谈判|通电话|会见|会晤|接见|接待|见(?=记者|媒体|传媒)|赴|访|来华|回国|返国|启程|登机|访问|出席|参加|抵达|前往|主持|视察|考察|离开|结束|回答|答复|答|谈到|谈及|提到|提及|说到|论及|发表|接受|受邀|应询|受访|面对|陪同|率团|代表|作为|作客|做客|介绍|公布|宣布|签署|召见|约见|致电|致函|(?:首次|再次|公开)?(?:表态|发声|发言|讲话|露面|亮相)|上任|就职|卸任|被问及?|被问到|被记者问)[^,;:。“”]{0,30}?(?:时(?!报|代|间|局|事)|后|期间|之际|之前|前夕|过程中|途中)/;

/** How something is said: 直白地, 毫不含糊地. */
const IN_THIS_WAY =
  /^(?!(?:客观|严格|公平|公正|准确|确切|一般|通俗|公允|形象|夸张)地|各地|当地|本地|外地|两地|产地|基地|土地|领地|内地|腹地)[^,;:。“”的]{2,6}?地(?![方区位域处球理产图带主点])/;

/** What is cited or answered, up to the verb: 援引卫星图像|指出, 书面回复某报|说. */
const ANSWERING =
  /^(?:书面)?(?:援引|引述|引用|依据|回复|答复|回应|致函|致信|致电|告诉|告知)[^,;:。“”]{2,30}$/;

/** A press conference or a speech that is held for it: 在总统府举行记者会回应, 召开发布会说. */
const HELD =
  /^(?:(?:在|于)[^,;:。“”]{1,20}?)?(?:举行|召开|主持|开)(?:了)?[^,;:。“”]{0,8}?(?:记者会|发布会|说明会|听证会|吹风会|会议)(?:[时上中])?|^(?:推文|发文|撰文|贴文|发帖|开口|出面|出声)(?=反击|回应|回击|反驳|说|称|表示|指)/;

/** A phrase that ends in a word that says so, before another phrase or adverb: 在电话中|向对方, 在会上|首次. */
const CLOSED =
  /^(?:在|于|从|通过|以|用|借助|利用)[^,;:。“”]{1,30}?(?:后|前|时|中|上|下|里|内|间|期间|之际|场合|采访|专访|通话|会谈|会晤|会见|声明|名义|身份|匿名为条件|条件是|[日晚午])(?=向|对|同|与|和|就|给|针对|围绕|首次|再次|明确|公开|当场|当面|也|还|则|又|曾|都|均|并|更|不点名)/;

/** Before what somebody sets out for: 赴美前, 会谈前. */
const BEFOREHAND =
  /^(?:赴|访|抵|离开|登机|启程|出发|动身|返|会谈|会晤|签字|投票|表决)[^,;:。“”]{0,10}?前(?=[在向对就,]|$)/;

/** For whom somebody speaks: 代表甲方. */
const FOR_A_SIDE = /^代表(?!团)[^,;:。“”团]{1,8}?(?:方|国政府|政府|国|双方|代表团|总统|总理|主席)/;

/** A place before whoever is spoken to: 在机场|向记者. */
const PLACE = /^在(?![野任职押])[^,;:。“”向对]{1,14}(?=(?:向|对|同|与)[^,;:。“”]{1,20}$)/;

/** Putting out a text in which something is said: 发表社评称. */
const PUTS_OUT =
  /^(?:(?:对外|公开|联合|共同)?(?:发表|刊发|刊登|发布|撰写|发出|公布|提交|签发|递交)了?的?(?:一[篇份则])?(?:“[^“”]{1,8}”)?(?:署名|评论|最新|年度|书面)?(?:社评|社论|评论员文章|(?:特约|本报)?评论员|时评|文章|评论|声明|报告|报道|公告|通告|公报|通报|信函|信件|照会|函件|备忘录|答复|白皮书|文件|消息|新闻稿|帖子|视频|讲话|谈话|演讲|演说|致辞|感言|见解|看法|署名|(?<=”))(?:中|里|上)?)/;

const TIME =
  /^(?:(?:本周|上周|下周|周|星期)[一二三四五六日天]|(?:上|本|这|下)个?(?:周|月|星期)(?:早些时候|初|末|底)?|(?:去|今|前)年(?:底|初|[春夏秋冬]天?)?|(?:[0-9]{1,4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:凌晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚|早)?)/;

/** The longest stretch that is still taken for an adverbial, in characters. */
const LONGEST = 48;

/** What stands between a subject and its verb, or before a verb without one. */
export interface Gap {
  readonly isAdverbial: boolean;
  readonly negated: boolean;
  readonly contrast: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set('不 未 没有 并未 从未 尚未 并没有'.split(' '));
const EMPTY_GAP: Gap = { isAdverbial: true, negated: false, contrast: false };
const NO_GAP: Gap = { isAdverbial: false, negated: false, contrast: false };

/** Reads a stretch as adverbs, times and prepositional phrases; anything else makes it no adverbial. */
export function readGap(stretch: string): Gap {
  if (stretch.length > LONGEST) return NO_GAP;
  let gap = KNOWN.get(stretch);
  if (gap === undefined) {
    gap = gapOf(stretch);
    if (KNOWN.size >= MOST) KNOWN.clear();
    KNOWN.set(stretch, gap);
  }
  return gap;
}

/** What stretches are: a few short ones stand in every text. */
const KNOWN = new Map<string, Gap>();
/** Most stretches that are kept. */
const MOST = 2000;

function gapOf(stretch: string): Gap {
  let rest = stretch.trim();
  if (rest === '') return EMPTY_GAP;
  let negated = false;
  let contrast = false;
  let steps = 0;
  while (rest !== '' && steps < 24) {
    steps += 1;
    if (rest.startsWith('(')) {
      const close = rest.indexOf(')');
      if (close < 0) return NO_GAP;
      rest = rest.slice(close + 1).trimStart();
      continue;
    }
    const document =
      DOCUMENT.exec(rest) ??
      MEANWHILE.exec(rest) ??
      ANSWERING.exec(rest) ??
      HELD.exec(rest) ??
      CLOSED.exec(rest) ??
      PLACE.exec(rest) ??
      BEFOREHAND.exec(rest) ??
      FOR_A_SIDE.exec(rest) ??
      PUTS_OUT.exec(rest) ??
      IN_THIS_WAY.exec(rest) ??
      nonEmpty(TIME.exec(rest));
    if (document) {
      rest = rest.slice(document[0].length);
      continue;
    }
    const adverb = adverbAt(rest);
    if (adverb !== undefined && !(PREPOSITION.test(rest) && adverb.length === 1 && rest.length > 3)) {
      negated ||= NEGATIONS.has(adverb);
      contrast ||= adverb === '则' || adverb === '却' || adverb === '则曾';
      rest = rest.slice(adverb.length);
      continue;
    }
    if (PREPOSITION.test(rest)) {
      const phrase = withoutAdverbs(rest);
      if (
        PREDICATE.test(rest) ||
        (NEEDS_END.test(rest) &&
          !PHRASE_END.test(phrase) &&
          !(phrase.length <= SHORT_PHRASE && /^[在于从]/.test(phrase)) &&
          !isTranscribedPlace(phrase))
      )
        return NO_GAP;
      return { isAdverbial: true, negated: negated || /(?:并未|没有|未)$/.test(rest), contrast };
    }
    return NO_GAP;
  }
  return rest === '' ? { isAdverbial: true, negated, contrast } : NO_GAP;
}

/** 在格伦霍尔姆: a place whose whole name is a transcription. */
function isTranscribedPlace(phrase: string): boolean {
  return /^[在于]/.test(phrase) && phrase.length <= 10 && [...phrase.slice(1)].every(isTranscribing);
}

function nonEmpty(match: RegExpExecArray | null): RegExpExecArray | null {
  return match && match[0] !== '' ? match : null;
}

/** Whether a stretch before a sentence's first speaker is only time, place or occasion and goes with what follows. */
export function isOccasion(stretch: string): boolean {
  const rest = stretch.replace(/[,:\s]+$/, '');
  if (rest === '') return true;
  return rest
    .split(',')
    .every(
      (part) =>
        PREPOSITION.test(part) ||
        /^(?:作为|随着|鉴于|会谈|通话|会见|会晤|谈及|谈到|针对|关于|当前|其中|值得|正如|尽管如此)/.test(
          part,
        ) ||
        readGap(part).isAdverbial,
    );
}
