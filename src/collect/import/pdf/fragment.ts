/**
 * A run of characters that a page draws together. Lengths are in points; x grows to the right and y downwards, as
 * the reader sees the page.
 */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line on which the characters stand. */
  readonly baseline: number;
  readonly size: number;
}

/** A line of a page: fragments in their order, and the text that they make. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of most of its characters. */
  readonly size: number;
  readonly fragments: readonly Fragment[];
  /** Whether it has cells, parted by tabs in its text. */
  readonly isRow: boolean;
}

/** Lines that stand below each other: a page, or one column of it. */
export type Flow = readonly Line[];

/** What a page holds. */
export interface PageText {
  /** Counted from 1. */
  readonly number: number;
  /** Characters to be read from left to right, or from top to bottom with x and y exchanged so that they seem so. */
  readonly across: readonly Fragment[];
  readonly down: readonly Fragment[];
  /** Characters that stand on their side on a page that is upright otherwise. */
  readonly sideways: readonly Fragment[];
  /** Text that stands aslant: a stamp or a watermark, no part of what is read. */
  readonly aslant: string;
}
