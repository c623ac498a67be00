import type { Mention } from '../input/mention.ts';
import type { PlannedContact } from './planned-contact.ts';

/** Somebody of a delegation, against the last round. */
export interface DelegationMember {
  /** Id, or the name as written. */
  readonly person: string;
  /**
   * Against those who took part in the last round: `same`, `added`, `removed`; `null` where the last round's delegation
   * is not known, so that nothing can be said.
   */
  readonly change: 'added' | 'removed' | 'same' | null;
  /** Whether words call the person added or gone (新增, `this time`), rather than only the two lists. */
  readonly told: boolean;
  /** What the person is in charge of, by title: of the lexicon, or as written; `null` where none tells. */
  readonly portfolio: string | null;
  /** Passages that name the person for the next round; for `removed`, for the last one. */
  readonly mentions: readonly Mention[];
}

/** What somebody takes a change in a delegation to mean. That source's inference, never a finding. */
export interface ImpliedIssues {
  /** Id of the person, organisation or party that infers it; `narrator` for the text itself. */
  readonly by: string;
  /** Whose delegation. */
  readonly party: string | null;
  readonly issues: readonly string[];
  readonly mention: Mention;
}

/** Whom a party sends to the next round, as told. */
export interface RoundDelegation {
  readonly party: string;
  /** By id; empty where no source names anybody. */
  readonly members: readonly DelegationMember[];
  /** The last round with known participants of that party; `null` without one. */
  readonly comparedWith: string | null;
  readonly implied: readonly ImpliedIssues[];
}

/** An issue that words put on the agenda of the next round. */
export interface AgendaItem {
  readonly issue: string;
  /** Whose words they are: a party, a person, an organisation; `narrator` for the text itself. */
  readonly by: string;
  readonly mention: Mention;
}

/** What was gone through in search of the next round. */
export interface RoundSearch {
  readonly texts: number;
  readonly rows: number;
  /** Texts published on the day of the last contact or later: those that could tell of the next one. */
  readonly sinceLastContact: number;
}

/**
 * The next round of talks. `told`: sources tell of one to come. `unsettled`: they tell only that it is not settled yet.
 * `none-told`: no source tells of one.
 */
export interface NextRound {
  readonly status: 'told' | 'unsettled' | 'none-told';
  readonly contact: PlannedContact | null;
  /** Passages that say that its time or place is still to be agreed, of the last round or later. */
  readonly unsettled: readonly Mention[];
  /** One for each party; empty unless it is told. */
  readonly delegations: readonly RoundDelegation[];
  /** Only what words put on the agenda; nothing is inferred. */
  readonly agenda: readonly AgendaItem[];
  readonly searched: RoundSearch;
}
