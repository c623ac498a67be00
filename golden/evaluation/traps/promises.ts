import { findingsOf } from '../../../src/core/read/reading.ts';
import { foldText } from '../folded.ts';
import { readers } from '../read.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

function hasReader(kind: string): boolean {
  return readers.some((reader) => reader.kind === kind);
}

function forecasts({ reading }: TrapCase) {
  return findingsOf(reading, 'forecast').map(({ value }) => value);
}

/** How many meetings are set. */
export const scheduled: Check = (expected, { reading }) => {
  if (!hasReader('event')) return 'no reader yet';
  const found = findingsOf(reading, 'event').filter(({ value }) => value.status === 'scheduled');
  return verdict(
    found.length === expected,
    found.map(({ value }) => value.event),
  );
};

/** How many forecasts there are, or the hedge and the condition of the only one; a condition is given in Simplified. */
export const forecast: Check = (expected, one) => {
  if (!hasReader('forecast')) return 'no reader yet';
  const found = forecasts(one);
  if (typeof expected === 'number') return verdict(found.length === expected, found);
  const { condition, hedge } = expected as { condition?: string; hedge?: string };
  const [only] = found;
  const isChinese = one.version !== 'en';
  const right =
    found.length === 1 &&
    only !== undefined &&
    (hedge === undefined || (isChinese ? (only.hedge?.includes(hedge) ?? false) : only.hedge !== null)) &&
    (condition === undefined ||
      (isChinese ? foldText(only.condition ?? '') === condition : only.condition !== null));
  return verdict(right, found);
};

/** What 將 fronts is an object: it stands in the forecast, and 將 is no part of the hedge. */
export const frontedObject: Check = (expected, one) => {
  if (!hasReader('forecast')) return 'no reader yet';
  if (one.version === 'en') return 'of another version';
  const found = forecasts(one);
  const right = found.some(
    ({ proposition, hedge }) =>
      foldText(proposition).includes(String(expected)) && !foldText(hedge ?? '').endsWith('将'),
  );
  return verdict(right, found);
};

/** Whether anybody claims a breach. */
export const breachClaim: Check = (expected, { reading }) => {
  if (!hasReader('claim')) return 'no reader yet';
  const found = findingsOf(reading, 'claim').filter(({ value }) => value.claim === 'broken');
  return verdict(
    found.length > 0 === expected,
    found.map(({ value }) => value),
  );
};

/** Who is accused: nobody by name, or a side. */
export const accused: Check = (expected, { reading }) => {
  if (!hasReader('claim')) return 'no reader yet';
  const found = findingsOf(reading, 'claim').map(({ value }) => value);
  const right = found.some((value) =>
    expected === 'unnamed'
      ? value.accused === null && value.accusedAsWritten !== null
      : value.accused?.toLowerCase() === String(expected).toLowerCase(),
  );
  return verdict(right, found);
};
