import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { SourceFacts } from '../context.ts';
import type { Memory } from './memory.ts';
import { firstSubject } from './narration.ts';
import { ownParty } from './resolve.ts';
import { isSide } from './speaker-kinds.ts';

/** What the other side is going to do or has granted: the view is that side's, as this text reports it. */
const COMMITS_EN =
  /^ (?:(?:has|have|had|also|now|already|then|fully|further|finally|is|are|was|were) )*(?:will(?! need| have to)|would|shall|intends?|intended|plans?|planned|wants?|wanted|views|viewed|considers?|considered|regards|regarded|sees|fears|feared|objects|wish(?:es|ed)|hopes?|hoped|loves?|likes?|willing|ready|prepared|going to|to (?:begin|start|buy|purchase|remove|lift|suspend|resume)|authori[sz](?:ed|es)|approved|allow(?:ed|s)|permit(?:ted|s)|ordered|directed|instructed|accept(?:ed|s)|grant(?:ed|s)|suspended|removed|resumed|paused|lifted|opened|dropped|released|waived|withdrew|eliminated|halted|committed|undertook)(?![a-z])/;
const COMMITS_ZH =
  /^(?:已经|已|也|还|亦|均|都|则|随后|目前|正)*(?:将(?!近)|会|拟|计划|准备|打算|取消|暂停|恢复|批准|授权|放宽|解除|撤销|停止|推迟|放行|决定|允许|采购|购买)/;

/** What the narrator holds the other side to, or holds against it. */
const DEMAND_EN =
  /^ (?:should|must|needs? to|ought to|has to|have to|cannot|will need|will have to)(?![a-z])/;
const DEMAND_ZH = /^(?:方面)?(?:应|必须|需|要|须|理应|务必|不应|不得|不能)/;

/** An issue as the subject of being brought up: nobody's view of it is given. */
const BROUGHT_UP_EN =
  /(?:^|[^a-z])(?:was|were|been|being) (?:[a-z]+ly |also |then )?(?:discussed|raised|brought up|touched (?:up)?on|mentioned|covered|addressed|reviewed|on the agenda|among the (?:topics|issues|subjects))(?![a-z])|(?:^|[^a-z])(?:topics?|issues|subjects|agenda|discussions?|talks|conversation|call|meeting|exchange) (?:also |further |then )?(?:included|covered|touched|ranged|addressed|turned to|cent(?:er|re)d on)(?![a-z])/;
const BROUGHT_UP_ZH =
  /(?:会谈|通话|会晤|会见|磋商|对话|议题|话题)(?:中)?(?:还|也|主要|并)?(?:涉及|谈及|谈到|提及|聚焦|包括|议及|涵盖)(?:了|到)?/;

/**
 * Whose view an unattributed sentence of a party's own text gives. Its own, unless the other side is what the
 * sentence is about and is going to do something (the other side's, as reported), or unless an issue is only said to
 * have come up (nobody's). Where the other side's leader spoke just before and nothing says who goes on, nobody's:
 * better none than the wrong one.
 */
export function narratedHolders(
  about: SourceFacts,
  sentence: ActedSentence,
  memory: Memory,
  isEvent: boolean,
): readonly string[] {
  const own = ownParty(about);
  if (own === null) return [];
  const { frame, actors } = sentence;
  const { text } = frame;
  const isChinese = frame.language === 'zh';
  if ((isChinese ? BROUGHT_UP_ZH : BROUGHT_UP_EN).test(text)) return [];
  if (actors.some((one) => isOther(about, own, one) && toldOfView(text, one, isChinese))) return [];
  const subject = firstSubject(sentence) ?? afterOccasion(actors, text);
  const other = subject && isOther(about, own, subject) ? subject : null;
  if (other) {
    const rest = text.slice(other.end);
    if (/^(?:,? and |'s |,? with |和|与|同|、|及|的)/.test(rest)) return [own];
    if ((isChinese ? DEMAND_ZH : DEMAND_EN).test(rest)) return [own];
    if ((isChinese ? COMMITS_ZH : COMMITS_EN).test(rest))
      return ownActsToo(actors, other, own, text) ? [] : [other.party as string];
    return other.kind === 'person' && !isChinese ? [] : [own];
  }
  const granted = isChinese
    ? undefined
    : actors.find((one) => isOther(about, own, one) && isGranted(text, one));
  if (granted) return [granted.party as string];
  const side = memory.current;
  if (side && isSide(side) && side.speaker.party !== own && /^they(?![a-z])/.test(text))
    return /^they(?:'ll|’ll| will| would)(?![a-z])/.test(text) ? side.holders : [];
  // A post is in the first person: what another said in it ends with the sentence.
  if (about.kind === 'post') return [own];
  const speaker = memory.current ?? memory.person;
  const isOthers =
    speaker?.personal === true && speaker.speaker.party !== null && speaker.speaker.party !== own;
  if (!isOthers || isChinese || isEvent) return [own];
  if (/^(?:he|she|his|her)(?![a-z])/.test(text)) return [];
  if (memory.current === null) return [own];
  return subject?.party === own && !DEMAND_EN.test(text.slice(subject.end))
    ? [own]
    : firstPerson(text)
      ? [own]
      : [];
}

function isOther(about: SourceFacts, own: string, subject: Actor): boolean {
  if (subject.party === null || subject.party === own) return false;
  if (subject.kind === 'collective' || subject.kind === 'outlet' || subject.kind === 'pronoun') return false;
  return about.parties.length === 0 || about.parties.includes(subject.party);
}

/** What somebody holds, as a thing that is told of: "their concerns", "in their view", 美方的立场. */
const VIEW_EN =
  /^(?:'s?|’s?) (?:[a-z-]+ ){0,2}(?:concerns?|positions?|views?|stance|perspective|requests?|proposals?|objections?|complaints?|demands?|offers?|explanations?|arguments?|assertions?|sensitivit(?:y|ies)|red lines?)(?![a-z])/;
const HEARD_EN =
  /(?:heard (?:directly )?from|listened to|(?:^|, )for|from the perspective of|in the view of) (?:the )?$/;
const VIEW_ZH =
  /^(?:方面)?(?:的|(?:在|就|对|关于|有关)[^,;。]{1,20}的)(?:严重|重大|主要|相关|有关|一贯)?(?:立场|关切|看法|意见|诉求|要求|主张|说法)|^所?(?:关切|关注|提出|要求)的/;

/** Whether a sentence tells of a view of `one` without anybody's word of saying. */
function toldOfView(text: string, one: Actor, isChinese: boolean): boolean {
  const rest = text.slice(one.end);
  if (isChinese) return VIEW_ZH.test(rest);
  return VIEW_EN.test(rest) || HEARD_EN.test(text.slice(Math.max(0, one.start - 40), one.start));
}

/** "the fact that B authorised …": what the other side does stands in a clause of its own. */
function isGranted(text: string, one: Actor): boolean {
  return (
    /(?:^|[^a-z])that (?:the )?$/.test(text.slice(Math.max(0, one.start - 12), one.start)) &&
    COMMITS_EN.test(text.slice(one.end))
  );
}

/** The subject after an opening phrase that names somebody else: "at the urging of A, B will …". */
function afterOccasion(actors: readonly Actor[], text: string): Actor | null {
  return (
    actors.find((one) =>
      /^(?:at|in|on|following|after|under|given|with|as) [^,]*, (?:the )?$|^(?:应|根据|按照|在)[^,]*,$/.test(
        text.slice(0, one.start),
      ),
    ) ?? null
  );
}

/** Whether the author's side is the subject of a later clause, so that the sentence gives two views. */
function ownActsToo(actors: readonly Actor[], other: Actor, own: string, text: string): boolean {
  return actors.some(
    (one) =>
      one.start > other.end &&
      one.party === own &&
      /(?:[,;]|[,;] (?:and|while|but)| while)\s*(?:the )?$/.test(
        text.slice(Math.max(0, one.start - 16), one.start),
      ),
  );
}

function firstPerson(text: string): boolean {
  return /^(?:in fact, |also, )?(?:i|we|our|my)(?![a-z])/.test(text);
}
