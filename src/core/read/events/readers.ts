import type { Reader } from '../reader.ts';

/** All readers of events. */
export const eventReaders: readonly Reader<'event'>[] = [];
