import { english as en, type Row } from './row.ts';

/** Those who trade, and those who work what they make. */
const TRADES =
  '(?:merchants|traders|shippers|shipping lines|shipowners|growers|exporters|importers|canner(?:y|ies)|sawmills|mills|brewer(?:y|ies)|wineries|hauliers|retailers|wholesalers|manufacturers|processors|smelters|foundries|fishmongers|boatbuilders|airlines|insurers|employers)';
const AIRCRAFT = '(?:jets|airliners|aircraft|planes|passenger jets|wide-body jets|narrow-body jets)';

/** What happens to people, firms and relations, told without the noun of its issue. */
export const englishHappeningsRows: readonly Row[] = [
  en(
    'business-community',
    'nervous|pleased|worried|uneasy|relieved|happy|lost orders|lose orders|shed jobs|lay off|laid off|less happy|anxious|short time|mothball',
    `${TRADES}(?: [a-zPLN'’-]+){0,6}? (?:(?:is|are|was|were|remain|remained|grew) (?:[a-z]+ ){0,3}?(?:nervous|pleased|worried|uneasy|relieved|happy|anxious)|(?:would |will |could |may |have |that |had |already |probably |likely )*(?:lost orders|lose orders|shed(?:ding)? jobs|lay off|laid off|put [a-z]+ on short time|mothball(?:ed)?))`,
  ),
  en(
    'business-community',
    'worr|concern|complaint|fear',
    '(?:worr(?:y|ies)|concerns?|complaints?|fears) (?:of|by|from|raised by) (?:[a-zP-]+ ){0,3}?(?:banks|firms|companies|businesses|investors|insurers|airlines|hauliers|exporters|importers|manufacturers|retailers|growers|shippers|carmakers|makers)',
  ),
  en(
    'market-reaction',
    'hares in |hares of |stock of|stock in',
    '[Ss]hares (?:in|of) [^.;]{2,60}? (?:fell|rose|dropped|slid|sank|jumped|climbed|gained|lost|tumbled|plunged|surged|closed|were (?:up|down)|dipped|slipped|rallied)',
  ),
  en(
    'aircraft-purchases',
    'jets|airliners|aircraft|planes|engine|parts for',
    `(?:cancel[a-z]*|re-?order[a-z]*|order(?:ed|s|ing)?|buy(?:s|ing)?|bought|purchas[a-z]*|tak(?:e|es|ing) delivery of|deliver(?:ed|y of|ing)|lease[sd]?) (?:(?:at least|up to|some|about|another|more than|its|their|the) ){0,2}(?:\\d[\\d,]* |[a-z]+ )?(?:[a-zP-]+ ){0,2}?${AIRCRAFT}|(?:jet|aircraft|aero|plane)[ -]engines?(?: parts| spares| components)|(?:spare |aircraft |jet )?parts for (?:[a-z]+ ){0,3}?(?:${AIRCRAFT}|airlines)|${AIRCRAFT} (?:[a-z]+ ){0,5}?for want of (?:spare )?parts`,
  ),
  en(
    'detained-citizens',
    'arrested|sailors go|seamen go|crew go|fishermen go|let go|in custody',
    '(?:two|three|four|five|six|seven|eight|\\d+) P+ (?!P*diplomats|envoys)[a-z]+s (?:who (?:were|had been) )?(?:arrested|jailed|detained|held)(?! up)|let(?:s|ting)? (?:[a-z0-9 ]{2,40}?)(?:sailors|seamen|fishermen|crew|crewmen|journalists|engineers|students|tourists|hikers|cyclists) go|after (?:[a-z0-9-]+ ){1,4}in custody',
  ),
  en(
    'agenda-scope',
    'agenda',
    "(?:on|top of|high on|head) (?:his|her|their|our|the minister[’']s|the ministers[’']|N+[’']s|H+[’']s) agenda(?: (?:is|are|were|was|will be|stands?|stood))?",
  ),
  en(
    'ip-tech-transfer',
    'copy|copied|reverse-engineer',
    '(?:copy(?:ing)?|copied|reverse-engineer(?:ed|ing)?) (?:one of |some of |the |its |their |our |a |P+ )*(?:[a-z-]+ ){0,3}?(?:designs?|drawings|blueprints|patents?|software|technology|chips?|engines?|plans)',
  ),
  en(
    'bilateral-relations',
    'rupture|thaw|estrange|chill|rift',
    '(?:the |a |deepest |worst |gravest )*(?:rupture|thaw|estrangement|chill|rift)(?: (?:between|with|in relations|in ties)| (?:[a-z]+ ){0,3}?between)',
  ),
  en(
    'overall-assessment',
    'model for|round|session',
    '(?:called|calls|call|described|hailed|hail) (?:it|the (?:agreement|deal|accord|treaty|pact|meeting|visit|talks)) (?:as )?a model for|(?:a |not a |the )?(?:very )?(?:good|bad|useful|decent|poor|productive|wasted) (?:round|session) (?:of talks)?',
  ),
  en(
    'agreement-implementation',
    'as we |breach|violat',
    'as we (?:undertook|promised|agreed|pledged)|(?:breach(?:es|ed)?|violat(?:e|es|ed)) (?:of )?(?:Article \\d+ of )?the (?:Framework|[Aa]greement|[Aa]ccord|[Tt]reaty|[Pp]act|[Pp]rotocol|[Mm]emorandum|[Cc]onvention|[Uu]nderstanding|[Cc]harter)',
  ),
  en(
    'non-tariff-countermeasures',
    'answer|repl|respond|retaliat|counter|hit back|struck back',
    '(?:answer(?:ed|s)?|repl(?:ied|ies|y)|respond(?:ed|s)?|retaliat(?:ed|es|e)|counter(?:ed|s)?|hit back|struck back) with (?:an? |its own |a further |another |the )(?!(?:tariff|duty|statement|letter|smile|joke|shrug|no|yes|question|warning|threat))',
  ),
  en(
    'high-level-contacts',
    'at the level of|see each other|sit down together|meet',
    '(?:[Tt]alks|[Mm]eetings?|[Cc]onsultations) at the level of (?:deputy |vice |vice-|junior |state )?(?:foreign |trade |finance |defen[cs]e )?(?:ministers|secretaries)|(?:are|were|will|is|due) (?:to )?(?:see each other|sit down together|meet) (?:again )?in L|N+ and N+,? (?:(?:his|her|the) (?:[a-zP]+ )?counterpart,? )?(?:are to|will|plan to|are due to) (?:see each other|meet)',
  ),
  en(
    'leaders-meeting',
    'expected|due|awaited',
    'H+ (?:is|are) (?:also )?(?:expected|due|awaited) in L+ (?:[a-zL0-9]+ ){0,5}?(?:for talks|to meet|to see) (?:with )?H',
  ),
  en(
    'shipbuilding',
    'yards|yard ',
    "(?:tankers|ferries|ships|vessels|icebreakers|freighters|hulls|cutters|trawlers) (?:[a-z]+ )?(?:from|at|in|built (?:at|in|by)) (?:[a-zPL'’-]+ ){0,3}?yards|P+ yards|yards and (?:shipping lines|shipowners)",
  ),
  en(
    'seafood-fisheries',
    'crabbing|trawlers|observers on board|transponders',
    '(?:ban on |right to )?crabbing|(?:permits?|licen[cs]es?|zone|inspect(?:or|ion)s?|board|transponders?|observers?|quotas?) (?:[a-zPL0-9-]+ ){0,8}?trawlers|trawlers (?:[a-zPL0-9-]+ ){0,8}?(?:permits?|licen[cs]es?|zone|transponders?|observers?|quotas?|grounds)',
  ),
  en(
    'critical-minerals',
    'helium',
    '(?:sale|export|supply|shortage|price|shipments?)s? of helium|its helium|helium (?:and|exports?|supplies|shortage)',
  ),
  en(
    'telecoms',
    'routers|base stations|switches for',
    '(?:inquiry|probe|investigation|ban|review|list|tender)s? [^.;]{0,40}?(?:routers|base stations)|(?:routers|base stations) [^.;]{0,40}?(?:list|ban|probe|tender|inquiry)',
  ),
];
