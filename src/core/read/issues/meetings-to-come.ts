import { headLength } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import { shapeOf } from './shape.ts';

/** A meeting of two heads of government that is still to come, told with both of them. Chinese. */
const TOLD =
  /(?:H+[^,;。]{0,4}|(?:两国|双方|两位)(?:元首|领导人|首脑|总统|总理|首相)[^,;。]{0,8}?)(?:(?:与|和|同|跟)[^,;。]{0,14}?H+)?(?:将|拟|定于|预计|有望|计划|原定)[^,;。]{0,24}?(?:会晤|会面|见面|碰面|会谈)/;
/** The same meeting named again in short. */
const AGAIN =
  /(?:这次|此次|这场|本次|该次)(?:会晤|会面|会谈|峰会|见面)|(?<=^|[,;。若如在对就待于“证实])(?:会晤|会面|峰会)(?=能|预计|安排|前|后|不|无|如|将|若|议题|结束|地点|时间|成|取|破|的)|在会上|两人[^,;。]{0,10}?(?:碰面|见面|会面|会晤)/;

const known = new WeakMap<ReadingContext, readonly number[]>();

/** Where a sentence points back at a leaders' meeting to come that the text told before, in its shape. */
export function meetingPointedAt(
  context: ReadingContext,
  { start, language }: Sentence,
  shape: string,
): { readonly start: number; readonly end: number } | null {
  if (language !== 'zh') return null;
  const match = AGAIN.exec(shape);
  if (match === null) return null;
  let told = known.get(context);
  if (told === undefined) {
    told = toldIn(context);
    known.set(context, told);
  }
  // The sentence that tells it may point at it as well: 将于周六会晤，这是两人首度碰面.
  return headLength(told, (end) => end <= start) > 0
    ? { start: match.index, end: match.index + match[0].length }
    : null;
}

function toldIn(context: ReadingContext): readonly number[] {
  return context.sentences.flatMap((sentence) => {
    if (sentence.language !== 'zh') return [];
    if (!/将|拟|定于|预计|有望|计划|原定/.test(context.folded(sentence))) return [];
    return TOLD.test(shapeOf(context, sentence).text) ? [sentence.end] : [];
  });
}
