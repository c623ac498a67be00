/** A half-open range of UTF-16 code units of a text: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` covers every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Text order: earlier start first; of two with one start the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
