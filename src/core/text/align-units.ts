import { type Likeness, likenessOf, likenessPartsOf } from './likeness.ts';
import { longestCommon } from './longest-common.ts';
import { longestRising } from './longest-rising.ts';

/** A unit of the old list with its like in the new one; `null` where it has none. */
export interface UnitPair {
  readonly before: number | null;
  readonly after: number | null;
  /** Whether the pair crosses others: the unit stands in another place. */
  readonly moved: boolean;
}

/** From this share of common words on, two sentences are one that was changed. */
const LEAST_LIKE = 0.5;
/** A changed sentence is looked for in another place only where it kept more than that. */
const LEAST_LIKE_ELSEWHERE = 0.7;
/** In a gap of more pairs than this, only units that stand once in each text are told to be the same. */
const MOST_CELLS = 250_000;
/** In a gap of more pairs than this, each sentence is held against those near its own place only. */
const MOST_IN_GAP = 4_000;
const NEAR = 4;
/** Pairs of sentences that are held against one another in all; texts that differ in everything are not one text. */
const MOST_COMPARED = 200_000;

/**
 * Pairs two lists of units by what they say. Units that are the same in both and stand in one order are paired first
 * (unique ones by the longest rising run, as in patience diff; then equal neighbours of these), then those that were
 * moved, then changed ones that stand between the same neighbours, then changed ones elsewhere.
 * @returns pairs in the order of the new list; what was dropped stands behind what stood before it
 */
export function alignUnits(before: readonly string[], after: readonly string[]): UnitPair[] {
  return new Alignment(before, after).pairs();
}

/** The work of one alignment. */
class Alignment {
  readonly #before: readonly string[];
  readonly #after: readonly string[];
  /** The place in the new list of every old unit that has been paired. */
  readonly #partner: (number | null)[];
  readonly #taken: Uint8Array;
  readonly #moved = new Set<number>();
  readonly #parts = new Map<string, Likeness>();
  #compared = 0;

  constructor(before: readonly string[], after: readonly string[]) {
    this.#before = before;
    this.#after = after;
    this.#partner = new Array<number | null>(before.length).fill(null);
    this.#taken = new Uint8Array(after.length);
  }

  pairs(): UnitPair[] {
    for (const [a, b] of anchors(this.#before, this.#after)) this.#join(a, b);
    this.#growAnchors();
    for (const gap of gapsOf([...this.#partner], this.#after.length)) this.#joinSame(gap);
    const inOrder = [...this.#partner];
    this.#joinSameElsewhere();
    for (const gap of gapsOf(inOrder, this.#after.length)) this.#joinChanged(gap);
    this.#joinChangedElsewhere();
    return inNewOrder(this.#partner, this.#after.length, this.#moved);
  }

  #join(a: number, b: number): void {
    this.#partner[a] = b;
    this.#taken[b] = 1;
  }

  /** Equal units right before and behind a pair belong together too, though they stand elsewhere as well. */
  #growAnchors(): void {
    const extend = (from: number, to: number, step: 1 | -1): void => {
      let a = from + step;
      let b = to + step;
      while (this.#partner[a] === null && this.#taken[b] === 0 && this.#before[a] === this.#after[b]) {
        this.#join(a, b);
        a += step;
        b += step;
      }
    };
    extend(-1, -1, 1);
    extend(this.#before.length, this.#after.length, -1);
    for (let a = 0; a < this.#before.length; a += 1) {
      const b = this.#partner[a];
      if (b === null || b === undefined) continue;
      extend(a, b, 1);
      extend(a, b, -1);
    }
  }

  /** Equal units of a gap in one order, also those that stand in it more than once. */
  #joinSame({ a: [fromA, toA], b: [fromB, toB] }: Gap): void {
    if ((toA - fromA) * (toB - fromB) > MOST_CELLS) return;
    const as = this.#before.slice(fromA, toA);
    const bs = this.#after.slice(fromB, toB);
    for (const [a, b] of longestCommon(as, bs)) this.#join(fromA + a, fromB + b);
  }

  /** The same unit somewhere else, the first left with the first left. */
  #joinSameElsewhere(): void {
    const left = new Map<string, number[]>();
    for (const b of this.#leftAfter(0, this.#after.length).reverse()) {
      const key = this.#after[b] as string;
      const list = left.get(key);
      if (list === undefined) left.set(key, [b]);
      else list.push(b);
    }
    for (const a of this.#leftBefore(0, this.#before.length)) {
      const b = left.get(this.#before[a] as string)?.pop();
      if (b === undefined) continue;
      this.#join(a, b);
      this.#moved.add(a);
    }
  }

  /** Pairs the sentences of one gap that are most alike, each once, the likest first. */
  #joinChanged({ a: [fromA, toA], b: [fromB, toB] }: Gap): void {
    const as = this.#leftBefore(fromA, toA);
    const bs = this.#leftAfter(fromB, toB);
    const reach = as.length * bs.length <= MOST_IN_GAP ? bs.length : NEAR;
    const pairs: LikePair[] = [];
    for (const [i, a] of as.entries()) {
      const place = Math.round((i * bs.length) / as.length);
      for (const b of bs.slice(Math.max(0, place - reach), place + reach + 1))
        this.#compare(a, b, LEAST_LIKE, pairs);
    }
    for (const [a, b] of likest(pairs)) if (this.#isFree(a, b)) this.#join(a, b);
  }

  /** Changed sentences that went to another place, where few enough are left to look. */
  #joinChangedElsewhere(): void {
    const as = this.#leftBefore(0, this.#before.length);
    const bs = this.#leftAfter(0, this.#after.length);
    if (as.length * bs.length > MOST_COMPARED - this.#compared) return;
    const pairs: LikePair[] = [];
    for (const a of as) for (const b of bs) this.#compare(a, b, LEAST_LIKE_ELSEWHERE, pairs);
    for (const [a, b] of likest(pairs)) {
      if (!this.#isFree(a, b)) continue;
      this.#join(a, b);
      this.#moved.add(a);
    }
  }

  #compare(a: number, b: number, least: number, pairs: LikePair[]): void {
    if (this.#compared >= MOST_COMPARED) return;
    this.#compared += 1;
    const like = likenessOf(
      this.#partsOf(this.#before[a] as string),
      this.#partsOf(this.#after[b] as string),
    );
    if (like >= least) pairs.push([a, b, like]);
  }

  #partsOf(key: string): Likeness {
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const parts = likenessPartsOf(key);
    this.#parts.set(key, parts);
    return parts;
  }

  #isFree(a: number, b: number): boolean {
    return this.#partner[a] === null && this.#taken[b] === 0;
  }

  #leftBefore(from: number, to: number): number[] {
    return range(from, to).filter((a) => this.#partner[a] === null);
  }

  #leftAfter(from: number, to: number): number[] {
    return range(from, to).filter((b) => this.#taken[b] === 0);
  }
}

/** Places of two units, and how alike they are. */
type LikePair = readonly [number, number, number];

function likest(pairs: readonly LikePair[]): LikePair[] {
  return [...pairs].sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
}

/** Units that stand once in each list, as far as their order is the same. */
function anchors(before: readonly string[], after: readonly string[]): [number, number][] {
  const places = new Map<string, { a: number; b: number }>();
  const note = (list: readonly string[], side: 'a' | 'b'): void => {
    for (const [at, key] of list.entries()) {
      const place = places.get(key) ?? { a: -1, b: -1 };
      place[side] = place[side] === -1 ? at : -2;
      places.set(key, place);
    }
  };
  note(before, 'a');
  note(after, 'b');
  const unique = [...places.values()].filter(({ a, b }) => a >= 0 && b >= 0).sort((x, y) => x.a - y.a);
  return longestRising(unique.map(({ b }) => b)).map((at) => {
    const { a, b } = unique[at] as { a: number; b: number };
    return [a, b];
  });
}

interface Gap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** The stretches between units that kept their order; half-open. */
function gapsOf(inOrder: readonly (number | null)[], length: number): Gap[] {
  const gaps: Gap[] = [];
  let fromA = 0;
  let fromB = 0;
  for (let a = 0; a <= inOrder.length; a += 1) {
    const b = a === inOrder.length ? length : inOrder[a];
    if (b === null || b === undefined) continue;
    if (a > fromA && b > fromB) gaps.push({ a: [fromA, a], b: [fromB, b] });
    fromA = a + 1;
    fromB = b + 1;
  }
  return gaps;
}

/** In the order of the new list; a dropped unit behind the one that stood before it, if that is still in its place. */
function inNewOrder(
  partner: readonly (number | null)[],
  length: number,
  moved: ReadonlySet<number>,
): UnitPair[] {
  const dropped = new Map<number, number[]>();
  const from = new Array<number>(length).fill(-1);
  let place = -1;
  for (const [a, b] of partner.entries()) {
    if (b === null) {
      const list = dropped.get(place);
      if (list === undefined) dropped.set(place, [a]);
      else list.push(a);
    } else {
      from[b] = a;
      if (!moved.has(a)) place = b;
    }
  }
  const pairs: UnitPair[] = [];
  const addDropped = (behind: number): void => {
    for (const a of dropped.get(behind) ?? []) pairs.push({ before: a, after: null, moved: false });
  };
  addDropped(-1);
  for (let b = 0; b < length; b += 1) {
    const a = from[b] as number;
    pairs.push(
      a === -1 ? { before: null, after: b, moved: false } : { before: a, after: b, moved: moved.has(a) },
    );
    addDropped(b);
  }
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
