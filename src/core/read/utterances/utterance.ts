import type { Hit } from '../../lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { levelsOf, speakerIdOf, TELLER } from './levels.ts';
import { outletsOf } from './outlets.ts';
import { cessationOf, polarityOf } from './polarity.ts';
import { quotedIn } from './quoted.ts';
import { responseOf } from './response.ts';
import { speakerFacts } from './speaker-facts.ts';
import { stanceOf } from './stance.ts';
import { targetOf } from './target.ts';

/** An utterance as a finding: the voice as a whole, resting on its speaker's name and on the words said. */
export function utteranceOf(context: ReadingContext, voice: Voice): Draft<UtteranceValue> {
  const { content } = context.text;
  const span = trimmed(content, voice.start, voice.end);
  const issues = issuesIn(context, voice);
  const cues = context.hits('cue', voice.content);
  const outlet = outletsOf(context).get(voice) ?? null;
  const target = targetOf(context, voice);
  const facts = speakerFacts(context, voice.speaker);
  const value: UtteranceValue = {
    speaker: speakerIdOf(voice),
    speakerAsWritten:
      speakerIdOf(voice) === TELLER ? (context.about.publisher ?? TELLER) : voice.speaker.asWritten,
    ...(voice.speaker.beside ? { beside: voice.speaker.beside } : {}),
    party: voice.speaker.party,
    role: facts.role,
    roleTime: facts.roleTime,
    affiliation: facts.affiliation,
    sourceClass: facts.sourceClass,
    weight: facts.weight,
    holders: holdersOf(context, voice),
    cue: voice.cue?.asWritten ?? null,
    act: voice.act,
    strength: voice.strength,
    negated: voice.negated,
    mode: voice.quotation,
    subject: SUBJECT[voice.mode],
    chain: voice.chain.map((carrier) => carrier.id),
    levels: levelsOf(context, voice, cues),
    outlet: outlet?.id ?? null,
    said: content.slice(voice.content.start, voice.content.end),
    quoted: quotedIn(context, voice),
    hedges: hedgesIn(context, cues),
    polarity: polarityOf(context, voice.content, cues),
    cessation: cessationOf(context, voice.content),
    response: responseOf(context, voice, cues),
    issues,
    stance: stanceOf(context, voice, cues, target, issues),
    target,
  };
  const also = [voice.speaker.span, outlet?.span ?? null].filter(
    (one) => one !== null && !(span.start <= one.start && one.end <= span.end),
  ) as Span[];
  return { span, value, also: [...also, voice.content] };
}

/** The parties of the text whose view it is: what a third state says is the view of none of them. */
function holdersOf({ about: { parties } }: ReadingContext, { holders }: Voice): readonly string[] {
  return parties.length > 1 ? holders.filter((party) => parties.includes(party)) : holders;
}

const SUBJECT: Readonly<Record<Voice['mode'], UtteranceValue['subject']>> = {
  explicit: 'explicit',
  carried: 'carried',
  narrator: 'narrated',
};

/** Words that make what is said less certain, in text order. A plain future and a condition are none. */
function hedgesIn({ text }: ReadingContext, cues: readonly Hit<'cue'>[]): readonly string[] {
  return cues
    .filter(
      ({ entry }) =>
        (entry.class === 'epistemic' && entry.id !== 'epistemic:will' && entry.id !== 'epistemic:certain') ||
        (entry.class === 'hedge' && !NO_HEDGE.has(entry.id)),
    )
    .map(({ start, end }) => text.content.slice(start, end));
}

/** Listed with the hedges, and no word of doubt about what is said. */
const NO_HEDGE: ReadonlySet<string> = new Set([
  'hedge:if-conditional',
  'hedge:hope-for',
  'hedge:risk',
  'hedge:temporarily',
  'hedge:short-run',
]);

/** The voices that are somebody's utterance: not the narrator's, and not a carrier whose words another speaks. */
export function spokenVoices(context: ReadingContext): Voice[] {
  const { voices } = context.voices;
  return voices.filter(
    (voice, i) =>
      voice.mode !== 'narrator' &&
      voice.content.end > voice.content.start &&
      !isEmpty(voice) &&
      !standsForWords(context, voice) &&
      !isCarrier(voice, voices[i + 1]) &&
      !isConjunction(context, voice) &&
      !leadsTo(context, voice, voices[i + 1]),
  );
}

/** Acts whose verb says nothing without words: 表示, "said". 表示反对 and "denied" say all. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(['assert', 'stress', 'claim', 'announce', 'predict']);

/** An English verb that tells no words by itself: "the minister agreed", "he expressed surprise". */
const NO_WORDS_EN =
  /^(?:(?:could(?:n't| not)|did(?:n't| not)) )?(?:dis)?agree[ds]?(?: more)?$|^(?:surprise|concerns?|views?|opinions?|thoughts|experiences?|ideas?|positions?|perspectives?|assessments?|impressions?|notes|worries|fears|feelings|regrets?|hopes?|optimism|interest|satisfaction|gratitude|thanks|condolences|sympathy|outrage|anger|dismay|disappointment|alarm|confidence|frustration|doubts?|relief)(?: (?:on|last|this|with each other|with one another|with them|with him|with her|in|at|during|over) ?(?:[a-z]+day|week|month|lunch|dinner|private|public|the meeting|the talks|the call)?)?[.!]?$|^(?:apologi[sz]e[ds]?|denie[sd]|deny|rejects?|rejected|disputes?|disputed|dismisse[sd]|contests?|contested|objects?|objected|demurred|concurred|insisted|complained|protested|intervened|declined|refused|responded|replied)[.!]?$/i;

/** A word of saying without words. Cues that hold what is said (表示肯定, 释放…信号) are longer than one. */
function isEmpty({ cue, content, act }: Voice): boolean {
  if (cue === null) return false;
  // 某某这样告诉记者: whose the words before are, and none of its own.
  if (
    content.start === cue.start &&
    content.end <= cue.end + 1 &&
    /^(?:这样|这樣|如此|这么|這麼)/.test(cue.asWritten)
  )
    return true;
  if (NO_WORDS_EN.test(cue.asWritten) && content.start === cue.start && content.end <= cue.end) return true;
  if (!NEEDS_WORDS.has(act)) return false;
  return content.start === cue.start && content.end <= cue.end && /^(?:\S{1,4}|[a-z]+)$/i.test(cue.asWritten);
}

/** A word that only stands for what was said, behind a verb that needs to say what: 否认这一说法, "rejected that charge". */
const STANDS_ZH =
  /^如下[:：。]?$|^(?:深表|表示|表达|致以)(?:诚挚|衷心|由衷)?(?:的)?(?:谢意|感谢|慰问|哀悼|同情)[。!！]?$|^(?:提出|表达|表示)?了?(?:严正|强烈)?(?:交涉|抗议)[。!！]?$|^(?:接受|同意|答应|拒绝)了?[。!！]?$|^了?(?:一[则段条])?(?:消息|视频|照片)[。.]?$|^(?:了)?(?:这一|有关|上述)?邀请[。!！]?$|^[^,;。“”]{1,8}的(?:看法|意见|观点|说法)[。!！]?$|^(?:大家|各位|诸位|朋友们?|网友们?|您|你们?)的?(?:一直以来的?|长期)?(?:关注|关心|支持|理解|提问|到来|厚爱|观看|阅读)[。!！]?$|^(?:了)?(?:这|该|此|上述|有关|相关|这些|这种|此类|这一)(?:一|项|个|些|种|类|番)?(?:说法|指控|指责|言论|报道|消息|传闻|批评|要求|提议|观点|决定|一点)?[。.！!？?]?$/;
const STANDS_EN =
  /^(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\.?$)|^(?:(?:that|this|the|these|those|such|any|all|its|their|his|her) )?(?:it|this|that|charges?|claims?|accusations?|allegations?|reports?|account|criticism|suggestions?|assertions?|(?<=(?:this|that|these|those|such|both|all) )(?:proposals?|offers?|demands?|requests?|ideas?|plans?))(?: (?:on|last|this|late|earlier|in) [a-z]+(?: (?:\d{1,2}|morning|afternoon|evening|night))?)?\.?$/i;

/** "replied to the charges", "responded to the claim": that there was an answer, and nothing of it. */
const ANSWERED =
  /^(?:to|at) (?:(?:the|this|that|these|those|such|his|her|its|their|any|all) ){0,2}[^,:“”"]*$/;

/** A courtesy to the reader. */
const THANKS_READERS =
  /^(?:再次)?(?:谢谢|感谢|多谢)(?:大家|各位|诸位|朋友们?|网友们?|您|你们?)的?(?:一直以来的?|长期)?(?:关注|关心|支持|理解|提问|到来|厚爱|观看|阅读)?[。!！]?$/;

/** Denying, rejecting or opposing what another clause told, without words of one's own. */
const BARE_VERDICT =
  /^(?:(?:坚决|强烈|断然|当场|公开|全盘|一概|矢口|予以|表示|加以|均|都|也)*(?:否认|反驳|驳斥|拒绝|回绝|不予置评))[。!?]?$/;
const TOLD_BEFORE =
  /(?:对|就|针对)(?:于)?(?:此|这|该|上述|有关|相关|这一|这些|此类|外界|媒体)[^,;。“”]{0,10}(?:予以|表示|加以|作出|做出)?(?:坚决|强烈|断然|明确)?$/;

function standsForWords(context: ReadingContext, voice: Voice): boolean {
  const { act, cue, content } = voice;
  if (cue !== null && content.start <= cue.start && BARE_VERDICT.test(context.folded(content)))
    return TOLD_BEFORE.test(context.folded({ start: voice.start, end: content.start }));
  if (cue !== null && content.end - cue.start < 14 && isBareCourtesy(context, voice, cue.start)) return true;
  if (cue?.verb === 'accept-invite' && content.start >= cue.start && ACCEPTED.test(context.folded(content)))
    return true;
  if (cue === null && THANKS_READERS.test(context.folded(content))) return true;
  if (cue === null || content.start === cue.start) return false;
  const words = context.folded(content);
  if (
    cue.verb === 'respond' &&
    content.start > cue.start &&
    /^(?:repl|respon|hit|answer)/i.test(cue.asWritten) &&
    ANSWERED.test(words)
  )
    return true;
  if (content.end - content.start > 40) return false;
  if (NO_WORDS_EN.test(words) || (act === 'agree' && /^more[.!]?$/.test(words))) return true;
  return STANDS_ZH.test(words) || STANDS_EN.test(words);
}

/** 表示欢迎, 表示感谢: an attitude, and nothing told of what it is towards. */
const COURTESY =
  /^(?:表示|予以|深表|致以)(?:热烈|诚挚|衷心|由衷|高度|深切|充分|完全)?的?(?:欢迎|感谢|谢意|赞赏|赞同|认同|理解|支持|同意|满意|肯定|遗憾)[,。!;]?$/;

function isBareCourtesy(context: ReadingContext, { start, content }: Voice, cue: number): boolean {
  // 表示感谢并期待成行: the courtesy goes on with what it is for.
  if (/^并/.test(context.folded({ start: content.end, end: content.end + 1 }))) return false;
  return (
    COURTESY.test(context.folded({ start: cue, end: content.end })) &&
    !/[对就为](?!此)[^,;。]{2,}$/.test(context.folded({ start, end: cue }))
  );
}

/** 愉快接受: that an invitation was taken up. */
const ACCEPTED = /^(?:愉快|欣然|高兴地?|当场|当即)*(?:接受|应允)(?:了)?(?:邀请|这一邀请)?[。!]?$/;

/** What goes on from before and is no more than a conjunction: ", however," between two speakers. */
function isConjunction({ text }: ReadingContext, { cue, content }: Voice): boolean {
  const isLabel = cue !== null && /[:：]\s*$/.test(cue.asWritten);
  if ((cue !== null && !isLabel) || content.end - content.start > 14) return false;
  return /^[\s,;.，；]*(?:however|but|and|while|therefore|moreover|meanwhile|still|yet|但|而|然而|不过)?[\s,;.，；]*$/i.test(
    text.content.slice(content.start, content.end),
  );
}

/** 关于航线，甲方称…: no more than the occasion of what the next one says in the same Chinese sentence. */
function leadsTo(context: ReadingContext, voice: Voice, next: Voice | undefined): boolean {
  if (next === undefined || next.start !== voice.end || voice.quotation !== 'indirect') return false;
  const words = context.folded(voice.content);
  if (!/[\u3400-\u9fff]/.test(words) || words.length > 40) return false;
  if (WHEN_ONLY.test(words)) return true;
  return (
    (voice.cue === null ? LEADS : LEADS_ONLY).test(words.replace(/,$/, '')) &&
    !/[。!?;]/.test(words) &&
    /[,:]\s*$/.test(context.folded({ start: voice.content.start, end: voice.end }))
  );
}

/** When the next one spoke, and nothing said: 据甲网站消息，[12月31日，]乙发布公告. */
const WHEN_ONLY =
  /^(?:此前|日前|近日|随后|同日|当天|当日|昨天|今天|昨日|今日|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午|晚间?|凌晨)?|[0-9]{1,2}日|上?周[一二三四五六日天]),?$/;

/** A topic, a place or a condition without a predicate of its own. */
const LEADS =
  /^(?:但|而|可|不过|然而)?(?:作为|关于|至于|对于|针对|鉴于|除了?|面对|围绕|在|就|根据|按照)[^,是应将会已认说称]{2,36}(?:问题|方面|条件|一事|上|中|下|时|前提|矿产|背景|事宜|议题|情况|期间|之外|外)?$/;

/** The same behind a verb of saying, whose words may begin so and go on: 重申，在…没有余地. */
const LEADS_ONLY =
  /^(?:但|而|可|不过|然而)?(?:作为|关于|至于|对于|针对|鉴于|除了?|面对|围绕|在|就|根据|按照)[^,是应将会已认说称没无不]{2,36}(?:问题|方面|条件|一事|上|下|时|前提|背景|事宜|议题|情况|期间|之际|之外)$/;

function isCarrier(voice: Voice, next: Voice | undefined): boolean {
  if (voice.cue === null || next === undefined || next.start !== voice.end) return false;
  const isEmpty = voice.content.start === voice.cue.start;
  return isEmpty && next.chain.some((carrier) => carrier.id === voice.speaker.id);
}

function trimmed(content: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(content[from] as string)) from += 1;
  while (to > from && /[\s,，;；]/.test(content[to - 1] as string)) to -= 1;
  // The conjunction before the next speaker belongs to neither.
  const conjunction = /(?:[,;]? (?:and|but|while|whereas)|[，；]?(?:而|但))$/.exec(
    content.slice(Math.max(from, to - 10), to),
  );
  // A voice that is a conjunction and no more stays as it is: nothing of it can be left out.
  const shorter = conjunction ? to - conjunction[0].length : to;
  return { start: from, end: shorter > from ? shorter : to };
}
