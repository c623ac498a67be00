import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { ReadingContext } from './context.ts';

/** The folded text of a stretch of source, for patterns, with the way back to the source. */
export interface FoldedSpan extends Span {
  readonly text: string;
  readonly language: Language;
  /** The source span of `[start, end)` of `text`. */
  source(start: number, end: number): Span;
  /** Where a source offset falls in `text`. */
  at(offset: number): number;
}

/** Folds one stretch of the source, mostly a sentence. */
export function foldSpan(context: ReadingContext, span: Span, language: Language): FoldedSpan {
  const base = context.view.toView(span.start);
  return {
    start: span.start,
    end: span.end,
    language,
    text: context.folded(span),
    source: (start, end) => context.view.toSource(base + start, base + end),
    at: (offset) => context.view.toView(offset) - base,
  };
}
