import type { Mention } from '../input/mention.ts';
import type { AccountCount } from './account.ts';

/** What a claim that a wording is rare or new comes to when it is counted. */
export interface RarityClaim {
  /** The sentence that says so. */
  readonly mention: Mention;
  /** The words of rarity, as written. */
  readonly cue: string;
  /** `rare`: seldom in some years. `first`: never before. `gone`: no longer there. */
  readonly says: 'rare' | 'first' | 'gone';
  /** The wording that it is about. */
  readonly about:
    | { readonly kind: 'formulation'; readonly id: string }
    | { readonly kind: 'words'; readonly words: string }
    | null;
  /** The party whose wording it is, where the sentence tells. */
  readonly party: string | null;
  /** Counted in the accounts known on the day of the claim; empty where it cannot be. */
  readonly counts: readonly AccountCount[];
  /** Why it was not counted; `null` where it was. */
  readonly unchecked: 'no-wording' | 'too-few-accounts' | null;
}
