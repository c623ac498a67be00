import type { EventScale } from '../../lexicon/scale.ts';
import type { Direction } from './counted-events.ts';
import { monthlyPoints } from './score-points.ts';
import type { ScaleDependence, ScaleReading, ScorePoint } from './score-series.ts';

/** Every month of every direction under every scale: what stays the same whoever gives the values, and what does not. */
export function scaleDependence(
  directions: readonly Direction[],
  scales: readonly EventScale[],
): readonly ScaleDependence[] {
  return directions.flatMap(({ series, actor, recipient, events }): readonly ScaleDependence[] => {
    const byScale = scales.map((scale) => {
      const values = new Map(scale.values.map(({ kind, value }) => [kind, value]));
      const points = monthlyPoints(
        events.filter(({ kind }) => values.has(kind)),
        ({ kind }) => values.get(kind) ?? 0,
      );
      return {
        scale: scale.id,
        ranks: ranksOf(points),
        points: new Map(points.map((one) => [one.period, one])),
      };
    });
    const months = byScale[0]?.points ?? new Map<string, ScorePoint>();
    return [...months.values()].map(({ period, n }) => {
      const readings = byScale.flatMap(({ scale, ranks, points }): readonly ScaleReading[] => {
        const point = points.get(period);
        const rank = ranks.get(period);
        return point === undefined || rank === undefined
          ? []
          : [{ scale, sum: point.sum, mean: point.mean, rank }];
      });
      const places = readings.map(({ rank }) => rank);
      return {
        series,
        actor,
        recipient,
        month: period,
        n,
        readings,
        signChanges: new Set(readings.map(({ sum }) => Math.sign(sum))).size > 1,
        rankSpread: Math.max(...places) - Math.min(...places),
      };
    });
  });
}

/** Places by mean, the most friendly first; equal means share the better place. */
function ranksOf(points: readonly ScorePoint[]): ReadonlyMap<string, number> {
  const means = points.map(({ mean }) => mean).sort((a, b) => b - a);
  const first = new Map<number, number>();
  means.forEach((mean, at) => {
    if (!first.has(mean)) first.set(mean, at + 1);
  });
  return new Map(points.map(({ period, mean }) => [period, first.get(mean) as number]));
}
