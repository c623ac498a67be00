import type { Language } from '../../../text/language.ts';

const FUTURE_EN =
  /(?<![a-z])(?:will|would|shall|won't|is to|are to|to be held|due|scheduled|plans?|planned|planning|expects?|expected|set to|upcoming|ahead of|deadline|intends?|hopes? to|aims? to|going to|invited|asked (?:him|her|them|me|us) to|until|to the (?:end|close)|slated|agreed to (?:meet|hold)|later (?:this|in|today))(?![a-z])|'ll(?![a-z])|(?:starts?|begins?|opens?|resumes?|expires?|lapses?|ends|kicks off|retires?|arrives?|departs?|meets?|leaves for|takes? effect|comes? into (?:force|effect)|(?:runs?|lasts?) out)(?: (?:again|next))?(?: (?:on|in|at|from))? $/;
const FUTURE_ZH =
  /将(?![^,;。]{1,24}(?:列入|纳入|移出|移除|视为|称为|作为))|可能|恐将|恐怕|会(?:明显|再次?|进一步|继续|迅速)|倘若|如果|一旦|请(?:他|她|您|对方)|到期的(?:冲击|风险|压力)|拟|定于|计划|预计|即将|有望|准备|届时|启程|应于|会在|会于|要在|截至|截止|前完成|之前完成|待|拟于|预定|打算|下一轮|下次/;

/** "Said on Friday it would …": the day is that of the saying. */
const TOLD_ON =
  /(?<![a-z])(?:said|told (?:[a-z]+ ){1,4}|announced|confirmed|warned|declared|wrote|decided|agreed|signalled|signaled|indicated|ruled|voted|reported|disclosed|revealed|acknowledged|posted|ordered|unveiled|renewed|extended|published)(?: (?:late|early))?(?: on)? $/;
const STARTING = /(?<![a-z])(?:starting|beginning|effective|from|as of)(?: on)? ?[a-z0-9 ]*$/;
const AGREED =
  /(?<![a-z])(?:agree[ds]? to|agree[ds]? that|decided to|ordered|pledged|promised|vowed)(?![a-z])/;

// What is said begins a clause of its own: "said on Friday that talks would be held".
const MARK_EN = /[,;:!?]|\. | that | which | who | saying | after | before /g;
const MARK_ZH = /[,;。:!?]|称(?!为)|表示|说(?!明)|宣布|指出|透露|强调|确认|证实/g;

/** What was to come by an earlier plan need not lie ahead any more. */
const ONCE_ZH = /原定|原本|原计划|原拟/;

/** Whether the words around a time, in its own clause, speak of what is to come. */
export function isAhead(folded: string, start: number, end: number, language: Language): boolean {
  const mark = language === 'zh' ? MARK_ZH : MARK_EN;
  const head = folded.slice(Math.max(0, start - 90), start);
  const tail = folded.slice(end, end + 70);
  let from = 0;
  for (const match of head.matchAll(mark)) from = match.index + match[0].length;
  const to = tail.search(mark);
  const clause = `${head.slice(from)}${folded.slice(start, end)}${to < 0 ? tail : tail.slice(0, to)}`;
  if (language === 'en') {
    if (TOLD_ON.test(head) && !/(?<![a-z])be [a-z]+ (?:on |late |early )*$/.test(head)) return false;
    const own = folded.slice(start, end);
    const ahead = head.slice(from);
    // A deadline, and a day from which what is agreed or ordered holds.
    if (/^by(?![a-z])/.test(own) || (STARTING.test(`${ahead.slice(-16)}${own}`) && AGREED.test(ahead)))
      return true;
    return FUTURE_EN.test(`${ahead}`) || FUTURE_EN.test(clause);
  }
  return FUTURE_ZH.test(clause) && !ONCE_ZH.test(clause);
}
