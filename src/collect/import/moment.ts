/** Parts of a moment as a document gives them; what it does not give stays out of the result. */
export interface MomentParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** `Z` or `+08:00`; absent where the document gives none. */
  readonly zone?: string | undefined;
}

/** ISO 8601 to the precision that is given; `null` where there is no such day or hour. */
export function isoMoment(parts: MomentParts): string | null {
  const { year, month, day, hour, minute, second, zone } = parts;
  if (!(year >= 1000 && year <= 9999)) return null;
  const digits = (value: number): string => String(value).padStart(2, '0');
  if (month === undefined) return String(year);
  if (!(month >= 1 && month <= 12)) return null;
  if (day === undefined) return `${year}-${digits(month)}`;
  if (!(day >= 1 && day <= daysIn(year, month))) return null;
  const date = `${year}-${digits(month)}-${digits(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (!(hour <= 23 && minute <= 59 && (second ?? 0) <= 60)) return null;
  const time = `${digits(hour)}:${digits(minute)}${second === undefined ? '' : `:${digits(second)}`}`;
  return `${date}T${time}${zone ?? ''}`;
}

/** A moment in ISO 8601 as metadata hold it, tidied; `null` where it is none. */
export function isoFrom(written: string | null): string | null {
  const match =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,12})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(
      written?.trim() ?? '',
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const number = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : Number(value);
  return isoMoment({
    year: Number(year),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    zone:
      zone === undefined || zone === 'Z' || zone.includes(':')
        ? zone
        : `${zone.slice(0, 3)}:${zone.slice(3)}`,
  });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
