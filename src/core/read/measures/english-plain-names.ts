import { type Folded, matchesWithin, soughtAll } from '../sought/may-stand.ts';
import { GOODS_EN } from './goods-nouns.ts';
import type { Act, Placed } from './words.ts';

/** A stretch of a sentence that names a measure in plain words, and the kind of the lexicon that it is one of. */
export interface PlainName extends Placed {
  /** The id of a `measure-kind` without its prefix. */
  readonly kind: string;
  /** Names are put on it and taken off. */
  readonly isList?: boolean;
  /** A noun of a class, which is a measure only by what a party does to it. */
  readonly isWeak?: boolean;
  /** What its own words do, where they are a verb. */
  readonly act?: Act;
}

const DETERMINED =
  "(?:the|a|an|its|their|our|his|her|any|this|that|each|every|both|all|some|[a-z]+'s|[a-z]+s'|[0-9.]+ ?%|per ?cent)";
const PERCENT =
  '(?:[0-9]+(?:\\.[0-9]+)?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|one|two|three|four|five|six|seven|eight|nine)(?:-[a-z]+)?)(?: ?%| per ?cent)';
const TRADE =
  'exports?|re-?exports?|exporting|imports?|importing|importation|shipments?|shipping|sales?|selling|supplies|deliveries';
const RESTRICTING =
  'bans?|embargo(?:es)?|moratorium|prohibitions?|restrictions?|curbs?|controls?|limits?|caps?|quotas?';
const DEMONYM =
  '[a-z]+(?:ese|ian|ean|ish|can|an|i|ch)|its|their|our|your|his|all|any|every|everything|foreign|imported';

/** "Its levy on grapes", "levies on all foreign cars": where it is no verb, a levy is a tariff. */
const LEVY = new RegExp(
  `(?<=(?:^|[^a-z%])${DETERMINED}(?: (?!to |of |in |on |and |will |would )[a-z0-9.%-]+){0,3} )lev(?:y|ies)(?![a-z])|(?<![a-z])levies(?= (?:on|against|were|are|for|that|imposed) )`,
  'g',
);
/** "A tax on imported cars", "the 8% charge on Thai rice". */
const TAX = new RegExp(
  `(?<![a-z])(?:tax(?:es)?|toll|charge|fee|surcharge)(?= on (?:the |all )?(?:imported|exported|foreign|imports?|exports?|shipments)(?![a-z]))|(?<=${PERCENT} (?:import |extra |additional |border )?)(?:tax|charge|levy|fee|rate)(?= (?:on|for) (?:the |all |most )?(?:(?:${DEMONYM}) )?(?:[a-z]+ )?(?:${GOODS_EN})(?![a-z]))`,
  'g',
);
/** "A nine-year-old ban on beef from a country", "restrictions on its dairy products". */
const ON_GOODS = new RegExp(
  `(?<![a-z])(bans?|embargo|prohibition|restrictions?|curbs?|limits?|quotas?|controls?) on(?= (?:(?:the|most|some|certain|live|fresh|frozen|processed|${DEMONYM}) ){0,3}(?:[a-z]+ )?(?:${GOODS_EN})(?![a-z-])(?!,? (?:leaving|abroad|to )))`,
  'g',
);
/** "Its ban on live cattle exports": a noun of restricting, with the trade that it is on. */
const ON_TRADE = new RegExp(
  `(?<![a-z])(${RESTRICTING}) on (?:the )?(?:direct (?:or|and) indirect )?(?:(?!and |or |but |the use |by |to )[a-z'-]+ ){0,5}(${TRADE})(?![a-z])`,
  'g',
);
/** "The poultry ban". */
const GOODS_BAN = new RegExp(`(?<![a-z])(?:${GOODS_EN}) (?:bans?|embargo|quotas?|curbs)(?![a-z])`, 'g');
/** "Slapped 40 percent on their copper": the rate alone stands for the tariff. */
const BARE_RATE = new RegExp(
  `(?<=(?<![a-z])(?:put|puts|putting|slap|slaps|slapped|slapping|impose|imposes|imposed|imposing|charge|charges|charged|charging|levy|levies|levied|levying) (?:an? |another |an additional |an extra |a further |up to )?)${PERCENT}(?= (?:on|against) (?:the |all |most )?(?:(?:${DEMONYM}|${GOODS_EN})(?![a-z])))`,
  'g',
);

/** "The register of unreliable importers", "its list of banned suppliers". */
const LIST =
  /(?<![a-z])(?:lists?|register|roster|roll) of (unreliable|sanctioned|blacklisted|banned|barred|restricted|undesirable|untrusted|designated) (?:foreign )?(?:entit(?:y|ies)|compan(?:y|ies)|firms?|importers?|exporters?|suppliers?|vendors?|traders?|persons?|individuals?|vessels?|ships?|officials?|buyers?|contractors?|parties)(?![a-z])/g;
/** "The ban on foreign-registered trucks". */
const ON_VEHICLES = new RegExp(
  `(?<![a-z])bans? on(?= (?:all |the )?(?:[a-z]+-(?:registered|flagged|owned|made|built|plated) |(?:${DEMONYM}) )(?:[a-z]+ )?(?:trucks|lorries|vehicles|trailers|hauliers|carriers)(?![a-z]))`,
  'g',
);

/** "Closed its market to foreign maize". */
const MARKET = new RegExp(
  `(?<=(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|open(?:s|ed|ing)?(?: up)?) (?:its|their|the) (?:[a-z]+ )?)markets?(?= (?:a crack |a little |again )?to (?:(?:all|fresh|live|more|${DEMONYM}) ){0,2}(?:[a-z]+ )?(?:${GOODS_EN})(?![a-z]))`,
  'g',
);
/** "Issued 18 permits last week". */
const COUNTED =
  /(?<=(?<![a-z])(?:issu|grant|approv|hand|award|revok|cancel|suspend)[a-z]*(?: out)? (?:some |about |nearly |more than |another |over )?[0-9,]+ (?:new |such |further |more )?)(?:permits|approvals)(?![a-z])/g;

/** "Extended the ban to poultry". */
const THE_BAN = new RegExp(
  `(?<=(?<![a-z])(?:extend|widen|broaden|expand|lift|eas|scrap|suspend|reinstat|keep|kept|maintain|impos|reimpos)[a-z]* (?:the|its|this|that|their) (?:import |blanket |total |partial |temporary )?)ban(?= (?:to|on|for) (?:(?:all|fresh|frozen|live|most|${DEMONYM}) ){0,2}(?:${GOODS_EN})(?![a-z]))`,
  'g',
);
/** A duty to do something, or of somebody; what stands behind may be a day. */
const NO_TARIFF =
  ' of(?![a-z])| to (?![0-9]|the end|next|january|february|march|april|may |june|july|august|september|october|november|december)[a-z]';
/** "The duty" where something is done to it, and no duty to do something. */
const DUTY = new RegExp(
  `(?<![a-z])duty(?= to [0-9])|(?<=(?<![a-z])(?:suspension|collection|imposition|removal|deferral|increase|reduction|rise|cut) (?:of|in) (?:the|its|this|that|their) (?:new |planned |additional |extra )?)duty(?!${NO_TARIFF})|(?<=(?<![a-z])(?:suspend|lift|rais|collect|waiv|defer|postpon|delay|put off|bring forward|brought forward|bringing forward|scrap|abolish|impos|levy|levied|introduc)[a-z]* (?:the|its|this|that|their|a|our) (?:new |planned |additional |extra |threatened )?)duty(?!${NO_TARIFF})|(?<=(?:^|[^a-z])(?:the|its|this|that|their|our) (?:new |planned |additional |extra |threatened )?)duty(?= (?:will|would|shall|is to|was|is|has been|had been|remains?|stays?) (?:(?:be|now|instead|still|then|not) ){0,2}(?:rise|fall|drop|double|suspended|lifted|raised|cut|halved|doubled|imposed|collected|waived|deferred|postponed|delayed|put off|snap back|revert|return to|go back|lapse|expire|end|in force|in place)(?![a-z]))`,
  'g',
);
/** "The total additional rate comes to 25 percent": where no duty is named, the rate is one. */
const SUM_RATE = new RegExp(
  `(?<![a-z])(?:total|combined|overall|aggregate|cumulative)(?: additional| applied| effective| import)? rates?(?=(?: (?:on|for) [^,;.]{1,40})? (?:(?:will |would |shall |thus |therefore |now )?(?:be|is|are|comes?|came|rises?|rose|climbs?|amounts?|reach(?:es|ed)?|stands?|stood|falls?|fell|to)(?![a-z])|of )[^,;.]{0,14}${PERCENT})`,
  'g',
);
/** "Goods that are on the water by then are exempt", "… are not affected": from the duty that the text is about. */
const EXEMPT_GOODS =
  /(?<![a-z]|[a-z] (?:and|or) )(?:goods|shipments|consignments|products|cargo(?:es)?|vehicles|items|articles|imports|deliveries|containers|vessels|ships|boats)(?=(?: [^.;:]{1,110})? (?:are|is|will be|shall be|remain|were)(?: also| however| fully| still| not)? (?:exempt(?:ed)?|affected|unaffected)(?: from (?:it|them|this|these|both|the (?:measure|rule|increase|rise)s?))?(?:[.,;]|$| until| till))/g;
/** "24 percentage points of it", "the suspension of 24 percentage points": a share of a duty. */
const POINTS =
  /(?<=(?<![a-z])(?:suspension|pause|deferral|postponement|waiver) of (?:the )?(?:additional |remaining |other )?[0-9.]+ )percentage points(?! of )/g;

/** "Has banned beef imports", "imports from Chile were suspended": trade in goods that is halted or allowed. */
const IMPORTS = new RegExp(
  `(?<=(?<![a-z])(?:let(?:s|ting)? (?:back )?in|re-?admit[a-z]*|admit(?:s|ted|ting)?) (?:[a-z'-]+ ){0,3})(?:${GOODS_EN})(?![a-z])|(?<=(?<![a-z])(?:bann?|barr?|prohibit|suspend|halt|resum|stopp?|block|allow|permit)[a-z]* (?:all |most |some |its |the |new )?(?:(?:${DEMONYM}) )?(?:${GOODS_EN}) )imports(?![a-z])|(?<![a-z])imports(?= from [a-z]+(?: [a-z]+)? (?:had|have|has|were|was|are|is|will) (?:be |been )?(?:also |again |now )?(?:banned|suspended|halted|barred|stopped|blocked|resumed|allowed|prohibited)(?![a-z]))`,
  'g',
);

/** "A one-year reprieve from the tariff": relief from a duty is an exclusion. */
const RELIEF =
  /(?<![a-z])(?:reprieves?|relief|waivers?|carve-outs?|exemptions?|exclusions?|exceptions?) (?:from|to) (?:the |its |all |their |any |these |this )?(?:[a-z0-9.%-]+ ){0,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)(?![a-z])/g;
/** "The listing of four institutes": names that are put on a list. */
const LISTING =
  /(?<![a-z])(?:blacklisting|listing|designation)s? of(?= (?:[a-z0-9'-]+ ){0,5}(?:firms?|compan(?:y|ies)|entit(?:y|ies)|banks?|lenders?|shipyards?|yards?|institutes?|makers?|universit(?:y|ies)|traders?|suppliers?|exporters?|vessels?|tankers?|officials?|lawmakers?|groups?)(?![a-z]))/g;

/** A truce on goods or duties, and none of arms. */
const TRUCE = new RegExp(
  `(?<![a-z])truce(?= (?:on|over) (?:[a-z-]+ ){0,2}(?:tariffs?|duties|levies|trade|parts|${GOODS_EN})(?![a-z]))`,
  'g',
);

const SOUGHT = soughtAll({
  LEVY,
  TAX,
  ON_GOODS,
  ON_TRADE,
  GOODS_BAN,
  BARE_RATE,
  LIST,
  MARKET,
  COUNTED,
  ON_VEHICLES,
  TRUCE,
  RELIEF,
  LISTING,
  IMPORTS,
  SUM_RATE,
  EXEMPT_GOODS,
  POINTS,
  DUTY,
  THE_BAN,
});

/** Measures that a folded English sentence names without a word of the lexicon for them. */
export function englishPlainNames(folded: Folded): readonly PlainName[] {
  const { text } = folded;
  const found: PlainName[] = [];
  for (const match of matchesWithin(folded, text, SOUGHT.RELIEF))
    found.push(placed(match, 'tariff-exclusion'));
  for (const match of matchesWithin(folded, text, SOUGHT.LISTING))
    found.push({
      ...placed(match, match[0].startsWith('designation') ? 'sanctions-list' : 'entity-list'),
      isList: true,
    });
  for (const match of matchesWithin(folded, text, SOUGHT.LEVY)) found.push(placed(match, 'tariff'));
  for (const match of matchesWithin(folded, text, SOUGHT.TAX)) found.push(placed(match, 'tariff'));
  for (const match of matchesWithin(folded, text, SOUGHT.ON_TRADE))
    found.push(placed(match, restriction(match)));
  for (const match of matchesWithin(folded, text, SOUGHT.GOODS_BAN))
    found.push(placed(match, 'import-restriction'));
  for (const match of matchesWithin(folded, text, SOUGHT.ON_GOODS))
    if (
      !/^(?:controls?|limits?)/.test(match[1] ?? '') ||
      /(?<![a-z])(?:imports?|foreign|from)(?![a-z])/.test(text)
    )
      found.push(placed(match, onGoods(text, match)));
  for (const match of matchesWithin(folded, text, SOUGHT.BARE_RATE)) found.push(placed(match, 'tariff'));
  if (
    / of (?:unreliable|sanctioned|blacklisted|banned|barred|restricted|undesirable|untrusted|designated) /.test(
      text,
    )
  )
    for (const match of matchesWithin(folded, text, SOUGHT.LIST))
      found.push({
        ...placed(match, LISTS[match[1] as string] ?? 'entity-list'),
        isList: true,
      });
  for (const match of matchesWithin(folded, text, SOUGHT.IMPORTS)) found.push(placed(match, 'import'));
  for (const match of matchesWithin(folded, text, SOUGHT.MARKET)) found.push(placed(match, 'import'));
  for (const match of matchesWithin(folded, text, SOUGHT.COUNTED)) found.push(placed(match, 'licence'));
  for (const match of matchesWithin(folded, text, SOUGHT.ON_VEHICLES))
    found.push(placed(match, 'import-restriction'));
  for (const match of matchesWithin(folded, text, SOUGHT.TRUCE)) found.push(placed(match, 'truce'));
  for (const pattern of [SOUGHT.SUM_RATE, SOUGHT.EXEMPT_GOODS, SOUGHT.POINTS, SOUGHT.DUTY])
    for (const match of matchesWithin(folded, text, pattern)) found.push(placed(match, 'tariff'));
  for (const match of matchesWithin(folded, text, SOUGHT.THE_BAN))
    found.push(placed(match, 'import-restriction'));
  return found;
}

/** What names on such a list are. */
const LISTS: Readonly<Record<string, string>> = {
  unreliable: 'unreliable-entity-list',
  sanctioned: 'sanctions-list',
  designated: 'sanctions-list',
  undesirable: 'sanctions-list',
};

/** "A ban on A-ish apps" keeps no goods out. */
const APPS = /^ (?:[a-z-]+ ){0,4}(?:apps|social media|messaging services)(?![a-z])/;

/** An embargo on what is sold abroad keeps nothing out. */
const SOLD =
  /^ (?:[a-z-]+ ){1,4}(?:exports?|sales|shipments|supplies)(?![a-z])|^ (?:the )?(?:exports?|sales?|supply) of(?![a-z])/;

function onGoods(text: string, { 0: words, 1: noun = '', index }: RegExpMatchArray): string {
  if (/^(?:ban|prohibition)/.test(noun) && APPS.test(text.slice((index ?? 0) + words.length)))
    return 'app-ban';
  if (noun === 'embargo' && SOLD.test(text.slice((index ?? 0) + words.length))) return 'export-ban';
  return noun.startsWith('quota') ? 'import-quota' : 'import-restriction';
}

/** What comes in is kept out; everything else that is restricted leaves. */
function restriction([, noun = '', trade = '']: RegExpExecArray | RegExpMatchArray): string {
  if (/^import/.test(trade)) return /^quota/.test(noun) ? 'import-quota' : 'import-restriction';
  return /^(?:ban|embargo|moratorium|prohibition)/.test(noun) ? 'export-ban' : 'export-control';
}

function placed({ 0: words, index }: RegExpMatchArray, kind: string): PlainName {
  const start = index ?? 0;
  return { start, end: start + words.length, kind };
}
