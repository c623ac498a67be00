import {
  castsMetal,
  isARoundThatWas,
  isAWorkplace,
  isInATitle,
  isNoShipping,
  isOfAnimals,
  isOfGoods,
  isOnlyTheRoom,
  onlySpeaks,
} from './by-the-way-english.ts';
import { isInTheNameOfABody } from './in-a-name.ts';

/** English words that stand for people, things or customers, and not for the matter that they recall. */

/** Those who fish and what they fish with. */
const FISHERS =
  /^(?:(?:[a-z]+ )?fish(?:erm[ae]n|ers|ing (?:boats?|vessels?|crews?|fleets?))|trawlers?|trawlerm[ae]n)$/i;
/** What makes their fishing the matter. */
const FISHING =
  /fishing (?:grounds?|rights?|quotas?|zones?|waters|season|access|licen[cs]es?|ban|dispute|in|off|within)|(?<![a-z])(?:catch(?:es)?|quotas?|overfishing|poach[a-z]*|fish(?:ed)? (?:in|off|within)|fishery|fisheries|shoals?|closures?|(?:let|allow(?:ed)?|admit(?:ted)?|return(?:ed)?|access)[^.;]{0,30} (?:in)?to [^.;]{0,30}(?:waters|grounds?|zone))(?![a-z])/;

/** Whether fishermen or trawlers are only somebody or something in the sentence: held, fined, supplied. */
function isOnlyFishers(form: string, shape: string): boolean {
  return FISHERS.test(form) && !FISHING.test(shape.replace(/fishing (?:boats?|vessels?|crews?)/g, ''));
}

/** "Trade in critical minerals" is about the minerals. */
const IN_A_GOOD =
  /^ in (?!goods|services|both|general|the two|each|(?:the )?(?:first|second|third|fourth) |[a-z]+ (?:rose|fell|grew))/;

/** Whether the trade is that in one good, which names itself. @param after the shape behind the word */
function isTradeInOneGood(form: string, after: string): boolean {
  return /^trade$/i.test(form) && IN_A_GOOD.test(after);
}

/** What is exempt is not the matter. */
const EXEMPT =
  /^[^.;]{0,40}? (?:is|are|shall be|will be|remain|stay) (?:[a-z]+ )?(?:exempt|excluded|not (?:affected|covered))/;

/** Whether relief goods are named as what a measure spares. @param after the shape behind the words */
function isSpared(after: string): boolean {
  return EXEMPT.test(after);
}

/** What companies send in or are sent: those who apply, buy and order are counted by it and are no matter. */
const DEALINGS =
  /(?<![a-z])(?:applications?|orders?|requests?|licen[cs]es?|permits?|shipments?|deliver(?:y|ies)|exports?|sales|purchases|suppl(?:y|ies)|magnets?|chips?|tonnes?|approvals?|visas)(?: [a-z-]+){0,4}? (?:from|to|for|by) (?:the |its |their |our |some |other |several )?$/;

/** Whether companies stand only as customers or applicants. @param before the shape up to the words */
function areCustomers(before: string): boolean {
  return DEALINGS.test(before.slice(-90));
}

/** Right behind a topic: the name of talks does not bring up what they are about. */
const OF_TALKS = /^ (?:talks|negotiations|consultations|discussions|dialogue)(?![a-z])/;
/** Right behind a topic: an office or a body is named by it. */
const OF_AN_OFFICE =
  /^ (?:ministers?|ministry|ministries|secretary|department|offices?|missions?|committee|commission|association|institute|university|federation|league|chamber|board|council|agency|conference|forum|symposium|officials?|presidents?)(?![a-z])/;

/** Whether words only tell which office or body is meant: "irrigation minister". */
function onlyNamesAnOffice(family: string | undefined, after: string): boolean {
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
function onlyNamesTalks(issue: string, family: string | undefined, after: string): boolean {
  return (
    (family === 'economy' || family === 'technology' || issue === 'maritime-security') &&
    !ARE_TALKS.has(issue) &&
    OF_TALKS.test(after)
  );
}

/** Before a topic: what somebody teaches, studies or works in. */
const FIELD =
  /(?<![a-z])(?:(?:professors?|lecturers?|experts?|specialists?|teachers?|advis[eo]rs?|consultants?|analysts?|economists?|lawyers?|correspondents?|editors?) (?:of|in|on|for)|(?:who|now|and) (?:teaches|taught|studies|studied|lectures on|lectures in|speciali[sz]es in|writes about|covers|follows|watches|works on)|teaches|(?:degrees?|doctorates?|diplomas?|careers?|background) in|(?:he|she|[HN]) (?:studied|taught)) (?:[a-z]+,? (?:and )?){0,3}$/;

/** Whether a topic is only the field of somebody: "a professor of maritime law". @param before the shape up to it */
function isAField(family: string | undefined, before: string): boolean {
  return family !== 'process' && family !== 'people' && FIELD.test(before.slice(-80));
}

/** A measure on goods, and no sanction. */
const ON_GOODS =
  /^(?:[a-z]+ )?(?:measures?)?s?,? (?:on|against|for) (?:the |these |those |its |each other['’]s )*(?:[a-zP-]+ )?(?:products|goods|imports|exports|trade)/;
const REFRAIN =
  /(?<![a-z])(?:refrain|new|further|additional|no|unilateral|its|trade|avoid)(?: from)?(?: [a-z]+)? $/;

/** Whether restrictive measures are those of trade. */
function isOfTrade(form: string, before: string, after: string): boolean {
  return (
    /restrictive measure/i.test(form) &&
    (ON_GOODS.test(after.trimStart()) || ON_GOODS.test(after) || REFRAIN.test(before.slice(-40)))
  );
}

/** A paper that is no account of an exchange. */
const OTHER_PAPER =
  /(?<![a-z])(?:letters?|laws?|bills?|orders?|decrees?|budgets?|contracts?|regulations?|report on [a-z ]{2,20}) (?:[a-z]+ )?$/;

/** Whether what is silent is a letter or a law. */
function isOtherPaper(before: string): boolean {
  return OTHER_PAPER.test(before.slice(-50));
}

/** Lines and companies that are put on a list are those that it names. */
const LISTED = /(?<![a-z])(?:sanctions|entity) list|blacklist|sanction(?:ed|s|ing) /;

/** Whether shipping lines stand only as companies on a list. */
function areListed(form: string, shape: string): boolean {
  return /lines|companies|carriers/i.test(form) && LISTED.test(shape);
}

/** Executives who tell something are its source. */
function isASource(form: string, after: string): boolean {
  return (
    /executives?$/i.test(form) &&
    /^ (?:[a-z]+ )?(?:said|told|say|added|with knowledge|familiar|who asked)(?![a-z])/.test(after)
  );
}

/** Those whom an embassy is in touch with. */
const WITH_PEOPLE =
  /^ with (?:the |his |her |their |its )?(?:famil(?:y|ies)|relatives|lawyers?|employers?|hospital|prisoner|detainees?|crew|survivors)(?![a-z])/;

/** Right behind a good: those who grow, make or sell it, which it only describes. */
const OF_FIRMS =
  /^ (?:farmers?|growers?|exporters?|importers?|producers?|makers?|processors?|sellers?|traders?|merchants?|manufacturers?|canners?|packers?)(?![a-z])/;

/** Energy that is given up is none that is bought. */
const GIVEN_UP =
  /(?:phas(?:e|es|ed|ing) (?:out|down)|exit from|move away from|wean(?:ed|ing)? off) (?:[a-z]+ )?$/;

/** Those whose permit is one to be somewhere, and none to trade. */
const TO_BE_THERE =
  /(?<![a-z])(?:work|works|working|live|living|settle|stay|reside|travel|enter|drive|fish|fished|fishing)(?: [a-z0-9-]+){0,8} $/;

/** Diseases of animals, which keep goods out. */
const ANIMALS =
  /^ (?:of )?(?:african |avian |bovine )?(?:foot-and-mouth|bird flu|avian|swine|mad cow|bse|bovine|lumpy|influenza in|newcastle)/;

/** What is lent to be looked at. */
const LENT =
  /^s? of (?:the |an? |its |[a-zLP]+ ){0,3}(?:altarpiece|icons?|paintings?|manuscripts?|bronzes?|statues?|pandas?|works|art|artworks|treasures?|relics|books)(?![a-z])/;

/** What befalls tourists who are people to be looked after, and no trade. */
const BROUGHT_OUT =
  /(?<![a-z])(?:evacuat|rescu|strand|injur|kidnap|abduct|drown|wound|trapped|missing tourists|killed)/;

/** An English naming in its sentence. */
export interface NamedIn {
  readonly issue: string;
  readonly form: string;
  readonly family: string | undefined;
  /** The shape of the sentence, up to the naming and behind it. */
  readonly shape: string;
  readonly before: string;
  readonly after: string;
}

/** Whether an English naming brings nothing up, for what its sentence makes of it. */
export function isOnlyNamed({ issue, form, family, shape, before, after }: NamedIn): boolean {
  if (onlyNamesTalks(issue, family, after) || onlyNamesAnOffice(family, after) || isAField(family, before))
    return true;
  if (family !== 'process' && family !== 'people' && isInTheNameOfABody(before)) return true;
  if (isInATitle(family, form, before)) return true;
  switch (issue) {
    case 'trade-relations':
      return isTradeInOneGood(form, after) || (/^trade$/i.test(form) && after.startsWith('-'));
    case 'high-level-contacts':
      if (/^keep talking$/i.test(form)) return /^ (?:about|on|of)(?![a-z])/.test(after);
      return /touch|contact$/i.test(form) && WITH_PEOPLE.test(after);
    case 'humanitarian':
      return isSpared(after);
    case 'business-community':
      return areCustomers(before) || isASource(form, after);
    case 'seafood-fisheries':
      return isOnlyFishers(form, shape) || OF_FIRMS.test(after);
    case 'conflict-avoidance':
      return /^confrontation$/i.test(form) && /(?:bloc|camp) $/.test(before);
    case 'democracy':
      return (
        /^opposition part(?:y|ies)$/i.test(form) &&
        !/(?<![a-z])(?:barred|banned|jailed|excluded|arrested|harassed|dissolved)(?![a-z])/.test(shape)
      );
    case 'allies':
      return (
        /^trilateral$/i.test(form) && !/^ (?:alliance|partnership|security|cooperation|pact|bloc)/.test(after)
      );
    case 'regional-reaction':
      return (
        /^neighbo/i.test(form) && /(?:are|were|as|both|between|our|two|good|close|friendly) $/.test(before)
      );
    case 'energy-cooperation':
      return (
        /^nuclear plant$/i.test(form) &&
        /fukushima|stricken|waste ?water|accident|shell(?:ed|ing)/.test(shape)
      );
    case 'taxation-customs':
      return /^customs$/i.test(form) && /^ (?:bloc|union)(?![a-z])/.test(after);
    case 'maritime-security':
      if (onlySpeaks(form, after)) return true;
      return /^maritime$/i.test(form) && /^ (?:transport|freight|trade|services)(?![a-z])/.test(after);
    case 'dialogue-mechanism':
      return /mechanism$/i.test(form) && /(?<![a-z])wto (?:dispute )?(?:settlement )?$/.test(before);
    case 'migration':
      return /border posts?$/i.test(form);
    case 'public-health':
      return (
        isOfAnimals(form) ||
        (/outbreak/i.test(form) && ANIMALS.test(after)) ||
        (/^hospitals?/i.test(form) && /attacks? (?:on|against) $/.test(before))
      );
    case 'agenda-scope':
      return (
        /off the table$/i.test(form) && /(?<![a-z])t(?:ake|akes|ook|aken|aking) [^.;]{1,50}$/.test(before)
      );
    case 'export-controls':
      return /^quotas?$/i.test(form) && !/(?<![a-z])export/.test(shape);
    case 'investment':
      return (
        /^investors?$/i.test(form) &&
        /(?<![a-z])(?:index|shares|stocks|bonds|futures|wall street)(?![a-z])/.test(shape)
      );
    case 'human-rights':
      return /^ dialogue(?![a-z])/.test(after);
    case 'electric-vehicles':
      return OF_FIRMS.test(after);
    case 'energy-purchases':
      return OF_FIRMS.test(after) || GIVEN_UP.test(before.slice(-60));
    case 'licences':
      return /^(?:without|need|require)/i.test(form) && TO_BE_THERE.test(before.slice(-90));
    case 'development-debt':
      if (/^world bank$/i.test(form))
        return /(?:brokered|mediated|according to|forecast|estimated?) (?:by )?(?:the )?$/.test(before);
      return /^loan$/i.test(form) && (LENT.test(after) || /(?<![a-z])on $/.test(before));
    case 'tourism':
      return /^tourists?$/i.test(form) && BROUGHT_OUT.test(shape);
    case 'air-links':
      return (
        /^airlines?$/i.test(form) && /(?<![a-z])(?:planes?|aircraft|jets?|airliners?)(?![a-z])/.test(shape)
      );
    case 'education':
      if (isAWorkplace(form, before)) return true;
      return (
        /^universit/i.test(form) && /blacklist|entity list|(?:on|off|from) the list|invitation/.test(shape)
      );
    case 'semiconductors':
      if (castsMetal(form, shape)) return true;
      return /(?:frozen|potato|wood|fish and|oven|banana) $/.test(before);
    case 'bilateral-relations':
      if (/cooperation$/i.test(form) && /^ (?:in|on) (?!all|many|various|a range)/.test(after)) return true;
      return /(?<![a-z])(?:economic|trade|trading|commercial|business|cultural|military)(?: and [a-z]+)? $/.test(
        before.slice(-50),
      );
    case 'press-statement':
      return isOnlyTheRoom(form, before);
    case 'investment-restrictions':
      return isOfGoods(form, shape);
    case 'next-round':
      if (isARoundThatWas(form, before, after)) return true;
      return (
        /hold talks$/i.test(form) && /(?:foreign|defen[cs]e) ministers?(?![a-z])[^.;]{0,40}$/.test(before)
      );
    case 'trade-deal':
      return (
        /^(?:agreed|reached|signed|concluded|struck|brokered) in/i.test(form) &&
        /(?:truce|deadline|ceasefire|visit|channel|mechanism)[a-z]*(?: [a-z]+){0,4} $/.test(before)
      );
    case 'sanctions':
      return isOfTrade(form, before, after);
    case 'readout-asymmetry':
      return isOtherPaper(before);
    case 'port-fees':
      return areListed(form, shape) || isNoShipping(form, shape);
    default:
      return false;
  }
}
