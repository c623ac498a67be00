import type { Calendar, Time } from './time.ts';

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
