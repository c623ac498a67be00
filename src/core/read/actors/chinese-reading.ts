import type { Actor } from './actor.ts';
import type { LearnedName } from './chinese-learned-names.ts';
import type { Frame } from './frame.ts';
import type { NameBook } from './name-book.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** A Chinese sentence while its people are named: what is known of it, and who was found so far. */
export interface Reading {
  readonly context: NamingContext;
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly book: NameBook;
  /** Where the verbs of saying begin. */
  readonly verbs: readonly number[];
  readonly found: Actor[];
  /** Where names stand that the text introduced before. */
  readonly learned: readonly LearnedName[];
}
