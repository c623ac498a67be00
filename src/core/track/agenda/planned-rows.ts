import type { TrackEvent } from '../events/track-event.ts';
import type { PlanNote } from './plan-note.ts';
import type { PlannedKind } from './planned-contact.ts';

/** What kind of contact an event of the catalogue is. */
const KINDS: Readonly<Record<string, PlannedKind>> = {
  'leader-call': 'leaders',
  'leader-meeting': 'leaders',
  'leader-visit': 'visit',
  'delegation-talks': 'round',
};

/** Contacts that rows of tables tell as still to come. What texts tell is noted of the texts themselves. */
export function plannedRows(timeline: readonly TrackEvent[]): readonly PlanNote[] {
  return timeline.flatMap(({ kind, series, status, date, actors, issues, exchange, mentions }) => {
    if (status !== 'scheduled' || series !== 'contact') return [];
    return mentions
      .filter((mention) => mention.kind === 'data')
      .map((mention) => ({
        kind: KINDS[kind] ?? 'contact',
        parties: actors,
        date,
        place: null,
        issues,
        exchange,
        from: 'row' as const,
        mention,
        sentence: null,
      }));
  });
}
