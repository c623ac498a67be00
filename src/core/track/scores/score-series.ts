import type { EventSeries } from '../../lexicon/scale.ts';

/** What the events of one day or one month come to on a scale. */
export interface ScorePoint {
  /** ISO day (`2031-02-17`) or month (`2031-02`). */
  readonly period: string;
  /** Events that count. Never 0: a period without events has no point. */
  readonly n: number;
  readonly sum: number;
  /** Rounded to two places. */
  readonly mean: number;
  /** Ids of the events, in order of day. */
  readonly events: readonly [string, ...string[]];
}

/** One direction in one of the three series. Directions and series are never added up. */
export interface ScoreSeries {
  readonly series: EventSeries;
  readonly actor: string;
  /** `null`: what is aimed at nobody in particular. */
  readonly recipient: string | null;
  readonly n: number;
  /** In order of time. */
  readonly daily: readonly ScorePoint[];
  /** In order of time. An event that only tells its month counts here and not in `daily`. */
  readonly monthly: readonly ScorePoint[];
}

/** Words and deeds of one direction in one month, side by side. */
export interface ToneAndSubstance {
  readonly month: string;
  readonly actor: string;
  readonly recipient: string;
  readonly verbal: ScorePoint | null;
  readonly material: ScorePoint | null;
  /**
   * `diverging`: the sums have opposite signs. `converging`: the same sign. `null` where either has no event or sums
   * to 0: nothing can be read from that.
   */
  readonly reading: 'converging' | 'diverging' | null;
}

/** What another scale would make of one month of one direction in one series. */
export interface ScaleReading {
  readonly scale: string;
  readonly sum: number;
  readonly mean: number;
  /** Place of the month among the months of its series by mean, 1 the most friendly. Months that tie share a place. */
  readonly rank: number;
}

/** How far what is said of one month hangs on the scale. */
export interface ScaleDependence {
  readonly series: EventSeries;
  readonly actor: string;
  readonly recipient: string | null;
  readonly month: string;
  readonly n: number;
  /** One for each scale, the chosen one first. */
  readonly readings: readonly ScaleReading[];
  /** Whether the scales disagree about the sign of the sum, counting 0 as a sign of its own. */
  readonly signChanges: boolean;
  /** The largest difference between two places. */
  readonly rankSpread: number;
}

/** A scale by name, as it was used. */
export interface ScaleUsed {
  readonly id: string;
  readonly label: string;
  /** `readout`, or `dossier` for a scale of the user. */
  readonly from: 'readout' | 'dossier';
}

/** The scores of a relationship: every number opens on its events. */
export interface Scores {
  /** The scale that gives `value` of events and all sums and means of `series`. */
  readonly scale: ScaleUsed;
  readonly others: readonly ScaleUsed[];
  readonly series: readonly ScoreSeries[];
  readonly tone: readonly ToneAndSubstance[];
  readonly dependence: readonly ScaleDependence[];
  /** Ids of events that do not count, by reason. */
  readonly uncounted: {
    readonly scheduled: readonly string[];
    readonly denied: readonly string[];
    readonly undated: readonly string[];
    readonly withoutValue: readonly string[];
  };
}
