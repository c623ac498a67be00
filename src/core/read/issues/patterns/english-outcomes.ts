import { english as en, type Row } from './row.ts';

/** How an exchange went and what comes of it, by words that no set phrase holds. */
const THING =
  '(?:talks|meetings?|call|conversation|discussions?|exchange|negotiations?|session|round|summit|visit|consultations?|encounter|dialogue|trip|mood|atmosphere|tone)';
const TEMPER =
  '(?:frank|candid|direct|blunt|tense|warm|cordial|friendly|businesslike|constructive|productive|fruitful|useful|difficult|tough|robust|positive|professional|heated|icy|chilly|cool|calm|respectful|sober|sombre|lively|substantive|in-depth|thorough|pleasant|polite|stormy|testy|straightforward|open|honest|civil)';
const KEPT = '(?:signed|agreed|promised|pledged|committed|undertook|signed up|put their names)';

export const englishOutcomesRows: readonly Row[] = [
  en(
    'overall-assessment',
    'called|described|termed|labelled|judged|found|characteri|calls |describes ',
    `(?:called|calls|described|describes|termed|labelled|judged|found|characteri[sz]ed) (?:the |their |both |it |that |his |her |this |today['’]s )+(?:[a-z]+ )?(?:${THING} )?(?:as )?["“‘]?(?:(?:both|very|quite|rather|also|unusually|a|an) )*${TEMPER}(?![a-z-])`,
  ),
  en(
    'overall-assessment',
    'frank|candid|direct|blunt|tense|warm|cordial|friendly|businesslike|constructive|productive|fruitful|useful|difficult|tough|robust|positive|professional|heated|icy|chilly|cool|calm|respectful|sober|lively|substantive|in-depth|pleasant|polite|stormy|testy|open|honest|civil|atmosphere|call|consultation|conversation|dialogue|discussion|encounter|exchange|meeting|mood|negotiation|round|session|summit|talks|tone|trip|visit',
    `${THING}(?: [a-zP,0-9]+){0,10}? (?:was|were|had been|has been|have been|is|are|remained|turned|proved|felt)(?: (?:a|an|very|quite|rather|both|at times|often|mostly|generally|unusually|all in all))* ["“‘]?${TEMPER}(?:,? (?:but|and|if|though|yet|or) (?:never |not |always |very |also )?[a-z-]+)?["”’]?(?! (?:to|about|that|for|on) )(?=[.,;:!?"”’]|$| (?:and|but|in|on|throughout|he|she|it|they|said|the)(?![a-z]))`,
  ),
  en(
    'overall-assessment',
    'news is|news was|news from',
    'news (?:from [a-zPL ]{2,30} )?(?:is|was) (?:very |quite |rather |far from |mostly |all |mixed |not )*(?:good|bad|great|terrible|mixed|poor|excellent|encouraging|discouraging|grim)',
    'trade',
  ),
  en(
    'overall-assessment',
    'did not fail|came to fail|counts as|count as|passes for|breakthrough|walked out with|step forward|step back|made progress|making progress|good progress|progress|it did not |it didn|it had not |it has not |it have not |they did not |they didn|they had not |they has not |they have not |we did not |we didn|we had not |we has not |we have not |count |counts |pass |passes |qualifies |qualify |rank |ranks |both |everybody |neither |no one |nobody |big step |big steps |first step |first steps |giant step |giant steps |great step |great steps |huge step |huge steps |important step |important steps |major step |major steps |modest step |modest steps |real step |real steps |small step |small steps ',
    '(?:we|they|it|both|neither|nobody|no one) (?:did not|didn[\'’]t|have not|has not|had not) (?:fail(?:ed)?|succeed(?:ed)?)(?=[.,;:!?"”’]|$)|(?:that |this |it )?(?:counts?|pass(?:es)?|qualif(?:y|ies)|rank(?:s)?) (?:as|for) (?:a |an |some |real |good |great )*(?:progress|success|failure|breakthrough|win|victory|achievement|result|defeat)|(?:nobody|no one|neither(?: side)?|everybody|both) (?:[a-z]+ ){0,3}?(?:came away|walked (?:out|away)|left|went home|emerged|returned) (?:with (?:one|much|anything|a (?:win|victory|smile)|nothing|something)|happy|satisfied|pleased|disappointed|richer|poorer|wiser)|(?:good|great|real|solid|considerable|substantial|tremendous|little|no|some|limited|modest|important|significant|encouraging|tangible) progress (?:on|in|at|with|towards?|over|was|has|had|made|being)|(?:big|great|small|important|first|real|major|huge|giant|modest) steps? (?:forward|back|backwards?)(?! (?:from|into))|(?:a|an|the|no|any|real|major|big) breakthroughs? (?:on|in|at|over|with)',
  ),
  en(
    'overall-assessment',
    'great talk|great call|great conversation|good talk|good call|nice talk|wonderful|terrific|fantastic|long talk|tremendous|very good|amazing |beautiful |excellent |good |great |lovely |nice |productive |superb ',
    '(?:great|good|wonderful|terrific|fantastic|excellent|tremendous|amazing|beautiful|very good|nice|lovely|superb|productive) (?:talk|call|conversation|meeting|chat|discussion|dinner|lunch|visit|session)(?:s)?(?: (?:with|between|on|about|this|today|tonight|yesterday)|[.,!;]|$)',
  ),
  en(
    'agreement-implementation',
    'what they signed|what it signed|what was signed|what they agreed|what it agreed|what was agreed|what P|what they promised|what it promised|what it pledged|what they pledged|what we signed|what we agreed|what it undertook|carry out what |deliver what |did what |do what |does what |doing what |exactly what |far from what |hardly what |honor what |honour what |implement what |keep to what |less than what |never what |not what |nothing like what |stick to what ',
    `(?:not|never|nothing like|exactly|less than|hardly|far from|deliver|keep to|carry out|stick to|implement|honou?r|do|does|did|doing) what (?:they|it|we|P+|he|she|both|was|was|had been|the two sides|both sides) (?:had |have |has )?(?:been )?${KEPT}(?: (?:to|up to|in (?:L+|P+)))?`,
    'alone',
  ),
  en(
    'agreement-implementation',
    'promise|pledge|review progress|progress review|stocktak|take stock|took stock|track record|follow-up|follow up|scorecard|verify|on schedule|behind schedule|backlog of promises|compliance|homework|what became of |what become of |what came of |what has became of |what has become of |what has came of |failed to |failing to |fails to |refusal to |refused to |refusing to |slow to |unwilling to |delivery|implementation|progress|what has been achieved|what has been done|ahead of schedule|broken commitment|empty commitment|kept commitment|outstanding commitment|unfulfilled commitment',
    '(?:what (?:has )?(?:became|become|came) of (?:the |its |their |those )?(?:promises|pledges|commitments|undertakings|deal|agreement|accord))|(?:failing|failed|fails|refus(?:ed|al|ing)|unwilling|slow) to (?:keep|honou?r|meet|fulfil|fulfill|deliver on|carry out|make good on) (?:a |its |their |the |his |any |that )*(?:promises?|pledges?|commitments?|obligations?|part|side|undertakings?|word)|(?:review|assess|monitor|track|measure|check|take stock of|took stock of|report on|gauge) (?:the |its |their |on )*(?:progress|implementation|follow-up|compliance|delivery|what has been (?:done|achieved))(?! of the (?:talks|vaccine|disease|fire))|(?:on|ahead of|behind) schedule(?= (?:with|in|on))|(?:broken|kept|unkept|unfulfilled|empty|outstanding|half-kept) (?:promises?|pledges?|commitments?)|scorecard',
    'trade',
  ),
  en(
    'trade-deal',
    'package of|set of|understanding|bundle of|list of agreed|bundles of |packages of |series of |sets of ',
    '(?:packages?|sets?|bundles?|series) of (?:[a-z]+ )?(?:understandings|agreements|accords|deals|arrangements|commitments)|(?:a |an )(?:[a-z]+ )?understandings? (?:on|over|about) (?:trade|tariffs|duties|minerals|quotas|access|fees|licen[cs]es|purchases)|(?:the|that|this) understanding (?:was|is|that|reached|would|will|may|has|does|did|covers?|holds?|lets?|describes?|says?|sets?)',
    'trade',
  ),
  en(
    'dialogue-mechanism',
    'every month|every three months|every six months|every quarter|every year|once a month|twice a year|once a year|every week|four times a year|quarterly|monthly|each quarter|each month|each year|every two|annually|each autumn|each spring|each week|every |four times a |four times each |four times per |once a |once each |once per |three times a |three times each |three times per |twice a |twice each |twice per |weekly|yearly',
    '(?:meet|meets|sit|sits|convene|convenes|confer|gather|gathers|talk|consult|report|see each other|get together|review)(?: [a-z]+){0,4}? (?:every (?:[a-z0-9]+ )?(?:weeks?|months?|quarter|year|spring|autumn|fall)|(?:once|twice|three times|four times) (?:a|every|each|per) (?:week|month|quarter|year)|each (?:week|month|quarter|year|spring|autumn)|(?:monthly|quarterly|annually|yearly|weekly))',
  ),
  en(
    'dialogue-mechanism',
    'dialogue|commission|committee|hotline|hot line|channel|contact group|joint body|contact officer|liaison|consultation mechanism|forum|joint bodies|task force|working group|contact point',
    '(?:resume|resumed|resuming|revive|revived|reviving|restart|restarted|relaunch|restore|restored|launch|launched|establish|established|set up|setting up|suspend|suspended|broke off|break off|hold|upgrade|continue|continued) (?:the |a |an |their |its |our |this |that )*(?:[a-z-]+ ){1,3}?(?:dialogues?|consultation mechanisms?|contact groups?|commissions?|committees?|hot ?lines?|working groups?|task forces?|joint bod(?:y|ies)|forums?)(?! (?:of inquiry|with (?:the )?(?:union|opposition|protest)))|liaison (?:officers?|offices?|groups?)|contact (?:officers?|groups?|points?)|hot ?lines?',
  ),
  en(
    'high-level-contacts',
    'ministers|minister|counterpart|secretary|advisers|in touch|follow up|see each other|are in |be in |keep in |kept in |remain in |remained in |stay in |stayed in ',
    '(?:(?:our|their|the|both|two|foreign|trade|defen[cs]e) )+ministers (?:will|would|are to|shall|should|can|could|may|must|plan to|have agreed to|agreed to) (?:[a-z]+ )?(?:follow up|meet|speak|talk|stay|keep|continue|consult|confer|work)(?! (?:every|once|twice|quarterly|monthly))|(?:stay|remain|keep|be|kept|stayed|remained|are) in (?:close |regular |constant |direct |permanent )*(?:touch|contact|communication)(?! with (?:the |his |her |their )?(?:famil|relatives|lawyers?|hospital|employers?|voters|reality))',
  ),
  en(
    'bilateral-relations',
    'relations|ties',
    '(?:keep|put|bring|set|steer|move|place|help|get|restore|return|take|push|guide) (?:the |their |its |our |P+ )*(?:bilateral |overall )?(?:relations|ties) (?:on|back|onto|to|out|in|forward|along|between)|(?:values?|valued|cherish|cherishes|develop|developing|deepen|deepening|improve|improving|strengthen|strengthening|mend|mending|repair|repairing|stabili[sz]e|stabili[sz]ing|normali[sz]e|upgrade|upgrading|advance|harm|damage|poison|strain|strained|freeze|thaw) (?:the |their |its |our |these |all )*(?:bilateral |overall |good |friendly |diplomatic )?(?:relations|ties)(?! (?:officer|manager|firm|department))|importance to (?:the |their |its |our )*(?:[a-z]+ )?(?:relations|ties|relationship) (?:with|between)|anchor of (?:the |our |their )*(?:relations|ties|relationship)|(?:its|their|our) ties (?:with|to) P+|(?:relations|ties) (?:with|between) (?:P+|the two (?:countries|states|nations|sides))',
  ),
  en(
    'leader-diplomacy',
    'head-of-state|heads of state|personal|get along|got along|friend of mine|good friend|chemistry|rapport|respect him|respect her|smart man|first-name|heads-of-state diplomacy|leader-level diplomacy|summit diplomacy|top-level diplomacy|get on |gets along |gets on |getting along |getting on |got on |a friend of |a friends of |dear friend of |dear friends of |great friend of |great friends of |my friend of |my friends of |old friend of |old friends of |true friend of |true friends of |very friend of |very friends of |close friendship between |close friendship with |close relationship between |close relationship with |excellent friendship between |excellent friendship with |excellent relationship between |excellent relationship with |good relationship between |good relationship with |warm friendship between |warm friendship with |warm relationship between |warm relationship with |strategic guidance of heads|strategic guidance of leaders|strategic guidance of presidents|strategic guidance of the heads|strategic guidance of the leaders|strategic guidance of the presidents|strategic guidance of the two heads|strategic guidance of the two leaders|strategic guidance of the two presidents|strategic guidance of two heads|strategic guidance of two leaders|strategic guidance of two presidents',
    '(?:head-of-state|heads-of-state|leader-level|top-level|summit) diplomacy|(?:get|got|gets|getting) (?:along|on) (?:very |so |really |extremely |quite )?(?:well|fine|great|famously)|(?:a|my|very|good|great|true|old|dear|personal) friends? of (?:mine|his|hers)|(?:personal|warm|good|excellent|close) (?:rapport|chemistry|relationship|friendship) (?:with|between) (?:H+|the two (?:leaders|presidents|men)|president|prime minister)|on first-name terms|strategic guidance of (?:the )?(?:two )?(?:leaders|presidents|heads)',
  ),
  en(
    'negotiation-cycle',
    'threat|panic|knows his lines|its lines|deja vu|déjà vu|same play|rerun|re-run|merry-go-round|treadmill|brinkmanship|ritual|know her lines|know her part|know her role|know his lines|know his part|know his role|know its part|know its role|know their lines|know their part|know their role|knows her lines|knows her part|knows her role|knows his part|knows his role|knows its part|knows its role|knows their lines|knows their part|knows their role|dejà vu|déja vu|familiar cycle|familiar dance|familiar film|familiar movie|familiar pattern|familiar play|familiar script|old cycle|old dance|old film|old movie|old pattern|old play|old script|same cycle|same dance|same film|same movie|same pattern|same script|repeat of last|repeat of the|replay of last|replay of the',
    '(?:the )?threats?,? (?:the |a |then |and )*(?:panic|pause|retreat|deadline|counter-?threat|call|telephone call|tariff|talks|climbdown)[a-z]*,? (?:the |a |then |and )*[a-z]+|knows? (?:his|her|its|their) (?:lines|part|role)|d[eé]j[aà] vu|(?:same|old|familiar) (?:play|script|film|movie|dance|ritual|pattern|cycle)|(?:a |the )?(?:rerun|re-run|replay|repeat) of (?:last|the)|merry-go-round|treadmill|brinkmanship',
    'trade',
  ),
  en(
    'press-statement',
    'published an account|account of its own|own account|no communiqu|joint communiqu|publish|issued a|did never |did not |did yet to |had never |had not |had yet to |has never |has not |has yet to |have never |have not |have yet to ',
    '(?:has|have|had|did) (?:not|yet to|never) (?:yet )?(?:publish|issue|release|put out)(?:ed|d)? (?:an?|any|its|their) (?:[a-z]+ )?(?:account|readout|statement|summary|communiqu[eé])',
  ),
  en(
    'food-safety-barriers',
    'inspect|let in|quarantine|plant-health|health certificate|hygiene|pest|residue|closed to|border|food check|food control|food rules|food standards|animal-health check|animal-health officer|animal-health rules|animal-health standards|entry of |import of |imports of |purchases of |shipment of |shipments of |import ban on |import bans on |import restrictions on |import suspension on |import suspensions on ',
    '(?:inspect(?:s|ed|ing|ion|ions)?) (?:of )?(?:the |its |their |our |P+ )*(?:[a-z]+ )?(?:salmon|fish|seafood|shellfish|oysters|beef|pork|poultry|meat|fruit|cherries|apples|orchards|slaughterhouses|abattoirs|fish farms|farms|hatcheries|dairies|packing plants|food)|food (?:inspections?|checks?|controls?|rules|standards|inspectors)|(?:plant|animal)-health (?:certificates?|rules|checks?|standards|officers?)|quarantine (?:office|officers|rules|service|list|checks?|station|pests?)|(?:borders?|market|ports?) (?:[a-z]+ ){0,3}?closed to (?:[a-z]+ )?(?:P+ )?(?:fruit|beef|pork|meat|fish|seafood|salmon|dairy|cheese|cherries|apples|poultry|eggs|grain)|(?:halt|halting|halted|stop|stopped|stopping|suspend|suspended|suspending|ban|banned|banning|block|blocked|blocking|refus(?:e|ed|ing)) (?:all |the |any |its )*(?:imports?|entry|purchases|shipments?) of (?:P+ )?(?:[a-z]+ )?(?:salmon|fish|seafood|shellfish|oysters|beef|pork|poultry|meat|fruit|cherries|apples|dairy|cheese|eggs|grain|rapeseed|lobsters?|wine)|import (?:restrictions|bans?|suspensions?) on (?:P+ )?(?:[a-z]+ )?(?:wine|fish|seafood|salmon|beef|pork|fruit|meat|cheese|lobsters?|grain)',
  ),
  en(
    'seafood-fisheries',
    'fish|trawl|catch|cod |herring|landing|shoal of|bycatch|quota|lobster|crab|scallop|salmon|oyster|mussel|prawn|roe|mackerel |aquaculture|caviar|clams|sea cucumber',
    '(?:cod|herring|mackerel|salmon|fishing) (?:fleets?|stocks?|landings?|quotas?|catch(?:es)?|wars?|rights|exports?|imports?|ban|licen[cs]es)|(?:land|landed|landing) (?:its|their|the|his) catch(?:es)?|fish(?:ed|ing)? (?:without|illegally|unlawfully|off|beyond|inside|outside|in) (?:[a-z]+ )?|fish(?:ing)? (?:stocks?|quotas?|limits|grounds|patrols?|agreement|dispute|row)|freedom of fishing|bycatch|(?:mussels|scallops|clams|caviar|fish roe|roe|shellfish|crayfish|crabs|lobsters|prawns|sea cucumbers?|fishmeal|fish oil|aquaculture)(?! (?:farmers?|associations?))',
  ),
  en(
    'agreement-implementation',
    'progress will|progress is to|progress shall|progress would|progress must|progress to be',
    'progress (?:will|is to|shall|would|must|to) be (?:[a-z]+ )?(?:checked|reviewed|measured|monitored|assessed|verified|tracked|reported)',
  ),
  en(
    'next-round',
    'chiefs|teams|negotiators|both envoys |economic envoys |trade envoys |two envoys ',
    '(?:trade|economic|two|both) (?:trade )?(?:chiefs|teams|negotiators|envoys) (?:will|are to|would|are due to|plan to|are expected to|shall) (?:[a-z]+ )?(?:sit down|get together|come together|see each other|try again|reconvene|return|convene)',
  ),
  en(
    'high-level-contacts',
    'received by|calls on|call on',
    '(?:is|was|be|were|been|being) (?:[a-z]+ )?received by (?:the )?(?:(?:vice |deputy )?(?:president|premier|prime minister|foreign minister|minister|chancellor|king)|H+|N+)',
  ),
  en(
    'food-safety-barriers',
    'sample|inspectors|quarantine officers|veterinar| check | checked | clear | draw | open | pass | reject | rejected | take | taking | test | tested | took ',
    '(?:inspectors|quarantine officers|veterinarians|vets|health officers)(?: [a-z]+){0,4}? (?:take|took|taking|draw|test|tested|check|checked|open|reject|rejected|pass|clear) (?:[a-z]+ )?(?:samples?|crates?|carcass(?:es)?|consignments?|shipments?|containers?|catch(?:es)?|fruit|meat|fish)|(?:samples? (?:from|of) (?:every|each|all) (?:crate|box|consignment|shipment|container))',
  ),
  en(
    'food-safety-barriers',
    'import permit|samples|readmit|re-allow|entry permit for |entry permit of |entry permits for |entry permits of |sample contained|sample had contained|sample had revealed|sample had showed|sample had shown|sample had tested positive|sample have contained|sample have revealed|sample have showed|sample have shown|sample have tested positive|sample revealed|sample showed|sample shown|sample tested positive|reallow |reallowed |reallows ',
    '(?:import|entry) permits? (?:for|of) (?:P+ )?(?:[a-z]+ )?(?:pork|beef|poultry|meat|fish|seafood|salmon|fruit|dairy|cheese|eggs|grain|cattle|wine)|samples? (?:had |have )?(?:contained|showed|shown|revealed|tested positive)(?: (?:an?|traces of|high levels of))?(?: (?:antibiotics?|hormones?|pesticides?|residues?|bacteria|salmonella|[a-z]+))?|(?:readmit|readmitted|re-?allow(?:ed|s)?) (?:the )?(?:imports?|P+ )',
    'trade alone',
  ),
  en(
    'overall-assessment',
    'gap|differences|outstanding issues',
    '(?:reduced|narrowed|closed|bridged|bridging|shrunk) (?:the |their |our |some |many |most |of )*(?:[a-z]+ )?(?:gaps?|differences|outstanding issues)',
    'trade',
  ),
  en(
    'leaders-meeting',
    'summit',
    "(?:arrang|hold|host|conven|prepar|plan|agree)[a-z]* (?:on |to hold |for |the |an? |their |next |early )*(?:trilateral|three-way|bilateral|leaders['’]) summit",
  ),
  en(
    'readout-asymmetry',
    'one readout|one account|one statement|one version|one text|one communique |one communiqué |one summary ',
    'one (?:readout|account|statement|version|text|summary|communiqu[eé]) (?:speaks|talks|says|mentions|calls|puts|has|lists|stresses|describes) [^.;]{2,70}[;,] (?:while |and |but )?the other',
  ),
  en(
    'dialogue-mechanism',
    'channel',
    '(?:through|via|by|over) (?:the|a|an|this|that|our|existing) (?:[a-z-]+ )?channels? (?:agreed|set up|established|created|opened|between|of communication)',
  ),
  en(
    'bilateral-relations',
    'overshadow|derail|damage|cloud|burden|define|poison|hurt|harm |harmed |harming |harms |strain |strained |straining |strains ',
    '(?:overshadow|derail|damage|cloud|burden|define|poison|hurt|harm|strain)(?:s|ed|ing)? (?:the |our |their |its |these )*(?:bilateral |overall )?(?:relations|ties|relationship)(?! (?:with (?:the )?(?:press|voters|unions)))',
  ),
  en(
    'agreement-implementation',
    'than what|than was|than had been|short of what|fewer than is |fewer than were |later than is |later than were |less than is |less than were |more than is |more than were |slower than is |slower than were ',
    '(?:fewer|less|more|later|slower) than (?:what )?(?:was|had been|is|were) (?:agreed|promised|pledged|signed)(?: in (?:L+|P+))?|short of what (?:was|had been|P+|it|they) (?:had )?(?:agreed|promised|pledged)(?: in (?:L+|P+))?',
    'alone',
  ),
];
