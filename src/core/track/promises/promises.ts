import type { Mention } from '../input/mention.ts';
import type { ClaimPair, TrackedClaim } from './claim.ts';
import type { TrackedCommitment } from './commitment.ts';

/** An act that eases or tightens, once for all texts that tell it. */
export interface Deed {
  readonly id: string;
  readonly by: string;
  readonly measure: string;
  readonly action: string | null;
  readonly direction: 'ease' | 'tighten';
  /** ISO day from which it holds, else on which it was announced. */
  readonly on: string | null;
  readonly issues: readonly string[];
  readonly mentions: readonly Mention[];
}

/** What one party said and did in one month: two counts of different things, which are never added up. */
export interface WordsAndDeeds {
  /** `2031-05` */
  readonly month: string;
  readonly party: string;
  /** Ids of commitments stated or said again, in texts of whoever. */
  readonly words: readonly string[];
  /** Ids of acts. */
  readonly easing: readonly string[];
  readonly tightening: readonly string[];
}

/** Who promised what, who says what became of it, and what was done. */
export interface Promises {
  /** By day of statement. */
  readonly commitments: readonly TrackedCommitment[];
  /** By day; a reply stands behind its claim in `pairs`. */
  readonly claims: { readonly claims: readonly TrackedClaim[]; readonly pairs: readonly ClaimPair[] };
  readonly wordsAndDeeds: {
    /** By month, then in the order of the dossier's parties. */
    readonly months: readonly WordsAndDeeds[];
    /** Every act that `months` names, by day. */
    readonly deeds: readonly Deed[];
  };
}
