import type { Bound } from './bound.ts';

/** A number with what it measures or counts. */
export interface AmountValue {
  readonly quantity: 'percent' | 'percentage-point' | 'money' | 'count' | 'duration' | 'ratio';
  /** The number in `unit`, with words of size multiplied out; `null` where the words give a range. */
  readonly value: number | null;
  /** The ends of a range in `unit`; `null` where the words give one number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** `percent`, `day`, `dollar`, `tonne`, `person`, `multiple`; `null` for a count of things without a unit of their own. */
  readonly unit: string | null;
  /** ISO 4217; `null` where the quantity is not money or the words name no one currency. */
  readonly currency: string | null;
  /** A change by the amount, a level that is held, or the end of a change: what it started `from` and what it comes `to`. */
  readonly change: 'level' | 'change' | 'from' | 'to' | null;
  /** The words for what the amount is of, as they stand. */
  readonly of: string | null;
  /** The number with its unit as it stands, without words of bound. */
  readonly asWritten: string;
  /** `range-or-end`: the words may give a range of a change, or a change and the level that it leads to. */
  readonly flag: string | null;
}
