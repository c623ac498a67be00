import type { Reader } from '../reader.ts';

/** All readers of praise and blame, and of the balance between them. */
export const evaluationReaders: readonly Reader<'evaluation' | 'balance'>[] = [];
