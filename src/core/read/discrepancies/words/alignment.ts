/** A stretch of two sequences between tokens that they share. */
export interface Gap {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** How two sequences of tokens run together. */
export interface Alignment {
  /** How many tokens they share in one order. */
  readonly common: number;
  /** What stands between shared tokens, where anything does. */
  readonly gaps: readonly Gap[];
}

/** Longer sequences are compared by their heads: a quoted sentence is shorter. */
const LONGEST = 160;

/** The longest common subsequence of two sequences, with what it leaves out on either side. */
export function align(left: readonly string[], right: readonly string[]): Alignment {
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const gaps: Gap[] = [];
  let open: { a: string[]; b: string[] } = { a: [], b: [] };
  const close = (): void => {
    if (open.a.length + open.b.length > 0) gaps.push(open);
    open = { a: [], b: [] };
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      open.a.push(a[i] as string);
      i += 1;
    } else {
      open.b.push(b[j] as string);
      j += 1;
    }
  }
  close();
  return { common: at(0, 0), gaps };
}
