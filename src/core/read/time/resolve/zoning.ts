import type { Extent } from './extent.ts';
import { minutesOfZone, minutesWithoutYear, offsetText, utcText, zoneNamed } from './zones.ts';

/** What the words for a zone add to a time. */
export interface Zoning {
  /** Folded, as written. */
  readonly name: string;
  readonly offset: string | null;
  /** The value with its offset, for a clock time on a day. */
  readonly value: string | null;
  readonly utc: string | null;
}

/** A year that is no leap year, to reckon with where the year is unknown. */
const ANY_YEAR = 2001;

/** Applies a zone to a time; `null` where no zone is written. */
export function zoning(name: string | null, extent: Extent): Zoning | null {
  if (name === null) return null;
  const zone = zoneNamed(name);
  const open = /^XXXX-(\d{2})-(\d{2})/.exec(extent.value);
  const day =
    extent.first ?? (open === null ? null : { year: ANY_YEAR, month: Number(open[1]), day: Number(open[2]) });
  if (zone === null || day === null) return { name, offset: null, value: null, utc: null };
  const minutes =
    extent.first === null ? minutesWithoutYear(zone, day.month, day.day) : minutesOfZone(zone, day);
  if (minutes === null) return { name, offset: null, value: null, utc: null };
  const offset = offsetText(minutes);
  if (extent.minutes === null || extent.value.includes('/')) return { name, offset, value: null, utc: null };
  const utc = utcText(day, extent.minutes, minutes);
  const known = extent.first !== null || utc.startsWith(String(ANY_YEAR));
  return {
    name,
    offset,
    value: `${extent.value}${offset}`,
    utc: known ? (extent.first === null ? `XXXX${utc.slice(4)}` : utc) : null,
  };
}
