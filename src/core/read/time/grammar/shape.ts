import type { Span } from '../../../text/span.ts';
import type { Calendar, Length, Piece, Time } from './time.ts';

/** A calendar time with nothing in it but what is given. */
export function calendar(fields: Partial<Omit<Calendar, 'kind'>>): Calendar {
  return { kind: 'calendar', year: null, month: null, day: null, weekday: null, toward: null, ...fields };
}

/** Whether the time names a single day, which a time of day can be said of. */
export function isDay(time: Time): boolean {
  switch (time.kind) {
    case 'calendar':
      return time.day !== null;
    case 'weekday':
    case 'days':
      return true;
    case 'ordinal':
      return time.count === 1 && (time.unit === 'day' || time.weekday !== null);
    case 'shifted':
      return time.length.parts.every(({ unit }) => unit !== 'hour' && unit !== 'minute');
    case 'zoned':
      return isDay(time.time);
    default:
      return false;
  }
}

/** Whether the time is a stretch of the calendar that can begin or end something. */
export function isPlaced(time: Time): boolean {
  return !['length', 'recurring', 'event', 'bounded', 'interval', 'vague'].includes(time.kind);
}

/** Whether the time is a year and nothing finer. */
export function isYear(time: Time): boolean {
  return time.kind === 'calendar' && time.year !== null && time.month === null && time.day === null;
}

/** One piece over both. */
export function joinedPiece(left: Piece, right: Piece, time: Time): Piece {
  return { start: left.start, end: right.end, time };
}

/** From the day of an event on: a length of no days behind it. Offsets are those of the whole and of the event's words. */
export function fromTheDay(whole: Span, event: Span): Piece {
  const length: Length = { kind: 'length', parts: [{ count: 0, unit: 'day' }], bound: 'exact' };
  return { ...whole, time: { kind: 'event', relation: 'after', length, operator: '>=', event } };
}
