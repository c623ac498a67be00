import type { Reader } from '../reader.ts';
import { attributed } from './attributed.ts';
import { carried } from './carried.ts';
import { joint } from './joint.ts';
import { narrated } from './narrated.ts';
import { unnamed } from './unnamed.ts';

/** All readers of utterances. */
export const utteranceReaders: readonly Reader<'utterance'>[] = [
  attributed,
  carried,
  joint,
  narrated,
  unnamed,
];
