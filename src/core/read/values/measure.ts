import type { Bound } from './bound.ts';

/** What is done to a measure. */
export type MeasureAction =
  | 'announce'
  | 'impose'
  | 'raise'
  | 'cut'
  | 'suspend'
  | 'retain'
  | 'extend'
  | 'remove'
  | 'revoke'
  | 'grant'
  | 'tighten'
  | 'clarify';

/** Words of the text, with where they stand in it. */
export interface Written {
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
}

/** An act of a government with force of its own: a tariff, a control, a list, a visa rule. Words about it are none. */
export interface MeasureValue {
  /** The kind, such as `tariff-rate`, `export-licensing`, `visa-revocation`; `non-change` where the text says that one was left as it is. */
  readonly measure: string;
  /** The party whose measure it is, or `both`; `null` where the text does not tell. */
  readonly by: string | null;
  /** The party it is aimed at, or `both`; `null` where none is named. */
  readonly on: string | null;
  /** `null` where the words name a measure in place and tell no act upon it; `direction` is then its own. */
  readonly action: MeasureAction | null;
  /** What it does to those it is aimed at. Lifting a tariff eases, lifting a visa tightens. */
  readonly direction: 'tighten' | 'ease' | 'neutral';
  readonly value: number | null;
  /**
   * The unit of the amount that the value was read from: `percent`, `day`, a currency, and for what is counted
   * `company`, `batch` or the like; `count` only where the words name no unit (two applications). `null` without a
   * value.
   */
  readonly unit: string | null;
  readonly bound: Bound;
  /** `level`: the value after the act (降至30%). `change`: by how much. `ambiguous`: the words allow both, and `value` is `null`. */
  readonly figure: 'level' | 'change' | 'ambiguous' | null;
  /** The level before the act, where it is stated. */
  readonly before: number | null;
  /** Whether the words call the value the sum of several duties, or one of them. Never add the two up. */
  readonly component: 'total' | 'component' | null;
  /** How long it is to last, in ISO 8601. */
  readonly duration: string | null;
  /** How far it has come by the words of the text; `null` where they do not say. */
  readonly status: 'announced' | 'effective' | 'suspended' | 'planned' | 'executed' | null;
  readonly announced: Written | null;
  readonly effective: Written | null;
  readonly until: Written | null;
  /** The legal instrument that it rests on, as written. */
  readonly instrument: Written | null;
  /** The goods or persons it is about, as written. */
  readonly object: Written | null;
  readonly issues: readonly string[];
}
