import type { EventScale } from '../../lexicon/scale.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { countedEvents } from './counted-events.ts';
import { scaleDependence } from './scale-dependence.ts';
import { dailyPoints, monthlyPoints } from './score-points.ts';
import type { ScaleUsed, ScoreSeries, Scores } from './score-series.ts';
import { toneAndSubstance } from './tone-and-substance.ts';

/**
 * Scores of events on a scale, with what the other scales would make of them. Three series and two directions, none of
 * them ever added to another; means and sums with their n.
 * @param scales the chosen one first.
 */
export function scoresOf(
  events: readonly TrackEvent[],
  scales: readonly [EventScale, ...EventScale[]],
  parties: readonly string[],
): Scores {
  const [scale, ...others] = scales;
  const { directions, uncounted } = countedEvents(events, scale, parties);
  const series = directions.map((direction): ScoreSeries => {
    const { series: name, actor, recipient, events: counted } = direction;
    const scoreOf = ({ value }: TrackEvent): number => value ?? 0;
    return {
      series: name,
      actor,
      recipient,
      n: counted.length,
      daily: dailyPoints(counted, scoreOf),
      monthly: monthlyPoints(counted, scoreOf),
    };
  });
  return {
    scale: usedAs(scale),
    others: others.map(usedAs),
    series,
    tone: toneAndSubstance(series),
    dependence: scaleDependence(directions, scales),
    uncounted,
  };
}

function usedAs({ id, label, from }: EventScale): ScaleUsed {
  return { id, label, from };
}
