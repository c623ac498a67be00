import type { Reader } from '../../reader.ts';
import { durationOfExchange } from './duration.ts';
import { intervalBetweenDates } from './interval.ts';
import { offsetFromEvent } from './offset.ts';
import { weekdayOfDate } from './weekday.ts';

/** Readers of what does not agree within one text, in its figures, lengths and days. */
export const figureDiscrepancies: readonly Reader<'discrepancy'>[] = [
  durationOfExchange,
  intervalBetweenDates,
  offsetFromEvent,
  weekdayOfDate,
];
