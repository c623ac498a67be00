import type { Finding, FindingKind } from '../evidence/finding.ts';
import type { FindingOf } from './reading.ts';

/** What readers that ran before found in the same text. */
export interface Earlier {
  /** The findings of one kind, in text order. Only kinds that the reader names in `after` are complete. */
  of<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[];
}

/** Findings by kind; each kind is picked out once, however many readers ask. */
export function earlierOf(findings: readonly Finding[]): Earlier {
  const byKind = new Map<FindingKind, readonly Finding[]>();
  return {
    of<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[] {
      let those = byKind.get(kind);
      if (those === undefined) {
        those = findings.filter((finding) => finding.kind === kind);
        byKind.set(kind, those);
      }
      return those as readonly FindingOf<Kind>[];
    },
  };
}
