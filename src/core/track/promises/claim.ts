import type { Mention } from '../input/mention.ts';

/** Somebody's word on whether commitments were kept, once for all texts that report it. Never a status. */
export interface TrackedClaim {
  /** The id of the finding of its first mention. */
  readonly id: string;
  readonly claim: 'kept' | 'broken' | 'delayed' | 'denied' | 'fulfilled-own';
  /** A party, the id of whoever is named, or `narrator`. */
  readonly claimant: string;
  /** The party for which the claimant speaks; `null` for a third one, whose word moves no commitment. */
  readonly party: string | null;
  readonly accused: string | null;
  /** ISO day from which it was known. */
  readonly on: string | null;
  readonly issues: readonly string[];
  readonly mentions: readonly Mention[];
  /** Ids of the commitments that it is about; empty where nothing tells. */
  readonly commitments: readonly string[];
  /** What ties it to them: a commitment told beside it, a figure, an issue, the document it names, or the claim it answers. */
  readonly tiedBy: 'told-beside' | 'figure' | 'issue' | 'document' | 'reply' | null;
}

/** A claim and the other side's reply to it, in this order. */
export interface ClaimPair {
  readonly claim: string;
  readonly reply: string;
  /** What both are about. */
  readonly on: 'commitment' | 'issue';
  /** Days from the one to the other. */
  readonly days: number | null;
}
