import type { Actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { isSubjectPlace, unmarked } from './english-clause-subject.ts';
import { isParticiple } from './english-tense.ts';
import { englishPronoun } from './pronouns.ts';

/** Right behind a subject, a finite form that no list of words of saying knows: "toured the port and". */
const DID =
  /^(?:,? (?:also|then|later|jointly|both|together|briefly|again|in turn|merely|simply|just|[a-z]{4,}ly|on [a-z]+day|(?:earlier |later )?today|this (?:morning|afternoon|evening|week))){0,2} (?:[a-z]{3,}ed|met|spoke|held|took|saw|sat|came|went|began|left|flew|drew|gave|made|paid|stood|rose|led|sent|laid|oversaw|wrote|read|heard|put|got|cut|hit|bought|sold|brought|broke|fell|felt|found|fought|kept|knew|lost|shook|showed|struck|swept|threw|won|wore|hosted|(?:is|are|was|were) [a-z]+ing|(?:is|are|was|were) [a-z]+(?:ed|en)|(?:has|have|had) (?:[a-z]+ly |long |never |not )?[a-z]+(?:ed|en|t|wn|ne|de)|wants|seeks|backs|opposes|faces|plans|needs|remains|leads|runs|keeps|puts|takes|gives)(?![a-z])/;

/** Between what was done and the verb of saying nobody else acts. */
const ANOTHER =
  /(?:^|[^a-z])(?:who|which|that(?! (?:aside|off|away|down|back|up|as|and|with|claim|charge|suggestion|idea|view|account|version|demand|offer|proposal|accusation|criticism|question|figure|reading)(?![a-z]))|while|when|but|as|because|if|he|she|it|they|we|i)(?![a-z])/;

/** A description in commas behind a name. */
const ASIDE = /^, (?!and |but |while |or )[^;:]{3,140}?,(?= )/;

/** A finite verb of saying that may be joined to another verb. */
const FINITE =
  /^(?:[a-z]+ed|[a-z]+s|said|told|spoke|made|gave|took|laid|put|swore|held|found|felt|was|were|has been|let|wrote|foresaw|undertook)(?![a-z])/;

/** The longest way from what a subject did to what it said. */
const LONGEST = 180;

/**
 * Whoever is the subject of a clause and did something before saying something: "The two presidents toured the port
 * and agreed that …", "He nodded and said …". `null` where another subject may stand between.
 */
export function doerBefore(clauses: Clauses, verb: VerbToken, end: number): Actor | null {
  const { actors, frame } = clauses;
  const { text } = frame;
  // "Kaland raised its duty, saying that …": what is done and said at once.
  const isAlong = isParticiple(text.slice(verb.start, verb.end));
  const lead = text.slice(0, isAlong ? verb.start : end).trimEnd();
  const written = text.slice(verb.start, verb.end);
  if (isAlong ? !lead.endsWith(',') : !(/(?:^|[^a-z])(?:and|but|then)$/.test(lead) && FINITE.test(written)))
    return null;
  const plain = unmarked(clauses);
  const from = Math.max(plain.lastIndexOf('; ', end), plain.lastIndexOf(': ', end)) + 1;
  const pronoun = /^ ?(?:and |but |yet )?(he|she|they)(?= )/.exec(plain.slice(from, from + 12));
  const named = actors.findLast(
    (one) =>
      one.start >= from &&
      one.end < lead.length &&
      isSubjectPlace(text, one.start) &&
      !/(?:that|said|says) (?:the )?$/.test(text.slice(0, one.start)) &&
      did(plain, one.end, lead.length),
  );
  if (named !== undefined) return named;
  if (pronoun === null) return null;
  const at = from + pronoun[0].length;
  return did(plain, at, lead.length) ? englishPronoun(pronoun[1] ?? '', at) : null;
}

/** Whether a subject that ends at `start` has a verb of its own, and nobody else one, up to `end`. */
function did(plain: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const rest = plain.slice(start, end);
  const aside = ASIDE.exec(rest)?.[0].length ?? 0;
  const verb = DID.exec(rest.slice(aside))?.[0] ?? (aside > 0 ? DID.exec(rest)?.[0] : undefined);
  if (verb === undefined) return false;
  const between = rest.slice(aside + verb.length).replace(/(?:and|but|then)$/, '');
  return !ANOTHER.test(between) && !/[;:]/.test(between);
}
