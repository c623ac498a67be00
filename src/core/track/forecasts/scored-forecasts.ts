import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { ForecastScore, ScoredForecasts, TrackedForecast } from './forecast.ts';
import { brierParts, mean, reliabilityOf } from './score.ts';

/** What one person gave one forecast, with its score; of several classes a probability for each. */
interface Given {
  readonly forecast: string;
  readonly score: ForecastScore;
  readonly each: readonly { readonly probability: number; readonly cameTrue: boolean }[];
}

/** Mean scores of authors' own probabilities and of each analyst's, and of yes-or-no and of several classes, apart. */
export function scoredForecasts(forecasts: readonly TrackedForecast[]): readonly ScoredForecasts[] {
  const lists = new Map<string, Pick<ScoredForecasts, 'from' | 'by' | 'of'> & { readonly given: Given[] }>();
  const keep = (from: ScoredForecasts['from'], by: string | null, of: ScoredForecasts['of'], one: Given) => {
    const key = JSON.stringify([by ?? '', of]);
    const list = lists.get(key) ?? { from, by, of, given: [] };
    list.given.push(one);
    lists.set(key, list);
  };
  for (const { id, outcome, probabilities, classes, happened } of forecasts) {
    for (const { from, by, low, high, score } of probabilities)
      if (score !== null)
        keep(from, from === 'author' ? null : by, 'yes-no', {
          forecast: id,
          score,
          each: [{ probability: (low + high) / 2, cameTrue: outcome === 'true' }],
        });
    for (const { by, classes: list, score } of classes)
      if (score !== null)
        keep('analyst', by, 'classes', {
          forecast: id,
          score,
          each: list.map((one) => ({ probability: one.p, cameTrue: one.class === happened })),
        });
  }
  return [...lists]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, { from, by, of, given }]) => {
      const each = given.flatMap((one) => one.each);
      return {
        from,
        by,
        of,
        n: given.length,
        brier: mean(given.map(({ score }) => score.brier)),
        log: mean(given.map(({ score }) => score.log)),
        forecasts: given.map(({ forecast }) => forecast),
        reliability: reliabilityOf(each, given.length),
        decomposition: brierParts(each, given.length),
      };
    });
}
