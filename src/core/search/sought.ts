/**
 * What a sentence must have to come into question, in terms that every index can answer. A sentence that has it may
 * still not be meant: the core looks at each one itself.
 */
export type Sought =
  | {
      /** Tokens (see `indexTokens`) that follow each other. */
      readonly words: readonly string[];
      /** Whether the last token may go on: one character is the beginning of a pair. */
      readonly open: boolean;
    }
  /** A word with this stem that is not the stem itself. */
  | { readonly stem: string }
  /** A tag of the sentence, such as `issue:rare-earths`. */
  | { readonly tag: string }
  | { readonly all: readonly Sought[] }
  | { readonly any: readonly Sought[] };
