import { english as en, type Row } from './row.ts';

const W6 = '(?:[a-zPHNL0-9.%-]+ ){0,6}?';
/** What a regime of export controls is about. */
const GOODS =
  '(?:sales?|exports?|chips?|semiconductors?|processors?|technolog(?:y|ies)|magnets?|minerals?|rare earths?|shipments?|gallium|germanium|graphite|antimony|equipment|software|machines)';
const COMPANIES =
  '(?:compan(?:y|ies)|firms?|entit(?:y|ies)|groups?|subsidiar(?:y|ies)|manufacturers?|institutes|suppliers|contractors)';
const PAPERS = '(?:applications?|permits?|licen[cs]es?|export requests?|requests? for export)';

export const englishTechnologyRows: readonly Row[] = [
  en(
    'export-controls',
    'bar|ban|forb|block|prohibit|stop|prevent|restrict|limit|curb',
    `(?:barr?(?:s|ed|ing)?|bann?(?:s|ed|ing)?|forbid(?:s|den)?|forbade|block(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?) ${W6}from (?:selling|exporting|shipping|supplying|providing)`,
  ),
  en(
    'export-controls',
    'export|sale|shipment|suppl',
    `(?:bann?|forbid|forbade|block|prohibit|restrict|limit|curb|tighten|loosen|ease|halt)[a-z]* (?:the |all |its |their |on |overseas )*(?:exports?|sales?|shipments?) (?:of|to)`,
  ),
  en(
    'export-controls',
    'export|sale|shipment|suppl',
    `(?:exports?|sales|shipments) (?:of )?(?:[a-zPL0-9-]+ ){0,14}?(?:is|are|be|been|was|were) (?:[a-z]+ )?(?:prohibited|banned|barred|blocked|restricted|forbidden|controlled)|(?:exports?|sales|shipments) of (?:[a-zPL0-9-]+ ){1,8}?(?:now |also |will )?(?:need|require)s?(?! to)`,
  ),
  en(
    'export-controls',
    'curb|limit|restriction|control|clampdown|grip|rules|ban |bans on ',
    `(?:curbs?|limits?|restrictions?|controls?|clampdown|grip|rules|bans?) on (?:the )?(?:[a-zP-]+ ){0,3}?${GOODS}`,
  ),
  en(
    'export-controls',
    'curb|current controls|existing controls|further controls|its controls|latest controls|new controls|such controls|tech controls|technology controls|the controls|these controls|those controls',
    '(?:new|latest|existing|current|tech|technology|its|the|these|those|such|further) (?:curbs|controls)',
    'trade',
  ),
  en('export-controls', 'may not|must not', '(?:may|must) not be (?:exported|sold|shipped|transferred)'),
  en(
    'export-controls',
    'technolog|chip|high-tech|equipment |tech ',
    '(?:technology|tech|chip|chips|high-tech|equipment) (?:curbs|limits|restrictions?|controls?|bans?|rules|embargo)',
  ),
  en(
    'export-controls licences',
    'licens|licenc',
    'licen[cs]ing (?:rules|regime|system|policy|scheme)|(?:need(?:s|ed)?|require[sd]?|requiring|without|obtain|must (?:have|get)) (?:[a-z]+ )?(?:an? |any )?(?:export |prior |special )?licen[cs]e',
  ),
  en(
    'semiconductors',
    'processor|chip|fabs',
    '(?:graphics |ai |high-end |advanced |cutting-edge )?processors|chip-?(?:making|design|maker)[a-z]*|(?:high-end|memory|advanced|cutting-edge) chips?|chip fabs|fabs',
  ),
  en(
    'entity-list',
    'list',
    `(?:list(?:ed|ing)|blacklist(?:ed|ing|s)?|delist(?:ed|ing|s)?) (?:of )?(?:[a-zP0-9-]+ ){0,4}?${COMPANIES}(?![^.;]{0,40}(?:stock exchange|shares))`,
    'trade',
  ),
  en(
    'entity-list',
    'list',
    `${COMPANIES} (?:[a-z0-9]+ ){0,5}?(?:blacklisted|delisted|(?:off|from|on|to|onto) (?:the|its|that|this|a) (?:trade |export |restricted )?(?:black)?list)`,
    'trade',
  ),
  en(
    'entity-list',
    'list',
    `(?:remov|take|took|taken|struck|strik|add|drop|put|plac)[a-z]* (?:[a-zP0-9]+ ){0,8}?(?:from|off|to|on|onto) (?:the|its|that|this) (?:trade |export |restricted |entity )?(?:black)?list(?!s? of)`,
    'trade',
  ),
  en('entity-list', 'listing', '(?:the|its|their|these|those|new|further) listings?(?! on)', 'trade'),
  en(
    'licences',
    'applications| application',
    '(?<!visa |asylum |job |membership |patent |accession |loan |citizenship )applications(?: for [a-z ,-]{2,40}?)?(?: (?:will|would|shall|must|should|can))?(?:, [a-z ]{2,24},)? (?:be|are|is|were|being) (?:[a-z]+ )?(?:decided|processed|handled|reviewed|approved|cleared|examined|dealt with|rejected)',
    'trade',
  ),
  en(
    'licences',
    'approv|clear|grant|issu|process|reject|refus|handl|review|submit|file|sit|sat|backlog|deni|deny|queue|application|export request|licence|license|permit|request for export|requests for export',
    `(?:approv|clear|grant|issu|process|reject|refus|den[iy]|handl|review|submit|fil(?:e|ed|ing) (?:for )?|sitting on|sat on|sit on|speed up|backlog of|queue of)[a-z]* (?!visas)(?:[a-zP0-9,-]+ ){0,5}?${PAPERS}(?! (?:to study|for asylum))`,
    'trade',
  ),
  en(
    'licences',
    'application|request|permit',
    `(?<!visa |asylum |job |membership )(?:applications?|export requests?|permits) (?:[a-z0-9]+ ){0,7}?(?:approved|cleared|granted|pending|processed|rejected|filed|handled|refused|waiting|submitted)`,
    'trade',
  ),
  en(
    'licences',
    'applications| application',
    '(?:some|more than|over|nearly|about|the|\\d+|hundred|compliant|export|all|every|against \\w+) (?:compliant |export )?applications?(?! of (?:the|law|force))',
    'trade',
  ),
  en(
    'licences',
    'approval|clearance|green light',
    '(?:government|prior|export|official|faster|slow(?:er)?|the) approvals?(?! rating)|approvals|export clearances?|green light for (?:[a-z]+ ){0,4}?(?:shipments?|exports?|sales|deliveries)|approvals? (?:for|of) (?:[a-z]+ ){0,3}(?:exports?|shipments?)',
    'trade',
  ),
  en('rare-earths', 'magnet', 'magnets?(?! (?:school|for (?:foreign |inward |talent|investors)))', 'trade'),
  en(
    'tiktok',
    'video|social',
    'video (?:platform|app|sharing app)[^.;]{0,50}?(?:ban|sale|buyer|divest[a-z]*|sold|operat[a-z]+)|(?:ban|sale|divest[a-z]*|curbs) (?:on|of) (?:the )?(?:[a-z-]+ )?video (?:platform|app)',
  ),
  en(
    'ip-tech-transfer',
    'theft|steal|stole|copy|copied|copying|blueprint|design|know-how|secrets|technologies|technology',
    '(?:theft|steal|steals|stealing|stole|stolen|copy|copied|copying|pirat[a-z]+) (?:of )?(?:[a-zP]+ ){0,3}?(?:designs?|blueprints?|technolog(?:y|ies)|know-how|secrets)',
  ),
  en(
    'data-flows',
    'data|servers',
    'data (?:on|of|about) (?:[a-zP]+ ){0,3}?(?:users|citizens|customers)|(?:kept|stored|held|store) (?:[a-z]+ )?on (?:[a-z]+ )?servers|user data',
  ),
  en(
    'licences',
    'applications|requests',
    '(?<!visa |asylum |job |membership )(?:applications|requests) (?:shall|will|must|are to|should|can|may) be (?:[a-z]+ )?(?:examined|processed|handled|reviewed|approved|submitted|decided|made)',
    'trade',
  ),
  en('export-controls', 'control', 'controls? (?:of|over) (?:the )?exports?|export-control'),
  en(
    'export-controls',
    'export',
    '(?:eas|relax|loosen|tighten|resum|restart|free)[a-z]* (?:up )?(?:the )?exports? of (?:[a-z]+ ){0,2}?(?:rare|magnet|gallium|germanium|graphite|antimony|mineral|chip|semiconductor)[a-z]*',
  ),
  en(
    'export-controls semiconductors',
    'chip',
    '(?:not|never|stop) (?:be )?(?:giving|selling|sending|shipping|sell|give|send|ship) [^.;]{0,24}?chips',
  ),
  en(
    'aero-engines',
    'engine',
    '(?:jet|aircraft|aero|turbofan) engines?|(?:chips|semiconductors|parts),? (?:and )?engines|engines,? (?:and )?(?:chips|semiconductors|software)',
  ),
  en('entity-list', 'names', 'names (?:be |to be |were |are )?(?:struck|removed|taken|crossed) off', 'trade'),
];
