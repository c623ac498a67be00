import type { Sought } from '../sought/may-stand.ts';
import type { Act } from './words.ts';

/** A verb with its object, the kind of measure that it takes, and what it does to it. The first group is the verb. */
export type VerbFrameRow = readonly [frame: Sought, kind: string, act: Act];
