import type { Quote } from '../../evidence/quote.ts';
import type { Mention } from '../input/mention.ts';
import type { InForce, MeasureState, StatedTotal } from './in-force.ts';
import type { ActAction, MeasureAct, MeasureComponent } from './measure-act.ts';

/** One part of a stacked rate. */
export interface StepPart {
  readonly component: string;
  readonly level: number;
  readonly act: string;
}

/** A stretch of days on which the stacked rate of one party against another stays the same. */
export interface MeasureStep {
  /** First day, ISO. */
  readonly from: string;
  /** Last day; `null` where nothing known ends it. */
  readonly until: string | null;
  readonly parts: readonly StepPart[];
  /** The sum of the parts in percent. */
  readonly total: number;
  /** What opened it: acts that take effect, and acts whose last day has passed. */
  readonly opened: readonly { readonly act: string; readonly how: 'takes-effect' | 'lapses' }[];
  /** Whether it lies after the day as of which it is told: so it will be if nothing else is done. */
  readonly ahead: boolean;
}

/** The rates of one party against another over time. */
export interface StepSeries {
  readonly by: string;
  readonly on: string | null;
  readonly steps: readonly MeasureStep[];
}

/** A measure, or a suspension of one, that ends on a day. */
export interface MeasureWindow {
  readonly act: string;
  readonly component: string;
  /** Its last day, ISO. */
  readonly until: string;
  /** Whole days from the day as of which it is told; negative where the day has passed. */
  readonly days: number;
  /** `passed`: the day is over and no source tells of an extension. */
  readonly state: 'running' | 'passed';
  /** The level on the day after; `null` for what has no rate. */
  readonly fallsBackTo: number | null;
  /** How what has no rate stands on the day after; `null` for a rate. */
  readonly next: MeasureState | null;
}

/** Words about a measure that fit no act: a threat, or a figure without a day. Never in force. */
export interface UnplacedMeasure {
  readonly by: string | null;
  readonly on: string | null;
  readonly measure: string;
  readonly action: ActAction | null;
  readonly value: number | null;
  readonly unit: string | null;
  /** `planned`: the words tell of what may or will be done. */
  readonly planned: boolean;
  readonly mention: Mention;
}

/** A row of a table of measures that says too little to be used. */
export interface UnreadRow {
  readonly evidence: Quote;
  readonly why:
    | 'component-missing'
    | 'party-missing'
    | 'action-unknown'
    | 'level-not-a-number'
    | 'day-missing';
  /** What stands in the cell; `null` where it is empty. */
  readonly value: string | null;
}

/** Measures of a relationship over time, as known on one day. */
export interface Measures {
  /** In order of their first act. */
  readonly components: readonly MeasureComponent[];
  /** In order of when they take effect, or were announced. */
  readonly acts: readonly MeasureAct[];
  readonly series: readonly StepSeries[];
  readonly inForce: InForce;
  /** The soonest first; those that passed before them. */
  readonly windows: readonly MeasureWindow[];
  readonly statedTotals: readonly StatedTotal[];
  readonly unplaced: readonly UnplacedMeasure[];
  readonly unreadRows: readonly UnreadRow[];
}
