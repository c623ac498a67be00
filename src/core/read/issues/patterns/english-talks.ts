import { english as en, type Row } from './row.ts';

/** How an exchange went, who asked for it, what each account of it leaves out, and when it goes on. */
const TALK =
  '(?:talks?|chat|call|conversation|meeting|discussions?|exchange|session|sit-down|encounter|negotiations?|consultations)';
const JUDGED =
  '(?:good|great|nice|terrific|wonderful|fantastic|superb|excellent|splendid|lovely|tremendous|amazing|incredible|positive|constructive|productive|useful|fruitful|cordial|warm|friendly|frank|candid|businesslike|substantive|encouraging|worthwhile|difficult|tough|testy|tense|frosty|chilly|heated|stormy|disappointing|bruising|strained|sobering|fruitless|inconclusive)';
const ACCOUNT =
  '(?:readouts?|statements?|accounts?|summar(?:y|ies)|versions?|communiqu[eé]s?|posts?|releases?|transcripts?|minutes|records?|notes?)';
/** Whose account it is. */
const ONE = "(?:P+(?:'s?)?|the other(?: side's?)?|the second|the longer|the shorter|the (?:host|guest)s?'?)";
const ASKED =
  '(?:rang|rung|called|phoned|telephoned|asked|sought|requested|proposed|suggested|placed|reached out|made contact|picked up)';
const MOVED =
  '(?:rose|fell|climbed|jumped|gained|slid|slipped|dropped|rallied|surged|tumbled|soared|sank|edged|weakened|strengthened|firmed|eased|lost|added|plunged|rebounded)';

export const englishTalksRows: readonly Row[] = [
  en(
    'overall-assessment',
    'talk|chat|call|conversation|meeting|discussion|exchange|session|sit-down|encounter|negotiation|consultation',
    `(?:had|has been|have had|was|were|is|been|held|enjoyed|after|described as|called it|calls it) (?:a |an |the |some |another |their |our )?(?:[a-z]+,? (?:and )?){0,3}?${JUDGED} (?:[a-z-]+ ){0,2}?${TALK}(?! (?:partner|point|place|room))`,
  ),
  en(
    'overall-assessment',
    'well|badly|smoothly|nowhere|poorly|better than|worse than',
    `${TALK} (?:[a-zPHNL0-9]+ ){0,5}?(?:went|gone|going|go|got|gotten) (?:[a-z]+ )?(?:well|badly|smoothly|nowhere|poorly|better than|worse than)`,
  ),
  en(
    'overall-assessment',
    'broke down|fell apart|collapsed|stalled|deadlock|yielded|produced|bore|impasse|stalemate|brought few|brought fruit|brought little|brought no|brought real|brought some',
    `${TALK} (?:[a-zPHNL]+ ){0,4}?(?:broke down|fell apart|collapsed|(?:have |had )?stalled|(?:ended|remain|remained|are|were) (?:in |at )?(?:an? )?(?:deadlock(?:ed)?|impasse|stalemate)|(?:yielded|produced|bore|brought) (?:nothing|little|no|few|fruit|some|real))`,
  ),
  en(
    'overall-assessment',
    'call|describ|brand|label',
    `(?:call(?:ed|s|ing)?|describ(?:ed|es|ing)|brand(?:ed|s)|label(?:l)?ed) (?:the |their |its |this |that |wednesday's |monday's )?(?:[a-z]+ )?(?:${TALK}|visit|trip)(?: [a-z]+)?(?: as)? ["“'‘]?(?:very |highly |extremely |most |both |mutually )?${JUDGED}`,
  ),
  en(
    'initiation',
    'request|initiative|suggestion|approach',
    `(?:request|initiative|suggestion|approach) (?:for (?:the|a|this) (?:[a-z]+ )?${TALK} )?(?:had |has )?(?:come|came|comes|originated|arrived) from`,
  ),
  en(
    'initiation',
    'it was|it is',
    `it (?:was|is) (?:(?:the )?[a-zPHN]+ ){1,4}?(?:who|that|which) (?:had )?(?:first )?${ASKED}`,
  ),
  en(
    'initiation',
    'request|initiative|behest|prompting|suggestion',
    `(?:${TALK}|spoke|spoken|talked|phoned|met) (?:(?!for comment)[^.;]){0,60}?(?:at|on) (?:the )?(?:(?:P+(?:'s?)?|H+(?:'s?)?|his|her|their|its|[a-z]+'s) (?:own )?(?:request|initiative|behest|suggestion)|(?:request|initiative|behest|prompting|suggestion) of)(?! of the (?:court|police|bank))`,
  ),
  en(
    'initiation',
    'request|initiative|behest|prompting|suggestion',
    `(?:at|on) (?:the )?(?:(?:P+(?:'s?)?|H+(?:'s?)?|his|her|their|its) (?:own )?(?:request|initiative|behest|suggestion)|(?:request|initiative|behest|prompting|suggestion) of [^.;,]{1,40}),? [^.;]{0,50}?(?:call|spoke|talk|phone|conversation|met(?= )|meeting)`,
  ),
  en(
    'initiation',
    'request|ask|sought|seek|propos|initiat',
    `(?:did not|didn't|had not|hadn't|has not|never|not) (?:[a-z]+ )?(?:request|ask for|asked for|sought|seek|propos|initiat)[a-z]* (?:the |a |this |that |any |[a-z]+ week's |P+'s )?(?:[a-z]+ )?(?:call|conversation|talks|meeting|contact|exchange)`,
  ),
  en(
    'initiation',
    'call|who had phoned who|who had rang who|who phoned who|who rang who',
    'calls? (?:was|were|is|had been|has been) (?:placed|made|initiated|requested|arranged|proposed|sought) (?:by|at|from)|who (?:had )?(?:called|rang|phoned) (?:whom|who)',
  ),
  en('initiation', ' first', '(?:rang|phoned|telephoned|dialled) (?:(?:P+|H+|N+|him|her|them) )?first'),
  en(
    'readout-asymmetry',
    'lack|omit|leave|left|does not|did not|says|said|no |silent|further|add|account |accounts |communique |communiques |communiqué |communiqués |minutes |note |notes |one |post |posts |readout |readouts |record |records |release |releases |statement |statements |summaries |summary |transcript |transcripts |version |versions ',
    `${ONE}(?: own)? (?:[a-z]+ )?(?:${ACCOUNT}|one) (?:[a-z]+ ){0,4}?(?:lack(?:s|ed)?|leaves? out|left out|omit(?:s|ted)|(?:does not|did not|doesn't|didn't) (?:mention|include|carry|contain|refer|speak|name)|says nothing|said nothing|contains no|carries no|has no|had no|makes no|made no|(?:is|was) silent|goes? further|went further|adds?|added)`,
  ),
  en(
    'readout-asymmetry',
    'only|alone|missing|absent|nowhere|trace|dropped',
    `only (?:in )?(?:${ONE}|one side's|one of the) (?:[a-z]+ )?${ACCOUNT}|only one of (?:the )?(?:two )?${ACCOUNT}|(?:absent|missing|dropped|nowhere(?: to be found)?|no trace of [^.;]{1,50}) (?:from|in) (?:${ONE} )?(?:[a-z]+ )?${ACCOUNT}`,
  ),
  en(
    'tariff-truce',
    'truce|ceasefire|cease-fire|standstill|moratorium|holiday|freeze|pause|armistice',
    '(?:truce|cease-?fire|standstill|moratorium|holiday|freeze|pause|armistice) (?:on|in|over|of) (?:the )?(?:[a-zP-]+ ){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)|(?:tariff|duty|levy|customs) (?:truce|cease-?fire|standstill|moratorium|holiday|freeze|pause)',
    'alone',
  ),
  en(
    'next-round',
    'session|sitting|meeting|commission|committee',
    '(?:next|coming|forthcoming) (?:[a-z]+ ){0,2}?(?:(?:session|sitting|meeting) of the (?:[a-z]+ ){0,2}?(?:commission|committee|council|panel|group)|(?:commission|committee) (?:sits|meets|convenes|is due))|when the (?:next )?(?:[a-z]+ )?(?:commission|committee) (?:next )?(?:sits|meets|convenes)',
  ),
  en(
    'next-round',
    'again|left off|next|another date for talks|another date for the talks',
    '(?:commission|committee|negotiators|delegations|teams|envoys|technical (?:experts|teams)) (?:[a-z]+ ){0,3}?(?:meets?|sits?|convenes?|sit down) (?:again|next)|pick(?:ing)? up where they left off|(?:next|another) date for (?:the )?talks',
  ),
  en(
    'market-reaction',
    'shares|stocks|lira|baht|ringgit|won |real |rand|zloty|forint|kron|pound|euro|yen|shilling|naira|dong|rupiah|tenge|dinar|rouble|ruble',
    `(?:(?:shares|stocks) (?:in|of) (?:[a-zP]+ ){1,6}?|the (?:lira|baht|ringgit|won|real|rand|zloty|forint|krone|krona|pound|euro|yen|shilling|naira|dong|rupiah|tenge|dinar|rouble|ruble) (?:[a-z]+ ){0,2}?)${MOVED}`,
    'alone',
  ),
];
