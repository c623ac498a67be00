/** Lines expected and lines told, each of which counts once. */
export function sameLines(
  kind: string,
  expected: readonly string[],
  told: readonly string[],
): {
  readonly kind: string;
  readonly right: number;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
} {
  const wanted = new Set(expected);
  const found = new Set(told);
  return {
    kind,
    right: [...wanted].filter((line) => found.has(line)).length,
    missed: [...wanted].filter((line) => !found.has(line)),
    spurious: [...found].filter((line) => !wanted.has(line)),
  };
}
