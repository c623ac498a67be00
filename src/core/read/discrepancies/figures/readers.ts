import type { Reader } from '../../reader.ts';
import { dayOfAnnouncement } from './announcement-day.ts';
import { breakdown } from './breakdown/breakdown.ts';
import { lengthByTheClock } from './clock-length.ts';
import { durationOfExchange } from './duration.ts';
import { dateOfEvent } from './event-date.ts';
import { figureOfMeasure } from './figure.ts';
import { statusOfInstrument } from './instrument-status.ts';
import { intervalBetweenDates } from './interval.ts';
import { offsetFromEvent } from './offset.ts';
import { percentOfChange } from './rates/percent-change.ts';
import { shareOfWhole } from './rates/share-of-whole.ts';
import { sumOfFigures } from './sum.ts';
import { vagueInterval } from './vague-interval.ts';
import { weekdayOfDate } from './weekday.ts';

/** Readers of what does not agree within one text, in its figures, lengths and days. */
export const figureDiscrepancies: readonly Reader<'discrepancy'>[] = [
  breakdown,
  dateOfEvent,
  dayOfAnnouncement,
  durationOfExchange,
  figureOfMeasure,
  intervalBetweenDates,
  lengthByTheClock,
  offsetFromEvent,
  percentOfChange,
  shareOfWhole,
  statusOfInstrument,
  sumOfFigures,
  vagueInterval,
  weekdayOfDate,
];
