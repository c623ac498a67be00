import type { Assessment } from '../../review/judgement.ts';
import type { Mention } from '../input/mention.ts';

/**
 * How far a commitment has come. Claims move it as far as `disputed`; only a person moves it to `assessed`.
 * - `stated`: somebody said it, and nothing can be waited for yet: it cannot be tested, or hangs on a condition;
 * - `pending`: it can be tested, and nobody has claimed anything;
 * - `claimed_kept`, `claimed_broken`: a party says so, and no party says otherwise;
 * - `disputed`: parties say different things;
 * - `assessed`: an analyst decided, with a note.
 */
export type CommitmentState =
  | 'stated'
  | 'pending'
  | 'claimed_kept'
  | 'claimed_broken'
  | 'disputed'
  | 'assessed';

/** A step of a commitment from one state to the next, with what moved it. */
export interface Transition {
  readonly to: CommitmentState;
  /** ISO day; `null` where the source says none. */
  readonly on: string | null;
  /** Why it moved, such as `first-statement`, `testable`, `claim-kept`, `claim-broken`, `claims-differ`, `analyst`. */
  readonly rule: string;
  /** A party, or for `analyst` the names of whoever decided. */
  readonly by: readonly string[];
  /** The words that moved it; `null` for an analyst's decision, which has its note instead. */
  readonly mention: Mention | null;
  readonly note: string | null;
}

/** The day by which it is to be done, with how that was told. */
export interface Due {
  /** ISO day: the last one of what is written. */
  readonly day: string;
  readonly asWritten: string;
  /** As the words give it: EDTF, or an ISO 8601 duration. */
  readonly value: string;
  /**
   * What the day was told from. `written`: the words have it all. `statement`: a length counted from the day of the
   * statement. `announced`: an announcement of steps sets it for the list that follows. `words`: no limit is set, but
   * the words say on which day or in which time it will be done.
   */
  readonly anchor: 'written' | 'statement' | 'announced' | 'words';
}

/** One passage that states, restates or reaffirms a commitment. */
export interface CommitmentMention {
  readonly mention: Mention;
  /** `statement`: at the first exchange, or in the first text. `later`: said again at another time. */
  readonly role: 'statement' | 'later';
  /** `own`: a text of a bound party. `joint`: of both. `other`: of the other side alone. `third`: of neither. */
  readonly voice: 'own' | 'joint' | 'other' | 'third';
  /** The action in these words. */
  readonly action: string;
  readonly exchange: string | null;
  /** The day that these words set, where they set one. */
  readonly due: Due | null;
}

/** What a party takes as keeping it; `unspecified` where no text tells. None is chosen. */
export interface PartyCriterion {
  readonly party: string;
  readonly criterion: 'result' | 'process' | 'text' | 'other' | 'unspecified';
  readonly mentions: readonly Mention[];
}

/** An act after the statement that concerns the same issue. */
export interface LinkedDeed {
  /** Id of the act; of an exchange, for a meeting; of a finding, for what is welcomed as done. */
  readonly deed: string;
  readonly relation: 'matched' | 'contrary';
  /** ISO day from which the act holds, else on which it was announced. */
  readonly on: string | null;
  /** `null` for an exchange of the dossier's own list. */
  readonly mention: Mention | null;
}

/** A commitment, once for all texts and languages that tell it. */
export interface TrackedCommitment {
  /** The id of the finding of its first mention. A decision on any of its mentions is about it. */
  readonly id: string;
  readonly by: readonly string[];
  readonly to: string | null;
  readonly type: 'explicit' | 'soft' | 'joint' | 'reaffirmation';
  /** What is to be done, as first written. */
  readonly action: string;
  /** Kinds of act that its words name, such as `suspend` or `meet`. */
  readonly acts: readonly string[];
  readonly issues: readonly string[];
  /** ISO day from which it was known. */
  readonly stated: string | null;
  readonly exchange: string | null;
  /** Ordinal, 1 (a courtesy) to 5 (bound by a text, or by a date): the highest of its mentions. */
  readonly firmness: 1 | 2 | 3 | 4 | 5;
  readonly testable: boolean;
  readonly condition: string | null;
  readonly due: Due | null;
  /** Days from `asOf` to the day it is due; negative where that is past. A fact about dates and nothing else. */
  readonly daysToDue: number | null;
  readonly mentions: readonly CommitmentMention[];
  /** How many sources that do not copy each other tell it. */
  readonly sources: number;
  readonly state: CommitmentState;
  /** What analysts decided; `null` where nobody has, or where they differ. */
  readonly assessment: Assessment | null;
  /** Where analysts differ: who decided what. The state is not moved then. */
  readonly assessments: readonly AnalystAssessment[];
  readonly history: readonly Transition[];
  /** Ids of claims about it, in order. */
  readonly claims: readonly string[];
  /** At least one for each party of the dossier; several where texts tell several. */
  readonly criteria: readonly PartyCriterion[];
  readonly deeds: readonly LinkedDeed[];
  /** Whether acts after it match it or go against it. Never a verdict: before the day it is due, nothing follows from `unmatched`. */
  readonly linked: 'matched' | 'unmatched' | 'contrary';
  /** Days from the statement to the first matching act, else to `asOf`. */
  readonly daysWithoutDeed: number | null;
}

/** What one analyst decided of a commitment. */
export interface AnalystAssessment {
  readonly decision: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly assessment: Assessment;
  readonly why: string;
}
