import type { Reader } from '../reader.ts';

/** All readers of sources listed or named. */
export const citationReaders: readonly Reader<'citation'>[] = [];
