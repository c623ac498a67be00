import type { Reader } from '../../reader.ts';

/** Readers of what does not agree within one text, in its structure, names and sources. */
export const sourceDiscrepancies: readonly Reader<'discrepancy'>[] = [];
