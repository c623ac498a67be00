import { WHEN, WILL } from './english-words.ts';
import { english as en, type Row } from './row.ts';

const TALKS = '(?:talks|negotiations|consultations|round|sitting)';
/** What the talks are about, or between whom. */
const ON = '(?: (?:on|over|about|between|with|in|at) [^.;:,“”"]{1,60}?)?';
const BODY =
  '(?:working (?:group|party)|(?<!european |federal |election |maritime )commission|committee|panel|task force|(?<!security |european )council|joint body|technical (?:group|team))s?';
const TEAM =
  '(?:negotiators|negotiating teams?|delegations?|technical teams?|trade teams?|teams|(?:technical |trade )?experts|(?:senior |trade |technical |treasury |customs )*officials|envoys|(?:both|two) sides|they|lawyers for both)';
/** How often a body meets: such words make it a standing one, and no round that is to come. */
const OFTEN =
  '(?! (?:every|each|monthly|weekly|quarterly|regularly|once|twice|annually|yearly|at least|whenever|more often|in public|in private))';

/** What talks lead to, which tells of their outcome and not that they will be held. */
const OUTCOME =
  '(?:followed|preceded|reach|ensure|aim|find|get (?:a|any|better)|fail|succeed|lead|produce|bring|break|collapse|yield|deliver|achieve|settle|solve|resolve|end|bear|prove|help|make|cost|mean|matter|show|change|affect|damage|improve|serve|founder|stall|fall|come to nothing|go (?:well|badly|nowhere|wrong)|not|never|only|in vain|difficult|hard|easy|tough|successful|useful|fruitful|complicated|overshadowed|judged|about|a )';

/** Rounds that are to come and the bodies that hold them. */
export const englishRoundsRows: readonly Row[] = [
  en(
    'next-round',
    'talks|negotiations|consultations|round|sitting',
    `${TALKS}${ON} ${WILL} (?!(?:be )?${OUTCOME})[a-z]+`,
  ),
  en(
    'next-round',
    'talks|negotiations|consultations|round|session|sitting',
    `${WILL} (?!never|not)(?:[a-z]+ )?(?:host|hold|stage|chair|convene|open|launch|attend|lead|join|take part in|reopen|resume|enter|start|begin|continue|schedule|arrange|fix|return to|go back to|come back for) (?:into |with )?(?:[a-zP'’-]+ ){0,5}?(?:${TALKS}|(?:negotiating|working|second|third|fourth|next|new|another|further|final|plenary) sessions?)(?! (?:of|with) (?:parliament|congress|lawmakers|the (?:cabinet|press)|journalists))`,
  ),
  en(
    'next-round',
    'next|coming|following|more rounds|date|final batch of |final chapter of |final leg of |final part of |final phase of |final series of |final set of |final stage of |second batch of |second chapter of |second leg of |second part of |second phase of |second series of |second set of |second stage of |third batch of |third chapter of |third leg of |third part of |third phase of |third series of |third set of |third stage of |consultations|negotiations|talks|place for a |place for another |place for the |place for their |time for a |time for another |time for the |time for their |venue for a |venue for another |venue for the |venue for their |additional rounds|additional sessions|further rounds|further sessions|more sessions|session in |session later this |session this ',
    '(?:next|coming|following|second|third|final) (?:set|batch|phase|stage|leg|chapter|part|series) of (?:the )?(?:[a-z]+ )?(?:talks|negotiations|consultations|meetings)|(?:coming|upcoming|forthcoming|impending|planned|scheduled|next) (?:[a-z-]+ )?(?:talks|negotiations|consultations)|(?:date|venue|place|time) for (?:their|the|another|a) (?:next|new|second|third|further) (?:meeting|encounter|session|round|talks|sitting|gathering)|(?:more|further|additional) (?:talks|negotiations|consultations|rounds|sessions)|(?:several|many) more (?:rounds|sessions)(?! of (?:tariffs|sanctions|applause|drinks))|(?:meet|talk|speak|negotiate|sit down) next(?! (?:to|door))|session (?:next|later this|this|in) (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)',
    'trade',
  ),
  en(
    'next-round',
    'talk again|talk|meet|thread|speak|confer|go back|negotiate',
    `(?:negotiators|delegations|teams|parties|sides|officials|they|we|both) (?:(?!leader|minister|president)[a-z]+ ){0,4}?${WILL} (?:talk|speak|meet|negotiate|confer|pick up the thread|take up the thread|go back)(?: again| next| further| once more| there)* ${WHEN}`,
  ),
  en(
    'next-round',
    'talks|negotiations|consultations go ahead|consultations go forward|consultations go on|consultations goes ahead|consultations goes forward|consultations goes on',
    '(?:talks|negotiations|consultations) go(?:es)? (?:ahead|on|forward)',
  ),
  en(
    'next-round',
    'talks|negotiations|consultations|round|sitting|session',
    `(?:${TALKS}|session)(?: (?:on|over|about|between|with) [^.;:,“”"]{1,50}?)? (?:(?:opens?|begins?|starts?|resumes?|continues?|reconvenes?|moves?|is|are) (?:set |due |scheduled |pencilled in |planned |slated |booked |fixed |down )?(?:for |to )?${WHEN})`,
  ),
  en(
    'next-round',
    'talks|negotiations|consultations|round|session|sitting',
    '(?<!after )(?<!held )(?<!ended )(?:new|fresh|another|renewed|follow-up|a second|a third|a fourth|a fifth|a final) (?:[a-z-]+ ){0,2}?(?:talks|negotiations|consultations|round|session|sitting)(?! of (?:parliament|congress|tariffs?|sanctions?|dut|measures|restrictions|strikes|escalation|threats|bidding|applause|the (?:parliament|congress|assembly)))',
    'trade',
  ),
  en(
    'next-round',
    'talks|negotiations|consultations',
    '(?:agree|decid|undert|propos|offer|plan|ready|willing|promis|want|commit|prepar|call|push|press|hop|urg)[a-z]* (?:[a-zPHN]+ ){0,4}?(?:to |for |on )?(?:open|opening|launch|launching|enter|entering|start|starting|begin|beginning|hold|holding|resume|resuming|reopen|reopening|restart) (?:into )?(?:the |their |formal |direct |new |technical |trade |full )*(?:[a-z-]+ )?(?:talks|negotiations|consultations)',
  ),
  en(
    'next-round',
    ' for ',
    '(?:dates?|venue|timetable|schedule|calendar)(?: (?:has|have|had|was|were|is|been|yet|set|fixed|named|agreed|given|announced|not)){0,5} for (?:the |their |any |a |its )?(?:[a-z-]+ ){0,3}?(?:talks|round|session|negotiations|consultations|sitting)',
  ),
  en(
    'next-round',
    'prepar',
    'prepar(?:e|es|ed|ing|ations?|atory)(?: work)?(?: for)? (?:the |their |a |its |this |next )*(?:[a-zP-]+ ){0,3}?(?:(?:session|sitting|round|meeting) of the [a-z ]{1,30}?(?:commission|committee|council|group)|sessions?|sittings?|rounds?|talks|negotiations|(?:joint |mixed |trade |economic )(?:commission|committee|council)|consultations)',
  ),
  en(
    'next-round',
    'commission|committee|council',
    `(?:joint|mixed|bilateral|trade|economic|intergovernmental) (?:[a-z]+ )?(?:commission|committee|council)(?:'s)?(?: session| meeting)? (?:due |scheduled |planned |set |meets |sits )?(?:for |to )?(?:this|next|in (?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|summer|winter|the (?:spring|autumn|summer|winter|fall)))(?! (?:found|decided|agreed|concluded|ruled|said|had|reached|failed|heard))`,
  ),
  en(
    'next-round',
    'continu|resum|pick|press on|carry on|keep|return|go on|back|work|get together |hold |reconvene |regroup |sit down ',
    `${TEAM} (?:[a-z]+ )?${WILL} (?:continue|resume|pick up|go on|press on|carry on|keep|return|be back|get back|work|sit down|get together|reconvene|hold|regroup) (?:with )?(?:their |the |on |at |down )?(?:work|talks|negotiations|consultations|discussions|negotiating|talking|bargaining|where they left off|table|details|text|another|a (?:new|further|second|third)|out the|again|(?:next|this) (?:week|month)|${WHEN})`,
  ),
  en(
    'next-round',
    'table',
    '(?:back|return(?:s|ed|ing)?) (?:at|around|to|round) the (?:negotiating |bargaining |conference )?table',
  ),
  en(
    'next-round',
    'meet|convene|sit|gather|open|start|commission|committee|council|joint body|panel|task force|technical group|technical team|working group|working party',
    `${BODY}(?: on [a-z ]{2,30}?)?,? (?:which |that )?${WILL} (?:meet|convene|sit(?! on)|gather|open|start work|begin work|hold its first)${OFTEN}|${BODY}(?: on [a-z ]{2,30}?)? (?:meets|meet|convenes|convene|sits|gathers|gather|reconvenes?)${OFTEN} (?:[a-z]+ )?${WHEN}`,
  ),
  en(
    'next-round',
    'sitting|session|meeting|gathering|coming |next ',
    '(?:next|coming|forthcoming|upcoming) (?:[a-z-]+ ){0,2}?(?:sitting|session|talks|negotiations|consultations|(?:meeting|gathering) of (?:the )?(?:teams|negotiators|experts|officials|delegations|group|commission|committee))',
  ),
  en(
    'dialogue-mechanism',
    'annual|regular|quarterly|monthly|biannual|yearly|weekly|twice|every|commission |committee |delegations |experts |group |ministers |officials |panel |teams |they ',
    '(?:annual|regular|quarterly|monthly|biannual|yearly|twice-yearly|twice-a-year|weekly|half-yearly) (?:[a-z-]+ ){0,2}?(?:meetings?|talks|consultations|dialogues?|sessions?|exchanges?|reviews?)(?! of (?:the )?(?:\\d|association|world|imf|united|party|parliament|shareholders|P|L)| of the [a-z-]+ (?:association|organi[sz]ation|congress|assembly))|(?:officials|ministers|teams|delegations|experts|they|group|committee|commission|panel) (?:[a-z]+ ){0,2}?(?:meets?|sits?|confers?|convenes?) (?:every|each|monthly|weekly|quarterly|regularly|once a|twice a|annually|yearly)',
  ),
  en(
    'dialogue-mechanism',
    'commission|committee|council|dialogue|forum|consultation|group|contact point|joint board|joint panel|liaison office|task force|working party',
    '(?:reviv|restor|resum|suspend|reconven|reactivat|relaunch|join|dissolv|abolish|boycott|leav|quit|upgrad|institut|rejoin|set up|sett?ing up|establish|return(?:s|ed|ing)? to|back to)[a-z]* (?:the |a |an |its |their |our |this |that )(?:[a-z-]+ ){0,3}?(?:(?<!european )commission|committee|dialogue|working (?:group|party)|liaison (?:group|office)|task force|contact point|joint (?:council|forum|board|panel))s?(?! of (?:inquiry|experts on|the european))',
  ),
  en(
    'dialogue-mechanism',
    'the commission|the committee|the panel|the working group|the working party|after the |at the |before the |by the |in the |once the |through the |till the |to the |until the |when the ',
    '(?:before|when|until|after|once|till|at|by|to|in|through) the (?:commission|committee|working (?:group|party)|panel|joint (?:commission|committee|panel))(?: (?:next |again )?(?:convenes|meets|sits|reports|gathers|reconvenes|looks|finishes|rules))',
  ),
  en(
    'dialogue-mechanism high-level-contacts',
    'channel|line',
    '(?:keep|keeps|keeping|kept|leave|leaves|leaving|left|hold|holding|maintain|maintains|maintaining|maintained|have|need|preserv[a-z]+|open|reopen|reopening|restore|restoring)(?: up)? (?:the |their |its |all |our |these |open |direct |every |reliable |a |an )*(?:[a-z-]+ )?(?:channels?|lines?) (?:of (?:communications?|dialogue|contact)|open|between (?:the )?(?:two )?(?:capitals|governments|sides|leaders|P+))',
  ),
  en(
    'dialogue-mechanism',
    'contact point|points of contact|point of contact|secretariat|channel|back-channel|board|council|commission|working group|dialogue|forum|panel|open line|direct line|red telephone|hotline|hot line|aviation |border |customs |energy |fisheries |grain |investment |river |shipping |trade |transport |water |direct phone line |direct phone lines |direct telephone line |direct telephone lines |open phone line |open phone lines |open telephone line |open telephone lines |permanent line |permanent lines |permanent phone line |permanent phone lines |permanent telephone line |permanent telephone lines |private line |private lines |private phone line |private phone lines |private telephone line |private telephone lines |secure line |secure lines |secure phone line |secure phone lines |secure telephone line |secure telephone lines ',
    '(?:contact points?|points? of contact|(?:permanent|joint|standing) secretariat|(?:deputies|ministers|sherpas|advis[eo]rs|envoys)[^a-z]{0,2} channel|back ?channel|back-channel|(?:fisheries|trade|energy|transport|investment|shipping|border|customs|grain|water|river|aviation) (?:board|council|commission|working group|dialogue|forum|panel|round ?table))|(?:open|direct|secure|private|permanent) (?:telephone |phone )?lines? (?:between|to|with)|red telephone|hot ?lines?|hot lines?',
  ),
  en(
    'negotiation-cycle',
    'familiar|same|before|again|well-worn|old|once more round',
    '(?:pattern|script|story|plot|play|routine|scenario|choreography|sequence) (?:is|was|has become|sounds|looks|feels|remains) (?:a |an |all too |by now |now |the )*(?:familiar|same|well-worn|old)|(?:been|were) (?:here|there|in this place|down this road) before|(?:seen|heard) (?:this|it all|that|all this) (?:[a-z]+ )?before|here we go again|once more round|(?:same|old) (?:dance|play|game|ritual|cycle|movie|film) (?:again|once more|as)',
  ),
];
