import { soughtAll } from '../sought/may-stand.ts';
import type { VerbFrameRow } from './verb-frame-row.ts';

/** Words of an object, without a clause or another verb. */
const WORDS =
  "(?:(?!(?:that|which|who|is|are|was|were|has|have|had|will|would|said|but|because|after|before|when|while|if|and|from)(?![a-z]))[a-z0-9.'%-]+ )";
const ENVOYS =
  'diplomats?|envoys?|attache?s?|attachés?|consuls?|consular (?:officers?|officials?|staff)|embassy (?:officers?|officials?|staff|employees)|correspondents?';
const MISSION =
  'consulates?(?:[ -]general)?|embassy|trade (?:office|mission)|liaison office|representative office|cultural cent(?:re|er)s?';
const CRAFT =
  '(?:cargo |fishing |container |merchant |research |coast guard |oil |cable |patrol |survey |supply |cruise )?(?:ships?|vessels?|tankers?|trawlers?|tugs?|longliners?|yachts?|dredgers?|freighters?|boats?|coasters?|ferr(?:y|ies)|barges?|airliners?|cargo planes?|cargo aircraft)';
const PEOPLE = 'students|workers|tourists|visitors|researchers|seasonal workers|lorry drivers|drivers';

const SOUGHT = soughtAll({
  EXPEL: new RegExp(
    `(?<![a-z])(expel(?:s|led|ling)?|kick(?:s|ed|ing)? out|throw(?:s|ing)? out|threw out|sen(?:ds?|t|ding) (?:home|packing|away)) (?:${WORDS}){0,5}?(?:${ENVOYS})(?![a-z])`,
    'g',
  ),
  SENT_HOME: new RegExp(
    `(?<![a-z])(sen(?:ds?|t|ding)) (?:${WORDS}){0,5}?(?:${ENVOYS}) (?:home|packing|away)(?![a-z])`,
    'g',
  ),
  GROUND: new RegExp(
    `(?<![a-z])(ground(?:s|ed|ing)) (?!its own|their own|his )(?:${WORDS}){0,4}?(?:airlines?|carriers?|airliners?|planes|jets|aircraft|fleets?)(?![a-z])`,
    'g',
  ),
  AIRSPACE_SHUT:
    /(?<=(?:airspace|skies) (?:is|was|were|are|has been|had been|will be|would be|remains|stays) (?:also |then |now )?)(closed|shut|sealed|off limits)(?= (?:to|for) (?!discussion|debate|talks))/g,
  APP_STORES:
    /(?<![a-z])(struck|strik(?:e|es|ing)|remov(?:e|es|ed|ing)|pull(?:s|ed|ing)?|took|tak(?:e|es|ing)|kick(?:s|ed|ing)?|throw(?:s|ing)?|threw|delet(?:e|es|ed|ing)) (?:[a-z0-9'’-]+ ){1,7}?(?:off|from|out of) (?:the |its |all )?(?:[a-z]+ )?app stores?(?![a-z])/g,
  EXPELLED: new RegExp(
    `(?<=(?:${ENVOYS})(?:,[^,;.]{2,40},)? (?:[a-z]+ ){0,2}(?:was|were|been) )(expelled|thrown out|kicked out|sent home)(?![a-z])`,
    'g',
  ),
  OUT_OF_TENDERS: new RegExp(
    `(?<![a-z])(shut(?:s|ting)?|keep(?:s|ing)?|kept|lock(?:s|ed|ing)?|squeez(?:e|es|ed|ing)) (?:${WORDS}){1,5}?out of (?:all |any |its |most )?(?:public|government|state|official|federal) (?:[a-z]+ )?(?:contracts|tenders?|procurement)(?![a-z])`,
    'g',
  ),
  NON_GRATA: new RegExp(
    `(?<![a-z])(declar(?:e|es|ed|ing)) (?:${WORDS}){1,8}?personae? non gratae?(?![a-z])`,
    'g',
  ),
  UNWELCOME: /(?<=(?:was|were|been) (?:also )?)(declared) personae? non gratae?(?![a-z])/g,
  RELEASE: new RegExp(
    `(?<![a-z])(releas(?:e|es|ed|ing)|frees|freed|freeing) (?:(?!(?:on|of|about|over|showing|for|from) )[a-z0-9'-]+ ){0,5}?${CRAFT}(?= (?:that |which )?(?:(?:it|they|[a-z]+) )?(?:had |has |have )?(?:been )?(?:seized|impounded|detained|held|confiscated)(?![a-z]))`,
    'g',
  ),
  TO_LEAVE: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|told|tells|gave|gives|giving|instruct(?:s|ed|ing)?) (?:${WORDS}){0,6}?(?:${ENVOYS}|(?:its|their|embassy|consulate|consular|mission) staff)(?: (?:[0-9a-z]+ ){0,4})?(?:to leave|to depart)(?![a-z])`,
    'g',
  ),
  CLOSURE: new RegExp(
    `(?<![a-z])((?:order|announc|demand)(?:s|ed|ing)? the closure) of (?:${WORDS}){1,4}?(?:${MISSION})(?![a-z])`,
    'g',
  ),
  TRAVEL: new RegExp(
    `(?<![a-z])(advis(?:e|es|ed|ing)|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|told|tells) (?:(?:its|their|all) )(?:citizens|nationals|people|residents|travell?ers|students|tourists)(?: [a-z]+){0,2}? (?:against|not to|to reconsider) (?:all but essential |all non-essential )?(?:${WORDS}){0,4}?(?:travel(?:ling)?|visit(?:ing)?|go(?:ing)?|trips)(?![a-z])`,
    'g',
  ),
  TO_AVOID:
    /(?<![a-z])(advis(?:e|es|ed|ing)|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|told|tells|ask(?:s|ed)) (?:(?:its|their|all) )(?:citizens|nationals|people|residents|travell?ers|students|tourists)(?: [a-z]+){0,2}? (?:to avoid|to stay away from|to keep out of|to steer clear of|to leave|to shun) (?!the (?:talks|streets|airport|area))(?:[a-z]+ ){0,3}[a-z]+/g,
  TO_CLOSE: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|told|tell(?:s|ing)?|instruct(?:s|ed|ing)?|forc(?:es|ed|ing)) (?:${WORDS}){1,4}?to (?:close|shut)(?: down)? (?:${WORDS}){0,4}?(?:${MISSION})(?![a-z])`,
    'g',
  ),
  ORDER_SHUT: new RegExp(
    `(?<![a-z])(order(?:s|ed|ing)?|had|want(?:s|ed)) (?:${WORDS}){1,4}?(?:${MISSION})(?: (?:in|at|near) (?:[a-z]+ ){1,4}?)? ?(?:closed|shut)(?![a-z])`,
    'g',
  ),
  GIVE_BACK: new RegExp(
    `(?<![a-z])(hand(?:s|ed|ing)? back|g(?:ive|ives|ave|iving) back|return(?:s|ed|ing)?|free(?:s|d|ing)|releas(?:e|es|ed|ing)|set(?:s|ting)? free) (?:the |a |an |two |three |four |five |six |all |its |[0-9]+ )(?:(?!(?:of|on|about|over|for|from|showing|with|to|in|by) )[a-z0-9'-]+ ){1,3}?${CRAFT}(?![a-z-])`,
    'g',
  ),
  NO_TENDERS:
    /(?<![a-z])((?:shall|may|must|can|could|will|would) (?:not|no longer)) (?:take part|participate|bid|compete|tender)(?: (?:in|for|on) (?:[a-z]+ ){0,4}?(?:tenders?|procurement|contracts|projects|works))(?![a-z])/g,
  NO_ENTRY:
    /(?<![a-z])((?:shall|may|must|can) (?:not|no longer)) (?:enter|visit|travel to|come to|set foot in) (?:the country|its territory|the territory|[a-z]+)(?=[.,;]| (?:from|until|for|after|as)(?![a-z]))/g,
  CLOSE: new RegExp(
    `(?<![a-z])((?:clos|shut)(?:e|es|ed|ing|s|ting)?)(?: down)? (?!its |their |his |her |our )(?:${WORDS}){1,4}?(?:${MISSION})(?![a-z])`,
    'g',
  ),
  BORDER:
    /(?<![a-z])(clos(?:e|es|ed|ing)|shut(?:s|ting)?|seal(?:s|ed|ing)?)(?: off| down)? (?:its|their|the|all|every|two|three|four|both) (?:[a-z-]+ ){0,2}?(?:borders?|frontier|(?:(?:border|land|rail|road|frontier|main|only) )?crossings?)(?![a-z])(?! crossings?)(?= (?:with|to|at|near|between|on|for|in|after|until|from)(?![a-z])|[.,;]|$)/g,
  REOPEN:
    /(?<![a-z])(reopen(?:s|ed|ing)?) (?:its|their|the|all|two|three|four|both) (?:[a-z-]+ ){0,2}?(?:borders?|frontier|(?:border|land|rail|road) crossings?)(?![a-z])(?! crossings?)/g,
  SEIZE: new RegExp(
    `(?<![a-z])(seiz(?:e|es|ed|ing)|detain(?:s|ed|ing)?|impound(?:s|ed|ing)?|confiscat(?:e|es|ed|ing)) (?:${WORDS}){1,5}?${CRAFT}(?![a-z-])`,
    'g',
  ),
  SEIZED: new RegExp(
    `(?<=${CRAFT}(?:,[^,;.]{2,40},)? (?:[a-z]+ ){0,2}(?:was|were|been) )(seized|detained|impounded|confiscated)(?![a-z])`,
    'g',
  ),
  CAP_PEOPLE: new RegExp(
    `(?<![a-z])(cap(?:s|ped|ping)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?) (?:(?:the|its|their) (?:yearly |annual )?(?:number|intake|admission)s? of )?(?:${WORDS}){1,3}?(?:${PEOPLE})(?= (?:it admits |admitted |allowed in )?(?:at|to) (?:about |no more than )?[0-9])`,
    'g',
  ),
  CAP_FLIGHTS: new RegExp(
    `(?<![a-z])(cap(?:s|ped|ping)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?) (?:${WORDS}){1,3}?(?:airlines|carriers|flights)(?= (?:of |by |from |between )?(?:${WORDS}){0,3}?(?:at|to) (?:about |only |no more than )?[0-9a-z]+ (?:(?:weekly|daily) )?(?:flights|a (?:week|day)|per (?:week|day)))`,
    'g',
  ),
  BAR_GOODS:
    /(?<![a-z])(bann?ed|barr?ed|bans|bars|banning|barring|shut out|outlawed|turned away) (?:all |most |fresh |live |frozen |imported )?[a-z]+(?:ese|ian|ean|ish|can|an|i|ch) (?:[a-z]+ )?(?:goods|produce|beef|poultry|pork|meat|livestock|cattle|seafood|fish|salmon|tuna|shrimps?|dairy|milk|cheese|grain|wheat|barley|rice|maize|corn|soybeans?|rapeseed|vegetables|fruits?|apples|grapes|cherries|citrus|oranges|nuts|cotton|honey|coffee|tea|wines?|spirits|beer|timber|logs|steel|cement|cars|toys|furniture|tyres|coal|oil|gas)(?= (?:after|on|in|over|because|citing|until|since|for|last|this|from|at|altogether|outright)(?![a-z])|[.,;]|$)/g,
  BAR_ANY: new RegExp(
    `(?<![a-z])(bann?ed|barr?ed|bans|bars|banning|barring|shut out|outlawed|turned away|embargoed|embargoes|embargoing|(?<=to )(?:ban|bar|embargo)) (?:all |most |fresh |live |frozen )?[a-z]+(?:ese|ian|ean|ish|can|an|i|ch) (?!(?:and|or|from|to|in|of|has|will)(?![a-z]))(?![^,;.]{0,40} from )(?:[a-z-]+ ){0,2}?(?!(?:[a-z-]*(?:men|people|exports|imports)|${PEOPLE}|officials?|nationals|citizens|lawmakers|diplomats?|journalists?|airlines?|carriers|aircraft|flights|jets|ships?|vessels|tankers|trawlers|boats|trucks|lorries|firms?|compan(?:y|ies)|entities|banks?|investors?|investments?|apps?|media|software|channels?|suppliers|vendors|contractors|bidders|banknotes)(?![a-z]))[a-z-]+(?= (?:after|on|in|over|because|citing|until|since|for|last|this|from|at|altogether|outright|and)(?![a-z])|[.,;]|$)`,
    'g',
  ),
});

/** What states do to each other's people, missions, borders and ships, told by a verb with its object. */
export const STATE_ACTS: readonly VerbFrameRow[] = [
  [SOUGHT.EXPEL, 'expulsion', 'impose'],
  [SOUGHT.SENT_HOME, 'expulsion', 'impose'],
  [SOUGHT.EXPELLED, 'expulsion', 'impose'],
  [SOUGHT.GROUND, 'flights', 'suspend'],
  [SOUGHT.AIRSPACE_SHUT, 'flight-ban', 'impose'],
  [SOUGHT.APP_STORES, 'app-ban', 'impose'],
  [SOUGHT.TO_AVOID, 'travel-advisory', 'impose'],
  [SOUGHT.OUT_OF_TENDERS, 'procurement-ban', 'impose'],
  [SOUGHT.NON_GRATA, 'expulsion', 'impose'],
  [SOUGHT.UNWELCOME, 'expulsion', 'impose'],
  [SOUGHT.RELEASE, 'vessel-seizure', 'remove'],
  [SOUGHT.TO_LEAVE, 'expulsion', 'impose'],
  [SOUGHT.CLOSURE, 'mission-closure', 'impose'],
  [SOUGHT.TRAVEL, 'travel-advisory', 'impose'],
  [SOUGHT.TO_CLOSE, 'mission-closure', 'impose'],
  [SOUGHT.ORDER_SHUT, 'mission-closure', 'impose'],
  [SOUGHT.GIVE_BACK, 'vessel-seizure', 'remove'],
  [SOUGHT.NO_TENDERS, 'procurement-ban', 'impose'],
  [SOUGHT.NO_ENTRY, 'visa-restriction', 'impose'],
  [SOUGHT.CLOSE, 'mission-closure', 'impose'],
  [SOUGHT.BORDER, 'border-closure', 'impose'],
  [SOUGHT.REOPEN, 'border-closure', 'remove'],
  [SOUGHT.SEIZE, 'vessel-seizure', 'impose'],
  [SOUGHT.SEIZED, 'vessel-seizure', 'impose'],
  [SOUGHT.CAP_PEOPLE, 'visa', 'tighten'],
  [SOUGHT.CAP_FLIGHTS, 'flights', 'tighten'],
  [SOUGHT.BAR_GOODS, 'import-restriction', 'impose'],
  [SOUGHT.BAR_ANY, 'import-restriction', 'impose'],
];
