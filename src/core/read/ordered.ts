import type { Finding } from '../evidence/finding.ts';

/**
 * Findings in text order, with the edges of their first quotations beside them: to compare numbers in a row takes a
 * fraction of the time that following three objects to the same number takes.
 */
export interface Ordered {
  readonly findings: readonly Finding[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const NOTHING: Ordered = { findings: [], starts: new Int32Array(0), ends: new Int32Array(0) };

/** What one reader told, in text order: mostly it tells it so. What it finds in one span stays as it tells it. */
export function inTextOrder(told: readonly Finding[]): Ordered {
  const { length } = told;
  if (length === 0) return NOTHING;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let isOrdered = true;
  for (let at = 0; at < length; at += 1) {
    const { start, end } = (told[at] as Finding).evidence[0];
    starts[at] = start;
    ends[at] = end;
    if (at > 0 && isOrdered) {
      const before = starts[at - 1] as number;
      isOrdered = before < start || (before === start && (ends[at - 1] as number) >= end);
    }
  }
  if (isOrdered) return { findings: told, starts, ends };
  const order = told.map((_, at) => at);
  order.sort(
    (a, b) =>
      (starts[a] as number) - (starts[b] as number) || (ends[b] as number) - (ends[a] as number) || a - b,
  );
  return {
    findings: order.map((at) => told[at] as Finding),
    starts: Int32Array.from(order, (at) => starts[at] as number),
    ends: Int32Array.from(order, (at) => ends[at] as number),
  };
}

/** Several lists as one; of what stands in one span, that of an earlier list comes first. */
export function merged(lists: readonly Ordered[]): Ordered {
  let open = lists.filter(({ findings }) => findings.length > 0);
  while (open.length > 1) {
    const next: Ordered[] = [];
    for (let at = 0; at < open.length; at += 2) {
      const [one, other] = [open[at] as Ordered, open[at + 1]];
      next.push(other === undefined ? one : mergedTwo(one, other));
    }
    open = next;
  }
  return open[0] ?? NOTHING;
}

function mergedTwo(a: Ordered, b: Ordered): Ordered {
  const [most, more] = [a.findings.length, b.findings.length];
  const findings = new Array<Finding>(most + more);
  const starts = new Int32Array(most + more);
  const ends = new Int32Array(most + more);
  let i = 0;
  let k = 0;
  for (let at = 0; at < most + more; at += 1) {
    const isFirst = k === more || (i < most && !isBefore(b, k, a, i));
    const from = isFirst ? a : b;
    const place = isFirst ? i : k;
    findings[at] = from.findings[place] as Finding;
    starts[at] = from.starts[place] as number;
    ends[at] = from.ends[place] as number;
    if (isFirst) i += 1;
    else k += 1;
  }
  return { findings, starts, ends };
}

function isBefore(one: Ordered, i: number, other: Ordered, k: number): boolean {
  const by = (one.starts[i] as number) - (other.starts[k] as number);
  return by < 0 || (by === 0 && (one.ends[i] as number) > (other.ends[k] as number));
}

/** Findings of one kind without those that agree to the letter with one before them. What agrees has one span. */
export function withoutRepeats(ordered: Ordered): Ordered {
  const { findings, starts, ends } = ordered;
  const kept: number[] = [];
  for (let at = 0; at < findings.length; at += 1) {
    const { id } = findings[at] as Finding;
    let isRepeat = false;
    for (let to = at - 1; !isRepeat && to >= 0 && starts[to] === starts[at] && ends[to] === ends[at]; to -= 1)
      isRepeat = (findings[to] as Finding).id === id;
    if (!isRepeat) kept.push(at);
  }
  if (kept.length === findings.length) return ordered;
  return {
    findings: kept.map((at) => findings[at] as Finding),
    starts: Int32Array.from(kept, (at) => starts[at] as number),
    ends: Int32Array.from(kept, (at) => ends[at] as number),
  };
}
