import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { type Days, daysOf } from './lag.ts';
import { type KindReading, readingOf, type Tendency } from './tendencies.ts';

/** An event by one side that goes towards another or against it, with its days. */
export interface DirectedEvent {
  readonly event: TrackEvent;
  readonly by: string;
  /** `null`: aimed at nobody in particular. */
  readonly to: string | null;
  readonly days: Days;
  readonly tendency: Tendency;
  readonly reading: KindReading;
}

/**
 * Events that have happened, have a day, one actor and a tendency, in the order of their days. What sides do together
 * is no act of one.
 */
export function directedEvents(events: readonly TrackEvent[]): readonly DirectedEvent[] {
  return events
    .flatMap((event): readonly DirectedEvent[] => {
      const { actors, recipients, status, kind } = event;
      const [by] = actors;
      const reading = readingOf(kind);
      const days = daysOf(event);
      const { tendency } = reading;
      if (by === undefined || actors.length > 1 || status !== 'past' || days === null || tendency === null)
        return [];
      const others = recipients.filter((party) => party !== by);
      return (others.length === 0 ? [null] : others).map((to) => ({
        event,
        by,
        to,
        days,
        tendency,
        reading,
      }));
    })
    .sort(byFirstDay);
}

/** By the first day that each allows, then the last, then the id. */
export function byFirstDay(a: DirectedEvent, b: DirectedEvent): number {
  return (
    compareCodeUnits(a.days.first, b.days.first) ||
    compareCodeUnits(a.days.last, b.days.last) ||
    compareCodeUnits(a.event.id, b.event.id)
  );
}
