import type { Finding, FindingKind } from '../evidence/finding.ts';
import type { FindingOf } from './reading.ts';

/** What readers that ran before found in the same text. */
export interface Earlier {
  /** The findings of one kind, in text order. Only kinds that the reader names in `after` are complete. */
  of<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[];
}

/** Findings by kind; sorted out in one go when the first reader asks. */
export function earlierOf(findings: readonly Finding[]): Earlier {
  let byKind: ReadonlyMap<FindingKind, readonly Finding[]> | null = null;
  return {
    of<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[] {
      byKind ??= groupedByKind(findings);
      return (byKind.get(kind) ?? []) as readonly FindingOf<Kind>[];
    },
  };
}

function groupedByKind(findings: readonly Finding[]): ReadonlyMap<FindingKind, readonly Finding[]> {
  const byKind = new Map<FindingKind, Finding[]>();
  for (const finding of findings) {
    const those = byKind.get(finding.kind);
    if (those === undefined) byKind.set(finding.kind, [finding]);
    else those.push(finding);
  }
  return byKind;
}
