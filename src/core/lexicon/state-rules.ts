import type { Label } from './entry.ts';
import type { EventSeries } from './scale.ts';

/** One test on the events of one series in a window: on how many there are, or on the mean of their values. */
export interface StateTest {
  readonly series: EventSeries;
  /** A mean of no events passes no test. */
  readonly figure: 'n' | 'mean';
  /** The figure has to be at least so much. */
  readonly least?: number;
  /** The figure has to be at most so much. */
  readonly most?: number;
}

/** A label of the relationship, and what has to hold for it: all tests, each on one series by itself. */
export interface StateRule {
  readonly id: string;
  readonly label: Label;
  readonly when: readonly [StateTest, ...StateTest[]];
}

/**
 * How a label of the relationship is chosen: the first rule whose tests all hold for the events of a window. Somebody's
 * thresholds, open and to be replaced in `dossier.yaml`. No test adds words, contacts and deeds up.
 */
export interface StateRules {
  readonly id: string;
  /** `readout`, or `dossier` for rules of the user. */
  readonly from: 'readout' | 'dossier';
  /** Length of the window in days, its last day included. */
  readonly days: number;
  readonly rules: readonly [StateRule, ...StateRule[]];
}
