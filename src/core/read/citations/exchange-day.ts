import type { SourceFacts } from '../context.ts';
import type { Earlier } from '../earlier.ts';
import { parseIsoDay } from '../time/calendar.ts';
import type { CitationValue } from '../values.ts';

/** The day of the exchange: what the source's header says, else what the text itself does; `null` where neither does. */
export function exchangeDay(about: SourceFacts, earlier: Earlier): string | null {
  if (about.exchangeDate !== null) return about.exchangeDate.slice(0, 10);
  for (const { value } of earlier.of('record')) {
    if (value.field !== 'date' || value.value === null) continue;
    // A day of an unknown year cannot be held against the date of an address.
    if (parseIsoDay(value.value) !== null) return value.value.slice(0, 10);
  }
  return null;
}

/** On which side of a day a date lies; `null` where it is only known to be near it, as a month around it is. */
export function relationTo(day: string | null, date: string | null): CitationValue['relation'] {
  if (day === null || date === null) return null;
  if (date === day) return 'same-day';
  if (day.startsWith(date)) return null;
  return date < day ? 'before-exchange' : 'after-exchange';
}
