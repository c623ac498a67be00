import type { Reader } from '../reader.ts';
import { imputed } from './imputed.ts';

/** All readers of aims that somebody is said to have. */
export const motiveReaders: readonly Reader<'motive'>[] = [imputed];
