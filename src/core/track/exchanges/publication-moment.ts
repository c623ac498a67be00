/** The offset of an ISO 8601 time, such as `+08:00`; `null` where it has none. */
export function offsetOf(published: string | null): string | null {
  const match = /T.*?(Z|[+-]\d{2}:?\d{2})$/.exec(published ?? '');
  if (match === null) return null;
  const zone = match[1] ?? 'Z';
  if (zone === 'Z') return '+00:00';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** The moment in UTC to the minute, such as `2031-07-21T13:52Z`; `null` without a time of day and an offset. */
export function utcOf(published: string | null): string | null {
  if (published === null || offsetOf(published) === null) return null;
  const moment = Date.parse(published);
  return Number.isNaN(moment) ? null : `${new Date(moment).toISOString().slice(0, 16)}Z`;
}

/** Whole minutes from one moment of `utcOf` to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}
