import type { Reader } from '../reader.ts';
import { relationshipFrame } from './relationship-frame.ts';

/** All readers of how a relationship is framed. */
export const frameReaders: readonly Reader<'frame'>[] = [relationshipFrame];
