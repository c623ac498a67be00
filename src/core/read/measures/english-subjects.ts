import type { Sides } from './chinese-parties.ts';
import { isOwned } from './english-owned.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

/** Goods and people of a party that stands behind them, and trade that goes there. */
export const HELD_IN =
  /(?<![a-z])(?:goods|articles|products|importers|buyers|nationals|travell?ers|visitors|tourists|workers|holders|airlines|carriers|growers|producers|students|citizens|residents|entities|companies|firms|banks|persons|individuals|members|officials|vessels|ships)(?: (?!and |or |by )[a-z]+){0,3} (?:of|in|from) (?:the )?$|[a-z]{2}s (?:registered|based|headquartered|domiciled|incorporated|built|made|produced|grown|flagged) in (?:the )?$|(?<![a-z])(?:exports?|exporters|suppliers|sellers|re-?exports?|sales?|shipments?|transfers?|deliver(?:y|ies))(?:,? (?!to )[a-z-]+){0,9} to (?:[a-z]+ in )?(?:the )?$|(?<![a-z])(?:imports?|importation)(?: (?!from )[a-z-]+){0,6} (?:from|of) (?:the )?$/;
/** Those who sell out of a party's territory act under its rules. */
export const EXPORTERS =
  /(?<![a-z])(?:exporters|producers|suppliers|exports?|shipments?|sales|deliveries)(?: (?!in |from )[a-z-]+){0,8} (?:in|from) (?:the )?$/;

/** What a party's name is part of, where it is no object of a preposition. */
export const OFFICE =
  /(?:department|ministry|government|office|president|secretary|commission|committee|parliament|congress|administration|state council|people) of (?:the )?$/;
/** A place where ships call and rules are in force. */
export function isHost(text: string, { start, end }: NamedParty): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  const behind = text.slice(end, end + 40);
  return (
    (/^(?:'s)? (?:[a-z]+ )?(?:ports?|harbou?rs?|waters|terminals|docks|airspace)(?![a-z])/.test(behind) &&
      /(?<![a-z])(?:at|in|into|to|using|enter(?:s|ing)?|visit(?:s|ing)?|leav(?:e|es|ing)) (?:a |the |any |all )?$/.test(
        before,
      )) ||
    /(?<![a-z])(?:(?:into|in) (?:force|effect)|takes? effect|took effect|dock(?:s|ing)?|berth(?:s|ing)?|call(?:s|ing)?|land(?:s|ing)?) (?:in|at) (?:the )?$/.test(
      before,
    )
  );
}

/** "The duty on B's wine A imposed": a party right before the verb, and no preposition before it. */
export function isSubjectOfRelative(text: string, one: NamedParty, { head, kind }: Link): boolean {
  return (
    one.start >= kind.end &&
    one.end <= head.start &&
    /^ (?:(?:has|had|have|first|recently|also|then|originally) )?$/.test(text.slice(one.end, head.start)) &&
    !/(?<![a-z])(?:on|for|of|against|from|to|in|into|with|over|by|between|and) (?:the )?$/.test(
      text.slice(0, one.start),
    )
  );
}

/** Auxiliaries and adverbs between a subject and its verb. */
const RIGHT_BEFORE =
  /^(?: (?:has|have|had|will|would|shall|also|then|now|first|recently|already|again|later|twice|itself|further|promptly|quietly|abruptly|instead|duly|formally|temporarily|immediately|effectively|is to|was to|is|was|in turn|in response)){0,3} $/;

export function isDoer(text: string, one: NamedParty, { head }: Link): boolean {
  if (one.end > head.start || head.start - one.end > 40) return false;
  const front = text.slice(Math.max(0, one.start - 60), one.start);
  if (
    RIGHT_BEFORE.test(text.slice(one.end, head.start)) &&
    (!/(?<![a-z])(?:on|for|against|from|to|with|at|between|and|or|into|over|of) (?:the )?$/.test(front) ||
      OFFICE.test(front))
  )
    return true;
  if (head.start - one.end > 12) return false;
  const verb = text.slice(head.start, head.end).split(' ')[0] as string;
  return /^ (?:also |then |first )?$/.test(text.slice(one.end, head.start))
    ? verb.endsWith('ing')
    : / for (?:the )?$/.test(text.slice(0, one.start)) && text.slice(one.end, head.start) === ' to ';
}

/** The subject of the clause is two parties that act together. */
export function isPairBefore(text: string, { head }: Link, parties: readonly NamedParty[]): boolean {
  const before = parties.filter((one) => one.end <= head.start);
  const [one, other] = before.slice(-2);
  return (
    one !== undefined &&
    other !== undefined &&
    one.party !== other.party &&
    / and (?:the )?$/.test(text.slice(one.end, other.start)) &&
    text.slice(one.end, other.start).length < 9
  );
}

/** Words for a party that say whose something is; "Russia sanctions" are on it. */
export const ADJECTIVE =
  /(?:ian|ean|ese|ish|sh|ch|ican|german|thai|greek|i)$|^(?:us|u\.s\.|u\.s|uk|u\.k\.|eu)$/;

/** "Russia sanctions" are on it. */
export function isOnIt(text: string, one: NamedParty, { kind }: Link): boolean {
  return (
    text.startsWith(' sanctions', one.end) &&
    one.end + 1 === kind.start &&
    !ADJECTIVE.test(text.slice(one.start, one.end))
  );
}

/** Whether the measure is one between two parties that are named right behind it. */
export function isBetween(text: string, end: number, parties: readonly NamedParty[]): boolean {
  const [one, other] = parties.filter(({ start }) => start >= end);
  return (
    one !== undefined &&
    other !== undefined &&
    one.party !== other.party &&
    / between (?:the )?$/.test(text.slice(Math.max(0, one.start - 13), one.start)) &&
    one.start - end < 40 &&
    /^ and (?:the )?$/.test(text.slice(one.end, other.start))
  );
}

/** "Having revoked the licences, A went further": a clause that opens its sentence takes the subject behind it. */
export function subjectBehind(
  text: string,
  link: Link,
  parties: readonly NamedParty[],
): NamedParty | undefined {
  if (
    !/^(?:(?:having|after|while|by|before|in|since|besides|despite|instead of) )?(?:[a-z]+ly )?$/.test(
      text.slice(0, link.head.start),
    )
  )
    return undefined;
  if (!/(?:ed|ing)$|^(?:put|cut)$/.test(text.slice(link.head.start, link.head.end).split(' ')[0] as string))
    return undefined;
  return parties.find((one) => one.start > link.end && /, (?:the )?$/.test(text.slice(0, one.start)));
}

/** "Two envoys of A were expelled from B". */
export function expelledFrom(
  text: string,
  { head, kind }: Link,
  parties: readonly NamedParty[],
): Sides | null {
  if (kind.entry.id !== 'measure-kind:expulsion') return null;
  const host = parties.find(
    (one) => one.start >= head.end && / from (?:the )?$/.test(text.slice(head.end, one.start)),
  );
  if (host === undefined) return null;
  const own = parties.find((one) => one.end <= head.start && one.party !== host.party);
  return { by: host.party, on: own?.party ?? null };
}

/** "Entry into A by nationals of B": the first is whose rule it is. */
export function entrySides(text: string, link: Link, parties: readonly NamedParty[]): Sides {
  const host = parties.find((one) => one.start >= link.kind.end && one.start - link.kind.end < 6);
  const subject = parties.find((one) => one.end <= link.head.start && !isOwned(text, one, parties));
  const by = host?.party ?? (link.isPassive ? null : (subject?.party ?? null));
  const guest = parties.find((one) => one !== host && one !== subject && one.party !== by);
  return { by, on: guest?.party ?? null };
}

/** What a state does to the people, missions or ships of another, whose they are said to be. */
export function isStateAct({ kind }: Link): boolean {
  return kind.verb !== undefined && /mission-closure|vessel-seizure|expulsion/.test(kind.entry.id);
}

/** "A-ish citizens will no longer need a visa": those who need it are those it is aimed at. */
export function whoNeeds(text: string, { act, head }: Link, parties: readonly NamedParty[]): Sides | null {
  // "A's firms may sell it to B only with a licence".
  if (/^(?:only|not without|except) /.test(text.slice(head.start, head.end))) {
    const own = parties.find(
      ({ end, start }) => end <= head.start && start < 60 && FIRMS.test(text.slice(end, end + 40)),
    );
    const other = parties.find((one) => one.end <= head.start && one.party !== own?.party);
    if (own === undefined && other === undefined) return null;
    return { by: own?.party ?? null, on: other?.party ?? null };
  }
  if (act !== 'exempt' && act !== 'require') return null;
  if (!NEEDING.test(text.slice(head.start, head.end))) return null;
  const one = parties.findLast(({ end }) => end <= head.start && NEEDS.test(text.slice(end, head.start)));
  if (one === undefined) return null;
  // "A's exporters need a licence": its own rule.
  return EXPORTS.test(text.slice(one.end)) ? { by: one.party, on: null } : { by: null, on: one.party };
}

const FIRMS =
  /^(?:'s|s')? (?:[a-z]+ ){0,2}(?:firms|companies|exporters|producers|makers|miners|suppliers|sellers|manufacturers) /;
const EXPORTS = /^ (?:[a-z]+ )?(?:exporters|producers|miners|refiners|smelters)(?![a-z])/;

/** Verbs of those who need leave, and not of whoever asks them for it. */
const NEEDING = /^(?:no longer|not any|need|must|obtain|apply|seek|(?:is|are) obliged)/;
const NEEDS =
  /^s?(?: (?:citizens|nationals|visitors|travell?ers|tourists|passport holders|firms|companies|students|exporters|producers|miners|refiners|smelters))? (?:will |would |shall |must |may |can |now |then |also |again )*$/;
