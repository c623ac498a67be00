import { isBareObjectGap, isObjectGap, isReducedGap } from './english-complement.ts';
import type { ActWord, KindWord } from './words.ts';

/** "The licences we granted", "the service, which it had suspended": the measure is the object of the verb behind it. */
export function isObjectOf(text: string, kind: KindWord, act: ActWord, kinds: readonly KindWord[]): boolean {
  if (kinds.some((one) => one.start >= kind.end && one.end <= act.start && one.isWeak !== true)) return false;
  const gap = gapBehind(text, kind, act);
  if (isObjectGap(gap)) return true;
  // "The permits it is sitting on".
  if (/^[a-z-]+ing(?: |$)/.test(text.slice(act.start, act.end)))
    return /^(?: (?:for|on) [a-z' -]{2,40}?)?(?: (?:that|which))? (?:it|they|he|she|we|[a-z]+) (?:is|are|was|were|has been|have been|had been) (?:still )?$/.test(
      gap,
    );
  return PAST.test(text.slice(act.start, act.end)) && isBareObjectGap(gap) && !isReducedGap(gap);
}

/** The words between a measure and a verb; of "probe into" the preposition opens its complement. */
function gapBehind(text: string, kind: KindWord, act: ActWord): string {
  const gap = text.slice(kind.end, act.start);
  return / (?:into|of|on|by|between|for)$/.test(text.slice(kind.start, kind.end)) ? ` on${gap}` : gap;
}

/** A verb in a past form, which may be a participle. */
const PAST =
  /(?:[a-z]{2}ed|rawn|rew|ozen|roze|cut|put(?: [a-z]+)*|brought(?: [a-z]+)*|taken(?: [a-z]+)?|took(?: [a-z]+)*|given|made|set)$|^(?:stopp|introduc|impos)ed/;

/** "The embargo on turbines, imposed in spring": a participle right behind what the measure is on. */
export function isParticiple(text: string, kind: KindWord, act: ActWord): boolean {
  return PAST.test(text.slice(act.start, act.end)) && isReducedGap(gapBehind(text, kind, act));
}
