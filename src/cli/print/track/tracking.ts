import type { TrackResult } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from '../count.ts';
import { agendaText } from './agenda.ts';
import { discrepanciesText } from './discrepancies.ts';
import { exchangesText } from './exchanges.ts';
import { forecastsText } from './forecasts.ts';
import { marketText } from './market.ts';
import { measuresText } from './measures.ts';
import { namesOf } from './names.ts';
import { phasesText } from './phases.ts';
import { promisesText } from './promises.ts';
import { reactionsText } from './reactions.ts';
import { scoresText } from './scores.ts';
import { sequenceText } from './sequence.ts';
import { timelineText } from './timeline.ts';
import { wordingText } from './wording.ts';

/** The relationship over time, section by section. */
export function trackingText(result: TrackResult, terminal: Terminal): string {
  const { tracking, lexicon, watch } = result;
  const names = namesOf(lexicon);
  const sections = [
    exchangesText(tracking, names, terminal),
    timelineText(tracking.timeline, tracking.scores.scale, lexicon, terminal),
    measuresText(tracking.measures, terminal),
    scoresText(tracking.scores, terminal),
    promisesText(tracking, terminal),
    sequenceText(result, terminal),
    phasesText(result, terminal),
    wordingText(tracking.wording, watch, names, terminal),
    reactionsText(tracking.reactions, tracking.parties, names, terminal),
    marketText(tracking.market, terminal),
    forecastsText(tracking, terminal),
    discrepanciesText(tracking, names, terminal),
    agendaText(tracking, names, terminal),
  ].filter((text) => text !== '');
  return [`${headText(result, terminal)}\n`, ...sections].join('\n');
}

function headText({ tracking }: TrackResult, { paint }: Terminal): string {
  const { asOf, parties, basis } = tracking;
  const rests = [count(basis.texts, 'text'), ...(basis.rows > 0 ? [count(basis.rows, 'row')] : [])];
  const left = basis.later > 0 ? ` · ${basis.later} later ones left out` : '';
  return `${paint.bold(`${parties.join('-')} · as known on ${asOf}`)} · ${rests.join(', ')}${left}`;
}
