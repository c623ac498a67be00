import { findingsOf } from '../../../src/core/read/reading.ts';
import { isKind, shown } from '../measures/judgement.ts';
import { type Check, verdict } from './trap.ts';

/** One measure of a kind, as far as the words take it: announced is not executed. */
export const measure: Check = (expected, { reading }) => {
  const { kind, status } = expected as { readonly kind: string; readonly status: string };
  const found = findingsOf(reading, 'measure').map(({ value }) => value);
  return verdict(
    found.length > 0 && found.every((value) => isKind(kind, value) && value.status === status),
    found.map(shown),
  );
};

/** What each measure does to those it is aimed at, in text order. */
export const effects: Check = (expected, { reading }) => {
  const wanted = expected as readonly unknown[];
  if (wanted.some(Array.isArray)) return 'no reader yet';
  const found = findingsOf(reading, 'measure').map(({ value }) => value.direction);
  return verdict(found.join() === wanted.join(), found);
};
