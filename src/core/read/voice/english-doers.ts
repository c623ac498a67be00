import type { Actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** What may stand before the subject of a sentence. */
const LEAD = /^(?:(?:on|in|at|during|after|before) [^,]{3,60}, )?(?:the |both )?$/;

/** Right behind a subject, a past form that no list of words of saying knows: "toured the port and". */
const DID =
  /^,?(?:,? (?:also|then|later|jointly|both|together|briefly|on [a-z]+day|(?:earlier |later )?today|this (?:morning|afternoon|evening|week)))? (?:[a-z]{3,}ed|met|spoke|held|took|saw|sat|came|went|began|left|flew|drew|gave|made|paid|stood|rose|led|sent|laid|oversaw|hosted|(?:is|are) [a-z]+ing|(?:has|have) [a-z]+(?:ed|en|t)|wants|seeks|backs|opposes|faces|plans|needs)(?![a-z])/;

/** Between what was done and the verb of saying nobody else acts. */
const ANOTHER = /(?:^|[^a-z])(?:who|which|that|while|when|but|as|because|if|he|she|it|they|we|i)(?![a-z])/;

/**
 * Whoever opens a sentence and did something before saying something: "The two presidents toured the port and agreed
 * that …". `null` where another subject may stand between.
 */
export function doerBefore({ actors, frame: { text } }: Clauses, verb: VerbToken, end: number): Actor | null {
  const doer = actors[0];
  if (!doer || !LEAD.test(text.slice(0, doer.start)) || doer.kind === 'anonymous') return null;
  const lead = text.slice(0, end).trimEnd();
  if (!/(?:^|[^a-z])and$/.test(lead)) return null;
  const written = text.slice(verb.start, verb.end);
  if (!/^(?:[a-z]+ed|[a-z]+s|said|told|spoke|made|gave|took|laid|put)(?![a-z])/.test(written)) return null;
  const did = DID.exec(text.slice(doer.end, doer.end + 60))?.[0];
  if (did === undefined) return null;
  const between = text.slice(doer.end + did.length, lead.length);
  return ANOTHER.test(between) || /[;:“”"]/.test(between) || between.length > 160 ? null : doer;
}
