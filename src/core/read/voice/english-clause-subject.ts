import type { Actor } from '../actors/actor.ts';
import type { Clauses } from './chinese-attributions.ts';
import { isOpening } from './narration.ts';

/** How far from its verb a subject may stand. */
const FARTHEST = 260;

/** What a subject stands behind: the start of a clause. */
const CLAUSE_START =
  /(?:^|[;:—–] |\) ?- |(?:^|[^a-z])(?:and|but|while|whereas|although|though|as|because|since|after|before|when|where|so|yet|that|said|says) )(?:the |both )?$/;

/** Whether a name at `start` stands where the subject of a clause does, and is governed by nothing. */
export function isSubjectPlace(text: string, start: number): boolean {
  const lead = text.slice(0, start);
  if (lead.trim() === '' || CLAUSE_START.test(lead.slice(-24))) return true;
  if (!/, (?:the )?$/.test(lead.slice(-6))) return false;
  const from = Math.max(lead.lastIndexOf('; '), lead.lastIndexOf('— '), lead.lastIndexOf('– '));
  return isOpening(
    'en',
    lead
      .slice(from < 0 ? 0 : from + 2)
      .replace(/the $/, '')
      .trimEnd(),
  );
}

/** The text with what stands in marks and brackets blanked out, so that their commas part nothing. */
export function unmarked({ frame: { text }, enclosed }: Pick<Clauses, 'frame' | 'enclosed'>): string {
  let plain = text;
  for (const { start, end } of enclosed)
    plain = plain.slice(0, start) + '_'.repeat(end - start) + plain.slice(end);
  return plain;
}

/** Adverbs, auxiliaries and the day between a subject and its verb. */
const LIGHT =
  /(?: (?:has|have|had|did|does|do|also|then|later|earlier|only|again|recently|since|now|still|meanwhile|on [a-z]+day|yesterday|today|[a-z]{4,}ly|not|never|didn't|doesn't)){0,4} ?$/;

/** Behind a name and a comma, the start of another clause and of no description. */
const ANOTHER_CLAUSE =
  /^,(?: (?:and|but|while|or|nor|as|when|if|that|he|she|it|they|we|i|so|yet|because|although|though|after|before|since|until|unless)(?![a-z])|$)/;

/** The day behind the place of a dateline. */
const DATE = /^, (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d)/;

/**
 * Whoever stands before several descriptions in commas and the verb: "X, flanked by her colleague, Y, said". The
 * nearest name that stands as the subject of a clause and ends at a comma.
 */
export function acrossAsides(clauses: Clauses, verbStart: number): Actor | null {
  const { actors, frame } = clauses;
  const plain = unmarked(clauses);
  const light = LIGHT.exec(plain.slice(Math.max(0, verbStart - 70), verbStart))?.[0] ?? '';
  const end = verbStart - light.length;
  if (plain[end - 1] !== ',') return null;
  const last = actors.find((each) => each.end === end - 1);
  if (last && isSubjectPlace(frame.text, last.start)) return last;
  for (
    let comma = plain.lastIndexOf(',', end - 2);
    comma > 0 && end - comma <= FARTHEST;
    comma = plain.lastIndexOf(',', comma - 1)
  ) {
    const between = plain.slice(comma, end);
    if (/[;:]/.test(between)) return null;
    const one = actors.find((each) => each.end === comma);
    if (
      one &&
      isSubjectPlace(frame.text, one.start) &&
      !ANOTHER_CLAUSE.test(between) &&
      !(one.start === 0 && DATE.test(between))
    )
      return one;
  }
  return null;
}

/** Behind a name, who that is. */
const APPOSITION =
  /^ (?:an?|the|his|her|its|their|one|now|then|formerly|former|himself|herself|[a-z]+'s|[a-z' -]{0,40}(?:minister|secretary|ambassador|envoy|president|premier|chief|director|head|spokes[a-z]+|professor|analyst))(?![a-z])/;

/** Whoever can be meant by "who", and by "which". */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'anonymous']);
const BODIES: ReadonlySet<string> = new Set(['party', 'organisation', 'outlet']);

/** The one whom "who" or "which" right before `end` means: "rebuffed by X, a former judge, who said that …". */
export function antecedentOfWho(clauses: Clauses, end: number): Actor | null {
  const who = /(?:(,?) who|(,) which)$/.exec(clauses.frame.text.slice(Math.max(0, end - 8), end));
  if (who === null) return null;
  const kinds = who[2] === undefined ? PEOPLE : BODIES;
  const isPerson = ({ kind }: Actor): boolean => kinds.has(kind);
  const plain = unmarked(clauses);
  const at = end - who[0].length;
  const direct = clauses.actors.findLast((one) => one.end === at && isPerson(one));
  if (who[1] !== '' && direct?.kind !== 'person') {
    const comma = plain.lastIndexOf(',', at - 1);
    const named = clauses.actors.find((one) => one.end === comma && isPerson(one));
    if (named && at - comma < 120 && APPOSITION.test(plain.slice(comma + 1, at))) return named;
  }
  return direct ?? null;
}

/** A finite verb right behind the comma that closes a description. */
const MAIN_VERB =
  /, (?=(?:has|have|had|is|are|was|were|will|would|did|does|can|could|may|might|must|should|also|then|later|[a-z]+ly|[a-z]{3,}ed|[a-z]{3,}s|said|told|met|spoke|took|made|gave|came|went|left|put|held|flew|sent|drew|won|lost|led|wrote)(?![a-z]))/;

/** Where the description with "who" of a subject ends, before the verb of that subject; `null` where none follows. */
export function mainVerbBehind(clauses: Clauses, antecedent: Actor, from: number): number | null {
  if (!isSubjectPlace(clauses.frame.text, antecedent.start)) return null;
  const match = MAIN_VERB.exec(unmarked(clauses).slice(from));
  return match === null ? null : from + match.index;
}

/** Where, of what or when, between a subject and its verb. */
const POSTMODIFIER =
  /^ (?:in|at|of|from|on|with|for|to|near|behind|close to) (?!.*(?:^| )(?:is|are|was|were|has|have|had|will|would|that|who|which|and|but|said|says|to)(?: |$))[^,;:.“”"()]{2,60}$/;

/** "Experts interviewed by the paper". */
const ASKED_BY =
  /^ (?:interviewed|quoted|cited|surveyed|polled|contacted|consulted|reached) by (?:the )?[^,;:.“”"()]{2,40}$/;

/**
 * A subject with what describes it behind: "a diplomat in the city said", "Peru in March said". It ends before
 * `from`, where a name begins that the description holds.
 */
export function postmodified(clauses: Clauses, from: number, until = from): Actor | null {
  const { actors, frame, verbs } = clauses;
  const end = frame.text.slice(0, until).trimEnd().length;
  const one = actors.findLast((each) => each.end < from);
  if (one === undefined || end - one.end > 70 || one.kind === 'collective') return null;
  if (
    !(POSTMODIFIER.test(frame.text.slice(one.end, end)) || ASKED_BY.test(frame.text.slice(one.end, end))) ||
    !isSubjectPlace(frame.text, one.start)
  )
    return null;
  return verbs.some((verb) => verb.start >= one.end && verb.end <= end) ? null : one;
}
