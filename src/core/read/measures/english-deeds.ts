import { soughtAll } from '../sought/may-stand.ts';
import { GOODS_EN } from './goods-nouns.ts';
import type { VerbFrameRow } from './verb-frame-row.ts';

/** Words of an object, without a clause or another verb. */
const WORDS =
  "(?:(?!(?:that|which|who|is|are|was|were|has|have|had|will|would|said|but|because|after|before|when|while|if|and|from)(?![a-z]))[a-z0-9.'%-]+ )";
/** What describes a noun between commas or behind it, before its verb. */
const BESIDE =
  "(?:,? (?!(?:and|but|that|which|who|said|strayed|sailed|ran|broke|sank|crossed|entered)(?![a-z]))[a-z0-9.'-]+(?=[ ,])){0,8},?";
const BE = '(?:is|are|was|were|be|been|being)(?: (?:also|now|later|then|finally|[a-z]+ly))?';
const CRAFT =
  '(?:ships?|vessels?|tankers?|trawlers?|freighters?|boats?|coasters?|ferr(?:y|ies)|barges?|tugs?|airliners?|cargo planes?)';
const ENVOYS =
  '(?:diplomats?|envoys?|attache?s?|consuls?|consular (?:officers?|officials?|staff)|embassy (?:officers?|officials?|staff|employees)|correspondents?)';
const MISSION =
  '(?:consulates?(?:[ -]general)?|embassy|embassies|trade (?:offices?|missions?)|liaison offices?|representative offices?|cultural cent(?:re|er)s?|visa (?:offices?|cent(?:re|er)s?))';
const CROSSING =
  '(?:borders?|frontier|(?:border|land|rail|road|river) crossings?|crossings?(?= (?:at|near|in|between|on) )|border posts?|checkpoints?)';
const PEOPLE =
  '(?:citizens|nationals|people|residents|travell?ers|students|tourists|visitors|professors|researchers|scholars|officials|lawmakers|journalists|executives|crews|seafarers|passengers|investors)';
const TENDERS =
  '(?:public|government|state|official|federal) (?:[a-z]+ )?(?:tenders?|contracts?|procurement)';

/** A verb with its object behind it. */
function doing(verbs: string, object: string, behind = ''): RegExp {
  return new RegExp(`(?<![a-z])(${verbs}) ${WORDS}{0,6}?${object}(?![a-z])${behind}`, 'g');
}

/** A participle with what it is done to before it. */
function done(object: string, participles: string): RegExp {
  return new RegExp(
    `(?<![a-z])(${participles})(?![a-z])(?<=${object}${BESIDE} ${BE} (?:${participles}))`,
    'g',
  );
}

const GIVES_BACK =
  'hand(?:s|ed|ing)? (?:back|over)|g(?:ive|ives|ave|iving) (?:back|up)|return(?:s|ed|ing)?|let(?:s|ting)? go|fre(?:e|es|ed|eing)|releas(?:e|es|ed|ing)';
const SHUTS = '(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|seal(?:s|ed|ing)?)(?: off| down)?';

const SOUGHT = soughtAll({
  MAY_SELL: new RegExp(
    `(?<![a-z])((?:allow|permit|authori[sz]|clear|let)(?:s|e|es|ed|d|t|ting|ing)?) ${WORDS}{1,5}?to (?:sell|ship|export|supply|resume (?:sales|shipments|exports)(?: of)?) ${WORDS}{1,6}?to (?=[a-z])`,
    'g',
  ),
  SEIZED: done(CRAFT, 'seized|detained|impounded|confiscated|boarded and held'),
  GIVEN_BACK: done(CRAFT, 'handed back|given back|returned|released|freed|let go|handed over'),
  GIVES_BACK: new RegExp(
    `(?<![a-z])(${GIVES_BACK}) (?:the|its|their|all|both|one|two|three|four|five|[0-9]+) (?:(?!(?:of|on|for|to|from|in|at|with|that|which)(?![a-z]))[a-z0-9'-]+ ){0,4}?${CRAFT}(?![a-z])(?! (?:operators?|owners?|crews?|services?))`,
    'g',
  ),
  RELEASE_OF: new RegExp(
    `(?<=(?:'s|s'|its|their|the) )(release|return)(?= of ${WORDS}{0,5}?${CRAFT}(?![a-z]))`,
    'g',
  ),
  MAY_RETURN: new RegExp(
    `${ENVOYS} (?:who|that|which) (?:were|was|had been|have been) (?:expelled|sent home|ordered out)[^,;:.]{0,30} (may return|may come back|can return|are to return|will return|were readmitted)(?![a-z])`,
    'g',
  ),
  HAD_CLOSED: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|had|has) ${WORDS}{1,4}?${MISSION}(?: (?:in|at) [^,;:.]{2,30}?)? (?:closed|shut)(?![a-z])`,
    'g',
  ),
  MISSION_SHUT: done(MISSION, 'closed|shut|shut down|closed down'),
  MISSION_OPEN: doing('re-?open(?:s|ed|ing)?', MISSION),
  MISSION_OPENED: done(MISSION, 're-?opened'),
  CROSSING_SHUT: doing(SHUTS, CROSSING),
  CROSSING_OPEN: doing('re-?open(?:s|ed|ing)?', CROSSING),
  CROSSINGS_SHUT: done(CROSSING, 'closed|shut|sealed'),
  CROSSINGS_OPENED: done(CROSSING, 're-?opened'),
  SKY_OPEN:
    /(?<![a-z])(re-?open(?:s|ed|ing)?) (?:up )?(?:its|their|the) (?:[a-z]+ )?(?:airspace|sky|skies)(?![a-z])/g,
  NO_TENDER: new RegExp(
    `(?<![a-z])((?:shall|may|can|could|must|will) (?:not|no longer) (?:take part|participate|bid|tender|compete)) (?:in|for|on) ${WORDS}{0,3}?${TENDERS}(?![a-z])`,
    'g',
  ),
  NO_ENTRY: new RegExp(
    `(?<=${PEOPLE} )((?:shall|may|can) (?:not|no longer) (?:enter|visit|travel to|set foot in))(?! (?:into|talks|negotiations|a))(?![a-z])`,
    'g',
  ),
  FREEZES:
    /(?<![a-z])(fr(?:eeze|eezes|oze|ozen|eezing)) (?:(?!(?:that|which|who|and|but|prices?|rates?)(?![a-z]))[a-z0-9'-]+ ){0,5}?(?:assets|holdings|funds|bank accounts|accounts|property)(?![a-z])/g,
  NO_CLEARANCE: new RegExp(
    `(?<![a-z])((?:stop|halt|ceas|quit)(?:s|ped|ed|ping|ing|es)?|no longer) (?:clear(?:ing|s)?|accept(?:ing|s)?|admit(?:ting|s)?|tak(?:ing|es) in|letting in|lets in) ${WORDS}{0,3}?(?:${GOODS_EN})(?![a-z])`,
    'g',
  ),
  DUTY_FREE_LOST:
    /(?<=(?:parcels|packages|shipments|consignments)[^;:.]{0,60} )(lose|loses|lost|forfeit|forfeited)(?= (?:its|their|the) (?:duty|tariff)-free (?:status|treatment|entry|access))/g,
  ONLY_LICENSED:
    /(?<![a-z])((?:may|can|shall|must|could|will) (?:(?:now|again|henceforth|from [a-z0-9 ]{3,14}) )?(?:be )?(?:export(?:ed)?|sell|sold|ship(?:ped)?|suppl(?:y|ied)|transfer(?:red)?|deliver(?:ed)?|sent|leave)(?: (?:abroad|out|to|from|[a-z][a-z0-9'’-]*|,)){0,14}?) only (?:with|under|on|against|after|upon|by) (?:an? |the |prior |its )?(?:[a-z-]+ ){0,3}?(?:licen[cs]es?|permits?|permission|approval|authori[sz]ation)(?![a-z])/g,
});

/** What a state does to ships, envoys, missions, crossings and people, in the active and in the passive. */
export const DEEDS: readonly VerbFrameRow[] = [
  [SOUGHT.MAY_SELL, 'licence', 'grant'],
  [SOUGHT.MAY_RETURN, 'expulsion', 'remove'],
  [SOUGHT.GIVES_BACK, 'vessel-seizure', 'remove'],
  [SOUGHT.GIVEN_BACK, 'vessel-seizure', 'remove'],
  [SOUGHT.RELEASE_OF, 'vessel-seizure', 'remove'],
  [SOUGHT.SEIZED, 'vessel-seizure', 'impose'],
  [SOUGHT.HAD_CLOSED, 'mission-closure', 'impose'],
  [SOUGHT.MISSION_SHUT, 'mission-closure', 'impose'],
  [SOUGHT.MISSION_OPEN, 'mission-closure', 'remove'],
  [SOUGHT.MISSION_OPENED, 'mission-closure', 'remove'],
  [SOUGHT.CROSSING_SHUT, 'border-closure', 'impose'],
  [SOUGHT.CROSSINGS_SHUT, 'border-closure', 'impose'],
  [SOUGHT.CROSSING_OPEN, 'border-closure', 'remove'],
  [SOUGHT.CROSSINGS_OPENED, 'border-closure', 'remove'],
  [SOUGHT.SKY_OPEN, 'flight-ban', 'remove'],
  [SOUGHT.NO_TENDER, 'procurement-ban', 'impose'],
  [SOUGHT.NO_ENTRY, 'visa-restriction', 'impose'],
  [SOUGHT.FREEZES, 'assets', 'impose'],
  [SOUGHT.NO_CLEARANCE, 'import', 'suspend'],
  [SOUGHT.DUTY_FREE_LOST, 'de-minimis', 'remove'],
  [SOUGHT.ONLY_LICENSED, 'export-licensing', 'impose'],
];
