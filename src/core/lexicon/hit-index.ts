import type { Span } from '../text/span.ts';
import type { EntryKind, Hit } from './lexicon.ts';

/** Hits of one text, for questions about a stretch of it. */
export interface HitIndex {
  /** Hits of one kind that lie wholly inside `span`, in text order. */
  within<Kind extends EntryKind>(kind: Kind, span: Span): readonly Hit<Kind>[];
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * Indexes settled hits: lists in text order, of which no two have hits of one kind. Questions that follow the text from sentence to sentence take time by the number found;
 * others by the logarithm of the number of hits as well.
 */
export function hitIndex(...lists: readonly (readonly Hit[])[]): HitIndex {
  const byKind = new Map<EntryKind, KindIndex>();
  for (const hits of lists) {
    for (const hit of hits) {
      let index = byKind.get(hit.kind);
      if (index === undefined) {
        index = new KindIndex();
        byKind.set(hit.kind, index);
      }
      index.hits.push(hit);
    }
  }
  return {
    within<Kind extends EntryKind>(kind: Kind, span: Span): readonly Hit<Kind>[] {
      return (byKind.get(kind)?.within(span.start, span.end) ?? NONE) as readonly Hit<Kind>[];
    },
  };
}

/** Hits of one kind in text order. */
class KindIndex {
  readonly hits: Hit[] = [];
  /** Where the last question began: the next one is mostly about the same stretch or the one after it. */
  #last = 0;

  within(start: number, end: number): readonly Hit[] {
    const { hits } = this;
    const first = this.#firstFrom(start);
    let last = first;
    let inside = true;
    for (; last < hits.length && (hits[last] as Hit).start < end; last += 1) {
      if ((hits[last] as Hit).end > end) inside = false;
    }
    if (first === last) return NONE;
    const found = hits.slice(first, last);
    return inside ? found : found.filter((hit) => hit.end <= end);
  }

  /** Position of the first hit that starts at `offset` or later. */
  #firstFrom(offset: number): number {
    const { hits } = this;
    let low = this.#last;
    let high = hits.length;
    if (low > 0 && (hits[low - 1] as Hit).start >= offset) {
      high = low;
      low = 0;
    } else {
      // Ahead in growing steps, so that a near place costs little.
      for (let step = 1; low + step < high && (hits[low + step - 1] as Hit).start < offset; step *= 2)
        low += step;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits[middle] as Hit).start < offset) low = middle + 1;
      else high = middle;
    }
    this.#last = low;
    return low;
  }
}
