import { daysBetween } from '../sequence/lag.ts';
import { LONGEST_HOLE } from './rules.ts';

/** On which days sources of a dossier came out, to tell a silence from days on which nobody looked. */
export class Coverage {
  readonly #days: readonly string[];

  /** `days` in ISO, in any order, with repetitions. */
  constructor(days: readonly string[]) {
    this.#days = [...days].sort();
  }

  /** How many sources came out after `from` up to `to`; `null` where for too long none did. */
  between(from: string, to: string): number | null {
    const first = firstAfter(this.#days, from);
    const end = firstAfter(this.#days, to);
    let last = from;
    for (let at = first; at < end; at += 1) {
      const day = this.#days[at] as string;
      if (daysBetween(last, day) > LONGEST_HOLE) return null;
      last = day;
    }
    return daysBetween(last, to) > LONGEST_HOLE ? null : end - first;
  }
}

function firstAfter(sorted: readonly string[], day: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
