import { findingsOf } from '../../../src/core/read/reading.ts';
import type { AmountValue } from '../../../src/core/read/values.ts';
import { readers } from '../read.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

function amounts({ reading }: TrapCase): readonly AmountValue[] {
  return findingsOf(reading, 'amount').map(({ value }) => value);
}

/** A check of amounts, where a reader of amounts is registered. */
function ofAmounts(isRight: (expected: unknown, found: readonly AmountValue[]) => boolean): Check {
  return (expected, one) => {
    if (!readers.some(({ kind }) => kind === 'amount')) return 'no reader yet';
    const found = amounts(one);
    const shown = found.map(({ asWritten, value, low, high, bound, change, flag }) => ({
      asWritten,
      value: value ?? [low, high],
      bound,
      change,
      flag,
    }));
    return verdict(isRight(expected, found), shown);
  };
}

/** Numbers with their bounds, all of them and no others. */
export const values = ofAmounts((expected, found) => {
  const wanted = expected as readonly (readonly [value: number, bound: string])[];
  const isFound = wanted.every(([value, bound]) =>
    found.some((one) => one.value === value && one.bound === bound),
  );
  return isFound && found.length === wanted.length;
});

/** A number of rounds, from and to. */
export const rounds = ofAmounts((expected, found) => {
  const [low, high] = expected as readonly [number, number];
  return found.some((one) => one.unit === 'round' && one.low === low && one.high === high);
});

/** A change in percentage points. */
export const deltaInPoints = ofAmounts((expected, found) =>
  found.some(
    (one) => one.quantity === 'percentage-point' && one.change === 'change' && one.value === expected,
  ),
);

/** A level that is held, or the one that a change comes to. */
function isLevel(change: AmountValue['change']): boolean {
  return change === 'level' || change === 'to';
}

/** A percentage that is reached. */
export const level = ofAmounts((expected, found) =>
  found.some((one) => one.quantity === 'percent' && isLevel(one.change) && one.value === expected),
);

/** A range of a change that may also be a change and the level it leads to. */
export const ambiguousRange = ofAmounts((_expected, found) => found[0]?.flag === 'range-or-end');

/** The second amount as the level that is reached. */
export const secondLevel = ofAmounts((expected, found) => {
  const wanted = (expected as { readonly level: number }).level;
  return found[1] !== undefined && isLevel(found[1].change) && found[1].value === wanted;
});
