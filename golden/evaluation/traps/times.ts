import { findingsOf } from '../../../src/core/read/reading.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

function times({ reading }: TrapCase) {
  return findingsOf(reading, 'time').map(({ value }) => value);
}

/** The bounds of offsets, in text order: 24 hours after is at least that, within 24 hours at most. */
export const offsets: Check = (expected, one) => {
  const found = times(one).flatMap(({ offset }) => (offset === null ? [] : [offset]));
  const wanted = expected as readonly { readonly op: string; readonly iso: string }[];
  const right =
    found.length === wanted.length &&
    wanted.every(({ op, iso }, at) => found[at]?.operator === op && found[at]?.iso === iso);
  return verdict(right, found);
};

/** Words of the events that a trap orders, in all its versions. */
const EVENTS: Readonly<Record<string, RegExp>> = { visit: /访问|訪問|visit/, call: /通话|通話|call/ };

/** Which of two events came first, told by an offset before or after the second. */
export const order: Check = (expected, one) => {
  const [first = '', second = ''] = expected as readonly string[];
  const found = times(one).filter(({ event }) => event !== null);
  const named = (event: string | null, name: string) => EVENTS[name]?.test(event ?? '') === true;
  const right = found.some(
    ({ event, relation }) =>
      (relation === 'before' && named(event, second)) || (relation === 'after' && named(event, first)),
  );
  return verdict(right, found);
};

/** The moment in UTC; where the sentence gives no year, month, day and time must be right. */
export const utc: Check = (expected, one) => {
  const found = times(one).flatMap((value) => (value.utc === null ? [] : [value.utc]));
  const wanted = String(expected);
  return verdict(
    found.some((value) => value === wanted || value === `XXXX${wanted.slice(4)}`),
    found,
  );
};

/** Whether two clock times of different zones are one moment. */
export const sameInstant: Check = (expected, one) => {
  const found = times(one).flatMap((value) => (value.utc === null ? [] : [value.utc]));
  return verdict(found.length > 1 && (new Set(found).size === 1) === expected, found);
};
