import { addDays, type CivilDate, isoDay, isoWeekday, two } from '../calendar.ts';
import type { At, Clock, Sectioned, Shifted, Third, Time, Unit, Window } from '../grammar/time.ts';
import { resolveCalendar } from './calendar-time.ts';
import { dayExtent, daysExtent, divisionExtent, type Extent, type Precision, yearsExtent } from './extent.ts';
import type { Frame } from './frame.ts';
import { resolveInterval } from './interval.ts';
import { resolveOrdinal, resolvePeriod, resolveWeekday } from './period.ts';
import { finestUnit, isoLength, type Moment, shiftMoment } from './shift.ts';

/** The stretch of the calendar that a time means; `null` where it needs an anchor that is not known. */
export function resolveTime(time: Time, frame: Frame): Extent | null {
  switch (time.kind) {
    case 'calendar':
      return resolveCalendar(time, frame);
    case 'weekday':
      return resolveWeekday(time, frame);
    case 'days': {
      const from = time.from === 'speech' ? frame.day : (frame.told?.first ?? frame.day);
      return from === null ? null : dayExtent(addDays(from, time.by), true);
    }
    case 'period':
      return resolvePeriod(time.unit, time.by, {
        day: time.from === 'told' ? toldDay(time.unit, frame) : frame.day,
      });
    case 'division':
      return resolveDivision(time.code, time.year, frame);
    case 'era':
      return resolveEra(time.first, time.last);
    case 'week-of': {
      const day = resolveTime(time.day, frame);
      if (day?.first == null) return null;
      const first = time.begins ? day.first : addDays(day.first, 1 - isoWeekday(day.first));
      return daysExtent(first, addDays(first, 6), 'week', day.anchored);
    }
    case 'ordinal': {
      const of = resolveTime(time.of, frame);
      return of === null ? null : resolveOrdinal(time, of);
    }
    case 'clock':
      return clockAlone(time, frame);
    case 'part':
      return frame.told === null ? null : { ...frame.told, precision: 'part', anchored: true };
    case 'at':
      return resolveAt(time, frame);
    case 'zoned':
      return resolveTime(time.time, frame);
    case 'about':
      return resolveTime(time.of, frame);
    case 'sectioned':
      return resolveSection(time, frame);
    case 'third':
      return resolveThird(time, frame);
    case 'length':
      return plain(isoLength(time), 'duration');
    case 'shifted':
      return resolveShifted(time, frame);
    case 'window':
      return resolveWindow(time, frame);
    case 'interval':
      return resolveInterval(time, frame, resolveTime);
    case 'bounded': {
      const of = resolveTime(time.of, frame);
      if (of === null) return null;
      const ends = time.bound.startsWith('<');
      // Of a stretch, a limit takes the side that it speaks of: until 5–7 June ends on the 7th.
      const edge = of.value.includes('/') ? (of.value.split('/')[ends ? 1 : 0] ?? of.value) : of.value;
      return {
        ...of,
        value: ends ? `../${edge}` : `${edge}/..`,
        first: ends ? null : of.first,
        last: ends ? of.last : null,
      };
    }
    case 'vague':
      return resolveVague(time.sense, frame);
    case 'recurring':
      return plain(`R/${time.each}`, 'recurring');
    case 'event':
      return null;
  }
}

/** The day that "the following month" counts from: the one told last if it is as fine as that, else that of speaking. */
function toldDay(unit: Unit, { last, day }: Frame): CivilDate | null {
  const isCoarse = last === null || (unit !== 'year' && last.precision === 'year');
  const isTooCoarse = unit === 'week' && last !== null && !/^\d{4}-\d{2}-\d{2}/.test(last.value);
  return isCoarse || isTooCoarse ? day : (last.first ?? day);
}

function plain(value: string, precision: Precision): Extent {
  return { value, precision, first: null, last: null, anchored: false, minutes: null };
}

function resolveDivision(
  code: number,
  year: { at: number } | { by: number } | null,
  frame: Frame,
): Extent | null {
  if (year !== null && 'at' in year) return divisionExtent(year.at, code, false);
  if (frame.day === null) return null;
  const own = frame.year ?? frame.day.year + (year === null ? turnOf(code, frame.day.month, frame) : 0);
  return divisionExtent(own + (year?.by ?? 0), code, true);
}

/**
 * How many years off the season is that a text speaks of without a year: the one to come where its clause speaks of
 * what is to come, else the one gone by. Seasons of the northern half of the earth; other parts of a year stay in it.
 */
function turnOf(code: number, month: number, { direction, role }: Frame): number {
  if (code < 21 || code > 24) return 0;
  const first = 3 * (code - 20);
  if (direction === 'near') {
    const off = first + 1 - month;
    return role !== 'published' || Math.abs(off) <= 6 ? 0 : off < 0 ? 1 : -1;
  }
  if (direction === 'future') return first + 2 < month ? 1 : 0;
  return first > month ? -1 : 0;
}

function resolveEra(first: number, last: number): Extent {
  const isDecade = last - first < 10;
  const value = isDecade ? `${first / 10}X` : `${String(first / 100).padStart(2, '0')}XX`;
  return yearsExtent(first, last, value, isDecade ? 'decade' : 'century', false);
}

function clockAlone(clock: Clock, { told }: Frame): Extent | null {
  if (told === null) return plain(`T${clockText(clock)}`, clock.minute === null ? 'hour' : 'minute');
  return withClock({ ...told, anchored: true }, clock);
}

function resolveAt({ day, clock, part }: At, frame: Frame): Extent | null {
  const on = resolveTime(day, frame);
  if (on === null) return null;
  if (clock !== null) return withClock(on, clock);
  return part === null ? on : { ...on, precision: 'part' };
}

function withClock(day: Extent, clock: Clock): Extent {
  return {
    ...day,
    value: `${day.value}T${clockText(clock)}`,
    precision: clock.minute === null ? 'hour' : clock.second === null ? 'minute' : 'second',
    minutes: clock.hour * 60 + (clock.minute ?? 0),
  };
}

function clockText({ hour, minute, second }: Clock): string {
  return `${two(hour)}:${two(minute ?? 0)}${second === null ? '' : `:${two(second)}`}`;
}

/** Early, mid and late name no days: the value is that of the whole, and `section` says the rest. */
function resolveSection({ of }: Sectioned, frame: Frame): Extent | null {
  return resolveTime(of, frame);
}

function resolveThird({ third, of }: Third, frame: Frame): Extent | null {
  const month = resolveTime(of, frame);
  if (month === null) return null;
  if (month.first === null || month.last === null) return { ...month, precision: 'third' };
  const first = { ...month.first, day: third * 10 - 9 };
  const last = third === 3 ? month.last : { ...month.first, day: third * 10 };
  return daysExtent(first, last, 'third', month.anchored);
}

function resolveShifted({ length, sign, from }: Shifted, frame: Frame): Extent | null {
  const stated = typeof from === 'string' ? null : resolveTime(from, frame);
  const unit = finestUnit(length);
  const base = baseOf(from, stated, isFine(unit) ? frame : { ...frame, minutes: null }, sign);
  if (base === null) return null;
  // "Forty years later" counts from a day of the story: without one, nothing tells the year.
  const isStory = from === 'context' && sign === 1 && frame.told === null && frame.direction !== 'future';
  if (isStory && (unit === 'year' || unit === 'decade')) return null;
  const moved = shiftMoment(base, length, sign);
  if (moved === null) return null;
  const exact = stated !== null && stated.precision === 'day';
  // "In two months" names a month, not a day; "two months after 5 June" names the day.
  if (!exact && (unit === 'month' || unit === 'quarter')) return coarse(moved, 7, 'month');
  if (!exact && (unit === 'year' || unit === 'decade')) return coarse(moved, 4, 'year');
  if (moved.minutes === null) return dayExtent(moved.day, true);
  return {
    ...dayExtent(moved.day, true),
    value: `${isoDay(moved.day)}T${two(Math.floor(moved.minutes / 60))}:${two(moved.minutes % 60)}`,
    precision: unit === 'hour' ? 'hour' : 'minute',
    minutes: moved.minutes,
  };
}

/** Days and longer units are counted from the day of speaking, whatever its hour. */
function isFine(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function coarse({ day }: Moment, length: 4 | 7, precision: 'year' | 'month'): Extent {
  return {
    value: isoDay(day).slice(0, length),
    precision,
    first: day,
    last: day,
    anchored: true,
    minutes: null,
  };
}

function baseOf(
  from: Time | 'speech' | 'context',
  stated: Extent | null,
  frame: Frame,
  sign: 1 | -1,
): Moment | null {
  if (typeof from !== 'string') {
    const day = sign === 1 ? stated?.last : stated?.first;
    return day == null ? null : { day, minutes: stated?.minutes ?? null };
  }
  if (from === 'context' && frame.told?.last != null) return { day: frame.told.last, minutes: null };
  return frame.day === null ? null : { day: frame.day, minutes: frame.minutes };
}

function resolveWindow({ length, sign, from, within }: Window, frame: Frame): Extent | null {
  const stated = from === 'speech' ? null : resolveTime(from, frame);
  const unit = finestUnit(length);
  const base = baseOf(from, stated, isFine(unit) ? frame : { ...frame, minutes: null }, 1);
  if (base === null) return null;
  if (unit === 'quarter' && frame.day !== null) return quarters(length.parts[0]?.count ?? 1, sign, frame);
  const moved = shiftMoment(base, length, sign);
  if (moved === null) return null;
  if (moved.minutes !== null || isFine(unit)) {
    if (base.minutes === null || moved.minutes === null) return null;
    const [a, b] = sign === 1 ? [base, moved] : [moved, base];
    return {
      ...daysExtent(a.day, b.day, unit === 'hour' ? 'hour' : 'minute', true),
      value: `${stamp(a)}/${stamp(b)}`,
    };
  }
  if (sign === -1) return cut(daysExtent(moved.day, base.day, precisionOf(unit), true), unit);
  // A window ahead begins tomorrow, unless the text says on which day; "within" counts from today.
  const start = within || stated !== null ? base.day : addDays(base.day, 1);
  const end = stated !== null ? addDays(moved.day, -1) : moved.day;
  return cut(daysExtent(start, end, precisionOf(unit), true), unit);
}

function stamp({ day, minutes }: Moment): string {
  return `${isoDay(day)}T${two(Math.floor((minutes ?? 0) / 60))}:${two((minutes ?? 0) % 60)}`;
}

function precisionOf(unit: string): Precision {
  return unit === 'year' || unit === 'decade' ? 'year' : unit === 'month' ? 'month' : 'day';
}

/** Years and months are counted by year and month: the last seven years of 2025 are 2018 to 2025. */
function cut(extent: Extent, unit: string): Extent {
  const length = unit === 'year' || unit === 'decade' ? 4 : unit === 'month' ? 7 : 10;
  const [first = '', last = ''] = extent.value.split('/');
  return { ...extent, value: `${first.slice(0, length)}/${last.slice(0, length)}` };
}

function quarters(count: number, sign: 1 | -1, frame: Frame): Extent | null {
  const near = resolvePeriod('quarter', sign, frame);
  const far = resolvePeriod('quarter', sign * count, frame);
  if (near === null || far === null) return null;
  const [first, last] = sign === 1 ? [near, far] : [far, near];
  return { ...first, value: count === 1 ? first.value : `${first.value}/${last.value}`, last: last.last };
}

function resolveVague(sense: 'recent' | 'now' | 'soon', { day }: Frame): Extent | null {
  if (day === null) return null;
  const value = isoDay(day);
  const edtf = sense === 'recent' ? `../${value}` : sense === 'soon' ? `${value}/..` : value;
  return {
    value: edtf,
    precision: 'vague',
    first: sense === 'recent' ? null : day,
    last: sense === 'soon' ? null : day,
    anchored: true,
    minutes: null,
  };
}
