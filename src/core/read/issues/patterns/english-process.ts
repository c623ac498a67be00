import { english as en, type Row } from './row.ts';

const W3 = '(?:[a-zPHNL0-9-]+ ){0,3}?';
const W6 = '(?:[a-zPHNL0-9-]+ ){0,6}?';
const TALKS =
  '(?:talks|call|meeting|conversation|discussions?|exchange|negotiations?|session|round|summit|visit)';
const GOOD =
  '(?:constructive|productive|useful|fruitful|positive|excellent|successful|cordial|friendly|businesslike|substantive|(?:a|an|great|big|huge) success|a failure|inconclusive|disappointing|warm)';
const ACCOUNT =
  '(?:readouts?|statements?|accounts?|summar(?:y|ies)|versions?|communiqu[eé]s?|posts?|releases?|notices?)';
/** The head of a state or a government, as a subject, with no minister or envoy between it and the verb. */
const HEAD =
  '(?:(?:(?<!vice )president|(?<!deputy )prime minister|chancellor|H+|leaders?)(?:(?!minister|secretary|envoy|negotiator|delegat|spokes|official|aide)[^.;"“”]){0,70}? )';
const GO =
  '(?:visit|visits|visited|visiting|travel|travels|travelled|traveled|travelling|traveling|fly|flies|flew|go|goes|going|come|comes|coming|trip)(?: back)?(?: to| in)?';
const BOTH_HEADS =
  '(?:(?:the )?(?:two |both )?(?:leaders|presidents|heads of (?:state|government))|(?:[a-z]+ )?H+(?: [a-z]+)? and (?:president |prime minister )?(?:[a-z]+ )?H+)';

export const englishProcessRows: readonly Row[] = [
  en(
    'next-round',
    'reconvene|again|return|resume|back at|back to',
    `(?:delegations?|negotiators?|teams?|envoys?|(?:two|both) sides|they|officials|talks|negotiations) (?:(?!minister|leader|president|premier)[a-zPHNL0-9-]+ ){0,6}?(?:reconvene|meet again|sit down again|(?:return|back) (?:to|at) the (?:negotiating )?table|resume)`,
  ),
  en(
    'next-round',
    'talks|negotiations|consultations',
    '(?:talks|negotiations|consultations) (?:[a-zLP]+ ){0,3}?(?:will |would |are |is |to |could |should |due |set |expected |scheduled |planned )(?:be |to |due |set |expected |scheduled |planned )*(?:resume|continue|restart|reopen|begin|start|held|take place|go on)[a-z]*',
  ),
  en(
    'next-round',
    'talks|negotiations|negotiating',
    '(?:when|before|once|until|if) (?:the )?(?:talks|negotiations) (?:resume|restart|continue|reopen|begin)|(?:resum|restart|reopen|continu)[a-z]* (?:the |their |trade )*(?:talks|negotiations|negotiating)',
  ),
  en(
    'next-round',
    'round',
    '(?<!(?:concluded|ended|finished|completed|wrapped up|after|held) (?:the |a |their )?)(?:second|third|fourth|fifth|sixth|seventh|next|coming|another|further|fresh|latest|final) (?:[a-z]+ )?rounds?(?! of (?:tariff|sanction|measure|restriction|dut|talks between the))',
  ),
  en(
    'next-round',
    'meet|to convene|to gather|to sit down|will convene|will gather|will sit down|would convene|would gather|would sit down',
    '(?:negotiators|delegations|teams|trade (?:chiefs|envoys?)|vice premier|officials) (?:(?!foreign minister|deputy minister|leaders|presidents)[^.;,]){0,50}?(?:will|would|to|due to|plan to|set to) (?:meet|sit down|convene|gather)(?! (?:every|each|monthly|weekly|quarterly|regularly|once|twice|annually|yearly))',
  ),
  en('next-round', 'meet', '(?:trade|economic) (?:teams|chiefs|envoys|negotiators) meet'),
  en(
    'high-level-contacts',
    'foreign minister|deputy minister|defence minister|defense minister|ministers|both minister |the two minister |vice minister ',
    `(?:foreign|defen[cs]e|deputy|vice|the two|both) ministers? (?:[a-zN]+ ){0,4}?(?:will|would|to|are to|agreed to|plan to|is to) (?:[a-z]+ )?(?:meet|travel|visit|hold talks|speak|talk|see|confer|go)`,
  ),
  en(
    'high-level-contacts',
    'again|keep|stay|maintain|lines|contact|channel|communication|talking|touch',
    `(?:talk|speak|confer|consult) again|(?:keep|stay|remain|maintain|staying|keeping)[a-z]* (?:[a-zPL]+ ){0,2}?(?:lines|channels?|communication|contact|touch|talking)(?: (?:to |with )?(?:[a-zPL]+ ){0,2}?open)?`,
  ),
  en(
    'high-level-contacts',
    'consultations with|counterpart',
    '(?:will|to) [^.;]{0,60}?(?:consultations|talks) with (?:his|her|their) (?:P+ )?counterparts?',
  ),
  en(
    'dialogue-mechanism',
    'committee|working group|commission|panel|hotline',
    '(?:have|has|is|was|there is|set up|use|through|in) (?:a|the|our|this|that) (?:joint )?(?:committee|working group|commission|panel|hotline) (?:for|on) (?:that|this|it|such|these)',
  ),
  en(
    'dialogue-mechanism',
    'committee|commission|council|dialogue|group|mechanism|panel',
    '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|latest|inaugural|annual|\\d+(?:st|nd|rd|th)) (?:meeting|session|round) of (?:the|their|its|our|a) (?:(?!un |security |european |cabinet |parliament)[a-zP-]+ ){0,5}?(?:committee|commission|council|dialogue|group|mechanism|panel)',
  ),
  en(
    'high-level-contacts',
    'delegation',
    '(?:deputy |vice |state |foreign |trade )?(?:minister|secretary) (?:[a-zNP]+ ){0,3}?(?:will|would|is to|is due to|to) (?:lead|head|bring) (?:a|the|his|her|its) (?:[a-z-]+ ){0,3}?delegation',
  ),
  en(
    'overall-assessment',
    'businesslike|useful|frank|constructive|productive|cordial|difficult|friendly|positive|tense|warm|call it |call the call |call the exchange |call the meeting |call the talk |call the talks |call them |called it |called the call |called the exchange |called the meeting |called the talk |called the talks |called them |calls it |calls the call |calls the exchange |calls the meeting |calls the talk |calls the talks |calls them ',
    '(?:talks?|exchange|meeting|call|conversation|session|it) (?:was|were|is|as|had been)? ?(?:a )?["“‘](?:very |quite )?(?:businesslike|useful|frank|constructive|productive|cordial|difficult|tense|friendly|warm|positive)|call(?:s|ed)? (?:it|them|the (?:talks?|exchange|meeting|call)) ["“‘]?(?:very |quite )?(?:businesslike|useful|constructive|productive|cordial|positive)',
  ),
  en(
    'next-round',
    'session|meeting|round|are to convene |are to have |are to hold |are to meet |are to open |is due to convene |is due to have |is due to hold |is due to meet |is due to open |is to convene |is to have |is to hold |is to meet |is to open |shall convene |shall have |shall hold |shall meet |shall open |will convene |will have |will hold |will meet |will open |would convene |would have |would hold |would meet |would open ',
    '(?:will|is to|are to|shall|due to|to) (?:hold|convene|have|host) (?:the|their|its|a) (?:first|second|third|fourth|fifth|sixth|next|\\d+(?:st|nd|rd|th)) (?:meeting|session|round) of (?:the|their|its|our) (?:(?!un |security |european |cabinet )[a-zP-]+ ){0,5}?(?:committee|commission|council|dialogue|group|mechanism|panel)',
  ),
  en(
    'next-round',
    'session|meeting|round|are to convene |are to have |are to hold |are to meet |are to open |is due to convene |is due to have |is due to hold |is due to meet |is due to open |is to convene |is to have |is to hold |is to meet |is to open |shall convene |shall have |shall hold |shall meet |shall open |will convene |will have |will hold |will meet |will open |would convene |would have |would hold |would meet |would open ',
    '(?:(?:committee|commission|group|mechanism|panel|dialogue|council) [^.;]{0,40}?|it )(?:will|is to|are to|shall|is due to|would) (?:hold|convene|have|open|meet) (?:for )?(?:its|the|a) (?:first|next|second|third|fourth|inaugural|opening) (?:session|meeting|round|sitting)',
  ),
  en(
    'dialogue-mechanism',
    'channel|panel|committee|hotline|working group|body|forum|mechanism|board|council|dialogue|commission|line',
    `(?:set up|sets up|setting up|establish|creat|launch|reopen|restor|form|reviv|set)[a-z]* ${W3}(?:channel|hotline|working group|forum|(?:consultation |dialogue |joint )mechanism|dialogue|direct line|joint (?:panel|committee|commission|board|council))s?`,
  ),
  en(
    'dialogue-mechanism',
    'panel|committee|commission|channel|body|forum|council|board',
    '(?:joint|standing|bilateral|permanent|consultative) (?:[a-z]+ )?(?:panel|committee|commission|channel|body|forum|council|board)(?! (?:said|statement|chairman))',
  ),
  en('dialogue-mechanism', 'lines|channels', 'lines of communication'),
  en(
    'initiation',
    'initiative|request|asked|initiated|proposed|sought|urging',
    `(?:call|conversation|meeting|contact) ${W6}(?:initiative|request|requested|initiated by|asked for by|proposed by|sought by)|at (?:P+(?:'s|'|s')?|the) (?:[a-zP]+ )?(?:initiative|urging|request)`,
  ),
  en(
    'initiation',
    'ask|request|sought|seek|propos',
    "(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|sought|propos(?:e|ed|es|ing)) (?:for )?(?:the|a|this|that) (?:[a-z']+ )?(?:call|conversation|phone call)",
  ),
  en(
    'initiation',
    'reached out|first move|picked up|placed the call|dialled',
    '(?:had |have |has )?reached out(?: first)?(?! to (?:voters|companies|investors))|made the first move|picked up the phone first|placed the call',
  ),
  en(
    'overall-assessment',
    'construct|product|useful|fruit|positive|excellent|success|cordial|friend|business|substan|fail|inconclus|disappoint|warm',
    `${TALKS} (?:[a-zPHNL]+ ){0,4}?(?:was|were|as|been|went|proved|are|is) (?:[a-z]+ ){0,3}?${GOOD}`,
  ),
  en(
    'overall-assessment',
    'call|descri|hail|prais|characteri|declared |pronounced ',
    `(?:called|described|hailed|praised|characteri[sz]ed|pronounced|declared) (?:the |their |it |his |this )?(?:[a-z]+ )?(?:${TALKS} )?(?:[a-z]+ )?(?:as )?(?:[a-z]+ ){0,2}?(?:${GOOD}|one of the best|the best)`,
  ),
  en(
    'overall-assessment',
    'end|wrap|broke|close|conclud',
    `${TALKS} (?:[a-z]+ ){0,4}?(?:ended|wrapped up|concluded|closed|broke up) (?:[a-zLP]+ ){0,6}?(?:without|inconclusively|in failure|on a (?:positive|high|sour))`,
  ),
  en(
    'overall-assessment',
    'headway|settled|resolved|progress|mood|atmosphere|success|achieved|as a failure|as a win',
    '(?:much |a lot of |some |little |no |real |good )?headway|(?:nothing|little|none of this|not much) (?:was |were |had been )?(?:settled|resolved|achieved)|settled (?:nothing|little|none of)|(?:mood|atmosphere) (?:[a-z]+ ){0,3}?(?:was|were|had)|(?:made|little|no|some|real|solid|limited) progress|(?:seen|read|viewed|hailed) (?:[a-zPLHN]+ ){0,4}?as a (?:success|failure|win)',
  ),
  en(
    'readout-asymmetry',
    'said nothing|says nothing|left out|leaves out|omit|skip|silent|mention|ignore|reference|passed over',
    `(?:${ACCOUNT}|P+) (?:[a-zLPH]+ ){0,6}?(?:said nothing (?:of|about|on)|says nothing (?:of|about|on)|left out|leaves out|omit(?:s|ted)|skip(?:s|ped)?(?: over)?|(?:was|is|were|are) silent (?:on|about)|(?:made|makes|make) no (?:mention|reference)|(?:did|does) not mention|(?:did|does)n't mention|passed over)`,
  ),
  en(
    'readout-asymmetry',
    'overlap|differ|diverge|match|tally|contradict|at odds|agree|tallied',
    `(?:two|both|rival|competing|separate|sides'?|the) (?:[a-z]+ )?${ACCOUNT} (?:[a-zPL]+ ){0,6}?(?:overlap|differ|diverge|match|tall(?:y|ied)|contradict|at odds|agree)[a-z]*`,
  ),
  en(
    'market-reaction',
    'share|stock|ind|future|bond|yield|equit|miners|currency|crown|yuan|dollar|rupee|peso',
    `(?:[a-z]+ )?(?:shares|stocks|ind(?:ex|ices)|futures|bonds|yields|equities|miners|crown|yuan|dollar|peso|rupee)(?! of) (?:in (?:L+|P+) |on (?:[a-z]+ ){0,3})?(?:[a-z]+ ){0,3}?(?:rose|fell|climbed|jumped|gained|slid|slipped|dropped|rallied|surged|tumbled|soared|sank|edged|weakened|strengthened|firmed|lost|added|closed|rise|fall|rising|falling)`,
    'alone',
  ),
  en(
    'market-reaction',
    'investors|traders|markets',
    '(?:investors|traders|(?:financial |stock |bond |currency )?markets) (?:[a-z]+ ){0,2}?(?:react|bet|took|shrug|welcom|cheer|price|pric|await|rally|rallied|breathe|fear|fret|were (?:relieved|unmoved|calm))[a-z]*',
    'alone',
  ),
  en(
    'regional-reaction',
    'region|side|neighboring countries|neighboring governments|neighboring states|neighbouring countries|neighbouring governments|neighbouring states',
    '(?:countries|governments|states|capitals|nations|economies|neighbo(?:u)?rs) (?:[a-z]+ ){0,3}?(?:in|of|across|around|throughout) (?:the|this) region|(?:pick|choose|take|choosing|picking|taking) (?:a )?sides?|neighbo(?:u)?ring (?:countries|states|governments)',
  ),
  en(
    'negotiation-cycle',
    'followed by|cycle|escalat|back and forth|on-off|stop-and-go|back-and-forth',
    '(?:each|every) (?:[a-z]+ ){0,3}?(?:is|was|has been) followed by|cycles? of (?:[a-z]+ ){0,2}(?:threats?|escalation|retaliation|talks|tension)|stop-and-go|on-off (?:talks|negotiations)|back-and-forth|escalat[a-z]*, (?:talk|negotiat|pause|retreat)[a-z]*',
  ),
  en('leader-visits', 'visit|travel|trip|fly|flies|flew|go|come|coming', `${HEAD}${GO} (?:the )?P+`),
  en(
    'leader-visits',
    'visit|trip|journey|stay in |stay to ',
    `(?:H+'s?|president'?s?|leader's?|his|her) (?:[a-z-]+ )?(?:visit|trip|journey|stay) (?:to|in) (?:the )?P+`,
  ),
  en(
    'leader-visits',
    'invit|welcom|host|receiv',
    `(?:invit|welcom|host|receiv)[a-z]* (?:the |president |prime minister |chancellor |premier )*(?:[a-z]+ )?(?:H+|him|her|me) (?:[a-z]+ )?(?:to|in|at) (?:the )?(?:[a-z ]{0,12})?P+`,
  ),
  en(
    'leader-visits',
    'accompan',
    'accompan(?:y|ies|ied|ying) (?:the )?(?:president|prime minister|chancellor|H+)',
  ),
  en('leaders-meeting', 'between', `(?:meeting|summit|encounter|talks|sit-down) between ${BOTH_HEADS}`),
  en(
    'leaders-meeting',
    'meet|see each other|summit',
    `${BOTH_HEADS} (?:will|are|may|could|might|plan|hope|agreed|would|should|intend|expect)(?:(?! that |team|minister|envoy|delegat|official|negotiator)[^.;]){0,40}?(?:meet|see each other|summit)`,
  ),
  en(
    'leaders-meeting',
    'summit',
    "(?:date|venue|plans?|prospects?|preparations?|hopes?|ready|prepare|arrange|fixed|set|agenda) (?:[a-z]+ )?(?:for|of|to|at) (?:a|the|their|any|leaders'?) (?:[a-z]+ )?summit(?! (?:of|in))|leaders'? summit",
  ),
  en(
    'bilateral-relations',
    'relation|ties|links',
    '(?<!trade )(?<!economic )(?<!business )(?<!commercial )(?<!military )(?<!cultural )(?<!air )(?:relations?|relationship|ties) (?:[a-z]+ )?(?:between|with|to|towards?) (?:the |its )?(?:two (?:countries|capitals|nations|governments|sides)|P+)',
  ),
  en(
    'bilateral-relations',
    'relation|ties',
    'P+(?:-| and |/|–)(?:the )?P+ (?:relations?|relationship|ties)|(?:the|our|this|their|whole|overall) (?:whole |overall |broader |wider )?relationship(?! (?:manager|between (?!P|the two|the P|our)))',
  ),
  en(
    'relationship-framing',
    'respect|peace|partner|coexist|equals|halfway|friend and not |friend and rather than |friend not |friend rather than |friend, and not |friend, and rather than |friend, not |friend, rather than |friends and not |friends and rather than |friends not |friends rather than |friends, and not |friends, and rather than |friends, not |friends, rather than ',
    '(?:respect(?:ing)?|respect for) each other|liv(?:e|ing) (?:[a-z]+ )?in peace|(?:partners?|friends?),? (?:and )?(?:not|rather than) (?:an? )?(?:as )?(?:an? )?(?:rivals?|adversar(?:y|ies)|enem(?:y|ies)|opponents?)|coexist(?:s|ence)?|(?:as|between) equals|meet(?:ing)? (?:each other |P+ )?halfway',
  ),
  en(
    'strategic-trust',
    'trust|confidence',
    '(?:mutual|lack of|rebuild|restor|build|lost|erod|deepen|undermin|damag)[a-z]* (?:mutual |the |political |strategic )?trust|(?<!anti-)trust (?:between (?:the |both |P+|H+|our )|in each other|deficit)',
  ),
  en(
    'core-interests',
    'red line|territor|sovereign',
    'red lines?|territorial (?:questions?|issues?|integrity|claims)|sovereignty',
  ),
  en(
    'non-interference',
    'affairs',
    "(?:meddl|interfer|interven)[a-z]* in (?:[a-zP']+ ){0,3}?affairs|(?:domestic|internal) affairs",
  ),
  en(
    'conflict-avoidance',
    'conflict|confrontation|war|escalat|spiral',
    '(?:keep|prevent|avoid|stop|stumbl|slid)[a-z]* (?!of)[^,.;]{0,50}?(?:conflict|confrontation|escalat(?:ion|ing)|spiral(?:ling)?)',
  ),
  en(
    'containment',
    'rise|development|growth|progress|advance',
    "(?:hold(?:ing)? back|contain|stifl|suppress|thwart|keep(?:ing)? down|stunt|hobbl|imped|check)[a-z]* (?:its|P+(?:'s)?|their|our) (?:[a-z]+ )?(?:rise|development|growth|progress|advance)",
  ),
  en(
    'leader-diplomacy',
    'between|leader-to-leader|leader-level',
    `(?:channel|rapport|bond|friendship|trust|chemistry|personal relationship|personal tie|direct contact)s? (?:[a-z]+ )?between ${BOTH_HEADS}|leader-to-leader|leader-level`,
  ),
  en(
    'military-to-military',
    'militar|armed forces|commanders|defence chiefs|defense chiefs|navies',
    `(?:militaries|armed forces|commanders|defen[cs]e chiefs|navies) ${W6}(?:hotline|lines?|channels?|talks?|communicat[a-z]+|contacts?|dialogue)(?: between [a-z]+ at sea)?`,
    'alone',
  ),
  en(
    'maritime-security',
    'frigate|destroyer|warship|vessel|coast guard|navy|patrol',
    '(?:frigates?|destroyers?|warships?|naval vessels?|coast guards?|navy ships?|patrols?) (?:[a-z]+ ){0,4}?(?:strait|waters|seas?|passed|transit[a-z]*|sail[a-z]*)',
  ),
  en(
    'defence-cooperation',
    'exercise|drill|manoeuvre|maneuver',
    `(?:navies|armies|air forces|armed forces|militaries|troops|fleets) ${W6}(?:exercises?|drills?|manoeuvres|maneuvers)|(?:joint|military|naval|live-fire) (?:exercises?|drills?|manoeuvres|maneuvers)`,
  ),
  en(
    'overall-assessment',
    'what a|changed little|changed nothing',
    `what a (?:[a-z]+ )?${TALKS}|${TALKS} changed (?:little|nothing)`,
  ),
  en(
    'market-reaction',
    'indexes|stock|benchmark |share ',
    '(?:stock |share |benchmark )+(?:indexes|indices|index|prices)',
    'alone',
  ),
  en(
    'leaders-meeting',
    'summit',
    '(?:want|seek|need|plan|planning|arrange|arranging|agree(?:d)? (?:on|to)|hold|holding) (?:a |the )summit(?! (?:of|in))',
  ),
  en(
    'negotiation-cycle',
    'pattern|cycle|threat|rhythm of |ritual of |routine of ',
    '(?:pattern|cycle|rhythm|routine|ritual) of (?:[a-z]+,? ){0,4}?(?:threat|pause|retreat|escalat|talk|retaliat)[a-z]*',
  ),
  en('military-to-military', 'military', 'the military (?:sphere|field|realm|domain|side)'),
  en('regional-reaction', 'seen from', 'seen from (?:P+|L+),'),
  en(
    'next-round',
    'meet|try again| are due to hold| are due to sit| are due to talk| are due to try| are expected to hold| are expected to sit| are expected to talk| are expected to try| are scheduled to hold| are scheduled to sit| are scheduled to talk| are scheduled to try| are set to hold| are set to sit| are set to talk| are set to try| are to hold| are to sit| are to talk| are to try| plan to hold| plan to sit| plan to talk| plan to try| will hold| will sit| will talk| will try| would hold| would sit| would talk| would try',
    '(?:[a-z]+ )?N+ and (?:[a-z]+ ){0,2}N+ (?:are to|will|would|are due to|plan to|are expected to|are set to|are scheduled to) (?:meet|hold|sit|talk|try)|trade ministers? (?:(?!foreign)[^.;]){0,60}?(?:will|would|are to) try again',
    'trade',
  ),
];
