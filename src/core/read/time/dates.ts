import type { Language } from '../../text/language.ts';
import { chineseDates } from './chinese-dates.ts';
import type { DateExpression } from './date-expression.ts';
import { englishDates } from './english-dates.ts';

/**
 * Finds dates, weekdays and days counted from today in folded text, in text order, without overlaps. What day an
 * expression means is for `resolveDate`: finding needs no anchor.
 */
export function findDates(folded: string, language: Language): DateExpression[] {
  const found = language === 'zh' ? chineseDates(folded) : englishDates(folded);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateExpression[] = [];
  let end = 0;
  for (const one of found) {
    if (one.start < end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}
