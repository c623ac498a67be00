import type { Language, Script } from './language.ts';
import type { Span } from './span.ts';

/** What a block of a page is for. Only `body` feeds the readers by default. */
export type BlockKind = 'heading' | 'body' | 'caption' | 'reference' | 'byline' | 'footer';

/** A paragraph-like stretch of a text, without the line break that ends it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** `null` where no language that Readout reads could be told. */
  readonly language: Language | null;
  readonly script: Script;
  /** Position in `Layout.blocks`. */
  readonly index: number;
}

/** A sentence with its closing punctuation, without surrounding white space. Never crosses a block. */
export interface Sentence extends Span {
  readonly block: number;
  readonly language: Language;
  /** Position in `Layout.sentences`. */
  readonly index: number;
}

/** The unit of emphasis: a stretch of a sentence that holds one predication, as far as punctuation tells. */
export interface Clause extends Span {
  readonly sentence: number;
}

/** The parts of one text. Sentences and clauses are of every block; readers filter by `Block.kind`. */
export interface Layout {
  readonly language: Language | null;
  readonly script: Script;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}
