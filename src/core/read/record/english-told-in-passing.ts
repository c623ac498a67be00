import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import type { ChannelWord } from './channel-words.ts';
import { namesSomebody } from './standing.ts';

/** "Norway and Canada wrapped up two days of …": what is done with talks that two hold. */
const HELD =
  /(?<![a-z])(?:held|holds|began|begun|begins|opened|reopened|resumed|restarted|started|launched|kicked off|wrapped up|ended|concluded|completed|finished|closed|broke off|suspended)(?: [^.,;:]{1,50})? $/;

/** "After a call with", "in talks with": something else is told, and the contact with it. */
const IN_PASSING =
  /(?<![a-z])(?:after|following|in|during|over|on)(?: (?:an?|the|his|her|their|its|this))?(?: [a-z0-9'-]+){0,4} $/;

/** "Visited Oslo for talks with". */
const CAME_FOR =
  /(?<![a-z])(?:visited|visits|was in|is in|arrived in|arrives in|flew to|travel(?:l)?ed to|came to|went to|returned to)(?![a-z])[^.;:]{1,60} for (?:[a-z0-9-]+ ){0,4}$/;

/** "Told her counterpart in a video call". */
const TOLD_IN =
  /(?<![a-z])(?:told|urged|warned|assured|informed|asked|thanked|congratulated|reminded|pressed)(?= )[^.,;:]{3,80} (?:in|during|by|over|on) (?:an? |the )?(?:[a-z0-9-]+ ){0,3}$/;

const COUNTERPART = /(?<![a-z])(?:counterparts?|opposite number|colleague)(?![a-z])/;

const PRESSED =
  /(?<![a-z])(?:told|urged|warned|assured|informed|asked|thanked|congratulated|reminded|pressed|briefed) (?:[a-z]+ ){1,3}(?:counterparts?|opposite number|colleague)(?![a-z])/;

const OF_NO_STATE =
  /^(?:[a-z]+ ){0,2}(?:union|business|party|labou?r|opposition|religious|industry|community|church|company|bank|student|tribal|faith|trade union|corporate) (?:leaders?|chiefs?|executives?|representatives?|delegates?)/;

/** Long ago, or of another time: "in a meeting with X in 2019". */
const OF_OLD = /^[^.,;:]{0,80}(?<![a-z])(?:in|of|since|until) (?:19|20)[0-9]{2}(?![0-9])/;

/** "In my meetings with": several of them, and none in particular. */
const SEVERAL = /(?:calls|meetings|conversations)$/;

/** Two that are named side by side hold what the word names: "X and her counterpart concluded a day of talks". */
export function heldTogether(
  context: ReadingContext,
  folded: FoldedSpan,
  clauseStart: number,
  word: ChannelWord,
): boolean {
  const { text } = folded;
  const before = text.slice(clauseStart, word.start);
  const verb = HELD.exec(before);
  if (verb === null) return false;
  const subject = before.slice(0, verb.index);
  const and = subject.lastIndexOf(' and ');
  if (and < 0 || subject.length - and > 80) return false;
  const right = clauseStart + and + 5;
  return (
    namesSomebody(context, folded, clauseStart, clauseStart + and) &&
    (namesSomebody(context, folded, right, clauseStart + verb.index) || COUNTERPART.test(subject.slice(and)))
  );
}

/** The contact is told beside something else: who said what after it, or who came for it. */
export function toldInPassing(
  context: ReadingContext,
  folded: FoldedSpan,
  clauseStart: number,
  word: ChannelWord,
): boolean {
  const { text } = folded;
  const before = text.slice(clauseStart, word.start);
  const after = text.slice(word.end, word.end + 90);
  if (OF_OLD.test(after) || SEVERAL.test(text.slice(word.start, word.end))) return false;
  const told = TOLD_IN.exec(before);
  if (told !== null && COUNTERPART.test(told[0])) return true;
  if (!IN_PASSING.test(before) && !CAME_FOR.test(before)) return false;
  // "In a phone call on Friday the premier pressed her colleague".
  if (/^ ?(?:in|during) an? /.test(before) && /^[^.;:]{0,90}$/.test(after) && PRESSED.test(after))
    return true;
  const link = /^(?: (?:in|at|on) [a-z' -]{2,30})? with (?=[^,.;:]{2})/.exec(after);
  if (link === null) return false;
  const partner = /^[^,.;:]*/.exec(after.slice(link[0].length))?.[0] ?? '';
  // "With his lawyer", "with union leaders": whoever is met must be somebody of a state.
  if (OF_NO_STATE.test(partner)) return false;
  const from = word.end + link[0].length;
  return COUNTERPART.test(partner) || ofState(context, folded, from, from + partner.length);
}

/** Whether a holder of an office or a known person is named; a state alone names its firms as well. */
function ofState(context: ReadingContext, folded: FoldedSpan, start: number, end: number): boolean {
  const span = folded.source(start, end);
  return (
    context.hits('person', span).length > 0 ||
    context.hits('title', span).some((hit) => hit.start - span.start < 40)
  );
}
