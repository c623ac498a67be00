/** Longer strings are compared by their beginnings: an anchor is a sentence or two. */
const LONGEST = 2000;

/**
 * How alike two strings are: 2 × length of the longest common subsequence over the sum of their lengths, from 0 to 1.
 * Two empty strings are alike. Quadratic in the length, which is capped at 2,000 code units.
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const a = one.slice(0, LONGEST);
  const b = other.slice(0, LONGEST);
  const total = a.length + b.length;
  if (a.length === 0 || b.length === 0) return 0;
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const next = new Uint16Array(b.length + 1);
    const unit = a.charCodeAt(i);
    for (let j = 0; j < b.length; j += 1) {
      next[j + 1] =
        unit === b.charCodeAt(j) ? (row[j] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number);
    }
    row = next;
  }
  return (2 * (row[b.length] as number)) / total;
}
