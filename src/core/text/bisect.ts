import type { Span } from './span.ts';

/**
 * How many items at the head of `list` pass `test`, by bisection.
 * @param test must hold for every item up to some place and for none behind it.
 */
export function headLength<Item>(list: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of `spans` that covers `offset`, or `null` between them. They are in text order and do not overlap. */
export function coveringAt<Part extends Span>(spans: readonly Part[], offset: number): Part | null {
  const last = spans[headLength(spans, ({ start }) => start <= offset) - 1];
  return last !== undefined && offset < last.end ? last : null;
}
