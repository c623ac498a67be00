import { GOODS_EN } from './goods-nouns.ts';
import type { NamedParty } from './named.ts';

/** People and goods after a party's name, which are what a measure is done to. */
const OWNED = new RegExp(
  `^(?:'s|-made|-origin|-owned|-built|-flagged|-registered|-grown|-bred)? ?(?:(?!(?:(?!us|refin|finish|process|import|list|sanction|own|flagg|bas|chill|cann|cur|dri)[a-z]+ed|has|have|had|will|would|to|on|of|is|are|was|were|bans?|cuts?|lifts?|puts?|halts?|taxes|buys?|eases|raises|imposes|suspends|and|or) )[a-z-]+ ){0,2}(?:${GOODS_EN}|equipment|devices|instruments|components|parts|technolog(?:y|ies)|firms?|compan(?:y|ies)|entit(?:y|ies)|students?|nationals|citizens|(?:container |cargo |fishing )?ships?|vessels?|ferr(?:y|ies)|freighters?|coasters?|barges?|tankers?|carriers|airlines?|airports?|ports|businesses|business(?:men|people)|exporters?|importers?|growers|producers|farmers|fishermen|travell?ers|tourists|visitors|workers|researchers|scholars|scientists|academics|journalists|diplomats?|envoys?|attach[eé]s?|consuls?|correspondents?|officials|lawmakers|politicians|individuals|persons|manufacturers|suppliers|shippers|traders|(?:chip|car|drone|steel|ship|phone|tyre|paint|battery)?-?makers?|universit(?:y|ies)|institutes?|laborator(?:y|ies)|banks?|lenders?|refiners?|refiner(?:y|ies)|smelters?|mills?|mines?|yards?|shipyards?|plants?|articles|applicants?|visas?|passport holders|holders|investors|investments?|apps|platforms|users|trawlers?|boats?|lorry|drivers|lorry drivers|hauliers|truckers|crews?|fishing|airliners|jets|contractors|lorries|trucks|operators|dealers|brokers?|insurers?|builders?|canner(?:y|ies)|utilit(?:y|ies)|startups?|subsidiar(?:y|ies)|executives?|tycoons?|agents|merchants|retailers|distributors|breeders|ranchers|packers|processors|winemakers|brewers|distillers|fleets?|freight|cargo(?:es)?|parcels|publications|media|broadcasters|brands|groups?|funds?|pilots|seafarers|sailors|patients|nurses|labourers|migrants|pilgrims|settlers|mps|judges|officers|generals|commanders|oligarchs)(?![a-z])`,
);
/** An adjective of a party; no name of a state ends so. */
const DEMONYM = /(?:ian|ean|ese|ish|sh|ch)$/;
/** Its people and goods, whatever they are; those who act for it and its measures are none. */
const PLURAL =
  /^ (?:(?!(?:government|foreign|trade|commerce|state|customs)(?![a-z]))[a-z-]+ )?(?!(?:authorities|officials|ministers|leaders|negotiators|diplomats|envoys|sources|customs|regulators|forces|troops|patrols|guards|inspectors|police|prosecutors|courts|media|has|is|was|does|tariffs|duties|levies|fees|controls|curbs|restrictions|sanctions|bans|rules|licen[cs]es|permits|visas|quotas|measures|measures|countermeasures|talks|sides|terms|purchases|imports|exports|reports|views|demands|concerns|plans|promises|statements|accounts|ports|surcharges|tolls|investigations|probes)(?![a-z]))[a-z-]{2,}s(?![a-z'])/;

/** "A-ish bismuth faces a duty": what bears it is none of those who levy it. */
const BEARS =
  /^ [a-z-]+(?: [a-z-]+)?(?= (?:already |now |will |would |also |still |must |shall ){0,2}(?:fac(?:e|es|ed)|pays?|paid|attracts?|incurs?|(?:is|are|was|were|be|become|becomes) (?:now |also )?(?:subject to|charged|taxed|hit))(?![a-z]))/;

/** Whether a party's name stands for its people or goods; another name in between has them instead. */
export function isOwned(text: string, one: NamedParty, parties: readonly NamedParty[]): boolean {
  const behind = text.slice(one.end, one.end + 40);
  const match =
    OWNED.exec(behind) ??
    (DEMONYM.test(text.slice(one.start, one.end)) ? (PLURAL.exec(behind) ?? BEARS.exec(behind)) : null);
  if (match === null) return false;
  const end = one.end + match[0].length;
  return !parties.some((other) => other.party !== one.party && other.start >= one.end && other.start < end);
}
