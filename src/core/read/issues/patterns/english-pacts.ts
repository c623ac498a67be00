import { english as en, type Row } from './row.ts';

/** Pacts under every noun that English has for them, and what becomes of what they oblige to. */
const NOUN =
  '(?:agreements?|deals?|accords?|pacts?|understandings?|compacts?|bargains?|settlements?|protocols?|packages?|memorand(?:um|a)|arrangements?|frameworks?)';
/** Pacts about something else, and bargains of shops. */
const OTHER =
  '(?!(?:peace|climate|nuclear|paris|cease-?fire|extradition|hostage|prisoner|arms|weapons|defen[cs]e|security|basing|readmission|migration|refugee|asylum|plea|visa|tax|pension|union|wage|labou?r|labor|rental|divorce|merger|takeover|licen[cs]e|licensing|confidentiality|mutual|common|general|tacit|gentlemen[^a-z]s|broad|full|clear|better|current|stimulus|aid|rescue|pay|television|film|book|record|loan|film|health|safety|seating|travel|sleeping|living|working|court|water|river|border|boundary|fossil|wto) )';
const CLEAR =
  '(?<!own accord)(?<!own accords)(?! on (?:the )?(?:[a-z]+ )?(?:training|teachers?|students?|cultur[a-z]+|scien[a-z]+|education|visas?|tourism|extradition|prisoners?|sport|health|climate|security|defen[cs]e|migration|water|borders?|double taxation))(?! (?:with (?:the )?(?:imf|banks?|unions?|police|prosecutors)|that (?:the|we|they|both|it)|on (?:the (?:need|importance|principle|agenda|date|venue|time|place)|what|how|when|who|whether|security|peace|climate|migration|visas|water|borders?)|to (?:meet|talk|speak|disagree|hold|exchange|stay)|between the peoples|of (?:each|one another|cultur|history|opinion)|for (?:cooperation|dialogue)|officer|department|office|chief|store|price|hunt|basement|bin|tour|holiday))';
const DUTY =
  '(?:undertakings?|commitments?|promises?|pledges?|obligations?|provisions?|terms|clauses?|assurances?|targets?|quotas?|conditions|timetable|schedule|what (?:was|had been|it|they|we|he|she|P+|both sides|the two sides|each side) ?(?:had )?(?:promised|agreed(?: to(?: do)?)?|signed|pledged|undertook|undertaken|committed (?:itself|themselves) to|said (?:it|they) would do))';
const AGREED = `(?:(?:the |its |their |that |this |our |every |all |any |each |those |these |his |her |a )*(?:[a-zPLHN'’-]+ ){0,4}?(?:${NOUN}|${DUTY}|word|bargain|truce|standstill|cease-?fire|text))`;

export const englishPactsRows: readonly Row[] = [
  en(
    'trade-deal',
    'agreement|deal|accord|pact|understanding|compact|bargain|settlement|protocol|package|memorand|arrangement|framework|trade text|treaty text',
    `(?:the|a|an|this|that|their|our|its|any|another|no|every|both|first|last|only|such) ${OTHER}(?:(?!mutual|common|better|clear)[a-zPL'’-]+ )?(?<!mutual |common |clear |better |deeper |great |good |peace |security )(?:agreements?|deals?|accords?|pacts?|compacts?|(?:treaty |trade )text|(?:trade |tariff |interim |new |spring |autumn |recent |march |june |L+ |P+ )understandings?)${CLEAR}`,
    'trade',
  ),
  en(
    'trade-deal',
    'protocol|package|memorand|compact|settlement|understanding|framework|text| arrangement| declaration| document',
    `(?:in|of|under|by|with|to|from|ratify|says|capitals say|said|that|signed|initialled|says|mentions|cover|covers|covered|sell|contains?|reopen|renegotiate|ratify|clause of|terms of|line of|article \\d+ of|compatible with|consistent with|contrary to|beyond) (?:the|that|this|their) (?:[a-zPL]+ )?(?:protocol|package|memorandum|compact|framework|understanding)${CLEAR}|(?:^|(?<=[.;:“"] ?)|(?<= (?:and|but|that|while) ))(?:the|that|this) (?:protocol|package|memorandum|compact|settlement|framework|text|understanding) (?:is|was|does|did|says|said|sets|set|covers|covered|obliges|binds|runs|expires|has|had|will|would|remains|leaves|left|allows|forbids|gives|provides|mentions|names|contains|lists|speaks|entered|enters|took|takes|came|comes|applies|holds|still|now|also|never)|(?:package|protocol|compact|settlement|text)(?:,)? (?:that|which) (?:both|the two|took|neither|each|will|would|covers|can|must|commits|obliges|binds)|(?:L+(?:['’]s)?|P+-P+) (?:protocol|package|memorandum|compact|settlement|framework|text|understanding|document|declaration|arrangement)`,
    'trade',
  ),
  en(
    'agreement-implementation',
    'carr|does |doing |made good|make good|making good|makes good|honou|honor|kept|keep|fulfil|met |meet|done|did |do |liv|deliver|implement|discharg|observ|respect|stuck|stick|stood|stand|abid|compl|adher|execut|act',
    `(?:carr(?:y|ied|ies|ying) out|hono(?:u)?r(?:s|ed|ing)?|ke(?:ep|pt|eps|eping)(?: to)?|fulfill?(?:s|ed|ing)?|(?<!not )me(?:et|t|ets|eting)|li(?:ve|ves|ved|ving) up to|deliver(?:s|ed|ing)?(?: on)?|implement(?:s|ed|ing)?|discharg(?:e|es|ed|ing)|observ(?:e|es|ed|ing)|respect(?:s|ed|ing)?|st(?:ick|icks|uck|icking) (?:by|to)|st(?:and|ands|ood|anding) by|abid(?:e|es|ed|ing) by|compl(?:y|ies|ied|ying) with|adher(?:e|es|ed|ing) to|execut(?:e|es|ed|ing)|act(?:s|ed|ing)? (?:in line with|in accordance with|within|on)|do(?:es|ne|ing)?|did|make[s]? good(?: on)?|made good(?: on)?) (?:to )?(?:every(?:thing| (?:line|letter|word|clause|article|one)(?: of)?)|all (?:of )?(?:that )?|each (?:and every |one )?(?:of )?|what|both|(?:the )?(?:full|whole|half|most|part|none|few|little|much)(?: of)?|exactly what|precisely what|(?:its|their|his|her|our) (?:half|share|part|side|end)(?: of)?|(?:one|two|three|four|five|six|\\d+) of)[ ,](?:[a-zPL'’]+ ){0,3}?(?:(?:its|their|the|our|that|those|these) )?(?:undert(?:ook|akings?|aken)|commit(?:ments?|ted)|promise[ds]?|pledge[ds]?|obligations?|agreed|signed|bargain|deal|agreement|accord|terms|protocol|it|them|provisions?|clauses?|understanding|memorandum)`,
  ),
  en(
    'agreement-implementation',
    'undertaking|commitment|promise|pledge|obligation|provision|terms|clause|assurance|target|accord|agreement|deal|understanding|pact|memorand|protocol|package|what was agreed ',
    `(?:undertakings?|commitments?|promises?|pledges?|obligations?|provisions?|clauses?|assurances?|accord|agreement|deal|understanding|pact|memorandum|protocol|package|what was (?:agreed|promised)) (?:(?!that|which|will be announced)[a-zPHNL0-9,-]+ ){0,6}?(?:(?:is|are|was|were|be|been|being|go|goes|gone|went|remain|remains|remained|stay|stays) (?:[a-z]+ )?(?:carried out|kept|hono(?:u)?red|met|fulfilled|implemented|observed|respected|unfulfilled|unmet|unkept|broken|breached|ignored|discharged|overdue|outstanding|executed|applied|put into (?:effect|practice|force)|on paper|delivered(?: on)?|a dead letter|watered down|hollowed out|bent|stretched)|remain(?:s|ed)? on paper|come(?:s)? to nothing|came to nothing)`,
  ),
  en(
    'agreement-implementation',
    'break|broke|terms of|letter of|spirit of|line of|within the|contrary to|consistent with|compatible with|in line with|breach|violation|infring|obligations under|undertakings under|commitments under|duties under|at odds with|comport with|contravened|contravenes|contravening|faithful to|in accordance with|in keeping with|promises under|true to|violated|violates|violating',
    `(?:within the terms of|(?:contrary|faithful|true) to|(?:consistent|compatible|incompatible|at odds|in line|in keeping|in accordance|comport) with|(?:in |a |clear |flagrant |material |serious |the )?(?:breach|violation|infringement) of|breach(?:es|ed|ing)?|br(?:eaks?|eaking|oke|oken)|violat(?:es|ed|ing)|infring(?:es|ed|ing)(?: on)?|contraven(?:es|ed|ing)|(?:obligations|undertakings|commitments|promises|duties) under) (?:both |either )?${AGREED}(?! of (?:the )?(?:un |law|international))`,
    'trade',
  ),
  en(
    'agreement-implementation',
    'letter|spirit|word|promise is a broken|promise is a kept|promise is a worth|promise is broken|promise is kept|promise is not broken|promise is not kept|promise is not worth|promise is worth|promise was a broken|promise was a kept|promise was a worth|promise was broken|promise was kept|promise was not broken|promise was not kept|promise was not worth|promise was worth',
    '(?:in|to) (?:the )?letter(?: and (?:in )?(?:the )?spirit)?(?! (?:from|to|of (?:the )?(?:charter|law))) |(?:against|betray[a-z]*|br(?:eaks?|oke|oken)|violat[a-z]+|breach[a-z]*|kept?|keep) (?:to )?(?:both )?the (?:letter|spirit)|(?:its|their|his|her|our) word(?! for)|(?:word|promise) (?:is|was) (?:a |not )?(?:word|kept|worth|broken)|as good as (?:its|their|his|her) word',
    'trade',
  ),
  en(
    'agreement-implementation',
    'slow to|quick to|late to|unwilling to|reluctant to|prompt to|failed to|failing to|bound to|obliged to|due to|complian|enforcement|implementation|cherry-pick|cherry pick|backslid|drag|foot-dragging|stall|slow-walk|free rid|bad faith|good faith|half-hearted|piecemeal|selective|cherry|application|delivery|execution',
    'cherry-?\\s?pick(?:s|ed|ing)?|backslid(?:e|es|ing|den)?|foot-dragging|drag(?:s|ged|ging)? (?:its|their|his|her|our) (?:feet|heels)|(?:half-hearted|piecemeal|selective|patchy|partial|incomplete|uneven|prompt|timely) (?:implementation|compliance|application|execution|delivery|enforcement)|(?:slow|quick|late|unwilling|reluctant|prompt|failed|failing|bound|obliged|due) to (?:deliver|comply|implement|perform|carry out|put into)|in (?:full )?compliance(?! with (?:the )?(?:un |law|international))|(?:its|their|of) (?:compliance|enforcement)(?! (?:agency|agencies|authorit|officer|bureau|of (?:the )?(?:law|un )))|(?:implementation|compliance|delivery|execution|enforcement) (?:has been|is|was|remains|lags|lagged|will be|must be|stalled|of the|of what)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'deliver|shipment|purchase|schedule|quota|behind|late|short of|buying |cargoes |sales ',
    '(?:deliveries|shipments|purchases|cargoes|buying|sales) (?:[a-z]+ ){0,3}?(?:are|is|were|was|have been|has been|run|runs|running|ran|fall|fell|falls|fallen|lag|lags|lagged|remain|remained) (?:[a-z0-9]+ ){0,3}?(?:late|behind|overdue|short|below|outstanding|incomplete|far from)|(?:behind|ahead of) (?:the )?(?:agreed |delivery )?schedule|(?:well |far |fell |falls |fallen |falling )?short of (?:the |its |their )?(?:[a-z0-9.]+ ){0,3}?(?:promised|agreed|pledged|target|pledge|commitment|goal|quota)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'record',
    "(?:P+['’]s?|its|their|our|both sides['’]) (?:[a-z]+ )?record (?:is|was|of (?:keeping|honou?ring|compliance|delivery)|on (?:keeping|delivering|the accord|the agreement|the deal)|since|so far)",
    'trade',
  ),
  en(
    'agreement-implementation',
    'carry it out|carry them out|enforce it|enforce them|keep it|keep to it|put it into|break it|break them|carrying it out|carrying them out|enforcing it|enforcing them|hold to it|hold to them|implement it|implement them|implementing it|implementing them|keep to them|put them into effect|put them into practice|putting it into effect|putting it into practice|putting them into effect|putting them into practice|stick to it|stick to them|stuck to it|stuck to them',
    '(?:to|of|and|for|will|who|would) (?:carry(?:ing)? (?:it|them) out|put(?:ting)? (?:it|them) into (?:effect|practice)|enforc(?:e|ing) (?:it|them)|implement(?:ing)? (?:it|them)|(?:keep|stick|stuck|hold) to (?:it|them)|break (?:it|them))(?! (?:simple|quiet|in mind|short))',
    'trade',
  ),
  en(
    'agreement-implementation',
    'promised|agreed|signed|pledged|undertook| undertaken| undertakes to do',
    '(?:what|everything|whatever|all|much of what|half of what|as|than|the (?:[a-z0-9]+ )?(?:[a-z]+ )?(?:that|which)?) ?(?:(?:it|they|we|he|she|P+|L+|both sides|the two sides|each side|our partners) (?:had |has |have )?(?:promised|agreed to(?: do)?|signed(?: up to)?|pledged|undertook|undertaken|undertakes to do)|(?:was|were|had been|has been) (?:promised|pledged|agreed|undertaken|signed)) (?:(?:in (?:L+|P+|[a-z]+) )?(?:remains?|is|are|was|were|has|have|had|cannot|must|will|should)|\\.|$)',
    'trade',
  ),
];
