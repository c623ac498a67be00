import type { EventScale, EventSeries } from '../../lexicon/scale.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { Scores } from './score-series.ts';

/** Events that count in one direction of one series. */
export interface Direction {
  readonly series: EventSeries;
  readonly actor: string;
  readonly recipient: string | null;
  /** In order of day. */
  readonly events: readonly TrackEvent[];
}

/** What counts, by direction, and what does not, with the reason. */
export interface Counted {
  readonly directions: readonly Direction[];
  readonly uncounted: Scores['uncounted'];
}

/** The order in which series are told. */
const SERIES: readonly EventSeries[] = ['verbal', 'contact', 'material'];

/**
 * Sorts events by direction. An act of several counts in the direction of each of them, and so in both directions
 * between two. What is to come, what is denied, and what no source puts into one month counts nowhere.
 */
export function countedEvents(
  events: readonly TrackEvent[],
  scale: EventScale,
  parties: readonly string[],
): Counted {
  const valued = new Set(scale.values.map(({ kind }) => kind));
  const directions = new Map<string, { direction: Omit<Direction, 'events'>; events: TrackEvent[] }>();
  const uncounted = { scheduled: [], denied: [], undated: [], withoutValue: [] } as Record<
    keyof Scores['uncounted'],
    string[]
  >;
  for (const event of events) {
    const reason = reasonAgainst(event, valued);
    if (reason !== null) uncounted[reason].push(event.id);
    else
      for (const { actor, recipient } of pairsOf(event)) {
        const { series } = event;
        const key = `${series} ${actor} ${recipient ?? ''}`;
        const held = directions.get(key) ?? { direction: { series, actor, recipient }, events: [] };
        held.events.push(event);
        directions.set(key, held);
      }
  }
  const place = (id: string | null): number => (id === null ? parties.length : parties.indexOf(id));
  return {
    directions: [...directions.values()]
      .map(({ direction, events: list }) => ({ ...direction, events: list }))
      .sort(
        (a, b) =>
          SERIES.indexOf(a.series) - SERIES.indexOf(b.series) ||
          place(a.actor) - place(b.actor) ||
          place(a.recipient) - place(b.recipient) ||
          compareCodeUnits(a.actor, b.actor),
      ),
    uncounted,
  };
}

/**
 * The month in which an event lies; `null` where its date allows several. What is known to the day by which it had
 * happened is put into that month.
 */
export function monthOf({ day, lastDay }: Pick<TrackEvent, 'day' | 'lastDay'>): string | null {
  const last = lastDay?.slice(0, 7) ?? null;
  return day === null || day.slice(0, 7) === last ? last : null;
}

function reasonAgainst(event: TrackEvent, valued: ReadonlySet<string>): keyof Scores['uncounted'] | null {
  if (event.status !== 'past') return event.status;
  if (monthOf(event) === null) return 'undated';
  return valued.has(event.kind) ? null : 'withoutValue';
}

function pairsOf({ actors, recipients }: TrackEvent): readonly Pick<Direction, 'actor' | 'recipient'>[] {
  if (recipients.length === 0) return actors.map((actor) => ({ actor, recipient: null }));
  return actors.flatMap((actor) =>
    recipients.flatMap((recipient) => (recipient === actor ? [] : [{ actor, recipient }])),
  );
}
