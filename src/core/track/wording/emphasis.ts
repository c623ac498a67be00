import type { Share } from '../../compare/comparison.ts';

/** How much room an account gives an issue. */
export interface EmphasisPoint {
  readonly account: string;
  readonly day: string | null;
  /** Share of the clauses of the body, with its 95% Wilson interval. */
  readonly share: Share;
  /** Rank by first mention within the account, from 1; `null` where it is silent. */
  readonly rank: number | null;
  /**
   * Against all earlier accounts of the party taken together: log odds of the issue among all tags of issues, with an
   * informative Dirichlet prior, divided by its standard error (Monroe, Colaresi and Quinn 2008). `null` where too few tags allow it.
   */
  readonly z: number | null;
  /** Tags of issues in this account and in the earlier ones, on which `z` rests. */
  readonly tags: number;
  readonly tagsBefore: number;
}

/** The emphasis of one party on one issue, account by account. */
export interface EmphasisSeries {
  readonly party: string;
  readonly issue: string;
  /** In order of day. */
  readonly points: readonly EmphasisPoint[];
}
