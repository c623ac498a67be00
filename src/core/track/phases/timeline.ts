import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { daysBetween } from '../sequence/lag.ts';
import { VAGUEST } from './rules.ts';
import { SIGNALS, type Signal, type SignalReader } from './signals.ts';

/** An event in its place in the order of phases. */
export interface TimelineItem {
  readonly event: TrackEvent;
  readonly signal: Signal;
  /** ISO day by which it has certainly happened; for what is scheduled, the day on which it was said. */
  readonly day: string;
  /** The first day that it allows. */
  readonly earliest: string;
  /** For a schedule: the last day given for the round; `null` where none is. */
  readonly roundBy: string | null;
}

/** Events in the order in which the automaton takes them, up to a day. What is too vague to have a place is left out. */
export function timelineOf(
  events: readonly TrackEvent[],
  signalOf: SignalReader,
  dayOfExchange: ReadonlyMap<string, string>,
  asOf: string,
): readonly TimelineItem[] {
  return events
    .flatMap((event): readonly TimelineItem[] => {
      const signal = signalOf(event);
      if (signal === null) return [];
      const item = event.status === 'scheduled' ? scheduled(event, dayOfExchange) : happened(event, signal);
      return item === null || item.day > asOf ? [] : [item];
    })
    .sort(
      (a, b) =>
        compareCodeUnits(a.day, b.day) ||
        SIGNALS.indexOf(a.signal) - SIGNALS.indexOf(b.signal) ||
        compareCodeUnits(a.event.status, b.event.status) ||
        compareCodeUnits(a.event.id, b.event.id),
    );
}

function scheduled(event: TrackEvent, dayOfExchange: ReadonlyMap<string, string>): TimelineItem | null {
  const said = (event.exchange === null ? undefined : dayOfExchange.get(event.exchange)) ?? event.known;
  if (said === null) return null;
  return { event, signal: 'schedule', day: said, earliest: said, roundBy: event.lastDay };
}

function happened(event: TrackEvent, signal: Signal): TimelineItem | null {
  const { day, lastDay, known, series } = event;
  // "Since the 17th" begins on the 17th; talks of two days begin on the first.
  const earliest = day ?? lastDay;
  let latest = series === 'contact' ? earliest : (lastDay ?? day);
  if (earliest === null || latest === null) return null;
  // What a source told had happened by then, however vague the words.
  if (known !== null && known >= earliest && known < latest) latest = known;
  if (latest < earliest || daysBetween(earliest, latest) > VAGUEST) return null;
  return { event, signal, day: latest, earliest, roundBy: null };
}
