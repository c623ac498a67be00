import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { ChannelWord } from './channel-words.ts';

const ZH = sought(
  /(?:进行|开始|结束|展开|完成|圆满结束)[^,;:。]{0,24}?(?<word>访问)(?!量|学者|团|权|者)|对[^,;:。]{1,14}?(?<paid>(?:国事|正式|工作|友好|历史性)访问)/g,
);
const EN = sought(
  /(?<![a-z])(?:paid|pays|paying|made|began|begins|started|concluded|ended|wrapped up|completed) (?:an?|his|her|their|the) (?:[a-z0-9-]+ ){0,4}(?<word>visit) to (?=[a-z])/g,
);
const NOT_YET =
  /(?<![a-z])(?:will|would|plans?|planned|due|expected|may|might|if|cancel+ed|postponed|last year|had)(?![a-z])|将|拟|计划|推迟|取消|可能|曾|去年|上次|此前|邀请[^,;。]{1,20}(?:再次|早日|适时|方便)/;

/** A visit of one state's leader to the other: an exchange that no word for talks tells of. */
export function visitWord(context: ReadingContext, folded: FoldedSpan): ChannelWord | null {
  for (const match of matchesWithin(folded, folded.text, folded.language === 'zh' ? ZH : EN)) {
    const end = match.index + match[0].length;
    const sentence = folded.text.slice(Math.max(0, match.index - 120), end);
    if (NOT_YET.test(sentence)) continue;
    const part = folded.source(Math.max(0, match.index - 60), Math.min(folded.text.length, end + 24));
    if (context.hits('title', part).length + context.hits('person', part).length === 0) continue;
    if (context.hits('party', part).length + context.hits('place', part).length === 0) continue;
    const named = match.groups?.word ?? match.groups?.paid ?? '';
    const start = match.index + match[0].lastIndexOf(named);
    return { start, end: start + named.length, channel: 'meeting', weak: true };
  }
  return null;
}
