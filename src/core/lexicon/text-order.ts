import type { Candidates } from './candidates.ts';

/** Where candidates move further than this on average, a general sort takes over. */
const MANY_MOVES = 16;

/**
 * Positions of candidates in text order: earlier start first, of one start the longer first. A scan finds them by
 * their ends, so that each is near its place already and hardly more than one look at each is needed.
 */
export function textOrder({ starts, ends }: Candidates): Int32Array {
  const order = new Int32Array(starts.length);
  let moves = 0;
  for (let i = 0; i < order.length; i += 1) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    let at = i;
    while (at > 0) {
      const before = order[at - 1] as number;
      const other = starts[before] as number;
      if (other < start || (other === start && (ends[before] as number) >= end)) break;
      order[at] = before;
      at -= 1;
    }
    order[at] = i;
    moves += i - at;
    if (moves > MANY_MOVES * (i + 64)) return sorted(starts, ends);
  }
  return order;
}

function sorted(starts: readonly number[], ends: readonly number[]): Int32Array {
  return Int32Array.from(starts.keys()).sort(
    (a, b) =>
      (starts[a] as number) - (starts[b] as number) || (ends[b] as number) - (ends[a] as number) || a - b,
  );
}
