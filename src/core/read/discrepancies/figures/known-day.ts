import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { dayOf } from './days.ts';

/** A day with the words that tell it; `span` is `null` where it comes from the header. */
export interface KnownDay {
  readonly day: string;
  readonly span: Span | null;
}

/**
 * The day of the exchange: as the header gives it, else as the text does. `null` where nobody tells it, or where the
 * text tells it twice and not alike, which is a matter of its own.
 */
export function exchangeDayOf({ about }: ReadingContext, earlier: Earlier): KnownDay | null {
  const told: KnownDay[] = earlier.of('record').flatMap(({ value, evidence: [own] }) => {
    const day = value.field === 'date' && value.value.length === 10 ? dayOf(value.value) : null;
    return day === null ? [] : [{ day, span: { start: own.start, end: own.end } }];
  });
  const given = dayOf(about.exchangeDate);
  if (given !== null) return { day: given, span: told.find(({ day }) => day === given)?.span ?? null };
  return told.every(({ day }) => day === told[0]?.day) ? (told[0] ?? null) : null;
}
