import type { LexiconData } from '../lexicon/lexicon.ts';

/** What a search knows of a text; every fact may be missing. */
export interface SearchableText {
  readonly id: string;
  readonly kind: string | null;
  readonly party: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly exchange: string | null;
  /** EDTF or ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
  readonly script: string | null;
  /** Texts of one group say nearly the same. */
  readonly group: string;
}

/** What a query is understood by: what there is, and the names of it. */
export interface Searchable {
  readonly texts: readonly SearchableText[];
  /** Tags that sentences have. */
  readonly tags: readonly string[];
  readonly lexicon: LexiconData;
  /** Kinds that a text can have. */
  readonly kinds: readonly string[];
}
