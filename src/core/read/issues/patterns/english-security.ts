import { english as en, type Row } from './row.ts';

/** Machines, secrets and weapons: what is built, stolen, guarded and feared. */
const FORCES =
  '(?:armies|militaries|armed forces|navies|air forces|coast guards|general staffs|defen[cs]e (?:chiefs|ministers|ministries|departments|officials)|commanders|generals|admirals|officers of (?:both|the two) (?:navies|armies|forces)|theatre commanders|chiefs of (?:the general )?staff)';
const TALK =
  '(?:contacts?|talks?|spoke|speak|spoken|met|meet|hotline|communicat[a-z]+|dialogue|exchanges?|channels?|lines?|call|calls|visits?|consultations|in touch)';

export const englishSecurityRows: readonly Row[] = [
  en(
    'military-to-military',
    'armies|militaries|armed forces|navies|air forces|coast guards|staffs|chiefs|ministries|departments|officials|commanders|generals|admirals|officers|defence ministers|defense ministers|military channel|military communication|military contacts|military dialogue|military exchanges|military hotline|military relations|military talks|military ties',
    `${FORCES} (?:[a-zPL,]+ ){0,6}?${TALK}|${TALK} (?:[a-z]+ ){0,3}?(?:between|of|among|at the level of) (?:the |their |both |two |regional )*${FORCES}|military (?:contacts|channels?|hotlines?|communications?|exchanges|talks|dialogue|ties|relations)|(?:between|of) the two militaries`,
  ),
  en(
    'export-controls',
    'design tools|dual-use|sensitive|technology|military use|end use|end-use|know-how|software|ban on |control on |controls on |curb on |curbs on |embargo on |limit on |limits on |restriction on |restrictions on |rules on |advanced technologies |critical technologies |key technologies |strategic technologies |can no longer be delivered |can no longer be exported |can no longer be shipped |can no longer be sold |can no longer be supplied |can no longer be transferred |can not be delivered |can not be exported |can not be shipped |can not be sold |can not be supplied |can not be transferred |may no longer be delivered |may no longer be exported |may no longer be shipped |may no longer be sold |may no longer be supplied |may no longer be transferred |may not be delivered |may not be exported |may not be shipped |may not be sold |may not be supplied |may not be transferred |must no longer be delivered |must no longer be exported |must no longer be shipped |must no longer be sold |must no longer be supplied |must no longer be transferred |must not be delivered |must not be exported |must not be shipped |must not be sold |must not be supplied |must not be transferred |goods that can not be exported|goods that can not be shipped|goods that can not be sold|goods that may not be exported|goods that may not be shipped|goods that may not be sold|goods that must not be exported|goods that must not be shipped|goods that must not be sold|items that can not be exported|items that can not be shipped|items that can not be sold|items that may not be exported|items that may not be shipped|items that may not be sold|items that must not be exported|items that must not be shipped|items that must not be sold|materials that can not be exported|materials that can not be shipped|materials that can not be sold|materials that may not be exported|materials that may not be shipped|materials that may not be sold|materials that must not be exported|materials that must not be shipped|materials that must not be sold|products that can not be exported|products that can not be shipped|products that can not be sold|products that may not be exported|products that may not be shipped|products that may not be sold|products that must not be exported|products that must not be shipped|products that must not be sold',
    '(?:ban|curbs?|limits?|restrictions?|controls?|rules|embargo) on (?:the )?(?:sale of |export of |transfer of |sales of |exports of )?(?:[a-z-]+ ){0,2}?(?:technolog(?:y|ies)|(?:design )?tools|software|equipment|machines|components|semiconductors|chips|know-how|dual-use|magnets|minerals|engines)|dual-use (?:goods|items|exports?|technolog(?:y|ies)|products|controls?|components)|(?:military|civilian) end[- ]users?|end-use (?:checks|certificates|controls|statements?)|proof of end use|(?:sensitive|critical|advanced|strategic|key) technolog(?:y|ies) (?:[a-z]+ ){0,3}?(?:to|from|may|must|out of)|(?:may|must|can) (?:no longer|not) be (?:sold|shipped|exported|supplied|delivered|transferred) (?:to|abroad)|(?:goods|items|products|materials) that (?:may|can|must) not be (?:exported|shipped|sold)',
  ),
  en(
    'ai',
    'machine|algorithm|artificial intelligence|language model|autonomous|chatbot|deepfake| ai|human control of decision|human control of nuclear|human control of the decision|human control of the nuclear|human control of the use|human control of the weapons|human control of use|human control of weapons|human control over decision|human control over nuclear|human control over the decision|human control over the nuclear|human control over the use|human control over the weapons|human control over use|human control over weapons|s control of decision|s control of nuclear|s control of the decision|s control of the nuclear|s control of the use|s control of the weapons|s control of use|s control of weapons|s control over decision|s control over nuclear|s control over the decision|s control over the nuclear|s control over the use|s control over the weapons|s control over use|s control over weapons|deep-fake',
    "artificial intelligence|(?:no |a )?machines? (?:should|must|may|can)? ?(?:not )?(?:decid|control|fire|launch|choos)[a-z]*|(?:human|people['’]s) control (?:over|of) (?:the )?(?:decision|nuclear|weapons|use)|large language models?|language models?|(?:ai|generative ai|frontier ai)(?: (?:safety|models?|systems?|governance|rules|chips|risks|summit|dialogue|race|development))?|algorithms?|machine learning|deep-?fakes?|autonomous (?:weapons|systems|vehicles)|chatbots?",
  ),
  en(
    'licences',
    'request|queue|backlog|permit|approval|licen|application|mountain of |pile of |stack of |authorisation|authorization',
    '(?:requests?|applications?|licen[cs]es?|permits?) (?:[a-z]+ ){0,3}?(?:waiting|pending|outstanding|unanswered|stuck|piling up|queu[a-z]+|sitting on|awaiting|in the pipeline|under review|on hold)|(?:backlog|queue|pile|stack|mountain) of (?:[a-z]+ )?(?:requests|applications|permits|licen[cs]es|cases|paperwork)|(?:pending|outstanding|compliant|complete|incomplete|unanswered|[a-z]+) applications (?:from|by|of|for) (?:P+|[a-z]+ (?:licen[cs]es|permits))|(?:general|individual|bulk|open|special|temporary|export) (?:licen[cs]es?|permits?|authori[sz]ations?)',
    'trade',
  ),
  en(
    'telecoms',
    'internet cable|undersea|subsea|submarine cable|mobile network|telecom|5g|6g|masts|base stations|fibre|fiber|broadband|roaming|data cable|communications cable|telephone cable|equipment|frequencies|infrastructure|mast|network|operator',
    '(?:undersea|subsea|submarine|fibre-optic|fiber-optic|internet|data|telephone|communications) (?:internet |data |telephone |communications )?cables?|(?:mobile|telephone|phone|5g|6g|wireless|broadband) (?:networks?|masts?|operators?|equipment|infrastructure|frequencies|roaming)|telecoms?|telecommunications?|base stations|roaming (?:charges|fees)|(?:5g|6g)',
  ),
  en(
    'cyber-data',
    'hack|cyber|intrusion|malware|ransomware|network|breach|phishing|servers|break-in into |break-in to |break-ins into |break-ins to |computer virus|spyware|attack on |attacks on ',
    'hack(?:s|ed|ers?|ing)|cyber-?[a-z]*|(?:intrusions?|break-ins?) (?:in)?to (?:the )?(?:[a-z]+ )?(?:network|grid|systems?|servers|computers|ministry|databases?)|(?:malware|ransomware|phishing|spyware|data breach(?:es)?|computer virus(?:es)?)|(?:attack|attacks) on (?:[a-z]+ ){0,2}?(?:networks|servers|computers|systems)',
  ),
  en(
    'data-flows',
    'data|servers',
    "(?:personal|user|customer|health|industrial|vehicle|customers['’]|citizens['’]|financial) data|data (?:flows?|transfers?|storage|localisation|localization|protection|security|abroad|across borders|out of the country|sharing rules|privacy|centres abroad|must|may)|(?:send|sending|transfer|transferring|export|exporting|store|storing|move|moving|move)[a-z]* (?:of )?(?:[a-z]+ )?data|cross-border data|local servers",
  ),
  en(
    'science-technology',
    'scien|research|laborator|scholar|academ|technological',
    'scientific (?:cooperation|research|exchanges?|collaboration|ties|institutes|projects|expedition)|(?:science and technology|technology and science|science and innovation|science cooperation|scientific and technological)|(?:joint|common|shared|basic|fusion|polar|cancer|[0-9]+) (?:[a-z]+ )?(?:research|laborator(?:y|ies)|research projects)|research (?:projects?|cooperation|partnership|collaboration|institutes will|teams from both|funding|grants)|scientists (?:from|of|in) (?:both|the two|P+)|P+ (?:and P+ )?(?:scientists|researchers)|scientists (?:will|can|may|have|should) (?:[a-z]+ )?(?:work|cooperat|collaborat|exchange|share)[a-z]*',
  ),
  en(
    'emerging-technology',
    'quantum|biotech|gene|robot|drone|synthetic biology|fusion|nanotech|brain|humanoid|self-driving|emerging|bio-tech|flying taxis|frontier technologies|low-altitude economy|nano-tech|new technologies',
    '(?:quantum|bio-?tech(?:nology|nologies)?|nano-?tech(?:nology)?|robots?|robotics|humanoids?|gene(?:tic)? (?:editing|engineering|sequencing)|synthetic biology|nuclear fusion|brain-computer|self-driving|emerging technologies|new technologies|frontier technologies|low-altitude economy|flying taxis|civilian drones)(?! (?:strike|attack))',
  ),
  en(
    'defence-cooperation',
    'submarine|fighter|defen|arms|weapon|naval|exercise|tanks|ammunition|air base|base|warship|military aid|armoured vehicles|corvettes|frigates|howitzers|missiles|shells|warplanes|military |security |drill|maneuvers|manoeuvres|patrols|training|status of forces|visiting forces|basing rights|armed forces train|armed forces will train',
    '(?:buy|sell|suppl|deliver|order|build|develop|lease|donat|provid|transfer)[a-z]* (?:[a-zP0-9-]+ ){0,5}?(?:submarines?|fighter jets?|fighters|warplanes|frigates|corvettes|tanks|howitzers|ammunition|shells|missiles|weapons|arms|warships|armoured vehicles|military (?:equipment|aid|hardware))|(?:defen[cs]e|military|arms|security) (?:spending|budgets?|cooperation|industry|industries|equipment|procurement|pact|treaty|agreement|partnership|sales|exports|deal|deals|ties|aid|assistance|training|technology|bases?|research)|(?:joint|naval|military|air|live-fire|large-scale|amphibious) (?:naval |military |air |sea )?(?:exercises?|drills?|manoeuvres|maneuvers|patrols|training)|arms sales?|weapons (?:sales?|deliveries|exports|purchases|programmes?)|status of forces|visiting forces|basing rights|armed forces (?:will )?(?:train|exercise)[a-z]*',
  ),
  en(
    'nuclear-arms',
    'nuclear|warhead|arms control|disarm|non-proliferation|nonproliferation|arsenal|deterren|arms race|arms reduction|first use|no-first-use|strategic arms|strategic stability|strategic weapons',
    'nuclear (?:weapons?|arms|arsenals?|warheads?|war|tests?|testing|disarmament|forces?|deterren(?:t|ce)|powers|umbrella|proliferation|bombs?|button|doctrine|stockpiles?|treaty|threats?)|warheads?|arms (?:control|race|reduction)|disarmament|(?:non-?proliferation|no-first-use|first use)|strategic (?:stability|arms|weapons|arsenals)',
  ),
  en(
    'missiles',
    'missile|hypersonic|rocket|interceptor|air defence |air defense |anti-ship |ballistic |cruise |intermediate-range |long-range |medium-range |artillery fire|artillery launch|artillery test',
    '(?:ballistic|cruise|hypersonic|intermediate-range|medium-range|long-range|anti-ship|air defen[cs]e|interceptor) (?:missiles?|weapons?|rockets?|batteries|launches?|tests?)|missile (?:defen[cs]e|tests?|launches?|shield|system|programme|program|strikes?|bases?|deployments?|batteries)|missiles?|(?:rocket|artillery) (?:launch|launches|test|tests|fire)',
  ),
  en(
    'allies',
    'allian|allies|ally|bloc|clique|camp|mutual defence|collective defence|treaty ally|small circles|exclusive|cold war confrontation|cold war logic|cold war mentality|cold war mindset|cold war politics|cold war rivalry|cold war thinking|cold-war confrontation|cold-war logic|cold-war mentality|cold-war mindset|cold-war politics|cold-war rivalry|cold-war thinking|zero-sum confrontation|zero-sum logic|zero-sum mentality|zero-sum mindset|zero-sum politics|zero-sum rivalry|zero-sum thinking|closed circle|closed club|closed grouping|small circle|small club|small grouping|collective defense|mutual defense|security commitment|security guarantee|security pact|security partnership|security umbrella',
    '(?:bloc|camp|zero-sum|cold[- ]war|alliance) (?:thinking|mentality|politics|logic|mindset|rivalry|confrontation)|(?:small|exclusive|closed) (?:circles?|cliques?|clubs?|groupings?|blocs?)|(?:exclusive )?cliques?|(?:its|their|our|treaty|regional|closest|traditional|other) all(?:y|ies)|alliances?(?! (?:of (?:farmers|companies|parties)|party))|(?:mutual|collective) defen[cs]e|security (?:guarantees?|umbrella|commitments?|pact|partnership)s?',
  ),
  en(
    'national-security',
    'security',
    "(?:national|state|economic|its own|research) security(?! (?:advis|council|law|bill|service|agency|minister|ministry|team|strategy paper))|(?:reasons?|grounds?|considerations?|interests?|matters?|pretext|name|cloak|banner|question|sake) of (?:national |state |its |public )?security|security (?:reasons?|grounds?|considerations?|interests?|concerns?|risks?|exception)|for security['’]s sake|threat(?:s|ens|ened)? (?:to )?(?:the |its |our )?(?:national |country['’]s )?security",
  ),
  en(
    'counter-terrorism',
    'terror|extremis|bomb|militant|jihad|suicide|gun attack |gun attacks |gun attackss |gun blast |gun blasts |separatist attacks|separatist violence',
    '(?:anti-|counter-?)?terror(?:ism|ist|ists|istic)?(?: (?:attack|attacks|network|networks|groups?|financing|cells?|threats?))?|extremis(?:m|t|ts)|(?:bomb|suicide|gun) (?:attack|attacks|blast|bombing)s? (?:on|in|at)|militants?|separatist (?:attacks|violence)|jihad[a-z]*',
  ),
  en(
    'espionage-interference',
    'spy|spies|espion|meddl|interfer|secret police|agent|influence|balloon|surveill|wiretap|bugg|infiltrat|intelligence officer|spied|interven|illegal police station|overseas police station|unofficial police station|intelligence operative|transnational repression',
    "(?:spy|spies|spying|spied|spymaster)(?: (?:balloon|ring|ship|network|case|plane|swap|charges))?|espionage|(?:meddl|interfer|interven)[a-z]* (?:[a-z]+ )?in (?:[a-zP'’]+ ){0,3}?(?:elections?|votes?|campaigns?|democracy|politics|parliament)|(?:foreign|covert|political|election) (?:interference|influence|meddling)|(?:influence|infiltration) (?:operations?|campaigns?|peddling|efforts)|(?:secret|overseas|illegal|unofficial) police stations?|(?:foreign|undercover|secret|sleeper) agents?|(?:surveillance|spy) (?:balloons?|ships?|flights?|devices?)|wiretap[a-z]*|bugg(?:ed|ing) (?:of|devices?|the)|intelligence (?:officers?|agents?|operatives?)|transnational repression",
  ),
  en(
    'disinformation',
    'fake|false|disinform|misinform|propaganda|troll|rumour|rumor|smear|fabricat|lies|bots|doctored |invented |circulat|peddl|spread',
    'disinformation|misinformation|propaganda|(?:fake|false|fabricated|invented|doctored) (?:news|reports?|stories|story|accounts?|claims? (?:about|spread|online)|videos?|images?|information|rumou?rs?|profiles?)|(?:spread|spreading|spreads|peddl|circulat)[a-z]* (?:of )?(?:[a-z]+ )?(?:lies|rumou?rs|falsehoods|untruths|smears|slander)|troll (?:farms?|armies|factories)|smear (?:campaigns?|job)|bots',
  ),
  en(
    'maritime-security',
    'strait|waters|frigate|coast guard|navigation|patrol|sea|warship|rammed|shoal|piracy|collision|vessel|shipping|maritime|reef|corvette |corvettes |cutter |cutters |destroyer |destroyers |submarine |submarines |passage |ship |ships |traffic |pirates|ramming|water cannon|exclusive economic zone',
    '(?:frigates?|destroyers?|warships?|coast guard (?:ships?|vessels?|cutters?|boats?)|patrol (?:boats?|ships?|vessels?)|naval vessels?|corvettes?|cutters?|submarines?) (?:[a-zP]+ ){0,4}?(?:met|collid|ramm|shadow|block|chas|enter|pass|sail|transit|intercept|anchor|shell|fire|fir|detain|board|approach|follow|harass)[a-z]*|(?:ships?|shipping|navigation|passage|traffic|vessels) (?:[a-z]+ ){0,2}?(?:in|through|across|on) (?:the |these |this |our )?(?:[a-z]+ )?(?:strait|straits|sound|channel|waters|sea lanes|canal)(?: (?:must|should|is|are|has|remain|safe)[a-z]*)?|(?:patrol|patrols|patrolling|patrolled) (?:the |these |its |joint )?(?:[a-z]+ )?(?:waters|strait|straits|sea|seas|coast)|(?:territorial|disputed|contested|international) (?:waters|seas?)|maritime (?:security|safety|disputes?|incidents?|claims|boundary|boundaries|law enforcement|patrols|cooperation|order|rights|affairs|border|zones?|domain awareness)|incidents? at sea|(?:security|safety|peace|stability|order|freedom) (?:at|of|on) (?:the )?(?:sea|seas)|law of the sea|piracy(?! of)|pirates|open sea lanes|ramm(?:ed|ing)|water cannons?|(?:search and rescue|coast guards?)|exclusive economic zones?',
  ),
  en(
    'law-enforcement',
    'police|convict|fugitive|extradit|scam|fraud|smuggl|crime|criminal|money laundering|prisoner|suspect|interpol|mafia|launder|law enforcement agencies|law enforcement cooperation|law enforcement coordination|law enforcement dialogue|law enforcement exchanges|law enforcement forces of both|law enforcement forces will|law enforcement liaison|law enforcement officers from both|law enforcement officers of both|law enforcement officers will|law enforcement work|law-enforcement agencies|law-enforcement cooperation|law-enforcement coordination|law-enforcement dialogue|law-enforcement exchanges|law-enforcement forces of both|law-enforcement forces will|law-enforcement liaison|law-enforcement officers from both|law-enforcement officers of both|law-enforcement officers will|law-enforcement work|hand back |hand over |handed back |handed over |handing back |handing over |send back |send over |sending back |sending over |sent back |sent over |take back |take over |taking back |taking over |took back |took over |cross-border |financial |internet |online |organised |organized |phone |telecom |transnational |gangs|legal assistance|anti-corruption|corrupt officials|repatriat',
    '(?:law[- ]enforcement|police) (?:cooperation|coordination|agencies|exchanges|liaison|dialogue|officers (?:of both|from both|will)|forces (?:of both|will)|work)|police of (?:both|the two)|(?:take|taking|took|send|sending|sent|hand|handing|handed) (?:back|over) (?:[a-z0-9]+ ){0,3}?(?:convicts?|criminals?|offenders?|fugitives?|suspects?|prisoners?)|extradit[a-z]*|fugitives?|(?:online|telephone|phone|telecom|cross-border|organi[sz]ed|financial|transnational|internet) (?:fraud|scams?|crimes?|gambling|gangs?)|scam (?:cent(?:re|er)s?|compounds?|gangs?|operations?)|money[- ]launder[a-z]*|(?:hunt|arrest|pursu|crack down on|prosecut)[a-z]* (?:[a-z]+ )?(?:smugglers|criminals|gangs|launderers|fraudsters|fugitives)|smuggl(?:ing|ers)(?: (?:rings?|gangs?|routes?|networks?))?(?! (?:of (?:people|persons|migrants|women))|people)|legal assistance|anti-corruption|corrupt officials|repatriat[a-z]* (?:of )?(?:[a-z]+ )?(?:offenders|convicts|suspects|funds)',
  ),
  en(
    'human-trafficking',
    'traffick|slavery|forced labo|lure|people smugg|human smugg|smuggling of (?:people|migrants|persons)|people-smugg| of human beings| of people| of persons',
    '(?:human|people|sex|child) traffick(?:ing|ers)|traffick(?:ing|ers?|ed) (?:in|of) (?:persons|people|human beings|women|children|girls|migrants)|traffickers (?:lure|force|sell|bring|promise|abduct|hold|prey)[a-z]*|modern slavery|victims of trafficking|forced labo(?:u)?r (?:on|in|at|aboard) (?:the |its )?(?:fishing|ships|boats|scam|farms|plantations)|people[- ]smugg[a-z]+|smuggl[a-z]+ of (?:people|migrants|persons|human beings)',
  ),
  en(
    'migration',
    'migra|asylum|refugee|border|seasonal|guest worker|work permit|residence|deport|rejected|readmi|take back|repatriat|domestic farm workers|domestic workers|foreign farm workers|foreign workers|guest farm workers|labor export|labor mobility|labor quota|labour export|labour mobility|labour quota|illegal crossing|illegal entries|illegal entry|irregular crossing|irregular entries|irregular entry|overstay',
    '(?:asylum|migrants?|migration|immigration|immigrants?)(?: (?:seekers?|policy|rules|pressure|deal|routes?|laws?|pact|cooperation))?|readmi(?:ssion|t|ts|tted|tting)|take back (?:[a-z]+ ){0,4}?(?:people|migrants|citizens|nationals|those|asylum|irregular)|(?:deport|deporting|deported|deportations?|repatriat[a-z]+) (?:of |flights? )?(?:[a-z0-9]+ ){0,3}?(?:migrants|people|workers|asylum|nationals|citizens)|deportation flights?|(?:seasonal|guest|migrant|foreign|domestic) (?:farm )?workers|labou?r (?:mobility|migration|export|quota)|work permits?|(?:illegal|irregular|border) (?:crossings?|immigrants?|entr(?:y|ies))|border (?:control|controls|checks|guards|crossings?|posts?|police)(?! (?:rate))|overstay[a-z]*',
  ),
];
