import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { type FoldedSpan, foldSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import type { TimeValue } from '../../values.ts';
import { bySentence } from './by-sentence.ts';
import { clauseUpTo, eventKey } from './named-event.ts';

/** A distance from a named event. */
export interface EventOffset {
  readonly key: string;
  readonly iso: string;
  readonly operator: '=' | '>=' | '<=' | '>' | '<' | '~';
  readonly relation: TimeValue['relation'];
  /** The words of the distance, with those of the event where they stand together. */
  readonly span: Span;
  readonly folded: FoldedSpan;
  /** Place of the sentence in `context.sentences`. */
  readonly sentence: number;
  /** Times of the same sentence. */
  readonly times: readonly FindingOf<'time'>[];
}

/** Distances that a text tells from events it names by sort and place: "24 hours after the Lumen agreement". */
export function eventOffsets(context: ReadingContext, earlier: Earlier): readonly EventOffset[] {
  const found: EventOffset[] = [];
  for (const [at, times] of bySentence(context.sentences, earlier.of('time')).entries()) {
    const sentence = context.sentences[at];
    if (sentence === undefined || times.every(({ value }) => value.offset === null)) continue;
    const folded = foldSpan(context, sentence, sentence.language);
    for (const [index, time] of times.entries()) {
      const { offset, relation } = time.value;
      if (offset === null) continue;
      const event = eventOf(time, times[index - 1], folded);
      const key = event === null ? null : eventKey(earlier, folded, event);
      if (event === null || key === null) continue;
      const [own] = time.evidence;
      const span = { start: own.start, end: own.end };
      found.push({ key, ...offset, relation, span, folded, sentence: at, times });
    }
  }
  return found;
}

/** Where the event of a distance is named: in its own words, with the clause before them, or in the time before it. */
function eventOf(
  { value, evidence: [own] }: FindingOf<'time'>,
  before: FindingOf<'time'> | undefined,
  folded: FoldedSpan,
): Span | null {
  if (value.event !== null) {
    const at = own.exact.indexOf(value.event);
    const end = at < 0 ? own.end : own.start + at + value.event.length;
    // 协议达成后: a Chinese event may have its name further left; an English one is named behind its distance.
    return folded.language === 'zh' ? clauseUpTo(folded, end) : { start: own.start, end };
  }
  // 协议签署后,某方在24小时内: the distance counts from the event told just before.
  if (before === undefined || before.value.event === null || before.value.offset !== null) return null;
  if (before.value.relation !== 'after' || value.relation !== 'within') return null;
  const [event] = before.evidence;
  const between = folded.text.slice(folded.at(event.end), folded.at(own.start));
  return between.length > 24 || /[;。]/.test(between) ? null : clauseUpTo(folded, event.end);
}
