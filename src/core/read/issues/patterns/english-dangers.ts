import { english as en, type Row } from './row.ts';

/** War and the sea, weapons, rights and need, by the words of those who report them. */
export const englishDangersRows: readonly Row[] = [
  en(
    'peace-mediation',
    'fighting|war |shelling|bloodshed|guns|combat|belligerent|warring|ceasefire|armistice|front line|mediat|broker|facilitat|good offices|conflict|siege|hostilities|violence |bring |bringing |brings |brought |put |putting |opposing armies|opposing camps|opposing factions|opposing parties|opposing sides|rival armies|rival camps|rival factions|rival parties|rival sides|arbitrate |arbitrated |arbitrates |arbitrating |arbitration |arbitrator |arbitrators |cease-fire|peace|settlement between|talks between the two sides in|truce|laid down arms|laid down their arms|lay down arms|lay down their arms|frontline|prisoner of war|prisoners of war',
    '(?:the|of|for|on|in|over|about|heavy|renewed|fresh|new|stop|halt|end|pause) fighting (?:in|around|between|near|at|along|for|must|has|to|continues|should)|(?:war|conflict|fighting|bloodshed|violence|shelling|siege) (?:[a-zPL]+ ){0,4}?(?:and how to |to |be |must be |should be |could be |can be |has to be )(?:bring(?:ing)? it to an end|end(?:ed)?|stop(?:ped)?|halt(?:ed)?|settled?|resolved?|brought to an end)|(?:bring|brings|bringing|brought|put|putting) (?:the |this |that |an end to |a stop to )*(?:war|conflict|fighting|bloodshed|hostilities|violence)(?: to an end)?|guns (?:[a-z]+ )?(?:fall|fell|are|go|went|must) (?:silent|quiet)|belligerents?|(?:warring|opposing|rival) (?:factions|parties|camps|armies|sides)|(?:mediat|arbitrat)(?:e|es|ed|ing|ion|or|ors) (?:between|in|of|by|the|an|effort|role|offer|mission|team|for)|(?:broker|facilitat|host)(?:e|s|ed|ing)? (?:a |the |an |peace |indirect |direct )*(?:truce|peace|ceasefire|cease-fire|settlement between|talks between the (?:warring|two sides in))|good offices|(?:lay|laid) down (?:their )?arms|front ?lines?(?= (?:of the war|troops))|(?:prisoner of war|prisoners of war)|peace(?:ful)? (?:settlement|solution|resolution|process|plan|talks|terms|conference|efforts?|deal|formula|accord|envoy)',
  ),
  en(
    'maritime-security',
    'corvette|frigate|destroyer|warship|gunboat|patrol|coast guard|coastguard|merchant ship|merchant vessel|boarded|collision|collided|rammed|shadow|reef|shoal|atoll|waterway|sea lane|piracy|pirate|mines|minesweep|strait|buoy|naval|undersea|submarine|seized|cutter|cargo ship|cargo tankers|cargo vessel|civilian ship|civilian tankers|civilian vessel|commercial ship|commercial tankers|commercial vessel|merchant tankers|neutral ship|neutral tankers|neutral vessel|clash|confrontation|incident|near miss|near-miss|ramming|stand-off|standoff|maritime lane|maritime passage|maritime route|sea passage|sea route|shipping lane|shipping passage|shipping route|claimed bank|claimed islet|claimed sea|claimed waters|contested bank|contested islet|contested sea|contested waters|disputed bank|disputed islet|disputed sea|disputed waters|territorial sea|territorial waters|freedom of navigation|freedom of the seas',
    '(?:frigates?|corvettes?|destroyers?|warships?|gunboats?|cutters?|patrol (?:boats?|ships?|vessels?)|coast ?guard(?:s)?(?: (?:ships?|vessels?|boats?|cutters?))?|naval (?:ships?|vessels?|forces|units|patrols?|presence)|minesweepers?) (?:[a-z]+ ){0,3}?(?:there|to the|off|near|around|into|in the|at the|towards?|within|close to|by the|past|through)|(?:sent|send|sends|dispatched|deployed|deploy|deploys|stationed|moved) (?:[a-z0-9]+ ){0,3}?(?:frigates?|corvettes?|destroyers?|warships?|gunboats?|cutters?|patrol (?:boats?|ships?|vessels?)|coast guard)|(?:protection|safety|security|escort|attacks? on|seizure|boarding|harassment) (?:of |on )?(?:[a-z]+ )?(?:merchant|commercial|cargo|civilian|neutral) (?:ships?|vessels?|shipping|tankers)|(?:collision|collided|rammed|ramming|near[- ]miss|stand-?off|confrontation|clash|incident)(?: (?:of|between|with|with a|with the))?(?: [a-zP]+){0,4}? (?:off|at sea|in the (?:strait|waters|bay|gulf)|near the (?:reef|shoal|island|bank))|(?:sea|shipping|maritime) (?:lanes?|routes?|passages?)|(?:pirates?|piracy)(?! of)|(?:disputed|contested|claimed) (?:reefs?|shoals?|atolls?|waters|islets?|banks?|sea)|territorial (?:sea|waters)|freedom of (?:the seas|navigation)|sea mines|minesweep[a-z]+',
  ),
  en(
    'border-issues',
    'both claim|claimed by|claim to|reef|islet|island|valley|frontier|enclave|border post|boundary|demarc|ceded|annex|claim|border |cedation |cedes |ceding |incursion across|incursion into|incursions across|incursions into',
    '(?:reefs?|shoals?|islets?|islands?|rocks?|valley|hills?|strip|enclaves?|plateau|ridge|atoll|territory|land) (?:that |which )?(?:both|they both|the two|P+|it|each|is|are|was|both sides|both countries|both states)? ?(?:also )?(?:claims?|claimed)(?: by (?:both|P+|the two))?|(?:rival|competing|overlapping|historic) claims? (?:to|over|on)|(?:border|boundary|frontier|demarcation) (?:line|commission|posts?|markers?|treaty|talks|row|dispute|clashes?|skirmish(?:es)?|villages?|incursions?)|(?:annex|ced)(?:ed|ation|ing|es) (?:of )?(?:the )?(?:territory|province|island|peninsula|strip|valley)|incursions?(?: (?:into|across))',
  ),
  en(
    'military-to-military',
    'navies|armies|militaries|forces|commanders|admirals|generals|hotline|defence|defense|officers|chiefs of staff|coast guards|military channel|military communication|military contact|military dialogue|military exchange|military liaison|military talks|military to-military|military-channel|military-communication|military-contact|military-dialogue|military-exchange|military-liaison|military-talks|military-to-military',
    '(?:two |both |their |our )?(?:navies|armies|militaries|armed forces|air forces|coast guards)(?: of (?:both|the two) (?:countries|states|sides))? (?:[a-z]+ ){0,4}?(?:answered|answer|talk|speak|spoke|talking|speaking|in touch|exchange|exchanged|contact|cooperate|share|calls?|hail|communicat[a-z]+)|(?:commanders|admirals|generals|chiefs of staff|defen[cs]e (?:chiefs|ministers)) (?:[a-z]+ ){0,4}?(?:in touch|talk|spoke|speak|met|meet|call|exchange)|military(?:-| )(?:to-military|hotlines?|channels?|contacts?|dialogue|exchanges?|communications?|liaison|talks)|hotlines? between (?:the |their |our |both |two )*(?:[a-z]+ )?(?:navies|armies|militaries|commanders|defen[cs]e|general staffs)',
  ),
  en(
    'defence-cooperation',
    'arms|weapons|howitzer|fighter|submarine|defence|defense|military|garrison|base|exercise|war game|drill|radar|training mission|procure|joint maneuvers|joint manoeuvres|joint patrol|joint training|live-fire|forces deployed |forces rotating |forces stationed |soldiers deployed |soldiers rotating |soldiers stationed |troop deployed |troop rotating |troop stationed |troops deployed |troops rotating |troops stationed |visiting forces|status-of-forces',
    '(?:war games?|live-fire|field exercises?|naval exercises?|joint (?:exercises?|drills?|manoeuvres|maneuvers|training|patrols?))|(?:defen[cs]e|arms|weapons|military) (?:contracts?|orders?|makers?|exports?|imports?|supplies|deliveries|deals?|spending|budgets?|industr(?:y|ies|ial)|procurement|aid|assistance|cooperation|pacts?|agreements?|partnerships?|ties|technology)|(?:troops?|soldiers|garrison|forces) (?:stationed|based|rotating|deployed) (?:in|at|on)|(?:air|naval|military) bases?(?! (?:station))|visiting forces|status-of-forces|military (?:training|advisers|advisors|hardware|equipment|transfers?)',
  ),
  en(
    'allies',
    'alliance|allies|ally |treaty ally|bloc|small group|small circle|cliques|take sides|ideolog|camp |camps|coalition|axis|pact|circles|groupings|groups|draw dividing lines according to |draw dividing lines along |draw dividing lines based on |draw dividing lines by |draw dividing lines on |draw lines according to |draw lines along |draw lines based on |draw lines by |draw lines on |drawing dividing lines according to |drawing dividing lines along |drawing dividing lines based on |drawing dividing lines by |drawing dividing lines on |drawing lines according to |drawing lines along |drawing lines based on |drawing lines by |drawing lines on |drew dividing lines according to |drew dividing lines along |drew dividing lines based on |drew dividing lines by |drew dividing lines on |drew lines according to |drew lines along |drew lines based on |drew lines by |drew lines on | ally',
    "(?:put together|form|forming|forms|build|building|create|creating|cobble together|assemble|gang up in|patch together) (?:small |exclusive |closed |rival |anti-[A-Z]+ |military |new |opposing )*(?:groups|groupings|circles|cliques|blocs|camps|alliances?|coalitions?)|(?:draw|drawing|drew) (?:dividing )?lines (?:along|by|on|according to|based on) (?:ideolog[a-z]+|values|blocs)|ideological (?:lines|camps|blocs|divides?|confrontation)|(?:allies|ally) of (?:P+|both)|(?:its|their|our|P+(?:['’]s)?|treaty|close|closest|long-standing|nervous|worried|other|regional|western) all(?:y|ies)(?! (?:against (?:crime|drugs)|in parliament))|alliances?(?= (?:with|between|of|system|that|commitments?|partners?|members|is|are|must|remains?|treaty|,|\\.|;))",
  ),
  en(
    'national-security',
    'security',
    "(?:idea|notion|concept|definition|meaning|pretext|excuse|cover|cloak|banner|argument|ground|grounds|reasons?|name|question|questions|matter|matters|threat|threats|risk|risks|danger|interests?) (?:of|to|for|about) (?:national |state |public |economic |its |our |their |the (?:country|nation|state)['’]s )?security(?! (?:council|of supply|guards?|forces|cooperation|conference|partnership|architecture|guarantees))|security (?:risks?|threats?|grounds|exemptions?|exceptions?|clauses?|pretexts?|justifications?)|(?:stretch|stretching|stretches|overstretch|overstretching|broaden|abuse|abuses|abusing|misuse|invoke|invokes|invoked|invoking|plead|cite|cites|cited|citing) (?:[a-z]+ ){0,3}?(?:national |state )?security",
  ),
  en(
    'containment',
    'hold down|hold back|holding down|holding back|keep down|rein in|suppress|contain|strangle|throttle|encircle|kneecap|cripple|choke off|stunt|smother|beat back |beat down |beat in |beating back |beating down |beating in |held back |held down |held in |hold in |holding in |holds back |holds down |holds in |keep back |keep in |keeping back |keeping down |keeping in |kept back |kept down |kept in |press back |press down |press in |pressing back |pressing down |pressing in |rein back |rein down |reining back |reining down |reining in ',
    "(?:hold|holds|holding|held|keep|keeping|kept|beat|beating) (?:down|back) (?:P+|its|our|their|the (?:country|nation|rise))(?:['’]s)? ?(?:[a-z-]+ )?(?:compan(?:y|ies)|firms|industr(?:y|ies)|development|rise|growth|progress|econom(?:y|ies)|technolog(?:y|ies)|enterprises|businesses|people)?|(?:strangle|throttle|encircle|kneecap|cripple|smother|stunt|choke off|contain and suppress) (?:P+|its|our|their|the country)(?:['’]s)?|(?:contain|suppress|encircle)(?:ing)? (?:and (?:contain|suppress|encircle)(?:ing)? )?(?:P+|the country|it)(?![a-z])",
  ),
  en(
    'cyber-data',
    'online attack|hack|broke into|breach|ransom|malware|phishing|spyware|cyber|network|intrus|data theft|denial-of-service|computer attack|computer break-in|computer espionage|computer sabotage|computer theft|digital attack|digital break-in|digital espionage|digital sabotage|digital theft|internet attack|internet break-in|internet espionage|internet sabotage|internet theft|online break-in|online espionage|online sabotage|online theft|break into |breaking into |broken into |zero-day',
    '(?:online|network|computer|internet|digital) (?:attacks?|intrusions?|break-ins?|espionage|sabotage|theft)|(?:state|government)-(?:backed|sponsored|linked) (?:hack|cyber)[a-z]*|(?:broke|broken|break|breaking|hacked|hack) into (?:the )?(?:[a-z]+ ){0,4}?(?:networks?|systems?|computers|servers|databases?|e-?mails?|accounts|compan(?:y|ies)|ministr(?:y|ies)|grid|utilit(?:y|ies))|ransomware|malware|phishing|spyware|denial-of-service|zero-day|data thefts?|cyber-?(?:attacks?|security|space|crime|defen[cs]e|espionage|norms|dialogue|threats?|incidents?|operations?|sabotage)|hackers?|hacking',
  ),
  en(
    'ai',
    'foundation model|lethal autonomous|killer robot|thinking machine|artificial intelligence|machine learning|language model|algorithm|chatbot|frontier model|autonomous weapon|deepfake|machine intelligence|neural|ai ',
    '(?:thinking machines?|machine intelligence|frontier models?|foundation models?|neural networks?|killer robots|lethal autonomous|autonomous weapons?)',
  ),
  en(
    'development-debt',
    'donor|debt|owe|creditor|poorest|loans|relief|write-off|default|concession|loan distress|loan forgiveness|loan moratorium|loan rescheduling|loan restructuring|loan standstill|loan sustainability|loan swap|cancel |canceld |cancels |forgive |forgived |forgives |reduce |reduced |reduces |release |released |releases |relieve |relieved |relieves |reschedule |rescheduled |reschedules |restructure |restructured |restructures |write off |write offd |write offs |least developed economies|least developed island|least developed states|least-developed economies|least-developed island|least-developed states|low-income economies|low-income island|low-income states|poorer economies|poorer island|poorer states|vulnerable economies|vulnerable island|vulnerable states|development finance|development lending|development loan|soft finance|soft lending|soft loan|development aid|development assistance|development funding|overseas aid|overseas assistance|overseas finance|overseas funding|technical aid|technical assistance|technical finance|technical funding| conference| countries| governments| nations',
    '(?:debt|loan) (?:relief|write-offs?|forgiveness|moratorium|restructuring|rescheduling|swaps?|sustainability|standstill|distress)|(?:relieve|release|forgive|cancel|write off|reduce|reschedule|restructure)(?:d|s)? (?:[a-z]+ ){0,6}?(?:what they owe|debts?|loans|repayments|arrears)|(?:poorest|poorer|indebted|low-income|least[- ]developed|vulnerable) (?:countries|states|nations|economies|islands?)|(?:concessional|development|soft) (?:loans?|lending|finance)|sovereign debt|(?:development|technical|overseas) (?:assistance|aid|finance|funding)|donors?(?= (?:countries|conference|governments|nations))',
  ),
  en(
    'climate',
    'emission|carbon|coal|fossil|climate|warming|methane|greenhouse|decarbon|net-zero|net zero|heat|phase down |phase out |phase-down |phase-out |phased down |phased out |phased-down |phased-out |phasing down |phasing out |phasing-down |phasing-out ',
    '(?:cut|cuts|cutting|curb|reduce|reducing|lower|bring down|bringing down|slash|halve|peak)(?:s|ed)? (?:[a-z]+ ){0,3}?(?:emissions|carbon|methane|greenhouse)|(?:phase|phasing|phased)[- ](?:out|down) (?:of )?(?:coal|fossil fuels|oil and gas|unabated)|(?:fossil[- ]fuels?)(?! (?:imports|purchases|sales))|decarboni[sz][a-z]*|carbon (?:border|price|pricing|markets?|tax|neutrality|capture|trading|footprint|levy|sinks?)|emissions (?:trading|targets?|cuts?|from|by|per)',
  ),
  en(
    'public-health',
    'nurse|doctor|medicine|vaccine|pandemic|hospital|disease|epidemic|virus|medical|health|antibiotic|influenza|malaria|tuberculosis|cancer|pharmaceut|exchange of midwives|recruitment of midwives|shortage of midwives|training of midwives|midwives from |midwives in |midwives of |antimicrobial|cholera|mpox|dengue|polio|essential drugs|generic drugs|life-saving drugs|clinical trials',
    '(?:training|exchange|shortage|recruitment) of (?:nurses|doctors|midwives|medical)|(?:nurses|doctors|midwives) (?:from|of|in) (?:both|the two|P+)|antibiotics?(?: resistance)?|antimicrobial|influenza|malaria|tuberculosis|cholera|mpox|dengue|polio|(?:essential|generic|life-saving) (?:medicines|drugs)|(?:medical|hospital) (?:teams?|ships?|cooperation|aid|training|research|missions?)|(?:pandemic|epidemic|disease) (?:preparedness|prevention|control|surveillance|treaty|response)|virus (?:origins|samples)|clinical trials',
  ),
  en(
    'science-technology',
    'scien|research|laborator|telescope|polar station|particle|innovation|joint lab|expedition|experiment|observatories|observatory|technological agreement|technological collaboration|technological cooperation|technological exchange|technological links|technological partnership|technological ties',
    '(?:joint|common|shared|scientific|basic|medical|polar|marine|space|agricultural) (?:research|laborator(?:y|ies)|experiments?|expeditions?|observator(?:y|ies)|projects? in science)|(?:scientific|technological|research|innovation) (?:cooperation|exchanges?|collaboration|ties|partnerships?|agreement|links)|science (?:and technology|agreement|cooperation|parks?|ministers)|(?:young )?(?:researchers|scientists) (?:from|of|in) (?:both|the two|P+)|innovation (?:hubs?|partnership|cent(?:re|er)s?|cooperation)',
  ),
  en(
    'energy-cooperation',
    'cable|power|grid|electric|nuclear|hydrogen|pipeline|energy|interconnector|offshore wind|reactor|tidal|geothermal|biogas|high-voltage |submarine |subsea |undersea |wave farm|wave project|wave station',
    '(?:undersea|subsea|submarine|high-voltage) (?:power |electric(?:ity)? )?(?:cables?|links?|lines?)(?= (?:between|to|from|across|under|that|which|will|is))|(?:power|electricity) (?:cables?|links?|interconnectors?|grids?|swaps?|trade|exports?)|interconnectors?|(?:cross-border|joint|shared) (?:grid|electricity|power|pipeline|energy)|(?:civil|civilian|peaceful) nuclear|nuclear (?:power|energy|reactors?|plants?)|(?:tidal|geothermal|wave|offshore wind) (?:power|energy|farms?|projects?|stations?)|green hydrogen|energy (?:cooperation|partnership|security|transition|dialogue|links?|ties|projects?|corridor)',
  ),
  en(
    'emerging-technology',
    'drone|robot|quantum|biotech|gene|fusion|self-driving|driverless|nanotech|3d print|synthetic|humanoid|exascale|supercomputer|supercomputing|technologies',
    '(?:robotics?|robots|humanoids?|quantum (?:computers?|computing|technolog(?:y|ies)|research|sensors?|communications?)|biotech(?:nology)?|gene (?:therapy|editing|sequencing)|nuclear fusion|driverless (?:cars|taxis|vehicles)|self-driving|supercomputers?|supercomputing|nanotechnology|emerging (?:and )?(?:[a-z]+ )?technologies)(?! (?:strike|arm))',
  ),
  en(
    'peace-mediation',
    'ceasefire line|cease-fire line|truce line|armistice line|demarcation line|buffer zone|armistice monitor|armistice observers|armistice talks in the|cease-fire monitor|cease-fire observers|cease-fire talks in the|ceasefire monitor|ceasefire observers|ceasefire talks in the|truce monitor|truce observers|truce talks in the',
    '(?:ceasefire|cease-fire|truce|armistice) (?:lines?|monitors?|observers|talks in the)',
    'alone',
  ),
  en(
    'counter-terrorism',
    'bombing|bomb attack|car bomb|suicide|gunmen|attack on|roadside bomb',
    'bombings? (?:of|in|at|on) (?:the |a |an )?(?!campaign|raid)[a-zL]+|(?:car|suicide|roadside) bomb(?:s|ings?|ers?)?|bomb attacks?',
  ),
  en(
    'humanitarian',
    'aid lorr|aid truck|aid convoy|aid ship|aid flight|aid worker|aid deliver|aid agenc|aid supplies',
    'aid (?:lorr(?:y|ies)|trucks?|convoys?|ships?|flights?|workers?|deliver(?:y|ies)|agenc(?:y|ies)|shipments?|supplies)',
  ),
  en(
    'maritime-security',
    'radar|aimed its |aimed their |locked its |locked their |pointed its |pointed their |trained its |trained their |turned its |turned their ',
    '(?:frigate|destroyer|corvette|warship|ship|vessel|cutter)s? [^.;]{0,30}?(?:trained|locked|turned|aimed|pointed) (?:its|their) (?:[a-z-]+ )?(?:radar|guns?|cannon)',
    'alone',
  ),
  en(
    'data-flows',
    'data about|data on|data of|connected car|driver data|connected vehicle',
    "data (?:about|on|of) (?:our|its|their|P+(?:['’]s)?|foreign) (?:[a-z]+ )?(?:drivers|users|citizens|customers|people|patients|passengers|children|voters|soldiers)|connected (?:cars?|vehicles?)",
  ),
  en(
    'sanctions',
    'blocked|froze|frozen|seized|immobilised|immobilized|unfreez|unfroze',
    "(?:money|funds|assets|accounts|deposits|reserves|gold|holdings) (?:that |which )?(?:you|it|they|we|P+|it has|have|were|was|are|is)(?: has| have| had| been)* (?:blocked|froze|frozen|seized|immobili[sz]ed)|(?:unfreez|unfroz)e(?:s|n|ing)? (?:[a-zP'’]+ ){0,4}?(?:assets|funds|accounts|money|holdings|reserves|deposits)",
  ),
  en(
    'maritime-security',
    'survey ship|research ship|research vessel|survey vessel|militia|research boat |research boats |spy boat |spy boats |spy ship |spy ships |spy vessel |spy vessels |surveillance boat |surveillance boats |surveillance ship |surveillance ships |surveillance vessel |surveillance vessels |survey boat |survey boats ',
    "(?:survey|research|spy|surveillance|militia) (?:ships?|vessels?|boats?) (?:[a-z0-9]+ ){0,6}?(?:near|off|inside|in|along|around|close to|over) (?:the |its |their |our |P+(?:['’]s)? )",
  ),
  en(
    'non-interference',
    'force|power|outsider|countr|external actor |external actors |external parties |foreign actor |foreign actors |foreign parties |outer actor |outer actors |outer parties |outside actor |outside actors |outside parties |no external party|no foreign party|no outside party',
    '(?:external|outside|foreign|outer) (?:forces?|powers?|countr(?:y|ies)|parties|actors?) (?:should|must|may|shall|has|have|can|will|are|is)(?: [a-z]+){0,4}? (?:meddle|interfere|intervene|stir|dictate)|no (?:external|outside|foreign) (?:force|power|country|party)',
  ),
  en(
    'cross-border-rivers',
    'waters treaty|flow of water|flow of the water|divert|water treaty|river accord|river pact|river treaties|river treaty|rivers accord|rivers pact|rivers treaties|rivers treaty|water accord|water pact|water treaties|waters accord|waters pact|waters treaties|the flow of river|the river|the water',
    '(?:water|waters|river|rivers) (?:treaty|treaties|accord|pact)|(?:stop|block|divert|hold back|cut|release|reduce|regulate)[a-z]* (?:or [a-z]+ )?the (?:flow of )?(?:the )?(?:water|waters|river)(?! (?:bottles?|supply of))',
  ),
  en(
    'maritime-security',
    'blockade|pass freely|sail freely|pass safely|pass through freely|pass through safely|pass through unhindered|pass through without hindrance|pass unhindered|pass without hindrance|sail safely|sail through freely|sail through safely|sail through unhindered|sail through without hindrance|sail unhindered|sail without hindrance|transit freely|transit safely|transit through freely|transit through safely|transit through unhindered|transit through without hindrance|transit unhindered|transit without hindrance',
    '(?:naval |sea |maritime )?blockades? of (?:the )?(?:[a-z]+ )?(?:sound|straits?|ports?|harbou?rs?|coast|gulf|bay|canal|islands?|L+)|(?:ships?|vessels?|shipping|tankers) (?:to |can |must |should |may )?(?:pass|sail|transit) (?:through )?(?:freely|safely|unhindered|without hindrance)',
  ),
  en(
    'military-to-military',
    'navy|fleet|warships|army|air force|port call|visit by |visit of |visits by |visits of ',
    "(?:visits?|port calls?) (?:by|of) (?:the |its |their |a |P+(?:['’]s)? )*(?:navy|fleet|warships?|naval ships?|frigates?|army|air force|training ship)",
  ),
  en(
    'maritime-security',
    'seizure of|sinking of|hijacking of |shelling of ',
    "(?:seizure|sinking|hijacking|shelling) of (?:the |a |an |its |two |three |P+(?:['’]s)? )*(?:[a-z]+ )?(?:freighters?|tankers?|ships?|vessels?|ferr(?:y|ies))",
  ),
  en(
    'cross-border-rivers',
    'reservoir|how much water|fill |filled |filling |fills ',
    '(?:fill|fills|filled|filling) (?:[a-z]+ ){0,3}?(?:reservoirs?|dams?)|how much water (?:[a-zP]+ ){0,3}?(?:send|sends|release|releases|let|get|gets|receives?)',
  ),
  en(
    'environment-biodiversity',
    'environmental group|environmental campaign|environmentalist|conservationist|walrus|sturgeon|turtles|pangolin|ivory|rhino|conservation activists|conservation campaigners|conservation groups|conservation organisations|conservation organizations|environmental activists|environmental organisations|environmental organizations|green activists|green campaigners|green groups|green organisations|green organizations',
    '(?:environmental|green|conservation) (?:groups|campaigners|activists|organi[sz]ations)|environmentalists|conservationists|walrus(?:es)?|sturgeons?|sea turtles|pangolins?|ivory trade|rhinos?',
  ),
];
