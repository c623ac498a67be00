import { minutesOfZone, offsetText, zoneNamed } from '../core/read/time/resolve/zones.ts';
import type { Span } from '../core/text/span.ts';

/** A date as a page, a feed or a letter says it. */
export interface SaidDate extends Span {
  /** ISO 8601 to the precision that was given, with a zone only where one was given. */
  readonly value: string;
  /** Whether a time of day was given. */
  readonly timed: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Further than this from the date a time belongs to something else. In UTF-16 code units. */
const TIME_WITHIN = 24;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Ways to write a day. What is caught is told by name; day and month in figures alone are told apart by order. */
const DAYS: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d{2})\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})(?!\d)\s?日?/,
  /(?:民國|民国)\s?(?<roc>\d{2,3})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/,
  new RegExp(
    `(?<![a-z])(?<mon>${MONTH.slice(1, -1)})\\.?\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)`,
    'i',
  ),
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?<mon>${MONTH.slice(1, -1)})\\.?,?[\\s-]{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)`,
    'i',
  ),
  /(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?:(?<h>[01]\d|2[0-3])(?<min>[0-5]\d)(?<s>[0-5]\d)?)?(?!\d)/,
  // 31/01/2030: only where one of the two can be no month.
  /(?<![\d/])(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>(?:19|20)\d{2})(?!\d)/,
];

const TIME =
  /^(?:[T\s,，|·/-]|at\b|上午|下午|晚上?|凌晨){0,8}?(?<half>上午|下午|晚上?|凌晨)?\s?(?<h>\d{1,2})(?::|：|時|时|点|h)(?<min>\d{2})分?(?:(?::|：)(?<s>\d{2})(?:[.,]\d{1,9})?)?秒?\s?(?<ap>[ap]\.?m\b\.?)?/i;
const TIME_BEFORE =
  /(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s?(?<ap>[ap]\.?m\b\.?)?(?<zone>\s?\(?[A-Za-z]{1,4}\)?)?,?\s{1,2}(?:on\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?$/i;
const OFFSET =
  /^\s?\(?(?:(?<z>Z)(?![a-z])|(?:UTC|GMT)?(?<sign>[+-])(?<oh>\d{1,2}):?(?<om>\d{2})?(?!\d)|(?<name>[A-Za-z]{1,4}(?![a-z])))\)?/i;
const NAMED_ZONE =
  /^[\s(（]{0,2}(?<name>[A-Za-z]{3,10}(?: [A-Za-z]{3,10}){0,2} time|[\u4e00-\u9fff]{2,8}[时時][间間])/i;
const NAMED_ZONE_BEFORE = /(?<name>[\u4e00-\u9fff]{2,6}[时時][间間])[\s:：]{0,2}$/;

/**
 * The first date in a line, with its time and zone where they are said. A midnight without seconds' worth of meaning is
 * what programs write that know the day only: it is read as the day.
 */
export function saidDate(line: string): SaidDate | null {
  let first: { match: RegExpExecArray; day: Day } | null = null;
  for (const pattern of DAYS) {
    const match = pattern.exec(line);
    const day = match === null ? null : dayOf(match.groups ?? {});
    if (match !== null && day !== null && (first === null || match.index < first.match.index)) {
      first = { match, day };
    }
  }
  if (first === null) return null;
  const { match, day } = first;
  const after = match.index + match[0].length;
  const groups = match.groups ?? {};
  if (groups.h !== undefined)
    return dated(day, clockOf(groups), offsetAfter(line, after, day), match.index, after);
  const behind = TIME.exec(line.slice(after, after + TIME_WITHIN));
  if (behind !== null && /^[^\d]{0,12}$/.test(behind[0].slice(0, behind[0].search(/\d/)))) {
    const end = after + behind[0].length;
    const zone = offsetAfter(line, end, day) ?? offsetBefore(line.slice(0, match.index), day);
    return dated(day, clockOf(behind.groups ?? {}), zone, match.index, end);
  }
  const before = TIME_BEFORE.exec(line.slice(Math.max(0, match.index - 40), match.index));
  if (before !== null) {
    const zone = before.groups?.zone === undefined ? null : offsetAfter(before.groups.zone, 0, day);
    return dated(day, clockOf(before.groups ?? {}), zone, match.index - before[0].length, after);
  }
  return dated(day, null, null, match.index, after);
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): Day | null {
  const year = groups.roc === undefined ? Number(groups.y) : Number(groups.roc) + 1911;
  let month = Number(groups.m);
  let day = Number(groups.d);
  if (groups.mon !== undefined) month = MONTHS.indexOf(groups.mon.slice(0, 3).toLowerCase()) + 1;
  if (groups.a !== undefined) {
    const [a, b] = [Number(groups.a), Number(groups.b)];
    if (a > 12 === b > 12 && a !== b) return null;
    [day, month] = a > 12 ? [a, b] : [b, a];
  }
  const longest = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest ? { year, month, day } : null;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The time of day as `HH:MM` or `HH:MM:SS`; `null` where the figures are none. */
function clockOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  let hour = Number(groups.h);
  const late = /^p/i.test(groups.ap ?? '') || /下午|晚/.test(groups.half ?? '');
  const early = /^a/i.test(groups.ap ?? '');
  if (late && hour < 12) hour += 12;
  if (early && hour === 12) hour = 0;
  if (hour > 23 || Number(groups.min) > 59 || Number(groups.s ?? 0) > 59) return null;
  return [String(hour), groups.min, groups.s]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join(':');
}

/** The zone that stands behind a time, as an offset. Names that mean several zones are none. */
function offsetAfter(line: string, at: number, day: Day): string | null {
  const rest = line.slice(at, at + 40);
  const named = NAMED_ZONE.exec(rest)?.groups?.name;
  if (named !== undefined) return offsetNamed(named, day);
  const groups = OFFSET.exec(rest)?.groups;
  if (groups === undefined) return null;
  if (groups.z !== undefined) return 'Z';
  if (groups.name !== undefined) return offsetNamed(groups.name, day);
  const hours = Number(groups.oh);
  return hours > 14 ? null : `${groups.sign}${String(hours).padStart(2, '0')}:${groups.om ?? '00'}`;
}

function offsetBefore(text: string, day: Day): string | null {
  const named = NAMED_ZONE_BEFORE.exec(text.slice(-16))?.groups?.name;
  return named === undefined ? null : offsetNamed(named, day);
}

function offsetNamed(name: string, day: Day): string | null {
  const plain = name.toLowerCase().replaceAll('時', '时').replaceAll('間', '间').replaceAll('臺', '台');
  // A name of the lexicon may stand behind words that lead up to it.
  for (let from = 0; from < plain.length; from += 1) {
    const zone = zoneNamed(plain.slice(from));
    if (zone !== null) return offsetText(minutesOfZone(zone, day));
    if (/^[a-z]/.test(plain)) break;
  }
  return null;
}

function dated(day: Day, clock: string | null, zone: string | null, start: number, end: number): SaidDate {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const timed = clock !== null && !/^00:00(?::00)?$/.test(clock);
  return { value: timed ? `${date}T${clock}${zone ?? ''}` : date, timed, start, end };
}
