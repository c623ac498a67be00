import type { FindingOf } from '../../reading.ts';

/** Whether two figures measure one thing in one unit; a part may leave out the thing that its total has named. */
export function isSameMeasure({ value: a }: FindingOf<'amount'>, { value: b }: FindingOf<'amount'>): boolean {
  return a.quantity === b.quantity && a.unit === b.unit && a.currency === b.currency;
}
