import type { Mention } from '../input/mention.ts';

/** A rate that a component has on a day. */
export interface RateInForce {
  readonly component: string;
  readonly level: number;
  readonly unit: string | null;
  /** Whether it is part of the total: a percentage on all goods. */
  readonly stacked: boolean;
  /** The act by which it is so. */
  readonly act: string;
  readonly since: string;
  /** Its last day, as known; `null` where no end is told. */
  readonly until: string | null;
  /** The level on the day after `until`, if nothing else is done; `null` without an end. */
  readonly fallsBackTo: number | null;
}

/** How a measure without a rate can stand. */
export type MeasureState = 'in-force' | 'suspended' | 'ended';

/** How a measure without a rate stands on a day. */
export interface StandingInForce {
  readonly component: string;
  readonly state: MeasureState;
  readonly act: string;
  readonly since: string;
  readonly until: string | null;
}

/** A sum of duties that a text states, held against what its components come to. */
export interface StatedTotal {
  readonly by: string;
  readonly on: string | null;
  readonly value: number;
  /** ISO day for which it is said; `null` where the text does not tell and its own day was taken. */
  readonly day: string | null;
  /** The sums that the components come to on that day, or from the day of the text on; empty where no rates are known. */
  readonly sums: readonly number[];
  /** `null` where no rates are known. */
  readonly agrees: boolean | null;
  readonly mention: Mention;
}

/** What one party has in force against another on a day. */
export interface PairInForce {
  readonly by: string;
  /** `null`: measures aimed at nobody by name. */
  readonly on: string | null;
  readonly rates: readonly RateInForce[];
  /** The sum of the stacked `rates`; `null` where there are none. Never a stated total, and never one added to its parts. */
  readonly total: number | null;
  readonly others: readonly StandingInForce[];
  /** Acts known by then that take effect later, or of which nobody says when: not in force. */
  readonly announced: readonly string[];
}

/** What was in force on one day by what was known on another. */
export interface InForce {
  readonly day: string;
  readonly knownOn: string;
  readonly pairs: readonly PairInForce[];
}
