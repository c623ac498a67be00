import type { Span } from './span.ts';

/**
 * The map between a source and its folded view, as runs: `linear` runs keep their length unit by unit, other runs
 * are one character whose length changed, or removed characters (no view units). Only irregular places cost
 * memory. Lookup is a binary search.
 */
export class OffsetRuns {
  readonly #source: number[] = [];
  readonly #view: number[] = [];
  readonly #linear: boolean[] = [];
  #sourceEnd = 0;
  #viewEnd = 0;

  /** Adds the next run; runs follow each other without gaps. Empty linear runs are left out. */
  add(sourceLength: number, viewLength: number, linear: boolean): void {
    if (sourceLength === 0 && viewLength === 0) return;
    this.#source.push(this.#sourceEnd);
    this.#view.push(this.#viewEnd);
    this.#linear.push(linear);
    this.#sourceEnd += sourceLength;
    this.#viewEnd += viewLength;
  }

  /** The source span that gave view units `start` to `end`. Whole runs where the run is one character. */
  toSource(start: number, end: number): Span {
    if (end <= start) {
      const at = this.#sourceStart(start);
      return { start: at, end: at };
    }
    const last = this.#runAt(this.#view, end - 1);
    const sourceEnd = this.#linear[last]
      ? (this.#source[last] ?? 0) + end - (this.#view[last] ?? 0)
      : (this.#source[last + 1] ?? this.#sourceEnd);
    return { start: this.#sourceStart(start), end: sourceEnd };
  }

  /** The first view offset that comes from source offset `offset` or later. */
  toView(offset: number): number {
    if (offset >= this.#sourceEnd) return this.#viewEnd;
    const run = this.#runAt(this.#source, offset);
    const within = offset - (this.#source[run] ?? 0);
    if (within === 0) return this.#view[run] ?? 0;
    return this.#linear[run] ? (this.#view[run] ?? 0) + within : (this.#view[run + 1] ?? this.#viewEnd);
  }

  #sourceStart(viewOffset: number): number {
    if (viewOffset >= this.#viewEnd) return this.#sourceEnd;
    const run = this.#runAt(this.#view, viewOffset);
    const within = this.#linear[run] ? viewOffset - (this.#view[run] ?? 0) : 0;
    return (this.#source[run] ?? 0) + within;
  }

  /** The last run that starts at `offset` or before; of runs with one view start it is the one with units. */
  #runAt(starts: readonly number[], offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
