import type { Quote } from '../../evidence/quote.ts';
import type { Mention } from '../input/mention.ts';

/** What the rank of an issue is made of. */
export const RANK_PARTS = [
  'divergence',
  'one-sided',
  'days-open',
  'measures',
  'commitments',
  'warnings',
  'mention-rate',
] as const;

/** One of them. */
export type RankPartName = (typeof RANK_PARTS)[number];

/** How much each part counts: numbers of 0 or more, open to be changed. */
export type RankWeights = Readonly<Record<RankPartName, number>>;

/** One part of an issue's score. */
export interface RankPart {
  readonly part: RankPartName;
  /** From 0 to 1. */
  readonly value: number;
  /** weight × value, rounded to three places. */
  readonly points: number;
  /** What was counted, such as days, differences or measures, and of how many where that has a whole. */
  readonly count: number;
  readonly of: number | null;
  /** Ids of what was counted (accounts, acts, commitments, discrepancies), where it has any. */
  readonly ids: readonly string[];
  readonly evidence: readonly Quote[];
}

/** An issue that the parties have raised, or that rows of tables name, and that nothing known closes, with its place among the others. */
export interface OpenIssue {
  readonly issue: string;
  /** From 1. Issues of the same score share a rank. */
  readonly rank: number;
  /** The sum of the points. */
  readonly score: number;
  /** `told`: words put it on the agenda of the next round. Everything else is only `open`. */
  readonly agenda: 'told' | 'open';
  /** ISO day on which it was first raised in an account, or told by a row where no account raises it, and the passage. */
  readonly since: string | null;
  readonly first: Mention;
  /** All parts, in the order of `RANK_PARTS`, those of 0 points among them. */
  readonly parts: readonly RankPart[];
}
