/**
 * Places of a longest common subsequence of two lists, in order. Of several the one that keeps to the left in the
 * first list. Time and memory grow with the product of the lengths: the caller bounds it.
 */
export function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const kept = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      kept[i * width + j] =
        a[i] === b[j]
          ? (kept[(i + 1) * width + j + 1] as number) + 1
          : Math.max(kept[(i + 1) * width + j] as number, kept[i * width + j + 1] as number);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((kept[(i + 1) * width + j] as number) >= (kept[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  return pairs;
}
