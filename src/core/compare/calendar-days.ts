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

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
// "March" and "may" are verbs too: a month alone counts only after a word of time.
const MONTH_ALONE = {
  en: new RegExp(
    `\\b(?:in|by|of|until|before|since|early|late|mid|from|during)[ -](${MONTHS})(?![a-z]| \\d)`,
    'g',
  ),
  zh: /(?<![\d年])(1[0-2]|[1-9])月(?!\d)/g,
};

/**
 * Days and months written in a clause. Weekdays and "tomorrow" are left out: they depend on who writes when. A
 * month alone (4月上旬, "before the end of March") is a month.
 */
export function findCalendarDays(context: ReadingContext, clause: Clause): readonly CalendarDay[] {
  const language = context.layout.sentences[clause.sentence]?.language ?? 'en';
  const base = context.view.toView(clause.start);
  const folded = context.folded(clause);
  const dated = findDates(folded, language);
  const found = dated.flatMap(({ start, end, ...date }): CalendarDay[] => {
    if (date.kind !== 'calendar' || date.month === null) return [];
    const span = context.view.toSource(base + start, base + end);
    return [{ key: 'day', year: date.year, month: date.month, day: date.day, span }];
  });
  for (const match of folded.matchAll(MONTH_ALONE[language])) {
    const word = match[1] ?? '';
    const start = match.index + match[0].indexOf(word);
    const end = match.index + match[0].length;
    if (dated.some((date) => date.start < end && start < date.end)) continue;
    const month = language === 'zh' ? Number(word) : MONTHS.split('|').indexOf(word) + 1;
    const span = context.view.toSource(base + start, base + end);
    found.push({ key: 'day', year: null, month, day: null, span });
  }
  return found;
}

/** Whether two may be the same day: what one leaves out, the other may say. */
export function sameDays(a: CalendarDay, b: CalendarDay): boolean {
  return (
    a.month === b.month &&
    (a.year === null || b.year === null || a.year === b.year) &&
    (a.day === null || b.day === null || a.day === b.day)
  );
}
