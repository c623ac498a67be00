/** English words that stand for people, things or customers, and not for the matter that they recall. */

/** Those who fish and what they fish with. */
const FISHERS =
  /^(?:(?:[a-z]+ )?fish(?:erm[ae]n|ers|ing (?:boats?|vessels?|crews?|fleets?))|trawlers?|trawlerm[ae]n)$/i;
/** What makes their fishing the matter. */
const FISHING =
  /fishing (?:grounds?|rights?|quotas?|zones?|waters|season|access|licen[cs]es?|ban|dispute|in|off|within)|(?<![a-z])(?:catch(?:es)?|quotas?|overfishing|poach[a-z]*|fish(?:ed)? (?:in|off|within)|fishery|fisheries|shoals?|(?:let|allow(?:ed)?|admit(?:ted)?|return(?:ed)?|access)[^.;]{0,30} (?:in)?to [^.;]{0,30}(?:waters|grounds?|zone))(?![a-z])/;

/** Whether fishermen or trawlers are only somebody or something in the sentence: held, fined, supplied. */
export function isOnlyFishers(form: string, shape: string): boolean {
  return FISHERS.test(form) && !FISHING.test(shape.replace(/fishing (?:boats?|vessels?|crews?)/g, ''));
}

/** "Trade in critical minerals" is about the minerals. */
const IN_A_GOOD =
  /^ in (?!goods|services|both|general|the two|each|(?:the )?(?:first|second|third|fourth) |[a-z]+ (?:rose|fell|grew))/;

/** Whether the trade is that in one good, which names itself. @param after the shape behind the word */
export function isTradeInOneGood(form: string, after: string): boolean {
  return /^trade$/i.test(form) && IN_A_GOOD.test(after);
}

/** What is exempt is not the matter. */
const EXEMPT =
  /^[^.;]{0,40}? (?:is|are|shall be|will be|remain|stay) (?:[a-z]+ )?(?:exempt|excluded|not (?:affected|covered))/;

/** Whether relief goods are named as what a measure spares. @param after the shape behind the words */
export function isSpared(after: string): boolean {
  return EXEMPT.test(after);
}

/** What companies send in or are sent: those who apply, buy and order are counted by it and are no matter. */
const DEALINGS =
  /(?<![a-z])(?:applications?|orders?|requests?|licen[cs]es?|permits?|shipments?|deliver(?:y|ies)|exports?|sales|purchases|suppl(?:y|ies)|magnets?|chips?|tonnes?|approvals?|visas)(?: [a-z-]+){0,4}? (?:from|to|for|by) (?:the |its |their |our |some |other |several )?$/;

/** Whether companies stand only as customers or applicants. @param before the shape up to the words */
export function areCustomers(before: string): boolean {
  return DEALINGS.test(before.slice(-90));
}

/** Right behind a topic: the name of talks does not bring up what they are about. */
const OF_TALKS = /^ (?:talks|negotiations|consultations|discussions|dialogue)(?![a-z])/;
/** Right behind a topic: an office or a body is named by it. */
const OF_AN_OFFICE =
  /^ (?:ministers?|ministry|ministries|secretary|department|committee|commission|association|institute|university|federation|league|chamber|board|council|agency)(?![a-z])/;

/** Whether words only tell which office or body is meant: "irrigation minister". */
export function onlyNamesAnOffice(family: string | undefined, after: string): boolean {
  return family !== 'process' && family !== 'people' && OF_AN_OFFICE.test(after);
}

/** Issues that talks of that name are themselves. */
const ARE_TALKS: ReadonlySet<string> = new Set([
  'free-trade-agreements',
  'tariff-truce',
  'trade-deal',
  'wto-multilateral-trade',
]);

/** Whether words only tell which talks are meant: "subsidy talks". @param after the shape behind the words */
export function onlyNamesTalks(issue: string, family: string | undefined, after: string): boolean {
  return (family === 'economy' || family === 'technology') && !ARE_TALKS.has(issue) && OF_TALKS.test(after);
}
