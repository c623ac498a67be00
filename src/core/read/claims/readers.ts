import type { Reader } from '../reader.ts';
import { compliance } from './compliance.ts';

/** All readers of claims. */
export const claimReaders: readonly Reader<'claim'>[] = [compliance];
