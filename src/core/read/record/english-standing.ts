import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import type { ChannelWord } from './channel-words.ts';
import { heldTogether, toldInPassing } from './english-told-in-passing.ts';
import { namesSomebody, type Standing } from './standing.ts';

/** How far back a word is judged by, in code units: keeps a text without stops linear. */
const REACH = 300;
const UNREAL =
  /(?<![a-z])(?:will|would|shall|should|could|(?<![0-9] )may(?! [0-9])|might|can|must|plans?|planned|planning|expects?|expected|hopes?|hoped|hoping|look(?:s|ed|ing)? forward|if|whether|unless|refused|declined|not|never|no|denied|invited?|invites|soon|next|another|further|future|upcoming|agreed to|want(?:s|ed)? to|willing|ready to|intends?|scheduled|due to|arrange|sought|seeks?)(?![a-z])/;
const EARLIER =
  /(?<![a-z])(?:last (?:spoke|met|year)|previous(?:ly)?|earlier (?:in|call|meeting|talks)|had (?:spoken|met|held|last)|recent|when they)(?![a-z])|(?<![a-z])(?:last|previously|earlier) $/;
/** A little while ago: the exchange itself, unless the text has one of its own. */
const LATELY = /(?<![a-z])(?:last (?:month|week)|earlier this|recently)(?![a-z])/;
const DAY_BEFORE =
  /^[^.;:,]{0,60}(?<![a-z])(?:the (?:day|night|evening) before|an? (?:day|night|evening) earlier|the previous (?:day|night|evening))(?![a-z])/;
const SPEECH =
  /(?<![a-z])(?:said|says|stated|stressed|emphasi[sz]ed|noted|noting|added|told|pointed out|recalled|reiterated|claimed|announced|confirmed|reported|according to)(?![a-z])/;
const COLLECTIVE =
  /(?<![a-z])(?:(?:the |both |these )?(?:two |both )?(?:leaders|presidents|sides|ministers|prime ministers|premiers|countries|men|officials|foreign ministers|heads of state|parties|diplomats)|they|we|the pair|the two)(?![a-z])/;
const TITLE =
  /(?<![a-z])(?:president|prime minister|premier|chancellor|secretary|minister|chairman|leader|counterpart|king|queen|envoy|ambassador|advis[eo]r|representative|director|general|chief|commissioner|delegation)(?![a-z])/;
const OUTSIDERS =
  /^(?: the)?(?: [a-z]+)? ?(?:reporters?|journalists?|media|press|parliament|lawmakers|congress|crowds?|supporters|business|executives|investors|staff|troops)(?![a-z])/;
const OTHERS = /(?<![a-z])(?:teams?|delegations|negotiators|lead officials|working groups?|experts)(?![a-z])/;
const PREDICATE =
  /(?<![a-z])(?:shook|spoke|speaks|talked|got|held|holds|had|has|have|conducted|concluded|completed|finished|wrapped up|convened|took|received|accepted|fielded|answered|attended|joined|met|meets|hosted|sat down|phoned|telephoned|exchanged|wrote|sent)(?![a-z])/;

/** The standing of an English word for an exchange. */
export function englishStanding(
  context: ReadingContext,
  folded: FoldedSpan,
  word: ChannelWord,
): Standing | null {
  const { text } = folded;
  const clauseStart = startOfClause(text, word.start);
  const before = text.slice(clauseStart, word.start);
  const after = text.slice(word.end, word.end + 90);
  const itself = text.slice(word.start, word.end);
  // "Had spoken the night before" under a verb of saying is the exchange itself, one tense back.
  const backshifted =
    DAY_BEFORE.test(after) && SPEECH.test(text.slice(Math.max(0, word.start - REACH), word.start));
  if (EARLIER.test(before) && !backshifted) return null;
  const isReal = !UNREAL.test(before);
  const predicate = PREDICATE.test(itself) || PREDICATE.test(before);
  const reports =
    isReal &&
    (partnered(
      context,
      folded,
      word,
      after,
      predicate || isHeading(before) || OF_A_POST.test(before) || BETWEEN.test(after),
    ) ||
      (predicate && joint(context, folded, clauseStart, word)) ||
      heldTogether(context, folded, clauseStart, word) ||
      collective(before, itself, after, predicate));
  if (reports) {
    if (LATELY.test(before)) return 'lately';
    return SPEECH.test(text.slice(Math.max(0, word.start - REACH), word.start))
      ? 'embedded'
      : OTHERS.test(before)
        ? 'delegates'
        : 'report';
  }
  // What is said after a contact may be yet to come, and the contact is not.
  if (
    !UNREAL.test(before.slice(before.lastIndexOf(', ') + 1)) &&
    toldInPassing(context, folded, clauseStart, word)
  )
    return LATELY.test(before) ? 'lately' : 'embedded';
  return isReal && takenUp(before, after) ? 'noun' : null;
}

/** From the last strong stop; commas only where a clause starts after them, as names hold commas too. */
function startOfClause(text: string, offset: number): number {
  const limit = Math.max(0, offset - REACH);
  for (let at = offset - 1; at >= limit; at -= 1) {
    const one = text.charAt(at);
    if (one === ';' || one === ':' || one === '!' || one === '?') return at + 1;
    if (one === ',' && /^, (?:and|but|while|which|who|noting|saying|adding) /.test(text.slice(at, at + 10)))
      return at + 1;
  }
  return limit;
}

/** "Monday's meeting in Nice between the two". */
const BETWEEN = /^(?: (?:in|at|on) [a-z' -]{2,30})? between /;

/** "with", "to" or "from" somebody, or somebody right after "met". */
function partnered(
  context: ReadingContext,
  folded: FoldedSpan,
  word: ChannelWord,
  after: string,
  predicate: boolean,
): boolean {
  if (!predicate) return false;
  const itself = folded.text.slice(word.start, word.end);
  const link = /^(?:[^.;:]{0,40}? (?:with|from|between|to)|[^.;:]{0,60}? with)(?= )/.exec(after);
  const direct =
    /^(?:met|meets|phoned|telephoned|received|receives|hosted|hosts|welcomed|welcomes)$/.test(itself) ||
    itself.endsWith('with') ||
    itself.endsWith('from') ||
    itself.endsWith('to');
  const skipped = link !== null ? link[0].length : direct ? 0 : -1;
  if (skipped < 0) return false;
  const rest = after.slice(skipped, skipped + 60);
  if (OUTSIDERS.test(rest) || (link === null && /^ (?:in|at|on|for|over|by) /.test(rest))) return false;
  const start = word.end + skipped;
  return (
    TITLE.test(rest) ||
    namesSomebody(context, folded, start, Math.min(folded.text.length, start + 60)) ||
    capital(context, folded, start)
  );
}

/** "They spoke", "the leaders agreed in a call"; but not "we met the target", where a thing was met. */
function collective(before: string, itself: string, after: string, predicate: boolean): boolean {
  if (!COLLECTIVE.test(before)) return false;
  if (/(?<![a-z])(?:in|during) an? (?:[a-z-]+ ){0,3}$/.test(before)) return true;
  if (
    itself === 'met' &&
    !/^(?:[,.;!]|$| (?:in|at|on|for|by|via|again|today|yesterday|this|last|privately|briefly|face|earlier|over|and|to|with|here)(?![a-z]))/.test(
      after,
    )
  ) {
    return false;
  }
  return predicate && !/^(?:the|this|that) /.test(nounPhrase(before));
}

/** "X and Y met": two names before a verb that takes no object. */
function joint(context: ReadingContext, folded: FoldedSpan, clauseStart: number, word: ChannelWord): boolean {
  const before = folded.text.slice(clauseStart, word.start);
  const and = before.lastIndexOf(' and ');
  if (and < 0 || !/^(?:met|spoke|talked|shook hands|sat down)$/.test(folded.text.slice(word.start, word.end)))
    return false;
  // "of the Government of A and of the Government of B"
  const right = clauseStart + and + 5 + (before.slice(and + 5).startsWith('of ') ? 3 : 0);
  return (
    before.length - and < 100 &&
    (capital(context, folded, right) || COUNTERPART.test(folded.text.slice(right, word.start))) &&
    (/(?<![a-z])(?:representatives|governments?)(?![a-z])/.test(before) ||
      TITLE.test(before) ||
      namesSomebody(context, folded, clauseStart, clauseStart + and) ||
      namesSomebody(context, folded, right, word.start))
  );
}

/** "X and his Korean counterpart, Y, met". */
const COUNTERPART =
  /^ ?(?:his|her|their|its) (?:[a-z-]+ ){0,3}(?:counterparts?|hosts?|opposite number|colleague)(?![a-z])/;

function capital(context: ReadingContext, folded: FoldedSpan, start: number): boolean {
  if (start + 1 >= folded.text.length) return false;
  const span = folded.source(start, Math.min(folded.text.length, start + 20));
  return /^ ?(?:the )?[A-Z]/.test(context.text.content.slice(span.start, span.end));
}

/** "Readout of the Prime Minister's call": a heading has no verb. */
function isHeading(before: string): boolean {
  return /^ ?(?:readout|pm|prime minister|president|secretary|foreign secretary|statement|summary|joint)(?![a-z])[^.]{0,100}$/.test(
    before,
  );
}

/** "Good call today with": how a post begins, without a verb. */
const OF_A_POST =
  /^ ?(?:(?:just|now|today|a|an|very|truly|long|great|good|excellent|productive|constructive|warm|frank|wonderful|important|useful|first|and) ){1,5}$/;

function nounPhrase(before: string): string {
  // The nearest one: the word before it may be that of the subject (the two leaders held a video call).
  const from = /^.*(?<![a-z])(?=(?:the|this|that|their|an?) )/.exec(before.slice(-60))?.[0].length ?? -1;
  const phrase = from < 0 ? '' : before.slice(-60).slice(from);
  return phrase.length > 24 || PREDICATE.test(phrase) ? '' : phrase;
}

/** "Ahead of the meeting": one that is still to come. */
const TO_COME =
  /(?<![a-z])(?:ahead of|before|until|prior to|for|about) (?:the|this|that|their) (?:[a-z0-9-]+ ){0,3}$/;

/** "The call lasted", "Thursday's meeting was held at". */
function takenUp(before: string, after: string): boolean {
  const subject =
    /(?:^|[ ,])(?:the|this|that|their|our|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|today's|yesterday's) (?:(?!of)[a-z0-9-]+ ){0,3}$/;
  return (
    subject.test(before.startsWith(' ') ? before : ` ${before}`) &&
    !TO_COME.test(before) &&
    /^(?: which| that|,)? ?(?:lasted|lasting|ran|was|were|took|went|came|began|started|ended|stretched|follow|held|focused|is|,|on |in |at )/.test(
      after.trimStart(),
    )
  );
}
