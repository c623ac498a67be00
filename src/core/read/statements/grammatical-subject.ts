import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { ReadingContext } from '../context.ts';
import { type Agent, agentOf, both, ownParty, speakerAgent } from './agent.ts';
import { cueBefore, isBareGap, isCueAt } from './cue-place.ts';
import { disjointParty } from './disjoint.ts';
import { ACTS_FOR, type EnglishSubject, englishSubject, OF_PARTY, theirTwo } from './english-subject.ts';
import { clausesBefore, leading, saidBefore } from './neighbouring-clauses.ts';
import type { Statement } from './statement.ts';
import {
  CAPITAL,
  CHINESE_HEAD,
  CHINESE_OFFICE,
  ENGLISH_GAP,
  isAddressed,
  OFFICE,
  PLACED,
  SIGNALLING,
} from './subject-gap.ts';
import { subordinateSubject } from './subordinate-subject.ts';

/** Who stands as the subject of what begins at local offset `at`: named in the clause, or dropped and carried on. */
export function agentAt(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const cue = cueBefore(statement, at);
  const quoted = /["“「『]$/.test(statement.frame.text.slice(0, at));
  // Right after the word of saying, or at the head of a quotation, the speaker is the subject.
  if (cue !== null && (quoted || isBareGap(statement, cue, at))) return speakerAgent(context, statement);
  const { frame, start } = statement;
  // 甲说，乙方“守了约”: somebody named right before the marks is the subject of what is quoted in part.
  const outside =
    quoted && frame.language === 'zh'
      ? statement.actors.find((one) => one.start >= start && /^["“「『]$/.test(frame.text.slice(one.end, at)))
      : undefined;
  if (outside !== undefined && outside.kind !== 'outlet') return agentOf(context, statement, outside);
  if (quoted && statement.voice !== null && statement.voice.mode !== 'narrator')
    return speakerAgent(context, statement);
  const named = namedBefore(statement, at, cue ?? start);
  const theirs = named?.kind === 'anonymous' ? theirTwo(frame, statement.actors, named.end) : null;
  if (theirs !== null) return both(context, [], theirs);
  if (named) return joined(context, statement, named) ?? agentOf(context, statement, named);
  // The verb is itself the word by which the clause is attributed: 他还答应….
  if (named === undefined && frame.language === 'zh' && isCueAt(statement, at)) {
    const speaker = speakerAgent(context, statement);
    const isKnown = speaker !== null && speaker.ids[0] !== 'src:unattributed';
    return isKnown ? speaker : (namedLast(context, statement) ?? speaker);
  }
  if (frame.language === 'en') {
    const subject = englishSubject(context, statement, at);
    if (subject?.kind === 'pronoun') {
      const lead = frame.text.slice(start, subject.end);
      return subject.start < start
        ? null
        : pronounAgent(context, statement, lead.replace(/^[\s"“『「(—-]+/, ''));
    }
    const walked = walkedAgent(context, statement, at, subject);
    if (walked !== null) return walked;
    const coordinated = coordinatedAgent(context, statement, at);
    if (coordinated) return coordinated;
  }
  if (named === null) return null;
  const lead = frame.text.slice(start, at).replace(/^[\s"“『「(—-]+/, '');
  if (frame.language === 'en') return pronounAgent(context, statement, lead);
  const rest = lead.replace(SIGNALLING, '').replace(/^(?:并且?|同时|其|且|将|会|要)+/, '');
  const first = CHINESE_FIRST.exec(rest);
  if (first !== null && readGap(rest.slice(first[0].length)).isAdverbial) {
    const from = at - rest.length;
    return withWords(speakerAgent(context, statement), { start: from, end: from + first[0].length });
  }
  const third = CHINESE_THIRD.exec(rest);
  if (third !== null && readGap(rest.slice(third[0].length)).isAdverbial)
    return chineseThird(context, statement, at - rest.length, third[0].length);
  if (rest !== '' && CHINESE_OFFICE.test(rest)) return speakerAgent(context, statement);
  if (rest !== '' && !readGap(rest).isAdverbial) return null;
  return carried(context, statement);
}

/** Whoever is the subject across asides, relative clauses and verbs side by side, or acts for a party by its adjective. */
function walkedAgent(
  context: ReadingContext,
  statement: Statement,
  at: number,
  subject: EnglishSubject | null,
): Agent | null {
  const words = subject === null || subject.isShared ? null : { start: subject.start, end: subject.end };
  // The verb is itself the word by which the clause is attributed.
  const speaker = isCueAt(statement, at) ? speakerAgent(context, statement) : null;
  if (speaker !== null && speaker.parties.length > 0) return withWords(speaker, words);
  if (subject === null || subject.kind === 'pronoun') return null;
  if (subject.kind === 'both') return both(context, [], words);
  if (subject.kind === 'party') return { ids: [subject.party], parties: [subject.party], words };
  const agent = subject.isShared
    ? (joinedFrom(context, statement, subject.actor) ?? agentOf(context, statement, subject.actor))
    : (joined(context, statement, subject.actor) ?? agentOf(context, statement, subject.actor));
  return subject.isShared ? dropped(agent) : agent;
}

const CHINESE_FIRST = /^(?:我们|我方|我国政府|我国|我部|本部|我)(?=[^的]|$)/;
const CHINESE_THIRD = /^(?:他们|她们|他|她|该国|对方)(?=[^的]|$)/;

/** 巴西表示，他们将同我方合作: the other side beside a first person, else whoever speaks or is named before. */
function chineseThird(
  context: ReadingContext,
  statement: Statement,
  start: number,
  length: number,
): Agent | null {
  const words = { start, end: start + length };
  const other = disjointParty(context, statement);
  if (other !== null) return { ids: [other], parties: [other], words };
  return withWords(carried(context, statement) ?? namedLast(context, statement), words);
}

/** In a party's own text whoever of another side was named last in the sentence before: 与…总理通话。他答应…. */
function namedLast(context: ReadingContext, { before }: Statement): Agent | null {
  const own = ownParty(context);
  if (own === null || before === null) return null;
  const one = before.actors.findLast(
    ({ kind, party }) => kind === 'person' && party !== null && party !== own,
  );
  return one === undefined ? null : ({ ...agentOf(context, before, one), words: null } as Agent);
}

/** "X and Y agreed": two parties side by side are one subject. */
function joined(context: ReadingContext, { actors, frame, start }: Statement, last: Actor): Agent | null {
  if (frame.language !== 'en' || last.party === null) return null;
  const first = actors.find(
    (one) =>
      one.start >= start &&
      one.end < last.start &&
      /^ and (?:the )?$/.test(frame.text.slice(one.end, last.start)),
  );
  if (first === undefined || first.party === null || first.party === last.party) return null;
  const agent = both(context, [first.party, last.party], { start: first.start, end: last.end });
  return { ...agent, ids: inOrder(context, agent.ids), parties: inOrder(context, agent.parties) };
}

/** Parties in the order of the exchange, where it knows them. */
function inOrder({ about }: ReadingContext, parties: readonly string[]): readonly string[] {
  const known = about.parties.filter((party) => parties.includes(party));
  return known.length === parties.length ? known : parties;
}

/** `undefined` where nobody is named before `at` in the clause, `null` where somebody is who is not the subject. */
function namedBefore({ actors, frame }: Statement, at: number, from: number): Actor | null | undefined {
  const inside = actors.filter(
    (one) =>
      one.start >= from && one.end <= at && !isAddressed(frame.text, one) && !isWhere(frame, one, from),
  );
  const last = inside.at(-1);
  if (last === undefined) return undefined;
  for (const one of [...inside].reverse()) {
    const gap = frame.text.slice(one.end, at);
    if (frame.language === 'en') {
      // "Ships registered in Nordavia will pay": where, and not who.
      const lead = frame.text.slice(Math.max(0, one.start - 60), one.start);
      if (one.kind === 'party' && PLACED.test(lead) && !OF_PARTY.test(lead) && !CAPITAL.test(lead)) continue;
      if (ENGLISH_GAP.test(gap.trimEnd()) && (!/^['’]s [a-z]/.test(gap) || ACTS_FOR.test(gap))) return one;
      continue;
    }
    const rest = gap.replace(CHINESE_HEAD, '').replace(/["“]+$/, '');
    if (rest === '' || readGap(rest).isAdverbial) return one;
  }
  return null;
}

/** 甲方在伦敦已承诺: where something is done, and nobody who does it. 归咎于甲方拖延 names who does. */
function isWhere({ language, text }: Statement['frame'], { kind, start }: Actor, from: number): boolean {
  return (
    language === 'zh' &&
    kind === 'party' &&
    start > from &&
    /(?:[在抵赴]|(?<!归咎|归因|归罪|归责|由|鉴|在|源|等|至|基)于)$/.test(text.slice(from, start))
  );
}

function carried(context: ReadingContext, statement: Statement): Agent | null {
  const { previous, frame, voice } = statement;
  if (voice !== null && voice.mode !== 'narrator' && voice.cue !== null) {
    const from = frame.local(voice.start);
    if (previous === null || from >= previous.start) return speakerAgent(context, statement);
  }
  for (let at = previous, steps = 0; at !== null && steps < 4; at = at.previous, steps += 1) {
    const subject = leading(at);
    if (subject) return agentOf(context, at, subject);
  }
  return speakerAgent(context, statement);
}

function pronounAgent(context: ReadingContext, statement: Statement, lead: string): Agent | null {
  const match =
    /^(?:.*[\s"“])?(i|we|they|it|he|she|the parties|both parties|both sides|the two sides|the sides|the two leaders|the leaders|the two countries|the (?:department|ministry|government|commission|administration|bureau|authorities)|(?:his|her|its|their|my|our) (?:government|country|ministry|side))((?: [a-z]+){0,3})\s*$/.exec(
      lead,
    );
  if (!match) {
    return /^(?:and|but|while|which)?(?: (?:also|has|have|further))*\s*$/.test(lead)
      ? carriedInEnglish(context, statement)
      : null;
  }
  if (!ENGLISH_GAP.test(match[2] ?? '')) return null;
  const word = match[1] ?? '';
  const end =
    statement.start +
    statement.text.indexOf(lead) +
    match[0].lastIndexOf(word + (match[2] ?? '')) +
    word.length;
  const words = { start: end - word.length, end };
  // An office without a name is the speaker's own.
  if (word === 'i' || word === 'we' || OFFICE.test(word)) {
    const speaker = speakerAgent(context, statement);
    const own = ownParty(context);
    // "The ministry demands": the verb has no speaker by name, and in a party's own text its office is meant.
    if (speaker?.ids[0] === 'src:unattributed' && own !== null) return { ids: [own], parties: [own], words };
    return withWords(speaker, words);
  }
  if (/part|sides|leaders|countries/.test(word)) return both(context, [], words);
  const other = disjointParty(context, statement);
  if (other !== null) return { ids: [other], parties: [other], words };
  // "China said that they will": whoever the verb of saying gives the words to, else the subject that opens the clause.
  const speaker = saidBefore(statement, words.start) ? speakerAgent(context, statement) : null;
  if (speaker !== null && speaker.parties.length === 1) return withWords(speaker, words);
  // "A number of groups said that they": those without a name, and not both sides.
  if (word === 'they' && saidBefore(statement, words.start)) {
    const teller = speakerAgent(context, statement);
    if (teller?.ids[0]?.startsWith('anon:')) return withWords(teller, words);
  }
  const own = leading(statement) ?? subordinateSubject(statement);
  if (own !== undefined && own.end <= words.start) return withWords(agentOf(context, statement, own), words);
  for (const at of [...clausesBefore(statement), statement.before]) {
    const subject = at === null ? undefined : leading(at);
    if (at !== null && subject) return withWords(agentOf(context, at, subject), words);
  }
  return word === 'they' ? both(context, [], words) : withWords(speakerAgent(context, statement), words);
}

function withWords(agent: Agent | null, words: Agent['words']): Agent | null {
  return agent === null ? null : { ...agent, words };
}

function carriedInEnglish(context: ReadingContext, statement: Statement): Agent | null {
  let { previous } = statement;
  // A conjunction that stands alone between two clauses tells nothing.
  while (previous !== null && /^[\s,]*(?:and|but)?[\s,]*$/.test(previous.text)) previous = previous.previous;
  // A relative clause between two verbs of one subject.
  if (previous !== null && /^(?:which|who)(?![a-z])/.test(previous.text)) previous = previous.previous;
  const subject = previous === null ? undefined : leading(previous);
  if (previous !== null && subject)
    return joinedFrom(context, previous, subject) ?? agentOf(context, previous, subject);
  // "He said …, and requested", "it accused X and urged it": whoever "he" is speaks in the clause before.
  if (
    previous === null ||
    !/^(?:he|she|it|they|the (?:[a-z]+ ){0,2}(?:ministry|government|spokes[a-z]+|minister|official|embassy|department|office|statement))(?![a-z])/.test(
      previous.text,
    )
  )
    return null;
  return previous.voice !== null && previous.voice.mode !== 'narrator'
    ? dropped(speakerAgent(context, previous))
    : null;
}

/** "X raised concerns and urged Y": verbs side by side share the subject that opens the clause, or what is said. */
function coordinatedAgent(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { frame, start, voice } = statement;
  const lead = frame.text.slice(start, at);
  if (!/(?: and|,)(?: also| then| further| strongly)? $/.test(lead)) return null;
  // "He said the two sides had met and agreed": the subject of what is said.
  const said = voice === null || voice.cue === null ? start : frame.local(voice.content.start);
  const inner = said > start && said < at ? leading({ ...statement, start: said }) : undefined;
  const subject = inner ?? leading(statement);
  // "X's real aim, in their view, is": what somebody has is the subject.
  const owned = subject === undefined ? '' : frame.text.slice(subject.end, at);
  if (/^['’]s [a-z]/.test(owned) && !ACTS_FOR.test(owned)) return null;
  if (subject)
    return dropped(joinedFrom(context, statement, subject) ?? agentOf(context, statement, subject));
  const pronoun =
    /^(?:and |but )?(?:he|she|it|they|we|the (?:department|ministry|government|commission)) /.exec(lead);
  return pronoun ? dropped(pronounAgent(context, statement, pronoun[0].trim())) : null;
}

/** "X and Y met and agreed": a second party right behind the first. */
function joinedFrom(context: ReadingContext, statement: Statement, first: Actor): Agent | null {
  const { actors, frame } = statement;
  const second = actors.find(
    (one) => one.start > first.end && /^ and (?:the )?$/.test(frame.text.slice(first.end, one.start)),
  );
  return second === undefined ? null : joined(context, statement, second);
}

function dropped(agent: Agent | null): Agent | null {
  return agent === null ? null : { ...agent, words: null };
}
