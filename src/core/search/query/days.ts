/** Days from `first` to `last`, both in, as ISO dates. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days of a date as EDTF writes it: a day, a month, a year, a decade (`202X`), or two of them with a stroke
 * between. Of a date with a time the day counts, in the zone in which it was written. `null` where it is none.
 */
export function daysOf(written: string): Days | null {
  const [from = '', until, more] = written.trim().split('/');
  if (more !== undefined) return null;
  const first = partOf(from);
  const last = until === undefined ? first : partOf(until);
  return first === null || last === null || last.last < first.first
    ? null
    : { first: first.first, last: last.last };
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ][\d:.+\-Z]*)?)?)?[?~%]?$/;

function partOf(written: string): Days | null {
  const decade = /^(\d{3})X$/i.exec(written);
  if (decade !== null) return { first: `${decade[1]}0-01-01`, last: `${decade[1]}9-12-31` };
  const match = DATE.exec(written);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = lengthOf(Number(year), Number(month));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
