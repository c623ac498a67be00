import type { AmountValue } from '../values.ts';
import type { Numeral } from './numeral.ts';

/** A number with the unit that stands beside it. Offsets are into the folded text. */
export interface Measure {
  /** From the first sign of the unit or the number to the last. */
  readonly start: number;
  readonly end: number;
  readonly quantity: AmountValue['quantity'];
  readonly unit: string | null;
  readonly currency: string | null;
  /** What a number is multiplied with: 10 for 三成, 0.01 for basis points. */
  readonly factor: number;
  /** Where what is counted stands, where the unit leads to it: the crew members of "14 crew members". */
  readonly of: { readonly start: number; readonly end: number } | null;
}

/** What a recogniser of units may look at. */
export interface MeasureContext {
  /** The folded text of one sentence. */
  readonly text: string;
  /** Whether the letter at an offset of the folded text is a capital in the source. */
  isCapital(offset: number): boolean;
  /** ISO code of the party that writes, where known. */
  readonly party: string | null;
}

/** Finds the unit of a number, or `null`. */
export type UnitAt = (context: MeasureContext, numeral: Numeral) => Measure | null;
