import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { tells } from './english-occasions.ts';
import { isOpening } from './narration.ts';

/** What stands behind a speaker who is named last: "…, X said on Friday, ending a row", "…, X said, but …". */
export interface Tail {
  /** Where the tag ends and the writer goes on. */
  readonly until?: number;
  /** Where the words go on behind the tag: “…,” she said, “…”. */
  readonly resumes?: number;
}

/** When, where and to whom, between a verb of saying and the comma behind it. */
const CIRCUMSTANCE =
  /^(?: (?:late |early |earlier )?(?:(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|in|on|at|to|during|after|before|via|through|by|from|ahead of|this|last|earlier|later|separately|reporters|his|her|their|its|the [a-z]+|lawmakers|journalists|parliament|supporters|students|viewers|listeners|afterwards?|following|of|the next|for|when asked|when pressed|as)(?![a-z])[^,;:"“”]{0,100})?$/;

/** How the writer goes on behind a tag: a participle, a summing noun, when and against what background. */
const WRITERS =
  /^, (?:(?:effectively |thus |thereby |apparently |again |further |finally |without |by |in )?(?!adding|saying|noting|warning|stressing|telling|insisting|arguing|calling|claiming|accusing|urging|describing|stating|pointing|referring|asking|explaining|according|vowing|pledging|promising|emphasi[sz]ing|underlining|underscoring|suggesting|denying|rejecting|predicting|complaining|confirming|announcing|acknowledging|admitting|conceding|expressing|reiterating|hinting|recalling|declaring|dismissing)[a-z]{2,}ing(?![a-z])|an? (?:[a-z-]+ )?(?:move|step|decision|day|week|month|year|sign|reversal|shift|blow|first|rare|sharp|claim|reference|charge|statement|position|view|figure)(?![a-z])|(?:just |only |barely |some )?(?:[a-z]+ )?(?:hours|days|weeks|months|minutes|years) (?:after|before)|as (?!it|well|if|though|part|soon|long|far)|after |amid |despite |even as |while |which |in (?:what|an? (?:[a-z-]+ )?(?:move|step|sign|shift|reversal|statement|decision|departure|concession|blow|break|gesture|reference|nod|rebuke|swipe|warning)))/;

/** A finite verb: what stands before the tag is a clause and no occasion. */
const CLAUSE =
  /(?:^|[^a-z])(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|cannot|must|did|do|does|isn't|won't|[a-z]{3,}ed|[a-z]{2,}n't)(?![a-z])/;

/**
 * Whether the words stand before the subject that begins at `start`, with the verb of saying up to `end`, and only
 * the circumstances of saying follow up to the next comma.
 */
export function isTag(clauses: Clauses, verb: VerbToken, start: number, end: number): boolean {
  const { text } = clauses.frame;
  const lead = text.slice(0, start).trimEnd();
  if (!lead.endsWith(',') || !tells(verb.entry)) return false;
  const comma = commaBehind(text, end, text.length);
  if (comma < 0) return false;
  const between = text.slice(end, end + comma);
  if (!CIRCUMSTANCE.test(between) || / that(?![a-z])/.test(between)) return false;
  if (clauses.verbs.some((one) => one.start >= end && one.start < end + comma)) return false;
  return CLAUSE.test(lead) && (!isOpening('en', lead) || clauses.verbs.some((one) => one.end <= start));
}

/** How far behind `from` the next comma or semicolon stands that is in no brackets: "on Tuesday (May 3, 2031), …". */
function commaBehind(text: string, from: number, to: number): number {
  return text
    .slice(from, to)
    .replace(/\([^()]{2,30}\)/g, (bracket) => '_'.repeat(bracket.length))
    .search(/[,;]/);
}

/** How a sentence goes on behind the verb of saying of a speaker who is named after the words, or amid them. */
export function tailOf(text: string, start: number, end: number): Tail {
  const comma = commaBehind(text, end, end + 120);
  if (comma < 0 || !CIRCUMSTANCE.test(text.slice(end, end + comma))) return {};
  const at = end + comma;
  if (text[at] !== ',' || text.length - at < SHORTEST_TAIL) return {};
  if (WRITERS.test(text.slice(at, at + 60))) return { until: at };
  // Behind words in quotation marks only others in quotation marks go on.
  const isQuoted = /[”"]\s*$/.test(text.slice(0, start));
  return !isQuoted || /^, (?:that )?[“"]/.test(text.slice(at, at + 8)) ? { resumes: at } : {};
}

/** “…,” X said on the radio, describing it as …: the occasion, and a participle by which X says more. */
export function goesOnDescribing({ frame: { text }, verbs }: Clauses, end: number): boolean {
  const comma = text.slice(end, end + 120).search(/[,;:“”"]/);
  if (comma < 0 || text[end + comma] !== ',' || !CIRCUMSTANCE.test(text.slice(end, end + comma)))
    return false;
  return verbs.some(
    (one) => one.start === end + comma + 2 && /^[a-z]+ing(?![a-z])/.test(text.slice(one.start, one.end)),
  );
}

/** What describes a speaker who is named amid the words: “…,” said X, a professor at Y, “…”. */
const DESCRIPTION = /^(?:,? [^"“”]{2,150})?, (?:that )?(?=["“])/;

/** How the words go on behind a speaker who is named behind the verb and ends at `end`. */
export function tailBehind(text: string, start: number, end: number): Tail {
  if (!/[”"]\s*$/.test(text.slice(0, start))) return {};
  const between = DESCRIPTION.exec(text.slice(end, end + 170))?.[0];
  if (between === undefined || text.length - end - between.length < SHORTEST_TAIL) return {};
  return { resumes: end + between.lastIndexOf(',') };
}

/** Fewer characters behind a tag are none of the words. */
const SHORTEST_TAIL = 8;

/** “…,” said X, a trader, who expects …: whoever was named behind the words goes on in a clause with "who". */
export function goesOnWithWho(text: string, end: number, before: readonly Attribution[]): boolean {
  const last = before.at(-1);
  return (
    last?.position === 'after' &&
    last.cue.end < end &&
    /(?:,|and) who$/.test(text.slice(Math.max(0, end - 8), end))
  );
}
