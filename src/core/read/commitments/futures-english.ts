import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf, ownParty, speakerAgent } from '../statements/agent.ts';
import { isOfBargain } from '../statements/bargain.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { ENGLISH_ACT, ENGLISH_AGAINST, ENGLISH_DONE, ENGLISH_NO_ACT } from './acts-english.ts';
import { beginning, clauseStart, namedAt } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';
import { isReaffirming } from './reaffirming.ts';
import { typeOf } from './side.ts';
import { isSurmised } from './surmised.ts';

/** What one will leave: "will not impose further duties", "will no longer require visas". */
const REFRAINS =
  /^(?:not (?:be (?:the first to|imposing|raising|seeking|adding|using|expanding) |)(?:impose|raise|add|increase|introduce|sanction|expand|tighten|restrict|escalate|retaliate|levy|oppose|block|veto|object to|stand in the way|hinder|obstruct|impede|interfere|intervene|prevent|seek|pursue|use|target|attack|deploy|station|build|reimpose|charge|demand|require|cut off|withdraw|walk away|abandon|leave|resume (?:the )?(?:drills|strikes|tests|testing)|support (?:the )?independence|supply|sell|export|be the first to|stop|suspend|close|take (?:any )?(?:unilateral|retaliatory|further|new))|no longer (?:impose|require|charge|oppose|block|demand|levy|apply|restrict|insist|collect|seek|use|target|support|allow))(?![a-z])/;
/** The same in the passive: "no new duties will be imposed". */
const NONE_NEW =
  /(?<![a-z])no (?:new|further|additional|more|other) [a-z -]{2,40}? (?:will|would|shall) be (?:imposed|raised|added|listed|introduced|levied|announced|sanctioned|put on)(?![a-z])/;
const WILL =
  /((?<![a-z])(?:will|shall|would|is to|are to|(?:is|are) (?:now )?(?:set|due|obliged) to|(?:is|are|am|was|were) going to)|'ll|'(?:re|m) going to)(?:, [^,;]{2,60},)?(?: (?:from|by|on|in|within|until|as of|starting|beginning) (?:the )?(?:[a-z0-9]+ ){0,3}?(?:[0-9]{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|spring|summer|autumn|days|months|weeks)(?! [0-9]|,? of))?(?: (?:also|now|once more|further|each|both|then|soon|again|continue to|in turn|in return|at once|first|not be the first to|(?!prob|poss|likely|cert|sure|inevit|presum|undoubt|unlike|hardly|conceiv|rarely|only|supply|resupply|reply|apply|comply|rely|imply|multiply|fly|ally|rally)[a-z]+ly)){0,2} /g;
/** What will be done, without a word for who does it. */
const PASSIVE = new RegExp(
  `(?<![a-z])(will|shall|would|is to|are to)(?:, [^,;]{2,40},)?(?: (?:also|all|now|both|each|then|soon|again|always|as a rule|in principle|in general|from now on|henceforth|thereafter|[a-z]+ly)){0,2} (?:be (?:[a-z]+ly )?(?:${ENGLISH_DONE}|[a-z]+(?:ed|en)(?= (?:with)?in (?:at most |no more than )?[a-z0-9]+ (?:[a-z]+ )?(?:days?|weeks?|hours?|months?)(?![a-z])))|end|cease|lapse|no longer apply|resume|reopen|restart)(?![a-z])`,
  'g',
);

const SOUGHT = soughtAll({ NONE_NEW, WILL, PASSIVE });

/**
 * What will be done, in the words of whoever does it. Up to local offset `from` the clause is undertaken by a word of
 * promising already, the first of which stands at `firstPromised`; without one `from` is the start of the clause.
 */
export function* englishFutures(
  context: ReadingContext,
  statement: Statement,
  from: number,
  firstPromised: number,
): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  let covered = from;
  let promised = firstPromised;
  if (isReaffirming(statement, 'en') || isThreat(statement)) return;
  const isSurmise = isSurmised(context, statement);
  if (isSurmise && !isOfBargain(statement, end)) return;
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
    if (AGREED.test(frame.text.slice(0, at))) continue;
    if (THOUGHT.test(text.slice(0, match.index)) || OF_RELATIVE.test(text.slice(0, match.index))) continue;
    // Of anybody else it is foretold, or an appointment.
    if (/ (?:set|due|obliged) to$/.test(match[1] ?? '') && ownParty(context) === null) continue;
    const rest = frame.text.slice(after, end);
    if (
      /^(?:meet|hold (?:[a-z0-9-]+ ){0,4}?(?:talks|rounds?|meetings?|sessions?|summits?|consultations|hearings?|elections?|vote|referendum|conference|dialogue|exercises?|drills|negotiations|discussions|ceremony|briefing)|convene|resume (?:their |the |its )?(?:work|talks|negotiations|discussions|dialogue|consultations)|receive(?! (?:no|nothing))|hold [^,;]{2,30} (?:to (?:that|it|this|account|its|their|every|each|the)|responsible|accountable|liable)|greet|visit|travel|fly|attend|chair|address (?:the (?:nation|parliament|assembly|press|conference|congress|forum|summit)|parliament|reporters)|brief|speak|host (?:(?:a|an|the|his|her|its|their|our) )?(?:(?:[a-z-]+ ){0,3}(?:lunch|dinner|banquet|reception|counterpart|minister|president|premier|delegation))|welcome (?:(?:the|his|her|its|their|our) )?(?:[a-z'’-]+ ){0,4}(?:counterpart|minister|president|premier|delegation|envoy|guests?)|(?:much )?prefer|rather|like|refer (?:you|them)|(?:just )?(?:say|note|add|point out|point to))(?![a-z])/.test(
        rest,
      )
    )
      continue;
    const agent = agentAt(context, statement, at);
    if (agent === null || (agent.parties.length === 0 && agent.ids[0] !== 'side:both')) continue;
    const isBargain = isOfBargain(statement, after);
    if (!isDone(context, statement, agent, rest, isBargain)) continue;
    if (isSurmise && !isBargain) continue;
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
  if (covered === start && !isSurmise) yield* passives(context, statement);
}

/** "X will host and Y will pay": a second subject behind "and" begins another undertaking. */
function startsAnew({ frame, actors }: Statement, from: number, at: number): boolean {
  const one = actors.findLast(({ start, end }) => start > from && end < at);
  if (one === undefined || frame.text.slice(one.end, at).trim() !== '') return false;
  return /(?:,| and| while) (?:the )?$/.test(frame.text.slice(from, one.start));
}

/** What somebody warns of or threatens is done against the other side. */
function isThreat({ voice, frame }: Statement): boolean {
  if (voice === null || voice.cue === null) return false;
  const cue = frame.text.slice(Math.max(0, frame.local(voice.cue.start)), frame.local(voice.cue.end));
  return /(?<![a-z])(?:warn|threat|caution)/.test(cue);
}

/** Whether what follows the word of the future is something done, or left, for the other side. */
function isDone(
  context: ReadingContext,
  statement: Statement,
  agent: Agent,
  rest: string,
  isBargain: boolean,
): boolean {
  if (REFRAINS.test(rest)) return true;
  const act = rest
    .replace(/["“”]/g, '')
    .replace(/^(?:otherwise|therefore|in that case|if need be|if necessary|again|once again) /, '')
    .replace(
      /^(?:from|on|as of|as from|by|in|with(?:in)?|starting|effective|at) [^,;]{2,24}? (?=(?:extend|expand|widen|raise|impose|levy|restrict|ban|tighten|reinstate|restore|renew|resume|lift|suspend|cut|open|issue|allow|double|triple|halt|stop|withdraw|close|charge|put|add)(?![a-z]))/,
      '',
    );
  if (ENGLISH_AGAINST.test(act)) return false;
  // "We will have it there," X promised: the verb behind the words makes them a promise.
  if (statement.voice?.act === 'commit' && isOfSpeaker(context, statement, agent)) return true;
  if (isBargain && !ENGLISH_NO_ACT.test(act)) return true;
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
    const subject = frame.text.slice(from, at);
    if (NOTICE.test(subject) || (RELIEF.test(subject) && WITHDRAWN.test(match[0]))) continue;
    // Talks that resume are an appointment, and trade or life that does is foretold.
    if (/resume|reopen|restart/.test(match[0]) && NOT_IN_HAND.test(frame.text.slice(from, at))) continue;
    yield { statement, type: 'commitment', agent, firmness: 4, start: from, action: from, end };
    return;
  }
}

/** "I think we will": what is only thought to come is foretold. */
const THOUGHT =
  /(?<![a-z])(?:think|thinks|believes?|guess|reckons?|suppose|bet|predicts?|suspects?)(?: that)? [^,;]{0,30}$/;

/** "A deal that he said will eliminate duties": the deal does it. */
const OF_RELATIVE =
  /(?<![a-z])(?:that|which) (?:[a-z]+ ){1,3}(?:said|says|claimed|claims|hoped|hopes|insisted) $/;

/** What the two agreed on runs on over its clauses, until somebody says something. */
const AGREED =
  /(?<![a-z])(?:agree[ds]?|decided|resolved|settled|arranged|shook hands on|(?:agreement|deal|accord|plan|understanding|compromise|arrangement|pact)(?=(?: [a-z]+){0,4}?,? (?:under|by|where)))(?!(?:ly|able|ment))(?: (?!said|says|told|added|warned|that)[a-z’'“-]+){0,6}?,? (?:that|under which|by which|whereby) (?![^;]*(?<![a-z])(?:said|says|told|added|warned|announced|stressed|noted)(?![a-z]))[^;]*$/;

/** A verb of saying whose subject is not known: "His Majesty said". */
const SAID = /(?<![a-z])(?:said|stated|noted|confirmed|added|reiterated|announced)(?: that)? /;

/** What an office publishes of itself, and what it gives being taken away. */
const NOTICE =
  /(?<![a-z])(?:details?|particulars|information|guidance|notices?|announcements?|instructions|questions and answers|updates?)(?![a-z])/;
const RELIEF =
  /(?<![a-z])(?:permits?|licen[cs]es?|concessions?|exemptions?|waivers?|visas?|quotas?|access|benefits?|cooperation|talks|supplies|shipments|exports|deliveries|aid|privileges?|preferences?|credits?|truce|pause|suspension)(?![a-z])/;
const WITHDRAWN =
  /(?:withdrawn|suspended|cancell?ed|revoked|rescinded|scrapped|reduced|lowered|halved|cut|dropped|repealed|postponed|delayed|deferred)$/;

const NOT_IN_HAND =
  /(?<![a-z])(?:talks|negotiations|dialogue|meetings?|rounds?|consultations|session|summit|growth|fighting|hostilities|war|violence|life|things|everything|trade|it|they|he|she|we|who|which)(?![a-z])/;

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
