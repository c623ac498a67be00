import type { Quote } from '../core/evidence/quote.ts';
import type { Reading } from '../core/read/reading.ts';

/** A quotation with the words around it, as they stand. */
export interface PassageInContext {
  readonly text: string;
  /** The line of the text on which the quotation begins, counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** The longest context on either side, in UTF-16 code units, for texts without sentences. */
const MOST = 240;

/** The quotation within its sentence and the sentences beside it in the same block. */
export function passageInContext(quote: Quote, reading: Reading): PassageInContext {
  const { text, layout } = reading.context;
  const { start, end, exact } = quote;
  const touched = layout.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const first = touched[0];
  const last = touched.at(-1);
  const previous = first && layout.sentences[first.index - 1];
  const next = last && layout.sentences[last.index + 1];
  const from = previous && previous.block === first.block ? previous.start : (first?.start ?? start);
  const until = next && next.block === last.block ? next.end : (last?.end ?? end);
  return {
    text: text.id,
    line: text.content.slice(0, start).split('\n').length,
    before: text.content.slice(Math.max(from, start - MOST), start),
    exact,
    after: text.content.slice(end, Math.min(until, end + MOST)),
    start,
    end,
  };
}
