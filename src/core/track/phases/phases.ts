import type { EventRef } from '../sequence/event-ref.ts';
import type { PhaseState } from './phase-state.ts';

/** A stretch of the relationship, begun by a rule of the automaton and the events that fired it. */
export interface Phase {
  readonly state: PhaseState;
  /** ISO day of the boundary; where its event is fuzzy, the last day that it allows. */
  readonly from: string;
  /** The first day that the event allows, where that is another one. */
  readonly fromEarliest: string | null;
  /** The next boundary; `null` where the phase lasted on the day of the tracking. */
  readonly until: string | null;
  /** Whole days up to the next boundary, or to the day of the tracking. 0 where both fall on one day. */
  readonly days: number;
  /** Id of the rule that fired. */
  readonly rule: string;
  /** What fired it. A time-out names the event since which nothing came. Never empty. */
  readonly events: readonly [EventRef, ...EventRef[]];
  /** For a time-out: since when nothing came, and in how many texts and rows of those days nothing was found. */
  readonly silence: { readonly since: string; readonly days: number; readonly sources: number } | null;
}

/** A rule of the automaton, as it was applied. */
export interface RuleUsed {
  readonly id: string;
  /** `null`: from any other state; empty: only where no phase has begun. */
  readonly from: readonly PhaseState[] | null;
  readonly to: PhaseState;
  /** In plain words. */
  readonly says: string;
  /** How often it fired. */
  readonly fired: number;
}

/** A series of states that somebody looks for. */
export interface PhasePattern {
  readonly id: string;
  readonly states: readonly PhaseState[];
}

/** Where a pattern was found: its phases in order. */
export interface PatternInstance {
  /** Indexes among the phases, one for each state of the pattern. */
  readonly phases: readonly number[];
  /** The same of states that lie between and are not of the pattern. */
  readonly between: readonly number[];
  readonly from: string;
  readonly until: string | null;
}

/** How often a pattern came in the past. */
export interface PatternCount {
  readonly pattern: PhasePattern;
  readonly n: number;
  readonly instances: readonly PatternInstance[];
  /** The beginning of the pattern at the end of the phases, not complete yet. */
  readonly begun: PatternInstance | null;
}

/** How far two sets of things that accounts bring up lie apart. */
export interface SetDistance {
  /** 1 less the share of common members (Jaccard); 0 where the sets are equal. */
  readonly distance: number;
  readonly common: readonly string[];
  /** How many members either set has. */
  readonly n: number;
}

/** What came after an exchange within some days. */
export interface Aftermath {
  readonly days: number;
  /** Whether so many days had passed by the day of the tracking. */
  readonly complete: boolean;
  /** How many days had passed where not all had. */
  readonly passed: number;
  /** In order of time; what is only certain to lie in the window. */
  readonly events: readonly EventRef[];
}

/** A past exchange held against the one asked about. */
export interface Analogue {
  readonly exchange: string;
  readonly day: string;
  /** Weighted mean of the parts that can be told, 0 to 1; `null` where none can. */
  readonly distance: number | null;
  /** `null` where one of the two has no account. */
  readonly issues: SetDistance | null;
  readonly formulations: SetDistance | null;
  /** The phase that each fell into; `null` where no phase had begun. */
  readonly phase: {
    readonly distance: number;
    readonly past: PhaseState;
    readonly present: PhaseState;
  } | null;
  /** Whole days from its last day to the exchange asked about. */
  readonly daysBefore: number;
  readonly followed: readonly Aftermath[];
}

/** Past exchanges in order of their distance, all of them. */
export interface Analogues {
  /** The exchange that the others are held against: the latest with an account. */
  readonly of: string;
  readonly weights: { readonly issues: number; readonly formulations: number; readonly phase: number };
  readonly candidates: readonly Analogue[];
}

/** The relationship as a series of phases. */
export interface Phases {
  readonly rules: readonly RuleUsed[];
  readonly phases: readonly Phase[];
  readonly patterns: readonly PatternCount[];
  readonly analogues: Analogues | null;
}
