import type { ReadingContext } from '../context.ts';
import { matchesWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf, both, ownParty, speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { ENGLISH_AGAINST } from './acts-english.ts';
import { beginning, clauseStart, isOfNoun, namedAt, WHEN_TOLD } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';
import { englishFutures } from './futures-english.ts';
import { typeOf } from './side.ts';

/** Verbs of promising in all their forms. */
const PROMISING =
  '(?:commit(?:s|ted|ting)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|undert(?:ake|akes|ook|aken|aking)|guarantee(?:s|d|ing)?|assur(?:e|es|ed|ing)|sw(?:ear|ears|ore|orn)|consent(?:s|ed|ing)?|assent(?:s|ed|ing)?|contract(?:s|ed)?|bound (?:itself|themselves|himself|herself)|bind(?:s|ing)? (?:itself|themselves)|gave (?:its|his|her|their) word)';
const ITSELF = '(?: itself| themselves| himself| herself| ourselves| myself)?';
/** Nouns of promising, as what somebody gives: "gave a firm undertaking". */
const A_PROMISE =
  "(?:an?|its|their|his|her|our|the|[a-z]+'s) (?:[a-z-]+ ){0,2}(?:commitment|pledge|promise|assurance|undertaking|guarantee|vow|word|oath)s?";
/** What one gives to whom one promises it: "promised X a reply before the weekend". */
const GIVEN =
  '(?:reply|answer|response|report|list|decision|loan|credit|grant|aid|assistance|support|help|access|explanation|apology|compensation|payment|refund|visit|meeting|vote|review|inquiry|investigation|share|quota|waiver|exemption|licen[cs]e|visas?|ships?|aircraft|trucks?|boats?|grain|wheat|gas|oil|fuel|power|water|money|billion|million|tonnes?|tons?|seats?|vessels?|permits?|licen[cs]es)';
const FUTURE_BEHIND = '(?=[^;]{2,90}?(?<![a-z])(?:will|would|shall|is to|are to)(?![a-z]))';
const TO_DO =
  '(?:(?:not|never)(?: again| once more)? )?to (?:never (?:again )?|not )?(?!(?:the|a|an|its|their|this|that|his|her)(?![a-z]))["“]?(?=[a-z])';
const PROMISE = new RegExp(
  [
    `(?<![a-z])(?:has |have |had )?(?:formally |publicly |also |again |now )?${PROMISING}${ITSELF}(?:,? [a-z]+ly)?(?: (?:me|us|him|her|them|you))?(?: in (?:writing|public|private|principle)| in return| (?:in|at) (?!the (?:hope|event|wake|end)|order|exchange|addition|an effort)(?:the )?[a-z'’-]+(?: [a-z'’-]+)?(?= to ))?${WHEN_TOLD}(?:, [^,;]{2,60},)? ${TO_DO}`,
    `(?<![a-z])(?:has |have |had )?(?:formally |publicly |also |again |now )?${PROMISING}${ITSELF}(?: (?!that |to |by )[a-z0-9'’.-]+){0,7}?(?:, [^,;]{2,60},)? that ${FUTURE_BEHIND}`,
    `(?<![a-z])(?:assur|promis|guarantee)(?:e|es|ed|d|ing) (?:(?!that |to |by |of )[a-z'’.-]+ ){1,5}?(?=(?:the|its|their|his|her|it|they|all|no|every|a|an) [^,;]{0,60}? ?(?:will|would)(?![a-z]))`,
    '(?<![a-z])(?:is|are) (?:(?:legally|contractually|duty-|treaty-|now|thereby|thus) ?)?(?:obligated|obliged|(?<=(?:legally|contractually|duty-|treaty-|thereby) ?)bound) to ',
    `(?<![a-z])(?:has |have |had )?(?:given|gave|gives|giving|made|makes|making|offered|offers) (?:[a-z]+ )?${A_PROMISE}(?: (?:to|in) [a-z ]{2,30}?)? (?:${TO_DO}|that ${FUTURE_BEHIND})`,
    `(?<![a-z])(?:given|gave|gives|giving) (?:[a-z]+ )?(?:[a-z]+ )?(?:assurances?|guarantees?|undertakings) that ${FUTURE_BEHIND}`,
    '(?<![a-z])(?<!(?:was|were|been|being) )(?:pledged|promised|pledging|promising|pledges|promises) (?=(?:an? (?:further|extra|additional|total|new)|another|further|additional|up to|at least|some|[0-9$€£¥]))',
    '(?<![a-z])(?:promised|pledged|promises|promise|pledge|guaranteed|assured) (?:each other|one another) (?=[a-z])(?!that )',
    `(?<![a-z])(?<!(?:was|were|been|being) )(?:promised|pledged|guaranteed|promises|promising) (?!to |that |by |not |never )(?:(?:the |its |his |her )?[a-z'’-]+ ){1,3}?(?=(?:an?|another|further|full|free|up to|at least|written|its|more|[0-9$€£¥]+) (?:[a-z0-9'’-]+ ){0,5}?${GIVEN}(?![a-z]))`,
    `(?<![a-z])(?:was|were|been) (?:promised|assured|guaranteed) by [^,;]{2,40}? that ${FUTURE_BEHIND}`,
    '(?<![a-z])(?:is|are) (?:(?:also|both|each|fully|firmly|now) )?committed to (?!(?:work|build|strengthen|deepen|promot|maintain|uphold|support|ensur|develop|improv|pursu|advanc|further|foster|seek|be|do|expand|enhanc|keep|preserv|fight|find)[a-z]*ing )(?=[a-z]{4,}ing )',
    '(?<![a-z])(?:intends? to|intended to) (?!be (?!the|ready|among|in)[a-z]+)',
  ].join('|'),
  'g',
);
/** "Has promised to stop importing oil": of a third state’s goods, which is given up for the other side. */
const GIVES_UP =
  /^(?:has |have |had )?(?:[a-z]+ly |also |again |now )?(?:commit|pledg|promis)[a-z]* (?:[a-z ]{0,30})?to (?:stop|halt|end|cease|phase out|give up) (?:[a-z]+ (?:or [a-z]+ )?)?(?:import|buy|purchas)/;
/** What makes a noun of a promise: "its solemn pledge to". */
const A_NOUN =
  /(?<![a-z])(?:(?:the|an?|its|their|his|her|this|that|our|no|any)|[a-z]+['’]s|[a-z]+s['’]) (?:[a-z]+ )?$/;
/** "Was promised 300 million dollars by X": whoever stands behind "by" promised. */
const WAS_PROMISED =
  /(?<![a-z])(?:was|were|been|being) (?:promised|pledged|guaranteed|assured(?= of)) (?!by )[^,;]{2,70}? by (?:the )?/g;
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
/** A text that binds: "the statement commits both sides to publish". */
const BINDS =
  /(?<![a-z])(?:commits|binds|obliges|requires) (?:(?:both|the two|the) (?:sides|parties|countries|governments)|[a-z]+) to (?=[a-z]+ )/g;
const BOTH_SIDES = /sides|parties|countries|governments/;

/** The same as a subject, in a party's own text: "X's pledge to buy ships will support jobs". */
const OF_OWN_TEXT =
  /(?<=['’]s? )(?:(?:new|historic|firm|written|landmark|binding|unprecedented|solemn|separate) )?(?:pledge|promise|commitment|undertaking|agreement) to (?=[a-z]{3,})(?!the |its |this |that |our )/g;
/** Where the noun phrase of a promise ends: at the verb of its clause, which may judge it. */
const PREDICATE =
  / (?:will|would|is|are|was|were|has|have|had|means?|represents?|marks?|builds?|comes?|remains?|follows?)(?: (not|yet|never|been|still|failed|unfulfilled|unmet|broken|kept|honou?red|on paper|to be))?(?![a-z])/;

const SOUGHT = soughtAll({ PROMISE, WAS_PROMISED, OBTAINED, NAMED, OF_OWN_TEXT, BINDS });

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
  const promise = PROMISED.exec(text.slice(0, index));
  const maker =
    promise === null
      ? undefined
      : actors.findLast(({ party: side, end }) => side !== null && end <= start + promise.index);
  const isNew = promise === null || maker?.party !== party.parties[0];
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
    if (/^(?:pledge|promise|vow|guarantee|commit|contract)s?(?![a-z])/.test(match[0]) && A_NOUN.test(before))
      continue;
    // "X, which had promised to, now": told only for what became of it.
    if (/^had /.test(match[0]) && /(?:which|who) $/.test(before)) continue;
    if (/^committed/.test(match[0]) && IS_COMMITTED.test(before)) continue;
    const agent = /^(?:was|were|been) /.test(match[0])
      ? giverIn(context, statement, at, match[0])
      : (agentAt(context, statement, at) ?? participleAgent(context, statement, match[0], at));
    if (agent !== null && isOfNoun(frame.text, start, agent.words?.start ?? at)) continue;
    const isLeft =
      /(?<![a-z])(?:not|never)(?: again| once more)? to $|(?<![a-z])to (?:never (?:again )?|not )$/.test(
        match[0],
      );
    if (
      agent === null ||
      (!isLeft &&
        ENGLISH_AGAINST.test(frame.text.slice(after, end)) &&
        !GIVES_UP.test(match[0] + frame.text.slice(after, end)))
    )
      continue;
    covered = end;
    promised = Math.min(promised, at);
    yield {
      statement,
      type: typeOf(agent),
      agent,
      firmness: /obligated|undert/.test(match[0]) ? 5 : 4,
      start: beginning(agent, start, at),
      // "Undertook not to add": what is left undone is what is promised.
      action: isLeft ? at + match[0].search(/(?<![a-z])(?:not|never)(?![a-z])/) : after,
      end,
    };
  }
  for (const match of matchesWithin(frame, text, SOUGHT.WAS_PROMISED)) {
    const at = start + match.index;
    const giver = namedAt(statement, at + match[0].length);
    const agent = giver === undefined ? null : agentOf(context, statement, giver);
    if (at < covered || agent === null || agent.parties.length === 0) continue;
    if (isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    covered = end;
    promised = Math.min(promised, at);
    const receiver = agentAt(context, statement, at);
    yield {
      statement,
      type: 'commitment',
      agent,
      ...(receiver !== null && receiver.parties.length === 1 ? { to: receiver.parties[0] ?? null } : {}),
      firmness: 4,
      start: beginning(receiver ?? agent, start, at),
      action: at,
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
  const isOwnText = covered === start && ownParty(context) !== null;
  for (const match of isOwnText ? matchesWithin(frame, text, SOUGHT.OF_OWN_TEXT) : []) {
    const at = start + match.index;
    const maker = statement.actors.findLast((one) => one.end <= at && at - one.end <= 3);
    const agent = maker === undefined ? null : agentOf(context, statement, maker);
    const rest = frame.text.slice(at + match[0].length, end);
    const predicate = PREDICATE.exec(rest);
    if (at < covered || maker === undefined || agent === null || agent.parties.length === 0) continue;
    if (
      ENGLISH_AGAINST.test(rest) ||
      predicate?.[1] !== undefined ||
      isVetoed(statement, clauseStart(frame.text, start, at), at)
    )
      continue;
    const until = predicate === null ? end : at + match[0].length + predicate.index;
    covered = until;
    promised = Math.min(promised, at);
    yield {
      statement,
      type: typeOf(agent),
      agent,
      firmness: 4,
      start: maker.start,
      action: at + match[0].length,
      end: until,
    };
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
  yield* englishFutures(context, statement, covered, promised);
}

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
