import type { ReadingContext } from '../read/context.ts';
import { findDates } from '../read/time/dates.ts';
import type { Clause } from '../text/layout.ts';
import type { Span } from '../text/span.ts';

/** A day or month as a clause writes it, with as much of the calendar as is written. */
export interface CalendarDay {
  readonly key: 'day';
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly span: Span;
}

/** Days and months written in a clause. Weekdays and "tomorrow" are left out: they depend on who writes when. */
export function findCalendarDays(context: ReadingContext, clause: Clause): readonly CalendarDay[] {
  const language = context.layout.sentences[clause.sentence]?.language ?? 'en';
  const base = context.view.toView(clause.start);
  return findDates(context.folded(clause), language).flatMap((found): CalendarDay[] => {
    if (found.kind !== 'calendar' || found.month === null) return [];
    const span = context.view.toSource(base + found.start, base + found.end);
    return [{ key: 'day', year: found.year, month: found.month, day: found.day, span }];
  });
}

/** Whether two may be the same day: what one leaves out, the other may say. */
export function sameDays(a: CalendarDay, b: CalendarDay): boolean {
  return (
    a.month === b.month &&
    (a.year === null || b.year === null || a.year === b.year) &&
    (a.day === null || b.day === null || a.day === b.day)
  );
}
