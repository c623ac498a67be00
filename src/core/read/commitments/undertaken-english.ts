import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentAt, agentOf, both, leading, ownParty, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { ENGLISH_ACT, ENGLISH_AGAINST, ENGLISH_DONE, ENGLISH_NO_ACT } from './acts-english.ts';
import type { Undertaking } from './commitment.ts';
import { isReaffirming } from './reaffirming.ts';
import { isSurmised } from './surmised.ts';

const PROMISE =
  /(?<![a-z])(?:(?:has |have |had )?(?:formally |publicly |also |again )?(?:committed|committing|commits|commit|pledged|pledging|promising|vowing|pledges|pledge|promised|promises|promise|vowed|vows|undertook|undertaken|undertakes|undertake|undertaking|guaranteed|guarantees|guarantee|assured|assures)(?: itself| themselves| me| us| him| her| them)? (?:(?:not )?to(?! (?:the|a|an|its|their)(?![a-z]))|that (?:[a-z0-9' -]{2,60}? )(?:will|would|shall)) |assur(?:ed|es|ing) [^,;]{2,40}? that (?=[^,;]{2,60}? (?:will|would)(?![a-z]))|(?:is|are) (?:obligated|obliged|bound) to |(?:has|have|had)? ?(?:given|gave|gives|made|makes|offered|offers) (?:an?|its|their|his|her|our|the) (?:[a-z-]+ ){0,2}(?:commitment|pledge|promise|assurance|undertaking|guarantee)s? (?:to (?=[a-z]+)(?!the|a )|that (?=[^,;]{2,60}? (?:will|would)(?![a-z])))|(?:given|gave|gives) (?:[a-z]+ )?assurances? that (?=[^,;]{2,60}? (?:will|would)(?![a-z]))|(?:pledged|promised|pledging|promising) (?=(?:an? (?:further|extra|additional|total|new)|another|further|additional|up to|at least|some|[0-9$]))|(?:gave|given|gives|giving|pledged) (?:its|his|her|their|our) (?:solemn |personal )?word (?:that |to (?=[a-z]))|swor(?:e|n) (?:to(?! the) |that [^,;]{2,60}? would )|(?:was|were|been) (?:promised|assured|guaranteed) by [^,;]{2,40}? that (?=[^,;]{2,80}? (?:will|would)(?![a-z]))|intends? to |intended to )/g;
/** A promise that one got from the other: the giver follows. */
const OBTAINED =
  /(?<![a-z])(?:secured|won|obtained|received|extracted|got|has|have) (?:an?|the|firm|written) (?:[a-z-]+ ){0,2}(?:commitment|pledge|promise|assurance|undertaking|guarantee)s? from (?:the )?/g;
/** A promise of somebody named that another one speaks of: "welcomed X's commitment to reopen". */
const NAMED =
  /(?<![a-z])(?:welcom|not|hail|prais|appreciat|applaud|acknowledg|cit)(?:ed|es|ing|e) (?:the |[a-z]+ )?[a-z -]{2,40}?'s (?:[a-z]+ )?(?:commitment|pledge|promise|agreement|undertaking|offer) to (?=[a-z])(?!the |an? |its )/g;
/** "Is committed to" tells an attitude: the readers of reaffirmations look at that. */
const IS_COMMITTED = /(?<![a-z])(?:(?:is|are|be|was|were|remains?|with)(?: [a-z]+){0,3}|[a-z]+ly) $/;
const OF_A_TEXT =
  /(?<![a-z])(?:statement|agreement|deal|accord|text|treaty|framework|pact|truce|memorandum|document|protocol|understanding|clause|article)(?![a-z])/;
/** What one will leave: "will not impose further duties", "will no longer require visas". */
const REFRAINS =
  /^(?:not (?:be (?:the first to|imposing|raising|seeking|adding|using|expanding) |)(?:impose|raise|add|increase|introduce|sanction|expand|tighten|restrict|escalate|retaliate|levy|oppose|block|veto|object to|stand in the way|hinder|obstruct|impede|interfere|intervene|prevent|seek|pursue|use|target|attack|deploy|station|build|reimpose|charge|demand|require|cut off|withdraw|walk away|abandon|leave|resume (?:the )?(?:drills|strikes|tests|testing)|support (?:the )?independence|supply|sell|export|be the first to|stop|suspend|close|take (?:any )?(?:unilateral|retaliatory|further|new))|no longer (?:impose|require|charge|oppose|block|demand|levy|apply|restrict|insist|collect|seek|use|target|support|allow))(?![a-z])/;
/** The same in the passive: "no new duties will be imposed". */
const NONE_NEW =
  /(?<![a-z])no (?:new|further|additional|more|other) [a-z -]{2,40}? (?:will|would|shall) be (?:imposed|raised|added|listed|introduced|levied|announced|sanctioned|put on)(?![a-z])/;
/** A text that binds: "the statement commits both sides to publish". */
const BINDS =
  /(?<![a-z])(?:commits|binds|obliges|requires) (?:(?:both|the two|the) (?:sides|parties|countries|governments)|[a-z]+) to (?=[a-z]+ )/g;
const BOTH_SIDES = /sides|parties|countries|governments/;
const WILL =
  /((?<![a-z])(?:will|shall|would|is to|are to|(?:is|are|am|was|were) going to)|'ll|'(?:re|m) going to)(?:, [^,;]{2,60},)?(?: (?:also|now|further|each|both|then|soon|again|continue to|in turn|in return|at once|first|not be the first to|(?!prob|poss|likely|cert|sure|inevit|presum|undoubt|unlike|hardly|conceiv|rarely|only|supply|resupply|reply|apply|comply|rely|imply|multiply|fly|ally|rally)[a-z]+ly)){0,2} /g;
/** What will be done, without a word for who does it. */
const PASSIVE = new RegExp(
  `(?<![a-z])(will|shall|would|is to|are to)(?:, [^,;]{2,40},)?(?: (?:also|all|now|both|each|then|soon|again|always|as a rule|in principle|in general|from now on|henceforth|thereafter|[a-z]+ly)){0,2} (?:be (?:[a-z]+ly )?(?:${ENGLISH_DONE}|[a-z]+(?:ed|en)(?= (?:with)?in (?:at most |no more than )?[a-z0-9]+ (?:[a-z]+ )?(?:days?|weeks?|hours?|months?)(?![a-z])))|end|cease|lapse|no longer apply|resume|reopen|restart)(?![a-z])`,
  'g',
);

const SOUGHT = soughtAll({ PROMISE, OBTAINED, NAMED, NONE_NEW, BINDS, WILL, PASSIVE });

/** A second clause of what is said: "said that X had promised…, and that Y would". */
const AND_THAT = /,? (?:and|but) that (?=[^,;]{2,80}? (?:will|would|shall)(?![a-z]))/;

/** What one side says it will do: "committed to", "pledged to", or a plain "will" of an official subject. */
export function* englishUndertakings(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const turn = AND_THAT.exec(statement.text);
  const second = turn === null ? null : secondOf(context, statement, turn.index + turn[0].length);
  if (turn === null || second === null) {
    yield* inClause(context, statement);
    return;
  }
  const end = statement.start + turn.index;
  yield* inClause(context, { ...statement, end, text: statement.text.slice(0, turn.index) });
  yield* inClause(context, second);
}

/** The second clause, where somebody else is its subject than of the first: one verb of promising binds to all that its maker will do. */
function secondOf(context: ReadingContext, statement: Statement, index: number): Statement | null {
  const { start, text, actors } = statement;
  const from = start + index;
  const subject = actors.find((one) => one.start >= from && one.start - from <= 4);
  const party = subject === undefined ? null : agentOf(context, statement, subject);
  if (party === null || party.parties.length === 0) return null;
  const first = actors.filter((one) => one.party !== null && one.end < from);
  const isNew = !first.some((one) => one.party === party.parties[0]) || !PROMISED.test(text.slice(0, index));
  return isNew ? { ...statement, start: from, text: text.slice(index) } : null;
}

const PROMISED = /(?<![a-z])(?:assur|promis|pledg|vow|undert|guarant|agree|commit)[a-z]*(?![a-z])/;

function* inClause(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  let covered = start;
  let promised = end;
  for (const match of matchesWithin(frame, text, SOUGHT.PROMISE)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    const before = frame.text.slice(start, at);
    if (/(?<![a-z])(?:the|a|its|their|his|her|this|that|our) $/.test(before)) continue;
    // "X, which had promised to, now": told only for what became of it.
    if (/^had /.test(match[0]) && /(?:which|who) $/.test(before)) continue;
    if (/^committed/.test(match[0]) && IS_COMMITTED.test(before)) continue;
    const agent = /^(?:was|were|been) /.test(match[0])
      ? giverIn(context, statement, at, match[0])
      : (agentAt(context, statement, at) ?? participleAgent(context, statement, match[0], at));
    if (agent === null || ENGLISH_AGAINST.test(frame.text.slice(after, end))) continue;
    covered = end;
    promised = Math.min(promised, at);
    yield {
      statement,
      type: typeOf(agent),
      agent,
      firmness: /obligated|undert/.test(match[0]) ? 5 : 4,
      start: beginning(agent, start, at),
      action: after,
      end,
    };
  }
  for (const match of matchesWithin(frame, text, SOUGHT.OBTAINED)) {
    const at = start + match.index;
    const giver = namedAt(statement, at + match[0].length);
    const agent = giver === undefined ? null : agentOf(context, statement, giver);
    const content = giver && / (?:to|that) /.exec(frame.text.slice(giver.end, end));
    if (at < covered || agent === null || !giver || !content) continue;
    if (content.index > 24 || isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    covered = end;
    promised = Math.min(promised, at);
    const action = giver.end + content.index + content[0].length;
    yield { statement, type: typeOf(agent), agent, firmness: 4, start: at, action, end };
  }
  for (const match of matchesWithin(frame, text, SOUGHT.NAMED)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const maker = statement.actors.find((one) => one.start > at && one.end < after);
    const agent = maker === undefined ? null : agentOf(context, statement, maker);
    if (at < covered || agent === null || maker === undefined) continue;
    if (isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    covered = end;
    promised = Math.min(promised, at);
    yield { statement, type: typeOf(agent), agent, firmness: 4, start: maker.start, action: after, end };
  }
  for (const match of matchesWithin(frame, text, SOUGHT.BINDS)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    const named = statement.actors.find((one) => one.start >= at && one.end <= after);
    const lead = text.slice(0, match.index);
    if (!OF_A_TEXT.test(lead) || /(?<![a-z])(?:nothing|none|neither|not one|no)(?![a-z])/.test(lead))
      continue;
    // What a text asks of one side alone is told of it, and undertaken by nobody here.
    const agent = named
      ? agentOf(context, statement, named)
      : BOTH_SIDES.test(match[0])
        ? both(context)
        : null;
    if (agent === null || typeOf(agent) !== 'joint') continue;
    covered = end;
    promised = Math.min(promised, at);
    yield { statement, type: typeOf(agent), agent, firmness: 5, start: at, action: after, end };
  }
  if (isSurmised(context, statement) || isReaffirming(statement, 'en')) return;
  for (const match of matchesWithin(frame, text, SOUGHT.WILL)) {
    const at = start + match.index;
    const after = at + match[0].length;
    // What will be done before a word of promising in the same clause is a second undertaking.
    const isCovered = at < covered && at >= promised;
    if (
      (isCovered && !startsAnew(statement, promised, at)) ||
      isVetoed(statement, clauseStart(frame.text, start, at), at)
    )
      continue;
    // "agreed that they will": what was agreed is read once, as an agreement.
    if (/(?<![a-z])agree[ds]? that [^,;]*$/.test(text.slice(0, match.index))) continue;
    if (THOUGHT.test(text.slice(0, match.index))) continue;
    const rest = frame.text.slice(after, end);
    if (/^(?:meet|hold|convene|(?:much )?prefer|rather|like)(?![a-z])/.test(rest)) continue;
    const agent = agentAt(context, statement, at);
    if (agent === null || (agent.parties.length === 0 && agent.ids[0] !== 'side:both')) continue;
    if (!isDone(context, statement, agent, rest)) continue;
    const isBargain = BARGAIN.test(text.slice(0, match.index));
    if (match[1] === 'would' && !isBargain && !isOfSpeaker(context, statement, agent)) continue;
    covered = end;
    promised = Math.min(promised, at);
    yield {
      statement,
      type: typeOf(agent),
      agent,
      firmness: match[1] === 'shall' ? 5 : 4,
      start: beginning(agent, start, at),
      action: after,
      end,
    };
  }
  if (covered === start) yield* passives(context, statement);
}

/** "X will host and Y will pay": a second subject behind "and" begins another undertaking. */
function startsAnew({ frame, actors }: Statement, from: number, at: number): boolean {
  const one = actors.findLast(({ start, end }) => start > from && end < at);
  if (one === undefined || frame.text.slice(one.end, at).trim() !== '') return false;
  return /(?:,| and| while) (?:the )?$/.test(frame.text.slice(from, one.start));
}

/** Whether what follows the word of the future is something done, or left, for the other side. */
function isDone(context: ReadingContext, statement: Statement, agent: Agent, rest: string): boolean {
  if (REFRAINS.test(rest)) return true;
  const act = rest.replace(
    /^(?:from|on|as of|as from|by|in|starting|effective) [^,;]{2,24}? (?=(?:extend|expand|widen|raise|impose|levy|restrict|ban|tighten|reinstate|restore|renew|resume|lift|suspend|cut|open|issue|allow)(?![a-z]))/,
    '',
  );
  if (ENGLISH_AGAINST.test(act)) return false;
  // "We will have it there," X promised: the verb behind the words makes them a promise.
  if (statement.voice?.act === 'commit' && isOfSpeaker(context, statement, agent)) return true;
  return ENGLISH_ACT.test(act) || (isOfSpeaker(context, statement, agent) && !ENGLISH_NO_ACT.test(act));
}

/** What will be done in the words of a party, without a word for who does it: whoever speaks. */
function* passives(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  const none = matchWithin(frame, text, SOUGHT.NONE_NEW);
  const speaker = none === null ? null : speakerAgent(context, statement);
  if (none !== null && speaker !== null && speaker.parties.length === 1) {
    const at = start + none.index;
    yield { statement, type: 'commitment', agent: speaker, firmness: 4, start: at, action: at, end };
    return;
  }
  for (const match of matchesWithin(frame, text, SOUGHT.PASSIVE)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    if (match[1] === 'would' && (statement.voice === null || statement.voice.mode === 'narrator')) continue;
    const by = /^ by (?:the )?/.exec(frame.text.slice(after, end));
    const doer = by ? namedAt(statement, after + by[0].length) : undefined;
    const agent = doer ? agentOf(context, statement, doer) : speakerAgent(context, statement);
    if (agent === null || agent.parties.length !== 1) continue;
    const from = contentStart(statement);
    // Somebody named who is the subject itself resumes or ends of its own accord.
    if (!doer && /resum|reopen|restart|end|cease/.test(match[0]) && agentAt(context, statement, at)?.words)
      continue;
    if (from >= at) continue;
    // Talks that resume are an appointment, and trade or life that does is foretold.
    if (/resume|reopen|restart/.test(match[0]) && NOT_IN_HAND.test(frame.text.slice(from, at))) continue;
    yield { statement, type: 'commitment', agent, firmness: 4, start: from, action: from, end };
    return;
  }
}

/** "I think we will": what is only thought to come is foretold. */
const THOUGHT =
  /(?<![a-z])(?:think|thinks|believes?|guess|reckons?|suppose|bet|predicts?|suspects?)(?: that)? [^,;]{0,30}$/;

/** A verb of saying whose subject is not known: "His Majesty said". */
const SAID = /(?<![a-z])(?:said|stated|noted|confirmed|added|reiterated|announced)(?: that)? /;

const NOT_IN_HAND =
  /(?<![a-z])(?:talks|negotiations|dialogue|meetings?|rounds?|consultations|session|summit|growth|fighting|hostilities|war|violence|life|things|everything|trade|it|they|he|she|we|who|which)(?![a-z])/;

/** Who is named at `at`, an article aside. */
function namedAt({ actors }: Statement, at: number): Actor | undefined {
  return actors.find((one) => one.start <= at && at < one.end);
}

/** What one side gives in a bargain that is told: "in return, X would buy". */
const BARGAIN =
  /(?<![a-z])(?:in return|in exchange|under the (?:[a-z]+ )?(?:deal|agreement|plan|arrangement|accord|proposal))[, ]/;

/** "Was assured by X that": the giver stands behind, and the finding begins with whoever is assured. */
function giverIn(context: ReadingContext, statement: Statement, at: number, words: string): Agent | null {
  const from = at + words.indexOf(' by ') + 4;
  const giver = statement.actors.find((one) => one.start >= from && one.start - from <= 4);
  const agent = giver === undefined ? null : agentOf(context, statement, giver);
  const subject = leading(statement);
  return agent === null ? null : { ...agent, words: subject ?? null };
}

/** "X responded by pledging to": whoever opens the clause, else whoever speaks. */
function participleAgent(
  context: ReadingContext,
  statement: Statement,
  words: string,
  at: number,
): Agent | null {
  if (!/^[a-z]+ing(?![a-z])/.test(words)) return null;
  if (!/(?: by|,) (?:also )?$/.test(statement.frame.text.slice(statement.start, at))) return null;
  const subject = leading(statement);
  const agent =
    subject === undefined ? speakerAgent(context, statement) : agentOf(context, statement, subject);
  return agent === null ? null : { ...agent, words: null };
}

/** "Said that it would": the speaker itself, or its side. */
function isOfSpeaker(context: ReadingContext, statement: Statement, agent: Agent): boolean {
  const { voice } = statement;
  if (voice === null) return false;
  if (voice.mode === 'narrator')
    return SAID.test(statement.text) && agent.parties.length === 1 && agent.parties[0] === ownParty(context);
  // In a party's own text whoever speaks without a party named beside it speaks of that party.
  const own = voice.speaker.party === null ? ownParty(context) : null;
  if (own !== null && agent.parties.includes(own)) return true;
  const speaker = speakerAgent(context, statement);
  return speaker?.parties.some((party) => agent.parties.includes(party)) ?? false;
}

function typeOf(agent: Agent): 'joint' | 'commitment' {
  return agent.ids.length > 1 || agent.ids[0] === 'side:both' ? 'joint' : 'commitment';
}

/** Where the finding begins: at its subject, where that stands in the clause. */
export function beginning(agent: Agent, start: number, at: number): number {
  return agent.words === null || agent.words.start < start ? at : agent.words.start;
}

/** The part of an English clause in which a word of denial or hope governs what stands at `at`. */
export function clauseStart(text: string, start: number, at: number): number {
  const comma = text.lastIndexOf(', ', at - 1);
  // "if X acts, Y will": what stands before the comma is another clause.
  return Math.max(comma, start);
}
