/** Somebody's word on whether a commitment was kept. Never a status. */
export interface ClaimValue {
  /** `fulfilled-own`: the claimant says so of itself. `denied`: the obligation or the breach is disputed. */
  readonly claim: 'kept' | 'broken' | 'delayed' | 'denied' | 'fulfilled-own';
  /** A party, the id of whoever is named, or `narrator`. */
  readonly claimant: string;
  /** Whose conduct is judged: a party or an id; `null` where nobody is named. */
  readonly accused: string | null;
  /** The words for the accused as written, also where they hide who is meant (个别国家, "a certain country"). */
  readonly accusedAsWritten: string | null;
  /**
   * Whom veiled words may mean, as a hypothesis that is never asserted: in an exchange of two, the party that does not
   * claim. Empty where somebody is named, and where nothing tells.
   */
  readonly accusedCandidates: readonly string[];
  /** The words for what was promised, as written; `null` where they stand elsewhere. */
  readonly commitment: string | null;
  /** Whether it answers another claim. */
  readonly reply: boolean;
  readonly issues: readonly string[];
  /** Who reports it, outermost first. */
  readonly chain: readonly string[];
}
