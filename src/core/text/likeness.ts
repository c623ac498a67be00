import { fold } from './fold.ts';
import { eachToken } from './tokens.ts';

/** Longer units are compared by their beginning. In UTF-16 code units. */
const LOOKED_AT = 2_000;

/** A sentence made ready to be held against others: hashes of its words and of pairs of neighbours, in order. */
export type Likeness = Uint32Array;

/** Makes a sentence ready. Script, width and capitals make no difference. */
export function likenessPartsOf(text: string): Likeness {
  const { folded } = fold(text.slice(0, LOOKED_AT));
  const parts: number[] = [];
  let before = 0;
  eachToken(folded, { start: 0, end: folded.length }, (start, end, kind) => {
    if (kind === 'sign') return;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
    parts.push(hash);
    if (before !== 0) parts.push(Math.imul(before, 0x9e3779b1) ^ hash);
    before = hash;
  });
  return Uint32Array.from(parts).sort();
}

/** How alike two sentences are, from 0 to 1: the share of words and of pairs of neighbours that both have (Dice). */
export function likenessOf(a: Likeness, b: Likeness): number {
  // What is much shorter cannot be alike, whatever it says.
  if (a.length === 0 || b.length === 0 || a.length > 4 * b.length || b.length > 4 * a.length) return 0;
  let shared = 0;
  let inB = 0;
  for (const part of a) {
    while (inB < b.length && (b[inB] as number) < part) inB += 1;
    if (b[inB] !== part) continue;
    shared += 1;
    inB += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
