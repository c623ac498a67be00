import type { Reader } from '../reader.ts';
import { figureDiscrepancies } from './figures/readers.ts';
import { sourceDiscrepancies } from './sources/readers.ts';
import { wordDiscrepancies } from './words/readers.ts';

/** All readers of what does not agree within one text. */
export const discrepancyReaders: readonly Reader<'discrepancy'>[] = [
  ...figureDiscrepancies,
  ...sourceDiscrepancies,
  ...wordDiscrepancies,
];
