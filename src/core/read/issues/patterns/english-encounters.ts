import { MINISTER, WHEN, WILL } from './english-words.ts';
import { english as en, type Row } from './row.ts';

/** Between a subject and its verb: names, posts and a clause in commas. */
const NAME = '(?:(?! (?:said|says|told|that|whether|if|when|warned|but|while) )[^.;:“”"]){0,60}?';
/** What a minister does to be in touch; trade ministers that meet negotiate, and are a round of talks. */
const GO =
  '(?:(?:receive|host|welcome|see) (?:his|her|their|the P+|P+|N+|H+|(?:foreign |trade |finance )?minister|president|prime minister|a (?:P+ )?(?:[a-z]+ )?delegation|colleagues)|visit|travel|fly|call on|telephone|phone|ring|speak|talk|confer|arrive|pay|head|tour|greet|be received|be in|be back|be welcomed|go to|come to|return to|stop over|cross|make (?:a|the|his|her) (?:[a-z]+ )?(?:visit|trip|journey|call)|exchange (?:visits|letters))';
const HEADS =
  '(?:(?:the )?(?:two |both )?(?:leaders|presidents|prime ministers|heads of (?:state|government))|(?:[a-z]+ )?H+(?: [a-z]+)? and (?:president |prime minister |premier )?(?:[a-z]+ )?H+)';
const LEADER = '(?:leader|president|prime minister|premier|chancellor|head of (?:state|government)|H+)';

/** Who is to meet, call or visit whom. */
export const englishEncountersRows: readonly Row[] = [
  en(
    'high-level-contacts',
    'minister|secretary|premier|president|advis|NN|arrive|be back|be in|be received|be welcomed|call on|come to|confer|cross|exchange letters|go to|greet|head|host |make a |make her |make his |make the |phone|receive |return to|ring|see |speak|stop over|talk|tour|travel|visit|welcome |fly|pay',
    `${MINISTER}(?!['’]s (?:party|office))${NAME} ${WILL} (?:[a-z]+ )?${GO}`,
  ),
  en(
    'high-level-contacts',
    'minister|secretary',
    `(?:(?<!prime |trade |commerce |economy |finance )minister|(?<!prime )ministers|foreign secretary|secretary of state)${NAME} ${WILL} (?:[a-z]+ )?(?:meet(?! (?:with )?(?:the )?(?:representatives|journalists|reporters|business|industry|families|relatives|students|farmers|workers|unions|exporters|executives|lawmakers|residents|press))(?! (?:demand|the (?:target|deadline|conditions|needs|challenge|costs?|requirements)))|get together|sit down|hold (?:[a-z]+ ){0,2}?(?:talks|consultations|a meeting|meetings))`,
  ),
  en(
    'high-level-contacts',
    'receiv|host|meet|welcom|see |call |ring |telephone ',
    `${WILL} (?:[a-z]+ )?(?:receive|host|meet|welcome|see|telephone|call|ring)(?: with)? (?:the |his |her |their |P+(?:['’]s?)? )*(?:[a-z]+ )?(?:${MINISTER}|counterparts?)`,
  ),
  en(
    'high-level-contacts',
    'minister|secretary|premier|NN|arrive|arriving|call on|calls on|depart|expected|flies|head|leave|meeting|trave|visit|due|fly',
    `${MINISTER}(?:,? (?!will|would|to|may|might|can|could|should|must|not)[a-zN]+){0,3},? (?:arrives?|travels?|flies|fly|visits?|heads?|leaves?|departs?|calls? on|(?:is|are) (?:travel+ing|flying|visiting|heading|expected|due|arriving|meeting)) (?:[a-z]+ )?(?:for |to |in |at )?(?:P+|L+|his |her |${WHEN})`,
  ),
  en(
    'high-level-contacts',
    'trip|visit|journey|tour|mission|stay|stopover',
    `(?:N+|minister|ministers|secretary|vice[- ]premier)['’]s? (?:[a-z-]+ ){0,2}?(?:trip|visit|journey|tour|mission|stopover)|(?:trip|visit|journey|tour|stopover)s? (?:(?:to|in) (?:P+|L+) )?(?:[a-z]+ )?(?:by|of|from) (?:the |a |his |her |their |P+(?:['’]s?)? )*(?:[a-z]+ )?${MINISTER}`,
  ),
  en(
    'high-level-contacts',
    'ministers',
    "(?<!prime )ministers['’] (?:[a-z]+ )?(?:meetings?|talks|call|conference|visits?|session|consultations)",
  ),
  en(
    'high-level-contacts',
    'meeting|talks|call|summit|gathering|encounter among |encounter between |encounter of |encounter with |encounters among |encounters between |encounters of |encounters with ',
    `(?:planned|next|coming|further|future|upcoming|forthcoming|another|regular|scheduled|proposed|possible|early) (?:[a-z]+ )?(?:meetings?|talks|calls?|encounters?|gatherings?) (?:of|between|with|among) (?:the |their |his |her |P+(?:['’]s?)? )*(?:two |both )?(?:[a-z]+ )?(?:${MINISTER}|counterparts?)`,
  ),
  en(
    'high-level-contacts',
    'touch|contact|talking|contacts|conversation|ministers |secretaries ',
    '(?:stay|stays|staying|stayed|keep|keeps|keeping|kept|remain|remains|remaining|be|get) (?:[a-z]+ )?in (?:[a-z]+,? (?:and )?){0,2}?(?:touch|contact)|(?:keep|keeps|keeping|kept|go on|continue) (?:on )?talking|(?:ministers|secretaries(?: of state)?) (?:[a-z]+ ){0,2}?(?:will|would|to) (?:continue|resume|carry on|pursue|take up) (?:their|the|this) (?:conversation|discussions?|dialogue|exchange)|(?:more |greater )?(?:frequent|regular|closer|more) (?:[a-z]+ )?contacts? (?:at|between|of|on)|(?:step|steps|stepping|stepped|increase|intensif[a-z]+|resum[a-z]+|renew[a-z]*|expand[a-z]*) (?:up )?(?:the |their |its )?(?:[a-z-]+ )?contacts(?: between| at| with|$)',
  ),
  en(
    'leader-visits',
    'visit|trip|stay|tour|journey |journeys ',
    `(?:visit|trip|stay|tour|journey)s? (?:(?:to|in) (?:P+|L+) )?(?:[a-z]+ )?(?:by|from|of) (?:a|an|any|the) (?:[a-z]+ )?(?:P+ )?${LEADER}(?!['’]s (?:envoy|aide|adviser|spokes))`,
  ),
  en(
    'leader-visits',
    'set foot|be received|be the guest|guest of|stopover|guest in |sets foot in |sets foot on |setting foot in |setting foot on |stop over in |stopping over in |stops over in ',
    `(?:H+|${LEADER}) [^.;]{0,60}?(?:set(?:s|ting)? foot (?:in|on) (?:P+|L+)|(?:a |the )?guest (?:of|in) (?:P+|L+|the president)|stop(?:s|ping)? over in (?:P+|L+))`,
  ),
  en(
    'leader-visits',
    'state banquet|guard of honour|guard of honor|state dinner',
    'state (?:banquet|dinner)|guard of hono(?:u)?r',
  ),
  en(
    'leaders-meeting',
    'summit',
    `(?:the|a|any|their|another|that|second|first) (?:[a-z-]+ )?summit (?:(?:between|of) ${HEADS} )?(?:(?:has|had|have) been |was |were |is |are )?(?:postponed|put off|put back|pushed back|moved|brought forward|delayed|cancell?ed|called off|scheduled|planned|pencilled|due|expected|likely|unlikely|possible|in doubt|in the works|on the cards|${WILL} |looks|seems|before|next|later|this (?:autumn|spring|summer|winter|year|month|week)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter|new year)))`,
  ),
  en(
    'leaders-meeting',
    'meet|see each other|summit|sit down|face|come together|get together|hold a |hold another |hold their ',
    `${HEADS}(?:(?! that|[a-z]+ (?:teams?|ministers?|envoys?|delegat|officials?|negotiators?)| (?:will|would) (?:speak|talk))[^.;:]){0,30}? ${WILL} (?:[a-z]+ )?(?:meet|see each other|hold (?:a|another|their) (?:[a-z]+ )?(?:summit|meeting)|sit down|come together|get together|come face)`,
  ),
  en(
    'leaders-meeting',
    'summit|meeting of the presidents|leaders',
    '(?:working|work) (?:[a-z]+ )?(?:on|towards?|for) (?:a|another|the next) (?:[a-z-]+ )?summit|summit (?:in|for|at|on) (?:the )?(?:first|second|latter|autumn|spring|summer|winter|end|margins|early|late|january|february|march|april|may|june|july|august|september|october|november|december)',
  ),
  en(
    'leaders-meeting',
    'meet|sit down|see |talk face to face ',
    `${WILL} (?:[a-z]+ )?(?:meet|sit down|see|talk face to face)(?: with)? (?:(?:president|premier|prime minister|chancellor|[a-z]+) )?H+(?! (?:team|envoy))`,
  ),
  en(
    'leaders-meeting',
    'meeting|summit|encounter|talks|sit-down',
    `(?:planned|next|coming|further|future|upcoming|forthcoming|another|possible|proposed|early) (?:[a-z-]+ )?(?:meeting|summit|encounter|talks|sit-down) (?:of|between|for|with) ${HEADS}`,
  ),
];
