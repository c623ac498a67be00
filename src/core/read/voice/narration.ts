import type { Language } from '../../text/language.ts';
import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import { isOccasion, readGap } from '../actors/chinese-gap.ts';
import { leftOfVerb } from '../actors/english-left.ts';
import type { ReadingContext } from '../context.ts';

/** A contact as the subject of its own length, place or end. */
const CHINESE_EVENT =
  /^(?:此次|本次|这次|该次|双方|两国元首)?(?:通话|会谈|会见|会晤|视频会晤|磋商|访问)(?:没有涉及|未涉及|没有谈|未谈|没有讨论|未讨论|持续|历时|进行|举行|开始|结束|气氛|于|在|历经|长达|约)/;
const CHINESE_AFTERMATH = /^(?:会见|会谈|会晤|通话|仪式|签字仪式|会)[前后],/;
const ENGLISH_EVENT =
  /^(?:the|this|their|our) (?:[a-z-]+ )?(?:call|meeting|conversation|discussions?|talks|exchange|summit|visit) (?:lasted|took|was held|were held|(?:was|were) (?:(?:very|quite|both|rather|generally) )?(?:frank|cordial|businesslike|constructive|candid|friendly|warm|productive|tense|difficult|direct|open|substantive|in-depth|held|marked)|ended|concluded|came|follow|ran|began|marked|was the|is the)/;

/** What did not come up is told of the exchange, whoever spoke before. */
const ENGLISH_NOT_RAISED =
  /(?:was|were) not (?:raised|discussed|mentioned|addressed|touched (?:up)?on|on the agenda|part of the (?:talks|conversation|discussion))|did not (?:come up|feature|figure)|^neither (?:side|minister|leader|delegation|party) (?:raised|mentioned|brought up)/;

/** What a leader is to do is told of him or her, and not by: "The Minister will meet the industry on Friday". */
const ENGLISH_PLANNED =
  /^ (?:will|is to|is due to|is scheduled to|was to) (?:also |then )?(?:meet|travel|visit|attend|host|receive|address|brief|chair|lead|depart|arrive|return|take part|join|fly|hold talks|hold a|give a|deliver)(?![a-z])/;

/** Predicates that keep a sentence inside a leader's own words: 两国元首应当…, "the two sides need to". */
const CHINESE_SPOKEN = /^(?:,|是|作为|应|要|可以|需|必须|都|有|一直|如果|能|愿|之间|的|对|不|很|将)/;
const ENGLISH_SPOKEN =
  /^(?:'s|,)? (?:is|are|was|were|has been|have been|should|must|need|needs|can|could|may|will|would|has|have|share|shares|want|wants|working)(?![a-z])/;

/**
 * Whether an unattributed sentence is the narrator's and not what the last speaker goes on to say: it tells of the
 * exchange itself, of who took part, or of what a leader did.
 */
export function isNarration(context: Pick<ReadingContext, 'hits'>, sentence: ActedSentence): boolean {
  const { frame, actors } = sentence;
  const { text } = frame;
  if (context.hits('cue', frame.sentence).some((hit) => hit.entry.class === 'attendance')) return true;
  const chinese = frame.language === 'zh';
  if (chinese && CHINESE_AFTERMATH.test(text)) return true;
  if ((chinese ? CHINESE_EVENT : ENGLISH_EVENT).test(text)) return true;
  if (!chinese && ENGLISH_NOT_RAISED.test(text)) return true;
  const subject = firstSubject(sentence);
  if (!subject || !isLeader(subject)) return false;
  if (!chinese && ENGLISH_PLANNED.test(text.slice(subject.end, subject.end + 24))) return true;
  if (
    chinese &&
    /^是[^,;。]{0,8}(?:[0-9]{1,2}[月日]|[上下]周|昨|今|去年)[^,;。]{2,30}的。?$/.test(text.slice(subject.end))
  )
    return true;
  if (chinese && subject.kind === 'person' && /^对(?:此|上述|有关)/.test(text.slice(subject.end)))
    return true;
  return (
    !(chinese ? CHINESE_SPOKEN : ENGLISH_SPOKEN).test(text.slice(subject.end, subject.end + 16)) &&
    actors.length > 0
  );
}

/** Behind a place, the day or the agency of a dateline: "Port Calder, May 3 -", "Port Calder (AB) -". */
const DATELINE = /^(?:, (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2} )| \([a-z ]{2,8}\))/;

/** Behind the name of an agency or a station, the rest of a Chinese dateline. */
const NEWS = /^(?:[0-9]{1,2}日)?(?:消息|讯|电)?(?:\([^()]{1,12}\))?(?:消息|讯|电)?:/;

/** What stands between a country and the office of one of its people: a body, and nothing that is done. */
const AFFILIATION =
  /^(?:[\u3400-\u9fff]{0,14}(?:会|院|部|局|社|所|司|厅|公司|集团|银行|大学|协会|学会|中心|智库|组织|党|工会|委员会|政府|议会|官员|代表|顾问|学者|专家|外交官|议员|大使|律师|研究员|教授))?$/;

/** The actor that opens the sentence, after adverbials at most. */
export function firstSubject({ frame, actors }: ActedSentence): Actor | null {
  const first = actors[0];
  if (!first) return null;
  // 某台消息(某栏目):外长表示…: the agency of a dateline is the subject of nothing.
  const dateline =
    first.start === 0 && frame.language === 'zh'
      ? NEWS.exec(frame.text.slice(first.end, first.end + 20))
      : null;
  if (dateline !== null) return null;
  const lead = frame.text.slice(0, first.start);
  if (frame.language === 'en' && DATELINE.test(frame.text.slice(first.end, first.end + 12))) return null;
  // 某国国营《日报》: the country only says whose paper it is.
  const paper = actors[1];
  if (
    frame.language === 'zh' &&
    first.kind === 'party' &&
    paper?.kind === 'outlet' &&
    /^(?:国营|官方|官媒|媒体|主流|国家|国有|当地|知名|发行量最大的|最大)?(?:报纸|日报|媒体|杂志)?$/.test(
      frame.text.slice(first.end, paper.start),
    )
  )
    return lead === '' ? paper : null;
  // 某国商会会长某某: the country and the body only say what the person is.
  const holder = actors.find((one) => one.kind === 'person' && one.start > first.start);
  if (
    frame.language === 'zh' &&
    (first.kind === 'party' || first.kind === 'organisation') &&
    holder !== undefined &&
    AFFILIATION.test(frame.text.slice(first.end, holder.start)) &&
    (holder.headStart > holder.start || holder.start > first.end)
  )
    return /^(?:前|原)?$/.test(lead) || readGap(lead.replace(/,$/, '')).isAdverbial ? holder : null;
  if (lead === '') return first;
  if (frame.language === 'zh') {
    if (/(?:同|与|和|对|向|在|据|根据|把|将|被|为|以|由|给)$/.test(lead)) return null;
    const clean = lead.replace(/^[“”"\s]+/, '');
    return clean === '' || readGap(clean.replace(/,$/, '')).isAdverbial ? first : null;
  }
  if (
    lead.trim() === '' ||
    /^(?:also|in addition|additionally|moreover|furthermore|meanwhile|later|earlier|today|yesterday|on [a-z]+day|but|and|however|very significantly|finally)?,? (?:the )?$/.test(
      lead,
    )
  )
    return first;
  return leftOfVerb(lead, lead.length, () => false).end === 0 ? first : null;
}

/** Whether a part after a semicolon has a subject of its own. */
export function opensAnew({ actors, frame }: ActedSentence, start: number): boolean {
  const first = actors.find((one) => one.start >= start);
  if (first === undefined) return false;
  const lead = frame.text.slice(start, first.start);
  return lead.trim() === '' || readGap(lead).isAdverbial;
}

/** How an English occasion begins: as, on, after, turning to. */
const ENGLISH_OCCASION =
  /^(?:\W*|(?:as|in|on|at|during|after|before|under|for|with|following|amid|regarding|concerning|turning|speaking|given|citing|while|also|and|but|however|additionally|moreover|furthermore|meanwhile|[a-z]+ing|very) .*|[a-z]+ly,? *|(?:(?:late |early )?(?:last|this|that|next) (?:night|week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter|[a-z]+day)|(?:a|an|one|two|three|four|five|six|some|several|many|a few) (?:hours?|days?|weeks?|months?|years?) (?:ago|earlier|later|before)),? *|(?:earlier|later|soon|shortly|hours|days|minutes|a day|an hour)(?: (?:on|in|that|the same|after|before|earlier|later|afterwards?)(?: [a-z]+){0,3})?,? *)$/;

/** Whether what stands before a sentence's first clause of saying is only its occasion and goes with it. */
export function isOpening(language: Language, lead: string): boolean {
  return language === 'zh'
    ? isOccasion(lead)
    : ENGLISH_OCCASION.test(lead) && !/[a-z0-9”"], (?:and|but|so|yet) (?:the )?$/.test(lead);
}

function isLeader(subject: Actor): boolean {
  if (subject.kind === 'person' || subject.kind === 'role') return true;
  return subject.kind === 'collective' && subject.headEnd - subject.headStart > 2;
}
