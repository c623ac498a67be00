import { EVENT_KINDS } from '../../lexicon/data/scales/event-kinds.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { csvText } from './csv.ts';

/** The first ten are those of a table of events, so that the export of one dossier can be data of another. */
const HEADER = [
  'id',
  'date',
  'kind',
  'actors',
  'recipients',
  'issues',
  'status',
  'note',
  'source',
  'source2',
  'label',
  'series',
  'value',
  'scale',
  'exchange',
  'known',
  'sources',
  'mentions',
  'texts',
  'quote',
];

const LABELS: ReadonlyMap<string, string> = new Map(EVENT_KINDS.map(({ id, label }) => [id, label.en]));

/**
 * The chronology as a table, an event a line, with the first sentence that tells it and the texts that all sentences
 * stand in. Several values of a cell are parted by `;`.
 */
export function eventsCsv(timeline: readonly TrackEvent[], scale: string): string {
  return csvText(
    HEADER,
    timeline.map((event) => {
      const groups = [...new Set(event.mentions.map(({ group }) => group))];
      return [
        event.id,
        event.date,
        event.kind,
        event.actors.join(';'),
        event.recipients.join(';'),
        event.issues.join(';'),
        event.status,
        null,
        groups[0] ?? null,
        groups[1] ?? null,
        LABELS.get(event.kind) ?? event.kind,
        event.series,
        event.value,
        event.value === null ? null : scale,
        event.exchange,
        event.known,
        event.independent,
        event.mentions.length,
        [...new Set(event.mentions.map(({ evidence }) => evidence.text))].join(';'),
        event.mentions[0].evidence.exact,
      ];
    }),
  );
}
