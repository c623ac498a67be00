import type { Actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';
import { isAboutClaim } from './subordinate.ts';

/** "that" and "which" right before a subject, with an article at most. */
const RELATIVE = /(?:^|[^a-z])(?:(,? ?which|whom|whose|what|whatever|how|why)|(that)) (?:the )?$/;

/** A noun with its determiner, up to the words that describe it. */
const DESCRIBED =
  /(?:^|[^a-z'])((?:the|an?|its|their|his|her|our|any|every|each|some|no|this|those|these|all|[a-z]+'s) (?:[a-z0-9'-]+ ){0,3}([a-z-]+))$/;

/** A noun in the plural without a determiner, governed by a preposition: "in light of higher tariffs A had threatened". */
const GOVERNED =
  /(?:^|[^a-z'])(?:of|on|with|from|to|by|for|than|against|despite|including) ((?:[a-z-]+ ){0,2}([a-z-]{3,}s))$/;

/** Nouns whose content a clause with "that" gives: "the claim that A refused". */
const OF_CONTENT =
  /^(?:accusations?|admission|agreement|allegations?|announcement|argument|assertions?|assessment|assurances?|belief|charges?|claims?|complaints?|conclusion|condition|confirmation|concerns?|conviction|decision|declaration|demands?|denials?|doubts?|evidence|expectations?|fact|fears?|feeling|hopes?|ideas?|impression|indications?|insistence|message|news|notion|possibility|pledges?|principle|promises?|proof|proposals?|reasons?|recommendations?|remarks?|reports?|risk|rumou?rs?|signals?|signs?|statements?|suggestions?|suspicions?|threats?|understanding|views?|warnings?|words?|way)$/;

/** Nouns of time: "this week A said" describes nothing. */
const OF_TIME =
  /^(?:day|days|week|weeks|month|months|year|years|morning|afternoon|evening|night|weekend|spring|summer|autumn|fall|winter|quarter|decade|moment|hour|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Before a noun, these make it an occasion or the one who is told. */
const OCCASION =
  /(?:(?:^|[,;:.] |(?:^|[^a-z])(?:and|but|while|that) )(?:(?:later|earlier|also|just|speaking|immediately|shortly|soon) )?(?:at|in|on|after|before|during|since|for|with|by|from|under|ahead of|following|despite|amid|given|as of|as|until|within|of|over|through|throughout|in response to|responding to|in reply to) |(?:told|tells|telling|assured?|informed|reminded|warned|notified|advised|convinced|persuaded|asked) )$/;

/** Verbs that a clause of speech follows, so that "the quota A said would fall" reports what A said. */
const SPEAKS: ReadonlySet<string> = new Set([
  'say',
  'claim',
  'think',
  'believe',
  'report',
  'argue',
  'note',
  'tell',
  'insist',
  'hope',
  'expect',
  'warn',
]);

/** What follows a verb whose object stands before it. */
const WITHOUT_OBJECT =
  /^(?:[.,;:)]|$| (?:to|last|this|next|in|on|at|by|under|after|before|during|since|earlier|later|from|for|with|as|when|while|over|but|and|or|two|three|four|five|six|ten|many|years|months|weeks|would|will|could|should|can|had|has|have|is|are|was|were|remains?|remained|stands?|stood|never|still|now|only|so|publicly|also|not)(?![a-z]))/;

/**
 * Whether an English clause stands in the place of a noun's description: "the plan which China announced", "the
 * corridor it promised last year". After "that" it does where a noun stands right before and no verb that takes a clause.
 */
export function isRelative(
  text: string,
  subjectStart: number,
  verb: VerbToken,
  verbs: readonly VerbToken[],
): boolean {
  const lead = RELATIVE.exec(text.slice(Math.max(0, subjectStart - 16), subjectStart));
  // "A claim to which X replied that …": what X says of it has words of its own.
  if (
    lead?.[1] &&
    /(?:to|upon|after) which (?:the )?$/.test(text.slice(0, subjectStart)) &&
    / that (?:the |it |he |she )?/.test(text.slice(verb.end, verb.end + 8))
  )
    return false;
  // "March 1, by which X promised to open the port": what X undertook for then is told.
  if (
    lead?.[1] &&
    verb.entry.act === 'commit' &&
    /(?:by|under|in|on|at|after|before) which (?:the )?$/.test(text.slice(0, subjectStart)) &&
    /(?:^| )to [a-z]/.test(text.slice(verb.start, verb.end + 6))
  )
    return false;
  // "a step that A called “a mistake”": what A called it stands in marks.
  if (lead && /^,? ?(?:which|that)$/.test(lead[1] ?? lead[2] ?? '') && namesInMarks(text, verb)) return false;
  if (lead?.[1]) return true;
  if (lead) {
    const that = text.lastIndexOf('that', subjectStart);
    return (
      isBehindNoun(text, that, verbs) ??
      !verbs.some((one) => one.end <= subjectStart && one.entry.takes !== 'topic')
    );
  }
  return isBareRelative(text, subjectStart, verb, verbs);
}

/** Whether a verb of naming is followed by words in marks, and by two or more of them. */
export function namesInMarks(text: string, { entry, end }: VerbToken): boolean {
  return entry.id === 'describe' && /^ ?["“][a-z][a-z'’-]* [a-z]/.test(text.slice(end, end + 40));
}

/** A noun in the plural behind a verb or a preposition that governs it: "holding back products", "a list of goods". */
const PLURAL_OBJECT =
  /(?:^|[^a-z'])(?:[a-z]+ing|[a-z]{2,}ed|back|out|up|off|of|for|on|with|from|over|to) (?:[a-z]+ )?([a-z-]{3,}s)$/;

function isPluralObject(before: string, last: VerbToken | undefined): boolean {
  const noun = PLURAL_OBJECT.exec(before.slice(-60));
  if (noun === null || OF_CONTENT.test(noun[1] ?? '') || OF_TIME.test(noun[1] ?? '')) return false;
  const start = before.length - noun[0].length;
  return (
    last === undefined ||
    (start > last.end && !/^ (?:to|in|at|on|during|via|with) ?/.test(before.slice(last.end)))
  );
}

/** Whether "that" at an offset describes the noun before it; `null` where the words around do not tell. */
export function isBehindNoun(text: string, that: number, verbs: readonly VerbToken[]): boolean | null {
  const before = text.slice(0, that).trimEnd();
  const last = verbs.findLast((one) => one.end <= before.length);
  if (last?.end === before.length || /(?:and|but|or|,)$/.test(before)) return false;
  const noun = DESCRIBED.exec(before.slice(-60));
  if (noun === null) return isPluralObject(before, last) ? true : null;
  if (OF_CONTENT.test(noun[2] ?? '')) return null;
  const start = before.length - (noun[1]?.length ?? 0);
  // "told the minister that", "said in a letter that": who is told, and where.
  if (last !== undefined && start - last.end <= 1) return null;
  // "accused A of delaying the permits that it promised": no clause of speech stands behind "of".
  if (last !== undefined && /^ (?:[a-z]+ ){0,4}of [a-z]+ing /.test(text.slice(last.end, start))) return true;
  if (
    last !== undefined &&
    /^ (?:[a-z]+ ){0,2}(?:to|in|at|on|during|after|by|via|through|with|of|from)(?: [^,;]{0,40})? ?$/.test(
      text.slice(last.end, start),
    )
  )
    return null;
  return true;
}

/** "the ferry the government announced", "the corridor it promised last year": a description without "that". */
function isBareRelative(
  text: string,
  subjectStart: number,
  verb: VerbToken,
  verbs: readonly VerbToken[],
): boolean {
  if (isAboutClaim(text, subjectStart)) return false;
  if (text[subjectStart - 1] !== ' ' || !/[a-z0-9]/.test(text[subjectStart - 2] ?? '')) return false;
  const before = text.slice(0, subjectStart - 1);
  const noun = DESCRIBED.exec(before.slice(-60)) ?? GOVERNED.exec(before.slice(-60));
  if (noun === null || OF_TIME.test(noun[2] ?? '')) return false;
  const start = before.length - (noun[1]?.length ?? 0);
  if (verbs.some((one) => one.end > start && one.start < subjectStart)) return false;
  if (OCCASION.test(text.slice(Math.max(0, start - 40), start))) return false;
  if (
    / (?:and|but|or|that|as|than|while|when|where|if|because|after|before|since|until|said|says|in|on|at|by|of|to|from|with|for|against|toward)$/.test(
      before,
    )
  )
    return false;
  const rest = text.slice(verb.end);
  if (!WITHOUT_OBJECT.test(rest)) return false;
  return !(
    SPEAKS.has(verb.entry.id) &&
    /^ (?:would|will|could|should|can|had|has|have|is|are|was|were|remain|to|not|never|still)/.test(rest)
  );
}

/** ", as the minister also said, …", "as they pledged to in 2024": an aside that names who agrees and opens no voice. */
export function isAsClause(text: string, subjectStart: number, verbEnd: number): boolean {
  return (
    /(?:^|,? )(?:just |much |exactly |even )?as (?:the |had |has |have |did )?$/.test(
      text.slice(Math.max(0, subjectStart - 18), subjectStart),
    ) && AS_CLOSED.test(text.slice(verbEnd, verbEnd + 80))
  );
}

/** Nothing behind the verb of an as-clause but when and where. */
const AS_CLOSED =
  /^(?: (?:it|them|this|so))?(?: to)?(?: do)?(?: (?:also|earlier|before|then|already|previously|yesterday|today|(?:in|on|at|last|this|back|during|under|after|by|with|two|three|many|some)(?![a-z])[^,;.]{0,60}))?(?:[,;.)]|$| and )/;

/** Bare forms of verbs, which one person or party has only behind a modal or in what is supposed. */
const BARE =
  /^(?:say|tell|announce|claim|deny|agree|promise|pledge|vow|warn|urge|demand|reject|propose|insist|accuse|admit|confirm|add|note|stress|argue|hope|expect|believe|think|want|ask|call|welcome|support|offer|threaten|report|declare|accept|oppose|criticise|criticize|condemn|express|reaffirm|reiterate|emphasise|emphasize|underline|underscore|acknowledge|explain|describe|mention|recall|predict|praise|thank|invite|request|refuse|decline|dismiss|maintain|complain|suggest|recommend)(?![a-z])/;

/** "Should A say no", "lest the ministry claim": a bare verb of one subject, of whom nothing is told. */
export function isSupposed(text: string, subject: Actor, verb: VerbToken): boolean {
  if (!BARE.test(text.slice(verb.start, verb.end))) return false;
  if (subject.kind === 'pronoun') return subject.pronoun === 'third' || subject.pronoun === 'thing';
  if (subject.kind === 'collective' || subject.kind === 'anonymous') return false;
  const name = text.slice(subject.start, subject.end);
  if (/(?:s|people|police|military|taliban)$/.test(name) && subject.kind !== 'person') return false;
  const between = text.slice(subject.end, verb.start);
  return !/(?:^| )(?:do|does|did|didn't|doesn't|don't|will|would|can|could|may|might|must|should|shall|to)(?: |$)/.test(
    between,
  );
}
