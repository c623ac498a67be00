import type { PartScore } from './part.ts';

/** Holds lines against lines: each counts once. */
export function scoreLines(kind: string, expected: readonly string[], found: readonly string[]): PartScore {
  const wanted = new Set(expected);
  const told = new Set(found);
  return {
    kind,
    right: [...wanted].filter((line) => told.has(line)).length,
    missed: [...wanted].filter((line) => !told.has(line)),
    spurious: [...told].filter((line) => !wanted.has(line)),
  };
}
