import { findingsOf } from '../../../src/core/read/reading.ts';
import { type Check, verdict } from './trap.ts';

/** Whether two holders use one formulation, or two that look alike and are not the same. */
export const alignment: Check = (expected, { reading }) => {
  const found = findingsOf(reading, 'formulation').map(({ value }) => value);
  const pairs = found.flatMap((one) =>
    found
      .filter(
        ({ holders }) => holders.length === 1 && one.holders.length === 1 && holders[0] !== one.holders[0],
      )
      .map((other) => [one, other] as const),
  );
  const relation = pairs.some(([one, other]) => one.contrasts.includes(other.formulation))
    ? 'different'
    : pairs.some(([one, other]) => one.formulation === other.formulation)
      ? 'same'
      : null;
  return verdict(
    relation === expected,
    found.map(({ formulation, holders }) => ({ formulation, holders })),
  );
};
