import type { Reader } from '../reader.ts';
import { eventTold } from './told.ts';

/** All readers of events. */
export const eventReaders: readonly Reader<'event'>[] = [eventTold];
