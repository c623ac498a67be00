import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Attribution } from './attribution.ts';
import { hasUnreadSubject, takesUp } from './authorship.ts';
import { formerLatter } from './former-latter.ts';
import type { Voiced } from './memory.ts';
import { firstSubject } from './narration.ts';
import { isAnalyst, isAuthorsAct, isDenied, isInside, isNested } from './nesting.ts';
import { isLeaders } from './paragraph-leader.ts';
import { chinesePronouns } from './pronouns.ts';
import { bothTogether, ownParty, resolve, speakingNow } from './resolve.ts';
import { type Spoken, spokenBy } from './segments.ts';
import { goesOnUnattributed, type Standing } from './standing.ts';

/** Who speaks in a clause of saying of `sentence`; `null` where it opens no voice. `last` is the clause before it, `all` are those of the sentence. */
export function speakerOf(
  standing: Standing,
  sentence: ActedSentence,
  attribution: Attribution,
  last: Spoken | undefined,
  all: readonly Attribution[],
): Spoken | null {
  const { frame } = sentence;
  const { about } = standing.context;
  const memory = last ? speakingNow(standing.memory, last.goesOn) : standing.memory;
  if (attribution.kind === 'agentless') return null;
  if (last && frame.language === 'zh' && isDenied(frame.text, last, attribution)) return null;
  if (attribution.kind === 'following') {
    const named = all.slice(all.indexOf(attribution) + 1).find((one) => one.subject !== null);
    const voiced = named?.subject ? resolve(about, frame, named.subject, memory, named.companions) : null;
    return voiced ? spokenBy(attribution, voiced, [], 'carried') : null;
  }
  if (attribution.subject === null) {
    const agreed = last && agreedInside(standing, sentence, attribution, last);
    if (agreed) return spokenBy(attribution, agreed, [...last.chain, last.goesOn], 'explicit');
    const topic = last
      ? null
      : (topicBefore(standing, sentence, attribution) ?? pronounBefore(standing, sentence, attribution));
    // 预计下周复会: in a report whoever writes it expects it.
    if (!last && attribution.entry.act === 'predict' && frame.language === 'zh' && isReport(standing))
      return null;
    if (!last && topic === null && isUnread(standing, sentence, attribution)) return null;
    const voiced = last?.goesOn ?? topic ?? standing.memory.current ?? standing.memory.topic;
    return voiced
      ? spokenBy(attribution, voiced, last?.chain ?? (topic ? [] : standing.chain), 'carried')
      : null;
  }
  const { subject } = attribution;
  const { leader = null } = memory;
  if (!last && isReport(standing) && leader?.block === frame.sentence.block)
    if (isLeaders(frame, subject, attribution, leader.voiced))
      return spokenBy(attribution, leader.voiced, [], 'carried');
  const known =
    formerLatter(standing, sentence, subject) ?? (last ? null : subjectBefore(standing, sentence, subject));
  const voiced = known ?? resolve(about, frame, subject, memory, attribution.companions);
  if (voiced === null) return null;
  const jointAct = attribution.entry.act === 'agree' || attribution.entry.act === 'discuss';
  const together = jointAct || /both $/.test(frame.text.slice(subject.end, attribution.cue.start));
  if (
    subject.pronoun === 'first-plural' &&
    together &&
    about.parties.length > 1 &&
    (frame.language === 'en' || about.kind === 'post' || !memory.current)
  )
    return spokenBy(attribution, bothTogether(voiced, about.parties), [], 'explicit');
  if (
    (about.kind === 'statement' || (about.kind === 'account' && !last && subject.kind === 'party')) &&
    isAuthorsAct(about, frame.text, voiced, attribution)
  )
    return null;
  const isAuthors = standing.inherited && takesUp(frame);
  const outer = last?.goesOn ?? (goesOnUnattributed(standing) && !isAuthors ? standing.memory.current : null);
  // Behind the paragraph of a leader both together are told of by the account.
  const isAnew =
    !last &&
    standing.inherited &&
    frame.language === 'zh' &&
    subject.kind === 'collective' &&
    subject.start === 0 &&
    subject.end - subject.start > 2;
  // Within a turn, and in the present tense within what a leader says, one's own side by its name is whoever speaks.
  const isOwnSide =
    frame.language === 'en' &&
    subject.kind === 'party' &&
    subject.party !== null &&
    outer?.personal === true &&
    subject.party === outer.speaker.party &&
    (outer.speaker.id === standing.turn?.voiced?.speaker.id ||
      (!last && PRESENT.test(frame.text.slice(subject.end, attribution.cue.end))));
  const inside =
    !isAnew && outer !== null && (isOwnSide || isInside(about, sentence, attribution, last, outer));
  // "The minister said that the ministry had lodged a protest": one's own ministry within one's words.
  const isOwnBody =
    last !== undefined &&
    frame.language === 'en' &&
    subject.pronoun === 'thing' &&
    attribution.position === 'before' &&
    outer?.personal === true &&
    voiced.speaker.id.startsWith('side:') &&
    voiced.speaker.party === outer.speaker.party;
  if (isOwnBody && outer) return spokenBy(attribution, outer, last.chain, 'carried');
  if (inside && outer)
    return last && isAnalyst(about, outer) && subject.kind === 'party'
      ? null
      : spokenBy(attribution, outer, last?.chain ?? standing.chain, 'carried');
  if (subject.kind === 'pronoun' && outer?.speaker.id === voiced.speaker.id) {
    return spokenBy(attribution, voiced, last?.chain ?? standing.chain, 'explicit');
  }
  const carriers = attribution.carriers.flatMap((carrier) => resolve(about, frame, carrier, memory) ?? []);
  const nested = last && isNested(frame.text, last, attribution) ? [...last.chain, last.goesOn] : [];
  return spokenBy(attribution, voiced, [...nested, ...carriers], 'explicit');
}

/** A present tense right behind a side, where an account tells in the past: "Kaland is willing to". */
const PRESENT =
  /^ (?:also |further |always |firmly |therefore )?(?:is|are|stands|hopes|supports|opposes|welcomes|wants|seeks|looks|calls|urges|believes|expects|attaches|remains|values|appreciates)(?![a-z])/;

/** Whether nobody's turn it is and the text is no party's own. */
function isReport({ context, turn, quoting }: Standing): boolean {
  return ownParty(context.about) === null && turn === null && !quoting;
}

/** 首相结束访问后说明行程，他说…: he is whoever is the subject of the sentence so far. */
function subjectBefore(standing: Standing, sentence: ActedSentence, pronoun: Actor): Voiced | null {
  const { frame } = sentence;
  const word = frame.text.slice(pronoun.start, pronoun.end);
  if (pronoun.kind !== 'pronoun' || !/^(?:[他她]|he|she)$/.test(word)) return null;
  // 有记者问，总理昨天结束访问，他表示…: whom the question told of, and not whoever asks.
  const asked =
    standing.turn?.asker && frame.language === 'zh'
      ? sentence.actors.findLast(
          (one) => (one.kind === 'person' || one.kind === 'role') && one.end <= pronoun.start,
        )
      : undefined;
  const subject = asked ?? firstSubject(sentence);
  // "Holm visited Lima, where he said …"; "Holm met Marsh; he said" may mean either.
  if (
    frame.language === 'en' &&
    !/(?:where|during which|after which|in which|as|when|and) $/.test(frame.text.slice(0, pronoun.start))
  )
    return null;
  const isOne =
    subject?.kind === 'person' ||
    subject?.kind === 'role' ||
    (subject?.kind === 'anonymous' &&
      frame.language === 'zh' &&
      !SEVERAL.test(frame.text.slice(subject.start, subject.end)));
  if (!subject || subject.end > pronoun.start || !isOne) return null;
  return resolve(standing.context.about, frame, subject, standing.memory);
}

/** More than one person without a name, or a class of them. */
const SEVERAL = /[两二三四五六七八九十几数多][名位]|一些|部分|不少|们|人士|媒|分析师|专家|学者|观察/;

/** A leader who is the subject of an earlier clause of the sentence: 总统发布声明，强调…. */
function topicBefore(standing: Standing, sentence: ActedSentence, attribution: Attribution): Voiced | null {
  const subject = firstSubject(sentence) ?? clauseSubject(sentence, attribution);
  if (!subject || subject.end > attribution.start) return null;
  const goesOn = goesOnUnattributed(standing) && standing.memory.current?.personal === true;
  if (goesOn && subject.kind !== 'person' && subject.kind !== 'role') return null;
  const beside = besides(sentence, subject, attribution);
  return resolve(standing.context.about, sentence.frame, subject, standing.memory, beside);
}

/** Who stands beside the subject of a Chinese sentence where both agree: 甲国与乙国签署协定，同意…. */
function besides({ frame, actors }: ActedSentence, subject: Actor, { entry }: Attribution): readonly Actor[] {
  if (frame.language !== 'zh' || entry.act !== 'agree') return [];
  const next = actors.find((one) => one.start > subject.start);
  if (!next || next.party === null || next.party === subject.party) return [];
  return /^(?:与|和|同|及|以及|、)$/.test(frame.text.slice(subject.end, next.start)) ? [next] : [];
}

/** 他话锋一转，批评…: he or she opens the sentence, in Chinese, and does something else before the verb. */
function pronounBefore(
  { context, memory }: Standing,
  { frame }: ActedSentence,
  { start }: Attribution,
): Voiced | null {
  const { text } = frame;
  if (
    frame.language !== 'zh' ||
    !/^[他她](?![们的])/.test(text) ||
    !/^[^;。“”]{2,40},/.test(text.slice(0, start))
  )
    return null;
  const [one] = chinesePronouns(text, 0, 1);
  return one ? resolve(context.about, frame, one, memory) : null;
}

/** 被问到是否反制，部长未正面回答，反问…: a person who opens the clause right before, in Chinese. */
function clauseSubject({ frame, actors }: ActedSentence, { start }: Attribution): Actor | null {
  const { text } = frame;
  if (frame.language !== 'zh' || text[start - 1] !== ',') return null;
  const clause = text.lastIndexOf(',', start - 2) + 1;
  const opening = actors.find((one) => one.start >= clause && one.end < start);
  return opening && opening.start === clause && (opening.kind === 'person' || opening.kind === 'role')
    ? opening
    : null;
}

/** Whether a later verb of a report's sentence is that of a subject that is not read. */
function isUnread(standing: Standing, { frame }: ActedSentence, { start }: Attribution): boolean {
  if (!isReport(standing)) return false;
  // "Trade groups issued a letter, urging …": whoever spoke before does not.
  if (frame.language === 'en') return / [a-z]+ed [^.;“”"]*, $/.test(frame.text.slice(0, start));
  return hasUnreadSubject(frame, start);
}

/** "X said the two sides had met and agreed on …": what both sides, named in X's words, agreed on is theirs. */
function agreedInside(
  { context, memory }: Standing,
  { actors, frame }: ActedSentence,
  { entry, start }: Attribution,
  last: Spoken,
): Voiced | null {
  if (frame.language !== 'en' || entry.act !== 'agree') return null;
  const both = actors.findLast(
    (one) => one.kind === 'collective' && one.start >= last.attribution.cue.end && one.end <= start,
  );
  return both ? resolve(context.about, frame, both, memory) : null;
}
