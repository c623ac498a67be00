import { type Link, linked } from './link.ts';
import type { KindWord } from './words.ts';

/** "Is considering a surcharge of 10 percent", "sanctions six officials": the name of the measure tells the act. */
export function weighedOrVerb(text: string, kind: KindWord): Link | null {
  if (isVerb(text, kind)) return linked(kind, [{ ...kind, act: 'impose' }]);
  const isNew = kind.nature === 'restriction' && !kind.isFlow && !kind.isList;
  if (!isNew || !WEIGHED.test(text.slice(Math.max(0, kind.start - 100), kind.start))) return null;
  return linked(kind, [{ act: 'impose', start: kind.start, end: kind.start }]);
}

/** Behind a verb of weighing, what somebody may introduce: no determiner says that it is there already. */
const WEIGHED =
  /(?<![a-z])(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|examin(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|draft(?:s|ed|ing)?|look(?:s|ed|ing)? at)(?: (?!the |its |their |whether |how |to )[a-z]+){0,5}?(?:,? (?:among them|including|such as))?(?: (?:an?|new|fresh|further|additional|extra|higher|retaliatory|possible|import|export|up|to|[0-9.]+ ?%|[0-9.]+ per ?cent)){0,5} $/;

const LISTED =
  /^ (?:another |a further |some |about |at least |more than )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|scores of) |^ (?:[a-z0-9-]+ ){0,4}(?:yards?|brokers?|builders?|insurers?|lenders?|ministers?|generals|judges|airlines?|shippers|subsidiar(?:y|ies)|units?|suppliers|funds?|groups?|operators?|officials|banks?|compan(?:y|ies)|firms?|entit(?:y|ies)|individuals?|persons?|people|vessels?|tankers?|lawmakers|members|networks?|makers|producers|manufacturers|shipyards?|institutes?|traders?|exporters?|suppliers?|refiner(?:y|ies)|carriers?|startups?|laborator(?:y|ies)|universit(?:y|ies))(?![a-z])/;

/** "A blacklisted six firms", "was blacklisted", "the firms that A blacklisted"; "blacklisted firms" only names them. */
export function listsNames(text: string, { start, end }: KindWord): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|[^a-z])(?:has|have|had|was|were|been|be)(?: [a-z]+ly)? $/.test(before)) return true;
  if (/s (?:that|which|whom) (?:[a-z'-]+ ){1,5}$/.test(before)) return true;
  return (
    LISTED.test(text.slice(end, end + 60)) &&
    /[a-z] $/.test(before) &&
    !/(?:^|[^a-z])(?:the|new|of|on|by|and|its|their|under|more|with|to|for|from|against|all|any|some|said|that|which|but|or|where|when|as|[0-9]+|[a-z]+s) $/.test(
      before,
    )
  );
}

/** "A sanctions six officials", "two banks were sanctioned": the name of the measure is its verb. */
function isVerb(text: string, kind: KindWord): boolean {
  if (kind.entry.id !== 'measure-kind:sanction') return false;
  const word = text.slice(kind.start, kind.end);
  const before = text.slice(Math.max(0, kind.start - 24), kind.start);
  const isDone = /(?:^|[^a-z])(?:has|have|had|was|were|been|be|will|also)(?: [a-z]+ly)? $/.test(before);
  if (word === 'sanctioned' && isDone) return true;
  if (!LISTED.test(text.slice(kind.end, kind.end + 60))) return false;
  // "The sanctioned banks" and "lifted sanctions on banks" name what is there.
  return (
    /[a-z] $/.test(before) &&
    !/(?:^|[^a-z])(?:the|new|of|on|impos(?:e|es|ed|ing)|lift(?:s|ed|ing)?|by|and|its|their|under|more|further|with|to|for|against|all|any|some|[0-9]+) $/.test(
      before,
    )
  );
}
