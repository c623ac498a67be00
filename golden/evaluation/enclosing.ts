import type { Span } from '../../src/core/text/span.ts';

/** The span of a list that holds `offset`. */
export function containing<Part extends Span>(spans: readonly Part[], offset: number): Part | null {
  return spans.find((span) => span.start <= offset && offset < span.end) ?? null;
}

/** How many code units two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
