import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';
import { CAME_TO_BE } from '../came-to-be.ts';

const FUTURE_EN =
  /(?<![a-z])(?:will|would|shall|won't|could(?! (?:not|have))|might(?! have)|is to|are to|(?<!(?:was|were) )to be held|due|scheduled|plans?|planned|planning|(?<!can )expects?|expected|set (?:to|for)|upcoming|ahead of|intends?|hopes? (?:to|for)|aims? to|going to|invited|invitations? to|asked (?:him|her|them|me|us) to|slated|agreed to (?:meet|hold)|later (?:this|in|today)|applies|(?<!to )expires?|(?<!to )lapses?|runs out|(?<!(?:did|does|do) not |to )takes? effect|(?:comes?|enters?) into (?:force|effect)|kicks in|to the (?:end|close))(?![a-z])|'ll(?![a-z])/;
const FUTURE_ZH =
  /将(?![^,;。]{1,24}(?:列入|纳入|移出|移除|视为|称为|作为)|(?!把|会|对|于|在|自|从|向|继续|再|进一步)[^,;。]{1,16}(?:关税|税率|附加税|配额|名额)[^,;。]{0,12}(?:提高|上调|下调|降|升|调高|调低|取消|翻))|可能|恐将|恐怕|会(?:明显|再次?|进一步|继续|迅速)|倘若|如果|一旦|请(?:他|她|您|对方)|到期的(?:冲击|风险|压力)|拟|定于|计划|预计|即将|有望|准备|届时|启程|应于|可于(?=今|明|本|下|年|\d)|会在|会于|要在|截止|起至|前完成|之前完成|待|拟于|预定|打算|下一轮|下次|料(?=[于在将会])|(?:改|推迟|延期?|延后|顺延|押后|挪)[到至]/;

/** Words that put a limit ahead where no verb of the clause tells of what is past. */
const LIMIT_EN =
  /(?<![a-z])(?:until|till|deadline|no later than|by(?= (?:the (?:end|middle|close|start|beginning|time|deadline|date|day|turn|first|second|third|fourth|last|new|next|following|coming|spring|summer|autumn|fall|winter|morning|evening|weekend|[0-9])|early |mid|late |next |this |then|year|month|week|noon|midnight|tomorrow|today|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas)))(?![a-z])/;
const PAST_EN =
  /(?<![a-z])(?:was|were|had|did|has|have|spoke|met|held|said|told|took|came|began|went|ran|won|lost|fell|rose|made|gave|got|left|sat|saw|wrote|undertook|swore|chose|paid|sent|sold|bought|brought|built|fought|found|kept|knew|grew|understood|withdrew|(?!need|speed|exceed|succeed|proceed|feed|indeed)[a-z]{2,}ed)(?![a-z])/;

/** Duties, promises and extensions put a limit ahead: "must report before 1 November", 有效期至11月10日. */
const BOUND_EN =
  /(?<![a-z])(?:must|should(?! have)|needs? to|has to|have to|wants?|promis(?:es|ed|ing|e)|pledg(?:es|ed|e)|vow(?:s|ed)?|extend(?:ed|s|ing)?|prolong(?:ed|s)?|committed to|obliged to|required to|no later than|not later than)(?![a-z])/;
const BOUND_ZH =
  /须|需(?!求|要的)|应当|必须|不得|承诺|答应|保证|力争|争取|希望|最迟|最晚|不迟于|有效期|有效至|延长|延至|展期|顺延|限期|务必|至[^,;。]{1,16}止/;
const PAST_ZH = /曾|已(?!经?将)|此前|当时|原定|原本|原计划|原拟|未能|了(?=$|[,。;一两三0-9])/;

/** "Arrives in Algiers on Thursday": the present tense of an appointment. */
const ARRIVES_EN =
  /(?<![a-z])(?:arrives|departs|ends|closes|concludes|leaves for|flies to|travels to|heads to|begins|starts|opens|resumes|visits|retires|meets|returns|reconvenes|convenes|gathers|votes|takes office|kicks off)(?: (?!who |that |which )[a-z']+){0,6}?(?: (?:on|in|at))? $/;

/** What is promised lies ahead, but the day on which it was promised does not. */
const PROMISED_EN =
  /(?<![a-z])(?:promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed|ing)?|(?:agreed|committed) to(?! (?:an?|the|this|that|its|their|his|her|our|some|any|new|another|[0-9]+)(?![a-z]))) (?!(?:on|in|last|this|by|at|during) ?$)[^,;]{2,110}$/;
const PROMISED_ZH = /(?:承诺|答应|保证|许诺)(?!书|函)[^,;。]{0,24}$/;

/** "Said on Friday it would …": the day is that of the saying. */
const TOLD_ON =
  /(?<![a-z])(?<!(?:be|is|are) )(?:said|told (?:[a-z]+ ){1,4}|announced|confirmed|warned|declared|wrote|decided|signalled|signaled|indicated|ruled|voted|reported|disclosed|revealed|acknowledged)(?: (?:late|early))?(?: on)? $/;

// What is said begins a clause of its own: "said on Friday that talks would be held".
const MARK_EN =
  /[,;:!?]|\. | that | which | who | saying | after | before | and (?=(?:i|we|he|she|they)(?:'ll)? )/g;
const MARK_ZH = /[,;。:!?]|称(?!为)|表示|说(?!明)|宣布|指出|透露|强调|确认|证实/g;

/** What was to come by an earlier plan need not lie ahead any more. */
const ONCE_ZH = /原定|原本|原计划|原拟/;

/** The words around a time that belong to its own clause. */
function clauseOf(folded: string, start: number, end: number, language: Language) {
  const mark = language === 'zh' ? MARK_ZH : MARK_EN;
  // "Planned for the capital, on 9 April": the comma parts nothing from its verb.
  const head = folded.slice(Math.max(0, start - 160), start).replace(/, (on|at|in) $/, '  $1 ');
  const tail = folded.slice(end, end + 70);
  let from = 0;
  for (const match of matchesIn(head, mark)) from = match.index + match[0].length;
  const to = tail.search(mark);
  const before = head.slice(from);
  const after =
    to === 0 && isLeading(before, tail)
      ? untilPast(tail.slice(1), language)
      : to < 0
        ? tail
        : tail.slice(0, to);
  return { before, after, all: `${before}${folded.slice(start, end)}${after}` };
}

/** "On Saturday, they will meet": a time that opens the sentence belongs to the clause behind its comma. */
function isLeading(before: string, tail: string): boolean {
  return tail.startsWith(',') && /^ ?(?:[a-z]+ (?:the )?|在|于|到|自|从)?$/.test(before);
}

const SAID_EN =
  /(?<![a-z])(?:says?|announces?|tells?|confirms?|warns?|vows?|pledges?|declares?|urges?|calls?)(?![a-z])/;

/** The words up to the next mark, and of those up to the first that tell of what is past or was said. */
function untilPast(tail: string, language: Language): string {
  const mark = tail.search(language === 'zh' ? MARK_ZH : MARK_EN);
  const clause = mark < 0 ? tail : tail.slice(0, mark);
  if (language === 'zh') return clause;
  const past = PAST_EN.exec(clause) ?? SAID_EN.exec(clause);
  return past === null ? clause : clause.slice(0, past.index + past[0].length);
}

const DONE_ZH = new RegExp(`^[^,;。将会拟的]{0,6}(?:${CAME_TO_BE})的(?!时候|日期)`);
const FINITE =
  / (?:is|are|was|were|will|would|has|have|had|could|may|might|can|should|must|remains?)(?![a-z])/;

/** "The duties that were suspended in May are set to return": the second verb is not of the relative clause. */
function ownTail(before: string, after: string): string {
  const isPast =
    PAST_EN.test(before) && !FUTURE_EN.test(before) && !/(?<![a-z])(?:was|were) to /.test(before);
  const next = isPast ? after.search(FINITE) : -1;
  return next < 0 ? after : after.slice(0, next);
}

const PUT_OFF =
  /^(?: [a-z]+){0,4} (?:was|were|had been|has been|have been)(?: [a-z]+ly)? (?:postponed|cancell?ed|called off|shelved|scrapped|put off|dropped)(?![a-z])/;

/** Whether the words around a time, in its own clause, speak of what is to come. */
export function isAhead(folded: string, start: number, end: number, language: Language): boolean {
  const clause = clauseOf(folded, start, end, language);
  const { before } = clause;
  const after = language === 'en' ? ownTail(before, clause.after) : clause.after;
  const all = `${before}${folded.slice(start, end)}${after}`;
  if (language === 'zh') {
    // 5月暂停的关税将于8月恢复: when what is spoken of came to be.
    if (DONE_ZH.test(after)) return false;
    if (PROMISED_ZH.test(before) && !/^(?:的|,|$)/.test(after)) return true;
    return FUTURE_ZH.test(all) && !ONCE_ZH.test(all);
  }
  // A visit planned for February that was postponed lies behind; a weekday may still be to come.
  if (PUT_OFF.test(after) && !/day$/.test(folded.slice(start, end))) return false;
  if (TOLD_ON.test(before) && !FUTURE_EN.test(before)) return false;
  if (FUTURE_EN.test(all)) return true;
  if (ARRIVES_EN.test(before)) return true;
  if (PROMISED_EN.test(before) && !/^ (?:to|that) /.test(after)) return true;
  return LIMIT_EN.test(all) && !PAST_EN.test(all);
}

/** Whether a limit that could lie on either side lies ahead by the duty, promise or extension that it ends. */
export function isLimitAhead(folded: string, start: number, end: number, language: Language): boolean {
  if (isAhead(folded, start, end, language)) return true;
  const { all } = clauseOf(folded, start, end, language);
  return language === 'zh' ? BOUND_ZH.test(all) && !PAST_ZH.test(all) : BOUND_EN.test(all);
}

/** "Undertook to act by 21 May", 曾承诺在5月21日前: told of as past, with the limit of that promise. */
const WAS_PROMISED_EN =
  /(?<![a-z])(?<!(?:have|has) )(?:promised|pledged|vowed|undertook|agreed|committed|was to|were to) (?:[a-z]+ ){0,2}?to [^,;.]{2,90}$|(?<![a-z])(?:was|were) (?:supposed |meant |due |bound )?to [^,;.]{2,90}$/;
const WAS_PROMISED_ZH =
  /(?:曾|原|当时|此前)[^,;。]{0,8}(?:承诺|答应|保证|许诺|同意|约定|商定|应)[^,;。]{0,24}$/;

/** Whether the words before a limit tell of a promise that was made, whose limit may be over. */
export function wasPromised(folded: string, start: number, language: Language): boolean {
  const head = folded.slice(Math.max(0, start - 130), start);
  return (language === 'zh' ? WAS_PROMISED_ZH : WAS_PROMISED_EN).test(head);
}

/** Whether words tell of what is past. */
export function tellsPast(words: string, language: Language): boolean {
  return (language === 'zh' ? PAST_ZH : PAST_EN).test(words);
}
