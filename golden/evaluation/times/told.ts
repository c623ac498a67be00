import { type Memory, type ToldTime, tellTimes } from '../../../src/core/read/time/tell-times.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { makeView } from '../../../src/core/text/make-view.ts';

/** A time told in a text, with its place in the text's own characters. */
export interface Told extends ToldTime {
  readonly words: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** Tells the times of a short text as one sentence, counted from a moment of speaking. */
export function told(text: string, language: Language, published: string | null): Told[] {
  const view = makeView(text);
  const memory: Memory = { published, exchange: null, first: null, told: null, events: () => null };
  return tellTimes(view.folded, language, memory).times.map((time) => {
    const { start, end } = view.toSource(time.start, time.end);
    return { ...time, words: text.slice(start, end), sourceStart: start, sourceEnd: end };
  });
}
