import type { ClassProbability } from '../../review/judgement.ts';
import type { BrierParts, ForecastScore, ReliabilityBin } from './forecast.ts';

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

/**
 * Scores probabilities of several classes against the one that happened. Brier: Σ (q − y)² over the classes, 0 is best, 2
 * worst; of two classes twice that of `scoreOf`. Log: −ln of what the class that happened was given, clipped. `null` where
 * what happened is none of the classes: then nothing was foretold of it.
 */
export function classScoreOf(classes: readonly ClassProbability[], happened: string): ForecastScore | null {
  const given = classes.find((one) => one.class === happened);
  if (given === undefined) return null;
  const brier = classes.reduce((sum, one) => sum + (one.p - (one.class === happened ? 1 : 0)) ** 2, 0);
  return { brier, log: -Math.log(Math.min(1 - CLIP, Math.max(CLIP, given.p))) };
}

/** A probability with what came of it. */
interface Scored {
  readonly probability: number;
  readonly cameTrue: boolean;
}

/** How often what was given each probability came true; `null` below 30 forecasts, each of which may be several. */
export function reliabilityOf(
  scored: readonly Scored[],
  forecasts: number = scored.length,
): readonly ReliabilityBin[] | null {
  if (forecasts < RELIABILITY_FROM) return null;
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

/**
 * What the mean Brier score is made of, over the bins of `reliabilityOf`; `null` below 30 forecasts. Where each forecast
 * is of several classes, every class is one probability, and the parts add up to the score over the classes. Source:
 * A. H. Murphy (1973), "A New Vector Partition of the Probability Score".
 */
export function brierParts(scored: readonly Scored[], forecasts: number = scored.length): BrierParts | null {
  const bins = reliabilityOf(scored, forecasts);
  if (bins === null) return null;
  const each = scored.length;
  const base = mean(scored.map(({ cameTrue }) => (cameTrue ? 1 : 0)));
  const over = (part: (bin: ReliabilityBin) => number): number =>
    (bins.reduce((sum, bin) => sum + bin.n * part(bin), 0) / each) * (each / forecasts);
  const reliability = over(({ meanProbability, cameTrue }) => (meanProbability - cameTrue) ** 2);
  const resolution = over(({ cameTrue }) => (cameTrue - base) ** 2);
  const uncertainty = base * (1 - base) * (each / forecasts);
  const brier =
    scored.reduce((sum, { probability, cameTrue }) => sum + (probability - (cameTrue ? 1 : 0)) ** 2, 0) /
    forecasts;
  return { reliability, resolution, uncertainty, rest: brier - (reliability - resolution + uncertainty) };
}

/** The arithmetic mean; of nothing, 0. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
