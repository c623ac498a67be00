import { forecastReaders } from '../../src/core/read/forecasts/readers.ts';
import { findingsOf } from '../../src/core/read/reading.ts';
import type { ForecastValue } from '../../src/core/read/values.ts';
import { foldText } from './folded.ts';
import { founding, judge, scoreSpans } from './promises/founding.ts';
import { type Planted, plantedOf, sampleFindings, scorePlanted } from './promises/sample.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface PlantedForecast extends Planted {
  readonly hedge: string;
  readonly condition?: string;
}

/** Forecasts with their hedges and conditions. */
export const forecastsSuite: Suite = {
  name: 'forecasts',
  title: 'forecasts of the founding document, and those planted in samples/harbour-dialogue',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    scoreFounding(tally, failures);
    const findings = await sampleFindings(forecastReaders);
    const planted = plantedOf<PlantedForecast>('forecasts');
    failures.push(
      ...scorePlanted('planted', planted, findings, tally),
      ...scorePlanted('planted-value', planted, findings, tally, (one, { value }) => {
        const found = value as ForecastValue;
        const isConditional = (one.condition === undefined) === (found.condition === null);
        return isConditional && foldText(found.hedge ?? '') === foldText(one.hedge);
      }),
    );
    const scores = tally
      .kinds()
      .flatMap((kind) => (kind === 'forecast' ? tally.f1(kind) : tally.accuracy(kind)));
    return { ...NOTHING, scores, failures };
  },
};

function scoreFounding(tally: Tally, failures: Failure[]): void {
  const document = founding(forecastReaders);
  if (document === null) return;
  const { reading, gold } = document;
  const found = findingsOf(reading, 'forecast');
  failures.push(
    ...scoreSpans(
      { kind: 'forecast', reading, expected: gold.forecasts, found, neutral: [], tally },
      (one, { value }) => {
        const isHedge =
          one.hedge === null ||
          one.hedge === '將' ||
          [value.hedge].some(
            (hedge) => hedge !== null && (one.hedge?.includes(hedge) || hedge.includes(one.hedge ?? '')),
          );
        judge(tally, 'forecast-hedge', isHedge, failures, {
          where: one.id,
          sentence: one.span.quote,
          expected: one.hedge ?? 'any',
          found: value.hedge ?? 'none',
        });
        if (one.condition === null) return;
        judge(tally, 'forecast-condition', value.condition === one.condition, failures, {
          where: one.id,
          sentence: one.span.quote,
          expected: one.condition,
          found: value.condition ?? 'none',
        });
      },
    ),
  );
}
