import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchWithin, mayAnyStand, mayStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty, ownParty } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isSame } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';

/** A promise told as made, by a verb. */
const PROMISED =
  /(?<![a-z])(?:promised|pledged|vowed|undertook|undertaken|guaranteed|agreed (?:to|that|on)|committed (?:itself |themselves |himself |herself )?to|assured [^,;]{2,40}? (?:that|of)|gave (?:[a-z]+ )?(?:its|their|his|her|an?|written|firm|repeated) (?:[a-z]+ )?(?:word|assurances?|guarantees?|undertakings?|commitments?|pledges?|promises?)|signed up to|said (?:that )?(?:it|they|he|she) would|(?:was|were) (?:supposed|due|meant|obliged|required|bound) to|swore to)(?![a-z])/;
/** Less than what was promised, told as little: "barely a third of what it promised". A plain figure is no verdict. */
const SHORT_OF =
  /(?<![a-z])(?:(?:only|just|barely|hardly|scarcely|merely|not even|a mere|at most|little more than|well below|nowhere near|not one of|none of|hardly any of|a fraction of) (?:[a-z0-9%.,-]+ ){0,9}?(?:(?:it|they|he|she|we|[a-z]+) (?:had |has )?(?:promised|pledged|agreed(?: to)?|committed(?: to)?|undertook|signed up)|(?:was|were|had been|been) (?:promised|pledged|agreed)|promised|pledged|agreed|committed)|(?:less|fewer|later|worse) than (?:was |(?:it|they) (?:had )?)?(?:promised|pledged)(?! for)|(?:less than|fewer than|half of|a (?:third|quarter|fifth|tenth) of) (?:[a-z0-9%.,-]+ ){0,9}?(?:it|they|he|she|we|[a-z]+) (?:had |has )?(?:promised|pledged))(?![a-z])/;
/** None of what was promised: "not one of the promised gauges had been installed". */
const NONE_CAME =
  /(?<![a-z])(?:not one|none|not a single(?: one)?|hardly any|few|(?:only|just|barely) [a-z0-9]+) of the (?:[a-z0-9-]+ ){0,2}?(?:promised|pledged|agreed) [a-z -]{2,40}? (?:has|have|had|was|were|is|are)(?![a-z])/;
/** Not done as a text asks: "had yet to board one vessel as the protocol requires". */
const NOT_AS =
  /(?<![a-z])(?:(?:has|have|had|did|does|do)(?: not|n't)|never|yet to|fail(?:s|ed|ing)? to) [^,;]{2,70}? as (?:(?:the |its |their |that )?(?:[a-z0-9-]+ ){0,3}(?:agreement|accord|deal|pact|treaty|protocol|memorandum|convention|understanding|declaration|contract|truce|terms)(?: [a-z]+){0,3}? (?:requires?|required|provides?|provided|demands?|demanded|stipulates?|stipulated|prescribes?|foresees?|foresaw|says)|(?:agreed|promised|pledged|stipulated)(?= (?:in|under|with|last|at|by|on)|[.,;]|$))/;
/** Not done, of what was promised: "has not delivered the trucks it promised". */
const NOT_DELIVERED =
  /(?<![a-z])(?:(?:has|have|had|is|are)(?: still)? yet to|(?:has|have|had|did|does)(?: not|n't| never| so far not)|never|fail(?:ed|s|ing) to|without) (?!say|said|comment|explain|specif|confirm|clarif|decid|see|seen|know|mention|rul|respond)[a-z]+ [^,;]{0,70}?(?:it|they|he|she|we|[a-z]+) (?:had |has |have )?(?:promised|pledged|undertook|committed to|(?<=[a-z] )(?:stipulated|agreed|required|set out|laid down|provided for|specified|due|called for) (?:in|under|by) (?:the|its|their|that)|agreed to (?:pay|provide|send|deliver|supply|buy|return|release|lift|remove))(?![a-z])/;
/** The whole first: "of the 40 boats that X promised, only eleven". */
const COUNTED =
  /(?<![a-z])of (?:the |its |their )?[^,;]{2,90}?(?:promised|pledged|agreed|committed|undertook|undertaken|would|supposed)(?![a-z])[^;]{0,90}?(?<![a-z])(?:only|just|barely|hardly|merely|not one|none|not a single|a mere|fewer than|no more than)(?![a-z])/;
/** What was promised did not come: "the promised trucks never arrived". */
const NEVER_CAME =
  /(?<![a-z])(?:promised|pledged|agreed|promises?|pledges?|assurances?|commitments?|undertakings?|signed|signature)(?![a-z])[^,;]{0,70}?,? (?:never (?:came|arrived|materiali[sz]ed|appeared|followed|happened|left|reached|saw|got)|(?:has|have|had)(?: not|n't| never| yet to| so far not| still not)(?: yet)? (?:come|arrive[d]?|materiali[sz]ed?|appear(?:ed)?|follow(?:ed)?|happen(?:ed)?|be|been|reach(?:ed)?|begun?|start(?:ed)?|left|leave|see|seen)|(?:did not|didn't|failed to) (?:come|arrive|materiali[sz]e|appear|follow|happen|reach|start|begin)|(?:came|come) to nothing|(?:exists?|existed|remains?|remained) only on paper|(?:is|was|remains?|became) a dead letter|(?:has|have) (?:gone|remained) (?:unpaid|undelivered|unfulfilled|unmet|unhonou?red|unimplemented|unanswered)|remains? (?:unpaid|undelivered|unfulfilled|unmet|unhonou?red|unimplemented|on paper|a dead letter|words on paper)|(?:is|are|was|were) (?:nowhere|worth (?:little|nothing)|worthless|empty|hollow|broken)|rang hollow|evaporated|faded|fell through)(?![a-z])/;
/** In the clause behind a promise: that it was not done. */
const UNMET =
  /(?<![a-z])(?:(?:it|they|he|she|that|this|none|nothing|neither|[a-z]+) )?(?:(?:has|have|had|did|does|do)(?: not|n't| never| still not| yet to| so far not| only)(?: yet| so far| to date)?(?! (?:yet |so far |to date )?(?:say|said|specif|disclos|comment|detail|explain|set|name|elaborat|respond|repl|give (?:[a-z]+ )?(?:details?|reasons?|dates?|timetable|figures?|further)|given (?:[a-z]+ )?(?:details?|reasons?|dates?|timetable|figures?|further)|rule|know|mention|offer|provide (?:[a-z]+ )?(?:details?|further)|respon|confirm|identif|announc|clear|react|released? (?:any |an? |its )?(?:official |formal |public |joint |written )*(?:comments?|statements?|responses?|reactions?|details?|figures?|readouts?)|issued? (?:any |an? |its )?(?:official |formal |public |joint |written )*(?:comments?|statements?|responses?|reactions?|readouts?)|ma[dk]e (?:any |an? )?(?:official |formal |public )*(?:comments?|statements?|announcements?)|publicly|seen fit|been (?:told|announced|published|disclosed|named|made public|invited)|vote[ds]?(?![a-z])|ratif|debate|decide|met(?![a-z])|discuss|started voting))|never (?:did|has|have|came|happened|sent|paid|delivered|followed|acted|moved|materiali[sz]ed)|(?:nothing|none|not one|not a single [a-z]+|little|no [a-z]+)(?: [a-z]+){0,4} (?:has|have|had|was|were|came|arrived|happened|materiali[sz]ed|followed|changed)|(?:remains?|remained|stays?|stayed) (?:in place|in force|closed|shut|blocked|unpaid|frozen|stuck|on paper|where (?:it|they)|un[a-z]+ed)|(?:is|are|was|were) still (?:waiting|in place|in force|closed|shut|blocked|unpaid|there|stuck)|to no avail|(?:did|does|has done) (?:the opposite|nothing(?: of the (?:kind|sort))?))(?![a-z])/;
/** Late rather than undone. */
const LATE =
  /yet to|still (?:waiting|not)|not yet|(?:not|n't) yet|overdue|late(?![a-z])|to date|so far not|behind/;
const NONE = /(?<![a-z])(?:a single|not one|nothing|none)(?![a-z])/;
const SUPPOSED =
  /(?:^|[\s"“])(?:if|unless|whether|may|might|could|would have|fears?|worr(?:y|ies|ied))(?![a-z])/;
/** Past the promise only with somebody or something as its subject, so that "has not" alone tells of it. */
const TURN =
  /(?:,|;|:| –| —)? ?(?:but|yet|and|though|although|however|only)[, ]|, (?=(?:not one|not a single|none|nothing|no [a-z]+|it |they |its |the |still |so far |instead)(?![a-z]))/g;

const MAY_COUNT = soughtGroup(NONE_CAME, NOT_AS, COUNTED, SHORT_OF, NEVER_CAME, NOT_DELIVERED);
const MAY_BE_UNMET = sought(UNMET);

/** A verdict in plain words beside a promise: "promised to reopen the crossing, but has not done so". */
export function unkeptInEnglish(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end } = statement;
  const counted = !mayAnyStand(frame, MAY_COUNT)
    ? null
    : (NONE_CAME.exec(text) ??
      NOT_AS.exec(text) ??
      COUNTED.exec(text) ??
      SHORT_OF.exec(text) ??
      NEVER_CAME.exec(text) ??
      NOT_DELIVERED.exec(text));
  if (counted !== null && !SUPPOSED.test(text.slice(0, counted.index))) {
    const accused = ofPromise(context, statement, counted.index, counted[0].length);
    if (accused !== null) return claimed(statement, accused, start, end, isLate(counted[0]));
  }
  return behindPromise(context, statement);
}

function isLate(words: string): boolean {
  return LATE.test(words) && !NONE.test(words);
}

/** Whoever made the promise inside `[index, index + length)` of the clause, else its subject. */
function ofPromise(
  context: ReadingContext,
  statement: Statement,
  index: number,
  length: number,
): Accused | null {
  const { start, actors } = statement;
  const claimant = claimantOf(context, statement);
  const inside = actors.filter((one) => one.start >= start + index && one.end <= start + index + length);
  // Whoever is named last before the verdict is nearer to it than whoever opens the clause and may only say so.
  const nearest = actors.findLast(
    (one) => one.start >= start && one.end <= start + index && start + index - one.end <= 30,
  );
  const opening = nearest ?? leading(statement);
  for (const one of [...inside, ...(opening === undefined ? [] : [opening])]) {
    const agent = one.party === null ? null : agentOf(context, statement, one);
    if (agent !== null && agent.parties.length === 1 && !claimant.parties.includes(agent.parties[0] ?? ''))
      return { id: agent.ids[0] ?? null, words: agent.words };
  }
  const subject = agentAt(context, statement, start + index);
  if (subject !== null && subject.parties.length === 1 && !isSame(subject, claimant))
    return { id: subject.ids[0] ?? null, words: null };
  const promiser = promiserBefore(context, statement);
  const id = promiser?.ids[0] ?? otherParty(context, claimant.parties);
  return id === null ? null : { id, words: null };
}

/** "…, but has not done so": the promise stands in the clause or sentence before, or before the turn in the same one. */
function behindPromise(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end } = statement;
  if (!mayStand(frame, MAY_BE_UNMET)) return null;
  const promise = PROMISED.exec(text);
  if (promise !== null) {
    // Both in one clause: the verdict stands behind the word that turns.
    for (const turn of matchesIn(text, TURN)) {
      if (turn.index < promise.index) continue;
      const from = turn.index + turn[0].length;
      const unmet = UNMET.exec(text.slice(from));
      if (unmet === null || unmet.index > 40 || SUPPOSED.test(text.slice(from, from + unmet.index))) continue;
      const agent = agentAt(context, statement, start + promise.index);
      const claimant = tellerOf(context, statement, agent);
      const accused = accusedOf(agent, claimant);
      const found = accused && claimed(statement, accused, start + from, end, LATE.test(text.slice(from)));
      return found && { ...found, claimant };
    }
    return null;
  }
  const unmet = UNMET.exec(text);
  if (unmet === null || unmet.index > 60 || SUPPOSED.test(text.slice(0, unmet.index))) return null;
  const agent = promiserBefore(context, statement);
  const own = leading(statement);
  const subject = own === undefined ? null : agentOf(context, statement, own);
  // Of somebody else it is told what that one did.
  const isOther =
    subject !== null &&
    agent !== null &&
    !subject.ids.some((id) => agent.ids.includes(id)) &&
    !/waiting|received|seen/.test(text);
  if (agent === null || isOther) return null;
  const claimant = tellerOf(context, statement, agent);
  const accused = accusedOf(agent, claimant);
  const found = accused && claimed(statement, accused, start, end, LATE.test(text));
  return found && { ...found, claimant };
}

/** Who promised in the clauses before, nearest first, no further than the sentence before. */
function promiserBefore(context: ReadingContext, statement: Statement): Agent | null {
  let steps = 0;
  for (let at = statement.previous; at !== null && steps < 2; at = at.previous, steps += 1) {
    const agent = promiserOf(context, at);
    if (agent !== null) return agent;
  }
  return steps === 0 && statement.before !== null ? promiserOf(context, statement.before) : null;
}

function promiserOf(context: ReadingContext, statement: Statement): Agent | null {
  const match = PROMISED.exec(statement.text);
  if (match === null || SUPPOSED.test(statement.text.slice(0, match.index))) return null;
  const agent = agentAt(context, statement, statement.start + match.index);
  return agent !== null && agent.parties.length === 1 ? agent : null;
}

/**
 * Who says that it was not done. "X assured us that …, and it has not": the word of promising makes X the speaker of
 * the rest, which is told by whoever tells of the promise.
 */
function tellerOf(context: ReadingContext, statement: Statement, promiser: Agent | null): Agent {
  const claimant = claimantOf(context, statement);
  const isPromiser = promiser?.parties.some((party) => claimant.parties.includes(party)) ?? false;
  const { voice, frame } = statement;
  if (!isPromiser || voice === null || voice.cue === null) return claimant;
  const cue = frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end));
  if (!PROMISING.test(cue)) return claimant;
  const own = ownParty(context);
  return { ids: [own ?? 'narrator'], parties: own === null ? [] : [own], words: null };
}

const PROMISING = /promis|pledg|vow|undert|guarantee|agree|commit|assur|gave|sign|swore|sworn/;

/** Nobody accuses itself in such words. */
function accusedOf(agent: Agent | null, claimant: Agent): Accused | null {
  if (agent === null || agent.parties.length !== 1) return null;
  return agent.parties.some((party) => claimant.parties.includes(party))
    ? null
    : { id: agent.ids[0] ?? null, words: null };
}

function claimed(
  statement: Statement,
  accused: Accused,
  start: number,
  end: number,
  isLate: boolean,
): Claimed {
  return {
    statement,
    claim: isLate ? 'delayed' : 'broken',
    accused,
    start,
    end,
    commitment: null,
    reply: false,
  };
}

/** What was promised has come: "the deliveries promised in May have arrived in full". */
const CAME = sought(
  /(?<![a-z])(?:promised|pledged|agreed|due)(?![a-z])[^,;]{0,60}? (?:has|have|had|was|were) (?:all |now |since |already |duly )*(?:arrived|come|reached|been (?:delivered|paid|shipped|released|made|completed|handed over|installed|issued|built)|delivered|paid|completed) (?:in full|on time|on schedule|ahead of (?:time|schedule)|as (?:promised|agreed|planned)|punctually|to the last)(?![a-z])/,
);

/** A verdict in plain words that a promise was kept. */
export function keptInEnglish(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end } = statement;
  const match = matchWithin(frame, text, CAME);
  if (match === null || SUPPOSED.test(text.slice(0, match.index))) return null;
  const accused = ofPromise(context, statement, match.index, match[0].length);
  if (accused === null) return null;
  return { statement, claim: 'kept', accused, start, end, commitment: null, reply: false };
}
