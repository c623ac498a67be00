import type { OutlookRow } from './outlook-row.ts';

/** What is between two sides and may go well or badly. */
const T =
  '(?:talks|negotiations?|meetings?|calls?|summit|dialogue|discussions|sessions?|rounds?|truce|ceasefire|pause|extension|deal|agreement|accord|pact|framework|understanding|arrangement|relationship|relations|ties|partnership|process|consultations|visit|d[eé]tente|rapprochement)';
const W = "(?:[a-z'’,-]+ ){0,4}?";
const COULD =
  "(?:could|may|might|will|would|is going to|threatens? to|threatened to|is likely to|is bound to|'ll)";
const IT = '(?:the |this |that |any |a |all |whatever |what )?';

/** Words for things that go badly, in English. Folded, in small letters. */
export const badInEnglish: readonly OutlookRow[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])${T} (?:has |have |had |is |are |was |were )?(?:never|rarely|seldom|hardly ever) (?:been )?(?:in |at |so )?(?:worse|lower|colder|more strained|bad|a worse state|a lower point)(?![a-z])`,
      'g',
    ),
  },
  {
    pattern:
      /(?<![a-z])(?:(?:keep|keeps|kept|are|is) hedging|hedg(?:e|es|ed|ing) (?:their|its) bets)(?![a-z])/g,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${T} ${W}(?:collaps(?:e|es|ed|ing)|founder(?:s|ed|ing)?|unravel(?:s|led|ling)?|f[ae]ll(?:s|ing|en)? apart|br(?:eak|eaks|oke|oken|eaking) down|r[ua]n(?:s|ning)? aground|go(?:es|ne|ing)? nowhere|went nowhere|stall(?:s|ed|ing)?|sour(?:s|ed|ing)?|crumbl(?:e|es|ed|ing)|dead|doomed|dying|in tatters|in ruins|in trouble|on life support|hang(?:s|ing)? by a thread|stuck|deadlocked|frozen|come to nothing|came to nothing|got nowhere|get nowhere|fail(?:s|ed)?(?! to (?:mention|include|address))|over before)(?![a-z])`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${COULD} (?:[a-z]+ )?(?:undo|unravel|sour|derail|wreck|torpedo|kill|sink|scupper|scuttle|jeopardi[sz]e|undermine|tear up|rip up|scrap|overturn|poison|bury|abandon|walk away from) ${IT}(?:[a-z0-9-]+ ){0,4}?(?:${T}|of it|it)(?![a-z])`,
      'g',
    ),
    topic: true,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${T} (?:will not|won't|would not|wouldn't|cannot|can't|could not|did not|didn't|does not|doesn't|is not going to|are not going to|is unlikely to|are unlikely to|may not|might not) (?:[a-z]+ )?(?:hold|last|survive|succeed|work|resolve|settle|bridge|satisfy|deliver|end|solve|change|produce|yield|achieve|bring|move|go anywhere)(?![a-z])`,
      'g',
    ),
  },
  {
    pattern:
      /(?<![a-z])(?:nobody|no one|neither (?:side|government|capital|country|party|leader)|neither) (?:[a-z]+ )?(?:will|would|is (?:ready|willing|prepared) to|wants to|intends to|is going to|has any|shows any|seems) (?:[a-z]+ )?(?:blink|budge|yield|give|move|compromise|back down|concede|climb down|blinking|budging|appetite|interest)/g,
  },
  {
    pattern:
      /(?<![a-z])(?:so little|precious little|little|no|scant|not much|hardly any|not the slightest|few|without any|without much) (?:[a-z]+ )?(?:chance|hope|prospects?|appetite|signs?|reason to hope|room|progress|trust|overlap|movement|common ground|breakthrough|headway)(?![a-z])(?! of (?:rain|injury))/g,
    topic: true,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:doubts?|doubted|doubtful|sceptical|skeptical|pessimistic|gloomy|despair(?:s|ed|ing)?|unconvinced|wouldn't bet|would not bet)(?![a-z]) ${W}(?:[a-z]+ )?(?:${T}|that|whether|about|of|on)(?![a-z])`,
      'g',
    ),
    topic: true,
  },
  {
    pattern:
      /(?<![a-z])(?:(?:it|that|this|the (?:meeting|talks|summit|call|visit|session|round)|which) (?:was|were|is|has been|had been|turned into|became) (?:[a-z]+ ){0,2}?(?:a |an )?(?:[a-z]+ )?(?:disaster|failure|fiasco|debacle|farce|waste of time|dialogue of the deaf|charade|shambles|shouting match|non-event|flop)|dialogue of the deaf|waste of (?:everyone's |everybody's )?time)(?![a-z])/g,
    topic: true,
  },
  {
    pattern:
      /(?<![a-z])(?:hopes?|optimism|expectations|goodwill|momentum|confidence)(?: [a-z]+){0,8}? (?:fad(?:e|es|ed|ing)|dash(?:ed|es)|evaporat(?:e|ed|ing)|wan(?:e|es|ed|ing)|dim(?:med|ming)?|reced(?:e|ed|ing)|sank|sunk|shr[aiu]nk(?:ing)?|r[ua]n(?:s|ning)? out|wear(?:s|ing)? thin|wore thin|worn thin|gone|exhausted|crumbl(?:ed|ing))(?![a-z])/g,
    topic: true,
  },
  {
    pattern:
      /(?<![a-z])(?:talk(?:ed|ing|s)?|spoke|speak(?:ing)?) past (?:each other|one another)|(?:miles|worlds|poles|light years|far|wide|still) apart|far from (?:over|settled|a deal|done|certain|clear|agreed|resolved)|hard(?:er|est)? (?:part|questions?|work|bit) (?:has|have|had|is|are|was|were|lies?|lay|still|will|would|yet)(?! (?:done|behind|over))(?: [a-z]+){0,3}? (?:yet|ahead|still|to come|begun|begin|to begin|unanswered|back)|(?:a )?long way (?:off|to go|from|apart)|too early to (?:celebrate|cheer|rejoice)|premature to (?:celebrate|speak)|back to square one|going backwards|(?:at|to) a standstill|at an impasse|dead ends?|(?:fragile|shaky|brittle|short-lived|papered over|papers over|hollow|stopgap|sticking plaster|band-aid)(?![a-z])|(?:already|all but|effectively|virtually|as good as|practically) (?:dead|finished)|dead and buried|on its last legs|no end in sight|nothing (?:was |has been |had been )?(?:settled|resolved|solved|agreed|changed)|unlikely (?:to (?:[a-z]+ ){0,2}?(?:succeed|last|hold|agree|compromise|reach|meet|resolve)|(?:[a-z]+ ){0,3}(?:deal|agreement|breakthrough))/g,
    topic: true,
  },
  {
    pattern:
      /(?<![a-z])(?:breakthrough|deal|agreement|settlement|compromise|full removal|accord)(?: [a-z]+){0,8}? (?:is|was|are|remains|looks|seems|appeared?|appears)(?: [a-z]+)? (?:unlikely|remote|distant|improbable|out of reach|off the table|elusive|far off|doubtful|dead)(?![a-z])/g,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:disappointed|disappointing|dismayed|frustrated|unimpressed|underwhelm(?:ed|ing)|disheartened|worried|alarmed) (?:by|with|at|about|in|over) ${IT}(?:[a-z-]+ ){0,3}?(?:${T}|outcome|results?|pace|lack of progress)(?![a-z])`,
      'g',
    ),
  },
];

/** Words for things that go well, in English. Folded, in small letters. */
export const goodInEnglish: readonly OutlookRow[] = [
  {
    pattern:
      /(?<![a-z])expect(?:s|ed|ing)? (?:the |this |their |that )?(?:[a-z-]+ ){0,3}?(?:suspension|truce|pause|ceasefire|waiver|deal|agreement|accord|pact)(?: of [a-z ]{3,40}?)? to be (?:[a-z]+ )?(?:renewed|extended|prolonged|rolled over|made permanent|signed|kept)(?![a-z])/g,
  },
  {
    pattern:
      /(?<![a-z])(?:confident|optimistic|hopeful|certain|sure|convinced) (?:that )?(?:[a-z]+ ){0,5}?(?:would|will|can|could|are going to) (?:[a-z]+ )?(?:sign|agree|reach|succeed|settle|find|strike|conclude|hold|last|deliver|work)(?![a-z])|(?:truce|accord|deal|agreement|relationship|pact|it|they) (?:has |have |had )?survived (?:worse|harder)/g,
    topic: true,
  },
  {
    pattern:
      /(?<![a-z])(?:obstacles?|hurdles?|sticking points?|roadblocks?|stumbling blocks?|hitch(?:es)?|logjam|deadlock|impasse)(?: [a-z]+){0,4}? (?:has |have |had |was |were |is |are )?(?:been |now )?(?:cleared|removed|overcome|resolved|broken|gone|out of the way|swept aside|settled)(?![a-z])|(?:cleared|removed|overcame|(?:has|have|had) overcome|broken|broke) (?:the |a |this |that |one |another )?(?:[a-z]+ ){0,2}?(?:obstacles?|hurdles?|roadblocks?|logjam|deadlock|impasse)(?![a-z])/g,
  },
  {
    pattern:
      /(?<![a-z])(?:truce|pause|ceasefire|deal|agreement|accord|pact|extension) (?:(?:will|would|is|can|has|has been|seems to be|appears to be|still) )?(?:(?!not |unlikely |hardly |barely |no |never |be |been )[a-z]+ )?(?:holds?|holding)(?![a-z])/g,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${T} (?:(?:will|would|is|are|was|were|has|have|had|can|should|could)(?: been)? )(?:(?!not |unlikely |hardly |barely |no |never )[a-z]+ )?(?:last(?:ing)?|survived?|succeed(?:ed)?|bear fruit|borne fruit|pay(?:ing)? off|paid off|improv(?:e|ed|ing)|on track|back on track|advanc(?:e|ed|ing)|within reach|close to|near(?:ing)?|thaw(?:ed|ing)?|stable|steady|worth (?:continuing|having|it|the trip|the wait))(?![a-z])`,
      'g',
    ),
  },
  {
    pattern:
      /(?<![a-z])(?:close|closer|near|nearer|nearing|inching|edging|on the (?:verge|brink|cusp) of|within sight of|ready to sign)(?: [a-z]+)? (?:to |towards? )?(?:a |an |the |signing |reaching |striking )?(?:[a-z]+ )?(?:deal|agreement|signing|settlement|accord|compromise|breakthrough|pact|finish line)(?![a-z])|closer than (?:ever|we|they|at any|before)|only a (?:handful|few|couple) of (?:points|issues|questions|details) (?:were|are|remain|remained|left|to)|all but (?:done|agreed|settled|finished)|(?:home|final) (?:stretch|straight)|(?:last|final) mile|(?:gap|gaps|differences|distance)(?: [a-z]+){0,5}? (?:narrow(?:ed|ing)?|shrunk|closed|closing|smaller)|narrow(?:ed|ing|s)? (?:the |their |its )?(?:[a-z]+ )?(?:gaps?|differences|distance)/g,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:pleased|delighted|satisfied|encouraged|heartened|relieved|hopeful|optimistic|upbeat|confident|cheered|happy|buoyed)(?![a-z]) (?:[a-z]+ )?(?:by|with|at|about|in|over|that|on) ${IT}(?:[a-z'-]+ ){0,4}?(?:${T}|outcome|results?|progress|atmosphere|tone|future|way)(?![a-z])`,
      'g',
    ),
  },
  {
    pattern:
      /(?<![a-z])(?:more|new|fresh|great|real) (?:hope|optimism|confidence|momentum) (?:than|that|for|in|about|after)|the worst (?:is|was|has|had|may be|seems) (?:[a-z]+ )?(?:over|behind|past)|breath(?:ing space|ing room|e again|e easier)|(?:a )?sigh of relief|good day for|win for (?:both|everyone|all)|win-win|both (?:countries|sides|economies|peoples|nations) win|light at the end|turn(?:ed|ing)? (?:the|a) corner|better than (?:expected|feared|anyone|we (?:had )?(?:hoped|expected|feared))|worth continuing|(?:useful|productive|constructive|concrete)(?=,? (?:and|but)? ?[a-z]* ?(?:concrete|frank|useful|worth))|frank and (?:unusually |surprisingly |very )?(?:concrete|productive|useful|constructive)|modest success|(?:a|real|great|big|genuine|important|clear) success(?![a-z])/g,
    topic: true,
  },
  {
    pattern:
      /(?<![a-z])(?:will|should|can) (?:probably|likely|certainly|surely|soon|easily|almost certainly|very likely) (?:settle|resolve|agree|sign|clinch|strike|reach|find|bridge|iron out|close|extend)(?![a-z])|(?:is|are) (?:likely|set|poised|on course|on track) to (?:settle|resolve|agree|sign|clinch|strike|reach|find|bridge|iron out|extend)(?![a-z])/g,
    topic: true,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])welcom(?:ed|es|ing|e) ${IT}(?:[a-z'-]+ ){0,3}?(?:outcome|results?|truce|deal|agreement|accord|pact|extension|breakthrough|restart|resumption|thaw|rapprochement)(?![a-z])`,
      'g',
    ),
  },
];
