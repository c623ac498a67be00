import type { Cell, Verdict } from './comparison.ts';

/**
 * How a row reads across the parties. `unknown` where a party's account is not loaded and the rest could be
 * completed by it: silence is a fact about a text, so without the text there is none.
 */
export function verdictOf(cells: readonly Cell[], divergent: boolean): Verdict {
  const mentioning = cells.filter((cell) => cell.account === 'mentions');
  if (mentioning.length >= 2) return divergent ? 'divergent' : 'shared';
  if (mentioning.length === 0) {
    if (cells.some((cell) => cell.account === 'excludes')) return 'excluded';
    return cells.some((cell) => cell.account === 'unknown') ? 'unknown' : 'absent';
  }
  // One account brings it up and another says it was not discussed: they contradict each other.
  if (cells.some((cell) => cell.account === 'excludes')) return 'divergent';
  const [only] = mentioning;
  const reported = cells.some((cell) => cell !== only && cell.position === 'reported');
  if (only?.position !== 'own' && reported) return 'reported-only';
  return cells.some((cell) => cell.account === 'unknown') ? 'unknown' : 'one-sided';
}
