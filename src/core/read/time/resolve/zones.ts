import type { SummerTime, TimeZone } from '../../../lexicon/data/time-zones.ts';
import { timeZones } from '../../../lexicon/data/time-zones.ts';
import { addDays, type CivilDate, dayNumber, isoDay, isoWeekday, two } from '../calendar.ts';

const BY_NAME: ReadonlyMap<string, TimeZone> = new Map(
  timeZones.flatMap((zone) => [...zone.forms.en, ...zone.forms.zh].map((form) => [form, zone] as const)),
);

/** The zone of a folded name; `null` for local time and for names that are not known. */
export function zoneNamed(name: string): TimeZone | null {
  return BY_NAME.get(name) ?? null;
}

/** Minutes east of UTC on a day. Of the day of change itself, the new time counts. */
export function minutesOfZone(zone: TimeZone, day: CivilDate): number {
  return zone.minutes + (isSummer(zone.summer, day) ? 60 : 0);
}

/** The offset where the year is unknown; `null` in the weeks in which it depends on the year. */
export function minutesWithoutYear(zone: TimeZone, month: number, day: number): number | null {
  const found = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) =>
    minutesOfZone(zone, { year, month, day }),
  );
  const [first = null] = found;
  return found.every((one) => one === first) ? first : null;
}

function isSummer(rule: SummerTime, day: CivilDate): boolean {
  if (rule === null) return false;
  const { year } = day;
  const start = rule === 'march-to-november' ? sunday(year, 3, 2) : lastSunday(year, 3);
  const end = rule === 'march-to-november' ? sunday(year, 11, 1) : lastSunday(year, 10);
  return dayNumber(day) >= dayNumber(start) && dayNumber(day) < dayNumber(end);
}

function sunday(year: number, month: number, nth: number): CivilDate {
  const first = { year, month, day: 1 };
  return addDays(first, ((7 - isoWeekday(first)) % 7) + 7 * (nth - 1));
}

function lastSunday(year: number, month: number): CivilDate {
  const last = { year, month, day: 31 };
  return addDays(last, -(isoWeekday(last) % 7));
}

/** An offset as ISO 8601 writes it: `+08:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A moment of a zone in UTC, to the minute: `2025-06-05T13:00Z`. */
export function utcText(day: CivilDate, minutes: number, offset: number): string {
  const total = minutes - offset;
  const shift = Math.floor(total / 1440);
  const rest = total - shift * 1440;
  return `${isoDay(addDays(day, shift))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}Z`;
}
