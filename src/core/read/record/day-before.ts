import type { FoldedSpan } from '../folded-span.ts';
import { addDays, type CivilDate, isoDay, parseIsoDay } from '../time/calendar.ts';
import type { RelativeExpression } from '../time/date-expression.ts';
import { findDates } from '../time/dates.ts';
import { type ResolvedDate, resolveDate } from '../time/resolve-date.ts';

/**
 * The day that "the night before" or 前一天 means: counted from the last day that the sentence names before it,
 * which is the day of telling and not of the exchange.
 * @param direction where the day of telling lies from the anchor.
 * @returns `null` where the sentence names no such day.
 */
export function dayBefore(
  folded: FoldedSpan,
  date: RelativeExpression,
  anchor: CivilDate | null,
  direction: 'past' | 'future',
): ResolvedDate | null {
  const told = findDates(folded.text, folded.language).findLast(
    (one) =>
      one.end <= date.start &&
      (one.kind === 'calendar' ? one.day !== null : one.kind === 'weekday' || one.from === 'speech'),
  );
  if (!told) return null;
  const base = resolveDate(told, anchor, direction);
  const day = base === null ? null : parseIsoDay(base.value);
  if (base === null || day === null) return null;
  return { ...base, value: isoDay(addDays(day, date.days)) };
}
