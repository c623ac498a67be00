import type { Language } from '../../text/language.ts';
import { type Folded, mayAnyStand, mayStand, type Sought, sought, soughtGroup } from '../sought/may-stand.ts';

/** What a clause tells to have happened, by its predicate. Contacts are mutual: all who are named take part. */
export type EventKind =
  | 'consult-call'
  | 'consult-meeting'
  | 'visit'
  | 'invite'
  | 'agree'
  | 'sign'
  | 'publish'
  | 'state'
  | 'measure'
  | 'other';

/** A predicate in the folded words of a clause. Offsets are into those words. */
export interface EventWord {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
}

/** `sign`: what the words must hold for the pattern to match; looking for it takes far less time. */
type Row = readonly [kind: EventKind, sign: RegExp, pattern: RegExp];

/** What may follow a Chinese contact that is the predicate. In 通话中, 会谈的议题, 此次通话系… it is a noun. */
const LASTING =
  '(?:约|近|逾|超过|长达|历时|共|仅|[0-9一二三四五六七八九十半两]{1,4}(?:个|多)?(?:小时|分钟|半小时|钟头|天))';
const TALKS =
  '会谈|磋商|谈判|会议|峰会|对话|[咨谘]商|会商|协商|首脑会晤|部长级会|高层会|混委会|联委会|混合委员会|联合委员会|例会|年会';
const ENDS = `(?=了|过|$|[,;。、)]|并(?!未|非)|以|${LASTING})`;

// In the order in which they claim a clause: who invites to a visit invites, and who signs an agreement signs it.
const ZH: readonly Row[] = [
  [
    'invite',
    /邀|回请|请/,
    /(?:相互|互相|互)?(?:发出|致|提出)[^,;。]{0,6}邀请|(?<!应[^,;。]{1,20})邀请[^,;。]{0,12}(?:访|来|出席|去|到|前往|做客|参加)|回请|请(?:他|她|我|对方|您)[^,;。]{0,8}(?:访|来|到)|互致邀请|应邀(?![^,;。]{0,30}(?:访|出席|会见|会晤|会谈|来|赴|抵|通话|通了?电话|通了|会面|见面|磋商))/,
  ],
  ['sign', /签/, /签署(?!国|方)|签字画押|(?:已|正式|共同)签字|签订(?!的?(?:合同|订单))/],
  [
    'agree',
    /达成|商定|谈成/,
    /达成(?!的)[^,;。]{0,16}(?:协议|共识|一致|谅解|安排|协定)|达成(?=了|$)|商定|谈成/,
  ],
  [
    'visit',
    /访|抵达|前往|赴|[将会要就再]来/,
    /(?:对[^,;。]{1,8}进行[^,;。]{0,6}|到|赴|来|将|正在|已|对|展开)?(?:国事|正式|工作)?访(?:问(?!邀请|意愿|的(?![,;。]))|华|美|俄|欧|英|日)|(?:将|会|要|就|再)来(?=[^,;。自说临往得不看到源历年日月信电]{2,10}[,;。]?$)|(?:转|回)访|抵达(?![^,;。]{0,6}(?:历史|高点|水平))[^,;。]{1,8}|率[^,;。]{0,8}(?:前往|赴|到访)[^,;。]{1,8}|(?:启程)?(?:前往|赴)(?![^,;。]{0,6}(?:投票|现场|灾区|前线|医院))[^,;。]{1,10}(?=$|出席|参加|访|与|同|[,;。])/,
  ],
  [
    'consult-call',
    /通(?:了|过|完|上)?(?:一次)?(?:电)?话|电话|视频|视讯|线上|云端/,
    new RegExp(
      `(?<!此次|这次|本次|该次|一次|这场|该|此|借此|以|对|的)(?:首次|再次|直接)?通(?:了|过(?!电话了)|完|上)?(?:一次|一通)?电?话${ENDS}|(?:举行|进行)[^,;。]{0,10}(?:电话|通话)[^,;。的]{0,4}|(?:电话|视频|视讯|线上|云端)(?:会谈|交谈|沟通|会晤|会见|会议|磋商|连线|对话|峰会)${ENDS}|(?:通了|打了|接了|接到)[^,;。的]{0,10}电话|通了[^,;。的]{1,10}的(?:电话|通话)|(?:在|通过|以|用)(?:电话|视频)(?:中|里|方式|连线)?(?:商讨|讨论|交谈|交换|沟通|商定|就|谈|磋商)|(?:上|上一|最近一|首)次通(?:电)?话(?=是|在|为|发生|于)|(?:致电|来电)(?=[^,;。]{1,20}(?:总统|总理|首相|主席|外长|部长|大臣|国王|元首|国务卿|领导人|方))`,
    ),
  ],
  [
    'consult-meeting',
    /会晤|会见|会面|接见|见|碰|面谈/,
    new RegExp(
      `(?<!参加|出席|列席|陪同|这次|此次|本次|该次|上次|那次|这场|该场|此)(?:(?:会晤|会面|见面|晤谈|碰面|面谈)${ENDS}|(?:会见|接见)(?!厅|的|(?:中外|外国|随行)?(?:记者|媒体))|碰(?:一次|个|了|过)?头|见了(?=[^,;。]{0,10}(?:总统|总理|首相|主席|外长|部长|国王|大臣))|(?:见|会|碰)(?:了|过)(?:一)?面|(?:上|最近一|首)次(?:会晤|会面|会谈|见面|磋商)(?=是|在|为|发生)|(?:会晤|会面|会见|见面|晤谈)(?:则|也|已|又|就)?(?:原)?(?:预定|拟定|定|拟|暂定|安排|敲定|改|将|预计)(?:于|在|到)?(?=[0-9一二三四五六七八九十今明下本年月周星初中上底末春夏秋冬]))`,
    ),
  ],
  [
    'consult-meeting',
    /会谈|磋商|谈判|会议|峰会|对话|[咨谘]商|会商|协商|首脑会|共同主持|混委会|联委会|委员会|例会|年会/,
    new RegExp(
      `(?:举行|进行|展开|开始|恢复|重启|启动|召开|重开|开启|主持|主办|承办|结束|完成|举办)(?:了|过)?(?:(?:为期|历时|长达|持续)[^,;。的]{1,8}的)?[^,;。的]{0,22}(?:${TALKS})(?!室|上|期间|后)|(?:展开|完成|结束|恢复|重启)[^,;。的]{0,16}的[^,;。的]{0,14}(?:${TALKS})(?=$|[,;。])|(?:${TALKS})(?:则|也)?(?:将|已|定|拟|预定|暂定|原定|再次|正式|于|在|预计|有望|计划|料|可望)[^,;。的]{0,24}(?:举行|进行|召开|展开|启动|重启|恢复|登场|闭幕|开幕|结束)|(?:同|与|和)[^,;。的]{1,24}(?:会谈|磋商|谈判|会商)${ENDS}|(?:将|拟|定于|再次|再度|又)[^,;。的]{0,14}(?:会谈|磋商|谈判|会商)${ENDS}|(?:举行|召开|进行)[^,;。]{0,24}的(?:[^,;。的]{0,10})(?:${TALKS})(?=$|[,;。])|共同主持`,
    ),
  ],
  ['publish', /发布|发表|公布|播发|发帖|刊发/, /(?:发布|发表|公布|播发|刊发)(?!会)|发帖/],
  [
    'state',
    /宣布|表示|宣称|称|承诺|证实|指出|警告|威胁|确认|否认/,
    /宣布|宣称|证实|确认|否认|承诺|警告|威胁|表示|指出|声称|(?<![对职名简自号])称(?!为|赞|之)/,
  ],
];

const EN: readonly Row[] = [
  [
    'invite',
    /invit|reciprocat|asked/,
    /\b(?:extended|issued|accepted|received|renewed) (?:an? |his |her |their |the )?(?:\w+ ){0,2}invitations?\b|\binvit(?:ed|es|ing)\b|\basked (?:him|her|me|them|us|the \w+) to (?:come|visit|travel)\b|\breciprocated\b|\bexchanged invitations\b/,
  ],
  ['sign', /sign/, /\b(?:signed|sign|signing|signs)\b(?! (?:of|that))/],
  [
    'agree',
    /agree|deal|reached|struck/,
    /\b(?:reached|struck|clinched|concluded|produced|sealed)\b[^,;.]{0,24}?\b(?:agreement|deal|understanding|consensus|accord|truce|framework)\b/,
  ],
  // Who travels for talks with somebody has talks.
  [
    'consult-meeting',
    /talks|consultation|negotiat/,
    /\bfor (?:[\w-]+ ){0,3}(?:talks|consultations|negotiations) with\b|\b(?:travel|fly|head|return|go|come)(?:s|l?ed|l?ing|ies)? (?:[\w-]+ ){0,6}for (?:an?|the|another|their|fresh|new|more|further) (?:[\w-]+ ){0,3}(?:talks|consultations|negotiations)\b/,
  ],
  [
    'visit',
    /visit|travel|arriv|delegation|trip|fl(?:y|ew|ies)|head|tour|be in|come to|go to|leav|left|depart|set/,
    /\b(?:visited|visits|visiting(?! (?:[\w-]+ ){0,3}(?:president|premier|prime minister|minister|chancellor|king|secretary|delegation|envoy|official|lawmaker|leader|team|counterpart)s?\b)|will visit|to visit|(?:lead|leads|led|leading) an? (?:[\w-]+ ){0,3}delegation to|(?:pay|paid|pays|paying|make|made|making|begin|began|begins|start|started|concluded|conclude|wrapped up|ended|on) an? (?:[\w-]+ ){0,4}(?:visit|trip|tour)|travel(?:led|ed|s|ling|ing)? (?:on \w+ )?to|arriv(?:ed|es|ing) in|(?:flew|flies|fly|flying|head|heads|heading|headed) (?:on \w+ )?(?:in)?to)\b|(?:\bwill|'ll|\bis to|\bare to|\bis going to|\bis coming to|\bis due to) (?:be in(?! (?:force|place|effect|touch|charge|line|contact|power|office|session|use|an?|the|its|their)\b)|(?:come|go|fly|head|travel) to(?! (?:an?|the|terms|light|power|nothing|court|war|trial|work|waste|pass)\b))\b|\b(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|set(?:s|ting)? off|set out)\b(?: (?!the |a |an )[\w-]+){0,4}? for(?! (?:the|an?|good|now|dead|long|home|work|lunch)\b)/,
  ],
  [
    'consult-call',
    /sp[oe]ak|spoke|call|phone|talk|confer|conversation|video|virtual/,
    /\b(?:spoke|spoken|speaks|speak|talked|conferred)\b(?= (?:by|on|over|via|with|for|again|this|to|earlier|late|early|at length|briefly|today|yesterday|twice|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|\b(?:held|had|hold|have|holding) (?:an? |their |the )?(?:[\w-]+ ){0,4}(?:phone |telephone |video )?(?:call|conversation)\b|\b(?:tele)?phoned\b|\b(?:got|came|stepped|was|were|been|get) (?:just )?(?:off|on) (?:the phone|a (?:\w+ )?call|a video call)\b|\b(?:called|rang|rang up)\b(?= (?:his|her|their|the|its) (?:\w+ ){0,2}(?:counterpart|president|premier|minister|prime minister|leader)|,? ?(?:president|prime minister|premier|chancellor|foreign minister|secretary)\b)|\b(?:confer|talk|speak)s?\b(?= (?:by|over the) (?:tele)?phone| by video)|\btook (?:a|the) (?:phone )?call from\b|\bin an? (?:[\w-]+ ){0,3}(?:phone |telephone |video )(?:call|conversation) with\b|\btook a (?:phone )?call\b|\b(?:held|hold|holds|had|have|joined|will hold) (?:an? |their |the )?(?:[\w-]+ ){0,3}(?:video|virtual) (?:meeting|summit|conference|talks|consultations?|link-up)\b|\b(?:met|meet|spoke|speak|talked) (?:[\w-]+ ){0,3}(?:by|via|over) video\b|\bcall\b[^,;.]{0,60}?\b(?:took place|was held|lasted)\b|^ ?(?!(?:the|this|that|their|his|her|its|our|my|no|any|after|in|during|at|for)\b)(?:\w+ ){0,3}(?:phone |telephone |video )?(?:call|conversation)(?: \w+){0,2} with\b/,
  ],
  [
    'consult-meeting',
    /met|meet|sat down|sit down|see|received|hosted|chair|conven|bilateral|conversation|discussion|shook hands|face to face|face-to-face/,
    /\bmet\b(?! (?:the (?!(?:[a-z]+ ){0,3}(?:presidents?|prime|premier|ministers?|king|chancellor|secretary|delegation|leaders?|counterpart|ambassador|envoy|speaker|chairman|head)\b)|its|all|with (?:anger|scepticism|skepticism|criticism|resistance|silence)))|\bmeets?\b(?= (?:with|on|in|at|next|for|face|again)\b)|(?:will|'ll|to) (?:be )?(?:see|seeing|meeting)\b(?= (?:him|her|them|(?:my|his|her|our|its|their|the) (?:[\w-]+ ){0,3}(?:counterpart|colleague|president|premier|prime minister|minister|chancellor|king|envoy))\b)|\b(?:will|to|'ll) meet\b(?! (?:the |its |their |all )?(?:[a-z]+ )?(?:targets?|deadlines?|needs?|demands?|standards?|requirements?|conditions?|challenges?|expectations?|criteria|costs?|obligations?|commitments?|goals?|rising|growing|halfway|that|this|these)\b)|\bco-?chair(?:s|ed|ing)?\b|\b(?:re)?convene[sd]?\b|\b(?:wrapped up|finished|concluded|ended|had|held) (?:just )?(?:an? )?(?:[\w-]+ ){0,4}(?:bilateral|meeting|conversation|discussion)s?\b(?= with)|\bsit down (?:with|together)\b|\bsat down (?:with|together|for)\b|\bmeeting with\b(?= (?:\w+ ){0,4}(?:president|prime minister|premier|minister|chancellor|secretary|counterpart))|\bshook hands\b(?= (?:in|at|on|with)\b)|\bcame face[ -]to[ -]face\b|\b(?:was|were) received by\b|\b(?:received|hosted)\b(?= (?:the |his |her |its )?(?:\w+ ){0,4}(?:president|prime minister|premier|foreign minister|minister|chancellor|envoy|delegation|counterpart)\b)|\b(?:held|hold|holding) (?:an? |their |the )?(?:[\w'’-]+ ){0,4}(?:meeting|summit)\b|^ ?(?:the|their|a|that) (?:[\w-]+ )?(?:meeting|summit)\b (?:in|at|on) [^,;.]{0,60}?\b(?:produced|yielded|ended|concluded|closed|broke up|brought)\b|\bmeeting\b[^,;.]{0,60}?\b(?:took place|was held|will take place)\b|^ ?(?!(?:the|this|that|their|his|her|its|our|my|no|any|after|in|during|at|for)\b)(?:\w+ ){0,3}(?:meeting|talks|bilateral|discussion)(?: \w+){0,2} with\b/,
  ],
  [
    'consult-meeting',
    /talks|negotiat|consultation|round|session/,
    /\b(?:held|hold|holds|begin|began|resumed?|opened|start(?:ed)?|restart(?:ed)?|reopened|launched|had|have|holding|conducted|concluded|wrapped up|finished|completed|convened?) (?:an? |their |the )?(?:[\w-]+ ){0,5}(?:talks|negotiations|consultations|round)\b|\b(?:talks|negotiations|consultations|round)\b (?:took place|were held|was held|will be held|(?:is|are) (?:scheduled|expected|due|set|planned)|are to be held|are scheduled|resumed|began|will resume|will begin)|(?:\b(?:committee|commission|group|mechanism|dialogue|council|body|panel|forum|task force)|^ ?(?:[^,]{0,60} that )?it)\b(?: [\w-]+){0,5}? (?:hold|holds|held|holding|open|opens|opened)(?: the| its| their| an?)(?: [\w-]+){0,3} session\b/,
  ],
  ['publish', /publish|post|released|issued/, /\b(?:published|posted|released|issued)\b/],
  [
    'state',
    /said|announc|told|wrote|vow|pledg|warn|threat|confirm|den(?:y|ied)|declar|stat/,
    /\b(?:announced|said|told|wrote|vowed|pledged|warned|threatened|confirmed|denied|declared|stated)\b/,
  ],
];

const SIGNS = {
  zh: ZH.map(([, sign]) => sought(sign)),
  en: EN.map(([, sign]) => sought(sign)),
};
const ANY_SIGN = { zh: soughtGroup(...SIGNS.zh), en: soughtGroup(...SIGNS.en) };

const MARK = /["“”]/;
const QUOTED = /["“][^"”]*["”]?|^[^"“]*”/g;

/** The predicate by which words of a sentence tell an event, or `null` where none of the listed kinds does. */
export function eventWordIn(folded: Folded, words: string, language: Language): EventWord | null {
  if (!mayAnyStand(folded, ANY_SIGN[language])) return null;
  // What stands in quotation marks is said, and is not the predicate of the clause.
  const text = MARK.test(words) ? words.replace(QUOTED, (quoted) => '\u0000'.repeat(quoted.length)) : words;
  const rows = language === 'zh' ? ZH : EN;
  for (let row = 0; row < rows.length; row += 1) {
    const [kind, sign, pattern] = rows[row] as Row;
    if (!mayStand(folded, SIGNS[language][row] as Sought) || !sign.test(text)) continue;
    const match = pattern.exec(text);
    if (match) return { kind, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Contacts, in which whoever is named takes part. */
export function isMutual(kind: EventKind): boolean {
  return kind.startsWith('consult-') || kind === 'agree' || kind === 'sign';
}
