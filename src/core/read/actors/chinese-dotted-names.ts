import { AFTER_NAME } from './after-name.ts';
import { readGap } from './chinese-gap.ts';
import { isHan, runBehind } from './chinese-names.ts';
import type { Reading } from './chinese-reading.ts';

/** Words of time and of coming, whose first character may transcribe: 努尔当天, 努尔来访. */
const TIME =
  /^(?:当[天日晚地面场时]|今[天日晚年]|昨[天日晚在于]|近[日期]|日前|同[日时]|周[一二三四五六日末]|星期|上[周月午]|本[周月]|此[前后次]|随后|之后|其后|稍[后早]|目前|早[前些]|来[访华到自]|到[访任场]|通[过电话报]|当选)/;

/** Characters of grammar, which no name takes in beyond the ones of transcriptions. */
const GRAMMAR =
  /[今昨亦或由按附竟更最很她他我你问上中发送说见着过的了是在与将对向被把让使给就也都并不于以及为从到已未则仍却但而该此其这那后前时和同跟会称访赴抵致较颇甚]/;

/** The longest part of a name behind its last dot, in characters. */
const LONGEST = 8;

/**
 * Where a name with a dot at `dot` ends, or `dot` where none does: behind the characters of transcriptions, but
 * before a verb of saying or a word of time; a few other characters belong to the name where only behind them
 * something stands that may follow a name (切廷 in 奥尔罕·切廷表示).
 */
export function dottedEnd(reading: Reading, start: number, dot: number): number {
  const { text } = reading.frame;
  const run = runBehind(text, dot, Math.min(text.length, start + 24));
  const last = Math.max(dot, text.lastIndexOf('·', run - 1));
  for (let at = last + 2; at < run; at += 1)
    if (reading.verbs.includes(at) || (at > last + 2 && TIME.test(text.slice(at, at + 2)))) return at;
  if (run > last + 1 && mayEnd(reading, run)) return run;
  for (
    let end = run + 1;
    end <= Math.min(run + (run > last + 1 ? 3 : 5), last + LONGEST, text.length);
    end += 1
  ) {
    const added = text[end - 1];
    if (!isHan(added) || GRAMMAR.test(added ?? '') || reading.verbs.includes(end - 1)) break;
    if (text[end] === '·' && isHan(text[end + 1])) return dottedEnd(reading, start, end);
    if (end > last + 2 && mayEnd(reading, end)) return end;
  }
  return run > dot + 1 ? run : dot;
}

/** Whether something that may follow a name begins at `at`. */
function mayEnd({ frame: { text }, verbs, pieces }: Reading, at: number): boolean {
  if (AFTER_NAME.test(text.slice(at, at + 3)) || TIME.test(text.slice(at, at + 2)) || verbs.includes(at))
    return true;
  if (pieces.some((one) => one.start === at)) return true;
  const verb = verbs.find((one) => one > at);
  return verb !== undefined && verb - at <= 10 && readGap(text.slice(at, verb)).isAdverbial;
}
