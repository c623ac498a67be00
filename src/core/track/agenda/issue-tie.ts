import type { Mention } from '../input/mention.ts';

/** Two matters that somebody ties to each other or keeps apart, by words that say so. */
export interface IssueTie {
  /** Sorted; two or more for `linked`. For `kept-separate` one may be the talks as such (`next-round`, `trade`). */
  readonly issues: readonly string[];
  readonly relation: 'linked' | 'kept-separate';
  /** A party where one speaks or is told to; else the id of who says so, `narrator` for the text itself. */
  readonly by: string;
  /** The party whose linking or separating it is; `null` where nobody's. */
  readonly party: string | null;
  readonly cue: string;
  readonly mention: Mention;
}
