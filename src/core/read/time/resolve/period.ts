import { addDays, type CivilDate, daysInMonth, isoWeekday } from '../calendar.ts';
import type { Ordinal, Unit, Weekday } from '../grammar/time.ts';
import { shiftMonth } from './calendar-time.ts';
import {
  dayExtent,
  daysExtent,
  divisionExtent,
  type Extent,
  monthExtent,
  yearExtent,
  yearsExtent,
} from './extent.ts';
import type { Frame } from './frame.ts';

/** A whole unit counted from the one that holds the anchor. Weeks begin on Monday, as ISO 8601 has it. */
export function resolvePeriod(unit: Unit, by: number, { day }: Pick<Frame, 'day'>): Extent | null {
  if (day === null) return null;
  const monday = addDays(day, 1 - isoWeekday(day));
  switch (unit) {
    case 'week': {
      const first = addDays(monday, 7 * by);
      return daysExtent(first, addDays(first, 6), 'week', true);
    }
    case 'weekend': {
      const first = addDays(monday, 7 * by + 5);
      return daysExtent(first, addDays(first, 1), 'day', true);
    }
    case 'day':
      return dayExtent(addDays(day, by), true);
    case 'month': {
      const { year, month } = shiftMonth(day, by);
      return monthExtent(year, month, true);
    }
    case 'quarter': {
      const { year, month } = shiftMonth(day, 3 * by);
      return divisionExtent(year, 33 + Math.floor((month - 1) / 3), true);
    }
    case 'year':
      return yearExtent(day.year + by, true);
    case 'decade': {
      const first = (Math.floor(day.year / 10) + by) * 10;
      return yearsExtent(first, first + 9, `${first / 10}X`, 'decade', true);
    }
    case 'century': {
      const first = (Math.floor(day.year / 100) + by) * 100;
      return yearsExtent(first, first + 99, `${first / 100}XX`, 'century', true);
    }
    default:
      return null;
  }
}

/** The day of a weekday: of a week that is said, or else the nearest one on the side of the frame. */
export function resolveWeekday({ weekday, week, toward }: Weekday, frame: Frame): Extent | null {
  const { day } = frame;
  if (day === null) return null;
  const today = isoWeekday(day);
  if (week !== null) return dayExtent(addDays(day, weekday - today + 7 * week), true);
  const back = (today - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (toward === 'past') return dayExtent(addDays(day, -(back === 0 ? 7 : back)), true);
  if (toward === 'future') return dayExtent(addDays(day, ahead === 0 ? 7 : ahead), true);
  if (frame.direction === 'past') return dayExtent(addDays(day, -back), true);
  if (frame.direction === 'future') return dayExtent(addDays(day, ahead), true);
  return dayExtent(addDays(day, ahead <= 3 ? ahead : -back), true);
}

/**
 * The nth unit of a longer stretch. A week belongs to the month or year that holds its Thursday (ISO 8601), so the
 * first week of a year is week 1.
 */
export function resolveOrdinal({ nth, count, unit, weekday }: Ordinal, of: Extent): Extent | null {
  const { first, last } = of;
  if (first === null || last === null) return null;
  if (weekday !== null) {
    const start = addDays(first, (weekday - isoWeekday(first) + 7) % 7);
    const end = addDays(last, -((isoWeekday(last) - weekday + 7) % 7));
    const day = nth > 0 ? addDays(start, 7 * (nth - 1)) : addDays(end, 7 * (nth + 1));
    return dayExtent(day, of.anchored);
  }
  switch (unit) {
    case 'day': {
      const start = nth > 0 ? addDays(first, nth - 1) : addDays(last, nth + 1 - (count - 1));
      if (count === 1) return dayExtent(start, of.anchored);
      return daysExtent(start, addDays(start, count - 1), 'day', of.anchored);
    }
    case 'week': {
      const thursday =
        nth > 0
          ? addDays(first, (4 - isoWeekday(first) + 7) % 7)
          : addDays(last, -((isoWeekday(last) - 4 + 7) % 7));
      const start = addDays(thursday, nth > 0 ? 7 * (nth - 1) - 3 : 7 * (nth + 1) - 3 - 7 * (count - 1));
      return daysExtent(start, addDays(start, 7 * count - 1), 'week', of.anchored);
    }
    case 'weekend': {
      const saturday = addDays(first, (6 - isoWeekday(first) + 7) % 7);
      const start = addDays(saturday, 7 * (nth - 1));
      return nth > 0 ? daysExtent(start, addDays(start, 1), 'day', of.anchored) : null;
    }
    case 'month':
      return months(first, last, nth, count, of.anchored);
    case 'quarter':
      if (of.precision !== 'year') return null;
      return count === 1
        ? divisionExtent(first.year, nth > 0 ? 32 + nth : 37 + nth, of.anchored)
        : months(first, last, nth > 0 ? 3 * nth - 2 : 3 * nth + 2, 3 * count, of.anchored);
    case 'year': {
      const year = nth > 0 ? first.year + nth - 1 : last.year + nth + 1;
      return count === 1 ? yearExtent(year, of.anchored) : null;
    }
    default:
      return null;
  }
}

function months(first: CivilDate, last: CivilDate, nth: number, count: number, anchored: boolean): Extent {
  const start = nth > 0 ? shiftMonth(first, nth - 1) : shiftMonth(last, nth + 1 - (count - 1));
  if (count === 1) return monthExtent(start.year, start.month, anchored);
  const end = shiftMonth({ ...start, day: 1 }, count - 1);
  const from = monthExtent(start.year, start.month, anchored);
  const to = monthExtent(end.year, end.month, anchored);
  return {
    value: `${from.value}/${to.value}`,
    precision: 'month',
    first: from.first,
    last: { ...end, day: daysInMonth(end.year, end.month) },
    anchored,
    minutes: null,
  };
}
