import { english as en, type Row } from './row.ts';

/** People between states: those held, those who look after them, those who study, travel and are sought. */
const CAPTIVE =
  '(?:citizens?|nationals?|sailors?|seam[ae]n|seafarers?|deckhands?|crews?|crewm[ae]n|crew members?|skippers?|captains?|journalists?|reporters?|correspondents?|engineers?|geologists?|technicians?|pilots?|divers?|teachers?|nurses?|doctors?|missionar(?:y|ies)|priests?|pastors?|businessm[ae]n|businesswom[ae]n|academics?|researchers?|scientists?|consultants?|aid workers?|drivers?|tourists?|hikers?|climbers?|scholars?|executives?|fisherm[ae]n|fishers|trawlerm[ae]n|soldiers|activists?|surveyors?|translators?|photographers?|detainees?|prisoners?|hostages?|captives?|truckers?|farmers?|lawyers?)';
const COUNT =
  "(?:the |all |both |its |their |our |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |a dozen |\\d+ |remaining |detained |jailed |imprisoned |young |former |another |a |an |one |P+(?:['’]s)? |[a-z]+-born )+";

export const englishOfficialsRows: readonly Row[] = [
  en(
    'detained-citizens',
    'free|release|let go|hand over|send home|pardon|amnest|commut|acquit|handed over |hands over |lets go |releasing |sent home ',
    `(?<!-)(?:free|frees|freed|freeing|release|releases|released|releasing|let go|lets go|hand(?:ed|s)? over|send home|sent home|set free|pardon(?:ed|s)?|amnest(?:y|ied)|acquit(?:ted)?) ${COUNT}(?:[a-z-]+ )?${CAPTIVE}`,
  ),
  en(
    'detained-citizens',
    'serving|sentence|prison|jail|life term|death row|solitary|convicted|espionage|awaiting trial|given a |given an |citizen |citizens |inmate |inmates |national |nationals ',
    `${CAPTIVE},? (?:[a-zA-Z,]+ ){0,6}?(?:who |that )?(?:(?:is|are|was|were|has been|have been|now|still) )*(?:serving (?:a|an|his|her|their|[a-z]+ ?year)|given (?:a|an) [a-z-]+ (?:sentence|term)|on death row|in solitary|awaiting (?:trial|sentence))|(?:P+) (?:[a-z]+ )?(?:citizens?|nationals?|prisoners?|inmates?) (?:[a-z]+ ){0,3}?in (?:P+|L+|its|their) (?:prisons?|jails?|custody)`,
  ),
  en(
    'detained-citizens',
    'swap|exchange|hostage|captive|prisoners|detainee deal|detainee release|prisoner deal|prisoner release|spy deal|spy release|prisoner of conscience',
    '(?:prisoner|hostage|captive|detainee|spy) (?:swaps?|exchanges?|releases?|deals?)|(?:swaps?|exchanges?) of (?:[a-z]+ )?(?:prisoners|detainees|captives|hostages|spies|crews)|hostage diplomacy|hostage-taking|prisoners? of conscience',
  ),
  en(
    'consular',
    'embassy|consul|diplomats|visit him|visit her|see her|see him|see them|next of kin|passport|lawyer|attend to her |attend to him |attend to the crew |attend to the detainee |attend to the detainees |attend to the men |attend to the prisoner |attend to the prisoners |attend to the sailors |attend to the women |attend to them |call on her |call on him |call on the crew |call on the detainee |call on the detainees |call on the men |call on the prisoner |call on the prisoners |call on the sailors |call on the women |call on them |see the crew |see the detainee |see the detainees |see the men |see the prisoner |see the prisoners |see the sailors |see the women |visit the crew |visit the detainee |visit the detainees |visit the men |visit the prisoner |visit the prisoners |visit the sailors |visit the women |visit them |emergency travel document|temporary travel document|safety advice|safety advisories|safety advisory|safety alert|safety guidance|safety notice|safety warning|travel advice|travel advisories|travel advisory|travel alert|travel guidance|travel notice|travel warning',
    '(?:embassy|consulate|consul|consuls|diplomats|consular staff)(?: [a-z]+){0,5}? (?:be )?(?:allowed|permitted|able|let|given leave|invited) to (?:see|visit|meet|speak to|talk to|call|attend)|(?:see|visit|call on|attend to) (?:him|her|them|the (?:prisoners?|detainees?|men|women|crew|sailors)) (?:once|twice|every|again|in (?:prison|jail|custody))|(?:emergency|temporary) (?:passports?|travel documents?)|(?:travel|safety) (?:advice|advisor(?:y|ies)|alerts?|warnings?|notices?|guidance)(?! (?:company|agency))|(?:lost|stolen) passports|vienna convention on consular',
  ),
  en(
    'consular',
    'citizens|nationals|tourists|travellers|evacuat|lawful rights of |legitimate rights of |protection of |rights and interests of |safety of |security of |welfare of |well-being of ',
    '(?:safety|security|lawful rights|legitimate rights|rights and interests|welfare|protection|well-being) of (?:[a-z]+ )?(?:P+ |its |their |our |foreign |visiting )*(?:citizens|nationals|tourists|travel+ers|students|workers|personnel|institutions|visitors|holidaymakers|compatriots)|evacuat(?:e|ed|ion|ing|es) (?:of )?(?:its |their |our |P+ )*(?:[a-z]+ )?(?:citizens|nationals|tourists|staff|workers|students)',
  ),
  en(
    'student-visas',
    'student|graduate|undergraduate|doctoral|postgraduate|scholars|freshm',
    '(?:P+|foreign|overseas|international|exchange|more|visiting|young) (?:[a-z]+ )?(?:graduates|undergraduates|postgraduates|doctoral (?:students|candidates)|exchange students|international students|phd students)|(?:number|intake|quota|share|exchange|flow|places?) (?:of|for) (?:[a-zP]+ )?(?:students|undergraduates|graduates|postgraduates)|student (?:numbers|exchanges|flows|intake|mobility)|students (?:from|of) (?:P+|both|the two|the other|either)|(?:admit|accept|take in|host|turn away|refuse|expel|welcome)[a-z]* (?:more |fewer |any |its |all |P+ |\\d+ |foreign |new |some )*(?:students|undergraduates|graduates|postgraduates)',
  ),
  en(
    'education',
    'degree|diploma|qualification|scholarship|school|fellowship|lectureship|curricul|teach|college|language course|twinning|academic exchange|campus|universit|language exchange|language training|pupil course|pupil exchange|pupil training|student course|student exchange|student training|technical training|vocational training|academic cooperation|academic freedom|academic links|academic ties|textbooks|training of engineers|training of technicians|kindergarten',
    "(?:recogni[sz]e|recogni[sz]ed|recognition of) (?:[a-z’' ]{0,40})?(?:degrees?|diplomas?|qualifications|school(?:-leaving)? certificates)|scholarships?(?: (?:schemes?|programmes?|programs?))?|(?:research |teaching |visiting )fellowships?|(?:language|teacher|student|pupil|school) (?:courses?|exchanges?|training|twinning)|school twinning|(?:vocational|technical|teacher) (?:schools?|training|colleges?)|academic (?:exchanges?|cooperation|ties|links|freedom)|(?:branch|overseas|joint) campus(?:es)?|textbooks|training of (?:teachers|engineers|technicians)|kindergartens?|mutual recognition of (?:degrees|qualifications)",
  ),
  en(
    'visas',
    'visa|entry|passport holders|business travel|come and go|work holiday|working holiday|diplomatic passport|official passport|ordinary passport|service passport|holders of |work-holiday|working-holiday|to enter|to travel',
    'visa-(?:free|waiver|exempt|on-arrival)[a-z-]*(?: (?:travel|entry|stays?|arrangements?|policy|access|scheme|list|regime))?|visas? (?:on arrival|at the border|free of charge)|(?:multiple|single)-entry|(?:e-visas?|electronic visas?)|(?:waive|waives|waived|waiving|abolish|abolished|scrap|scrapped|ease|eased|relax|relaxed|tighten|tightened|drop|dropped|lift|lifted|require|requires|simplify|speed up|extend|extended) (?:the |its |their |all |any |short-stay |short-term |entry |business |tourist |travel )*visas?(?: [a-z]+)?|(?:diplomatic|ordinary|official|service) passports?|holders of (?:[a-zP]+ )?passports|(?:working|work)[- ]holiday|easier (?:for [a-z ]{3,40} )?to (?:come and go|travel|enter)|entry (?:bans?|permits?|formalities|requirements|restrictions|rules|refusals?)|(?:denied|refused|barred|granted|banned from) entry(?! into force)',
  ),
  en(
    'air-links',
    'airlines|fly |flights|air travel|air service|aviation|landing slots|airspace|overfl|air route|carriers|landing rights|traffic rights|air connection|air link|air traffic|air transport|traffic slots|flight between |flight from |flight into |flight to |flew again between|flew again from|flew again to|flew direct between|flew direct from|flew direct to|flew directly between|flew directly from|flew directly to|flew non-stop between|flew non-stop from|flew non-stop to|flies again between|flies again from|flies again to|flies direct between|flies direct from|flies direct to|flies directly between|flies directly from|flies directly to|flies non-stop between|flies non-stop from|flies non-stop to|flying again between|flying again from|flying again to|flying direct between|flying direct from|flying direct to|flying directly between|flying directly from|flying directly to|flying non-stop between|flying non-stop from|flying non-stop to',
    '(?:airlines|carriers) (?:[a-z]+ ){0,4}?(?:to )?(?:fly|resume|serve|return|land|operate flights|overfly)|air (?:travel|services?|routes?|links?|traffic|connections?|transport)(?! controllers? (?:strike|association))|(?:landing|traffic) (?:slots|rights)|overfl(?:y|ight|ights|ying)|airspace (?:[a-z]+ )?(?:clos|open|ban|restrict|access)[a-z]*|(?:clos|reopen|open)[a-z]* (?:of )?(?:its|their|the) airspace|civil aviation|(?:non-stop|passenger|charter|cargo|scheduled|commercial) flights|flights? (?:to|from|between|into) (?:P+|L+|the)|fl(?:y|ies|ying|ew) (?:direct(?:ly)?|non-stop|again) (?:to|between|from)',
  ),
  en(
    'tourism',
    'touris|holidaymaker|package tour|tour group|sightsee|visitors|hotel|cruise|tour arrivals|tour boycott|tour destination|tour industry|tour numbers|tour operator|tour season|tour trade',
    '(?:P+|foreign|more|group|inbound|outbound|overseas|day) (?:tourists|holidaymakers|visitors)(?! (?:centre|center|book|from outer))|tour(?:ist)? (?:groups?|operators?|numbers|arrivals|industry|trade|season|boycott|destinations?)|package tours?|cruise (?:ships?|passengers|lines?)(?! missile)|tourism|holidaymakers|sightseeing',
  ),
  en(
    'people-to-people',
    'sister cit|twin town|twinned|youth|people-to-people|ordinary people|exchanges|friendship|sub-national|subnational|local government|provinces|cities|young people|partner city|partner regions|partner town|sister regions|sister town|twin city|twin regions|civil |cultural and people |grass-roots |grassroots |local |mayors|non-governmental |bond among |bond between |bond of |bonds among |bonds between |bonds of |contacts among |contacts between |contacts of |ties among |ties between |ties of |understanding among |understanding between |understanding of ',
    "(?:sister|twin|twinned|partner) (?:cities|city|towns?|provinces|regions)|people-to-people|(?:youth|cultural and people|local|sub-?national|civil|non-governmental|grass-?roots|mayors['’]) (?:exchanges?|contacts|diplomacy|ties|camps?|visits)|(?:exchanges|contacts|friendship|understanding|ties|bonds?) (?:between|among|of) (?:the |our |their |both |two )*(?:peoples?|young people|youth|citizens|cities|provinces|ordinary|schools|veterans)|(?:young|ordinary) people (?:of|from|in) (?:both|the two|our|P+)",
  ),
  en(
    'law-enforcement',
    'swindler|scammer|fraudster|wanted|fugitive|extradit|smuggl|launder|gang|mafia|racketeer|arrest warrant|red notice|stolen assets|poach|counterfeiters|police|prosecutors|offender|gambling|criminals|crime|cyber |internet |investment |online |phone |romance |telecom |bring back |bring over |bring up |brought back |brought over |brought up |gave back |gave over |gave up |give back |give over |give up |hand back |hand over |hand up |handed back |handed over |handed up |return back |return over |return up |returned back |returned over |returned up |send back |send over |send up |sent back |sent over |sent up |arrest request|arrest treaties|arrest treaty| embezzled assets| embezzled funds| embezzled money| illicit assets| illicit funds| illicit money| stolen funds| stolen money|common |joint |transfer of convicts|transfer of prisoners|transfer of sentenced persons|customs assistance|customs cooperation|customs liaison|judicial assistance|judicial cooperation|judicial liaison|legal assistance|legal cooperation|legal liaison|cross-border offences',
    '(?:telephone|phone|telecom|online|internet|cyber|investment|romance) (?:swindl(?:es?|ers?|ing)|fraud(?:s|sters?)?|scam(?:s|mers?|ming)?|gambling)|swindlers|scammers|fraudsters|(?:send|hand|sent|handed|give|gave|bring|brought|return|returned) (?:back|over|up) (?:those |the |people |persons |men |its |their )*(?:[a-z]+ )?(?:wanted|suspects?|fugitives?|offenders?|criminals?|convicts?)|those wanted (?:by|for)|(?:arrest|extradition) (?:warrants?|requests?|treat(?:y|ies))|red notices?|(?:recover|return|confiscat|trac)[a-z]* (?:of )?(?:stolen|illicit|embezzled|laundered) (?:assets|funds|money)|(?:joint|common) (?:patrols|investigations?|raids?|police [a-z]+|operations? against)|transfer of (?:sentenced persons|prisoners|convicts)|(?:judicial|legal|police|customs) (?:cooperation|assistance|liaison)|cross-border (?:crime|gangs?|offences|smuggling)|(?:organi[sz]ed|economic|financial|transnational|serious) crime|crime[- ]fighting|racketeer(?:s|ing)',
  ),
  en(
    'fentanyl',
    'drug|opioid|precursor|narcotic|overdose|meth|cocaine|heroin|pill|cartel|nitazene|fentanyl',
    '(?:synthetic|illegal|illicit|deadly|lethal|hard) (?:drugs|opioids?|narcotics)|(?:drug|narcotics) (?:smuggling|trafficking|traffickers?|trade|smugglers?|cartels?|deaths|control|precursors?|gangs?|crisis|overdoses?|enforcement|money|cooperation)|precursors?(?: chemicals?)?(?! (?:to|of) (?:the |a )?(?:war|talks|deal))|opioids?|overdoses?|anti-drug|anti-narcotics|counter-?narcotics|drugs (?:that|which) (?:kill|poison|are killing)|(?:flow|flows|traffic|trafficking|smuggling|export|shipments?|scourge|war|fight|cooperat[a-z]+|work) (?:of|in|on|against) (?:illegal |illicit |deadly |synthetic |hard )*(?:drugs|narcotics|opioids|cocaine|heroin|methamphetamine)|nitazenes?|methamphetamine|pill presses',
  ),
  en(
    'journalists-consulates',
    'consul|embassy|chancery|ambassador|diplomat|correspondent|accredit|persona non grata|expel|agrément|agrement| asked to leave| expulsion| recalled home| sent home| thrown out| told to leave| withdrawn|attache|attaché|journalist|embassies|mission',
    "persona non grata|(?:ambassador|envoy|consul|attach[eé]|diplomats?|chargé d['’]affaires)(?: [a-zP]+){0,4}? (?:expelled|sent home|asked to leave|told to leave|thrown out|expulsion|withdrawn|accredited|to be sent home|recalled home)|(?:expel|expulsion|expelled|expels|send home|sent home|throw out|threw out)(?: of)? (?:[a-zP0-9]+ ){0,4}?(?:diplomats?|attach[eé]s?|consul|ambassador|correspondents?|journalists?)|(?:reopen|reopened|reopening|close|closed|closing|closure of|open|opened|opening of|shut|shuts|staffing of) (?:of )?(?:its |their |the |a |an |new |P+ )*(?:embass(?:y|ies)|consulates?(?:-general)?|consular offices?|missions?)(?! of (?:peace|mercy))|diplomatic (?:missions?|staff|premises|immunity|personnel|corps|presence)|embassy (?:building|site|compound|staff)|consulates?(?:-general)? in (?:P+|L+)|vienna convention on diplomatic",
  ),
  en(
    'migration',
    'work permit|without a permit|guest workers|migrant|labour mobility|labor mobility|asylum|deport|readmission|smugglers|border crossing| without any permit| without permit|guest labor|guest labour|guest worker|posted labor|posted labour|posted worker|seasonal labor|seasonal labour|seasonal worker|labor migration|labour migration|illegal arrivals|illegal entry|illegal immigration|illegal migration|irregular arrivals|irregular entry|irregular immigration|irregular migration|mass arrivals|mass entry|mass immigration|mass migration|undocumented arrivals|undocumented entry|undocumented immigration|undocumented migration',
    '(?:work|live|settle)(?: [a-z]+){0,6}? without (?:a |any )?(?:work )?permits?|(?:guest|migrant|seasonal|posted) (?:workers?|labou?r(?:ers)?)|labou?r (?:mobility|migration)|(?:failed|rejected) asylum|asylum[- ](?:seekers?|claims?|applications?|policy)|deport(?:ation|ations|ed|ees|ing)|(?:boat|irregular|illegal|undocumented|economic) migrants|(?:irregular|illegal|undocumented|mass) (?:migration|immigration|arrivals|entry)',
  ),
  en(
    'sport',
    'match|olympic|world cup|tournament|football|athlet|friendly|championship|table tennis|ping-pong|games|marathon|hockey|cricket|rugby|basketball|chess|exhibition game|return game|national |youth |sport cooperation|sport event|sport exchange|sport officials|sport ties|sporting cooperation|sporting event|sporting exchange|sporting officials|sporting ties|sports cooperation|sports event|sports exchange|sports officials|sports ties',
    '(?:friendly|return|exhibition) (?:match|game)(?:es|s)?|(?:national|football|hockey|basketball|rugby|cricket|chess|table tennis|ping-pong|youth) (?:teams?|match(?:es)?|players|tournament|league|diplomacy)(?! (?:of (?:negotiators|experts)))|olympics?(?: games)?|world cup|(?:winter|summer|youth|university|asian|commonwealth|student) games|championships?|athletes|(?:sports?|sporting) (?:exchanges?|events?|ties|cooperation|officials)|marathon(?! (?:talks|session|negotiat|meeting|round))',
  ),
  en(
    'culture',
    'altarpiece|painting|exhibition|museum|orchestra|film|festival|heritage|manuscript|archaeolog|theatre|opera|ballet|translation|literature|art |exchange of |loan of |restitution of |return of |theft of |book |gallery |music |cultural center|cultural centre|cultural diplomacy|cultural event|cultural exchange|cultural goods|cultural property|cultural relics|cultural ties|cultural week|cultural year|choir |choirs |philharmonic |symphony |year of culture|literary exchange|literary prize',
    '(?:loan|return|restitution|exhibition|exchange|theft) of (?:the |a |an |its |their |[a-zLP]+ )*(?:altarpiece|paintings?|manuscripts?|artefacts?|artifacts?|antiquities|treasures?|sculptures?|bronzes?|masterpieces?|relics|art|films|books)|(?:museum|gallery|film|music|theatre|opera|ballet|book|art) (?:exhibitions?|festivals?|fairs?|exchanges?|loans?|tours?|co-?productions?|weeks?|seasons?)|exhibitions? (?:of|on|in|at|from)|(?:cultural|intangible|world|shared|common) heritage|cultural (?:exchanges?|cent(?:re|er)s?|cooperation|years?|weeks?|festivals?|ties|property|goods|events?|diplomacy|relics)|(?:philharmonic|symphony|orchestras?|choirs?|ballet|opera) (?:[a-z]+ )?(?:tour|visit|perform|play|concert)[a-z]*|year of culture|archaeolog[a-z]+|literary (?:prizes?|exchanges?|festivals?)|film (?:co-?production|festival|quota|industry)s?',
  ),
  en(
    'detained-citizens',
    'go home|go free|come home|let our|let the|let my|allow |let ',
    `(?:let|allow) ${COUNT}(?:[a-z-]+ )?${CAPTIVE} (?:to )?(?:go|go home|go free|return|return home|come home|leave)`,
  ),
  en(
    'law-enforcement',
    'fled|on the run|absconded|that are wanted|that escaped|that had are wanted|that had escaped|that had is wanted|that is wanted|who are wanted|who escaped|who had are wanted|who had escaped|who had is wanted|who is wanted',
    '(?:hand over|hand back|send back|return|surrender|extradite) (?:[a-z0-9]+ ){1,4}?(?:who|that) (?:had )?(?:fled|absconded|escaped|is wanted|are wanted)|(?:who|had) (?:fled|absconded) (?:in \\d+ )?with (?:[a-z0-9$.]+ ){0,3}?(?:million|billion|money|funds)',
  ),
  en(
    'women-gender',
    'adoption|adopt',
    'adoptions? of (?:[a-z0-9]+ ){0,2}?(?:children|orphans|girls|babies|boys)|adopted (?:children|girls|babies)',
  ),
  en(
    'law-enforcement',
    'former|fugitive|corrupt official|safe haven|embezzl|corrupt |disgraced ',
    '(?:return|hand over|hand back|extradite|send back|surrender) (?:a |an |the |its |two |three |\\d+ )?(?:former|fugitive|corrupt|disgraced) (?:[a-z]+ ){0,2}?(?:officials?|governors?|bankers?|mayors?|ministers?|executives?|generals?|businessm[ae]n)|corrupt officials|safe havens? (?:for|anywhere|abroad)|embezzle[a-z]*',
  ),
  en(
    'tourism',
    'visited|travelled to|traveled to|came to|flew to|trave',
    '(?:\\d[\\d,.]*(?: million)?|millions? of|thousands of|tens of thousands of|hundreds of thousands of) (?:P+s?|visitors|people|citizens|guests|travel+ers) (?:visited|travel+ed to|came to|flew to) (?:P+|L+)',
  ),
  en(
    'detained-citizens',
    'travel ban|exit ban',
    "(?:travel|exit) bans? (?:on|against|imposed on) (?:the |its |two |three |four |five |six |\\d+ |all |both |P+(?:['’]s)? |a )+(?:[a-z]+ )?(?:citizens?|nationals?|businessm[ae]n|engineers?|executives?|academics?|scholars?|journalists?|lawyers?|consultants?)",
    'alone',
  ),
  en(
    'press-freedom',
    'journalists|reporters|correspondents',
    '(?:treatment|harassment|intimidation|surveillance|working conditions|situation|safety|protection) (?:of|for) (?:[a-zP]+ )?(?:journalists|reporters|correspondents)',
  ),
  en(
    'detained-citizens',
    'questioned|interrogated',
    '(?:men|women|crew|sailors|others|citizens?|nationals?|fisherm[ae]n|engineers?|students?|executives?|journalists?|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?(?:is|are|was|were|been) (?:still )?(?:being )?(?:questioned|interrogated) (?:[a-z]+ )?(?:in|by) (?:P+|L+)',
  ),
  en(
    'detained-citizens',
    'back|home',
    '(?:want|wants|get|bring|have|give|gives) (?:us )?(?:the |its |our |their |your |ship and |boat and |plane and |two |three |all )+(?:crew|sailors|seam[ae]n|pilots|citizens|nationals|fisherm[ae]n|soldiers|journalists?|people) (?:back|home)(?! (?:to work|on|at))',
  ),
  en(
    'consular',
    'embassy|consul|diplomats',
    '(?:embassy|consulate|consuls?|diplomats) (?:has |have |had )?(?:[a-z]+ )?(?:spoken|spoke|talked|speak|talk|met|visited) (?:to |with )?(?:the |all |both |two )?(?:[a-z]+ )?(?:crew|sailors|detainees?|prisoners?|families|men|women|students?|engineers?|him|her|them)',
  ),
];
