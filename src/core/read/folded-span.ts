import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../text/view.ts';
import type { ReadingContext } from './context.ts';

/** The folded text of a stretch of source, for patterns, with the way back to the source. */
export interface FoldedSpan extends Span {
  readonly text: string;
  readonly language: Language;
  /** The stretch itself, as it was given. */
  readonly sentence: Span;
  /** The source span of `[start, end)` of `text`. */
  source(start: number, end: number): Span;
  /** Where a source offset falls in `text`. */
  at(offset: number): number;
}

/** Folds one stretch of the source, mostly a sentence. */
export function foldSpan(context: ReadingContext, span: Span, language: Language): FoldedSpan {
  return new Folded(context.view, span, language);
}

/** A class, because every reader folds every sentence, and closures for each would be made in vain. */
class Folded implements FoldedSpan {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly text: string;
  readonly sentence: Span;
  readonly #view: View;
  readonly #base: number;

  constructor(view: View, span: Span, language: Language) {
    const { start, end } = span;
    this.sentence = span;
    this.start = start;
    this.end = end;
    this.language = language;
    this.#view = view;
    this.#base = view.toView(start);
    this.text = view.folded.slice(this.#base, view.toView(end));
  }

  source(start: number, end: number): Span {
    return this.#view.toSource(this.#base + start, this.#base + end);
  }

  at(offset: number): number {
    return this.#view.toView(offset) - this.#base;
  }
}
