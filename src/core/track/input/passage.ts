import type { Finding } from '../../evidence/finding.ts';
import type { Span } from '../../text/span.ts';

/** The findings of one text with the words around them, for what a sentence or a paragraph says beside a finding. */
export interface Passages {
  readonly content: string;
  /** Sorted by start. */
  readonly findings: readonly Finding[];
}

/** How far a sentence is looked for on either side of a span; one that is longer is cut there. */
const LONGEST = 600;

/** Where the sentence of a span begins and ends. Marks inside figures (1.5) do not end one. */
export function sentenceAround({ content }: Passages, start: number, end: number): readonly [number, number] {
  let from = start;
  while (from > 0 && start - from < LONGEST && !endsSentence(content, from - 1)) from -= 1;
  let to = end;
  while (to < content.length && to - end < LONGEST && !endsSentence(content, to - 1 < end ? to : to - 1))
    to += 1;
  return [from, to];
}

/** Where the paragraph of a span begins. */
export function paragraphStart({ content }: Passages, start: number): number {
  return content.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
}

/** The findings of one kind that begin within a stretch. */
export function findingsIn(
  { findings }: Passages,
  kind: Finding['kind'],
  from: number,
  to: number,
): readonly Finding[] {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).evidence[0].start < from) low = middle + 1;
    else high = middle;
  }
  const inside: Finding[] = [];
  for (let at = low; at < findings.length; at += 1) {
    const one = findings[at] as Finding;
    if (one.evidence[0].start >= to) break;
    if (one.kind === kind) inside.push(one);
  }
  return inside;
}

function endsSentence(content: string, at: number): boolean {
  const mark = content[at] ?? '';
  if (/[。！？!?\n；;]/.test(mark)) return true;
  return (
    mark === '.' &&
    /\s|["”’)]/.test(content[at + 1] ?? ' ') &&
    !/(?:Mr|Ms|Dr|No|Sec|St|U\.S)$/.test(content.slice(Math.max(0, at - 4), at))
  );
}

/** Tells whether a stretch lies within one of the spans, which are sorted by start. */
export function within(spans: readonly Span[]): (start: number, end: number) => boolean {
  const starts = spans.map(({ start }) => start);
  const furthest: number[] = [];
  for (const { end } of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] as number) >= end;
  };
}
