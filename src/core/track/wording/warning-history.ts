import type { Mention } from '../input/mention.ts';

/** The highest warning of one text on an issue. */
export interface WarningStep {
  readonly text: string;
  readonly day: string | null;
  /** The account that the text belongs to; `null` for posts and statements. */
  readonly account: string | null;
  /** From 1, the mildest, to `of`; 0 where a full account names the issue and has no phrase of the ladder. */
  readonly rung: number;
  readonly of: number;
  /** `null` at rung 0. */
  readonly formulation: string | null;
  readonly mention: Mention;
}

/** On which rung of the ladder of warnings a party stood on an issue, over time. */
export interface WarningHistory {
  readonly party: string;
  readonly issue: string;
  /** Id of the ladder. */
  readonly ladder: string;
  /** In order of day. */
  readonly steps: readonly WarningStep[];
}
