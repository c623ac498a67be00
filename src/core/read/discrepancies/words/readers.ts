import type { Reader } from '../../reader.ts';

/** Readers of what does not agree within one text, in its words: quotations, who began, what was said where. */
export const wordDiscrepancies: readonly Reader<'discrepancy'>[] = [];
