import type { ForecastScore, ReliabilityBin } from './forecast.ts';

/** No probability is scored as more certain than this, so that one sure error does not outweigh everything else. */
const CLIP = 0.01;

/** Below this many forecasts a reliability table tells nothing. */
export const RELIABILITY_FROM = 30;

const BINS = 10;

/**
 * Scores a probability against what happened. Brier: (p − o)², 0 is best, 1 worst. Log: −ln of the probability given to
 * what happened, clipped to .01 and .99. Both are strictly proper: nobody gains by saying what they do not hold.
 * Source: G. W. Brier (1950), "Verification of Forecasts Expressed in Terms of Probability"; I. J. Good (1952),
 * "Rational Decisions".
 */
export function scoreOf(probability: number, cameTrue: boolean): ForecastScore {
  const happened = cameTrue ? probability : 1 - probability;
  const clipped = Math.min(1 - CLIP, Math.max(CLIP, happened));
  return { brier: (1 - happened) ** 2, log: -Math.log(clipped) };
}

/** How often what was given each probability came true; `null` below 30 forecasts. */
export function reliabilityOf(
  scored: readonly { readonly probability: number; readonly cameTrue: boolean }[],
): readonly ReliabilityBin[] | null {
  if (scored.length < RELIABILITY_FROM) return null;
  const bins = Map.groupBy(scored, ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)));
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, list]) => ({
      from: bin / BINS,
      to: (bin + 1) / BINS,
      n: list.length,
      meanProbability: mean(list.map(({ probability }) => probability)),
      cameTrue: list.filter(({ cameTrue }) => cameTrue).length / list.length,
    }));
}

/** The arithmetic mean; of nothing, 0. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
