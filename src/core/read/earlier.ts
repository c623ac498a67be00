import type { FindingKind } from '../evidence/finding.ts';
import type { FindingOf } from './reading.ts';

/** What readers that ran before found in the same text. */
export interface Earlier {
  /** The findings of one kind, in text order. Only kinds that the reader names in `after` are complete. */
  of<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[];
}
