import type { Reader } from '../reader.ts';
import { citationLedger } from './ledger.ts';

/** All readers of sources listed or named. */
export const citationReaders: readonly Reader<'citation'>[] = [citationLedger];
