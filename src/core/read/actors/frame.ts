import type { Language } from '../../text/language.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { View } from '../../text/view.ts';

/**
 * One sentence in its folded form, with local offsets from 0. The grammar of names and voices works on frames, so
 * that one pattern serves both scripts and both widths; only results are mapped back to the text.
 */
export interface Frame {
  readonly sentence: Sentence;
  readonly language: Language;
  /** Folded: Simplified, lower case, ASCII width, corner brackets as directed quotation marks. */
  readonly text: string;
  /** The source span of local `[start, end)`. */
  span(start: number, end: number): Span;
  /** The local offset of a source offset. */
  local(offset: number): number;
  /** Whether the source has a capital letter at a local offset. */
  isCapital(at: number): boolean;
  /** The source's own characters of local `[start, end)`. */
  written(start: number, end: number): string;
}

/** Makes the frame of a sentence. */
export function frameOf(content: string, view: View, sentence: Sentence): Frame {
  const base = view.toView(sentence.start);
  const text = view.folded.slice(base, view.toView(sentence.end));
  const span = (start: number, end: number): Span => view.toSource(base + start, base + end);
  return {
    sentence,
    language: sentence.language,
    text,
    span,
    local: (offset) => view.toView(offset) - base,
    isCapital(at) {
      const letter = content[span(at, at + 1).start] ?? '';
      return letter !== letter.toLowerCase();
    },
    written(start, end) {
      const source = span(start, end);
      return content.slice(source.start, source.end);
    },
  };
}
