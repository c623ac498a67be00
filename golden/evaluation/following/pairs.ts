/**
 * As many pairs of an expected and a told line as there can be, by augmenting paths: which of two lines one takes that
 * fits both must not change the outcome. Keys and values are places in the lists.
 */
export function pairs(
  expected: readonly string[],
  told: readonly string[],
  fits: (expected: string, told: string) => boolean,
): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  const place = (line: number, seen: Set<number>): boolean =>
    told.some((one, at) => {
      if (seen.has(at) || !fits(expected[line] ?? '', one)) return false;
      seen.add(at);
      const holder = holders.get(at);
      if (holder !== undefined && !place(holder, seen)) return false;
      holders.set(at, line);
      return true;
    });
  for (const line of expected.keys()) place(line, new Set());
  return new Map([...holders].map(([at, line]) => [line, at]));
}
