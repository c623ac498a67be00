import { english as en, type Row } from './row.ts';

/** Up to six words between two that belong together, within one clause. */
const W6 = '(?:[a-zPHNL0-9.%$-]+ ){0,6}?';
const W3 = '(?:[a-zPHNL0-9.%$-]+ ){0,3}?';
/** Whose it is. */
export const ITS = '(?:the |its |their |our |his |any |a |an |this |that |these |those |all )';
const PUT_OFF = '(?:suspend|suspens|paus|freez|froze|put on hold)[a-z]*';
const DUTIES =
  '(?:tariffs?|duty|duties|lev(?:y|ies)|(?:higher|new|planned|threatened) rates?|(?:rate|tariff) (?:rise|increase|hike)s?)';
const FARM =
  '(?:soy[a-z]*|beans|corn|wheat|grains?|beef|pork|poultry|farm (?:goods|products|produce)|crops?|cotton|sorghum|barley|canola|dairy|fruit)';

export const englishEconomyRows: readonly Row[] = [
  en(
    'tariffs',
    ' rate',
    `(?:rais|lower|cut|hik|doubl|tripl|reduc|slash|increas|keep|kept|set|leav)[a-z]* ${ITS}?(?:[a-z]+ )?rates? (?:on|for|from|to|at)`,
    'trade',
  ),
  en(
    'tariffs',
    'rate',
    '(?:higher|lower|new|punitive|headline|double-digit|triple-digit|combined|effective|average) rates?(?! of (?:growth|inflation|interest|exchange))',
    'trade',
  ),
  en('tariffs', 'rate', '(?<!interest |exchange |growth |inflation |tax )rates? (?:on|for) P+', 'trade'),
  en(
    'tariffs',
    'dut',
    '(?:percent|per cent|%|punitive|higher|steep|extra|import|special|heavy|existing|new|further|remaining|stacked|steeper|prohibitive) (?:P+ )?dut(?:y|ies)',
  ),
  en(
    'tariffs',
    'duties',
    '(?<!carry out )(?<!carried out )(?<!perform )(?:the|its|their|our|those|these|all|such) duties(?! (?:of|under (?:the )?[a-z]+ convention))|duties (?:take effect|on|of \\d)',
    'trade',
  ),
  en(
    'tariffs',
    'levy',
    '(?:percent|per cent|%|import|new|extra|border|punitive|special) levy|levy on (?:P+|imports|goods)',
  ),
  en(
    'tariffs',
    'tax |charge |penalty |toll ',
    '(?:percent|per cent|%) (?:import |border |extra )?(?:tax|charge|surcharge|penalty|toll) on',
  ),
  en('tariffs', 'duty', 'free of duty|exempt from duty|duty exemption'),
  en(
    'tariff-truce',
    'truce|ceasefire|cease-fire|detente|reprieve|armistice|détente',
    '(?:truce|cease-?fire|detente|détente|reprieve|armistice)(?! (?:lines?|monitors?|observers))',
    'trade alone',
  ),
  en(
    'tariff-truce',
    'pause',
    '(?:the|a|this|that|its|current|[a-z0-9]+-day|month|year|another|further) pause(?! in (?:fighting|hostilities|the talks|talks|the war))',
    'trade',
  ),
  en(
    'tariff-truce',
    'suspension|extension',
    '(?:that|the|this|another|further|second|third|fourth|[a-z0-9]+-(?:day|month|year)|one-year|month|year) (?:suspension|extension)(?! of (?:the |its |their )?(?:[a-z]+ )?(?:fees?|visas?|flights|talks|licen|agreement|contract|lease|term|deadline))',
    'trade',
  ),
  en('tariff-truce', 'trade truce|tariff truce', '(?:trade|tariff) truce', 'alone'),
  en('tariff-truce', 'tariff|dut|lev|rate', `${PUT_OFF} ${ITS}?${W6}${DUTIES}`),
  en(
    'tariff-truce',
    'tariff|dut|lev|rate',
    `${DUTIES} ${W6}(?:be |been |was |were |is |are )(?:suspended|paused|frozen|put on hold)`,
  ),
  en(
    'section-232-metals',
    'steel|alumin|car|auto|copper|lumber|metal|truck|pharma|drug|duties |duty |levies |levy |rate |rates |tariff |tariffs |taxes ',
    `(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|taxes) ${W6}(?:on|against|for) (?:[a-z]+ )?(?:P+ )?(?:steel|alumin(?:i)?um|cars|autos|vehicles|copper|lumber|metals|trucks|pharmaceuticals|medicines)`,
  ),
  en(
    'agricultural-purchases',
    'soy|bean|corn|wheat|grain|beef|pork|poultry|farm|crop|cotton|sorghum|barley|canola|book|bought|export|import|order|purchas|sell|ship|sold| buyers| buying| cargoes| growers| sales| traders|buy',
    `(?:buy|bought|purchas|order|book|import|ship|sell|sold|export)[a-z]* ${W6}${FARM}|${FARM} (?:purchases|imports|exports|orders|sales|shipments|cargoes|buyers|buying|traders|growers)`,
  ),
  en(
    'agricultural-purchases',
    'soya|soymeal|growers|grain|farm| ranchers',
    'soya|soymeal|grain (?:traders?|merchants?|buyers?|cargoes)|P+ (?:soy |soya )(?:growers|farmers)|farm(?:ers)? (?:lobby|belt|states)',
    'alone',
  ),
  en(
    'agricultural-purchases',
    'purchas|buying',
    '(?:lock in|promised|pledged|agreed|planned|annual|the|of|its|their|these|those|resume[ds]?|halted|step(?:ped)? up|more) (?:purchases|buying)(?! of (?:P+ )?(?:oil|gas|energy|aircraft|arms|weapons|weapon|jets|planes|crude|lng|land|shares|chips|coal|lng|cars|companies|electricity|real))',
    'trade',
  ),
  en(
    'energy-purchases',
    'crude|lng|liquefied|oil|gas|coal|cargo|deliveries|export|import|orders|purchase|sales|shipment|tanker',
    '(?:crude|lng|oil|gas|coal|energy) (?:shipments?|cargo(?:es)?|imports?|exports?|purchases?|deliveries|sales|orders|tankers?)|(?:tons|tonnes|barrels|cargoes|shipments|purchases) of (?:P+ )?(?:lng|liquefied|crude|oil|coal|gas)|liquefied (?:natural )?gas',
  ),
  en(
    'aircraft-purchases',
    'aircraft|jet|plane|airliner',
    `(?:order|buy|bought|purchas|deliver|acquir|take)[a-z]* ${W6}(?:aircraft|jets|planes|airliners|jetliners)|(?:aircraft|jet|plane|airliner)s? (?:orders?|deliver(?:y|ies)|purchases?|deals?)|airliners?|(?:order|orders) for [^,.;]{0,24}(?:jets|planes|aircraft)`,
  ),
  en(
    'port-fees',
    'ship|vessel|tanker|dock|berth|-built |-flagged |-linked |-made |-operated |-owned |port-call charge|port-call fee',
    `P+-(?:built|owned|operated|flagged|linked|made) (?:ships?|vessels?|tankers?|cranes?|tonnage)|(?:fees?|charges?|lev(?:y|ies)) ${W3}(?:on|for) (?:[a-z-]+ )?(?:P+ )?(?:ships|vessels|tankers)|(?:ships|vessels|tankers) ${W6}(?:pay|be charged|face a fee)|(?:docking|berthing|port-call) (?:fees?|charges?)`,
  ),
  en(
    'trade-balance',
    'deficit|surplus|shortfall|imbalance|gap|trade hole',
    '(?:deficit|surplus|shortfall|imbalance|gap) (?:[a-z]+ )?(?:in (?:goods |bilateral |services )?trade|with P+|on goods|with the P+)|trade (?:shortfall|gap|hole)',
    'alone',
  ),
  en(
    'overcapacity-subsidies',
    'cheap|subsidi|surplus|excess|glut|flood|handout|propp|dump|state-backed |underpriced |state aid|state backing|state support',
    '(?:cheap|subsidi[sz]ed|underpriced|surplus|excess|state-backed) (?:P+ )?(?:steel|goods|imports|exports|products|cars|output|production|supply|supplies)|flood(?:s|ed|ing)? (?:the |our |its |their |world |global |foreign |P+ )*(?:[a-z]+ )?markets?|propped up by|state (?:aid|support|handouts|backing)|glut(?: of)?',
    'alone',
  ),
  en(
    'market-access',
    'open',
    `open(?:s|ed|ing)? (?:up )?${ITS}?(?:P+ )?(?:[a-z]+ ){0,2}(?:markets?|sectors?|econom(?:y|ies))|open(?:s|ing)? (?:branches|subsidiaries|offices) in P+`,
  ),
  en(
    'market-access',
    'compet|equal|local|red tape|barrier|shut|access|without a domestic partner|without a joint-venture partner|without any domestic partner|without any joint-venture partner|without domestic partner|without joint-venture partner',
    `compet(?:e|es|ing|ition) (?:on (?:equal|fair|level|the same)|fairly|freely)|without (?:a |any )?(?:local|joint-venture|domestic) partners?|red tape|barriers? (?:facing|faced by|to (?:P+|foreign|imports|entry))|shut out of (?:the |its )?(?:P+ )?(?:market|tenders?)|access (?:to|for) (?:P+|foreign)(?! (?:citizens?|nationals?|detainees?|prisoners?))|equal treatment`,
  ),
  en(
    'business-community',
    'compan|firms|business|enterprises|manufacturers|exporters|importers|investors',
    `(?<!suppress |against |sanction |sanctioned |blacklist |target |targeting |targeted )(?<!\\d )(?<!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|more|several|some) )(?:P+|foreign|our|domestic|both countries') (?:companies|firms|businesses|enterprises|manufacturers|exporters|importers)(?![^.;]{0,50}(?:list|sanction))`,
  ),
  en(
    'business-community',
    'exporters|importers|manufacturers|producers|retailers|shippers|shipowners|ship owners|carmakers|automakers|chipmakers|growers|suppliers',
    '(?:^|(?<=[.;:,"“] ?)|(?<=(?:and|but|for|among|many|most|some|local|domestic|big|small|its|their|P) ))(?:(?:[a-z]+ )?growers|exporters|importers|manufacturers|producers|retailers|shippers|ship ?owners|carmakers|automakers|chipmakers|suppliers)(?: (?:on both sides|in (?:both|the two) (?:countries|capitals)|in P+|everywhere|alike|there|here))?(?: (?:are|were|have|now|already|also|still))* (?:fear|worr|tell|told|complain|warn|count|hop|await|brac|fac|want|urg|lobby|remain|suffer|los|welcom|dread|scrambl|rush|stockpil|grumbl|nervous|anxious|uneasy|furious|alarmed|divided|relieved)[a-z]*',
  ),
  en(
    'food-safety-barriers',
    'embargo',
    '(?:(?:lift|impos|end|eas|drop|scrap|suspend)[a-z]* (?:the|its|an|their|a) )?(?:[a-z-]+ )?embargo(?:es)? on (?:[a-zP-]+ ){0,3}?(?:beef|pork|poultry|chicken|meat|eggs|fish|seafood|salmon|dairy|milk|cheese|fruit|apples|tomatoes|grain|wheat|vegetables|cattle|lamb|shrimp)',
    'alone',
  ),
  en(
    'negative-measures',
    'restrictions|curbs|additional restrictive measures|fresh restrictive measures|further restrictive measures|more restrictive measures|new restrictive measures',
    '(?:lift|withdraw|scrap|drop|remov|end|roll back)[a-z]* (?:(?:the|its|their|these|those|all|any) )(?:restrictions|curbs)(?! on)|(?:refrain from|no|without|halt|freeze on|avoid|rule out|impose|imposing|against) (?:any )?(?:new|further|fresh|additional|more) (?:restrictions|curbs|restrictive measures)(?! on)',
  ),
  en(
    'negative-measures',
    'restrictions|arbitrary curbs|arbitrary measures|discriminatory curbs|discriminatory measures|groundless curbs|groundless measures|unjustified curbs|unjustified measures|unreasonable curbs|unreasonable measures|unwarranted curbs|unwarranted measures',
    '(?:unjustified|arbitrary|groundless|unreasonable|unwarranted|discriminatory) (?:restrictions|curbs|measures)',
  ),
  en(
    'market-reaction',
    'priced in|price in|investors |market |markets |traders ',
    '(?:markets?|investors|traders) (?:[a-z]+ ){0,4}?pric(?:ed|ing|e) (?:it |this |that |them |the [a-z]+ )?in(?![a-z])',
  ),
  en(
    'business-community',
    'business|executive|industry|trade associations|lobb|employers|manufacturing|retail',
    '(?:business|industry|employers.?|manufacturing|retail) (?:groups?|lobb(?:y|ies)|associations?|bodies|federations?|delegation|people|leaders)|(?:chief )?executives|trade associations',
  ),
  en(
    'trade-remedies',
    'below|unfairly priced',
    '(?:sold|selling|sell|sells|priced) (?:[a-z]+ )?(?:at prices )?below (?:the )?(?:cost|fair value|market)|unfairly priced',
  ),
  en(
    'investment-restrictions',
    'takeover|acquisition|investment|buyout|stakes',
    `(?:vet|vets|vetting|vetted|screen|review|block|scrutin|restrict|bar|barr|limit|curb|tighten|veto)[a-z]* ${W6}(?:takeovers?|acquisitions?|investments?|buyouts?|stakes)`,
  ),
  en(
    'investment',
    'billion|million|plant|factor',
    `(?:billion|million)(?: [a-z]+)? (?:in|into) (?:[a-z]+ ){0,3}?(?:factor(?:y|ies)|plants?|projects?|facilities)|(?:build|invest)[a-z]* ${W6}(?:factor(?:y|ies)|plants?) in P+`,
  ),
  en('supply-chains', 'line', '(?:assembly|production) lines'),
  en(
    'supply-chains',
    'exposure|dependen|reliance|supplier|stockpil|reliant on |alternative sources of supply|new sources of supply|other sources of supply|second sources of supply',
    `(?:cut|reduc|lower|lessen|limit)[a-z]* (?:[a-z]+ ){0,3}?(?:exposure|dependen(?:ce|cy)|reliance)|(?:dependen(?:ce|cy)|relian(?:ce|t)) on P+|(?:alternative|other|second|new) (?:suppliers?|sources of supply)|stockpil(?:e|es|ed|ing)`,
  ),
  en(
    'supply-chains',
    'deliver|suppl|shipments|stocks|ties|links',
    `(?:halt|stop|cut off|cutting off|interrupt|disrupt|chok|squeez)[a-z]* (?:in |to |of |off )?(?:the )?(?:[a-z]+ ){0,2}?(?:deliver(?:y|ies) of|suppl(?:y|ies))|(?:sever|cut|decoupl)[a-z]* (?:all )?(?:economic|commercial|trade) (?:ties|links)|stocks (?:of [a-z ]+)?(?:will |would |could )?run(?:ning)? (?:out|low|down)`,
  ),
  en(
    'currency',
    'crown|currency|yuan|peso|rupee|yen|won|depress|devalu|driv|held|hold|keep|kept|manipulat|prop|push|undervalu|weaken',
    `(?:hold|holding|held|keep|keeping|kept|push|driv|weaken|devalu|manipulat|undervalu|depress|prop)[a-z]* (?:down |up )?(?:the value of )?(?:the|its|their) (?:[a-z]+ )?(?:crowns?|currency|yuan|pesos?|rupees?|yen|won|renminbi)`,
  ),
  en(
    'de-minimis',
    'parcel|package|shipment',
    '(?:parcels?|packages?|shipments?) (?:worth|valued|below|under|of less)|(?:cheap|small|low-value|low-cost) (?:[a-z-]+ )?(?:parcels?|packages?|shipments?)',
  ),
  en(
    'food-safety-barriers',
    'beef|pork|poultry|seafood|meat|dairy|fruit',
    '(?:beef|pork|poultry|seafood|meat|dairy|fruit) [^.;,]{0,60}(?:after a ban|a ban of|ban|sold [^.;,]{0,20}again)|ban on (?:[a-zP]+ ){0,2}(?:beef|pork|poultry|seafood|meat|dairy|fruit)',
  ),
  en(
    'non-tariff-countermeasures',
    'back|kind|retaliat|answer|tit-for-tat measure|tit-for-tat step',
    '(?:hit|hits|hitting|str(?:ike|uck|ikes)|fir(?:e|ed|es)) back(?! at (?:the |what |its |her |his |their |P+ )?(?:["“‘]|[a-z-]+ )?(?:claims|critic|media|report|allegation|accusation|remark|comment|suggestion|charge))|respond(?:s|ed|ing)? in kind|answer(?:s|ed)? in kind|tit-for-tat (?:measures?|steps?)',
  ),
  en(
    'negative-measures',
    'restriction|measure|curbs|treatment|practice',
    '(?:unjustified|unfair|unreasonable|unwarranted|illegal|discriminatory|wrongful|groundless|abusive|arbitrary|unlawful) (?:[a-z]+ ){0,2}?(?:restrictions?|measures?|curbs|treatment|practices?)|(?:lift|remov|drop|scrap|end)[a-z]* all (?:[a-z]+ ){0,4}?restrictions',
  ),
  en(
    'world-economy',
    'growth|econom|global demand|global output',
    'growth (?:forecast|outlook|projection|estimate)s?|global (?:demand|output)|economies (?:grow|slow|shrink)[a-z]*',
  ),
  en(
    'sanctions',
    'assets|freez|froze',
    '(?:freez|froze|frozen|seiz|unfreez)[a-z]* (?:the |all |their |its )?(?:[a-z]+ )?assets',
  ),
  en(
    'energy-purchases',
    'purchas',
    'purchases of (?:P+ )?(?:coal|oil|gas|crude|lng|energy|petroleum)',
    'alone',
  ),
  en('overcapacity-subsidies', 'subsidi', 'subsidi[sz](?:es?|ed|ing)'),
  en(
    'agreement-implementation',
    'verif|enforce|any monitoring|effective monitoring|independent monitoring|joint monitoring|mutual monitoring|proper monitoring|strict monitoring',
    '(?:any|proper|independent|joint|strict|effective|mutual) (?:verification|enforcement|monitoring)|(?:verification|enforcement) (?:is|was|would|will|remains?)',
    'trade',
  ),
  en(
    'agricultural-purchases',
    'order| futures',
    `orders? (?:for|of) (?:[a-zP]+ ){0,3}?${FARM}|${FARM} futures`,
  ),
  en(
    'market-access',
    'able|allowed|free|right|permitted to compete |permitted to do business |permitted to invest |permitted to operate |permitted to practice |permitted to practise |permitted to sell |permitted to set up |permitted to work ',
    '(?:able|allowed|permitted|free|right) to (?:work|operate|practi[sc]e|invest|sell|compete|set up|do business) (?:freely |fully )?in P+',
  ),
  en(
    'national-security',
    'national security',
    '(?:overstretch|abus|generali[sz]|stretch|invok|misus)[a-z]* (?:of )?(?:the )?(?:concept of |pretext of )?national security',
  ),
  en(
    'negative-measures',
    'suppress',
    'suppress[a-z]* (?:of )?(?:the )?(?:P+|our|foreign)(?: [a-z-]+)? (?:companies|firms|enterprises|businesses|industr[a-z]+)',
  ),
  en(
    'trade-relations',
    'goods',
    '(?:exchang(?:e|ed|ing)|trad(?:e|ed|ing)) goods|goods trade|trade in goods|goods worth',
  ),
  en(
    'tariffs',
    'dut|tariff|rate',
    '(?:cut|cuts|rise|increase|reduction|change|rollback) (?:in|of) (?:the |its |their )?(?:duty|duties|tariffs?)|the duty(?! (?:of|to|on))',
    'trade',
  ),
  en(
    'tariff-truce',
    'extension',
    'an extension(?! (?:of (?:the )?(?:visa|contract|term|lease|deadline))|cord)',
    'trade',
  ),
];
