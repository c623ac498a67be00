import { compareCodeUnits } from './code-unit-order.ts';

/**
 * Words in the order in which a pattern must try them: the longest first, so that a shorter word never hides a
 * longer one that begins with it; words of one length by code unit, so that a pattern is the same on every run.
 */
export function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length || compareCodeUnits(a, b));
}
