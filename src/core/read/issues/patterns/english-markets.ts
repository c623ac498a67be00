import { english as en, type Row } from './row.ts';

/** What two economies sell each other, on what terms, and who builds what where. */
const FOOD =
  '(?:beef|pork|poultry|chicken|lamb|meat|eggs?|seafood|salmon|lobsters?|shrimps?|prawns?|shellfish|dairy|milk|cheese|fruit|apples?|oranges|citrus|cherries|mangoes|bananas|avocados|vegetables|tomatoes|potatoes|grain|wheat|barley|corn|maize|rice|soy(?:a|beans?)|rapeseed|canola|sugar|honey|coffee|tea|nuts|wine|cattle|livestock|pet food|infant formula|baby food|food)';
const PLANT =
  '(?:plants?|factor(?:y|ies)|works|mills?|assembly lines?|data cent(?:re|er)s?|research cent(?:re|er)s?|facilit(?:y|ies)|battery plants?|gigafactor(?:y|ies))';
const SUM = '(?:\\d[\\d.,]* (?:billion|million|trillion)|billions?|millions?)';
const MAKERS =
  '(?:(?!law|policy|peace|king|trouble|decision)[a-z]*makers|(?:(?!policy|decision|law)[a-z]+ )makers|brewers|distillers|exporters|importers|manufacturers|producers|growers|millers|retailers|wholesalers|shippers|ship ?owners|ship ?builders|suppliers|smelters|refiners|airlines|employers|hauliers|truckers|winemakers|vintners|publishers|developers|operators|contractors|restaurateurs|hoteliers|tour operators|banks|insurers|fish farmers|foresters|sawmills)';

export const englishMarketsRows: readonly Row[] = [
  en(
    'trade-relations',
    'business|econom|commerc|trade|goods',
    "(?:two|both|our|the P+ and P+|their) (?:countries['’] )?economies (?:[a-z]+ ){0,2}?(?:depend|need|complement|are|have|benefit|rely|grew|belong)|(?:business|commerce|commercial exchanges|economic exchanges|the exchange of goods|trade) (?:between|among) (?:the )?(?:two |both |our )?(?:countries|sides|economies|nations|governments|P+)|(?:business|commerce) (?:with P+|is (?:booming|thriving|suffering|down|up)|has (?:suffered|grown|picked up|slowed))|(?:economic|commercial|business) (?:ties|relations|links|exchanges|cooperation|relationship|contacts|dealings|interests between)|(?:economic and commercial|trade and economic|commercial and economic) (?:[a-z]+ )?(?:ties|relations|questions|issues|matters|cooperation)",
  ),
  en(
    'trade-balance',
    'deficit|surplus|gap|imbalance|lopsided|balance|more than it|as much|exceeded|twice',
    "(?<!budget |fiscal |fiscal and |democratic )(?:deficits?|surplus(?:es)?|shortfall|imbalances?) (?:with|towards?|vis-à-vis) (?:P+|the)|P+(?:['’]s)? (?:[a-z]+ )?(?:trade |export |goods |bilateral |record )?(?:deficit|surplus)(?! (?:of (?:judges|staff)|in (?:the )?budget))|(?:trade|bilateral|export|import) (?:gap|deficit|surplus|imbalances?|balance)|(?:lopsided|unbalanced|balanced|one-sided) (?:bilateral )?trade|(?:rebalanc|balanc)[a-z]* (?:of )?(?:bilateral |the )*trade|(?:sells?|sold|exports?|exported|buys?|bought|imports?|imported) (?:[a-zP]+ ){0,4}?(?:(?:twice|three times|far|much|half|ten times) (?:as much|more)|more) (?:[a-z]+ )?(?:as|than) (?:it|they|he|we) (?:buys?|bought|sells?|sold|imports?|exports?|does)|exports (?:exceed|exceeded|outstrip|outstripped|outweigh|far exceeded) imports|imports (?:exceed|exceeded|outstrip|outstripped) exports",
  ),
  en(
    'agricultural-purchases',
    'silo|grain|harvest|orders|maize|ranchers|farm',
    '(?:grain|maize|corn|wheat|soy(?:a|bean)?|barley|rice|rapeseed|crop) (?:silos?|stores|elevators?|terminals?|ships?|barges|buyers?|deals?|contracts?|orders?|sales|imports?|exports?|purchases|shipments?|cargoes|deliveries)|(?:ships?|trains|barges|holds|silos) full of (?:grain|maize|corn|wheat|soybeans?|barley|rice)|(?:sell|buy|order|take|ship|import|export|absorb)[a-z]* (?:more |its |their |P+ |extra |another |fewer |less |[\\d.,]+ )*(?:[a-z]+ )?(?:tonnes of |tons of |cargoes of )?(?:lamb|maize|corn|wheat|barley|rice|soybeans?|soya|beef|pork|cherries|apples|oranges|almonds|cotton|wool|hides|sorghum|oats|rye|sunflower oil|palm oil|olive oil|farm (?:goods|produce|products)|cheese|butter|wine|flowers|grapes)',
  ),
  en(
    'agriculture',
    'seed|plant breeding|rural|irrigation|soil|farmers|agricultur|farming|livestock|crop|pesticide|fertili|veterinar|village',
    'seed (?:research|varieties|technology|production|banks?)|plant (?:breeding|health research|varieties)|(?:moderni[sz]\\w* |develop\\w* |revitali[sz]\\w* )?rural (?:areas|development|revitali[sz]ation|communities|life|roads|economy)|irrigation|soil (?:science|quality|erosion|improvement|and)|and soil|(?:young|small|family|smallholder) farmers (?:from both|of both|will|from the two|to)|(?:smart|sustainable|organic|dryland|modern|precision|hillside|tropical) (?:farming|agriculture)|agricultural (?:cooperation|research|technology|science|machinery|development|training|experts|extension|exchanges|production)|(?:crop|animal|livestock) (?:science|breeding|husbandry|yields|diseases?|research)|(?:cooperat|work together|collaborat)[a-z]* (?:[a-z]+ )?(?:on|in) (?:agriculture|farming|seeds?|crops?)|pest control|farm machinery|village (?:development|industries)',
  ),
  en(
    'food-safety-barriers',
    'border|ports|customs|inspectors|experts|slaughter|veterinar|health certificate|residue|quarantine|import|turned back|turned away|bird flu|foot-and-mouth|swine fever|abattoir|meat plants|approval|admitted|inspect|mad cow',
    `(?:veterinary|quarantine|food safety|sanitary|customs) (?:experts|inspectors|teams|officers)(?: [a-z]+){0,4}? (?:inspect|check|visit|examin|clear|approv|test)[a-z]*|${FOOD}(?: [a-zP]+){0,5}? (?:held up|stuck|rotting|stopped|stranded|waiting|impounded|sitting|blocked) (?:at|on|in) (?:the |P+ )?(?:border|ports?|customs|docks?|quays?|warehouses?)|(?:slaughterhouses?|abattoirs|meat plants|packing plants|meatpackers?|processing plants|fish plants|dairies|orchards|packing houses) (?:[a-z0-9]+ ){0,5}?(?:approv|registr|delist|licen|suspend|clear|export|accredit|inspect|certif|admitted|allowed|barred|list)[a-z]*|(?:export|import) (?:approval|registration|accreditation|clearance)s? (?:of|for) (?:[a-z0-9P]+ ){0,3}?(?:slaughterhouses?|plants|farms|dairies|orchards)|(?:veterinar|health|sanitary|phytosanitary|food safety|animal health|plant health|quarantine|hygiene)(?:y|ies)? (?:certificates?|services?|protocols?|rules|standards|inspections?|inspectors|checks?|requirements|ban|barriers|authorit(?:y|ies)|measures)|${FOOD}(?:[a-zP ]{0,20})? (?:imports?|shipments?|consignments?) (?:[a-z]+ ){0,3}?(?:halted|suspended|banned|stopped|blocked|resumed|barred|rejected|turned (?:back|away)|frozen|held up|allowed)|${FOOD} (?:[a-zP]+ ){0,6}?(?:turned (?:back|away)|(?:be |is |are |were |was )(?:again |once more )?(?:admitted|banned|barred|let in|readmitted|allowed (?:back )?in))|(?:pesticide|antibiotic|drug|hormone|chemical) residues?|(?:bird flu|avian influenza|foot-and-mouth|swine fever|mad cow|lumpy skin)[^.;]{0,50}?(?:ban|import|export|halt|suspend|trade|curb)[a-z]*|(?:halt|suspend|stop|ban|resum|lift|reopen)[a-z]* [^.;]{0,40}?(?:after|because of|over) (?:an outbreak|a case|cases|outbreaks) of`,
  ),
  en(
    'seafood-fisheries',
    'cod|salmon|herring|mackerel|shrimp|squid|fish|tuna|crab|lobster|catch|trawl|quota|oyster|eel|prawn|anchov|krill',
    '(?:cod|salmon|herring|mackerel|shrimps?|prawns?|squid|tuna|crabs?|lobsters?|anchov(?:y|ies)|krill|eels?|haddock|halibut|sardines?|oysters|scallops|sea cucumbers?|pollock|capelin|trout)(?! (?:farmers?|processors?|association|industry|fleet|boats?|pots?|salad|canning))|fishing (?:quotas?|grounds?|rights?|zones?|waters|season|access|licen[cs]es?|ban|dispute|in (?:the|these|its)|moratorium|limits?|agreement|permits?)|(?:(?:the|its|their|total|annual|whole) catch(?![- ](?:all|up|with))|fish stocks?|overfishing|illegal fishing)(?! (?:minister|ministry|board|commission|committee|department|agency|officer|protection vessel|22))|(?:buy|sell|import|export|tonnes of|tons of|ban on|trade in|over) (?:[a-zP]+ )?fish(?! (?:meal plant|eye))',
  ),
  en(
    'energy-purchases',
    'crude|oil|gas|lng|coal|diesel|petrol|fuel|uranium|electricity|refiner',
    '(?:buy|bought|purchas|order|import|sell|sold|export|suppl|ship|deliver|receiv|take|taking|lift)[a-z]* (?:more |its |their |P+ |extra |another |fewer |less |[\\d.,]+ |million |billion |up |to |tonnes |tons |barrels |cargoes |cubic |metres |meters |of |a |new )*(?:[a-z]+ )?(?:crude(?: oil)?|oil|gas|lng|coal|diesel|petrol|gasoline|jet fuel|uranium|electricity|petroleum)(?! (?:painting|rig|platform|turbines?|masks?|lamps?|paint|tankers?))|(?:crude|oil|gas|lng|coal|diesel|fuel|uranium) (?:purchases|imports?|exports?|sales|deliver(?:y|ies)|orders?|shipments?|cargoes|suppl(?:y|ies)|contracts?)|(?:cargoes|shipments|tonnes|tons|barrels|deliveries) of (?:P+ )?(?:[a-z]+ )?(?:lng|liquefied|crude|oil|coal|gas|diesel|uranium)',
  ),
  en(
    'energy-cooperation',
    'cable|power|grid|electric|nuclear|hydrogen|wind|solar|pipeline|energy|hydropower|interconnect|reactor|geothermal|dam',
    '(?:power|electricity|subsea|undersea|high-voltage) (?:cables?|lines?|links?|grids?|interconnectors?|trading|exports|market|plants?|stations?|supply|stations)|(?:nuclear|gas-fired|hydroelectric|hydro|thermal|solar|wind|coal-fired|geothermal|tidal) (?:power )?(?:plants?|stations?|farms?|parks?|projects?|energy|power|reactors?|units?)|(?:hydrogen|offshore wind|hydropower|geothermal|wind (?:and|or) solar|solar and wind|renewables|renewable energy|small modular reactors?|battery storage)(?! (?:panels|makers?|bombs?))|(?:gas|oil|fuel|hydrogen) pipelines?|pipeline (?:across|through|under|between|project|to)|energy (?:cooperation|partnership|ties|links?|dialogue|projects?|sector|security|supplies|supply|transition|mix)|(?:grid|interconnector|interconnection) (?:between|with|project|across|link)',
  ),
  en(
    'aircraft-purchases',
    'plane|aircraft|jet|airliner|helicopter',
    '(?:planes|aircraft|jets|airliners|jetliners|helicopters) (?:[a-z]+ ){0,4}?(?:delivered|ordered|on order|bought|purchased|handed over|grounded at the factory|to be delivered)|(?:deliver(?:y|ies)|orders?|purchases?|sales?|order book|lease|contract) (?:of|for) (?:[a-zP0-9-]+ ){0,4}?(?:planes|aircraft|jets|airliners|jetliners|helicopters|widebodies)(?! (?:engines?|parts|components))|(?:spare |aircraft |aviation |aero )?parts for (?:[a-zP]+ )?(?:airliners|aircraft|planes|jets)|aircraft (?:parts|components|spares|maintenance)',
  ),
  en(
    'market-access',
    'level playing field|procurement|bidders|tender|barrier|negative list|foreign|open|access|discriminat|licen|local content|ownership',
    'level(?:led|ling)? (?:the )?playing field|(?:public|government|state) (?:procurement|tenders|contracts)(?! (?:for (?:arms|weapons)|of (?:arms|weapons)))|foreign (?:bidders|insurers|banks|lawyers|law firms|retailers|carriers|suppliers|ownership|competitors|entrants|equity|operators|hospitals|films)|(?:negative|positive) lists?(?! of)|(?:tear|tearing|tore|break|breaking|lower|lowering|remov|lift|dismantl|reduc)[a-z]* (?:down )?(?:the |all |its |trade |non-tariff |market |regulatory |remaining |more )*(?:barriers|hurdles|obstacles)|(?:local[- ]content|ownership|equity|joint-venture) (?:rules?|requirements?|caps?|limits?|ceilings?)|(?:open|opening|opens|opened)(?:ing)? (?:up )?(?:further |wider |more |its |their |the |up )*(?:to (?:the )?(?:outside world|foreign|P+|imports|competition|investors)|(?:[a-z]+ )?(?:markets?|sectors?|economy))|(?:its|their) doors? (?:wider|further|to (?:foreign|P+|the))|(?:market|better|wider|greater|fair|equal|easier|free|preferential) access(?! (?:to (?:justice|health|education|court|information|detainees|prisoners|documents)))|national treatment|non-discriminat[a-z]+|discriminat(?:ed|ion|es|ing) against (?:foreign|P+|imports|importers)|(?:keep|kept|shut|shutting|lock|locked)[a-z]* (?:foreign |P+ |out )+(?:firms|companies|bidders|suppliers|banks|goods|films|insurers)(?: out)?',
  ),
  en(
    'trade-remedies',
    'dumping|countervail|safeguard|inquiry|investigation|complaint|below cost|injury|anti-subsid|probe',
    '(?:anti-?)?dumping|countervailing|safeguards? (?:measures?|duty|duties|investigation|clause|tariffs?|action)|anti-subsidy|(?:sold|selling|sells?|priced|exported|offered) (?:[a-z]+ )?(?:at )?(?:below|under|less than) (?:cost|fair value|the cost|production cost|home prices|normal value)|(?:complaint|petition|case) (?:by|from|filed by|brought by|lodged by) (?:[a-zP]+ ){0,4}?(?:makers|producers|growers|manufacturers|mills|industry|smelters)|(?:material |serious )?injury to (?:the )?(?:domestic|P+|local)|trade (?:remed(?:y|ies)|defen[cs]e)(?: (?:measures?|cases?|instruments?|investigations?))?|(?:import|trade) (?:investigations?|probes?|inquir(?:y|ies))',
  ),
  en(
    'ip-tech-transfer',
    'know-how|blueprint|patent|trademark|copyright|counterfeit|pirat|technology transfer|transfer of technology|trade secret|intellectual|source code|stolen|steal',
    'know-how(?! of diplomacy)|(?:hand|handed|hands|handing|giv|turn|sign|surrender|shar)[a-z]* (?:over |away )?(?:the |their |its )*(?:know-how|source codes?|blueprints|technology|trade secrets|designs)|(?:forced|mandatory|compulsory|coerced) (?:technology transfers?|transfers? of (?:technology|know-how))|(?:technology|know-how) transfers?|transfers? of (?:technology|know-how)|patents?|trademarks?|trade marks|copyrights?|counterfeit(?:s|ers|ing)?(?! (?:notes|money|currency|passports))|(?:software|film|book|music|product) piracy|trade secrets?|intellectual property|industrial (?:espionage|secrets)|(?:steal|stole|stolen|copy|copied|copying|pirat)[a-z]* (?:of )?(?:[a-zP]+ ){0,3}?(?:designs?|blueprints?|know-how|source code|formulas?|secrets|inventions)',
    'alone',
  ),
  en(
    'overcapacity-subsidies',
    'overcapac|excess|surplus|subsid|state money|state bank|state-owned|cheap|glut|distort|overproduc|too many|flood|handout|state aid',
    'over-?capacit(?:y|ies)|excess (?:capacity|supply|production|output)|surplus (?:capacity|steel|production|output|goods|alumini?um|panels|cars)|(?<!anti-)subsid(?:y|ies|ise|ised|ises|ising|ize|ized|izing)|state (?:money|aid|funds|support|subsidies|handouts|backing|largesse|banks? (?:lend|loan|credit)[a-z]*)|(?:loans?|credits?|lending|land|capital|power|electricity) (?:from|by) state(?:-owned)? (?:banks|lenders)|cheap (?:state )?(?:loans|credits?|lending|land|imports|goods|steel|cars|panels|energy for)|over-?production|(?:distort(?:s|ed|ing)?|undercut(?:s|ting)?|wreck(?:s|ed)?) (?:the |fair |free |world |global |our )*(?:competition|market|markets|prices|trade|manufacturers)|flood(?:s|ed|ing)? (?:[a-zP]+ ){0,3}?markets?|non-market (?:practices|policies|economy|forces)|(?:more|far more) [a-z]+ than (?:the world|it|anybody|the market) (?:can|could|needs|wants)',
    'trade alone',
  ),
  en(
    'shipbuilding',
    'shipyard|yard|shipbuild|shipwright|dry dock|hull|new ships|ship orders|keel|launch',
    'shipyards?|shipbuild[a-z]*|shipwrights?|dry docks?|(?:a|the|its|P+|naval|state) yards?(?= (?:in|will|has|is|builds?|near|at|launched|that|which))|(?:build|builds|built|launch|launches|launched|order|ordered) (?:[a-z]+ )?(?:[a-z0-9]+ )?(?:of every [a-z]+ )?(?:new )?(?:ships|vessels|tankers|freighters|frigates|icebreakers|hulls|container ships|ferries)|(?:orders?|contracts?) for (?:[a-z0-9]+ )?(?:new )?(?:ships|vessels|tankers|frigates|icebreakers|hulls|container ships|ferries)|new ships|ship (?:orders|construction|repair)',
  ),
  en(
    'currency',
    'crown|currency|exchange rate|devalu|krone|krona|franc|peso|pound|dollar|yuan|rupee|undervalu|depreciat|revalu|peg',
    '(?:the |P+ )(?:crown|krona|krone|pound|franc|peso|guilder|lira|rand|florin|thaler|ducat|mark|real|won|yen|rupee|dinar|currency)(?! (?:prince|princess|jewels|court|land|colony|dependency|of))(?= (?:is|was|has|had|fell|rose|lost|gained|slid|dropped|strengthened|weakened|hit|slipped|steadied|closed|traded|against|to|by|recovered|firmed|eased|sank|jumped|remains|stands|will|would|should|could))|(?:weak|weaker|strong|stronger|undervalued|overvalued|falling|cheap|stable) (?:crown|krona|krone|pound|franc|peso|currency|currencies|yuan|rupee|lira)|devaluations?|(?:devalu|revalu|depreciat|undervalu|overvalu|manipulat|prop|weaken|defend|peg|float)[a-z]* (?:up |down |of )?(?:the |its |their |against )*(?:[a-z]+ )?(?:crown|krona|krone|pound|franc|peso|currency|currencies|exchange rates?|yuan|lira)|exchange rates?|(?:let|allow(?:ed)?) (?:its|the) (?:currency|crown|yuan|peso|[a-z]+) (?:to )?(?:slide|fall|weaken|float|rise|appreciate|depreciate)|(?:foreign )?exchange (?:policy|market intervention|reserves)|currency (?:policy|manipulat[a-z]+|intervention|moves|war|swings|stability)',
  ),
  en(
    'investment',
    'invest|plant|factor|capital|stake|build|set up|open',
    `(?:(?:foreign|private|fresh|inward|cross-border) capital|(?:P+|foreign|inward|outward|new|direct|cross-border|mutual|two-way|private|more|fresh) (?:[a-z]+ )?(?:investments?|investors))(?! (?:ban|bans|screening|restrictions|controls|review|rules|city|punishment|letters))|invest(?:ed|s|ing)? (?:[a-z0-9.,$]+ ){0,6}?(?:in|into) |investment (?:projects?|treaty|protection|agreement|plans|climate|flows|pledges?|opportunities|environment|forum|fund|drive|cooperation|pact|package)|${SUM} (?:[a-z]+ )?(?:into|in) (?:a |an |the |new |P+ |its |two |several )*(?:[a-z]+ )?${PLANT}|(?:build|builds|built|building|open|opens|opened|opening|set up|put|construct|expand)[a-z]* (?:a|an|its|the|two|three|new|another|several|their) (?:[a-z0-9-]+ ){0,3}?${PLANT} (?:in|at|near|outside) (?:P+|L+|the)`,
  ),
  en(
    'investment-restrictions',
    'takeover|acqui|invest|stake|merger|buyer|sale of|screen|shares in|hold',
    '(?:acquisitions?|takeovers?|mergers?|buyouts?|stakes?|foreign purchases?|purchases of (?:land|companies|firms|property))(?: [a-z]+){0,6}? (?:must be|have to be|need|needs|require|requires|may not|will be|were|was|are|is|been|be) (?:[a-z]+ )?(?:notified|approved|approval|cleared|blocked|prohibited|barred|forbidden|screened|reviewed|reported|vetted|unwound|banned|stopped|vetoed)|(?:block|veto|forb[ai]d|bann?|stop|prohibit|unwind|reject|prevent|bar|barr|review|screen|halt|oppos)[a-z]* (?:the |a |an |any |its |all |foreign |further |P+ )*(?:[a-z-]+ )?(?:takeovers?|acquisitions?|mergers?|buyouts?|sale of (?:[a-z]+ ){1,5}?to (?:a |an )?P+|purchase of|bid for|investments?)|(?:screening|vetting|review|scrutiny|restrict(?:ions?|ing|ed)|curbs?|limits?|controls?|ban|bans|rules) (?:of|on|for) (?:foreign |inward |outbound |P+ |new |outward )*(?:direct )?(?:investments?|takeovers|acquisitions|capital|purchases)|(?:screening|vetting) (?:rules|law|regime|mechanism|board|system|bill) for (?:foreign )?(?:investors|investments?|capital|buyers)|(?:investment|foreign investment|outbound investment|inbound investment) (?:screening|restrictions?|curbs?|controls?|bans?|rules|reviews?|vetting|limits?|law|scrutiny)|(?:outbound|outward|inward) investments?|(?:may|must|can) (?:no longer|not) (?:buy|own|hold|acquire|invest in|hold shares in|take stakes in|purchase)|(?:sell|divest)[a-z]* (?:its|their) (?:stake|shares|holding|investment)',
  ),
  en(
    'supply-chains',
    'suppl|depend|relian|component|shortage|production|decoupl|de-risk|derisk|diversif|sourcing|stockpil|bottleneck|idled|standstill|halt|stop|reshor|onshor|flow of|cut off|cutting',
    'supply (?:chains?|lines?|networks?|bottlenecks?|shortages?|disruptions?|security|routes?)|(?:industrial|value|production) chains?|(?:depend|depends|dependent|depending|rely|relies|reliant|relying) (?:[a-z]+ )?(?:less |heavily |entirely |too much |wholly |solely |largely |mainly )?(?:on|upon) (?:P+|imports from|a single|one|foreign|any one|a handful)|(?:depend|rely) (?:less|more)|(?:dependenc(?:e|y|ies)|reliance|over-reliance|overreliance) (?:on|upon)|(?:parts?|component|chip|magnet|raw[- ]material|material|supply) shortages?|shortages? of (?:parts|components|chips|magnets|materials|raw|[a-z]+ (?:parts|metals))|(?:factor(?:y|ies)|plants?|lines?|assembly lines?|production|works) (?:[a-z0-9]+ ){0,4}?(?:idle|idled|at a standstill|to a standstill|halted|stopped|shut down|interrupted)|(?:idled|idling|stopped|halted|shut) (?:[a-z0-9]+ ){0,2}?(?:factor(?:y|ies)|plants?|assembly lines?|production lines?)|decoupl(?:e|es|ed|ing)|de-?risk(?:ed|ing)?|diversif[a-z]+ (?:[a-z]+ ){0,4}?(?:suppl|sourc|import|trade|chain)[a-z]*|(?:mov|shift|relocat|transfer|reshor|onshor|nearshor|friendshor|bring)[a-z]* (?:their |its |some |more |of |back |the )*(?:production|manufacturing|factories|assembly|plants|sourcing|supply)(?: [a-z]+)?(?: to| out| home| from| abroad| back|$)?|(?:flow|supply|supplies|delivery|stream) of (?:[a-z]+ )?(?:components?|parts|raw materials|materials|inputs|chips|magnets|minerals|goods|metals)|(?:alternative|second|new|other|non-P+|domestic) (?:suppliers|sources)|(?:cut|cutting|cuts) (?:P+|it|them|us|the country|[a-z]+makers) off from|stockpil(?:e|es|ed|ing)|(?:halt|stop|suspend|cut off|cut|end|block|interrupt)[a-z]* (?:off )?(?:all |its |their |the )*(?:exports?|shipments|deliveries|supplies|sales) of (?:[a-z]+ )?(?:cobalt|lithium|graphite|gallium|germanium|antimony|tungsten|nickel|magnets?|rare earths?|chips|bismuth|indium|manganese|copper|metals|minerals|uranium|gas|oil|fertili[sz]er|components|parts)',
  ),
  en(
    'export-controls',
    'cobalt|lithium|graphite|gallium|germanium|antimony|tungsten|nickel|magnet|rare earth|bismuth|indium|manganese|titanium|helium|chip|metal|mineral',
    '(?:cobalt|lithium|graphite|gallium|germanium|antimony|tungsten|nickel|magnets?|rare[- ]earths?|bismuth|indium|manganese|titanium|helium|chips?|metals?|minerals?|tantalum|vanadium|zirconium|polysilicon) (?:export )?(?:bans?|embargo(?:es)?|curbs|restrictions|controls?|quotas?|licensing)(?! on imports)|(?:halt|stop|suspend|bann?|block|ration|limit|curb|restrict|forbid|forbad|prohibit|ceas|end)[a-z]* (?:all |its |their |the |further )*(?:exports?|shipments|deliveries|supplies|sales) (?:of|to [a-zP ]{2,30}? of) (?:[a-z]+ ){0,2}?(?:cobalt|lithium|graphite|gallium|germanium|antimony|tungsten|nickel|magnets?|rare[- ]earths?|chips|bismuth|indium|manganese|titanium|helium|metals|minerals|semiconductors|processors|lithography|equipment)',
  ),
  en(
    'wto-multilateral-trade',
    'wto|world trade|geneva|trading system|panel|most-favoured|most-favored|trade rules|dispute settlement|multilateral',
    '(?:the )?wto|world trade (?:organi[sz]ation|rules|body)|(?:multilateral|rules-based|open|global|world|international) (?:[a-z-]+ )?(?:trading system|trade system|trade order|trade rules)|(?:international |global )trade (?:rules|law)|most-favou?red-nation|panel (?:in|at) geneva|geneva panel|(?:appellate body|dispute settlement (?:body|mechanism|panel|understanding))|free and fair trade|trade multilateralism',
  ),
  en(
    'sanctions',
    'sanction|asset|banned from entering|travel ban|blacklist|frozen|embargo',
    '(?:banned|barred|prohibited|forbidden) from (?:entering|travel+ing to|setting foot in|doing business)|asset freezes?|(?:assets|accounts|funds|property|bank accounts|yachts?) (?:[a-z]+ ){0,5}?(?:frozen|seized|blocked|confiscated|unfrozen)|(?:freez|froze|seiz|unfreez|block|confiscat)[a-z]* (?:the |all |their |its |any )*(?:[a-z]+ )?(?:assets|accounts|funds|property)|(?:secondary|financial|economic|targeted|punitive|unilateral|new|fresh|further|existing|western|international|oil|arms) sanctions|sanction(?:s|ed|ing)(?! (?:by (?:law|parliament)))|(?:arms|oil|trade|economic|weapons) embargo(?:es)?|punitive (?:measures|steps)|visa bans?',
  ),
  en(
    'negative-measures',
    'wrong|restrictive|discriminat|politici|unilateral|unjust|hostile|unfriendly|bully|coerc|measures|pressure|restrictions',
    '(?:restrictive|discriminatory|hostile|unfriendly|coercive|wrongful|erroneous|negative|unjustified|unilateral) (?:[a-z]+ )?(?:measures?|steps|moves|practices?|acts?|actions?|policies|treatment)|wrong(?:doings?|ful acts)|(?:correct|undo|right|reverse|mend|rectify)[a-z]* (?:its|their) (?:own )?(?:wrongs|mistakes|errors)|politici[sz](?:e|es|ed|ing|ation)(?: of)? (?:trade|economic|commercial|business|the matter|the issue|science)|weaponi[sz](?:e|es|ed|ing|ation)(?: of)? (?:trade|economic|tariffs|technology)|economic (?:coercion|bullying|blackmail|pressure)|(?:overstretch|abus|generali[sz])[a-z]* (?:of )?(?:the )?(?:concept of |pretext of )?(?:national )?security|long-arm jurisdiction|no (?:new|further|additional) (?:restrictions|curbs|barriers)',
  ),
  en(
    'non-tariff-countermeasures',
    'corresponding|necessary|resolute|all means|counter|reserve',
    '(?:take|takes|taking|took|adopt|adopts|adopting) (?:the |all |any |its |resolute |firm |corresponding |necessary |equivalent |proportionate |further |appropriate |strong |reciprocal |matching |similar )*(?:corresponding|necessary|resolute|equivalent|proportionate|reciprocal|matching) (?:[a-z]+ )?(?:steps|measures|action)|reserves? the right to (?:respond|retaliate|hit back|answer|take|react)|mirror measures|(?:step|measure) for (?:step|measure)',
    'trade',
  ),
  en(
    'financial-cooperation',
    'bank|swap|payment|bond|insur|supervis|securities|stock exchange|stock connect|clearing|financ|local currenc|fund|debt market|credit',
    "(?:central|commercial|development|state|P+|foreign|investment|local) banks? (?:[a-z]+ ){0,4}?(?:swap|branch|branches|cooperat|lend|licen|supervis|clearing|link|agree|connect|memorandum|settle)[a-z]*|(?:currency |bilateral )?swap (?:lines?|arrangements?|agreements?|deals?|facilit(?:y|ies))|(?:cross-border|local-currency|national-currency|interbank|instant|electronic) (?:payments?|settlements?|clearing|transfers?)|(?:payments?|trade|settle[a-z]*|settlements?) in (?:local|national|their own|each other['’]s) currenc(?:y|ies)|(?:bank|banking|financial|insurance|securities|market) (?:supervision|supervisors?|regulators?|regulation|cooperation|services|links|sector|markets?|stability|dialogue|integration|centres?|centers?)|(?:panda |green |sovereign |government )?bonds? (?:[a-zP]+ ){0,6}?(?:issued|sold|listed|sale|issue|placed)|(?:issue|issued|issues|sell|sold|list|place)[a-z]* (?:a |its |the |its first |P+ )*(?:[a-z]+ )?bonds?|stock (?:connect|exchanges? (?:will|link|agree|cooperat))|depositary receipts|(?:open|opens|opened|opening) (?:[a-z]+ )?(?:branches|subsidiaries)(?= (?:in|of))|(?:insurers|banks|brokers|asset managers|fund managers) (?:[a-z]+ ){0,3}?(?:allowed|permitted|licen[cs]ed|may|open|operate|enter)",
  ),
  en(
    'world-economy',
    'global|world|recession|inflation|growth|slowdown|macroeconom|international financial|interest rates',
    '(?:global|world|international) (?:economy|economic (?:situation|outlook|growth|recovery|slowdown|governance|conditions|uncertainty|prospects)|growth|output|demand|inflation|recession|downturn|slump|recovery|prosperity)|(?:state|health|outlook|prospects|stability) (?:of|for) the (?:world|global|international) (?:economy|financial)|(?:slow|slower|weak|sluggish|strong|world|global|economic|faster) (?:economic )?growth|(?:risk|danger|threat|fear|fears|signs) of (?:a |an )?(?:global |world )?(?:recession|slump|downturn|stagflation|depression|crisis in the)|inflation (?:and|or|is|was|has|remains|worries|rates?)|macroeconomic[a-z]*|headwinds',
  ),
  en(
    'belt-and-road',
    'railway|rail|bridge|port|road|infrastructur|terminal|airport|tunnel|highway|motorway|corridor|connectivity|belt and road|canal|dam',
    '(?:build|builds|built|building|construct|financ|fund|modernis|upgrad|complet|operat|expand|lay|laying|widen)[a-z]* (?:[a-zP0-9]+ ){0,5}?(?:railways?|rail (?:lines?|links?)|(?:container |deep-water |cargo )?(?:terminals?|ports?|harbou?rs)(?! (?:fees?|dues|charges?|calls?|tax|cranes?|authority))|bridges?|tunnels?|motorways?|highways?|roads|airports?|metro|stadium|high-speed (?:line|rail))|(?:railways?|rail (?:lines?|links?)|bridges?|tunnels?|motorways?|highways?|airports?|high-speed (?:line|rail)|container terminals?|metro lines?) (?:across|between|from|over|under|linking|connecting|to|is|are|was|were|will|would|projects?|that|which)|infrastructure (?:projects?|cooperation|investment|fund|loans?|connectivity|development|links|construction)|(?:transport|economic|trade|land) corridors?|connectivity|belt and road|silk road|roads,? (?:ports|bridges|railways)|ports? (?:and|,) (?:power|roads|railways|airports)|ports,? (?:and )?(?:roads|railways|power)',
  ),
  en(
    'digital-trade',
    'digital|e-commerce|online|payment|platform|electronic commerce|internet|cloud',
    'digital (?:economy|trade|services?|tax|taxes|levy|markets?|cooperation|infrastructure|transformation|partnership|payments?|currency|platforms?|rules|connectivity|sector|technolog(?:y|ies)|silk road|governance|divide|transition)|e-commerce|electronic (?:commerce|signatures|invoices|payments)|online (?:platforms?|marketplaces?|shopping|retail|sales|services|trade)|(?:mobile|digital|electronic|instant) (?:payments?|wallets?)(?: systems?)?|(?:cloud|streaming) (?:services|computing|providers)|internet (?:companies|platforms|economy|firms)',
  ),
  en(
    'taxation-customs',
    'customs|tax|rules of origin|clearance|seals|border procedures|single window|authorised economic',
    'customs (?:clearance|cooperation|procedures?|union|checks|controls?|officers (?:will|of both|from)|formalities|posts?|declarations?|services (?:of|will|agreed|have)|authorities (?:of (?:both|the two)|will|agreed)|code|paperwork|administration|inspections?|fraud|seals|data exchange|corridor|agreement|rules)|double taxation|tax (?:authorities|treaty|treaties|agreement|cooperation|evasion|avoidance|information|data|offices|convention|residence|rules)|(?:corporate|minimum|withholding|income|profit|value-added) tax(?:es)?|rules of origin|certificates? of origin|border (?:procedures|formalities|clearance)|authori[sz]ed economic operators?|trade facilitation|smuggling of (?:cigarettes|alcohol|fuel)',
  ),
  en(
    'business-community',
    'companies|industry|sawmills|makers|brewers|distillers|exporters|importers|manufacturers|producers|growers|farmers|ranchers|millers|retailers|wholesalers|shippers|owners|builders|suppliers|smelters|refiners|employers|hauliers|vintners|publishers|operators|insurers|companies|firms|businesses|industry|enterprises|investors|chambers',
    `(?:defend|protect|help|support|compensat|conditions? for|certainty for|interests of|pressure (?:from|on)|representatives of|meet|reassur|assur)[a-z]* (?:its|their|our|the|P+(?:['’]s)?|his|her|of) (?:[a-z]+ )?(?:companies|firms|businesses|enterprises|industry|manufacturers|exporters|importers|producers|[a-z]+makers|sawmills|mills|(?:timber|steel|car|fishing|mining|shipping|textile|wine|dairy|chip|paper|glass|cable|farm) industry)(?! (?:association|federation|standards))|(?:conditions|certainty|predictability|clarity|rules|relief) for (?:the |our |its |their )?(?:exporters|importers|companies|businesses|firms|manufacturers|industry|producers|investors)|(?:^|(?<=[.;:,“"] ?)|(?<=(?:P+(?:['’]s)?|P+['’]|and|but|or|many|most|some|our|their|its|local|domestic|big|small|both countries['’]|both sides['’]|the country['’]s|that|among|for|foreign) ))(?:[a-z-]+ )?${MAKERS}(?: (?:on both sides|in (?:both|the two) (?:countries|capitals)|in (?:the [a-z]+ of )?(?:P+|L+)|of both countries|everywhere|alike|here|there|abroad))?(?:,? (?:and|or) (?:[a-z]+ )?${MAKERS})?,? (?:(?:are|were|have|had|has|will|would|may|might|could|can|cannot|must|do|did|now|already|also|still|not|who|which) )*(?:fear|worr|complain|warn|count|hope|hoping|await|brac|face|facing|want|suffer|lose|losing|lost|dread|scrambl|rush|grumbl|nervous|anxious|uneasy|furious|alarmed|divided|relieved|unhappy|happy|pleased|angry|upset|disappointed|jubilant|delighted|feel|felt|struggl|hurt|hit|squeezed|pay|bear|stand|benefit|gain|profit|need|look|plead|press|lobby|stockpil|left|leave|went|go|bankrupt|close|shut|cut|lay|sack|mov|shift|find|found|cheer|applaud|welcom|sigh|breathe|prepar|plan|remain|stay|react|respond|protest|done|made|run|see|saw|get|got|buy|sell|ship|export|import|rely|depend|take|took|expect|know|argue|blame|accus|ask|call|demand|risk|report|tr(?:y|ie)|turn)[a-z]*`,
    'trade',
  ),
  en(
    'business-community',
    'industry|industries|sector|trade|businesses|companies|firms|investors|chamber|executives|business people|employers|enterprises',
    "(?:P+(?:['’]s)?|P+['’]|our|the country['’]s|their|its|domestic|local|both countries['’]|the) (?:[a-z-]+ )?(?:industry|industries|(?:fishing|farm|mining|shipping|retail|hotel|car|timber|steel|textile|wine) (?:trade|sector)|private sector|business world|business community|corporate sector|employers|chambers of commerce) (?:[a-z]+ ){0,2}?(?:fear|worr|complain|warn|count|hope|await|wait|brac|face|want|suffer|lose|losing|lost|dread|is|are|was|were|has|have|had|needs?|feel|struggl|react|welcom|relie|depend|groan|cheer|stand|bear|pay|will|would|could|may|demand|call|urg|lobb|press)[a-z]*|(?:^|(?<=[.;:,“\"] ?)|(?<=(?:and|but|many|most|some|more|small|big|large) ))(?:companies|firms|businesses|multinationals) (?:on both sides |in both countries |in P+ |from P+ |operating [a-z P]+ |doing business [a-z P]+ )?(?:are|were|have|had|will|would|may|might|could|can|cannot|must|need|want|fear|worry|face|complain|hope|move|moved|find|found|say|plan|suffer|struggle|lost|lose|pay|bear|wait)(?![a-z])|(?:burden|cost|costs|damage|harm|relief|uncertainty|certainty|headache|blow|boost|predictability|planning security|confidence) (?:for|to|of|on) (?:the |its |their |our |P+ |many |both countries['’] |small |foreign )*(?:companies|firms|businesses|exporters|importers|manufacturers|industry|enterprises|producers|investors|farmers)",
    'trade',
  ),
  en(
    'green-development',
    'green|low-carbon|carbon-free|circular economy|renewable|wind and solar|solar and wind|sustainable|clean',
    '(?:green|low-carbon|clean) (?:transition|economy|development|growth|finance|technolog(?:y|ies)|industr(?:y|ies)|energy|partnership|shipping|hydrogen|bonds?|transformation|investment|cooperation|supply chains?|steel|fuels?|power|electricity|recovery|corridors?|mobility)|carbon-free|zero-carbon|circular economy|sustainable development(?! goals)|sustainable (?:growth|shipping|aviation|cities|transport|finance|mining|forestry)|(?:wind|solar)(?: power)? and (?:wind|solar)(?: power| energy)?|renewables|renewable (?:energy|power|energies)|energy efficiency|clean-tech|cleantech|new energy',
  ),
];
