import type { Reading } from '../../../src/core/read/reading.ts';

/** The versions in which a trap's sentence is given. */
export type Version = 'zh-Hans' | 'zh-Hant' | 'en';
export const VERSIONS: readonly Version[] = ['zh-Hans', 'zh-Hant', 'en'];

/** A sentence that is easily misread, with what should be made of it. `expected` has the shape of its trap. */
export interface Trap {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly sentences: Readonly<Record<Version, string | null>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** One version of a trap, read. */
export interface TrapCase {
  readonly trap: Trap;
  readonly version: Version;
  readonly sentence: string;
  readonly reading: Reading;
}

/** What a check says: right or wrong with what was found; that nothing reads this yet; or that it is of another version. */
export type Verdict =
  | { readonly right: boolean; readonly found: string }
  | 'no reader yet'
  | 'of another version';

/** Holds one key of a trap's expectation against what was read. */
export type Check = (expected: unknown, one: TrapCase) => Verdict;

/** A key that means two things in two categories of traps: numbers, and everything else. */
export function either(usual: Check, ofNumbers: Check): Check {
  return (expected, one) => (one.trap.category === 'number' ? ofNumbers : usual)(expected, one);
}

/** A verdict from what was found, shown as JSON. */
export function verdict(right: boolean, found: unknown): Verdict {
  return { right, found: JSON.stringify(found) ?? 'nothing' };
}
