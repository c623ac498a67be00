import type { Reader } from '../reader.ts';

/** All readers of aims that somebody is said to have. */
export const motiveReaders: readonly Reader<'motive'>[] = [];
