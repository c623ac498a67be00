import type { Quote } from '../../evidence/quote.ts';
import type { AccountPassage } from './account.ts';
import type { Dropped } from './account-shift.ts';

/** Whether words press or warn more than before, are warmer, or bind more; or less. */
export type ShiftDirection = 'hardened' | 'softened' | 'warmer' | 'cooler' | 'firmer' | 'looser';

/** By what rule a shift of force was told. */
export type ShiftRule =
  /** Set phrases of one ladder, on the same issue or of the same class. */
  | 'ladder'
  /** Modality of the same demand: hope, call for, should, must. */
  | 'modality'
  /** What the party does by speaking of the issue: it called for something and now warns. */
  | 'act';

/** The force of words in one account. */
export interface Force {
  readonly account: string;
  /** A rung of the ladder, a step of the scale of demands; 0 where nothing on it was said. */
  readonly step: number;
  /** Id of a formulation, or a speech act; `null` at step 0. */
  readonly by: string | null;
  readonly evidence: Quote;
}

/** Words on one issue that are harder or softer than in the account before. */
export interface ForceShift {
  readonly rule: ShiftRule;
  readonly direction: ShiftDirection;
  /** Id of the ladder; `null` for modality and act. */
  readonly ladder: string | null;
  /** `null` where the words name no issue. */
  readonly issue: string | null;
  readonly before: Force;
  readonly after: Force;
}

/** A set phrase that the account before did not have. */
export interface AddedFormulation {
  readonly formulation: string;
  /** In how many accounts of the party before this one, of any level, it stood. */
  readonly stoodIn: number;
  readonly of: number;
  readonly evidence: Quote;
}

/** A set phrase in both accounts, worded otherwise. */
export interface Reworded {
  readonly formulation: string;
  readonly before: AccountPassage;
  readonly after: AccountPassage;
}

/** An issue that the account brings up and the one before did not, or the other way round. */
export interface IssueShift {
  readonly issue: string;
  readonly change: 'added' | 'dropped';
  /** In how many accounts of the party before this one it stood. */
  readonly stoodIn: number;
  readonly of: number;
  /** Where it stands: in this account where it was added, in the one before where it was dropped. */
  readonly evidence: Quote;
  /**
   * Accounts of other parties, of exchanges before this one, that gave this party's view of the issue while its own were silent:
   * known from the other side then, stated now. Empty for what was dropped.
   */
  readonly reportedBefore: readonly AccountPassage[];
}

/** Two sentences that are alike, with the words in which they differ. */
export interface AlignedSentence {
  readonly before: Quote;
  readonly after: Quote;
  /** Stretches of `before` and of `after` that the other one does not have. */
  readonly dropped: readonly Quote[];
  readonly added: readonly Quote[];
}

/** An issue whose place among those that both accounts bring up has changed. */
export interface OrderShift {
  readonly issue: string;
  /** Rank by first mention among the issues of both accounts, from 1. */
  readonly before: number;
  readonly after: number;
}

/** How one account differs from the last one of the same party about an exchange of the same level. */
export interface WordingShift {
  readonly account: string;
  readonly party: string;
  /** The account that it is held against. */
  readonly against: string;
  readonly formulations: {
    readonly added: readonly AddedFormulation[];
    readonly dropped: readonly Dropped[];
    readonly kept: readonly string[];
    readonly reworded: readonly Reworded[];
  };
  readonly force: readonly ForceShift[];
  readonly issues: readonly IssueShift[];
  readonly order: readonly OrderShift[];
  readonly sentences: readonly AlignedSentence[];
}
