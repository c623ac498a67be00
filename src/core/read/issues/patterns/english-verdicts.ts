import { english as en, type Row } from './row.ts';

/** How an exchange is judged, and what one account of it tells and another does not. */
const EVENT =
  '(?:talks|call|conversation|meeting|summit|visit|trip|negotiations|round|session|discussions?|encounter|exchange|consultations|dinner|gathering|deal|agreement|accord)';
/** What stands between an exchange and the verb: where it was, between whom. */
const OF = '(?: (?:in|at|with|between|of|on) [^.;:,“”"]{1,50}?)?';
const FEW =
  '(?:more|less|little|nothing|no|few|much|only|something|some|almost|hardly|next to|precious|real|tangible|concrete|exactly|what|everything|neither|fewer|a (?:handshake|photograph|page|paragraph|promise|date|list|lot))';
const JUDGED =
  '(?:pause|breather|respite|breathing space|timeout|stopgap|sticking plaster|band-aid|half-measure|(?:good |modest |promising |first |small )?start|beginning|first step|(?:new )?starting point|reset|turning point|draw|stalemate|win|victory|defeat|success|failure|fudge|compromise|missed opportunity|wasted opportunity|step forward|step back|step in the right direction|non-event|photo opportunity|photo op|relief|breakthrough|setback|disappointment|milestone|triumph|let-down|climbdown|capitulation|truce|patch|dress rehearsal|courtesy call|surrender|sell-out|sellout|betrayal|gift|humiliation|disgrace|farce|sham|charade|waste (?:of [a-z]+)?|let-off|rout|masterstroke|gamble|bluff|one-sided affair|face-saver|face-saving [a-z]+|tactical [a-z]+|partial [a-z]+)';
const ACCOUNT =
  '(?:readouts?|statements?|accounts?|summar(?:y|ies)|versions?|communiqu[eé]s?|posts?|releases?|transcripts?|notices?|write-ups?|reports?|texts?|bulletins?|recollections?|tellings?)';
/** Whose account it is. */
const WHOSE =
  "(?:P+(?:['’]s?)?|L+(?:['’]s?)?|the other(?: side)?(?:['’]s)?|the (?:second|longer|shorter|first|official)|its|their|his|her|one|each|both|the (?:two|rival|competing)|neither|only one|(?:the )?(?:host|guest|foreign ministry|ministry|embassy|palace|government)['’]?s?)";
const LEAVES_OUT =
  "(?:lack(?:s|ed)?|leaves? out|left out|left (?:it|them|that|this) out|omit(?:s|ted)?|(?:does|did|do)(?: not|n['’]t) (?:mention|include|carry|contain|refer|speak of|name|touch|say)|(?:mention(?:s|ed)?|named?s?|referred to|spoke of|speaks of|contain(?:s|ed)?|carried|carries|said|says|made|makes|had|has|gave|gives|offered|included?s?) (?:neither|no (?:mention|reference|trace|word|such)|nothing (?:about|of|on|at all)|not a word|none of)|(?:is|was|are|were|remained?s?|stayed|fell|kept) (?:silent|mute|quiet) (?:on|about|over)|skip(?:s|ped)?|passe[sd] over|drops?|dropped|ignore[sd]?|gloss(?:es|ed) over|goes? further|went further|adds? that|went on to|ran to|runs to|(?:is|was|were|are) (?:[a-z]+ )?(?:longer|shorter|briefer|cooler|warmer|vaguer|blunter|terser|fuller|gloomier|rosier|sunnier|more (?:detailed|upbeat|cautious|guarded|positive|expansive|reserved)|less (?:detailed|upbeat|positive|specific)|twice as long|half as long|at odds|at variance|different)|differ(?:s|ed)?|diverge[sd]?|contrast(?:s|ed)?|conflict(?:s|ed)? with|contradict(?:s|ed)?|clash(?:es|ed)?|depart(?:s|ed)? from|paint(?:s|ed)? (?:a|an|another)|emphasi[sz]e[sd]? (?:other|different)|dwelt|dwells|(?:str(?:uck|ikes)|sound(?:ed|s)|hit) (?:a |an )?(?:[a-z]+ )?(?:different|cooler|warmer|harsher|softer|other) (?:note|tone)|(?:put|puts|place[sd]?|laid|lays) (?:the |its |their )?(?:emphasis|stress|accent)|could (?:hardly|not|scarcely) (?:be|have been) (?:more )?(?:different|further))";

/** Adjectives that judge how something went. */
const ADJECTIVE =
  '(?:good|better|best|bad|worse|worst|poor|great|excellent|fine|decent|splendid|terrific|wonderful|superb|useful|useless|helpful|unhelpful|fruitful|fruitless|productive|unproductive|constructive|positive|negative|successful|unsuccessful|satisfactory|unsatisfactory|satisfying|disappointing|encouraging|discouraging|promising|unpromising|modest|meagre|meager|thin|slim|slender|scant|sparse|rich|substantial|substantive|concrete|tangible|symbolic|cosmetic|hollow|empty|vague|mixed|uneven|balanced|lopsided|one-sided|fair|unfair|cordial|friendly|warm|cool|cold|chilly|frosty|icy|tense|strained|stiff|relaxed|easy|difficult|hard|tough|testy|heated|stormy|bruising|awkward|polite|businesslike|civil|calm|bitter|sour|acrimonious|amicable|harmonious|historic|momentous|memorable|forgettable|underwhelming|impressive|inconclusive|decisive|worthwhile|pointless|futile|premature|overdue|smooth|rocky|shaky|fragile|solid|remarkable|unremarkable|extraordinary|unusual(?:ly [a-z]+)?|surprisingly [a-z]+|mostly [a-z]+|frank and [a-z ]+|open and [a-z]+)';

export const englishVerdictsRows: readonly Row[] = [
  en(
    'overall-assessment',
    'outcome|tone|mood|atmosphere',
    '(?<!likely |probable |possible |other |desired |likeliest |expected )(?:the |their |its )(?:overall |general )?(?:outcome|tone|mood|atmosphere)(?: (?:of|at|in|between) [^.;:,“”"]{1,40}?)? (?:was|were|is|are|had been|has been|remained|seemed|sounded|fell short|exceeded|disappointed|surprised|pleased|satisfied)(?! (?:announced|published|to be|not yet|unclear|unknown|due|still|in doubt|open))',
  ),
  en(
    'overall-assessment',
    'outcome|result|summit|meeting|talks|visit|trip|call|conversation|agreement|deal|accord|package',
    `(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|saw|seen?|sees|view(?:s|ed)?|regard(?:s|ed)?|judg(?:e|es|ed)|hail(?:s|ed|ing)?|prais(?:e|es|ed|ing)|dismiss(?:es|ed)?|portray(?:s|ed)?|present(?:s|ed)?|cast|rat(?:e|es|ed)|deem(?:s|ed)?|consider(?:s|ed)?|label(?:s|led|ed)?|brand(?:s|ed)?|characteri[sz](?:e|es|ed)|celebrat(?:e|es|ed)|sold|tout(?:s|ed)?|trumpet(?:s|ed)?|mock(?:s|ed)?|derid(?:e|es|ed)) (?:the|its|their|his|her|this|that|[a-z]+day['’]s) (?:[a-z]+ ){0,2}?(?:outcome|results?|summit|meeting|talks|visit|trip|call|conversation|agreement|deal|accord|package)(?:['’]s [a-z]+)?(?: in L+)? (?:as )?(?:["“‘][a-z]+|an? |thin|thick|meagre|modest|poor|good|great|bad|disappointing|encouraging|satisfactory|positive|useful|the (?:best|worst|first|most|least)|better|worse|balanced|fair|hollow|historic|promising|underwhelming|mixed|successful)(?!(?:sovereign|closed|private) )`,
  ),
  en(
    'overall-assessment',
    'talks|call|conversation|meeting|summit|visit|trip|negotiation|round|session|discussion|encounter|exchange|consultation|dinner|result|gains|outcome|progress|achievement|concession|accord|agreement|deal|gathering',
    `(?:${EVENT}|results?(?! of the (?:election|vote|poll|test))|gains|achievements|progress|concessions)${OF} (?:was|were|is|are|has been|have been|had been|proved|turned out|looked|seemed|felt|sounded) (?:(?:to be|very|rather|quite|surprisingly|unusually|distinctly|less|more|also|at times|on the whole|at best|mostly|largely|only|both|far|much|not|hardly|as|so|anything but|a|an) ){0,4}${ADJECTIVE}(?! (?:for |to )?(?:questions|interview|matter|news agency|offices?))`,
  ),
  en(
    'overall-assessment',
    'call|conversation|meeting|encounter|exchange|talks|visit|session|summit|start|footing|atmosphere|dialogue|discussion',
    `(?:had|held|enjoyed|after|it was|it is|was|were|been|a|an|another)(?:,? by all accounts,)? (?:an? |the )?(?:(?:very|rather|quite|unusually|surprisingly|most|long|short|brief|first|and|at times) )*${ADJECTIVE}(?:,? (?:and |but |if |though )?(?:[a-z]+ )?[a-z-]+)? (?:phone |telephone |working |private )?(?:call|conversation|meeting|encounter|exchange|talks|visit|session|summit|discussions?|start|footing|atmosphere|dialogue)(?! (?:point|room|place|ground))`,
  ),
  en(
    'overall-assessment',
    'as a|as an|waste of|satisfied|pleased|disappointed|frustrated|relieved|averted|smiling|surrender|sell-out|as the |came away |come away |emerged |flew home |left |parted |returned |walked away |went home |the worst had been avoided|the worst had been behind|the worst had been over|the worst has been avoided|the worst has been behind|the worst has been over|the worst is avoided|the worst is behind|the worst is over|the worst was behind|the worst was over',
    `(?:hailed|praised|welcomed it|seen|viewed|read|dismissed|denounced|presented|sold|portrayed) (?:[a-zPL]+ ){0,4}?as (?:an? |the )(?:[a-z]+ )?${JUDGED}|(?:left|came away|come away|emerged|returned|went home|parted|flew home|departed|walked away) (?:[a-zLP]+ )?(?:satisfied|pleased|happy|content|disappointed|frustrated|dissatisfied|smiling|angry|bitter|relieved|reassured|encouraged|unhappy)|the worst (?:has been|was|is|had been) (?:averted|avoided|over|behind)|(?:complete |total |utter )?waste of (?:time|an opportunity|a day)`,
  ),
  en(
    'overall-assessment',
    'produced|yielded|delivered|brought|achieved|changed|solved|settled|resolved|accomplished|produce|yield|deliver|accomplish |accomplishes |achieve |achieves |bring |brings |change |changes |settle |settles |solve |solves ',
    `${EVENT}${OF} (?:have |has |had |also |in the end |at least )*(?:produced?s?|yield(?:ed|s)?|deliver(?:ed|s)?|brought|brings?|achieved?s?|changed?s?|solved?s?|settled?s?|resolved?s?|accomplish(?:ed|es)?) ${FEW}`,
  ),
  en(
    'overall-assessment',
    'ended|finished|closed|broke up|concluded|wrapped up|ends',
    `${EVENT}${OF} (?:[a-z]+ )?(?:ended|ends|finished|closed|broke up|concluded|wrapped up)(?: [a-zLP0-9]+){0,5}? (?:without|with (?:no|little|few|a (?:handshake|thud|whimper|bang)|nothing)|in (?:failure|deadlock|stalemate|acrimony|discord|disarray|success|agreement|tears|disagreement|rancou?r)|on a [a-z]+ note|inconclusively|badly|well|empty|amicably|coldly)`,
  ),
  en(
    'overall-assessment',
    'cleared|broke|broken|fell short|exceeded|surpassed|disappoint|failed|succeed|fizzled|flopped|collapsed|foundered|stalled|nowhere|bore fruit|paid off|marked|opened|turned|temperature|borne fruit|fell far short|fell well short|got off to|made good |made little |made no |made real |made slow |made some |ran aground|set the tone',
    `${EVENT}${OF} (?:have |has |had |also |quickly |largely )*(?:cleared the air|(?:broke|broken) (?:the ice|new ground)|fell (?:well |far )?short|exceeded|surpassed|disappointed|failed(?! to (?:appear|mention))|succeeded|fizzled|flopped|collapsed|foundered|stalled|ran aground|(?:got|went|led|gone|going) nowhere|(?:bore|borne) fruit|paid off|marked(?! by)|opened a new|turned (?:a|the) page|set the tone|lowered the temperature|got off to|made (?:little|no|some|good|real|slow) )`,
  ),
  en(
    'overall-assessment',
    'empty-handed|empty handed|victory|credit|came for|substance|right direction|missed opportunity|wasted|turning point|breathing|photo op|cleared the air|clear the air|headway|common ground|better than nothing|narrowed|differences|claimed |claims |declared |declars | asked| came| had come| wanted|lost chance|lost opportunity|missed chance|squandered chance|squandered opportunity|cleare the air|clearing the air|narrowing ',
    '(?:came|come|comes|went|go|left|leave|returned|walk(?:ed)?) (?:home |away |back )?(?:[a-zLP]+ )?empty[- ]handed|(?:claim|declar)(?:ed|s) (?:a |another |the )?(?:[a-z]+ )?(?:victory|win|success|triumph|credit)|(?:got|won|secured|obtained) (?:exactly |most of |some of |little of |much of |almost |none of )*(?:what|everything|all) (?:it|they|he|she|P+) (?:came|wanted|asked|had (?:come|wanted|asked))|(?:more|less|long on|short on|big on|light on|little|no) [a-z]+,? (?:than |and (?:short on |little |light on )|but (?:short on |little ))?substance|(?:step|stride|move)s? in the right direction|(?:missed|wasted|lost|squandered) (?:opportunity|chance)|(?:cleared?|clearing) the air|(?:some|little|no|real|much|good) common ground|better than nothing|narrow(?:ed|ing) (?:the |their |some |many |few )+(?:of (?:the|their) )?(?:differences|gaps?)',
  ),
  en(
    'overall-assessment',
    'for P|for H|for the president|for both|for neither|for the prime|blow for |boost for |coup for |defeat for |failure for |loss for |setback for |success for |triumph for |victory for |win for ',
    '(?:a|an|another|no) (?:[a-z-]+ )?(?:win|victory|defeat|setback|triumph|success|failure|loss|coup|blow|boost) for (?:P+|H+|both (?:sides|countries|governments)|neither|the (?:president|prime minister|two))',
    'trade',
  ),
  en(
    'overall-assessment',
    'pause|breather|respite|breathing space|timeout|stopgap|plaster|band-aid|half-measure|start|beginning|first step|reset|turning point|draw|stalemate|win|victory|defeat|success|failure|fudge|compromise|opportunity|step|non-event|photo op|relief|breakthrough|setback|disappointment|milestone|triumph|let-down|climbdown|capitulation|truce|patch|rehearsal|betrayal|bluff|charade|courtesy call|disgrace|face-saver|face-saving |farce|gamble|gift|humiliation|let-off|masterstroke|one-sided affair|partial |rout|sell-out|sellout|sham|surrender|tactical |waste ',
    `(?:(?:it|this|that|which|what we (?:have|got|saw)|(?:the )?(?:outcome|result|deal|agreement|accord|summit|meeting|talks|package|understanding))(?: is|['’]s| was| looks like| look like| amounts to| amounted to| remains| represents| marks| marked| were| are))(?: nothing| more| only| just| merely| at best| at most| less| but| not| hardly| really| mostly| perhaps| little)*(?: than| of)? ["“‘]?(?:an? |the )(?:[a-z-]+ )?${JUDGED}(?! (?:button|in (?:fighting|hostilities)|to the (?:year|day)|of the (?:year|session|call|meeting|talks|day)))`,
    'trade',
  ),
  en(
    'agenda-scope',
    'confin|limit|restrict|dominat|centr|center|revolv|beyond|ranged|devoted|went|stuck|turned on|only|extended |given over by|given over to|kept strictly to|kept to|moved |reached |taken up by|taken up to|touched widely|turned around|turned mainly',
    `(?:talks|call|conversation|meeting|summit|discussions?|agenda|session|exchange|hours?|minutes|dinner)(?: (?:[a-z]+ ){0,3}?)(?:(?:was|were|been|is|are) (?:[a-z]+ )?(?:confined|limited|restricted|dominated|devoted|taken up|given over)(?: (?:to|by))|(?:cent(?:re|er)ed|revolved|turned) (?:on|around|mainly)|(?:went|reached|ranged|extended|moved) (?:well |far )?(?:beyond|outside|from|over)|stuck to|(?:ranged|touched) (?:widely|only)|kept (?:strictly )?to)`,
  ),
  en(
    'agenda-scope',
    'one topic|single topic|one subject|single subject|side-stepped|sidestepped|a single issue |a single item |one issue |one item |a single issue|a single item|only one issue|only one item',
    '(?:only (?:one|a single)|a single) (?:topic|subject|item|issue)|one (?:topic|subject|item|issue)(?: was)? (?:on the agenda|discussed|came up)',
  ),
  en(
    'agenda-scope',
    'agenda',
    '(?:wide|broad|crowded|full|narrow|short|long|packed|heavy|limited)(?:-ranging)? agenda|agenda (?:included|includes|covered|ran|runs|listed|consisted|comprised|ranged)|(?:items?|points?|topics?|place|top|bottom) (?:[a-z]+ )?(?:on|of) the agenda',
  ),
  en(
    'readout-asymmetry',
    'readout|statement|account|summar|version|communiqu|post|release|transcript|notice|write-up|report|text|bulletin|recollection|telling',
    `(?:${WHOSE} (?:own )?(?:[a-z]+ )?${ACCOUNT}|the (?:[a-z]+ )?(?:readout|statement|account|summary|version) (?:of|from|by) (?:the )?(?:P+|L+))(?: (?:of|on|from|by|for|issued|published|released) [^.;:,“”"]{1,50}?)?(?:,? (?:which|by contrast|for its part|in contrast|however|though|meanwhile|[a-z]+),?)? ${LEAVES_OUT}`,
  ),
  en(
    'readout-asymmetry',
    'differently|different|another story|otherwise|own way|remember|another way|contrary |contrasting |differing |rival ',
    '(?:tells?|told|telling|remembers?|remembered|recalls?|recalled|sees?|saw|describes?|described|puts?|put|reports?|reported) (?:it|this|the (?:story|call|meeting|talks|conversation|episode|exchange)|things|events|what (?:happened|was said)) (?:very |rather |quite |somewhat |a little )?(?:differently|otherwise|(?:in )?its own way|another way)|(?:P+|L+|the other side|the (?:hosts?|guests?)) (?:also |however |still |then |later )?(?:gave|gives|offered|offers|told|tells|had|has|presented|painted) (?:a|an|another|its own|their own) (?:[a-z]+ )?(?:different|differing|contrasting|rival|contrary) (?:[a-z]+ )?(?:account|story|version|picture|recollection|reading|impression|tale)',
  ),
  en(
    'readout-asymmetry',
    'account|readout|summar|statement|version|communiqu|bulletin|notice|post|recollection|release|report|telling|text|transcript|write-up|and not in the other|and not the other|but not in the other|but not the other',
    `(?:in|from) (?:only )?(?:one|either|neither|the (?:[a-z]+ )?(?:one|P+)) (?:side['’]s )?${ACCOUNT}(?: (?:and|but) not (?:in )?the other)?|(?:in|from|to) (?:P+['’]s|the P+) (?:[a-z]+ )?${ACCOUNT},? (?:but|and|only|alone) |${ACCOUNT} (?:and|but) not (?:in )?the other|(?:both|two) ${ACCOUNT} (?:[a-z]+ ){0,3}?(?:agree|mention|omit|differ|use|share|stress|refer)[a-z]*|(?:compar(?:e|ing|ison|ed)|reading|gap|gaps|gulf|contrast|contradictions?|differences?|discrepanc[a-z]+|mismatch) (?:of |between |in |side by side )?(?:the |their )?(?:two |rival |competing )*${ACCOUNT}`,
  ),
  en(
    'readout-asymmetry',
    'only ',
    '(?:^|(?<=[.;:,“"] ?))only (?:the )?(?:P+(?:[\'’]s)?|one)(?: (?:side|capital|government|ministry|delegation|readout|version|account|statement))? (?:said|says|mentioned|mentions|reported|reports|speaks|spoke|referred|refers|told|tells|made|makes|named|names)(?! (?:in|at|by|on) (?:the )?(?:interview|parliament))',
  ),
  en(
    'readout-asymmetry',
    'stress|emphasi|contradict|disagree|conflict|silent|silence|both capital |both capitals |both government |both governments |both ministry |both ministrys |both side |both sides |each capital |each capitals |each government |each governments |each ministry |each ministrys |each side |each sides |both delegations |both ministries |two capitals |two delegations |two governments |two ministries |two sides ',
    '(?:each|both) (?:side|government|capital|ministry)s? (?:stress|emphasi[sz]|highlight|dwel|under(?:lin|scor)|play|pick|tell|told|chose)[a-z]* (?:(?:up )?(?:what|its own|different|other|the part)|(?:a )?different)|(?:two|both) (?:sides|capitals|governments|ministries|delegations) (?:[a-z]+ )?(?:contradict(?:ed)?|disagree[sd]?|differ(?:ed)?) (?:each other|over (?:who|what|whether)|on (?:who|what|whether|how))',
  ),
  en(
    'readout-asymmetry',
    ' only of|, P| reported about | reported of | reports about | reports of | speaks about | speaks of | spoke about | spoke of | talked about | talked of | talks about | talks of | writes about | writes of | wrote about | wrote of |account |readout |statement |summary |version ',
    "(?:P+|L+|one (?:side|capital)|the (?:hosts?|guests?)) (?:speaks|spoke|talks|talked|wrote|writes|reports|reported) (?:of|about) [^.;:]{2,60}?[,;] (?:(?:while|whereas|and|but) )?(?:P+|L+|the other(?: side)?|the (?:hosts?|guests?)) (?:(?:speaks|spoke|talks|talked|wrote|writes|reports|reported) )?(?:only |merely |just )?(?:of|about) |(?:P+(?:['’]s)?|L+(?:['’]s)?|its|the other(?: side)?['’]s) (?:[a-z]+ )?(?:account|readout|summary|statement|version) (?:ran|runs|came|comes|stretch[a-z]+|was|is|filled|took up) (?:to )?(?:[a-z0-9]+ )?(?:paragraphs?|lines?|sentences?|pages?|words)[^.;]{0,30}?(?:,|and|but|while) (?:P+|the other|L+)",
  ),
  en(
    'initiation',
    'propos|suggest|ask|request|sought|seek|initiat|want|call|contact|conversation|encounter|exchange|meet|speak|talk',
    "(?:P+|L+|H+|N+|we|i|neither(?: side)?|each side|(?:either|the other|which|one) (?:side|capital|government)|who|it|he|she|they)(?:['’]s [a-z]+)? (?:had |has |have |that |which |first |never |not |did not |didn['’]t |really |actually )*(?:ask|asked|request(?:ed)?|seek|sought|proposed?|suggest(?:ed)?|initiated?|arranged?|want(?:ed)?|solicited|begged|pushed|pressed)(?: for)? (?:for )?(?:the |a |this |that |to (?:have |hold )?(?:a |the )?)(?:[a-z]+ )?(?:call|conversation|meeting|talks?|talk|speak|meet|contact|encounter|exchange)(?! (?:on|about|of|off|with the|for an end|a halt))",
  ),
  en(
    'initiation',
    'proposal|request|idea|invitation|initiative|suggestion|impulse|sought|requested|asked for|wanted|for a |for the |for this |of a call|of a meeting|of the call|of the meeting|to call|to meet|to speak|to talk|been asking for|been seeking|pressed for|proposed|pushed for|at her |at his |at its |at their |on her |on his |on its |on their ',
    '(?:proposal|request|idea|suggestion|impulse|push|initiative) (?:to (?:meet|talk|speak|call)|for (?:the|a|this) (?:[a-z]+ )?(?:call|meeting|talks|conversation|talk)|of (?:a|the) (?:call|meeting)) (?:[a-z]+ ){0,2}?(?:came|comes|originated|was|had come)|(?:call|conversation|meeting|talks|contact|exchange)(?:,? (?:which|that))? (?:P+|L+|H+|N+|it|he|she|they) (?:had |has |have )?(?:[a-z]+ )?(?:sought|requested|asked for|wanted|proposed|been seeking|been asking for|pushed for|pressed for)|(?:telephoned|phoned|rang|called) (?:[a-zHNP]+ ){1,4}?(?:at|on) (?:his|her|their|its) (?:own )?(?:initiative|request|accord|suggestion)',
  ),
  en(
    'press-statement',
    'communiqu|press conference|news conference|statement|minutes|text|transcript|readout|account|document|annex|joint declaration|adopt|disclose|draft|issue|publish|put out|release|sign|withheld|withhold',
    '(?:joint )?(?:press|news) conference (?:[a-z]+ )?(?:was|were|is|will|would|after|has|had|planned|cancelled|scheduled)|no (?:joint )?(?:press|news) conference|(?:communiqu[eé]|joint (?:statement|declaration)|(?:full |final )?(?:text|minutes|transcript|outcome document|annex(?:es)? to the [a-z]+|closing document|final document)(?: of the [a-z ]{1,30}?)?|readout|written (?:statement|account)) (?:[a-z]+ )?(?:will|would|is to|was to|has (?:not )?(?:yet )?(?:been|to)|have (?:not )?(?:been|to)|had (?:not )?been|was|were|is (?:due|expected|likely|planned|being)|are (?:due|expected)|may|might|should)(?: not| yet| also| never)*(?: be| being| to be)?(?: [a-z]+)? ?(?:published|issued|released|made public|made known|expected|out|ready|follow|drafted|drawn up|adopted|signed|planned|disclosed|due|agreed)|(?:publish|issue|release|put out|disclose|adopt|draft|sign|withh(?:e|o)ld)(?:es|ed|s|d|ing)? (?:the |a |an |its |their |any |no |neither )*(?:joint |full |written |final |final |brief |short |separate )*(?:communiqu[eé]s?|joint statement|joint declaration|minutes|(?:text|terms)(?: of (?:the|their|its) (?:[a-z]+ )?(?:agreement|accord|deal|understanding|compact|pact|memorandum|package|talks))?|transcript|readouts?|(?:separate|written|short|brief) (?:statements?|accounts?))',
  ),
  en(
    'regional-reaction',
    'neighbo|third countries|third states|third parties|region|elsewhere|other capitals|other governments|bystander|other countries|other states',
    '(?:(?<!two |our |both |between |as |good |close )neighbo(?:u)?rs|neighbo(?:u)?ring (?:[a-z]+)|third (?:countries|states|parties)|other (?:capitals|governments|countries|states)|bystanders|(?:allies|partners|capitals|governments|countries|states) (?:in|across|around|of) the region|the rest of the region) (?:[a-z]+ ){0,2}?(?:fear|worr|watch|react|welcom|fret|looked on|look on|were|was|are|is|voiced|expressed|followed|hope|breath|took|saw|see|greet|respond|warn|complain|cheer|applaud|critici|wonder)[a-z]*',
  ),
  en(
    'regional-reaction',
    'consult|behind|over the heads|at the expense|at their expense|at its expense|left out|at our expense |over our heads|over their heads',
    '(?:at|made at) (?:the expense of|their expense|its expense|our expense) (?:third|other|neighbo)?[a-z]*|over (?:the heads of|their heads|our heads)|behind (?:the|their|our|its) backs?',
    'trade',
  ),
];
