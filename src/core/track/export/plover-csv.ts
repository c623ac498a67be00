import { PLOVER_READINGS, type PloverReading } from '../../lexicon/data/scales/plover-types.ts';
import type { IssueFamily } from '../../lexicon/entry.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { type Cell, csvText } from './csv.ts';

const HEADER = [
  'id',
  'date',
  'actor',
  'recipient',
  'event',
  'mode',
  'context',
  'kind',
  'value',
  'sources',
  'texts',
];

const READINGS: ReadonlyMap<string, PloverReading> = new Map(PLOVER_READINGS.map((one) => [one.kind, one]));

/** Names of PLOVER's contexts for our families of issues; a family that may be anything has none. */
const CONTEXTS: Readonly<Partial<Record<IssueFamily, string>>> = {
  economy: 'economic',
  technology: 'economic',
  security: 'military',
  values: 'human_rights',
  relationship: 'diplomatic',
  process: 'diplomatic',
  people: 'culture',
};

/**
 * The chronology in PLOVER's types: event, mode and context, where each follows from what was found. What both sides do
 * together has both as actors and no recipient. A contact to come is agreed on and not yet held; what is denied, and
 * what PLOVER does not code, is left out.
 */
export function ploverCsv(timeline: readonly TrackEvent[], { issue }: Pick<LexiconData, 'issue'>): string {
  const families = new Map(issue.map(({ id, family }) => [id, family]));
  return csvText(
    HEADER,
    timeline.flatMap((event): readonly (readonly Cell[])[] => {
      const reading = READINGS.get(event.kind);
      if (reading === undefined || reading.type === null || event.status === 'denied') return [];
      const isToCome = event.status === 'scheduled' && event.series === 'contact';
      const together = event.actors.length > 1 && event.actors.join() === event.recipients.join();
      const contexts = event.issues.flatMap((id) => CONTEXTS[families.get(id) ?? 'global'] ?? []);
      const future = event.status === 'scheduled' ? ['future'] : [];
      return [
        [
          event.id,
          event.date,
          event.actors.join(';'),
          together ? null : event.recipients.join(';'),
          isToCome ? 'AGREE' : reading.type,
          isToCome ? null : reading.mode,
          [...new Set([...contexts, ...future])].sort().join(';'),
          event.kind,
          event.value,
          event.independent,
          [...new Set(event.mentions.map(({ evidence }) => evidence.text))].join(';'),
        ],
      ];
    }),
  );
}
