import type { Share } from '../../compare/comparison.ts';

/** A share with its interval in whole percent, such as `8% (1–33)`; the same in every language. */
export function percentages({ share, low, high }: Share): string {
  return `${percent(share)}% (${percent(low)}–${percent(high)})`;
}

function percent(part: number): number {
  return Math.round(part * 100);
}
