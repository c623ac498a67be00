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
  return new SentenceFrame(content, view, sentence);
}

/** A class, because closures for each sentence of a long text take memory and time. */
class SentenceFrame implements Frame {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly text: string;
  /** Kept by the search for patterns (see `mayStand`); stands from the start, so that all have one shape. */
  signs: readonly number[] | undefined = undefined;
  readonly local: (offset: number) => number;
  readonly #content: string;
  readonly #view: View;
  readonly #base: number;

  constructor(content: string, view: View, sentence: Sentence) {
    this.sentence = sentence;
    this.language = sentence.language;
    this.#content = content;
    this.#view = view;
    this.#base = view.toView(sentence.start);
    this.text = view.folded.slice(this.#base, view.toView(sentence.end));
    // A function of its own, because readers take it out of the frame.
    const base = this.#base;
    this.local = (offset) => view.toView(offset) - base;
  }

  span(start: number, end: number): Span {
    return this.#view.toSource(this.#base + start, this.#base + end);
  }

  isCapital(at: number): boolean {
    const letter = this.#content[this.span(at, at + 1).start] ?? '';
    return letter !== letter.toLowerCase();
  }

  written(start: number, end: number): string {
    const source = this.span(start, end);
    return this.#content.slice(source.start, source.end);
  }
}
