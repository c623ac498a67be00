import { english as en, type Row } from './row.ts';

const PACT = '(?:agreement|accord|deal|framework|pact|truce|understanding)';

/** What becomes of agreements, of trust and of agendas; what is controlled, kept out or let in. */
export const englishAgendasRows: readonly Row[] = [
  en(
    'agreement-implementation',
    'test of|test for|litmus',
    `(?:real |first |true |litmus )?test (?:of|for) (?:the |this |that |any )(?:[a-zPL]+ ){0,2}?${PACT}`,
  ),
  en(
    'agreement-implementation',
    'torn up|tear up|tore up|tearing up|tears up ',
    `(?:torn|tore|tear|tears|tearing) up (?:the |this |that |its )?(?:[a-zPL]+ ){0,2}?${PACT}`,
  ),
  en(
    'licences export-controls',
    'licen|permit',
    '(?:a |an )?(?:licen[cs]es?|permits?) (?:is|are|was|were|will be|would be|has been|must be|shall be) (?:now )?(?:required|needed|mandatory|obtained) (?:for|before|to) (?:[a-z]+ ){0,2}?(?:exports?|shipments?|ship|selling|sell|foreign)|(?:need|require|requires|needs|needed|required|requiring) (?:a |an |prior )?(?:export )?(?:licen[cs]e|permit)s? (?:for (?:every|each|any|all) (?:shipment|export|consignment|sale)|to (?:export|ship))',
  ),
  en(
    'export-controls',
    'export quota|quotas on exports|chip rules|chip curbs|technology curbs|shipment quota|quotas on |chip ban|chip embargo|chip limits|chip restrictions|chips ban|chips curbs|chips embargo|chips limits|chips restrictions|chips rules|semiconductor ban|semiconductor curbs|semiconductor embargo|semiconductor limits|semiconductor restrictions|semiconductor rules|technology ban|technology embargo|technology limits|technology restrictions|technology rules',
    '(?:export|shipment) quotas?|quotas on (?:[a-z]+ )?exports|(?:chip|chips|semiconductor|technology) (?:rules|curbs|limits|restrictions|bans?|embargo)',
  ),
  en(
    'export-controls',
    'embargo',
    '(?:chips?|semiconductors?|technology|component|parts|equipment)[a-z]* (?:[a-z]+ ){0,5}?embargo',
  ),
  en(
    'investment-restrictions',
    'investment',
    '(?:barred|banned|prohibited|forbidden|prohibits?|forbids?|bars?|bans?) (?:[a-z]+ ){0,6}?(?:new )?investments?',
    'alone',
  ),
  en(
    'entity-list',
    'blacklist',
    '(?:firms?|compan(?:y|ies)|entit(?:y|ies)|enterprises|suppliers|chipmakers?|manufacturers?) (?:[a-zP]+ ){0,6}?(?:on (?:the|its|a) )?blacklist(?:s|ed|ing)?|blacklist(?:s|ed|ing)? (?:of )?(?:[a-zP0-9]+ ){0,4}?(?:firms?|compan(?:y|ies)|entit(?:y|ies)|enterprises|suppliers|chipmakers?)',
    'alone',
  ),
  en(
    'readout-asymmetry',
    'mentioned|referred|named|mention|neither account|neither capital|neither government|neither of the accounts|neither of the readouts|neither of the statements|neither of the two accounts|neither of the two readouts|neither of the two statements|neither readout|neither side|neither statement|neither text|neither version|only one of them|only one side',
    "(?:neither (?:side|account|readout|statement|government|capital|text|version|of the (?:two )?(?:accounts|readouts|statements))(?:'s [a-z]+)?|only one (?:side|of them)) (?:[a-z]+ )?(?:mentioned|referred to|named|mentions|refers to|made mention)",
  ),
  en(
    'agenda-scope',
    'agenda',
    '(?:agendas? (?:[a-z]+ ){0,4}?overlap(?:s|ped)?|(?:on|off|from|beyond|outside) the agenda|agenda (?:was|is) (?:limited|confined|restricted)|kept off the agenda)',
  ),
  en(
    'agenda-scope',
    'no word|no mention',
    '(?:there was |with )?no word (?:from (?:[a-z]+ ){1,4})?(?:on|of|about)',
  ),
  en(
    'tariffs',
    'duties|duty of',
    '(?:lower|higher|lowering|raising|reduced|cut(?:s|ting)?|rais(?:e|ed)|scrap(?:s|ped)?|new|import|customs|on) duties(?! (?:as|of (?:the )?(?:office|a|his|her|their)|at))|duties (?:on|of \\d)|duty of \\d',
  ),
  en(
    'strategic-trust',
    'trust',
    '(?:no|little|more|enough|any|some|buy|buys|earn|win|regain|needs?|without|of) trust(?! (?:fund|compan|bank|territor|in (?:god|the bank)|account|deed))|trust (?:is|was|has been|remains|cannot be|takes|must be|between|deficit)',
  ),
  en(
    'maritime-security',
    'disputed|contested maritime|contested reef|contested sea|contested shoal|contested waters',
    '(?:disputed|contested) (?:waters|seas?|shoals?|reefs?|maritime)',
  ),
  en(
    'allies',
    'bloc|camp mentality|camps mentality',
    'bloc (?:politics|confrontation|mentality|rivalry)|rival blocs|camp(?:s)? mentality',
  ),
  en(
    'peace-mediation',
    'fighting|hostilities|guns|war|end |ending |halt |halting |pause |stop |stopping ',
    '(?:end|stop|halt|pause|stopping|ending|halting) (?:to |in |of )?(?:the |all )?(?:fighting|hostilities|bloodshed|war)|silenc(?:e|ing) (?:of )?the guns',
  ),
  en(
    'consular',
    'safety|security|welfare|protection of ',
    "(?:safety|security|welfare|protection) of (?:its |their |our |his |her )?(?:P+ |own )?(?:citizens|nationals|tourists|travell?ers|students|visitors|workers|residents|sailors|crew)(?! data)|P+ (?:citizens|nationals|tourists|students|workers)['’] safety",
  ),
  en(
    'law-enforcement',
    'prisoners|suspects|fugitives|guns|weapons|intelligence|handover of |return of |transfer of |smuggling of |trafficking of ',
    '(?:transfer|handover|return) of (?:[a-z]+ )?(?:prisoners|suspects|fugitives|offenders)|(?:smuggling|trafficking) of (?:[a-z]+ )?(?:guns|weapons|arms|gold|cigarettes|wildlife|timber)',
  ),
  en(
    'migration',
    'workers|asylum|guest |migrant |seasonal |temporary |undocumented |return of failed migrants|return of migrants|returns of failed migrants|returns of migrants',
    '(?:temporary|seasonal|guest|migrant|undocumented) (?:[a-z]+ )?(?:workers|labou?rers|labou?r)|farm workers|returns? of (?:failed )?(?:asylum|migrants)',
  ),
  en(
    'women-gender education',
    'girls',
    "girls[^.;]{0,24}?(?:school|education|classroom)|(?:school|education)[a-z]* (?:for|of) girls|girls['’] education",
  ),
  en(
    'culture',
    'looted|bronzes|artworks|treasures|plundered |stolen |restitution of manuscripts|restitution of relics|restitution of the manuscripts|restitution of the relics|return of manuscripts|return of relics|return of the manuscripts|return of the relics',
    '(?:looted|stolen|plundered) (?:[a-z]+ )?(?:bronzes?|art|artworks?|treasures?|sculptures?|manuscripts?|objects|relics|statues?)|(?:return|restitution) of (?:the )?(?:bronzes|treasures|relics|artworks|manuscripts)',
  ),
  en(
    'press-freedom',
    'journalist|reporter|editor |editors |blogger',
    '(?:journalists?|reporters?|bloggers?|editors?) [^.;,]{0,50}?(?:jailed|arrested|detained|imprisoned|charged|harassed|released|expelled|be freed)|(?:jail|arrest|detention|harassment|expulsion)[a-z]* of (?:[a-zP]+ ){0,3}?(?:journalists?|reporters?|bloggers?)',
  ),
  en(
    'press-statement',
    'press release|news release|no statement|joint statement|no communique|no communiqué|no joint communique|no joint communiqué|without a communique|without a communiqué|without a joint communique|without a joint communiqué|without a statement|without any communique|without any communiqué|without any joint communique|without any joint communiqué|without any statement',
    '(?:press|news) release(?: [a-z]+ (?:after|issued|published))?|(?:no|without (?:a|any)) (?:joint )?(?:statement|communiqué|communique)(?: (?:was|were|is) (?:issued|published|released|expected|planned))?',
  ),
  en(
    'trade-remedies',
    'investigation|probe|inquiry|dumping case|dumping inquiries|safeguard case|safeguard inquiries|subsidy case|subsidy inquiries',
    '(?:subsidy|dumping|safeguard|anti-subsidy) (?:investigations?|probes?|inquir(?:y|ies)|cases?)',
  ),
  en(
    'press-statement',
    'published nothing|issued nothing|published|issued|released|did not |did yet |had not |had yet |has not |has yet |have not |have yet ',
    '(?:published|issued|released) (?:nothing|no (?:[a-z]+ )?(?:statement|readout|communiqu[eé]|account|notice))|(?:has|have|had|did) (?:not|yet) (?:yet )?(?:to )?(?:publish|issue|release)(?:ed|d)? (?:a |any |the |its )?(?:[a-z]+ )?(?:statement|readout|communiqu[eé]|account|text)',
  ),
  en(
    'leader-visits',
    'is due|was due|is expected|is welcome| was expected back in | was expected in | was welcome back in | was welcome in ',
    '(?:(?<!vice )president|(?<!deputy )prime minister|chancellor|H+)(?: [a-z]+| H+| N+)? (?:is|was) (?:due|expected|welcome) (?:back )?in (?:P+|L+)',
  ),
  en(
    'leaders-meeting',
    'when ',
    'when (?:will|would|do|might|could|can) (?:the )?(?:two |both )?(?:leaders|presidents|prime ministers) (?:next )?meet',
  ),
  en(
    'food-safety-barriers',
    'ban|import',
    'ban on (?:P+ )?(?:imports? of )?(?:P+ )?(?:rapeseed|grain|wheat|corn|maize|eggs|apples|fruit|vegetables|sugar|honey|milk|cheese|meat products|food|farm produce|farm goods|fish|shellfish|rice|avocados|bananas|soybeans)',
  ),
  en('law-enforcement', 'gang', '(?:criminal |crime |drug |smuggling |cross-border |street )gangs?'),
  en(
    'market-access',
    'tender|access for |access in |access on |access to |bid for |bid in |bid on |bid to |bidding for |bidding in |bidding on |bidding to |compete for |compete in |compete on |compete to |competing for |competing in |competing on |competing to ',
    '(?:bid|bidding|compete|competing|access) (?:for|in|on|to) (?:[a-z]+ )?(?:tenders?|public contracts|state contracts)',
  ),
  en(
    'detained-citizens',
    'detention|arrest|jailing|imprisonment of ',
    '(?:detention|arrest|jailing|imprisonment) of (?:[a-z]+ ){0,3}?P+ (?!police|court)[a-z]+',
  ),
];
