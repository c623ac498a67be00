import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { monthOf } from './counted-events.ts';
import type { ScorePoint } from './score-series.ts';

/** Points by day. What is known to a week or a month at best is in none. */
export function dailyPoints(
  events: readonly TrackEvent[],
  scoreOf: (event: TrackEvent) => number,
): readonly ScorePoint[] {
  return pointsBy(events, scoreOf, ({ day, lastDay }) => (day === lastDay ? day : null));
}

/** Points by month. */
export function monthlyPoints(
  events: readonly TrackEvent[],
  scoreOf: (event: TrackEvent) => number,
): readonly ScorePoint[] {
  return pointsBy(events, scoreOf, monthOf);
}

function pointsBy(
  events: readonly TrackEvent[],
  scoreOf: (event: TrackEvent) => number,
  periodOf: (event: TrackEvent) => string | null,
): readonly ScorePoint[] {
  const periods = new Map<string, TrackEvent[]>();
  for (const event of events) {
    const period = periodOf(event);
    if (period === null) continue;
    const list = periods.get(period);
    if (list === undefined) periods.set(period, [event]);
    else list.push(event);
  }
  const sorted = [...periods].sort(([a], [b]) => compareCodeUnits(a, b));
  return sorted.map(([period, list]): ScorePoint => {
    const sum = list.reduce((total, event) => total + scoreOf(event), 0);
    const ids = list.map(({ id }) => id) as [string, ...string[]];
    return { period, n: list.length, sum: rounded(sum), mean: rounded(sum / list.length), events: ids };
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
