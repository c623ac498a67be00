import type { Reader } from '../../reader.ts';

/** Readers of what does not agree within one text, in its figures, lengths and days. */
export const figureDiscrepancies: readonly Reader<'discrepancy'>[] = [];
