import { coveringAt } from '../../../text/bisect.ts';
import type { Sentence } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';

/** The days that the sentences of a text name outright, as ISO dates by position of the sentence. */
export function daysTold(context: ReadingContext, earlier: Earlier): ReadonlyMap<number, readonly string[]> {
  const days = new Map<number, string[]>();
  for (const { value, evidence } of earlier.of('time')) {
    if (value.value === null || !/^\d{4}-\d{2}-\d{2}/.test(value.value)) continue;
    const sentence = coveringAt(context.layout.sentences, evidence[0].start);
    if (sentence === null) continue;
    const list = days.get(sentence.index);
    const day = value.value.slice(0, 10);
    if (list) list.push(day);
    else days.set(sentence.index, [day]);
  }
  return days;
}

/** Words that turn to another exchange than the one a text is about. */
const ANOTHER_ZH =
  /(?:上次|上一次|前次|前一次|去年|前年|此前一次|首次任期|第一任期|历史上|以往|过去|每次|往往|通常|一般|曾多次|历次)/;
const ANOTHER_EN =
  /(?<![a-z])(?:last (?:year|month|time)|previous(?:ly)?|earlier (?:this year|calls?|meetings?)|in the past|usually|typically|often|traditionally|as always)(?![a-z])/;

/** Whether a sentence tells of another exchange, or of what is usual. */
export function isAboutAnother(
  context: ReadingContext,
  sentence: Sentence,
  within: Span = sentence,
): boolean {
  return (sentence.language === 'zh' ? ANOTHER_ZH : ANOTHER_EN).test(context.folded(within));
}
