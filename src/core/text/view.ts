import type { Span } from './span.ts';

/**
 * A reading view: the text folded for matching (width, script to Simplified, case, composition), with the map
 * back to the text. Nothing of a view is ever shown; what is shown is the source's own characters.
 */
export interface View {
  readonly folded: string;
  /** Whether every offset is the same in the text and in the view, as it is in nearly all texts. */
  readonly aligned: boolean;
  /** The span of the source that gave `[start, end)` of the view. Never splits a surrogate pair or a base from its marks. */
  toSource(start: number, end: number): Span;
  /** The first view offset that comes from source offset `offset` or later. */
  toView(offset: number): number;
}
