import { type Folded, matchesWithin, type Sought, soughtAll } from '../sought/may-stand.ts';
import { DEEDS } from './english-deeds.ts';
import { ORDERS } from './english-orders.ts';
import { STATE_ACTS } from './english-state-acts.ts';
import { GOODS_EN } from './goods-nouns.ts';
import type { VerbFrameRow } from './verb-frame-row.ts';
import type { Act, Placed } from './words.ts';

/** A verb that says with its object which measure it takes: "taxing ferries", "barred its firms from selling chips". */
export interface VerbFrame extends Placed {
  /** The id of a `measure-kind` without its prefix. */
  readonly kind: string;
  readonly act: Act;
  /** The words of the verb. */
  readonly verb: Placed;
}

const SHIPS =
  'ships|vessels|tankers|coasters|ferries|freighters|carriers|barges|trawlers|boats|containers? ships|bulkers|shipping lines';
const FLIERS = 'airlines|airliners|carriers|aircraft|planes|jets|flights';
const TRADERS =
  'firms|compan(?:y|ies)|businesses|exporters|importers|producers|makers|carmakers|chipmakers|manufacturers|suppliers|miners|refiners|traders|sellers|buyers|users|customers|growers|farmers|banks|investors|funds|groups|citizens|nationals|vendors|contractors|banks|entities|utilities|plants|officials|lawmakers|journalists|students|visitors|travell?ers|tourists';
/** Words of an object, without a clause or another verb. */
const WORDS =
  "(?:(?!(?:that|which|who|is|are|was|were|has|have|had|will|would|said|but|because|after|before|when|while|if)(?![a-z]))[a-z0-9.'%-]+ )";
const BARS =
  '(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit(?:s|ed|ing)?|block(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|exclud(?:e|es|ed|ing)|shut(?:s|ting)? out)';
const FORBIDS = '(?:forbid(?:s|ding|den)?|forbade)';
const HALTS =
  '(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|quit|paus(?:e|es|ed|ing)|cut(?:s|ting)? off|discontinu(?:e|es|ed|ing))';

const FRAMES = soughtAll({
  TAX: new RegExp(
    `(?<=(?<![a-z])(?:by|of|for|from|after|while|is|are|was|were|began|started|without|to|will|would|shall|has|have|had|and|again|already|also|itself) )(tax(?:es|ed|ing)?)(?= (?:${WORDS}){0,4}?(?:${GOODS_EN}|ferries|${SHIPS})(?![a-z]))`,
    'g',
  ),
  TAXED_AT: new RegExp(
    `(?<![a-z])(tax(?:es|ed|ing)?) (?:${WORDS}){1,6}?at(?= (?:about |up to )?[0-9.]+ ?(?:%|per ?cent))`,
    'g',
  ),
  CHARGE: new RegExp(
    `(?<![a-z])(charg(?:e|es|ed|ing)) (?:${WORDS}){0,5}?(?:${SHIPS}|(?<=(?:every|each|any|a) (?:[a-z]+ ){0,3})(?:ship|vessel|tanker|trawler|boat|ferry))(?= (?:an? (?:extra |further |additional )?|up to |about |some |another )?(?:us)?[$€£]?[0-9])`,
    'g',
  ),
  CHARGED: new RegExp(
    `(?<=(?:${SHIPS}) (?:[a-z0-9.'-]+ ){0,8}(?:be|are|were|being) )(charged)(?= (?:an? (?:extra |further |additional )?|up to |about |some |another )?(?:us)?[$€£]?[0-9])`,
    'g',
  ),
  PAID: new RegExp(
    `(?<=(?:${SHIPS}) (?:[a-z0-9.'-]+ ){0,10}(?:will|must|would|shall|to|should|now) )(pay|face|incur|owe)(?= (?:an? |up to |about |an extra )?(?:us)?[$€£]?[0-9])`,
    'g',
  ),
  FROM_SELLING: new RegExp(
    `(?<![a-z])(${BARS}) (?:${WORDS}){0,7}?from (?:sell|export|supply|shipp|send|transferr|deliver|provid|releas|servic)ing(?![a-z])`,
    'g',
  ),
  TO_SELL: new RegExp(
    `(?<![a-z])(${FORBIDS}) (?:${WORDS}){0,7}?to (?:sell|export|supply|ship|send|transfer|deliver|provide)(?![a-z])`,
    'g',
  ),
  FROM_BUYING: new RegExp(
    `(?<![a-z])(${BARS}) (?:${WORDS}){0,7}?from (?:buy|import|purchas|sourc|us|procur|install|order|deploy)ing(?![a-z])`,
    'g',
  ),
  TO_BUY: new RegExp(
    `(?<![a-z])(${FORBIDS}) (?:${WORDS}){0,7}?to (?:buy|import|purchase|source|use|procure|install|order)(?![a-z])`,
    'g',
  ),
  FROM_ENTRY: new RegExp(
    `(?<![a-z])(${BARS}) (?:${WORDS}){0,7}?from (?:entering|travelling|visiting|setting foot)(?![a-z])(?! (?:its |the |their )?(?:ports?|market|airspace|harbou?rs?|waters|bidding))`,
    'g',
  ),
  FROM_INVESTING: new RegExp(
    `(?<![a-z])(${BARS}|${FORBIDS}) (?:${WORDS}){0,7}?(?:from (?:invest|acquir|buy(?:ing)? (?:stakes|shares)|tak(?:ing)? (?:stakes|shares))(?:ing)?|to (?:invest|acquire))(?![a-z])`,
    'g',
  ),
  FROM_BIDDING: new RegExp(
    `(?<![a-z])(${BARS}) (?:${WORDS}){0,7}?from (?:bidding|tendering|(?:all |any |most )?(?:public|government|state|its|official) (?:[a-z]+ )?(?:tenders?|contracts?|procurement))(?![a-z])`,
    'g',
  ),
  FROM_FLYING: new RegExp(
    `(?<![a-z])(${BARS}) (?:${WORDS}){0,6}?(?:(?:${FLIERS}) from (?:[a-z]+ ){0,2}(?:airspace|airports?|flying|landing|routes)|from (?:flying|landing|overflying|its airspace|using its airspace))(?![a-z])`,
    'g',
  ),
  FROM_DEALING: new RegExp(
    `(?<![a-z])(${BARS}|${FORBIDS}) (?:${WORDS}){0,7}?(?:from (?:dealing|doing business|trading|transacting|working) with|from (?:clear|process|handl|settl)ing (?:payments|transactions|trades|oil)|from (?:lending to|insuring|financing|servicing)|to (?:deal|do business|trade) with)(?![a-z])`,
    'g',
  ),
  DIVEST: new RegExp(
    `(?<![a-z])((?:order|forc|requir|instruct|direct|compel|oblig)(?:s|es|ed|ing|led|ling|e)?) (?:${WORDS}){1,6}?to (?:sell|divest|dispose of|give up|relinquish|unload) (?:itself of )?(?:its|their|all|the|an?) (?:[a-z0-9.%-]+ ){0,4}?(?:stakes?|shares|holdings?|shareholding|business|operations|units?|subsidiar(?:y|ies)|factor(?:y|ies)|plants?)(?![a-z])`,
    'g',
  ),
  AIRSPACE:
    /(?<![a-z])((?:clos|shut)(?:e|es|ed|ing|s|ting)?) (?:off )?(?:its|their|the) (?:[a-z]+ )?airspace(?= to )/g,
  OPEN_AIRSPACE:
    /(?<![a-z])((?:re-?)?open(?:s|ed|ing)?) (?:up )?(?:its|their|the) (?:[a-z]+ )?airspace(?= to )/g,
  USE: /(?<![a-z])((?:ban|bar|prohibit|forb[ia]d|outlaw)[a-z]*) the (?:use|purchase|procurement|installation|buying) of(?![a-z])/g,
  TAKEOVER:
    /(?<![a-z])((?:block|veto|reject|prohibit|forb[ia]d|bann?|barr?)(?:s|es|ed|ing)?) (?:the |a |an |any |[a-z]+'s )?(?:(?:planned|proposed|[0-9.a-z]+ (?:billion|million)(?:[ -](?:dollar|euro))?) )*(?:takeover|acquisition|merger|purchase by|sale of (?:an? |the |its )?(?:[a-z-]+ ){0,4}?(?:terminal|stake|compan(?:y|ies)|firm|chipmaker|shipyard|port|plant|mine|bank|utility|grid|farmland)(?![a-z]))/g,
  HALT_SELLING: new RegExp(
    `(?<![a-z])(${HALTS}) (?:sell|export|shipp|supply|deliver)ing(?= (?:${WORDS}){0,3}?(?:${GOODS_EN}|antimony|gallium|germanium|tungsten|bismuth|indium|magnets|rare earths?|lithography|equipment|technology|components|parts)(?![a-z]))`,
    'g',
  ),
  HALT_IMPORTING: new RegExp(
    `(?<![a-z])(${HALTS}) (?:importing|clearing|admitting|accepting|letting in|taking)(?= (?:${WORDS}){0,3}?(?:${GOODS_EN})(?![a-z]))`,
    'g',
  ),
  LET_BUY: new RegExp(
    `(?<![a-z])(let(?:s|ting)?|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:e|es|ed|ing)|clear(?:s|ed|ing)?) (?:${WORDS}){0,6}?(?:${TRADERS}) (?:again )?(?:to )?(?:again )?(?:import|buy|obtain|purchase)(?= (?:${WORDS}){0,3}?(?:${GOODS_EN}|magnets|rare earths?|graphite|equipment|parts)(?![a-z]))`,
    'g',
  ),
  LET_IN: new RegExp(
    `(?<![a-z])(let(?:s|ting)?|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:e|es|ed|ing)|clear(?:s|ed|ing)?) (?:${WORDS}){0,5}?(?:${TRADERS}|slaughterhouses|farms|mills|wineries|dairies|canneries|abattoirs) (?:to )?(?:resume|restart|begin|start) (?:${WORDS}){0,3}?(?:exports|shipments|sales|deliveries)(?= to (?:it|its market|the country)(?![a-z]))`,
    'g',
  ),
  LICENSE: new RegExp(
    `(?<![a-z])(licen[sc](?:e|es|ed|ing)) (?:${WORDS}){0,5}?(?:${SHIPS}|${FLIERS}|${TRADERS}|airlines) to (?:fish|sell|export|buy|import|ship|operate|fly|carry|land|mine|drill|supply|cross|work|trawl|harvest)(?![a-z])`,
    'g',
  ),
  LET_SELL: new RegExp(
    `(?<![a-z])(let(?:s|ting)?|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:e|es|ed|ing)|clear(?:s|ed|ing)?) (?:its|domestic|local|the) (?:${WORDS}){0,5}?(?:${TRADERS}) (?:again )?(?:to )?(?:again )?(?:resume )?(?:export|sell|ship|supply|exporting|selling|shipping)(?= (?:${WORDS}){0,3}?(?:${GOODS_EN}|magnets|rare earths?|graphite|equipment|parts)(?![a-z]))`,
    'g',
  ),
  APPLICATIONS:
    /(?<![a-z])(approved|granted|cleared|issued|refused|rejected|denied|turned down)(?= (?:only |just |about |some |fewer than |more than )?[0-9,]+(?:[.,;]|$| (?:so|of|by|in|since|at|to)(?![a-z])))(?<=(?<![a-z])(?:of|out of) (?:the )?(?:[a-z0-9,-]+ ){0,3}(?:applications?|licen[cs]es|permits|requests|certificates)(?: [^;:.]{2,90})?,? [^;:.]{2,40}(?:approved|granted|cleared|issued|refused|rejected|denied|turned down))/g,
});

const ROWS: readonly VerbFrameRow[] = [
  [FRAMES.TAXED_AT, 'tariff', 'impose'],
  [FRAMES.TAX, 'tariff', 'impose'],
  [FRAMES.CHARGE, 'port-fee', 'impose'],
  [FRAMES.CHARGED, 'port-fee', 'impose'],
  [FRAMES.PAID, 'port-fee', 'impose'],
  [FRAMES.FROM_SELLING, 'flow', 'ban'],
  [FRAMES.TO_SELL, 'flow', 'ban'],
  [FRAMES.FROM_BIDDING, 'procurement-ban', 'impose'],
  [FRAMES.FROM_ENTRY, 'visa-restriction', 'impose'],
  [FRAMES.FROM_INVESTING, 'investment-restriction', 'impose'],
  [FRAMES.FROM_FLYING, 'flight-ban', 'impose'],
  [FRAMES.FROM_DEALING, 'sanction', 'impose'],
  [FRAMES.DIVEST, 'investment-restriction', 'impose'],
  [FRAMES.AIRSPACE, 'flight-ban', 'impose'],
  [FRAMES.OPEN_AIRSPACE, 'flight-ban', 'remove'],
  [FRAMES.TAKEOVER, 'investment-restriction', 'impose'],
  [FRAMES.HALT_SELLING, 'export-ban', 'impose'],
  [FRAMES.HALT_IMPORTING, 'import', 'suspend'],
  [FRAMES.LET_BUY, 'licence', 'grant'],
  [FRAMES.LET_IN, 'import', 'grant'],
  [FRAMES.LICENSE, 'licence', 'grant'],
  [FRAMES.LET_SELL, 'licence', 'grant'],
  [FRAMES.APPLICATIONS, 'licence', 'grant'],
];

/** Who buys for the state: what they may not buy is a matter of procurement, and else of imports. */
const STATE =
  /(?<![a-z])(?:state|public|government|official|federal|ministr(?:y|ies)|agenc(?:y|ies)|department|municipal|military|critical)(?![a-z])/;

/** The measures of a folded English sentence that a verb tells with its object. */
export function englishVerbFrames(folded: Folded): readonly VerbFrame[] {
  const { text } = folded;
  const found: VerbFrame[] = [];
  const add = (frame: Sought, kind: string, act: Act): void => {
    for (const match of matchesWithin(folded, text, frame)) {
      const [words, verb = ''] = match;
      const { index } = match;
      const end = index + words.length;
      // A participle or a modal may close the words that it is told of.
      const at = index + Math.max(0, words.startsWith(verb) ? 0 : words.lastIndexOf(verb));
      if (found.some((one) => one.start < end && index < one.end)) continue;
      found.push({ start: index, end, kind, act, verb: { start: at, end: at + verb.length } });
    }
  };
  for (const row of ROWS) add(...row);
  for (const row of STATE_ACTS) add(...row);
  for (const row of DEEDS) add(...row);
  for (const row of ORDERS) add(...row);
  const bought = STATE.test(text) ? 'procurement-ban' : 'import';
  for (const frame of [FRAMES.FROM_BUYING, FRAMES.TO_BUY, FRAMES.USE])
    add(frame, bought, bought === 'import' ? 'ban' : 'impose');
  return found;
}
