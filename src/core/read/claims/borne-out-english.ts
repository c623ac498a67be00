import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { ownParty } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import type { Statement } from '../statements/statement.ts';
import { type Claimed, claimantOf } from './claim.ts';

/** What agrees with a verdict told before: "the tariff cut bears that out". */
const AGREES =
  '(?:bears?|bore|bearing) (?:that|this|it|them|him|her|the claim|the point) out|(?:bears?|bore) out (?:that|this|the|its|their|his|her) (?:claim|version|account|point|verdict|assertion|word)|(?:confirm|support|substantiate|corroborate|vindicate|prove)(?:s|ed)? (?:that|this|it|as much|the (?:claim|point|charge|complaint)|its (?:claim|charge|word|point)|their (?:claim|charge|point))(?: (?:right|true|correct))?|(?:backs?|backed) (?:that|this|it|them|the claim|its claim|their claim) up|(?:suggests?|shows?|showed|says?) as much|(?:is|are|was|were) proof of (?:that|it)';
/** What disagrees with one. */
const DISAGREES =
  "(?:gives?|gave) the lie to (?:that|this|it|them|the|its|their)|(?:belie|contradict|disprove|refute|undercut|undermine)(?:s|d|ed)? (?:that|this|it|them|the (?:claim|assertion|boast)|its (?:claim|assertion|boast|words)|their (?:claim|assertion|boast|words))|(?:do|does|did)(?: not|n't) (?:bear (?:that|this|it) out|support (?:that|this|it|the claim)|back (?:that|this|it) up)|tells? (?:a different|another|quite another|a very different) story|suggests? otherwise|says? otherwise|point(?:s|ed)? the other way|prove(?:s|d)? (?:it|them|that) (?:wrong|false|untrue)";
/** The same verdict denied of somebody else: "Kaland cannot say the same". */
const NOT_SAME =
  "(?:cannot|can't|could not|couldn't|can hardly|can scarcely) (?:say|claim) (?:the same|as much|that)|(?:the same|as much) (?:cannot|can't|can hardly|can scarcely|could not) be said (?:of|for|about)";
const BORNE = sought(
  new RegExp(`(?<![a-z])(?:(?<agrees>${AGREES})|(?<disagrees>${DISAGREES})|(?<not>${NOT_SAME}))(?![a-z])`),
);
const SUPPOSED = /(?:^|[\s"“])(?:if|unless|whether|would|could|might|may|must|should|nothing|no)(?![a-z])/;

/** The verdict before, with its place: the clause that repeats or contradicts it stands in the same sentence or the next. */
export interface Verdict {
  readonly found: Claimed;
  readonly claimant: string;
  readonly sentence: number;
}

/** A verdict on a verdict: what is told agrees with what a side claims of itself or of the other, or gives it the lie. */
export function borneOut(context: ReadingContext, statement: Statement, last: Verdict): Claimed | null {
  const { frame, text, start, end, actors } = statement;
  const match = matchWithin(frame, text, BORNE);
  if (match === null || SUPPOSED.test(text.slice(0, match.index))) return null;
  const { claim, accused } = last.found;
  const isGood = claim === 'kept' || claim === 'fulfilled-own';
  if (!isGood && claim !== 'broken' && claim !== 'delayed') return null;
  const claimant = tellerOf(context, statement);
  const isNot = match.groups?.not !== undefined;
  if (isNot) {
    const other = actors.findLast(
      (one) => one.start >= start && one.end <= end && one.party !== null && one.party !== accused.id,
    );
    if (!isGood || other === undefined || other.party === null || other.party === claimant) return null;
    const from = Math.min(other.start, start + match.index);
    return { ...base(statement, from), claim: 'broken', accused: { id: other.party, words: null } };
  }
  // Whoever makes the claim only goes on.
  if (accused.id === null || claimant === last.claimant) return null;
  const isAgreed = match.groups?.agrees !== undefined;
  const isKept = isGood === isAgreed;
  if (isKept && accused.id === claimant) return null;
  return {
    ...base(statement, contentStart(statement)),
    claimant: { ids: [claimant], parties: claimant === ownParty(context) ? [claimant] : [], words: null },
    claim: isKept ? 'kept' : claim === 'delayed' ? 'delayed' : 'broken',
    accused: { id: accused.id, words: null },
  };
}

/** Whoever says so in the clause itself; what only follows somebody's words is told by the text. */
function tellerOf(context: ReadingContext, statement: Statement): string {
  const { voice, frame, start, end, text } = statement;
  const cue = voice?.cue == null ? -1 : frame.local(voice.cue.start);
  const goesOn = /^["“\s]*(?:and |but )?that /.test(text) || voice?.quotation === 'direct';
  if ((cue >= start && cue < end) || goesOn) return claimantOf(context, statement).ids[0] ?? 'narrator';
  return ownParty(context) ?? 'narrator';
}

function base(
  statement: Statement,
  start: number,
): Pick<Claimed, 'statement' | 'start' | 'end' | 'commitment' | 'reply'> {
  return { statement, start, end: statement.end, commitment: null, reply: false };
}
