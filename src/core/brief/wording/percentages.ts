import type { Share } from '../../compare/comparison.ts';

/** A share with its interval in whole percent, such as `8% (1–33)`; the same in every language. */
export function percentages({ share, low, high }: Share): string {
  // A no-break space and word joiners keep the interval on one line.
  return `${percent(share)}%\u00a0(${percent(low)}\u2060–\u2060${percent(high)})`;
}

function percent(part: number): number {
  return Math.round(part * 100);
}
