import type { Frame } from '../actors/frame.ts';
import type { Written } from '../values.ts';
import { written } from './dates.ts';

const ZH = [
  /《[^《》]{1,40}(?:法|法案|条例|令|公告|办法|规定|决定|细则|清单|目录|协议|协定)》/,
  /[^,;:。、()《》将把对据的以]{0,8}(?:公告|令|通告|决定|通知)?[0-9〇零一二三四五六七八九]{4}年第[0-9一二三四五六七八九十百]+号(?:公告|令|通告|文)?/,
  /第[0-9一二三四五六七八九十百]{1,6}号(?:行政命令|行政令|公告|令|法令)/,
  /(?:[0-9]{4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日)?行政令|[0-9]{3}条款/,
];
const EN = [
  /(?<![a-z])(?:executive order|proclamation|public notice|announcement|order|decree|regulation|notice)(?: no\.?)? [0-9][0-9a-z/-]*(?: of [0-9]{4})?(?: of the [a-z]+(?: [a-z]+){0,3} (?:commission|ministry|department|committee|office))?/,
  /(?<![a-z])(?:announcement|order|decree|notice) no\. ?[0-9]+(?: of [0-9]{4})?/,
  /(?<![a-z])section [0-9]+[a-z]?(?: of the (?:[a-z]+ ){1,6}act(?: of [0-9]{4})?)?/,
  /(?<![a-z])the (?:[a-z]+ ){1,5}act(?: of [0-9]{4})?(?![a-z])/,
  /(?<![a-z])(?:the )?executive order(?: of [a-z]+ [0-9]{1,2}, [0-9]{4})?/,
];

/** The legal instrument named in a sentence, as written: a title in 《》, a numbered notice or order, a section of an act. */
export function instrumentOf(frame: Frame): Written | null {
  for (const pattern of frame.language === 'zh' ? ZH : EN) {
    const match = pattern.exec(frame.text);
    if (match !== null) return written(frame, { start: match.index, end: match.index + match[0].length });
  }
  return null;
}
