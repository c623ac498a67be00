import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { datelineOf } from '../record/dateline.ts';
import { agentOf, otherParty, ownParty } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { counterpartsIn, type Pair, theOther } from './counterparts.ts';
import { type EventWord, isMutual } from './event-words.ts';
import { guestOf, INVITED, inviting, visited } from './hosts.ts';
import { oneCharacterParty } from './one-character.ts';

/** Who does what a clause tells, and to whom; ids are parties where the words name them. */
export interface Involved {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** Words that make a place or a topic of the name behind them. */
const NO_DOER = {
  zh: /(?:在|于|就|关于|围绕|赴|到|抵达|经|通过|涉及|针对|对)$/,
  en: /\b(?:in|at|on|about|over|concerning|regarding|via|through|near) (?:the )?$/,
};

/** "Met in Geneva, Switzerland, with": the state of a city takes no part. */
const STATE_OF_A_PLACE = /\b(?:in|at) (?:[a-z'’-]+ ){0,2}[a-z'’-]+, (?:the )?$/;

/** Ids of those who report, and of offices of which nobody knows whose they are. */
const REPORTER =
  /^per:(?:correspondent|reporter|journalist|记者|通讯员|(?:prime |foreign |trade )?minister|president|chancellor|premier|secretary|总统|总理|首相|外长|部长|大臣|主席)$/;

/** Between two names of one list. */
const LISTED = /^(?:[、,] ?|和|与|及|以及| and |, and )$/;

/** Those named in the clause by what they are: an outlet carries, and a pronoun without an owner names nobody. */
function idsOf(
  context: ReadingContext,
  statement: Statement,
  named: readonly Actor[],
  isContact = false,
): string[] {
  const { text, language } = statement.frame;
  const ids = new Set<string>();
  let aside: Actor | null = null;
  let previous: Actor | null = null;
  const filed = datelineOf(context)?.byline ?? -1;
  for (const one of named) {
    // Whoever files a report takes no part in what it tells.
    if (statement.frame.span(one.start, one.end).end <= filed) continue;
    const isListed: boolean = aside !== null && LISTED.test(text.slice(aside.end, one.start));
    const isPlace =
      language === 'en' &&
      one.kind === 'party' &&
      STATE_OF_A_PLACE.test(text.slice(Math.max(0, one.start - 40), one.start));
    if (isListed || isPlace || NO_DOER[language].test(text.slice(Math.max(0, one.start - 14), one.start))) {
      aside = one;
      continue;
    }
    // "Officials of A" take part in talks for A, and nobody without a name speaks for it otherwise.
    const isAnonymous = one.kind === 'anonymous' && !(isContact && one.party !== null);
    if (one.kind === 'outlet' || isAnonymous || one.partyRole === 'metonym') continue;
    if (isSecondOffice(text, one, previous)) continue;
    previous = one;
    const own = oneCharacterParty(context, one) ?? ofOwnOffice(context, one);
    if (own !== null) ids.add(own);
    else
      for (const id of one.kind === 'anonymous'
        ? [one.party as string]
        : (agentOf(context, statement, one)?.ids ?? []))
        if (!REPORTER.test(id)) ids.add(id);
  }
  return [...ids];
}

/** 某国副首相兼外交大臣某人 is one person with two offices. */
function isSecondOffice(text: string, one: Actor, previous: Actor | null): boolean {
  return (
    previous !== null &&
    one.party === null &&
    previous.party !== null &&
    /^(?:兼|、| and | and her | and his )$/.test(text.slice(previous.end, one.start)) &&
    one.roles.length > 0
  );
}

/** The party of the first of two offices, which the second goes on with. */
function firstOffice({ actors, frame }: Statement, one: Actor): string | null {
  const first = actors.findLast((other) => other.end <= one.start);
  return first !== undefined && isSecondOffice(frame.text, one, first) ? first.party : null;
}

/** 外长某人 in a side's own account holds an office of that side. */
function ofOwnOffice(context: ReadingContext, one: Actor): string | null {
  if (one.kind !== 'person' || one.party !== null || one.known) return null;
  return one.roles.some(({ time }) => time !== 'former') ? ownParty(context) : null;
}

/**
 * Who is involved in the event that `word` tells; `null` for a clause without a predicate of the list.
 * @param pairs parties named together in one word of the clause (中美, "US-China"), which name no actor each
 */
export function involvedIn(
  context: ReadingContext,
  statement: Statement,
  word: EventWord | null,
  pairs: readonly string[],
  pair: Pair,
): Involved {
  const { actors, start, end } = statement;
  const named = actors.filter((one) => one.start >= start && one.end <= end);
  if (word === null || isMutual(word.kind)) {
    // 会见 takes whom it meets behind it; what stands behind 通电话 is another clause.
    const isChinese =
      statement.frame.language === 'zh' &&
      word !== null &&
      !/^(?:会见|接见|会晤)/.test(statement.text.slice(word.start));
    const before = isChinese ? named.filter((one) => one.end <= start + word.end) : named;
    const ids = [
      ...pairs,
      ...idsOf(context, statement, before, word?.kind.startsWith('consult-') === true),
      ...counterpartsIn(context, statement),
    ];
    return { actors: takingPart(context, statement, word, ids, pair), recipients: [] };
  }
  const at = start + word.start;
  const subject = agentAt(context, statement, at);
  const subjectActor = named.findLast((one) => one.end <= at && one.partyRole !== 'metonym');
  const office =
    subjectActor === undefined
      ? null
      : (oneCharacterParty(context, subjectActor) ??
        firstOffice(statement, subjectActor) ??
        ofOwnOffice(context, subjectActor));
  const doers =
    office !== null
      ? [office]
      : (subject?.ids ?? idsOf(context, statement, named.filter((one) => one.end <= at).slice(-1)));
  if (word.kind === 'publish' || word.kind === 'state') return { actors: doers, recipients: [] };
  if (word.kind === 'visit') {
    const aims = visited(context, statement, named, word);
    const hosts = aims.length > 0 ? aims : inviting(statement, named);
    const led =
      guestOf(context, statement, word) ??
      traveller(context, statement, word) ??
      doers.filter((id) => !REPORTER.test(id));
    // Of whoever invites, the visitor is somebody else: 应某国外长邀请，外交部长将….
    const isInvited = INVITED.test(statement.frame.text.slice(0, at));
    const going = isInvited ? led.filter((id) => !hosts.includes(id)) : led;
    const own = ownParty(context);
    // The minister of an account is its own, and its visitors come from the other side.
    const travellers =
      going.length > 0 || own === null
        ? going
        : hosts.includes(own)
          ? [otherParty(context, [own])].filter((id) => id !== null)
          : [own];
    return {
      actors: travellers.filter((id) => !hosts.includes(id) || travellers.length === 1),
      recipients: hosts.filter((id) => !travellers.includes(id)),
    };
  }
  const others = [
    ...idsOf(
      context,
      statement,
      named.filter((one) => one.start >= at),
    ),
    ...counterpartsIn(context, statement),
  ];
  return { actors: doers, recipients: others.filter((id) => !doers.includes(id)) };
}

/** In a side's own words "he" and 他 are of the other side. */
function traveller(context: ReadingContext, { text }: Statement, word: EventWord): readonly string[] | null {
  const own = ownParty(context);
  if (own === null) return null;
  if (
    !/(?:^|[^a-z])(?:he|she|they)(?:'ll)?(?: [a-z]+){0,3} ?$|[他她][^,;。]{0,8}$/.test(
      text.slice(0, word.start),
    )
  )
    return null;
  const other = otherParty(context, [own]);
  return other === null ? null : [other];
}

/** A side's account tells of its own contacts: whoever is met meets it, and whom it meets is the other side. */
function withOwn(
  context: ReadingContext,
  { text }: Statement,
  word: EventWord,
  own: string,
  named: string,
): readonly string[] {
  if (named !== own) return [own];
  const { parties } = context.about;
  const isAmongItself = /会议|meeting|round|dialogue|talks/.test(text.slice(word.start, word.end));
  return isAmongItself || parties.length !== 2 ? [] : parties.filter((id) => id !== own);
}

const FIRST = {
  zh: /^(?:刚刚?|今天|今早|今晚|昨天|昨晚|早些时候)?(?:上午|下午|晚上|中午|早上|晚间)?(?:(?:我|我们|我方)(?![^,;。]{0,4}(?:认为|看到|听说))|(?:刚刚?)?(?:和|同|与|跟)(?!时|意|样))/,
  en: /^(?:(?:just|today|earlier|yesterday|this morning|this afternoon|tonight),? )*(?:(?:i|we)(?:'ve|'ll|'re|'m)?(?![a-z])|(?:just )?(?:spoke|got|had|finished|concluded|wrapped|met)(?![a-z])|(?!(?:the|this|that|their|his|her|its|no|any|after|in|during|at|for) )(?:[a-z]+ ){0,3}(?:phone |video )?(?:call|talks|meeting|bilateral|discussion|conversation)(?: [a-z]+){0,2} with(?![a-z]))/,
};
const JOINING = /^[,\s]*(?:并|还|也|同时|随后)?(?:将)?(?:同|与|和|跟)(?!时|意|样)/;

const BOTH = {
  zh: /双方|两国|两位|双边|团队|下一?轮|新一轮|第[一二三四五六七八九十0-9]+(?:轮|回合)/,
  en: /\b(?:the two|both|teams?|delegations|each other|next round|the sides)\b/,
};

/** Meeting an office, of whichever state. */
const MEETS =
  /(?<![a-z])(?:meet|meets|met|see|received by|talks with|hosted|received)(?: with)? (?:the |his |her |its )?(?:[a-z]+ ){0,2}(?:president|prime minister|premier|king|minister|chancellor|secretary|counterpart|speaker|envoy)(?![a-z])|(?:会见|会晤|接见|拜会)(?:了)?[^,;。]{0,8}(?:总统|总理|首相|国王|主席|外长|部长|大臣|议长|总书记)/;

/** The offices of both before a contact. */
const OFFICES = /(?:外长|防长|财长|部长|领导人|元首|首脑|团队|代表)(?:级|间)?$/;

/** Two states in one character each, who are not the two of the exchange: nobody says which they are. */
const OF_OTHERS =
  /(?:^|[,;。日晚午时分天周月])(?!两国|双方|各国|多国|对方|我国|他国|本国|贸易|经贸|谈判|工作)[\u3400-\u9fff]{2}(?:外长|防长|财长|领导人|元首|首脑)(?:级|间)?$/;

/** Those named, with whoever speaks of himself; the two parties of the exchange where the words only say so. */
function takingPart(
  context: ReadingContext,
  statement: Statement,
  word: EventWord | null,
  named: readonly string[],
  pair: Pair,
): readonly string[] {
  const { language } = statement.frame;
  const parties = context.about.parties.length === 2 ? context.about.parties : pair.parties;
  const own = ownParty(context);
  const ids = named.flatMap((id) => (/^(?:side:)?both$/.test(id) && parties.length === 2 ? parties : [id]));
  const isContact = word?.kind.startsWith('consult-') === true || word?.kind === 'sign';
  if (isContact && own !== null && FIRST[language].test(statement.text.trimStart())) ids.unshift(own);
  // 将率团前往，与某方展开磋商: the subject goes on from the clause before.
  if (isContact && word !== null && ids.length === 1 && JOINING.test(statement.text)) {
    const subject = agentAt(context, statement, statement.start);
    if (subject !== null) ids.unshift(...subject.ids.filter((id) => !REPORTER.test(id)));
  }
  // "He is to meet the general secretary": whoever the pronoun goes back to.
  const isTalk = word?.kind.startsWith('consult-') === true;
  if (
    isTalk &&
    word !== null &&
    ids.length < 2 &&
    /^(?:he|she|they) |^[他她]/.test(statement.text.trimStart())
  ) {
    const subject = agentAt(context, statement, statement.start + word.start);
    if (subject !== null && !subject.ids.some((id) => id.startsWith('per:'))) ids.unshift(...subject.ids);
  }
  // 外长会晤定于9月: the offices of both, whoever holds one elsewhere.
  if (isTalk && word !== null && parties.length === 2 && !ids.some((id) => parties.includes(id)))
    if (OFFICES.test(statement.text.slice(0, word.start)))
      return OF_OTHERS.test(statement.text.slice(0, word.start)) ? [] : parties;
  const isMet = MEETS.test(statement.text) || /[同与和跟](?:其|他|她|对方)(?!他|余|中)/.test(statement.text);
  if (isTalk && ids.length === 1 && parties.length === 2 && isMet)
    ids.push(...parties.filter((id) => id !== ids[0] && parties.includes(ids[0] as string)));
  const isCounted = word?.kind.startsWith('consult-') === true && context.about.parties.length === 2;
  if (
    isContact &&
    ids.length === 0 &&
    parties.length === 2 &&
    (isCounted || BOTH[language].test(statement.text))
  )
    ids.push(...parties);
  if (isContact) ids.push(...theOther(context, statement, ids));
  if (word?.kind.startsWith('consult-') === true && own !== null && ids.length === 1)
    ids.push(...withOwn(context, statement, word, own, ids[0] as string));
  return [...new Set(ids)];
}
