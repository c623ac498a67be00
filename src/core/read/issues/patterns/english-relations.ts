import { english as en, type Row } from './row.ts';

/** How two states stand to each other, and what they write to each other on a day. */
const TIES =
  '(?<!trade |economic |business |commercial |military |defen[cs]e |cultural |air |close family )(?:ties|relations|relationship|dealings|friendship)';
const COUNTRIES =
  '(?:(?:the |our |their |these )?(?:two |both )?(?:countries|nations|governments|capitals|states|peoples|sides|neighbo(?:u)?rs)|P+ and (?:the )?P+)';
const PUT =
  '(?:improv|repair|mend|rebuild|reset|strengthen|deepen|upgrad|elevat|develop|expand|warm|thaw|normali[sz]|restor|damag|harm|strain|sour|poison|worsen|stabili[sz]|nurtur|manag|steer|advanc|rais|defin|describ|burden|broaden|sever|break|broke|cut|renew|heal|turn)[a-z]*';
const FINE =
  '(?:good|better|best|close|closer|warm|friendly|cordial|strong|stronger|steady|healthy|sound|stable|predictable|constructive|normal|new|frosty|cold|chilly|tense|strained|difficult|poor|bad|frayed|fraught|neighbo(?:u)?rly|good-neighbo(?:u)?rly|peaceful|mature|lasting|long-term|productive|mutually beneficial|comprehensive|bilateral|diplomatic|overall|broader|wider|whole)';

export const englishRelationsRows: readonly Row[] = [
  en(
    'bilateral-relations',
    'ties|relation|dealings|friendship',
    `${TIES} (?:[a-z]+ )?(?:between|of) ${COUNTRIES}|${PUT} (?:the |their |its |our |his |these )*(?:(?:${FINE}|overall),? (?:and )?)*${TIES}(?! (?:with (?:the )?(?:press|media|parliament|industry)|manager))|(?:the|our|their|for|of|in|to|and|a|more) (?:${FINE},? (?:and )?){1,3}${TIES}|(?:their|our|its) (?:${TIES})(?! with (?:the )?(?:press|media))|${TIES} (?:[a-z]+ ){0,2}?(?:had|have|has|are|were|is|was|remain|remained|soured|improved|worsened|thawed|warmed|chilled|cooled|need|deserve|matter|stand|stood|hit|sank|reached|suffered|entered|grew|grow)(?![a-z])|(?:low|high|turning) point in (?:their|the|our|its) (?:[a-z]+ )?(?:dealings|relations|ties|relationship)|steered the relationship`,
  ),
  en(
    'relationship-framing',
    'enem|rival|partner|neighbour|neighbor|competit|friend|adversar|equals|respect|guest|opponent|threat',
    "(?:not|never|neither|rather than|instead of|no longer) (?:see |sees |regard |regards |view |views |treat |treats |consider |be |as |an? )*(?:P+ )?(?:as )?(?:an? |the |each other as )?(?:enem(?:y|ies)|rivals?|adversar(?:y|ies)|opponents?|threats?|foes?)|(?:see|sees|regard|regards|view|views|treat|treats|consider|considers)(?: not)? (?:P+|each other|one another|it|them|the other) as (?:an? |the )?(?:[a-z]+ )?(?:partner|equal|friend|rival|enemy|adversary|competitor|threat|neighbo(?:u)?r|opponent)s?|(?:managed|healthy|fair|orderly|friendly|peaceful|strategic|vicious) (?:competition|rivalry)|(?:competition|rivalry) (?:within|without|that|need not|must not|should not|but|and not)|good neighbo(?:u)?rs|neighbo(?:u)?rs (?:do not|don['’]t) |(?:as|on|between) equals|equal footing|(?:mutual|each other['’]s|one another) respect|respect (?:each other|one another)|(?:side by side|live and let live|peaceful coexistence|win-win|common future|shared future|natural partners?|partners and friends|friends and partners|zero-sum)|(?:stable|steady|predictable|constructive|healthy|sound|mature),? (?:and )?(?:[a-z]+,? (?:and )?){0,2}(?:relationship|relations|ties)",
  ),
  en(
    'strategic-partnership',
    'partnership',
    '(?:strategic|comprehensive|all-weather|privileged|special|enhanced|long-standing|deep|broad|close|global|cooperative|our|their|bilateral|P+) (?:(?:and|strategic|comprehensive|cooperative|P+|bilateral) ){0,4}partnership(?! (?:between (?:companies|firms|universities)|firm))|(?:the|this|a|of) partnership (?:is|has|enters|was|will|rests|with P+|between (?:P+|the two)|that|needs|proclaimed|agreed)|strategic (?:and [a-z]+ )?partners?',
  ),
  en(
    'leader-diplomacy',
    'friend|chemistry|rapport|known each other|get along|got along|respect for|personal|diplomacy|trusts him|old friend|straight talker|call me|liked',
    "(?:good|great|old|dear|close|true|real|personal) friends?(?: of (?:mine|his|hers))?(?![a-z]| of (?:the |P+|our|their))|(?:known|know|knew) each other (?:for|since|well|from)|(?:get|gets|got|getting) (?:on|along)(?: very| rather)? (?:well|famously|badly|with)|personal (?:chemistry|rapport|relationship|relations|bond|ties|friendship|diplomacy|trust|contact|touch)|(?:chemistry|rapport|bond|friendship|trust|understanding) between (?:the |these )?(?:two |both )?(?:leaders|presidents|men|women|prime ministers|H+)|(?:great |deep |much |enormous |tremendous |a lot of )?respect for (?:president |premier |prime minister )?(?:H+|him|her)|diplomacy (?:at the top|of the leaders|between the leaders|between leaders)|(?:leader|leaders['’]|head-of-state|top-level|summit|presidential|face-to-face) diplomacy",
  ),
  en(
    'strategic-trust',
    'trust|confidence|suspicio|distrust|mistrust',
    '(?:distrusts?|mistrusts?|(?<!anti)trust(?:s|ed)?(?= (?:the other|each other|one another|P+|neither|nobody))|(?:mutual|political|strategic|lack of|little|no|without|some|any|enough|more|deep|growing) (?:mutual )?(?:trust|confidence|mistrust|distrust|suspicion)(?! (?:in the (?:economy|currency|market)|vote|motion|fund|compan)))|(?:confidence|trust|suspicions?) (?:between|in each other|in one another|has to|must|needs to|can(?:not)? be|is|was|takes|will take|that)(?! (?:in (?:the )?(?:economy|market)))|(?:years|decades|months|climate|atmosphere|legacy|wall) of (?:mutual )?(?:suspicion|mistrust|distrust)|confidence-building|trust-building|(?:build|rebuild|restor|win|regain|earn|deepen|squander|forfeit|undermin|gambl)[a-z]* (?:back |away )?(?:the |its |their |each other[^a-z]s |mutual |political |strategic |some )*(?:trust|confidence)(?! (?:in the (?:economy|market)|of (?:investors|markets|voters|consumers)))',
  ),
  en(
    'managing-differences',
    'differ|disagree|disput|problem|quarrel|divid|dividing|friction|common ground|issues between',
    '(?:disputes?|differences|disagreements|quarrels?|frictions?|problems between|conflicts of interest|issues between|what divides)(?: (?:us|them|the two|between|among|with)(?: [a-zP]+){0,3}?)? (?:should|must|can|could|will|would|need to|ought to|have to|has to|are to|are best|is best|cannot|be|were|are) ?(?:only |best |also |all |never |not )?(?:to )?(?:be |being )?(?:settled|resolved|solved|sorted out|handled|managed|dealt with|addressed|worked out|bridged|narrowed|contained|controlled|discussed|overcome|allowed to|left)|(?:settl|resolv|solv|manag|handl|address|work|sort|control|contain|liv|tackl)[a-z]* (?:out |with |through )?(?:the |their |our |its |these |any |all |such |many |remaining |outstanding |existing )*(?:[a-z]+ )?(?:differences|disagreements|disputes|quarrels|frictions?)|(?:settl|resolv|solv|end)[a-z]* (?:the |their |this |that |any )(?:[a-z]+ )?(?:dispute|quarrel|disagreement|row|issue|matter) (?:through|by|at the (?:negotiating )?table|peacefully|amicably|in talks|via)|(?:acknowledg|admit|recogni|accept|set|setting|put|leav|despite|not (?:deny|hide|conceal))[a-z]*(?: that)?(?: aside)? (?:there (?:are|were|remain) )?(?:the |their |our |its |these )*(?:[a-z]+ )?(?:differences|disagreements)(?: aside| (?:remain|exist|persist|between|on|over))?|(?:differences|disagreements) (?:remain|remained|persist|persisted|exist|existed|of opinion|of view)|(?:seek|sought|seeking|find|finding|found|build|building) common ground|agree(?:d)? to (?:disagree|differ)|(?:setting|set|put|leave) aside what divides|rather than (?:through|by) (?:threats|pressure|force)|(?:by|through) consultation,? (?:and )?not|settled at the (?:negotiating )?table',
  ),
  en(
    'core-interests',
    'interest|red line|concerns|sovereign|territorial',
    "(?:core|vital|fundamental|legitimate security|essential|paramount|key national|supreme) (?:national )?interests?|red lines?|(?:each other['’]s|the other['’]?s?(?: side['’]s)?|its|P+['’]s) (?:core|major|legitimate|vital|key|main|most important) (?:interests|concerns)|(?:sovereignty and territorial integrity|territorial integrity and sovereignty)|(?:core|major) concerns",
  ),
  en(
    'non-interference',
    'interfer|meddl|affairs|business|outside|sovereign|own path|dictat|lectur',
    "(?:interfer|meddl|interven|intru|pok)[a-z]* (?:[a-z]+ )?in (?:[a-zP'’]+ ){0,4}?(?:affairs|politics|elections|matters|business|decisions|courts)|(?:outside|foreign|external|outsiders['’]?) (?:interference|meddling|intervention|dictates?)|(?:internal|domestic) (?:affairs|matters?)|(?:nobody|no one)(?: else)?['’]s business|(?:not|no) (?:need|accept|tolerate|take|want)[a-z]* (?:any )?(?:lectures?|lecturing|lessons|advice|dictation)|respect for (?:[a-zP'’]+ )?sovereignty|dictate to",
  ),
  en(
    'conflict-avoidance',
    'conflict|clash|confrontation|guardrail|guard rail|miscalcul|accident|collision|escalat|brink|war|control|incident|hand',
    '(?:keep|prevent|avoid|stop|avert|stav|guard|head off|forestall|steer|rul)[a-z]* (?:[^.;:]{0,50}? )?(?:from |away from |against |off |out |into )?(?:(?:turning|tipping|sliding|veering|descending|escalating|spilling|spiral+ing|drifting|slipping) (?:over )?(?:in)?to (?:a |an |open |armed |outright )*(?:conflict|confrontation|war|crisis|clash|hostilities)|(?:a |an |any |open |armed |direct |military |outright |accidental |dangerous |further )*(?:conflict|confrontation|clash|collision|escalation|miscalculations?|misunderstandings?|spiral|incidents at sea|war between)|(?:spiral+ing|getting|going|running|slipping|spinning) out of (?:control|hand))|(?:nobody|neither|no one|none of (?:us|them)) (?:[a-z]+ )?(?:wants?|seeks?|is looking for|has an interest in|benefits from) (?:a |an |any |another |open |new |trade )*(?:clash|conflict|confrontation|war|collision|escalation|cold war)|guard ?rails?|(?:risk|danger|threat|possibility) of (?:[a-z]+ )?(?:miscalculation|misunderstanding|escalation|confrontation|conflict|collision|clash|accidents?|accidental [a-z]+)|miscalculations?|de-?escalat[a-z]*|(?:lower|reduc|eas|defus)[a-z]* (?:the )?(?:tensions?|temperature)|crisis (?:management|prevention)|(?:from|of) spiral+ing out of control',
  ),
  en(
    'containment',
    'contain|encircl|hold |holding|held|strangl|stifl|rise|suppress|crippl|throttl|choke|keep down|keeping|hobbl|isolat|surround|stop|bully',
    "(?:to |of |at |from )?(?:contain|containing|encircl(?:e|ed|es|ing)|strangl(?:e|ing)|stifl(?:e|ing)|throttl(?:e|ing)|crippl(?:e|ing)|isolat(?:e|ing)|suppress|suppressing|surround(?:ing)?|hobbl(?:e|ing)) (?:P+|it|its|the country|our|the rise|his country|her country)|(?:being|be|is|was|feels?|felt) (?:encircled|contained|surrounded|strangled|hemmed in|boxed in)|(?:hold|holding|held|keep|keeping|kept|pin|pinning) (?:P+|it|us|them|his (?:country|nation)|her country|our country|the country|its economy|our economy) (?:back|down|small|weak|poor)|(?:stop|block|hinder|halt|obstruct|thwart|prevent|slow|hamper|imped)[a-z]* (?:P+['’]s?|its|our|their|the country['’]s|his country['’]s) (?:[a-z]+ )?(?:rise|development|growth|progress|advance|modernisation|rejuvenation)|containment|encirclement|(?:technological|economic) (?:strangulation|blockade|containment|suppression|warfare|coercion|bullying)|suppression (?:of|and)|decades-long effort to keep",
  ),
  en(
    'development-path',
    'plan|moderni|path|own way|own system|own road|progress|prosper|reform|poverty|development',
    "(?:five-year|long-term|national|ten-year) (?:development )?(?:plan|strategy|programme|program|goals?|vision|blueprint)s?|moderni[sz]ation (?:programme|program|drive|plan|path|of (?:the )?(?:country|economy|P+))|P+(?:['’]s)? (?:[a-z]+ )?(?:moderni[sz]ation|rejuvenation)|(?:its|their|our|his|her|P+['’]s|a) own (?:way|path|road|course|system|model|development|choices?)|(?:development|national) (?:path|model|road|strategy|goals?|blueprint)|(?:choose|chosen|choosing|pick) (?:its|their|our) (?:own )?(?:path|system|road|model|course)|(?:high-quality|domestic|national|economic and social) development|(?:progress|achievements|success|strides) (?:that )?(?:[a-zPHN'’ ]{2,30} )?in (?:fighting|ending|reducing|lifting|eradicating|alleviating|developing the|building a)|(?:moderni[sz]e|transform) (?:its|the|their) (?:economy|country|society)|(?:lifting|lifted) (?:[a-z0-9 ]+ )?out of poverty|further reforms? at home",
  ),
  en(
    'anniversaries',
    'anniversar|jubilee|years of|half a century|decades of|centenary|commemorat|bicenten|years since|years ago today|birthday|mark',
    '(?:\\d+(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)|golden|silver|diamond|first|second|third|tenth|next|this|the|coming) anniversary|anniversar(?:y|ies) (?:of|year|celebrations?|falls?|reception)|jubilees?|centenar(?:y|ies)|bicentenar(?:y|ies)|commemorat(?:e|es|ed|ing|ion|ive)[a-z]*|(?:mark|celebrat|observ|toast)[a-z]* (?:[a-z]+ )?(?:\\d+|[a-z]+(?:ty|teen|ten|five)(?:-[a-z]+)?|half a century|a century|a quarter[- ]century|(?:two|three|four|five|six|seven) decades|a hundred) ?(?:years)? ?(?:of|since)|half a century of (?:diplomatic )?(?:relations|ties|friendship|cooperation)',
  ),
  en(
    'congratulations',
    'congratulat|wish|greeting|compliment|felicit',
    "congratulat(?:e|es|ed|ing|ions?|ory)|(?:best|good|warm|warmest|kind|sincere|seasonal|new year|national day|holiday|birthday|festive|christmas|spring festival) (?:[a-z]+ )?(?:wishes|greetings|regards)|wish(?:ed|es|ing)? (?!to )(?:[a-zPHN'’]+ ){1,6}?(?:a happy|a good|a prosperous|every success|success|good luck|all the best|happy|a merry|good health|a successful)|exchang[a-z]* (?:[a-z]+ )?(?:[a-z]+ )?(?:greetings|congratulations|good wishes)|felicitations",
  ),
  en(
    'condolences',
    'condol|sympath|sorrow|grief|mourn|silence|victims|tribute|loss of life|solidarity|bereave|disaster|tragedy|accident|earthquake|flood',
    "condolences?|(?:deep|deepest|sincere|heartfelt|his|her|their|its|our|express[a-z]*|convey[a-z]*|extend[a-z]*|offer[a-z]*|message of) (?:[a-z]+ )?(?:sympath(?:y|ies)|sorrow|grief|sadness|compassion)|(?:minute['’]?s?|moment|two minutes) of silence|minute['’]s silence|(?:mourn|griev)[a-z]* (?:with|for|the|those)|(?:sympathi[sz]|solidarity)[a-z]* (?:with|to) (?:the )?(?:victims|families|people|P+|those|bereaved|injured)|(?:victims|casualties|survivors|bereaved|families) of (?:the )?(?:[a-z]+ ){0,3}?(?:earthquake|flood|floods|fire|crash|accident|attack|disaster|storm|typhoon|hurricane|cyclone|explosion|landslide|collapse|shooting|avalanche|sinking|drought|wildfires?)|loss of (?:so many )?lives?|pa(?:y|id|ying) (?:[a-z]+ )?tribute to the (?:dead|victims|fallen|late)|(?:help|aid|assistance|support|rescuers|rescue teams?|relief) (?:[a-z]+ ){0,4}?after (?:the|an?|this|last|yesterday['’]s) (?:[a-z]+ ){0,3}?(?:earthquake|quake|floods?|fire|crash|accident|attack|disaster|storm|typhoon|hurricane|cyclone|explosion|landslide|eruption|tsunami|wildfires?|ferry)",
  ),
];
