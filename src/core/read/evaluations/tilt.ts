import type { BalanceValue } from '../values.ts';

/** How the narrator judges one party. */
export type Judged = BalanceValue['parties'][number];

/** Fewer judging words than this tell nothing of a narrator. */
const FEWEST = 4;
/** From this share of all judging words on, a difference between parties is called a tilt. */
const CLEAR = 0.5;

/**
 * The party that a narrator's words favour. A party's sum is its praise less its blame and the breaches told as
 * facts; imputed aims are counted and do not weigh, because an aim is neither good nor bad. With at least four
 * judging words, a tilt is a difference of at least half of them between the highest and the lowest sum; less is
 * `balanced`. A party of the exchange that the narrator never judges stands at nought. `null` where the words are
 * too few, or where two parties share the highest sum, or nobody but the blamed party is known.
 * @param parties the parties of the exchange, as far as they are known.
 */
export function tiltOf(
  judged: readonly Judged[],
  parties: readonly string[],
): Pick<BalanceValue, 'tilt' | 'n'> {
  const n = judged.reduce((sum, one) => sum + one.positive + one.negative + one.breaches, 0);
  if (n < FEWEST) return { tilt: null, n };
  const sums = new Map(parties.map((party) => [party, 0]));
  for (const { party, positive, negative, breaches } of judged)
    sums.set(party, positive - negative - breaches);
  const values = [...sums.values()];
  const highest = Math.max(...values);
  const lowest = sums.size > 1 ? Math.min(...values) : 0;
  if (sums.size === 1) return { tilt: highest >= n * CLEAR ? (judged[0]?.party ?? null) : null, n };
  if (highest - lowest < n * CLEAR) return { tilt: 'balanced', n };
  const favoured = [...sums].filter(([, sum]) => sum === highest);
  return { tilt: favoured.length === 1 ? (favoured[0]?.[0] ?? null) : null, n };
}
