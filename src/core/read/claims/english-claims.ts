import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, sought, testWithin } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { accusedAt, isSame } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';
import { accuserBefore } from './english-accuser.ts';
import { chargeTold } from './english-charges.ts';
import { CLAIM_WORDS, INHERENT, KEPT_ALONE } from './english-claim-words.ts';
import { lateInEnglish } from './english-lateness.ts';
import { rejectionIn } from './english-rejections.ts';
import { textDenies } from './english-text-denies.ts';
import { englishVerdicts } from './english-verdicts.ts';
import { ownerOf } from './owner-english.ts';
import { keptInEnglish, unkeptInEnglish } from './unkept-english.ts';
import { judgedInEnglish, judgedKeptInEnglish } from './verdicts-english.ts';

/** Claims in one English clause. */
export function* englishClaims(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, text } = statement;
  const told = chargeTold(context, statement);
  if (told !== null) {
    yield told;
    yield* claimsIn(context, until(context, statement, told.charge - statement.start));
    return;
  }
  const second = matchWithin(frame, text, CLAIM_WORDS.SECOND);
  const appositive = matchWithin(frame, text, CLAIM_WORDS.APPOSITIVE);
  const answer =
    appositive === null ? null : answered(context, statement, appositive.index, appositive[0].length);
  if (answer !== null && appositive !== null) {
    yield* claimsIn(context, until(context, statement, appositive.index));
    yield answer;
  } else if (second !== null) {
    yield* claimsIn(context, until(context, statement, second.index));
    yield* inParts(context, {
      ...statement,
      start: statement.start + second.index,
      text: statement.text.slice(second.index),
    });
  } else yield* inParts(context, statement);
}

/** What begins a second predicate of one clause: "and was under no obligation", ", whose promises are overdue". */
const PART = sought(
  /,? and(?= (?:thereby |thus |so )?(?:makes|made a|violates|violated|breaks|broke|breaches|breached|contravenes|infringes|betrays|betrayed|flouts|undermines|undermined|ignores|ignored|dishonours|defies|tears|tore|runs counter|flies in|falls (?:foul|short)|turns its back)(?![a-z]))|(?:,? and| but)(?= (?:that )?(?:(?:it|they|he|she|we|i) )?(?:has|have|had|was|were|is|are|did|does|never|would)(?![a-z]))|,(?= (?:whose|which|who) )|,?(?: and)?(?= that (?:the |its |his |her |our )?[a-z]+ )/g,
);

/** Two verdicts of one clause, where each part of it holds one; else the clause as a whole. */
function* inParts(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  for (const part of matchesWithin(statement.frame, statement.text, PART)) {
    const first = until(context, statement, part.index);
    const at = part.index + part[0].length;
    const second = {
      ...statement,
      start: statement.start + at,
      text: statement.text.slice(at),
      previous: first,
    };
    const ahead = [...claimsIn(context, first)];
    if (ahead.length === 0) continue;
    const behind = [...inParts(context, second)];
    // "Said that X broke it and that…": the second clause of what is said is no part of the verdict.
    if (behind.length === 0 && !/^ that /.test(second.text)) continue;
    yield* ahead;
    yield* behind;
    return;
  }
  yield* claimsIn(context, statement);
}

/** The clause up to `index`, in the voice that stands there. */
function until(context: ReadingContext, statement: Statement, index: number): Statement {
  const { start, text, frame } = statement;
  const end = start + index;
  const voice = context.voices.at(frame.span(Math.max(start, end - 3), end).start);
  return { ...statement, end, text: text.slice(0, index), voice };
}

function* claimsIn(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, start, end, text } = statement;
  const rejecting = rejectionIn(context, statement);
  if (rejecting !== null) {
    yield rejecting;
    return;
  }
  const untrue =
    matchWithin(frame, text, CLAIM_WORDS.UNTRUE) ?? matchWithin(frame, text, CLAIM_WORDS.REJECTED);
  const denied =
    untrue ?? matchesWithin(frame, text, CLAIM_WORDS.DENIED).find(({ index }) => !isIf(text, index));
  if (denied) {
    const claimant = claimantOf(context, statement);
    const agent =
      claimant.ids[0] === 'narrator' ? agentAt(context, statement, start + denied.index) : claimant;
    yield {
      statement,
      claim: 'denied',
      accused: { id: agent?.ids[0] ?? null, words: null },
      start: start + denied.index,
      end,
      commitment: nounIn(context, statement, denied.index),
      reply: true,
      needsCharge: untrue !== null,
      ...(agent !== null &&
      claimant.ids[0] === 'narrator' &&
      /^(?:reject|dismiss|den|disput|call|describ)/.test(denied[0])
        ? { claimant: agent }
        : {}),
    };
    return;
  }
  const verdict =
    textDenies(context, statement) ??
    englishVerdicts(context, statement) ??
    lateInEnglish(context, statement);
  if (verdict !== null) {
    yield isAgainstText(statement, verdict) ? { ...verdict, claim: 'broken' } : verdict;
    return;
  }
  const delayed = matchesWithin(frame, text, CLAIM_WORDS.DELAYED);
  const notWhat = matchesWithin(frame, text, CLAIM_WORDS.NOT_WHAT);
  const broken = [...matchesWithin(frame, text, CLAIM_WORDS.BROKEN), ...notWhat];
  for (const match of [...broken, ...delayed].sort((a, b) => a.index - b.index)) {
    const noun =
      nounIn(context, statement, match.index) ??
      (/ been /.test(match[0]) ? nounIn(context, statement, 0) : null);
    const isAlone =
      (delayed.includes(match) && !NEEDS_PROMISE.test(match[0])) ||
      INHERENT.test(match[0]) ||
      notWhat.includes(match);
    if ((noun === null && !isAlone) || isVetoed(statement, start, start + match.index)) continue;
    const subject = accusedOf(context, statement, match.index);
    const isVerdict = subject.id === null && claimantOf(context, statement).ids[0] !== 'narrator';
    const accused = (isVerdict ? ownerOf(context, statement, match.index) : null) ?? subject;
    const isNobodys = accused.id === null && accused.words === null;
    if (isNobodys && delayed.includes(match) && claimantOf(context, statement).parties.length !== 1) continue;
    if (isNobodys && (!OF_A_TEXT.test(match[0]) || claimantOf(context, statement).ids[0] === 'narrator'))
      continue;
    if (
      /(?:against|avoid|avoiding|risk|risks|without|refrain from|rather than) $/.test(
        text.slice(0, match.index),
      )
    )
      continue;
    const isHere = accused.words !== null && accused.words.start >= start;
    const accuser = accuserBefore(context, statement, match.index);
    yield {
      statement,
      ...(accuser === null ? {} : { claimant: accuser }),
      claim:
        delayed.includes(match) && !testWithin(frame, text.slice(match.index), CLAIM_WORDS.IN_BREACH)
          ? 'delayed'
          : 'broken',
      accused,
      start: isHere ? Math.min(accused.words?.start ?? start, start + match.index) : start + match.index,
      end,
      commitment: noun,
      reply: false,
    };
    return;
  }
  const unkept = unkeptInEnglish(context, statement);
  if (unkept !== null) {
    yield unkept;
    return;
  }
  const judged = judgedInEnglish(context, statement);
  if (judged !== null) {
    yield judged;
    return;
  }
  const came = keptInEnglish(context, statement) ?? judgedKeptInEnglish(context, statement);
  if (came !== null) {
    yield came;
    return;
  }
  for (const match of matchesWithin(frame, text, CLAIM_WORDS.KEPT)) {
    const at = start + match.index;
    const noun = nounIn(context, statement, match.index);
    if ((noun === null && !KEPT_ALONE.test(match[0])) || isVetoed(statement, start, at)) continue;
    const opening = leading(statement);
    const agent =
      agentAt(context, statement, at) ??
      (opening !== undefined &&
      /^(?:as |(?:on|by) (?:the|each|every) | (?:on the dot|to the day|ahead)|living|honou?ring|keeping|deliver|implementing|meeting|fulfil|carrying)/.test(
        match[0],
      )
        ? praised(context, statement, at)
        : /^(?:is|are|was|were|being|been) /.test(match[0])
          ? speakerAgent(context, statement)
          : null);
    if (agent === null || agent.parties.length === 0) continue;
    yield {
      statement,
      claim: isSame(agent, claimantOf(context, statement)) ? 'fulfilled-own' : 'kept',
      accused: { id: agent.ids[0] ?? null, words: agent.words },
      start: agent.words !== null && agent.words.start >= start ? agent.words.start : at,
      end,
      commitment: noun,
      reply: false,
    };
    return;
  }
}

/** "Has sat on 140 applications, in breach of its assurances": slowness that is called a breach is one. */
function isAgainstText({ frame, text, start }: Statement, { claim, verb }: Claimed): boolean {
  return (
    claim === 'delayed' &&
    testWithin(frame, text.slice(verb === undefined ? 0 : verb - start), CLAIM_WORDS.IN_BREACH)
  );
}

/** The denial of whoever stands inside "a charge X calls". */
function answered(
  context: ReadingContext,
  statement: Statement,
  index: number,
  length: number,
): Claimed | null {
  const from = statement.start + index;
  const one = statement.actors.find((actor) => actor.start > from && actor.end < from + length);
  const agent = one === undefined ? null : agentOf(context, statement, one);
  if (agent === null || agent.ids.length !== 1) return null;
  return {
    statement,
    claim: 'denied',
    accused: { id: agent.ids[0] ?? null, words: null },
    start: from,
    end: statement.end,
    commitment: null,
    reply: true,
    claimant: agent,
  };
}

/** Whoever is named last before "for living up to", or opens a clause that ends in "as promised". */
function praised(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const before = statement.actors.filter((one) => one.start >= statement.start && one.end <= at);
  const one = /^as /.test(statement.frame.text.slice(at)) ? before[0] : before.at(-1);
  return one === undefined ? null : agentOf(context, statement, one);
}

/** Words of lateness that tell of a promise only where one is named. */
const NEEDS_PROMISE = /not been|n.t been|schedule|delay|hold|held|withh/;

/** Verbs that judge by a text, so that what breaks it may be a thing: "the listing violates the accord". */
const OF_A_TEXT = /violat|breach|counter|contrary|against|inconsistent|odds|spirit/;

/** "In breach of the accord, X added": who is meant stands behind. */
function accusedOf(context: ReadingContext, statement: Statement, index: number): Accused {
  const { frame, start, end, text, actors } = statement;
  const isHead = /^["“\s]*$/.test(text.slice(0, index));
  const comma = isHead ? frame.text.indexOf(', ', start) : -1;
  const behind = comma < 0 ? undefined : actors.find((one) => one.start >= comma && one.start - comma < 7);
  const agent = behind && behind.end <= end ? agentOf(context, statement, behind) : null;
  if (agent) return { id: agent.ids.length > 1 ? 'side:both' : (agent.ids[0] ?? null), words: agent.words };
  return accusedAt(context, statement, start + index);
}

function isIf(text: string, at: number): boolean {
  return /(?:^|[\s"“])(?:if|unless|whether)(?![a-z])/.test(text.slice(0, at));
}

/** The agreement that the clause names after the verb, within reach. */
function nounIn(context: ReadingContext, { text, start }: Statement, from: number): Claimed['commitment'] {
  const pattern = cuePattern(
    context.lexicon,
    'en',
    'agreement-noun',
    (cue) => cue.class === 'agreement-noun',
  );
  const match = matchesIn(text, pattern).find(
    ({ index, 0: noun }) =>
      index >= from &&
      index - from < 90 &&
      !/^ (?:reads?|says|said|added)(?![a-z])/.test(text.slice(index + noun.length)),
  );
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
