import type { Attribution } from './attribution.ts';

/**
 * Clauses of saying in text order, none of which reaches back over another: where a sentence has no commas, the
 * clause of a passive (双方还商定…首次会议被普遍认为…) seems to begin before the clause that stands in front of it. It begins
 * behind that one's word of saying then. Words in front of their speaker (`after`) may hold whole clauses.
 */
export function apart(found: readonly Attribution[]): Attribution[] {
  const inOrder = [...found].sort(byStart);
  const moved = inOrder.map((one, i) => {
    if (one.position === 'after') return one;
    let start = one.start;
    for (const other of inOrder.slice(i + 1))
      if (other.cue.end <= one.cue.start && other.start >= one.start) start = Math.max(start, other.cue.end);
    return start === one.start ? one : { ...one, start, content: Math.max(start, one.content) };
  });
  return moved.every((one, i) => one === inOrder[i]) ? inOrder : moved.sort(byStart);
}

function byStart(a: Attribution, b: Attribution): number {
  return a.start - b.start || a.cue.start - b.cue.start;
}
