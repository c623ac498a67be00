import type { Mention } from '../input/mention.ts';
import type { AccountCount } from './account.ts';

/** `rare`: seldom. `first`: never before, or new. `gone`: no longer there. */
export type RaritySays = 'rare' | 'first' | 'gone';

/** What a claim is about: a set phrase, quoted words, or an issue. */
export type RarityAbout =
  | { readonly kind: 'formulation'; readonly id: string }
  | { readonly kind: 'issue'; readonly id: string }
  | { readonly kind: 'words'; readonly words: string };

/** A claim that a wording is rare, new or gone, and what the accounts of the dossier have of it. */
export interface RarityClaim {
  /** The sentence that says so. */
  readonly mention: Mention;
  /** The words of rarity, as written. */
  readonly cue: string;
  readonly says: RaritySays;
  /** `null` where the sentence names no wording that can be looked for. */
  readonly about: RarityAbout | null;
  /** For each party, in the accounts known on the day of the claim; empty where nothing can be looked for. */
  readonly counts: readonly AccountCount[];
  /**
   * Why the counts do not check it: no wording is named, or no party has five accounts. The counts are there all the same.
   * `null` where they do.
   */
  readonly unchecked: 'no-wording' | 'too-few-accounts' | null;
}
