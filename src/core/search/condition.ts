import type { LikeQuery, WordsQuery } from './query/query.ts';

/** Part of a query about the words of a sentence. `term` is its position among them. */
export interface WordsCondition extends WordsQuery {
  readonly term: number;
}

/** A quotation that may differ a little. */
export interface LikeCondition extends LikeQuery {
  readonly term: number;
}

/** A query with its fields looked up: what must hold of a sentence. */
export type Condition =
  | WordsCondition
  | LikeCondition
  /** Has one of these tags. */
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  /** Stands in one of these texts. */
  | { readonly kind: 'texts'; readonly texts: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly parts: readonly Condition[] }
  | { readonly kind: 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** A part of a query about words. */
export type Term = WordsCondition | LikeCondition;

/** Parts about words that must stand there, or may: not those that must not. */
export function termsOf(condition: Condition): Term[] {
  if (condition.kind === 'words' || condition.kind === 'like') return [condition];
  return 'parts' in condition ? condition.parts.flatMap(termsOf) : [];
}

/** All parts about words, by their number. */
export function allTermsOf(condition: Condition): Term[] {
  if (condition.kind === 'not') return allTermsOf(condition.part);
  if (condition.kind === 'words' || condition.kind === 'like') return [condition];
  return 'parts' in condition ? condition.parts.flatMap(allTermsOf) : [];
}
