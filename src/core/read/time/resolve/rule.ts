import { dayNumber } from '../calendar.ts';
import type { Time } from '../grammar/time.ts';
import type { Extent } from './extent.ts';
import type { Frame } from './frame.ts';

/** Names the rule by which a time got its value, for whoever asks why. */
export function ruleOf(time: Time, frame: Frame, extent: Extent | null): string {
  if (time.kind === 'event') return extent === null ? 'event-unknown' : 'counted-from-event';
  if (extent === null) return 'anchor-unknown';
  if (!extent.anchored) return 'written';
  switch (time.kind) {
    case 'calendar':
      if (time.year !== null) return 'from' in time.year ? 'counted-from-time-told' : 'counted-year';
      if (frame.year !== null && time.month !== null) return 'year-of-sentence';
      return time.month === null
        ? `${side(frame)}-month`
        : `${isSoon(frame, extent) ? 'soon-after-anchor' : side(frame)}-year`;
    case 'weekday':
      return time.week === null && time.toward === null
        ? `weekday-${side(frame)}`
        : 'weekday-of-counted-week';
    case 'at':
      return ruleOf(time.day, frame, extent);
    case 'about':
    case 'sectioned':
    case 'bounded':
    case 'third':
      return ruleOf(time.of, frame, extent);
    case 'zoned':
      return ruleOf(time.time, frame, extent);
    case 'interval':
      return ruleOf(time.first, frame, extent);
    case 'clock':
    case 'part':
      return 'day-told-before';
    case 'days':
      return time.from === 'context' ? 'counted-from-day-told' : 'counted-from-anchor';
    default:
      return 'counted-from-anchor';
  }
}

/** Told of as past by its clause, and yet a few weeks off: see `calendar-time.ts`. */
function isSoon({ day, direction }: Frame, { first }: Extent): boolean {
  return direction === 'past' && day !== null && first !== null && dayNumber(first) > dayNumber(day) + 1;
}

function side({ direction }: Frame): string {
  return direction === 'past' ? 'before-anchor' : direction === 'future' ? 'after-anchor' : 'nearest-anchor';
}
