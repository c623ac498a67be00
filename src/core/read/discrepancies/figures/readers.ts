import type { Reader } from '../../reader.ts';
import { intervalBetweenDates } from './interval.ts';

/** Readers of what does not agree within one text, in its figures, lengths and days. */
export const figureDiscrepancies: readonly Reader<'discrepancy'>[] = [intervalBetweenDates];
