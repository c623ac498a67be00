import type { Reader } from '../reader.ts';
import { judged } from './judged.ts';
import { narratorBalance } from './narrator-balance.ts';

/** All readers of praise and blame, and of the balance between them. */
export const evaluationReaders: readonly Reader<'evaluation' | 'balance'>[] = [judged, narratorBalance];
