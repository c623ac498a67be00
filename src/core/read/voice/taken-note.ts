import type { Actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';

const NOTED_EN =
  /^'s? (?:[a-z-]+ ){0,2}(?:concerns?|positions?|views?|statements?|remarks|requests?|explanations?|proposals?|objections?|complaints?|demands?|arguments?|assertions?)(?![a-z])/;
const NOTED_ZH =
  /^(?:方面)?(?:的|就|对|关于|有关)[^,;。]{0,24}?(?:关切|立场|看法|意见|说法|介绍|通报|要求|主张|表述|解释|诉求)/;

/**
 * Whether a verb only takes note of what the other side holds: "noted the neighbour's concerns over fish". The view
 * in it is not that of whoever notes it.
 */
export function takesNote(
  text: string,
  verb: VerbToken,
  subject: Actor | null,
  actors: readonly Actor[],
): boolean {
  if (verb.entry.id !== 'note' && verb.entry.id !== 'acknowledge' && verb.entry.id !== 'recognise')
    return false;
  const holder = actors.find(
    (one) => one.start >= verb.end && /^(?: of)?(?: the)? ?(?:到)?$/.test(text.slice(verb.end, one.start)),
  );
  if (!holder || holder.party === null || holder.party === subject?.party) return false;
  const rest = text.slice(holder.end);
  return NOTED_EN.test(rest) || NOTED_ZH.test(rest);
}
