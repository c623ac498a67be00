import type { SpeechAct } from '../../lexicon/entry.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import { sideId } from '../actors/identity.ts';
import type { SourceFacts } from '../context.ts';
import type { Attribution } from './attribution.ts';
import { isAnothersPart } from './behind-semicolon.ts';
import type { Voiced } from './memory.ts';
import { firstSubject } from './narration.ts';
import { ownParty } from './resolve.ts';
import type { Spoken } from './segments.ts';
import { isAboutClaim } from './subordinate.ts';
import { isSpeaking } from './verb-tokens.ts';

/** Whether the outer clause of saying has no words of its own before the inner one. */
export function isEmpty(text: string, outer: Attribution, inner: Attribution): boolean {
  // 不愿证实，仅指…: what is kept back has no words that could go on.
  if (outer.position !== 'before' || outer.withheld === 'silence') return false;
  if (outer.topic !== undefined) return false;
  // 双方就渔业交换了意见，同意…: the talk has its topic, and the agreement its own words.
  if (
    outer.entry.act === 'discuss' &&
    (outer.content < outer.cue.start || /^(?:就|围绕|针对)/.test(text.slice(outer.cue.start))) &&
    (inner.entry.act === 'agree' || inner.entry.act === 'welcome')
  )
    return false;
  // 甲方对渔业问题十分关切，期待…: what the first clause is about stands before its verb.
  if (
    (ASKED.has(inner.entry.act) || ATTITUDE.has(outer.entry.act)) &&
    /对(?!此)[^,;:。]{2,}$/.test(text.slice(outer.start, outer.cue.start))
  )
    return false;
  const between = text.slice(outer.cue.end, inner.start);
  if (/^\s*that,/.test(between)) return false;
  if (/^(?:[,:\s说道称]|that(?![a-z]))*(?:(?:关于|对于|针对)[^,;:。“”]{1,16},)?$/.test(between)) return true;
  // 转达，只要…，我方愿意…: the condition goes with what is offered under it.
  if (
    /^[,:](?:只要|如果|如|若|倘若|一旦|假如|要是)[^,;:。“”]{2,40},$/.test(between) &&
    inner.entry.act === 'commit'
  )
    return true;
  // "said in a statement that X agreed": only the occasion stands between the verb and the words.
  return (
    / that\s*$/.test(text.slice(outer.cue.end, outer.content)) &&
    /^(?:[,:\s]|the(?![a-z]))*$/.test(text.slice(outer.content, Math.max(outer.content, inner.start)))
  );
}

/** What is hoped, offered, asked or thanked for has words of its own. */
const ASKED: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'hope',
  'commit',
  'urge',
  'demand',
  'thank',
  'welcome',
]);

/** What is asked, which the other side answers. */
const ASKS: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['request', 'propose', 'invite', 'urge', 'demand']);

/** Feelings towards what stands before their verb: 对…表示慰问, 对…深表遗憾. */
const ATTITUDE: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'thank',
  'regret',
  'welcome',
  'praise',
  'congratulate',
]);

/** 甲方否认乙方曾要求会谈: what the other is said to have said is what is denied. */
export function isDenied(text: string, { attribution }: Spoken, inner: Attribution): boolean {
  return (
    attribution.entry.act === 'deny' &&
    !attribution.negated &&
    attribution.position === 'before' &&
    !/[,;。]/.test(text.slice(attribution.cue.end, inner.cue.start))
  );
}

/** Whether the inner clause of saying stands right where the outer one's words begin. */
export function isNested(text: string, last: Spoken, inner: Attribution): boolean {
  if (inner.contrast && !/^[,\s]*$/.test(text.slice(last.attribution.cue.end, inner.start))) return false;
  if (last.attribution.entry.takes === 'topic') return false;
  // "Asked whether …, X said": whoever asks passes nothing on.
  if (last.attribution.entry.act === 'question') return false;
  const between = text.slice(last.attribution.cue.end, inner.start);
  const isDirect = /^(?:[,:\s说道称]|that|the|an?|some)*$/.test(between);
  // 习近平欢迎…，特朗普表示…: welcoming has no clause of its own for the second speaker to stand in.
  if (!isSpeaking(last.attribution.entry, last.attribution.cue.verb)) return false;
  const passesOn =
    /^(?:out|anon|src):/.test(last.goesOn.speaker.id) || last.attribution.cue.verb === 'according-to';
  return isDirect || (passesOn && !inner.contrast);
}

export function isOwnSide(party: string | null, outer: Voiced): boolean {
  return party !== null && outer.holders.length === 1 && outer.holders[0] === party;
}

/** Acts that say no more than that something was said, so that the words tell what is done. */
const REFINES: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'assert',
  'claim',
  'stress',
  'announce',
  'reaffirm',
  'commit',
]);

/** A verb without a subject at the start of the words tells what is done by them: 表示愿…, and not 强调甲方寻求…. */
export function refinedBy(outer: Spoken, inner: Attribution): Spoken {
  const { attribution } = outer;
  // 否认曾要求推迟: what is denied is no act of whoever denies it.
  const refines = REFINES.has(attribution.entry.act) && inner.subject === null;
  const refined = attribution.refined ?? (refines ? inner.entry : null);
  return { ...outer, attribution: { ...attribution, refined } };
}

/**
 * Who goes on behind a sentence's last clause of saying: its speaker; in a party's own text whoever told of a saying
 * inside the own words; nobody where nobody owns the view.
 */
export function goesOnFrom(about: SourceFacts, { goesOn, chain, attribution }: Spoken): Voiced | null {
  if (goesOn.speaker.id === 'src:unattributed') return null;
  const teller = attribution.carriers.length === 0 ? chain.at(-1) : undefined;
  return teller !== undefined && ownParty(about) !== null ? teller : goesOn;
}

/** Whether a report's speaker speaks for none of the parties. */
export function isAnalyst(about: SourceFacts, speaker: Voiced): boolean {
  return ownParty(about) === null && speaker.holders.length === 0 && !speaker.joint;
}

/** What both ought to agree on they have not agreed on: 双方应加紧商定…. */
const OUGHT_ZH = /[应要须需]|尽[快早]|抓紧|加紧|力争|争取/;

/** Verbs of agreeing whose words stand behind a comma: 双方商定，…. */
const SETTLED = /^(?:已|还|一致|共同)?(?:商定|约定|议定|说定|同意|一致同意|一致认为)$/;

/** Attitudes that only their holder has: a leader does not hope or welcome for the other side. */
const ATTITUDES: ReadonlySet<string> = new Set(['hope', 'look-forward', 'welcome', 'willing']);

/** What a side is told to have promised is its own word. */
const PROMISES: ReadonlySet<string> = new Set(['pledge', 'promise', 'vow', 'undertake', 'commit']);

/** What a side is told to have put on the table is told of it, and not said by it. */
const TABLES: ReadonlySet<string> = new Set(['table', 'put-forward', 'propose', 'offer', 'ask']);

/** Whether a party or both sides, as a subject inside somebody's words, leave those words that somebody's. */
export function isInside(
  about: SourceFacts,
  sentence: ActedSentence,
  attribution: Attribution,
  last: Spoken | undefined,
  outer: Voiced,
): boolean {
  const { frame } = sentence;
  const { subject } = attribution;
  if (subject === null) return false;
  // 并不存在乙方所说的“…”: the words in marks are whose the noun phrase says.
  if (attribution.until !== undefined && attribution.entry.takes === 'topic') return false;
  if (frame.language === 'en' && isAboutClaim(frame.text, subject.start)) return false;
  const isPassedOn = last !== undefined && /^(?:out|anon|src):/.test(outer.speaker.id);
  // 消息人士称，甲方虽强调…，但…: a concession is half of a thought, and the other half is the source's.
  if (isPassedOn && /^(?:虽|尽管|固然)/.test(frame.text.slice(subject.end))) return true;
  if (subject.kind === 'pronoun') return false;
  if (
    subject.kind === 'person' ||
    subject.kind === 'role' ||
    subject.kind === 'outlet' ||
    subject.kind === 'anonymous'
  )
    return false;
  if (last) {
    if (last.attribution.withheld) return false;
    if (isAnothersPart(frame, last.attribution.cue.end, outer.speaker.party, subject)) return false;
    // "A affirmed the need, the government said": whoever is named last tells all of it.
    if (attribution.position === 'after' && attribution.content <= last.attribution.start) return false;
    // 外媒披露，两国已达成一致: an agreement of which nothing is told is what the other tells.
    if (
      subject.kind === 'collective' &&
      attribution.entry.act === 'agree' &&
      frame.language === 'zh' &&
      /^[了]?(?:[,;。!?”]|$)/.test(frame.text.slice(attribution.cue.end)) &&
      !(
        frame.text[attribution.cue.end] === ',' &&
        SETTLED.test(frame.text.slice(attribution.cue.start, attribution.cue.end))
      ) &&
      !/就|围绕|针对/.test(frame.text.slice(subject.end, attribution.cue.start))
    )
      return true;
    // An analyst who speaks for nobody sets the two sides against each other; the contrast is the analyst's.
    const isAnalysis = frame.language === 'zh' && isAnalyst(about, outer);
    const isTopic =
      last.attribution.entry.takes === 'topic' &&
      !(frame.language === 'zh' && frame.text[last.attribution.cue.end] === ',');
    if (isTopic || (attribution.contrast && !isAnalysis)) return false;
    // 发言人：双方商定…: what both agreed on is theirs, whoever tells it.
    if (
      subject.kind === 'collective' &&
      attribution.entry.act === 'agree' &&
      !OUGHT_ZH.test(frame.text.slice(subject.end, attribution.cue.start))
    )
      return false;
    // 乙方请求谈判，甲方已同意; 乙方承诺公布数据，甲方同意降税: what one side asks for or gives is no clause for the other's answer to stand in.
    if (
      frame.language === 'zh' &&
      subject.kind === 'party' &&
      !isOwnSide(subject.party, outer) &&
      (ASKS.has(last.attribution.entry.act) || last.attribution.entry.act === 'commit') &&
      (attribution.entry.act === 'agree' || attribution.entry.act === 'reject') &&
      /[^,:说称],(?:而|但)?$/.test(frame.text.slice(last.attribution.cue.end, subject.start))
    )
      return false;
    // 双方同意…，但甲国反对…: one of the two sides is no part of what both say in a report, nor is what it offers or
    // hopes for (双方商定…，我方愿…) in its own text.
    if (
      outer.joint &&
      subject.kind === 'party' &&
      (ownParty(about) === null || ATTITUDES.has(attribution.cue.verb)) &&
      frame.language === 'zh'
    )
      return false;
    const isOthers = !isOwnSide(subject.party, outer);
    const isTold = frame.language === 'en' || /^[,:]/.test(frame.text.slice(attribution.cue.end));
    if (isOthers && isTold && subject.kind === 'party' && PROMISES.has(attribution.cue.verb)) return false;
    if (isOthers && frame.language === 'en' && TABLES.has(attribution.cue.verb)) return true;
    return (
      subject.kind === 'collective' ||
      !isSpeaking(attribution.entry, attribution.cue.verb) ||
      isOwnSide(subject.party, outer) ||
      (isAnalysis && attribution.contrast)
    );
  }
  if (!outer.personal || ownParty(about) === null) return false;
  // English says in indirect speech whose view a clause is; only Chinese leaves 美方愿… inside a leader's words.
  if (frame.language === 'en' && !isOwnSide(subject.party, outer)) return false;
  if (frame.language === 'zh' && isOwnSide(subject.party, outer)) return true;
  if (subject.kind === 'collective') {
    return (
      attribution.entry.act !== 'agree' &&
      attribution.entry.act !== 'discuss' &&
      !isSpeaking(attribution.entry, attribution.cue.verb)
    );
  }
  const isOpening = firstSubject(sentence) === subject;
  if (isOpening && outer.holders.length > 0 && ATTITUDES.has(attribution.cue.verb)) return false;
  return !isSpeaking(attribution.entry, attribution.cue.verb) || !isOpening;
}

/** Verbs by which the author of a statement acts or takes in, and says nothing to anybody. */
const ACTS: ReadonlySet<string> = new Set([
  'note',
  'announce',
  'decide',
  'determine',
  'recognise',
  'acknowledge',
]);

/** Whether the author of a statement acts by a clause: 我方决定…, "the ministry notes", "proposes to extend". */
export function isAuthorsAct(
  about: SourceFacts,
  text: string,
  { speaker }: Voiced,
  { cue }: Attribution,
): boolean {
  const own = ownParty(about);
  if (own === null || speaker.id !== sideId(own)) return false;
  if (about.kind === 'account') return cue.verb === 'note' && text.startsWith('注意到', cue.start);
  return ACTS.has(cue.verb) || /^propos(?:es|ed|ing) to /.test(text.slice(cue.start, cue.start + 14));
}
