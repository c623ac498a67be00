import type { Reader } from '../reader.ts';

/** All readers of what a side takes as keeping a commitment. */
export const criterionReaders: readonly Reader<'criterion'>[] = [];
