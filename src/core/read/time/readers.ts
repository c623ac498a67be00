import type { Reader } from '../reader.ts';
import { timeExpressed } from './expressed.ts';

/** The readers of times. */
export const timeReaders: readonly Reader<'time'>[] = [timeExpressed];
