import type { Finding } from '../../evidence/finding.ts';
import type { TimeValue, Written } from '../../read/values.ts';
import { dayOfTime } from './act-day.ts';
import type { ActDay } from './measure-act.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

/**
 * Tells the day that words of a measure name. A measure points at the words for its day; what day that is stands in
 * the finding of kind `time` whose words take them in.
 * @param findings of one text
 */
export function writtenDays(
  findings: readonly Finding[],
): (written: Written | null, end: 'first' | 'last') => ActDay | null {
  const times: Stretch[] = [];
  for (const { kind, value, evidence } of findings) {
    if (kind !== 'time') continue;
    const [{ start, end }] = evidence;
    times.push({ start, end, value: value as TimeValue });
  }
  times.sort((a, b) => a.start - b.start || b.end - a.end);
  return (written, end) => {
    if (written === null) return null;
    const time = times[lastFrom(times, written.start)];
    return time !== undefined && time.end >= written.end ? dayOfTime(time.value, end) : null;
  };
}

/** The last stretch that begins at a place or before it; -1 where none does. */
function lastFrom(times: readonly Stretch[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as Stretch).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
