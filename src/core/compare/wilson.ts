import type { Share } from './comparison.ts';

/** The 97.5% quantile of the standard normal distribution, for a two-sided 95% interval. */
const Z = 1.959963984540054;

/**
 * Share of `clauses` in `of` with its 95% Wilson score interval (Wilson 1927), which stays inside [0, 1] and
 * holds for the small counts of a readout, where the normal approximation does not.
 * @returns `null` where `of` is 0, since a share of nothing is not 0.
 */
export function wilsonShare(clauses: number, of: number): Share | null {
  if (of <= 0) return null;
  const p = clauses / of;
  const z2 = Z * Z;
  const centre = p + z2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    clauses,
    of,
    share: round(p),
    low: round(Math.max(0, (centre - spread) / scale)),
    high: round(Math.min(1, (centre + spread) / scale)),
  };
}

/** Six decimals: more would print noise of the last bits, and those may differ between machines. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
