import type { Reader } from '../reader.ts';

/** All readers of how a relationship is framed. */
export const frameReaders: readonly Reader<'frame'>[] = [];
