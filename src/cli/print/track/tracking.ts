import type { TrackResult } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from '../count.ts';
import { forecastsText } from './forecasts.ts';
import { measuresText } from './measures.ts';
import { promisesText } from './promises.ts';

/** The relationship over time, section by section. */
export function trackingText(result: TrackResult, terminal: Terminal): string {
  const { tracking } = result;
  const sections = [
    measuresText(tracking.measures, terminal),
    promisesText(tracking, terminal),
    forecastsText(tracking, terminal),
  ].filter((text) => text !== '');
  return [`${headText(result, terminal)}\n`, ...sections].join('\n');
}

function headText({ tracking }: TrackResult, { paint }: Terminal): string {
  const { asOf, parties, basis } = tracking;
  const rests = [count(basis.texts, 'text'), ...(basis.rows > 0 ? [count(basis.rows, 'row')] : [])];
  const left = basis.later > 0 ? ` · ${basis.later} later ones left out` : '';
  return `${paint.bold(`${parties.join('-')} · as known on ${asOf}`)} · ${rests.join(', ')}${left}`;
}
