import type { Span } from '../../text/span.ts';

/** Where a part of the query stands in a sentence. */
export interface Match extends Span {
  /** Which part, by its position among those about words. */
  readonly term: number;
  /** What stands in the gaps, in their order; empty where a gap holds nothing. */
  readonly gaps: readonly Span[];
  /** For a quotation that may differ. */
  readonly likeness: Likeness | null;
}

/** How near a text comes to a quotation. */
export interface Likeness {
  /** 1 where every character and word is the same, 0 where none is. */
  readonly score: number;
  /** Where they differ: the words of the quotation, and those of the text with their place. */
  readonly differences: readonly { readonly quoted: string; readonly text: string; readonly at: Span }[];
}
