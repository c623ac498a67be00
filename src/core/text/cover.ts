import { headLength } from './bisect.ts';
import type { Span } from './span.ts';

/** Tells whether one of `spans` covers a span. The spans may overlap; a question takes the logarithm of their number. */
export function coverOf(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end of all spans up to each: some span covers `inner` if one that starts before it reaches its end.
  let furthest = -1;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const before = headLength(sorted, (span) => span.start <= start);
    return before > 0 && (reach[before - 1] as number) >= end;
  };
}
