import { bySpan, type Span } from '../text/span.ts';
import type { EntryKind, Hit } from './lexicon.ts';

/** Hits of one text, for questions about a stretch of it. */
export interface HitIndex {
  /** Hits of one kind that lie wholly inside `span`, in text order. */
  within<Kind extends EntryKind>(kind: Kind, span: Span): readonly Hit<Kind>[];
}

/** Indexes settled hits. A question takes time by the logarithm of their number and by the number found. */
export function hitIndex(hits: readonly Hit[]): HitIndex {
  const byKind = new Map<EntryKind, Hit[]>();
  for (const hit of [...hits].sort(bySpan)) {
    const list = byKind.get(hit.kind);
    if (list) list.push(hit);
    else byKind.set(hit.kind, [hit]);
  }
  return {
    within<Kind extends EntryKind>(kind: Kind, span: Span): readonly Hit<Kind>[] {
      const list = (byKind.get(kind) ?? []) as Hit<Kind>[];
      const inside: Hit<Kind>[] = [];
      for (let i = firstFrom(list, span.start); i < list.length; i += 1) {
        const hit = list[i] as Hit<Kind>;
        if (hit.start >= span.end) break;
        if (hit.end <= span.end) inside.push(hit);
      }
      return inside;
    },
  };
}

/** Position of the first hit that starts at `offset` or later. */
function firstFrom(hits: readonly Span[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
