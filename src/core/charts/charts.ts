import type { Tracking } from '../track/track.ts';
import type { Chart } from './chart.ts';
import type { ChartNames } from './chart-names.ts';
import { emphasisChart } from './emphasis-chart.ts';
import { ratesChart } from './rates-chart.ts';
import { scoresChart } from './scores-chart.ts';
import { timelineChart } from './timeline-chart.ts';

/** The charts of a relationship that have something to show, in the order in which they are read. */
export function chartsOf(tracking: Tracking, names: ChartNames): readonly Chart[] {
  const { asOf, parties, exchanges, phases, measures, scores, wording } = tracking;
  const charts = [
    timelineChart(exchanges, phases, names, asOf),
    ratesChart(measures, names, { asOf, parties }),
    scoresChart(scores, names, parties),
    emphasisChart(wording.emphasis, names, parties),
  ];
  return charts.filter((one) => one !== null);
}
