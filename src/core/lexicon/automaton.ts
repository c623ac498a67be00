import { isSeparator, SEPARATORS } from './separator.ts';

/**
 * Finds all occurrences of many strings in one pass (Aho and Corasick 1975), over UTF-16 code units.
 *
 * Goto is an open-addressing hash table beside a dense row for the root: 20,000 forms have about 100,000 states
 * over 3,000 units, for which full rows would take a gigabyte. Failure links are worked out when a text comes
 * to their state, because a short text comes to few. Searching is linear in the text and in the number of
 * occurrences, whatever the text is.
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

/** A failure link that nobody has asked for yet. */
const UNKNOWN = -1;

/** Builds the automaton of `patterns`; occurrences are reported by position in the list. Empty ones never occur. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const trie = new Trie(patterns);
  const links = new Links(trie);
  return {
    states: trie.states,
    search: (text, found) => search(trie, links, text, found),
  };
}

function search(trie: Trie, links: Links, text: string, found: (pattern: number, end: number) => void): void {
  const { classOf, first, next, classes } = trie;
  const { failure, output, root, steps, shift } = links;
  let state = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = classOf[text.charCodeAt(i)] as number;
    if (unit === 0) {
      state = 0;
      continue;
    }
    let step: number;
    if (state === 0) step = root[unit] as number;
    else {
      const key = (Math.imul(state, classes) + unit) | 0;
      const slot = (Math.imul(key, 0x9e3779b1) >>> shift) << 1;
      step = steps[slot] === key ? (steps[slot + 1] as number) : links.follow(state, unit, key, slot);
    }
    state = step >> 1;
    if ((step & 1) === 0) continue;
    for (let at = output[state] as number; at !== 0; at = output[failure[at] as number] as number) {
      for (let p = first[at] as number; p >= 0; p = next[p] as number) found(p, i + 1);
    }
  }
}

/** States in order of making; 0 is the root, and 0 as the result of a step means that there is none. */
class Trie {
  states = 1;
  readonly classOf = new Uint16Array(0x10000);
  /** First pattern that ends in a state, or -1; the others that do follow in `next`. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly parent: Int32Array;
  readonly lastClass: Uint16Array;
  readonly #root = new Int32Array(0x10000);
  readonly #table: Int32Array;
  readonly #shift: number;
  /** Number of classes of units. */
  classes = SEPARATOR + 1;

  constructor(patterns: readonly string[]) {
    let most = 1;
    for (const pattern of patterns) most += pattern.length;
    const bits = Math.max(4, Math.ceil(Math.log2(most * 1.5)));
    this.#table = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.parent = new Int32Array(most);
    this.lastClass = new Uint16Array(most);
    this.first = new Int32Array(most).fill(-1);
    this.next = new Int32Array(patterns.length).fill(-1);
    // Backwards, so that patterns that are equal but for separators are reported in their order.
    for (let p = patterns.length - 1; p >= 0; p -= 1) this.#add(patterns[p] as string, p);
    if (SEPARATORS.some((unit) => this.classOf[unit] === SEPARATOR)) {
      for (const unit of SEPARATORS) this.classOf[unit] = SEPARATOR;
    }
  }

  /** The state after `unit`, or 0. */
  step(state: number, unit: number): number {
    if (state === 0) return this.#root[unit] as number;
    const table = this.#table;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> this.#shift;
    for (;;) {
      const to = table[slot] as number;
      if (to === 0 || (this.parent[to] === state && this.lastClass[to] === unit)) return to;
      slot = (slot + 1) & (table.length - 1);
    }
  }

  /** Written out in one piece, because a program that starts runs it before it is compiled. */
  #add(pattern: string, index: number): void {
    if (pattern === '') return;
    const { classOf, parent, lastClass } = this;
    const root = this.#root;
    const table = this.#table;
    const shift = this.#shift;
    const { length } = pattern;
    let state = 0;
    for (let i = 0; i < length; i += 1) {
      const code = pattern.charCodeAt(i);
      const unit = classOf[code] || this.#newClass(code);
      if (state === 0) {
        let to = root[unit] as number;
        if (to === 0) {
          to = this.states++;
          root[unit] = to;
          lastClass[to] = unit;
        }
        state = to;
        continue;
      }
      if (unit === SEPARATOR && lastClass[state] === SEPARATOR) continue;
      let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> shift;
      let to = table[slot] as number;
      while (to !== 0 && (parent[to] !== state || lastClass[to] !== unit)) {
        slot = (slot + 1) & (table.length - 1);
        to = table[slot] as number;
      }
      if (to === 0) {
        to = this.states++;
        table[slot] = to;
        parent[to] = state;
        lastClass[to] = unit;
      }
      state = to;
    }
    this.next[index] = this.first[state] as number;
    this.first[state] = index;
  }

  #newClass(unit: number): number {
    const made = isSeparator(unit) ? SEPARATOR : this.classes++;
    this.classOf[unit] = made;
    return made;
  }
}

/** Most steps that are kept: half a megabyte at most, which a text need not share with all that readers look at. */
const MOST_STEP_BITS = 16;

/**
 * Links between the states of a trie, worked out on demand, and the steps that texts took of late. To find a step in
 * the trie, a short text waits for memory at five places a character, because between two texts the readers push
 * everything out of the caches; a step that is kept has all in one place. A step is the state after a unit, times
 * two, and one more where something ends there.
 */
class Links {
  /** The state of the longest proper suffix, or `UNKNOWN`. */
  readonly failure: Int32Array;
  /** The state itself where patterns end in it, else the nearest such state on the failure path, else 0. */
  readonly output: Int32Array;
  /** Steps from the root, by class. */
  readonly root: Int32Array;
  /** Steps from other states: the key of state and unit, then the step. A later one may take the place. */
  readonly steps: Int32Array;
  /** What turns a hash into a place of `steps`. */
  readonly shift: number;
  readonly #trie: Trie;

  constructor(trie: Trie) {
    this.#trie = trie;
    const bits = Math.min(MOST_STEP_BITS, Math.ceil(Math.log2(trie.states)) + 3);
    // A key must tell every state and unit apart; of an automaton beyond that, nothing is kept.
    this.steps = new Int32Array(trie.states * trie.classes < 2 ** 32 ? 2 ** (bits + 1) : 0);
    this.shift = 32 - bits;
    this.failure = new Int32Array(trie.states).fill(UNKNOWN);
    this.failure[0] = 0;
    this.output = new Int32Array(trie.states);
    this.root = new Int32Array(trie.classes);
    for (let unit = 1; unit < trie.classes; unit += 1) {
      const to = trie.step(0, unit);
      if (to === 0) continue;
      const ends = (trie.first[to] as number) >= 0;
      this.failure[to] = 0;
      if (ends) this.output[to] = to;
      this.root[unit] = 2 * to + (ends ? 1 : 0);
    }
  }

  /** The step from a state that is not the root, which is kept. */
  follow(from: number, unit: number, key: number, slot: number): number {
    const { failure, output } = this;
    const trie = this.#trie;
    let step: number;
    // A second separator of one run changes nothing.
    if (unit === SEPARATOR && trie.lastClass[from] === SEPARATOR) step = 2 * from;
    else {
      if (failure[from] === UNKNOWN) this.#link(from);
      let state = from;
      let to = trie.step(state, unit);
      while (to === 0 && state !== 0) {
        state = failure[state] as number;
        to = trie.step(state, unit);
      }
      if (failure[to] === UNKNOWN) this.#link(to);
      step = 2 * to + (output[to] === 0 ? 0 : 1);
    }
    this.steps[slot] = key;
    this.steps[slot + 1] = step;
    return step;
  }

  /** Links a state, and first what its link rests on: states that are nearer to the root. */
  #link(state: number): void {
    const { failure, output } = this;
    const { parent, lastClass, first } = this.#trie;
    const open = [state];
    while (open.length > 0) {
      const at = open[open.length - 1] as number;
      const unit = lastClass[at] as number;
      let suffix = parent[at] as number;
      let to = 0;
      while (suffix !== 0 && to === 0 && failure[suffix] !== UNKNOWN) {
        suffix = failure[suffix] as number;
        to = this.#trie.step(suffix, unit);
      }
      if (to === 0 && failure[suffix] === UNKNOWN) open.push(suffix);
      else if (failure[to] === UNKNOWN) open.push(to);
      else {
        failure[at] = to;
        output[at] = (first[at] as number) >= 0 ? at : (output[to] as number);
        open.pop();
      }
    }
  }
}
