import type { Frame } from '../actors/frame.ts';
import type { NamedParty } from './named.ts';

/** Words by which what is told is of the two sides. */
export const BOTH = /双方|两国|商定|(?<![a-z])(?:agreed|the leaders|the two|both)(?![a-z])/;

/** 甲国和乙国宣布: two that act together. */
export function isPair({ text }: Frame, parties: readonly NamedParty[]): boolean {
  return parties.some((one, i) => {
    const next = parties[i + 1];
    return (
      next !== undefined &&
      next.party !== one.party &&
      /^(?:和|与|及|、| and )$/.test(text.slice(one.end, next.start))
    );
  });
}
