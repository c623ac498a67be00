import { isoMoment } from '../moment.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of zones that RFC 5322 (4.3) defines. CST is America's there and China's in mail from China: it is left out, as unknown zones are. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** The date of a message (RFC 5322, 3.3) in ISO 8601 with the zone that it was sent in; `null` where it is none. */
export function mailDate(header: string): string | null {
  const bare = header
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const match =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,4})?$/i.exec(
      bare,
    );
  if (!match) return null;
  const [, day, month, year, hour, minute, second, zone] = match;
  const at = MONTHS.indexOf((month ?? '').toLowerCase());
  return isoMoment({
    year: Number(year),
    month: at + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    zone: zoneOf(zone),
  });
}

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (/^[+-]/.test(zone))
    return zone === '+0000' || zone === '-0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const name = zone.toLowerCase();
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
}
