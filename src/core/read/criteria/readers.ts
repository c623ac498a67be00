import type { Reader } from '../reader.ts';
import { yardstick } from './yardstick.ts';

/** All readers of what a side takes as keeping a commitment. */
export const criterionReaders: readonly Reader<'criterion'>[] = [yardstick];
