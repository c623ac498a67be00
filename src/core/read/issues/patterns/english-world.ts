import { english as en, type Row } from './row.ts';

/** Rights, history, nature, health and need; what people of two states do with each other. */
const YOUNG =
  '(?:young (?:people|[a-zP]+s?)|youths?|schoolchildren|pupils|school classes|choirs|orchestras|veterans|pensioners|citizens|ordinary people|peoples|communities|cities|provinces|regions|towns|think tanks|scholars|media|parliaments|civil societies)';

export const englishWorldRows: readonly Row[] = [
  en(
    'border-issues',
    'border|frontier|line of control|boundary|territor|hills|island|claim|demarcat|troops|disengag',
    '(?:border|boundary|territorial|frontier|island) (?:disputes?|issues?|questions?|talks|claims?|clashes?|incidents?|demarcation|treaty|row|tensions?|conflict|region|standoff|stand-off|problem|line|areas?)|(?:both|each|neither|two (?:countries|sides)|P+) (?:[a-z]+ )?claims? (?:the |that |a |these )?(?:same |small |tiny |uninhabited )*(?:hills?|islands?|islets?|valley|strip|territory|rocks?|village|ridge|land|bank|shoal|plateau)|(?:mark|marking|draw|drawing|fix|fixing|demarcat|survey|delimit)[a-z]* (?:of )?(?:the |their |a )?(?:common |land |sea )?(?:border|frontier|boundary|line)|(?:troops|soldiers|forces|armies) (?:[a-z]+ ){0,4}?(?:pulled back|withdr[a-z]+|disengag[a-z]+|pull back|retreated)(?: [a-z]+)? (?:from|along|at) (?:the )?(?:border|line|frontier|disputed|plateau|buffer|actual)|line of (?:actual )?control|disengagement|buffer zone|along the (?:border|frontier)|peace (?:and tranquillity )?(?:along|on|at) the (?:border|frontier)',
  ),
  en(
    'cross-border-rivers',
    'river|dam |downstream|upstream|water|rainfall|hydrolog|basin',
    '(?:cross-border|trans-?boundary|shared|common|border) (?:rivers?|waters?|basins?|aquifers?|lakes?)|(?:water levels?|water use|use|flow|waters?) of the (?:[a-z]+ )?(?:rivers?)|(?:downstream|upstream)(?: (?:countries|states|users|dams?|water|nations|farmers|provinces))?|(?:river|water) (?:treaty|treaties|sharing|commission|data|rights|basin|management|dispute|levels?|quotas?|releases?)|(?:hydrological|rainfall|flood) (?:data|information|warnings?)|data on (?:rainfall|water|floods?|river)|(?:mega-?|giant )?dams? (?:on|across|upstream|up the)|flood (?:control|forecast[a-z]*)',
  ),
  en(
    'human-rights',
    'human rights|minorit|dissident|torture|fair trial|freedom of (?:speech|religion|assembly|expression)|freedom|repress|death penalty|political prisoner|activist|lawyers|persecut|rights',
    'human[- ]rights|(?:ethnic |religious |national |rights of |situation of |treatment of |persecution of )?minorit(?:y|ies)(?! (?:government|shareholders?|stakes?|leader|party|view))|dissidents?|torture[ds]?|(?:right to|rights to) (?:a )?(?:fair trial|free speech|protest|worship|assemble|life|privacy|due process|vote|strike)|fair trials?|freedoms? of (?:speech|religion|worship|assembly|expression|thought|belief|association|conscience)|(?:religious|civil|political|fundamental|basic) (?:freedoms?|liberties|rights)|(?:political|jailed|imprisoned) (?:prisoners|activists|lawyers|opposition|writers|dissidents)|death penalty|executions?(?= of)|arbitrary (?:arrests|detention)|crackdowns? on (?:protest|activists|lawyers|dissent|civil)|repression|persecut[a-z]+',
  ),
  en(
    'democracy',
    'democra|election|rule of law|independent courts|opposition|vote|parliamentar|ballot|authoritarian|autocra|coup|judicial independence',
    'democra(?:cy|cies|tic(?! (?:part(?:y|ies)|senators?|congress|republic|presidents?|lawmakers?|candidates?|administration|governors?|nominee|majority|primary|people))|tically|ti[sz]ation)|(?:free|fair|early|snap|rigged|honest) (?:and fair )?elections?|rule of law|(?:independent|impartial) (?:courts|judges|judiciary|judicial)|judicial independence|opposition (?:[a-z]+ )?(?:was|were|leaders?|parties|party|candidates?) (?:[a-z]+ )?(?:barred|banned|jailed|excluded|arrested|harassed|dissolved)|(?:the )?opposition was (?:barred|banned|excluded)|(?:barred|excluded|banned) from (?:the |running in the )?(?:vote|election|ballot)s?|authoritarian[a-z]*|autocra[a-z]+|election observers|civil society',
  ),
  en(
    'press-freedom',
    'press|newspaper|reporter|journalist|media|broadcaster|censor|editor',
    '(?:press|media) freedom|freedom of (?:the press|the media|information)|free(?:dom)?(?: and independent)? (?:press|media)|(?:newspapers?|broadcasters?|radio stations?|news (?:websites?|sites?|outlets?|agencies)|magazines?|tv stations?) (?:[a-z]+ ){0,3}?(?:closed|shut|banned|blocked|silenced|raided|suspended|taken off|fined|censored)|(?:reporters|journalists|correspondents) (?:must|should|can|cannot|may|are|were) (?:[a-z]+ ){0,3}?(?:able to (?:do|work|report)|free to|work freely|report freely|do their (?:work|job)|harass|intimidat|threaten|attack|prevented|obstructed|followed|jail|silenc)[a-z]*|censor(?:ship|ed|s|ing)?|(?:silenc|intimidat|harass|jail|prosecut|attack)[a-z]* (?:on |of |against )?(?:[a-z]+ )?(?:journalists|reporters|editors|the press|critical media)',
  ),
  en(
    'wartime-history',
    'histor|war|shrine|fascis|militaris|massacre|veteran|comfort women|occupation|memorial|reparation|apolog|invad',
    '(?:shrine|war cemetery|war memorial|memorial) (?:visits?|offerings?|ceremony)|(?:visit|visited|visits|visiting|offering|homage) (?:to |at )?(?:the |a )?(?:[a-z]+ )?(?:war )?shrine|histor(?:y|ical) (?:must|should|may|cannot|can|is|issues?|questions?|lessons?|truth|revisionis[a-z]+|textbooks?|responsibility|facts?|injustice|wrongs?|grievances?|memory|book)|(?:view of|face|facing|faced|rewrit|distort|whitewash|falsif|learn from|lessons? (?:of|from)|forget|remember|mirror of)[a-z]* (?:up to )?(?:the )?(?:history|past)|(?:fought|fight|fighting|struggle|stood) (?:[a-z]+ ){0,3}?(?:side by side|shoulder to shoulder|together|against) (?:[a-z]+ ){0,2}?(?:fascis[a-z]+|nazi[a-z]*|occupiers|invaders|militaris[a-z]+|the war)|against fascism|world war(?: (?:two|ii|one|i))?|second world war|first world war|war of resistance|(?:war|victory|liberation|end of the war) (?:anniversary|commemorat[a-z]+|parade|dead|graves|veterans|crimes|reparations)|militarism|fascis[a-z]+|nazis?[a-z]*|massacre|comfort women|colonial (?:rule|past|crimes)|forced labou?rers',
  ),
  en(
    'women-gender',
    'women|gender|girls|children|mothers|maternal',
    "(?:more |young |rural |protect |rights of |for |role of |violence against |participation of |share of |equality of )(?:the )?women(?! (?:in|of) (?:P|L)+ (?:said|told))|women['’]s (?:rights|participation|health|education|organisations|groups|empowerment|leadership|day|work)|women (?:should|must|need|deserve|and girls|in (?:peace|politics|business|science|parliament|leadership)|entrepreneurs)|gender (?:equality|parity|gap|violence|based)|girls (?:must|should|need|have|are|be|out|to|in|and)[a-z]*|(?:rights|protection|welfare|adoption) of (?:the )?children|child(?:ren['’]s)? (?:rights|protection|marriage|labou?r)|maternal",
  ),
  en(
    'education',
    'school|universit|scholarship|student|teacher|taught|classroom|pupil|degree|campus|language|educat|girls',
    '(?:go|going|back|return|sent) to school|schools? (?:partnerships?|exchanges?|classes|textbooks?|twinning)|(?:taught|teach|teaching|learn|learning|studied|lessons|classes|courses) (?:[a-z]+ )?(?:in|at) (?:[a-zP]+ )?(?:schools?|universities|colleges?)|(?:joint|new|shared|branch|common) (?:universit(?:y|ies)|campus(?:es)?|degrees?|courses?|schools?|academ(?:y|ies))|scholarships?|(?:language|exchange|guest|school) (?:teachers?|lecturers?|lessons|courses?|teaching|assistants)|teachers (?:will be|from both|exchange)|(?:recognition|recognise|recognize|recognised) (?:of )?(?:[a-zP]+ )?(?:degrees|diplomas|qualifications)|vocational (?:training|education|schools?)|(?:higher|primary|secondary|university|bilingual) education|educational (?:cooperation|exchanges?|ties|institutions)|(?:students|pupils) (?:and teachers|and scholars)|universit(?:y|ies) (?:cooperation|partnerships?|exchange|links|ties)|universities (?:of both|in both|will|fear|want|hope|depend)',
  ),
  en(
    'civilisations',
    'civili[sz]ation|civilisation|civilization',
    'civili[sz]ations?(?: (?:should|must|can|exchange|dialogue|learn|differ|clash))?(?! (?:as we know|end))',
  ),
  en(
    'environment-biodiversity',
    'wetland|plastic|forest|species|biodivers|pollut|environment|conserv|wildlife|nature reserve|national park|ocean|coral|whal|fish stocks|desertif|haze|air quality|ecosystem|reef',
    'wetlands?|(?:nature|marine|wildlife) (?:reserves?|sanctuar(?:y|ies)|protection|parks?|conservation)|national parks?|(?:plastic|microplastics?)(?: (?:waste|in the (?:sea|ocean)|pollution|treaty|bags|rubbish))|(?:rain)?forests? (?:and|protection|fires?|need|must|conservation|cover|loss)|deforestation|(?:rare|endangered|migratory|protected|invasive|threatened) (?:species|animals|birds|plants)|biodiversity|ecosystems?|(?:air|water|marine|sea|river|soil) (?:pollution|quality)|pollut(?:ion|ed|ing|ants?)|environment(?:al)? (?:protection|cooperation|damage|standards|issues|rules|disaster|crimes?)|the environment|(?:oceans?|coral reefs?|whales?|whaling|sea turtles|elephants|tigers|ivory)(?= (?:and|need|must|are|is|protection|health|conservation|trade|hunting|die))|(?:protect|protection of|save|saving|clean up|cleaner) (?:the )?(?:oceans?|seas|rivers|wildlife|forests|nature|reefs?)|desertification|haze|environmentally',
  ),
  en(
    'climate',
    'climate|emission|global warming|carbon|methane|greenhouse|cop3|net zero|net-zero|sea level|glacier|paris agreement',
    'climate (?:change|action|crisis|policy|goals?|targets?|conference|talks|finance|summit|cooperation|protection|neutrality|pledges?|diplomacy|envoys?|damage|adaptation)|(?:carbon|greenhouse[- ]gas|methane|co2) (?:emissions?|tax|price|pricing|markets?|neutrality|border|cuts?|capture|footprint|trading)|emissions(?! (?:test|of (?:bonds|shares)))|methane|global warming|net[- ]zero|rising sea(?: level)?s?|melting (?:ice|glaciers)|(?:paris|climate) (?:agreement|accord)|carbon neutral(?:ity)?',
  ),
  en(
    'public-health',
    'health|hospital|vaccin|pandemic|disease|virus|epidemic|medicine|doctor|nurse|cancer|medical|outbreak|flu ',
    'public health|(?:global|world) health|health (?:cooperation|care|system|systems|emergency|ministers|security|workers|crisis|experts|services)|healthcare|hospitals? (?:in both|of both|will|cooperation|partnership|staff)|vaccin(?:e|es|ation|ations)|pandemics?|epidemics?|(?:infectious|tropical|rare) diseases?|outbreaks? of (?:[a-z]+ )?(?:fever|flu|cholera|measles|ebola|mpox|dengue|malaria|polio|plague|the virus)|medical (?:cooperation|research|teams?|supplies|staff|training|equipment|exchange)|(?:cancer|malaria|tuberculosis) (?:research|treatment)|traditional medicine|world health organi[sz]ation|(?:origins?) of the (?:virus|pandemic)',
  ),
  en(
    'food-security',
    'food|famine|hunger|hungry|grain|fertili|harvest',
    'food (?:security|shortages?|supplies|supply|prices|crisis|aid|insecurity|exports? to (?:poor|africa))|famines?|(?:world |fight |fighting |end |global )?hunger(?! strike)|(?:those|people|the) (?:who are |going )?hungry|(?:grain|fertili[sz]er|wheat) (?:[a-z]+ ){0,3}?(?:reach|reaches|for) (?:those|the (?:poor|hungry|world)|poor|africa|countries in need)|starv(?:e|ing|ation)|fertili[sz]er (?:shortages?|prices|supplies)',
  ),
  en(
    'development-debt',
    'debt|development|loan|aid|poor countries|poverty|creditor',
    'debts? (?:relief|of (?:poor|developing|the poor)|restructur[a-z]+|trap|crisis|burden|service|treatment|cancellation|sustainability)|(?:restructur|forgiv|cancel|reschedul|write off|writ)[a-z]* (?:off )?(?:the |its |their |some |all )?(?:[a-z]+ )?(?:debts?|loans)|(?:forgive|forgave|forgiven|cancel|cancelled) (?:the |its |their )?(?:[a-z0-9.]+ )?(?:loans?|debts?)|development (?:aid|assistance|cooperation|finance|bank loans?|goals|projects?|agency budget|funding)|(?:foreign|overseas|budget) aid|(?:poor|poorer|poorest|developing|low-income|least developed) (?:countries|nations|states)|(?:poverty|poverty (?:reduction|alleviation|eradication))(?= (?:in|and|reduction|alleviation|eradication|is|remains|must))|sustainable development goals|2030 agenda|creditors?(?= (?:to|of) (?:poor|developing|the poor|african))',
  ),
  en(
    'humanitarian',
    'humanitarian|relief|aid|blankets|tents|refugee|shelter|displaced|food parcels|convoy|rescue',
    'humanitarian (?:aid|assistance|crisis|help|corridors?|needs|law|situation|access|relief|convoys?|catastrophe|grounds|pause|support|cooperation)|(?:send|sends|sent|sending|deliver|delivered|fly|flew|flown|donat|provid|bring|brought|trucks? with|loaded with)[a-z]* (?:[a-z0-9,]+ ){0,5}?(?:blankets|tents|medicines?|relief (?:goods|supplies)|food parcels|rations|generators|field hospitals?|drinking water|rice to|aid|emergency)|(?:relief|aid) (?:goods|supplies|convoys?|workers|flights?|deliveries|agencies|teams?|effort|operation)s?|(?:refugees|displaced (?:people|families)|survivors|homeless) (?:need|must|are|were|have|in|from|who|will|live|lack)|(?:more|emergency|medical|urgent|food) aid(?: (?:to|for))|aid (?:to|for|into) (?:the (?:victims|people|civilians|population)|L+|gaza|civilians|refugees)|refugee (?:camps?|crisis|agency)',
  ),
  en(
    'global-governance',
    'united nations|security council|institutions|world bank|imf|global governance|multilateral|un ',
    'united nations|(?:un|u\\.n\\.)(?= (?:charter|reform|system|should|must|plays|peacekeep|general|agencies|secretary))|security council(?: (?:must|should|reform|be|has|seat|members|resolution|needs))|(?:reform|role|voice|enlarge|enlargement|representation) (?:of|in) (?:the )?(?:international (?:financial )?institutions|united nations|security council|imf|world bank|multilateral (?:system|institutions))|global (?:governance|challenges|issues|problems|public goods)|multilateralism|multilateral (?:system|institutions|cooperation|order)|peacekeep(?:ing|ers)',
  ),
  en(
    'international-order',
    'international law|order|hegemon|might|charter|rules|bully|jungle|multipolar|international norm|unilateral',
    'international (?:law|order|rules|norms|justice|fairness)|(?:rules-based|world|global|multipolar|liberal|post-war) (?:international )?order|hegemon(?:y|ic|ism|s)|power politics|might (?:must|is|does|makes|should|cannot|can) (?:not )?(?:be )?(?:make |made )?right|law of the jungle|(?:un|united nations) charter|multipolar(?:ity)?(?: world)?|unilateralism|(?:strong|big|large|powerful) (?:countries |states |nations )?(?:must|should|may|can)? ?(?:not )?bully(?:ing)? (?:the )?(?:weak|small)|(?:large|big) and small (?:states|countries|nations)|(?:states|countries|nations)(?:,)? (?:large|big) (?:and|or) small|sovereign equality',
  ),
  en(
    'global-south',
    'global south|south|developing countr|developing world|emerging economies',
    'global south|(?:countries|nations|states|peoples|voice) of the (?:global )?south|south-south|(?:developing|emerging) (?:countries|economies|world|nations|markets) (?:[a-z]+ ){0,2}?(?:deserve|need|should|must|want|have|voice|stand)|(?:louder|greater|stronger|bigger) (?:voice|say|role) (?:for|of|to) (?:the )?(?:developing|emerging|poorer|south)',
  ),
  en(
    'multilateral-forums',
    'g20|g7|apec|asean|forum|summit|conference|assembly|group of twenty|commonwealth|oecd|davos',
    '(?:g20|g7|g77|apec|oecd|osce|davos|commonwealth|opec|wef|group of (?:twenty|seven|20|7))(?! rate)|(?:coordinat|cooperat|consult|work together|speak with one voice)[a-z]* (?:[a-z]+ ){0,3}?(?:in|at|within) (?:the )?(?:[a-z]+ )?(?:forums?|fora|bodies|organi[sz]ations|institutions|conference)',
  ),
  en(
    'summit-hosting',
    'host|chair|preside|presidency',
    "(?:host|hosts|hosted|hosting|chair|chairs|chaired|chairing|presid[a-z]+ over|hold|holds|organis[a-z]+|organiz[a-z]+) (?:of )?(?:the |this year['’]s |next year['’]s |its |a )?(?:[a-z0-9-]+ )?(?:apec|g20|g7|brics|asean|sco|pacific|regional|climate|economic|world|global|multilateral|island|[a-z]+ countries['’]?)(?: [a-z]+){0,3}? ?(?:summit|meeting|conference|presidency|forum|congress|games)|(?:summit|conference|meeting|forum) (?:of|for) (?:[a-z]+ ){1,4}?(?:economies|states|nations|leaders|countries)|(?:as |takes? over (?:as |the )|assum[a-z]+ (?:the )?|rotating )(?:chair|host|presidency)(?: of)?|(?:chairmanship|presidency) of (?:the )?(?:g20|g7|apec|brics|asean|sco|forum|group|council|bloc|organi[sz]ation)",
  ),
  en(
    'international-regional-issues',
    'hot spot|hotspot|regional|international|situation in the region|world affairs|developments|burning',
    '(?:regional|international|global|world|burning) (?:and (?:international|regional|global) )?(?:hot ?spots?|hotspot issues|issues|questions|matters|affairs|developments|situation|crises|conflicts|problems|topics)(?: of (?:common|mutual|shared) (?:concern|interest))?|hot ?spots?|(?:developments?|situation|events|crises|conflicts|tensions) (?:in|across|around) the (?:[a-z]+ )?(?:region|world|neighbo(?:u)?rhood)|issues of (?:common|mutual|shared) (?:concern|interest)|(?:regional|global) (?:peace|security|stability)(?: and (?:stability|peace|prosperity))?',
  ),
  en(
    'peace-mediation',
    'mediat|ceasefire|cease-fire|peace|political solution|civil war|good offices|truce in|reconcil|negotiated|settlement of',
    '(?:offer|offers|offered|ready|willing|help|helped|try|tried|refus|agree)[a-z]* (?:[a-z]+ ){0,3}?to mediat[a-z]*|mediat(?:e|es|ed|ing|ion|or|ors)|good offices|(?:political|diplomatic|negotiated|peaceful|lasting) (?:solution|settlement|resolution|end) (?:to|of|for|in)|(?:peace|ceasefire|cease-fire) (?:talks|plan|process|deal|agreement|proposal|conference|initiative|efforts|envoy|negotiations|mission|monitors?)|(?:cease-?fire|armistice|truce) (?:in|between|along|must come|for) (?:the )?(?:south|north|east|west|civil|L+|warring|border|fighting|gaza|ukraine|first)|(?:end|stop|halt|ending|stopping|prolong) (?:the |this |all )?(?:civil )?(?:war|fighting|bloodshed|killing|hostilities)|civil war|warring (?:parties|sides)|crisis (?:can|must|should) (?:only )?be (?:solved|resolved|settled)|peaceful (?:resolution|settlement|means)',
  ),
  en(
    'fentanyl',
    'drug|fentanyl|opioid|overdose|narcot|precursor|heroin|cocaine|methamphet',
    '(?:drug|drugs|narcotics) (?:smugglers?|smuggling|traffick[a-z]+|dealers?|gangs?|cartels?|deaths|trade|control|crimes?|routes?|precursors?|abuse|barons?|enforcement|problem|flows?)|(?:flow|trade|war|fight|struggle|campaign|cooperation|trafficking|smuggling) (?:of|in|on|against) (?:illegal |illicit |hard |synthetic )?(?:drugs|narcotics|opioids)|(?:illegal|illicit|synthetic|hard) drugs|counter-?narcotics|anti-drug|anti-narcotics|fentanyl|opioids?|overdose(?: deaths)?s?|precursor(?:s| chemicals?)?(?: (?:of|for) (?:fentanyl|drugs))?|heroin|cocaine|methamphetamines?',
  ),
  en(
    'detained-citizens',
    'prison|jail|swap|leave the country|custody|hostage|behind bars|cell',
    '(?:citizen|national|teacher|engineer|sailor|journalist|reporter|scholar|researcher|doctor|nurse|businessman|businesswoman|woman|man|couple|student|pilot|skipper|captain|lawyer|worker|tourist|missionary|pastor|consultant|academic|scientist|P+)s? (?:[a-zPL]+ ){0,4}?(?:is|are|was|were|remains?|has been|have been|had been|still|sits?|been) (?:[a-z]+ )?(?:in (?:a )?(?:P+ )?(?:prison|jail|custody|detention|a cell)|behind bars|on trial in (?:P+|L+))|(?:swap|exchange|release|trade) (?:[a-z]+ ){0,3}?(?:involv(?:ed|es|ing)|of|for) (?:[a-z0-9]+ ){0,3}?prisoners|prisoners? (?:were|was|will be|are|is) (?:exchanged|swapped|freed|released|traded)|(?:may|can|could) ?not (?:be able to )?leave (?:the country|P+|L+)|(?:not|never) (?:allowed|permitted) to leave|(?:sailors|engineers|citizens|nationals|men|women|crew|couple|journalists|fishermen) (?:have |has |had |are |were |will )?(?:[a-z]+ )?(?:come|came|coming|returned|flown|back) home',
  ),
  en(
    'consular',
    'embassy|travel|safe|nationals|citizens',
    '(?:embassy|consulate|foreign ministry|government|P+) (?:[a-z]+ )?(?:advis|warn|urg|caution|recommend|remind)[a-z]* (?:[a-zP]+ ){0,3}?(?:against (?:all |any |non-essential )?travel|not to travel|to leave|to stay|to be careful|to avoid|to register)|advis[a-z]* against (?:all |any |non-essential )?travel|travel (?:advice|warning|alert|advisory)|(?:P+s|P+ (?:citizens|nationals|residents|workers|tourists|students|people)|citizens|nationals|compatriots) (?:in|living in|working in|travelling in|visiting) (?:P+|L+) (?:[a-z]+ )?(?:be |are |is |were |remain |feel |stay )+(?:[a-z]+ )?(?:safe|protected|in danger|attacked|unharmed|unsafe|at risk|harassed)',
  ),
  en(
    'student-visas',
    'student|study|studying',
    '(?:P+|foreign|overseas|international|visiting|exchange) (?:[a-z]+ )?(?:students?|undergraduates|postgraduates)|students? (?:[a-zP]+ ){0,3}?(?:turned (?:back|away)|visas?|interrogated|questioned|expelled|sent home|refused entry|at the airport|from (?:P+)|who want to study|study (?:in|abroad)|studying (?:in|abroad))|(?:P+s?|young people|scholars) (?:[a-z]+ )?(?:study|studies|studied|studying) in (?:P+|L+)|study (?:abroad|permits?|visas?)',
  ),
  en(
    'people-to-people',
    'people|young|youth|exchange|friendship|twin|sister|cities|grassroots|veterans|festival|homestay',
    `people-to-people|(?:exchanges?|contacts?|ties|visits|friendship|understanding|links|bonds|programmes?) (?:between|among|of|for) (?:the |our |both |two |their )*${YOUNG}|(?:youth|cultural|academic|local|sub-national|parliamentary|grassroots|civil-society|think-tank|school|homestay) exchanges?|(?:twin|sister) (?:cities|towns|provinces|schools)|(?:invite|invited|inviting|bring|welcome|welcomed|send|receive)[a-z]* (?:[a-zP0-9,-]+ ){0,4}?(?:young (?:people|P+s?)|schoolchildren|pupils|youths?)|(?:young (?:people|P+s?)|schoolchildren|youths?) (?:[a-z]+ ){0,4}?(?:be invited|invited|exchange|visit)[a-z]*|friendship (?:between|of|among) (?:the |our |both |two )*(?:peoples?|nations|citizens)|grassroots|peoples of (?:both|the two|our two)`,
  ),
  en(
    'tourism',
    'touris|visitors|cruise|travellers|travelers|holidaymakers|hotels',
    'touris(?:m|ts?)|(?:number|numbers|flow|stream) of (?:[a-z]+ )?(?:visitors|travell?ers|holidaymakers|guests)|visitors from (?:P+|abroad)|holiday-?makers|cruise (?:ships?|liners?|passengers?|lines?)|tour (?:groups?|operators?)|group (?:tours|travel)|hoteliers',
  ),
  en(
    'culture',
    'exhibition|museum|film|art|culture|cultural|concert|orchestra|theatre|relics|porcelain|bronzes|literature|book fair|heritage|festival',
    '(?:exhibitions?|shows?) of (?:[a-zP]+ )?(?:[a-z]+ )?(?:porcelain|paintings?|art|sculptures?|bronzes?|photographs|calligraphy|relics|treasures|silk|jewellery|manuscripts)|exhibition (?:opens?|will|on|in|at|was)|museums?(?! (?:island|quarter))|(?:films?|movies|cinema|books|plays|music|series) from (?:P+|both)|(?:film|music|book|theatre|opera|arts?|cultural|song) (?:festivals?|fairs?|exchanges?|weeks?|seasons?|years?|cooperation|ties|centres?|centers?|heritage|property|relics|institutes?|programmes?|events?|co-productions?)|year of culture|culture (?:and|year|weeks?|ministers)|P+ (?:films?|music|literature|art|culture)(?! minister)|(?:orchestras?|choirs?|ballet|opera|theatre companies)(?= (?:will|from|tour|perform|of|played|play))|concerts?(?= (?:in|by|at|of|was|will))|looted (?:art|treasures)',
  ),
  en(
    'journalists-consulates',
    'embass|consulate|diplomat|ambassador|envoy|correspondent|journalist|press card|bureau|accredit|chargé|persona non grata',
    "(?:number|numbers|size|reduction|expulsion|expel|expels|expelled|expelling|cut|cutting|limit) (?:of |the number of )?(?:[a-zP0-9]+ ){0,3}?(?:diplomats|embassy staff|consular staff|correspondents|journalists|consulates|attach[eé]s)|diplomats (?:[a-z]+ ){0,3}?(?:expelled|cut|reduced|recalled|withdrawn|sent home|leave)|(?:open|reopen|clos|shut|re-?establish|relocat|mov|upgrad|set up|guard|protect|attack)[a-z]* (?:of )?(?:the |its |their |a |an |new |P+(?:['’]s?)? )*(?:[a-z]+ )?(?:embass(?:y|ies)|consulates?(?:-general)?|consulates general|liaison office|diplomatic mission)|(?:embass(?:y|ies)|consulates?(?:-general)?) (?:in (?:P+|L+) )?(?:will|has been|have been|is to|was|were|to be|may|would|should) (?:[a-z]+ )?(?:be )?(?:reopen|open|clos|shut|mov|upgrad|re-?establish|guard|attack|storm|reduc)[a-z]*|(?:new|next|recall|recalled|recalling|summon|summons|summoned|return of|exchange of|exchange|appoint|appointed|named|withdrew) (?:the |its |their |an? |P+(?:['’]s?)? )*(?:[a-z]+ )?ambassadors?|ambassadors? (?:[a-z]+ ){0,3}?(?:taken up|took up|recalled|summoned|return|returned|presented (?:his|her|their) credentials|arrived|appointed|withdrawn|back)|persona non grata|diplomatic (?:missions?|staff|premises|immunity|personnel|relations were)",
  ),
  en(
    'sport',
    'games|match|football|olympic|world cup|athlete|table tennis|ping-pong|sport|tournament|basketball',
    '(?:winter|summer|olympic|asian|paralympic|world|regional|national|youth) games|olympics?|world cup|(?:football|table tennis|basketball|hockey|chess|rugby|tennis|volleyball|ping-pong|friendly|cricket) (?:match(?:es)?|tournaments?|teams?|games?|diplomacy|players?|coaches)|athletes?|sports? (?:exchanges?|cooperation|events?|federations?|ties)|(?:send|sends|sent) (?:[a-z]+ )?teams to',
  ),
  en(
    'air-links',
    'flight|airline|landing slots|overflight|air route|airspace|air service|airport slots',
    '(?:direct|passenger|cargo|charter|weekly|daily|non-stop|scheduled|regular|commercial|more|additional) flights?|flights? (?:between|to|from|per week|a week|will|may|resume|have|were|are)|(?:landing|airport|take-off) slots|overflights?(?: rights?)?|(?:air|flight) (?:links?|routes?|services?(?! force)|connections?|corridors?|traffic (?:rights|agreement))|airspace|airlines? (?:will|may|can|has|have|resume|plans?|wants?) (?:[a-z]+ )?(?:fly|flying|resume|serve|add|increase|operate|return)[a-z]*|open skies',
  ),
];
