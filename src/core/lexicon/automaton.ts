import { isSeparator } from './separator.ts';

/**
 * Finds all occurrences of many strings in one pass (Aho and Corasick 1975), over UTF-16 code units.
 *
 * Goto is an open-addressing hash table beside a dense row for the root: 5,000 forms have about 30,000 states
 * over 2,000 units, for which full rows would take 240 MB and a long start-up. Searching is linear in the text
 * and in the number of occurrences, whatever the text is.
 *
 * A run of separators counts as one separator, in patterns and in the text, and all separators are equal.
 */
export interface Automaton {
  readonly states: number;
  /**
   * Calls `found` for each occurrence, by its end (exclusive); of occurrences with one end the longest first.
   * The start follows from the pattern's length, unless separators were joined.
   */
  search(text: string, found: (pattern: number, end: number) => void): void;
}

/** The class of all separators; classes of other units follow. 0 is every unit that no pattern uses. */
const SEPARATOR = 1;

/** Builds the automaton of `patterns`; occurrences are reported by position in the list. Empty ones never occur. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const alphabet = classesOf(patterns);
  const trie = new Trie(patterns, alphabet.classOf, alphabet.size);
  const { failure, output } = link(trie);
  const { classOf } = alphabet;
  const { first, next, lastClass } = trie;

  function search(text: string, found: (pattern: number, end: number) => void): void {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = classOf[text.charCodeAt(i)] as number;
      if (unit === 0) {
        state = 0;
        continue;
      }
      // A second separator of one run changes nothing.
      if (unit === SEPARATOR && state !== 0 && lastClass[state] === SEPARATOR) continue;
      let to = trie.step(state, unit);
      while (to === 0 && state !== 0) {
        state = failure[state] as number;
        to = trie.step(state, unit);
      }
      state = to;
      for (let at = output[state] as number; at !== 0; at = output[failure[at] as number] as number) {
        for (let p = first[at] as number; p >= 0; p = next[p] as number) found(p, i + 1);
      }
    }
  }
  return { states: trie.states, search };
}

interface Alphabet {
  readonly classOf: Uint16Array;
  readonly size: number;
}

function classesOf(patterns: readonly string[]): Alphabet {
  const classOf = new Uint16Array(0x10000);
  let size = SEPARATOR + 1;
  for (const pattern of patterns) {
    for (let i = 0; i < pattern.length; i += 1) {
      const unit = pattern.charCodeAt(i);
      if (classOf[unit] === 0) classOf[unit] = isSeparator(unit) ? SEPARATOR : size++;
    }
  }
  if (classOf[0x20] || classOf[0x2d]) {
    for (let unit = 0; unit < 0x10000; unit += 1) if (isSeparator(unit)) classOf[unit] = SEPARATOR;
  }
  return { classOf, size };
}

/** States in order of making; 0 is the root, and 0 as the result of a step means that there is none. */
class Trie {
  states = 1;
  /** First pattern that ends in a state, or -1; the others that do follow in `next`. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly parent: Int32Array;
  readonly lastClass: Uint16Array;
  readonly depth: Uint16Array;
  readonly #root: Int32Array;
  readonly #table: Int32Array;
  readonly #shift: number;

  constructor(patterns: readonly string[], classOf: Uint16Array, classes: number) {
    const most = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
    const bits = Math.max(4, Math.ceil(Math.log2(most * 2)));
    this.#table = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.#root = new Int32Array(classes);
    this.parent = new Int32Array(most);
    this.lastClass = new Uint16Array(most);
    this.depth = new Uint16Array(most);
    this.first = new Int32Array(most).fill(-1);
    this.next = new Int32Array(patterns.length).fill(-1);
    // Backwards, so that patterns that are equal but for separators are reported in their order.
    for (let p = patterns.length - 1; p >= 0; p -= 1) this.#add(patterns[p] as string, p, classOf);
  }

  /** The state after `unit`, or 0. */
  step(state: number, unit: number): number {
    if (state === 0) return this.#root[unit] as number;
    let slot = this.#slot(state, unit);
    for (;;) {
      const to = this.#table[slot] as number;
      if (to === 0 || (this.parent[to] === state && this.lastClass[to] === unit)) return to;
      slot = (slot + 1) & (this.#table.length - 1);
    }
  }

  #slot(state: number, unit: number): number {
    return (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> this.#shift;
  }

  #add(pattern: string, index: number, classOf: Uint16Array): void {
    if (pattern === '') return;
    let state = 0;
    for (let i = 0; i < pattern.length; i += 1) {
      const unit = classOf[pattern.charCodeAt(i)] as number;
      if (unit === SEPARATOR && state !== 0 && this.lastClass[state] === SEPARATOR) continue;
      state = this.step(state, unit) || this.#grow(state, unit);
    }
    this.next[index] = this.first[state] as number;
    this.first[state] = index;
  }

  #grow(from: number, unit: number): number {
    const made = this.states++;
    this.parent[made] = from;
    this.lastClass[made] = unit;
    this.depth[made] = (this.depth[from] as number) + 1;
    if (from === 0) this.#root[unit] = made;
    else {
      let slot = this.#slot(from, unit);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (this.#table.length - 1);
      this.#table[slot] = made;
    }
    return made;
  }
}

/**
 * `failure`: the state of the longest proper suffix. `output`: the state itself where patterns end in it, else
 * the nearest such state on the failure path, else 0.
 */
function link(trie: Trie): { failure: Int32Array; output: Int32Array } {
  const failure = new Int32Array(trie.states);
  const output = new Int32Array(trie.states);
  for (const state of byDepth(trie)) {
    const from = trie.parent[state] as number;
    const unit = trie.lastClass[state] as number;
    let suffix = from;
    let to = 0;
    while (suffix !== 0 && to === 0) {
      suffix = failure[suffix] as number;
      to = trie.step(suffix, unit);
    }
    failure[state] = to;
    output[state] = (trie.first[state] as number) >= 0 ? state : (output[to] as number);
  }
  return { failure, output };
}

/** States without the root, shallow ones first (counting sort). */
function byDepth(trie: Trie): Int32Array {
  let deepest = 0;
  for (let s = 1; s < trie.states; s += 1) deepest = Math.max(deepest, trie.depth[s] as number);
  const starts = new Int32Array(deepest + 2);
  for (let s = 1; s < trie.states; s += 1) {
    const at = (trie.depth[s] as number) + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let d = 1; d < starts.length; d += 1) starts[d] = (starts[d] as number) + (starts[d - 1] as number);
  const order = new Int32Array(trie.states - 1);
  for (let s = 1; s < trie.states; s += 1) {
    const d = trie.depth[s] as number;
    order[starts[d] as number] = s;
    starts[d] = (starts[d] as number) + 1;
  }
  return order;
}
