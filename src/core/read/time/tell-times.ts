import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { TimeValue } from '../values.ts';
import { type CivilDate, dayNumber, parseIsoDay } from './calendar.ts';
import { readTimes } from './grammar/read-times.ts';
import type { Piece, Time } from './grammar/time.ts';
import { traits } from './grammar/traits.ts';
import { isComparison } from './resolve/comparison.ts';
import { type EventDays, resolveEvent } from './resolve/event.ts';
import { dayExtent, type Extent } from './resolve/extent.ts';
import type { Frame } from './resolve/frame.ts';
import { resolveTime } from './resolve/resolve-time.ts';
import { ruleOf } from './resolve/rule.ts';
import { isoLength } from './resolve/shift.ts';
import { isToCome, sideOf } from './resolve/side.ts';
import { type Zoning, zoning } from './resolve/zoning.ts';

/** A time in folded text with what it means. Offsets are into the folded text. */
export interface ToldTime extends Span {
  readonly time: Time;
  readonly extent: Extent | null;
  /** Everything of the value but the words as written. */
  readonly value: Omit<TimeValue, 'asWritten' | 'event' | 'zone'>;
  readonly zoning: Zoning | null;
  /** Where the words of the event stand. */
  readonly event: Span | null;
}

/** What times are counted from, and what the text has told so far. */
export interface Memory {
  /** ISO day, or day and time, of publication. */
  readonly published: string | null;
  /** ISO day of the exchange that the text is about. */
  readonly exchange: string | null;
  /** The first full date of the text, for want of anything better. */
  readonly first: CivilDate | null;
  /** The day told of last. */
  readonly told: Extent | null;
  /** The day, month or year told of last. */
  readonly last?: Extent | null;
  readonly events: EventDays;
}

/** Finds the times of one folded sentence, says what they mean, and what is to be remembered for the next one. */
export function tellTimes(
  folded: string,
  language: Language,
  memory: Memory,
): { readonly times: readonly ToldTime[]; readonly memory: Memory } {
  const times: ToldTime[] = [];
  let { told, first, last = null } = memory;
  let year: number | null = null;
  let yearEnds = 0;
  let saying: Saying | null = null;
  for (const piece of readTimes(folded, language)) {
    // "The duties, first imposed in March 2029, were doubled in July": the year holds within the aside alone.
    if (year !== null && AFTER_ASIDE.test(folded.slice(yearEnds, piece.start))) year = null;
    const near = asSaid(
      piece,
      folded,
      frameOf(piece, folded, language, { ...memory, told, first, last }, year),
      saying,
    );
    const frame = isToCome(piece, near, folded, language) ? { ...near, direction: 'future' as const } : near;
    const isUncounted =
      WORKING.test(folded.slice(piece.start, piece.end)) || isOfSomeDay(piece, folded, language);
    const one = tell(piece, frame, memory, isUncounted || isOfNoDay(piece, folded, frame));
    times.push(one);
    const { extent } = one;
    if (extent === null) continue;
    saying = sayingOn(piece, extent) ?? saying;
    const isAside = told !== null && isComparison(folded, piece, language, times.length > 1);
    if (!isAside && extent.first !== null && DATED.has(extent.precision)) last = extent;
    const core = coreOf(piece.time);
    // "They undertook to act by 21 May. Twenty days later …" counts from a limit that has passed, too.
    const passed = passedLimit(extent, near.day);
    if (passed !== null && !isAside) told = passed;
    if (extent.precision === 'day' || extent.precision === 'part' || extent.minutes !== null) {
      if (!extent.value.includes('/') && !isAside)
        told = { ...extent, value: extent.value.slice(0, 10), minutes: null };
    }
    if (core.kind === 'calendar' && core.year !== null && core.month !== null && extent.first !== null) {
      year = extent.first.year;
      yearEnds = piece.end;
      if (first === null && core.day !== null) first = extent.first;
    }
  }
  return { times, memory: { ...memory, told, first, last } };
}

/** The day of a limit that lies behind the day of speaking; `null` for anything else. */
function passedLimit({ value, precision, last }: Extent, day: CivilDate | null): Extent | null {
  if (precision !== 'day' || last === null || day === null || !/^\.\.\/\d{4}-\d{2}-\d{2}$/.test(value))
    return null;
  return dayNumber(last) < dayNumber(day) ? dayExtent(last, true) : null;
}

/** The verb of the sentence behind an aside between commas. */
const AFTER_ASIDE = /^, (?:were|was|is|are|has|have|had|will|would|did|do|does)(?![a-z])/;

/** "Three days later, …" at the head of a sentence counts from a day of the story; without one, from none. */
function isOfNoDay({ time, start, end }: Piece, folded: string, { told, direction }: Frame): boolean {
  const isLater = time.kind === 'shifted' && time.from === 'context' && time.sign === 1;
  return isLater && told === null && direction !== 'future' && start === 0 && folded.charAt(end) === ',';
}

/** A day of the sentence on which something may have been said. */
interface Saying {
  readonly end: number;
  readonly day: CivilDate;
}

function sayingOn({ end }: Piece, { precision, first, value }: Extent): Saying | null {
  const isDay = (precision === 'day' || precision === 'part') && first !== null && !value.includes('/');
  return isDay ? { end, day: first } : null;
}

const SAYS =
  /(?<![a-z])(?:said|says|told|wrote|warned|promised|pledged|vowed|added|announced)(?![a-z])|说|表示|称|指出|强调|宣布|承诺/;

/** "Said on 10 September he would decide “in two weeks”": what stands in quotation marks counts from the day of saying. */
function asSaid({ start }: Piece, folded: string, frame: Frame, saying: Saying | null): Frame {
  if (saying === null || frame.day === null) return frame;
  const open = folded.lastIndexOf('"', start - 1);
  const isQuoted = open > saying.end && (folded.slice(0, start).split('"').length - 1) % 2 === 1;
  if (!isQuoted || dayNumber(saying.day) > dayNumber(frame.day)) return frame;
  const around = folded.slice(Math.max(0, saying.end - 40), open);
  return SAYS.test(around) ? { ...frame, day: saying.day, minutes: null } : frame;
}

/** What another time can be counted from. */
const DATED: ReadonlySet<string> = new Set([
  'day',
  'week',
  'part',
  'hour',
  'minute',
  'month',
  'year',
  'season',
  'quarter',
  'third',
  'half',
]);

/** Working days cannot be counted without the calendar of the place. */
const WORKING = /working|business|工作日/;

const SOME_DAY = {
  en: /(?<![a-z])(?:if|once|unless|as soon as|whenever|provided that|upon)(?![a-z])/,
  zh: /如果?(?!期|何|下|今|此)|若(?!干)|一旦|只要|倘若|受理|收到/,
};

/** "Every application was decided within 30 days": from the day of each. */
const EACH_TIME =
  /(?<![a-z])(?:every|each|all|any) [^,;.]{2,30}$|(?<![a-z])(?:was|were|are|is|be|been) [a-z]+(?:ed|en|id|t) $|(?<![a-z])(?:promis|pledg|agree|undert|vow)[a-z]* to [^,;.]{3,60}$/;

/** "If A withdraws its duties, B will lift its own within 14 days": nobody knows from which day. */
function isOfSomeDay({ time, start }: Piece, folded: string, language: Language): boolean {
  if (time.kind !== 'window' || !time.within || time.sign !== 1) return false;
  return (
    SOME_DAY[language].test(folded) ||
    (language === 'en' && EACH_TIME.test(folded.slice(Math.max(0, start - 80), start)))
  );
}

function tell(piece: Piece, frame: Frame, memory: Memory, isUncounted: boolean): ToldTime {
  const { time } = piece;
  const found = traits(time);
  const event = time.kind === 'event' ? time : null;
  const extent = isUncounted
    ? null
    : event === null
      ? resolveTime(time, frame)
      : resolveEvent(event, memory.events, piece.start);
  const zoned = extent === null ? null : zoning(found.zone, extent);
  const stated = extent !== null && !extent.anchored;
  const usesContext = found.counted === 'context' || (found.clockOnly && frame.told !== null);
  const anchor =
    event !== null
      ? 'event'
      : extent === null
        ? null
        : stated
          ? 'stated'
          : usesContext
            ? 'context'
            : frame.role;
  return {
    start: piece.start,
    end: piece.end,
    time,
    extent,
    zoning:
      zoned ?? (found.zone === null ? null : { name: found.zone, offset: null, value: null, utc: null }),
    event: event?.event ?? null,
    value: {
      value: zoned?.value ?? extent?.value ?? null,
      precision: extent?.precision ?? (event === null ? found.precision : 'event'),
      anchor,
      why: ruleOf(time, frame, extent),
      bound: found.bound,
      approximate: found.approximate,
      section: found.section,
      partOfDay: found.part,
      utc: zoned?.utc ?? null,
      relation: found.relation,
      offset: found.length === null ? null : { iso: isoLength(found.length), operator: found.operator },
    },
  };
}

function frameOf(
  piece: Piece,
  folded: string,
  language: Language,
  memory: Memory,
  year: number | null,
): Frame {
  const { published, exchange, first, told, last = null } = memory;
  const day = parseIsoDay(published ?? '');
  if (day !== null) {
    const clock = /T(\d{2}):(\d{2})/.exec(published ?? '');
    const minutes = clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
    const direction = sideOf(piece, folded, language);
    return { day, minutes, role: 'published', direction, told, last, year };
  }
  const given = parseIsoDay(exchange ?? '');
  const role = given !== null ? 'exchange' : first !== null ? 'context' : null;
  return { day: given ?? first, minutes: null, role, direction: 'near', told, last, year };
}

/** The time without what surrounds it, for what a date teaches about the dates after it. */
function coreOf(time: Time): Time {
  switch (time.kind) {
    case 'zoned':
      return coreOf(time.time);
    case 'at':
      return coreOf(time.day);
    case 'about':
    case 'bounded':
    case 'sectioned':
    case 'third':
      return coreOf(time.of);
    case 'interval':
      return coreOf(time.first);
    default:
      return time;
  }
}
