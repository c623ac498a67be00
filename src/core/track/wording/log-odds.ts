/** How often each of several things was counted. */
export type Counts = ReadonlyMap<string, number>;

/** Fewer tags than this on either side leave the score to the prior. */
const LEAST_TAGS = 30;

/**
 * How much more one set of counts is about a thing than another: log odds ratio with an informative Dirichlet prior,
 * divided by its standard error (Monroe, Colaresi and Quinn 2008, equations 16, 19 and 22). It holds for sets of unequal
 * size. The prior is what all counts together say, as heavy as `weight` tags.
 * @returns `null` where either set has fewer than 30 tags, or the thing was never counted
 */
export function logOddsZ(
  thing: string,
  one: Counts,
  other: Counts,
  all: Counts,
  weight: number,
): number | null {
  const [n, m, total] = [sum(one), sum(other), sum(all)];
  const prior = total === 0 ? 0 : (weight * (all.get(thing) ?? 0)) / total;
  if (n < LEAST_TAGS || m < LEAST_TAGS || prior === 0) return null;
  const y = (one.get(thing) ?? 0) + prior;
  const z = (other.get(thing) ?? 0) + prior;
  const delta = Math.log(y / (n + weight - y)) - Math.log(z / (m + weight - z));
  return Math.round((delta / Math.sqrt(1 / y + 1 / z)) * 100) / 100;
}

/** The number of things counted, each as often as it was. */
export function sum(counts: Counts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
