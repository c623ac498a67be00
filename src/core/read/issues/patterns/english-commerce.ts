import { english as en, type Row } from './row.ts';

/** Trade by derived words and by the class of a thing: what is dutiable, what is ordered, what is built. */
const P = "(?:P+(?:['’]s)?|P+['’])";
const WHOSE = `(?:${P}|the|its|their|our|his|her|both countries['’]|the country['’]s)`;
const CROP =
  '(?:beans|soy(?:a|beans)|soymeal|wheat|barley|maize|corn|sorghum|oats|rye|rice|grain|grains|canola|rapeseed|oilseeds|sunflower (?:seeds|oil)|palm oil|beef|pork|poultry|chicken|lamb|mutton|cattle|sheep|cotton|wool|hides|sugar|cheese|butter|milk powder|dairy products|apples|cherries|pears|oranges|lemons|citrus|grapes|bananas|mangoes|avocados|blueberries|nuts|almonds|pistachios|walnuts|pulses|lentils|peas|potatoes|onions|garlic|tomatoes|vegetables|fruit|flowers|honey|coffee|tea|cocoa|wine|spirits|tobacco|alfalfa|hay|animal feed|feed grain|farm (?:goods|products|produce)|crops?)';
const LOADS =
  '(?:shiploads?|boatloads?|cargoes|shipments?|consignments?|bushels|tonnes|tons|truckloads?|trainloads?|bales)';
const MAKERS =
  '(?:exporters|importers|growers|producers|manufacturers|shippers|ship ?owners|(?!law|policy|peace|king|trouble|decision)(?:[a-z-]+)?makers|wholesalers|retailers|suppliers|smelters|refiners|processors|traders|hauliers|distillers|brewers|millers|breeders|vintners|winegrowers|sawmills|foundries|dairies|orchards|employers|entrepreneurs|industrialists)';
const VESSELS = '(?:ships?|vessels?|tankers?|freighters?|bulkers|coasters|hulls|ferries|liners|barges|boats)';

export const englishCommerceRows: readonly Row[] = [
  en(
    'tariffs',
    'tariff-free|duty-free|dutiable|zero-tariff|zero-duty|free of tariff|free of dut|zero tariff|zero dut|tariff line|customs dut|free from dut|exempt from tariff|duty-paid|exempt from |free from |free of |tariff barriers|tariff concessions|tariff heading|tariff preferences|tariff quota|tariff schedule',
    '(?:tariff|duty)-free(?! (?:shops?|stores?|liquor|allowance|retail|shopping|zone|perfume))|dutiable|zero-(?:tariff|duty)|zero (?:tariffs?|dut(?:y|ies))|(?:free (?:of|from)|exempt from) (?:all |any |customs |import )*(?:tariffs?|dut(?:y|ies))|tariff (?:lines?|quotas?|schedules?|headings?|barriers|preferences|concessions)|customs dut(?:y|ies)|duty-paid',
  ),
  en(
    'tariffs',
    'rates|rate',
    '(?:penal|punitive|punishing|prohibitive|preferential|most-favou?red(?:-nation)?|ceiling|bound|applied|old|previous|original|pre-war|double-digit|triple-digit|higher|lower|lowest|special|flat) rates?(?! (?:of (?:growth|inflation|interest|exchange|pay|return|unemployment)|for (?:hotels|borrowers|loans)))',
    'trade',
  ),
  en(
    'tariffs',
    'taxed|taxes|tax ',
    `(?:still |now |already |will |would |to )?(?:taxed|taxes|tax)(?: (?:P+|foreign|imported|all|most|some|our|its|their|every|incoming)(?:['’]s?)?)+ (?!compan|firms|residents|citizens|multinationals|income|profits|banks|returns|authorit|office|records)[a-z]+`,
    'trade',
  ),
  en(
    'tariffs',
    'import tax|import lev|import surcharge|border tax|surtax|entry tax|ad valorem|border levies|border levy|border surcharge|entry levies|entry levy|entry surcharge',
    '(?:import|border|entry) (?:tax(?:es)?|lev(?:y|ies)|surcharges?)|surtax(?:es)?|ad valorem',
  ),
  en(
    'section-232-metals',
    'steel|alumin|tinplate|pig iron|iron',
    '(?:price|quota|ceiling|limit|limits|quotas|tariffs?|dut(?:y|ies)|deal|talks|agreement|accord|question|dispute|row|quarrel|compromise|progress|concessions?|surcharge|levy) (?:on|over|for|about) (?:[a-zP]+ )?(?:steel|alumini?um|tinplate|pig iron|steel and alumini?um)',
    'trade',
  ),
  en(
    'port-fees',
    'tonnage|freight|pilotage|towage|demurrage|harbour|harbor|port|berth|wharf|quay|dock|canal|vessel|ships|tanker|anchorage |lighthouse |transit |charter bill|charter charges|charter cost|charter rate|charter surcharge|charter tariffs|shipping bill|shipping charges|shipping cost|shipping rate|shipping surcharge|shipping tariffs|and shipping|commercial shipping|disrupt shipping|disrupted shipping|disrupting shipping|disrupts shipping|international shipping|merchant shipping|normal shipping|of shipping|on shipping|or shipping|barges |boats |bulkers |coasters |ferries |hulls |liners |ship ',
    `(?:tonnage|pilotage|towage|anchorage|lighthouse|canal|port-call|port-entry|harbou?r|port|berth|wharf|quay|dock|vessel) (?:charges?|fees?|dues|tax(?:es)?|lev(?:y|ies)|tolls?|surcharges?)|(?:freight|shipping|charter|demurrage) (?:costs?|rates?|charges|bills?|tariffs|surcharges?)|(?:normal |commercial |merchant |international |disrupt(?:s|ed|ing)? |on |and |or |of )shipping(?= (?:and|or|is|are|was|costs|between|lanes|services|links|routes|rates)|[,.;:]|$)|${VESSELS} (?:[a-zP-]+ ){0,5}?(?:paid|pays?|charged|owe|owed|billed)(?= [a-z0-9$])`,
    'trade',
  ),
  en(
    'port-fees',
    'turn away|turned away|barred from|call at|called at|docking|berth|turning away |banned from |kept out of |refused entry at |refused entry in |refused entry to |shut out of ',
    `(?:turn|turned|turning) away (?:[a-zP-]+ ){0,3}?(?:cargo )?${VESSELS}|${VESSELS} (?:[a-zP-]+ ){0,6}?(?:barred from|banned from|kept out of|refused entry (?:to|at|in)|shut out of) (?:[a-zP]+ ){0,3}?(?:ports?|harbou?rs?|docks)`,
    'trade',
  ),
  en(
    'shipbuilding',
    'yard|hulls|shipbuild|naval architect|slipway|drydock| ships| tankers| tonnage| vessels|contract for |contract to build |contracts for |contracts to build |order for |order to build |orders for |orders to build ',
    `(?:the )?(?<!naval |farm |goods |rail |back |front |court |prison |church |school |brick |scrap |vine |grave )yards (?:of|in|at|along) (?:P+|L+|the)|(?:subsidi[sz]ed|state-built|cheap|new|P+-built) (?:hulls|ships|vessels|tankers|tonnage)|slipways?|naval architects?|(?:order|orders|contract|contracts) (?:for|to build) (?:[a-z0-9-]+ ){0,4}?(?:ships|vessels|tankers|hulls|icebreakers|carriers|ferries|freighters)`,
    'trade',
  ),
  en(
    'agricultural-purchases',
    'beans|soy|wheat|barley|maize|corn|sorghum|oats|rye|rice|grain|canola|rapeseed|oilseed|sunflower|palm oil|beef|pork|poultry|chicken|lamb|mutton|cattle|sheep|cotton|wool|hides|sugar|cheese|butter|milk|dairy|apples|cherries|pears|oranges|lemons|citrus|grapes|bananas|mangoes|avocados|berries|nuts|almonds|pulses|lentils|peas|potatoes|onions|garlic|tomatoes|vegetables|fruit|flowers|honey|coffee|tea|cocoa|wine|spirits|tobacco|alfalfa|hay|feed|farm|crop|book |booked |bought |buy |buying |buys |deliver |delivered |export |exported |exports |import |imported |imports |lift |lifted |order |ordered |ordering |orders |purchase |purchased |purchases |purchasing |sell |selling |sells |ship |shipped |shipping |ships |sold |take |taken |takes |took |bales |boatload |boatloads |bushels |cargoes |consignment |consignments |shipload |shiploads |shipment |shipments |tonnes |tons |trainload |trainloads |truckload |truckloads | cargoes| consignments| contracts| deliveries| exports| imports| orders| purchases| sales| shiploads| shipments',
    `(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)|order|orders|ordered|ordering|ship|ships|shipped|shipping|sell|sells|sold|selling|import|imports|imported|export|exports|exported|take|takes|took|taken|book|booked|deliver|delivered|lift|lifted) (?:(?:more|much|many|less|fewer|little|no|any|all|some|half|the|its|their|our|our own|extra|another|additional|up|to|at|least|about|around|nearly|almost|over|than|of|a|an|further|own|P+(?:['’]s)?|[\\d.,]+|million|thousand|tonnes|tons|bushels|cargoes|worth|billion|dollars|crowns|in|frozen|fresh|dried|raw|chilled|live|feed|milling|durum|high-quality|and|or|[a-z]+,) )*${CROP}|${LOADS} (?:of )?(?:the |its |their |P+ )*(?:[a-z]+ )?${CROP}|${CROP} (?:shiploads|cargoes|shipments|orders|purchases|exports|imports|sales|deliveries|contracts|consignments)`,
    'trade',
  ),
  en(
    'aircraft-purchases',
    'plane|aircraft|jet|airliner|widebod|narrow-bod|helicopter|commit to |committed to |deliver |delivered |deliveries |delivery |deposit on |deposits on |lease |leased |option on |options on |order |ordered |ordering |orders |paid for |pay for |sell |sign for |signed for |signs for |sold |take |taken |took ',
    '(?:sign(?:ed|s)? for|order|orders|ordered|ordering|took|take|taken|lease|leased|commit(?:ted)? to|options? on|deposits? on|paid for|pay for|sell|sold|deliver(?:y|ies|ed)?(?: of)?) (?:a |an |any |no |its |their |the |more |new |first |single |[\\d]+ |P+ |wide-?body |narrow-?body |long-haul |passenger |of |up |to )*(?:planes?|aircraft|airliners?|jetliners?|jets?|widebod(?:y|ies)|narrow-?bod(?:y|ies)|helicopters?)(?! (?:fuel|engines?|seat|ticket|crash|lag))',
    'trade',
  ),
  en(
    'market-access',
    'market',
    `(?:shut|shuts|shutting|close|closed|closes|closing|reopen|reopens|reopened|reopening|open|opens|opened|opening|seal|sealed|unlock|unlocked|unlocks)(?: up| off)? (?:${WHOSE} )(?:[a-z-]+ ){0,3}?markets?(?! (?:square|hall|stalls?|day|place))|(?:return|back|way|entry|sales|admi(?:t|tted|ssion)|let) (?:in|in)?to (?:${P}|its|their|our) (?:[a-z]+ )?markets?(?! (?:square|hall|stalls?))`,
  ),
  en(
    'market-access',
    'licence|license|operate|insur|law firms|banking| asset managers | banks | brokers | carriers | hospitals | lenders | retailers | telecom firms | telecoms firms ',
    `(?:foreign|${P}) (?:banks|insurers|law firms|brokers|carriers|retailers|hospitals|asset managers|telecoms? firms|lenders) (?:[a-z]+ ){0,3}?(?:may|can|will be able to|be allowed to|are allowed to|allowed to|licen[cs]ed to|free to) (?:[a-z]+ )?(?:operate|open|own|enter|offer|sell|compete|set up|hold|practi[sc]e)`,
  ),
  en(
    'trade-remedies',
    'inquiry|investigation|probe|case|undertaking|minimum price|minimum import|deposit|injured|injury|unfair|inquiries into |inquiries of |inquiries on |bond equal|bond of|bond with|security equal|security of|security with',
    `(?:inquir(?:y|ies)|investigations?|probes?) (?:into|of|on) (?:the |alleged |possible )*(?:prices?|pricing|imports?|subsid[a-z]+|low-priced|cheap|dumped)|(?:price undertakings?|minimum (?:import )?prices?(?! for (?:a barrel|labou?r)))|(?:cash |provisional |security )deposits? (?:of [^.;]{1,24}? )?(?:on|of|for|from) (?:[a-z0-9.% ]{1,30} )?(?:the value|imports?|importers?|customs value|entries)|(?:lodge|pay|post|put up|furnish)[a-z]* (?:a |an )?(?:[a-z]+ )?(?:deposit|security|bond) (?:of|with|equal)`,
    'trade',
  ),
  en(
    'trade-relations',
    'exports|imports|commerce|trade in services|services trade|goods trade|turnover|trading|merchandise trade|value of |volume of |commercial exchanges|commercial links|commercial nation|commercial partner|commercial relationship|commercial ties|two-way flows|two-way trade',
    `(?:${P}|P+)(?:['’]s?)? (?:goods |total |merchandise |overall |services )?(?:exports|imports) (?:to|from) (?:P+|its|the)(?= (?:[a-z]+ ){0,2}?(?:reached|were|rose|fell|grew|shrank|totalled|totaled|amounted|stood|came|hit|climbed|dropped|declined|are|have|doubled|halved|jumped|slumped|exceeded|was))|trade in services|services trade|(?:merchandise|goods) (?:trade|exports|imports)(?! (?:of|ban))|(?:trade|commercial) turnover|(?:volume|value) of (?:[a-z]+ )?(?:trade|commerce|exchanges of goods)|(?:commercial|trading) (?:exchanges|partners?|nations?|links|ties|relationship)|two-way (?:commerce|trade|flows)`,
    'trade',
  ),
  en(
    'business-community',
    'exporters|importers|growers|farmers|producers|manufacturers|shippers|owners|makers|wholesalers|retailers|suppliers|smelters|refiners|processors|traders|hauliers|distillers|brewers|millers|breeders|vintners|winegrowers|sawmills|foundries|dairies|orchards|employers|entrepreneurs|industrialists',
    `(?:the|our|their|its|his|her|those|these|for|of|to|and|${P}|many|most|some|small|big) (?:[a-z-]+ )?${MAKERS} (?:of [a-z]+ )?(?:(?:in|on|from|along|of) (?:the |both |either |our |P+ |L+ )*(?:(?:sides?|south|north|east|west|coast|countries|capitals|country|region|border) )?)?(?:(?:have|had|has|are|were|will|would|may|might|could|can|cannot|must|do|did|who|also|still|already|now|no longer|not|probably) )*(?:waited|wait|waiting|need|needed|deserve|want|fear|feared|hope|hoped|worry|worried|suffer|suffered|lose|lost|los|pay|paid|bear|bore|face|faced|complain|complained|grumble|grumbled|welcome|welcomed|struggle|struggled|plead|pleaded|demand|demanded|expect|expected|dread|count|start|started|begin|fill|stock|hoard|rush|rushed|shift|shifted|turn|turned|cut|close|closed|lay|laid|raise|raised|scramble|scrambled|adapt|adapted|breathe|breathed|cheer|cheered|react|reacted|protest|protested|stand|stood|squeezed|hurt|hit|ruined|shut out|nervous|angry|anxious|relieved|happy|unhappy|alarmed|uncertain|caught)(?![a-z])(?! (?:asylum|pensions))`,
    'trade',
  ),
  en(
    'business-community',
    'exporters|importers|manufacturers|producers|businesses|companies|firms|growers|farmers|enterprises|ship owners|shipowners',
    `(?:discriminat(?:es?|ed|ing|ion) against|single[sd]? out|singling out|target(?:s|ed|ing)?|suppress(?:es|ed|ing)?|harm(?:s|ed|ing)?|certainty (?:for|to)|predictability for|fair(?:ness)? to|treatment of|environment for|conditions for|losses (?:for|of|to)|blow to|burden on|pressure on|help for|support for|compensation for|relief for|weigh(?:s|ed|ing)? on) (?:the |its |their |our |P+(?:['’]s)? |foreign |small |domestic |local )*(?:[a-z-]+ )?(?:exporters|importers|manufacturers|producers|businesses|companies|firms|enterprises|growers|farmers|ship ?owners)(?! (?:on the (?:black)?list))`,
    'trade',
  ),
  en(
    'business-community',
    'companies must not|firms must not|businesses must not|companies should not|firms should not|singled out|businesses may |businesses must |businesses shall |businesses should |businesses will |companies may |companies must |companies shall |companies should |companies will |enterprises may |enterprises must |enterprises shall |enterprises should |enterprises will |firms may |firms must |firms shall |firms should |firms will |investors may |investors must |investors shall |investors should |investors will ',
    `(?:companies|firms|businesses|enterprises|investors) (?:must|should|will|shall|may) (?:not )?be (?:[a-z]+ )?(?:singled out|discriminated|treated|targeted|protected|punished|penali[sz]ed|suppressed|bullied|welcomed)`,
  ),
  en(
    'supply-chains',
    'third port|third countr|transship|trans-ship|rerout|re-rout|choke|stranglehold|lifeline|just-in-time|inventor|shut down|idle|run dry|lead times|substitut|grind to a halt|ground to a halt|on short time|ran dry|alternative sources|alternative supplies|new sources|other sources|learn to do without|learn to live without|learn to manage without|learned to do without|learned to live without|learned to manage without|learning to do without|learning to live without|learning to manage without|learnt to do without|learnt to live without|learnt to manage without',
    `(?:choke ?points?|choke-points?|stranglehold(?! on (?:power|the media))|just-in-time|lead times|(?:lines?|plants?|factor(?:y|ies)|furnaces|kilns|works) (?:[a-z]+ ){0,2}?(?:run dry|ran dry|go(?:es)? idle|went idle|shut down|grind to a halt|ground to a halt|on short time))|(?:find|finding|found|seek|seeking|sought|develop|developing|look(?:ing)? for) (?:[a-z]+ )?(?:substitutes?|other sources|new sources|alternative (?:sources|supplies))|learn(?:ing|ed|t)? to (?:live|do|manage) without`,
    'trade',
  ),
  en(
    'energy-purchases',
    'crude|lng|oil|gas|coal|diesel|naphtha|ethane|propane|fuel|terminal|barrel |barrels |cargo |cargoes |contract |contracts |deliveries |delivery |export |exports |import |imports |long-term deal |long-term deals |purchase |purchases |sale |sales |shipload |shiploads |shipment |shipments |supplies |supply |tanker |tankers ',
    '(?:cargo(?:es)?|barrels?|tankers?|shiploads?|shipments?|deliver(?:y|ies)|suppl(?:y|ies)|contracts?|sales?|purchases?|imports?|exports?|long-term deals?) (?:of|for) (?:[a-zP]+ ){0,3}?(?:crude|lng|oil|gas|coal|diesel|naphtha|ethane|propane|jet fuel|uranium|electricity)|(?:the|its|more|less|no|cheaper|piped|liquefied|P+) (?:gas|crude|lng|coal|oil) (?:itself|will|would|has|had|is|was|that|from|to|for)(?= )|(?:export|import|lng|gas|oil|regasification) terminals?',
    'trade',
  ),
  en(
    'electric-vehicles',
    'cells|packs|batter|electric|charging|hybrid|cathode|anode|evs| ev|fuel cell|fuel modules|fuel pack|lithium cell|lithium modules|lithium pack|lithium-ion cell|lithium-ion modules|lithium-ion pack|sodium-ion cell|sodium-ion modules|sodium-ion pack|plug-in |electrolyte',
    '(?:battery|lithium|lithium-ion|fuel|sodium-ion) (?:cells?|packs?|modules)|cells and packs|(?:electric|plug-in|hybrid|battery-powered) (?:cars?|vehicles?|buses|trucks?|vans?|scooters|bicycles|models?)|(?:cathodes?|anodes?|electrolytes?|charging (?:stations?|points?|networks?))|battery (?:plants?|factor(?:y|ies)|exports?|imports?|prices)|evs',
    'trade',
  ),
  en(
    'semiconductors',
    'wafer|lithograph|fab|foundr|transistor|integrated circuit|microchip|microprocessor|gpu|accelerator|memory|etching|packaging|logic|chip line|chip plant|semiconductor line|semiconductor plant|micro-chip|micro-processor|graphics cards|cutting-edge chip|cutting-edge node|cutting-edge semiconductors|leading-edge chip|leading-edge node|leading-edge semiconductors|legacy chip|legacy node|legacy semiconductors|mature-node chip|mature-node node|mature-node semiconductors',
    '(?:silicon )?wafers?(?! (?:thin|biscuits?))|lithograph(?:y|ic)(?: (?:machines|tools|systems|equipment|scanners))?|(?:chip|wafer|semiconductor) (?:fabs?|foundr(?:y|ies)|plants?|lines?)|fabs|integrated circuits?|micro-?chips?|micro-?processors?|(?:gpus?|graphics cards|ai accelerators|data-cent(?:re|er) accelerators)|etching (?:tools|machines|equipment)|(?:memory|logic|legacy|mature-node|leading-edge|cutting-edge) (?:chips?|nodes?|semiconductors)|advanced packaging',
  ),
  en(
    'rare-earths',
    'samarium|neodymium|dysprosium|terbium|yttrium|praseodymium|lanthanum|cerium|europium|gadolinium|scandium|holmium|erbium|lutetium|permanent magnet',
    '(?:samarium|neodymium|dysprosium|terbium|yttrium|praseodymium|lanthanum|cerium|gadolinium|scandium|holmium|erbium|lutetium|europium)(?:-[a-z]+)?|permanent magnets?',
  ),
  en(
    'critical-minerals',
    'cobalt|lithium|nickel|graphite|gallium|germanium|antimony|tungsten|manganese|indium|bismuth|tantalum|titanium|vanadium|magnesium|fluorspar|tellurium|niobium|molybdenum|beryllium|mineral|ore|raw material|polysilicon|hafnium|rhenium|chromium|platinum|palladium|lodes|mining rights|battery metal|critical metal|key metal|strategic metal',
    '(?:cobalt|lithium(?!-ion|(?: ion)? (?:batter|cell))|nickel|graphite|gallium|germanium|antimony|tungsten|manganese|indium|bismuth|tantalum|titanium|vanadium|magnesium|fluorspar|tellurium|niobium|molybdenum|beryllium|hafnium|rhenium)(?! (?:miner|miners|producer|mine owner|company|companies|association)(?![a-z]))|(?:critical|strategic|key|battery) (?:minerals?|metals?|raw materials?)|(?:on|over|of|and|in|for|our|its|their|about|,) minerals(?= (?:and|or|deal|supply|from|to|accord|pact|agreement|processing)|[,.;:]|$)|minerals (?:deal|accord|pact|agreement|partnership)|mining rights|mineral (?:wealth|resources|deposits|supplies|supply|exports?|processing)',
    'trade',
  ),
  en(
    'licences',
    'permit|licen|approval|authori|application|clearance|paperwork|papers|orders|applied |applies |apply |applying |are obliged to apply|have to apply|must to apply|need to apply|ought to apply|required to apply|green light|civilian|compliant|eligible|legitimate|qualified',
    '(?:prior|export|government|official|individual|case-by-case|written) (?:authori[sz]ations?|approvals?|permits?|clearances?)|(?:appl(?:y|ies|ied|ying)) (?:for (?:them|one|it|export|a licen[cs]e|licen[cs]es|permits?|approval|authori[sz]ation)|to (?:the )?(?:ministry|authorities|bureau))|(?:exporters?|shippers?|sellers?|suppliers?|firms|companies|traders) (?:[a-z ]{0,40})?(?:need|have|must|required|are required|are obliged|ought) to apply|(?:queue|queued|queuing|wait|waited|waiting) (?:[a-z]+ ){0,2}?for (?:the |their |its )?(?:papers|paperwork|permits?|licen[cs]es?|approvals?|clearances?|authori[sz]ations?|green light)|(?:compliant|civilian|qualified|eligible|legitimate)(?: [a-z]+)? (?:orders|applications|requests|exports|shipments) (?:are|were|will be|is|have been|being|would be|continue to be|shall be)(?: being)? (?:cleared|approved|granted|processed|let through|waved through|released)|(?:permits|licen[cs]es|approvals|authori[sz]ations|clearances) (?:for|to|on|of) ',
    'trade',
  ),
  en(
    'export-controls',
    'dual-use|trusted|on exports|catch-all|white list|whitelist|control list|controlled|restricted goods|policy of denial|embargo|export ban|ban on|licensing regime|export regime|denial|shipments|military-use components|military-use equipment|military-use export|military-use goods|military-use item|military-use products|military-use technologies|military-use technology|restricted components|restricted equipment|restricted export|restricted item|restricted products|restricted technologies|restricted technology|deliveries of|deliveries to|export of|export to|exports of|exports to|sale of|sale to|sales of|sales to|shipment of|shipment to|export curbs|export freeze|export halt|export licencing|export licensing|export limits|export prohibition|export quotas|export restrictions|banned from acquiring |banned from buying |banned from importing |banned from obtaining |banned from purchasing |banned from receiving |barred from acquiring |barred from buying |barred from importing |barred from obtaining |barred from purchasing |barred from receiving |blocked from acquiring |blocked from buying |blocked from importing |blocked from obtaining |blocked from purchasing |blocked from receiving |cut off from acquiring |cut off from buying |cut off from importing |cut off from obtaining |cut off from purchasing |cut off from receiving |kept from acquiring |kept from buying |kept from importing |kept from obtaining |kept from purchasing |kept from receiving |prohibited from acquiring |prohibited from buying |prohibited from importing |prohibited from obtaining |prohibited from purchasing |prohibited from receiving ',
    '(?:dual-use|controlled|restricted|military-use) (?:items?|goods|products|technolog(?:y|ies)|exports?|components|equipment)|(?:policy|presumption|strategy) of denial|control lists?|(?:ban|embargo|clampdown|freeze|moratorium|halt) (?:on|to|of) (?:the )?(?:exports?|sales?|shipments?|deliveries) (?:of|to)|export (?:bans?|embargo(?:es)?|regime|curbs|restrictions|limits|prohibitions?|halt|freeze|quotas)|(?:constraints?|limits?|curbs?) on exports|catch-all controls?|(?:list of )?trusted (?:export|trade|trading) (?:destinations?|partners?|status|countries|nations)|white ?list of (?:trusted )?(?:[a-z]+ )?(?:partners|countries|nations|states)|(?:barred|banned|prohibited|blocked|cut off|kept) from (?:buying|acquiring|receiving|importing|purchasing|obtaining) (?:P+ |[a-z-]+ )',
    'trade',
  ),
  en(
    'export-controls',
    'cobalt|lithium|nickel|graphite|gallium|germanium|antimony|tungsten|manganese|magnet|rare earth|chips|samarium|neodymium|dysprosium|lithograph|wafer',
    '(?:ban|bans|embargo|curbs?|restrictions?|limits?|controls?) on (?:[a-z]+ )?(?:cobalt|lithium|nickel|graphite|gallium|germanium|antimony|tungsten|manganese|magnets?|rare earths?|chips|samarium|neodymium|dysprosium|lithograph[a-z]*|wafers?)(?! imports)|(?:exports?|shipments?|sales|deliveries) of (?:[a-z]+ ){0,2}?(?:cobalt|lithium|nickel|graphite|gallium|germanium|antimony|tungsten|manganese|magnets?|rare earths?|samarium|neodymium|dysprosium)(?: [a-z]+)?(?: to P+)? (?:need|needs|require|requires|are subject to|is subject to|will need|would need|now need|must be)',
    'trade',
  ),
  en(
    'entity-list',
    'register|roster|list|designat|blacklist|catalogue of banned |catalogue of barred |catalogue of controlled |catalogue of dangerous |catalogue of hostile |catalogue of restricted |catalogue of sanctioned |catalogue of suspect |catalogue of suspected |catalogue of undesirable |catalogue of untrusted ',
    '(?:register|roster|list|catalogue) of (?:suspect|suspected|restricted|sanctioned|banned|barred|dangerous|hostile|untrusted|undesirable|controlled) (?:[a-z]+ )?(?:firms|companies|entities|enterprises|suppliers|buyers|end users)|(?:trade|export|technology|company|corporate) blacklist(?:s|ed|ing)?|(?:firms|companies|shipyards|suppliers|institutes|universities|laborator(?:y|ies)|makers|entities)(?: [a-z]+){0,4}? (?:on|off|from|to|onto) (?:the|its|their) (?:trade |export |restricted |entity )?(?:black)?list(?! of)',
    'trade',
  ),
  en(
    'market-reaction',
    'shares|stocks|stock|krone|krona|crown|currency|bond|price of|futures|index|bourse|equities|freight rates|benchmark |prices of ',
    '(?:shares|stock|stocks) (?:in|of) (?:[a-zPL’-]+,? ){1,14}?(?:fell|rose|jumped|gained|lost|dropped|climbed|slid|soared|slumped|surged|tumbled|eased|rallied|closed|sank|added|plunged|slipped|edged|dipped|advanced|were (?:up|down|little changed|unchanged|flat))|(?:krone|krona|crown|currency|bourse|benchmark) (?:[a-z]+ ){0,2}?(?:moved|barely|hardly|fell|rose|jumped|gained|lost|dropped|climbed|slid|weakened|strengthened|firmed|slipped|edged|steadied)|(?:traders|investors|buyers|speculators) (?:[a-z]+ ){0,4}?(?:bid up|sold off|dumped|piled into|fled|snapped up|bought up|marked down) (?:the )?(?:[a-z]+ )?(?:shares|stocks?|bonds|futures|currency|krone|crown)|(?:price|prices) of (?:[a-z]+ ){1,3}?(?:in (?:L+|P+) )?(?:[a-z]+ )?(?:fell|rose|jumped|dropped|climbed|slid|soared|slumped|surged|tumbled|eased) (?:by |to |almost |nearly |more )*(?:a |an )?(?:[\\d.]+|tenth|fifth|quarter|third|half|record)',
    'trade',
  ),
  en(
    'trade-balance',
    'as much|more than it|more from|more to|far as many |far more |five times as many |five times more |four times as many |four times more |half as many |half more |much as many |much more |ten times as many |ten times more |three times as many |three times more |twice as many |twice more ',
    `(?:sells?|buys?|imports?|exports?|sold|bought|imported|exported) (?:about |nearly |almost |over |more than |roughly )?(?:twice|three times|four times|five times|ten times|half|far|much) (?:as much|as many|more)(?: goods)? (?:from|to|in) (?:P+|its|the)(?: [a-z]+){0,2}? (?:as|than) (?:it|they|we|P+) (?:sells?|buys?|imports?|exports?|does|sold|bought)`,
  ),
  en(
    'tariffs',
    'rate',
    'rates? (?:on|for) (?:everything|anything|all|most|goods|products|imports|cars|steel|other)',
    'trade',
  ),
  en(
    'de-minimis',
    'package|parcel',
    '(?:little|small|tiny|cheap|low-value|duty-free) (?:packages?|parcels?)(?! of measures)',
    'trade',
  ),
  en(
    'market-access',
    'let |lets |allow|permit|own |insurers',
    '(?:let|lets|allow|allows|allowed|permit|permits|permitted) (?:foreign |P+ )(?:[a-z]+ ){1,3}?(?:to )?(?:own|operate|enter|hold|offer|compete|sell|open|bid|practi[sc]e)',
  ),
  en(
    'supply-chains',
    'short of|out of|low on',
    '(?:run|ran|runs|running) (?:short of|out of|low on) (?!time|patience|money|ideas|steam|road|options|fuel for|breath|luck|words|cash|control)[a-z]+',
    'trade',
  ),
  en(
    'trade-balance',
    'deficit|surplus',
    '(?:ran|runs|run|running|has|had|posted|posts|recorded|recording) (?:a |an |its )?(?:[a-z]+ )?(?:trade |goods )?(?:deficit|surplus) (?:of|with)(?! (?:trust|democracy|respect|attention))',
    'trade',
  ),
  en(
    'market-reaction',
    'gains|bourse |crown |currency |futures |index |indexes |indices |krone |shares |stocks ',
    '(?:index|indices|indexes|bourse|shares|stocks|currency|crown|krone|futures) (?:in [a-zL]+ )?(?:gave up|gave back|erased|trimmed|pared|extended|lost|added to) (?:all |most of |some of |part of |half of )?(?:its|their|the) (?:[a-z]+ )?(?:gains|losses)',
  ),
  en(
    'investment',
    'bid for|offer for|stake in|bids for|offers for ',
    '(?:bids?|offers?) for (?:a |an |the |its )?(?:[a-z]+ )?(?:stake|share|shares|bank|port|company|airline|utility|refinery|mine)(?! (?:tender|licen[cs]e))',
    'trade',
  ),
];
