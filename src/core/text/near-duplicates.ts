import { headLength } from './bisect.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { eachToken } from './tokens.ts';

/** One stretch in so many is kept: enough to judge a note of some hundred characters by. */
const ONE_IN = 3;
/** Hashes up to this one are kept. */
const KEPT_BELOW = Math.floor(2 ** 32 / ONE_IN);
/** Of a long text its smallest hashes only; what is compared is the part of both that neither cut off. */
export const LONGEST_SIGNATURE = 256;
/** A shorter text says too little to be known by. Counted in words or characters. */
const SHORTEST_TEXT = { en: 40, zh: 60 } as const;
/** Words or characters of a stretch: longer than a set phrase, shorter than a sentence. */
const STRETCH = { en: 5, zh: 8 } as const;
/** An odd multiplier with bits all over (2^32 by the golden ratio). */
const BASE = 0x9e3779b1;

/** The last bits of a number tell in which part of the text the stretch stands first; the others are its hash. */
export const PARTS = 16;

/**
 * Numbers by which texts that say nearly the same are known: a fixed share of the hashes of all stretches of the
 * folded text, in ascending order (FracMinHash; Irber and others 2022, with the bottom-k cap of Broder 1997), each with
 * the part of the text in which it stands. Both scripts of Chinese, capitals, widths and signs make no difference.
 * @returns integers below 2^32; none where the text is too short
 */
export function signatureOf(content: string, language: Language | null): readonly number[] {
  const { words, characters } = wordHashes(fold(content).folded);
  const kind = language ?? (characters * 2 > words.length ? 'zh' : 'en');
  if (words.length < SHORTEST_TEXT[kind]) return [];
  const length = STRETCH[kind];
  const stretches = words.length - length + 1;
  // The hash of a stretch follows from the one before it: the first word goes, a new one comes (Karp and Rabin 1987).
  let leaving = 1;
  for (let at = 0; at < length; at += 1) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  const seen = new Set<number>();
  const kept: number[] = [];
  for (let last = 0; last < words.length; last += 1) {
    rolling = (Math.imul(rolling, BASE) + (words[last] ?? 0)) | 0;
    const first = last - length + 1;
    if (first > 0) rolling = (rolling - Math.imul(leaving, words[first - 1] ?? 0)) | 0;
    if (first < 0) continue;
    const base = stretchOf(mix(rolling) >>> 0);
    if (base > KEPT_BELOW || seen.has(base)) continue;
    seen.add(base);
    kept.push(base + Math.floor((first * PARTS) / stretches));
  }
  return kept.sort((a, b) => a - b).slice(0, LONGEST_SIGNATURE);
}

/** Hashes of all words and characters of a folded text in order, and how many of them are characters. */
function wordHashes(folded: string): { words: readonly number[]; characters: number } {
  const words: number[] = [];
  let characters = 0;
  eachToken(folded, { start: 0, end: folded.length }, (start, end, kind) => {
    if (kind === 'sign') return;
    if (kind === 'character') characters += 1;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
    words.push(mix(hash));
  });
  return { words, characters };
}

/** The hash of a number of a signature, without the part of the text. */
export function stretchOf(sign: number): number {
  return sign - (sign % PARTS);
}

/** How much two texts have of one another, from 0 to 1. */
export interface Overlap {
  /** The share of the shorter text that is in the longer one. */
  readonly ofShorter: number;
  /** The share of the longer text that is in the shorter one. */
  readonly ofLonger: number;
  /** How far into the longer text a quarter of the shared stretches have passed. */
  readonly quarter: number;
  /** How many stretches of the shorter text that was told by. */
  readonly told: number;
}

/** Estimates from two signatures how much of each text is in the other. */
export function overlapOf(a: readonly number[], b: readonly number[]): Overlap {
  const limit = Math.min(reachOf(a), reachOf(b));
  const size = (signature: readonly number[]): number =>
    headLength(signature, (sign) => stretchOf(sign) <= limit);
  const [inA, inB] = [size(a), size(b)];
  const [shorter, longer] =
    inA <= inB ? [a.slice(0, inA), b.slice(0, inB)] : [b.slice(0, inB), a.slice(0, inA)];
  const parts: number[] = [];
  let at = 0;
  for (const sign of shorter) {
    while (at < longer.length && stretchOf(longer[at] as number) < stretchOf(sign)) at += 1;
    const other = longer[at];
    if (other !== undefined && stretchOf(other) === stretchOf(sign)) parts.push(other % PARTS);
  }
  parts.sort((one, other) => one - other);
  return {
    ofShorter: shorter.length === 0 ? 0 : parts.length / shorter.length,
    ofLonger: longer.length === 0 ? 0 : parts.length / longer.length,
    quarter: (parts[Math.floor(parts.length / 4)] ?? 0) / PARTS,
    told: shorter.length,
  };
}

/** Up to which hash a signature is complete. */
function reachOf(signature: readonly number[]): number {
  return signature.length < LONGEST_SIGNATURE ? KEPT_BELOW : stretchOf(signature[LONGEST_SIGNATURE - 1] ?? 0);
}

/** Spreads every bit over all (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
