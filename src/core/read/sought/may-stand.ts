import { type Automaton, buildAutomaton } from '../../lexicon/automaton.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { neededSets } from './needed-strings.ts';

/** A pattern of folded text that takes part in the common search. Made by `sought`. */
export interface Sought {
  readonly pattern: RegExp;
  /** Its place in the signs of a sentence. */
  readonly place: number;
}

/** A sentence in its folded form: a frame or a folded span. */
export interface Folded {
  readonly sentence: Span;
  readonly text: string;
  /** Which patterns may match, once it is known; for this search alone. */
  signs?: readonly number[] | undefined;
}

const ALL: RegExp[] = [];

/** Puts a pattern, a constant of the code, among those that are looked for together. */
export function sought(pattern: RegExp): Sought {
  ALL.push(pattern);
  return { pattern, place: ALL.length - 1 };
}

/** The same for several patterns, each by its name. */
export function soughtAll<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
): Readonly<Record<Name, Sought>> {
  const all = Object.entries<RegExp>(patterns).map(([name, pattern]) => [name, sought(pattern)] as const);
  return Object.fromEntries(all) as Record<Name, Sought>;
}

/**
 * Whether a pattern can match anywhere in a folded sentence or in a part of it; `false` is certain. The strings that
 * the patterns need are looked for together, once for a sentence and all readers, so that a pattern that cannot
 * match costs next to nothing.
 */
export function mayStand(folded: Folded, { place }: Sought): boolean {
  const word = (folded.signs ?? signsFor(folded))[place >> 5];
  return word === undefined || ((word >>> (place & 31)) & 1) === 1;
}

/** Several patterns of which a reader asks whether any may stand. */
export interface SoughtGroup {
  /** Words of the signs and the bits in them. */
  readonly words: readonly (readonly [word: number, bits: number])[];
}

/** Groups patterns, so that one question spares many. */
export function soughtGroup(...patterns: readonly (RegExp | Sought)[]): SoughtGroup {
  const words = new Map<number, number>();
  for (const one of patterns) {
    const { place } = one instanceof RegExp ? sought(one) : one;
    words.set(place >> 5, (words.get(place >> 5) ?? 0) | (1 << (place & 31)));
  }
  return { words: [...words] };
}

/** Whether any pattern of a group can match in a folded sentence or in a part of it; see `mayStand`. */
export function mayAnyStand(folded: Folded, { words }: SoughtGroup): boolean {
  const all = folded.signs ?? signsFor(folded);
  for (let i = 0; i < words.length; i += 1) {
    const [word, bits] = words[i] as readonly [number, number];
    const signs = all[word];
    if (signs === undefined || (signs & bits) !== 0) return true;
  }
  return false;
}

/** All matches of a global pattern in a part of a folded sentence; see `matchesIn`. */
export function matchesWithin(folded: Folded, part: string, one: Sought): readonly RegExpExecArray[] {
  return mayStand(folded, one) ? matchesIn(part, one.pattern) : NONE;
}

/** The first match of a pattern that is not global in a part of a folded sentence. */
export function matchWithin(folded: Folded, part: string, one: Sought): RegExpExecArray | null {
  return mayStand(folded, one) ? one.pattern.exec(part) : null;
}

/** Whether a pattern that is not global matches in a part of a folded sentence. */
export function testWithin(folded: Folded, part: string, one: Sought): boolean {
  return mayStand(folded, one) && one.pattern.test(part);
}

const NONE: readonly RegExpExecArray[] = Object.freeze([]);

interface Mark {
  readonly word: number;
  readonly bits: number;
}

/** The common search. */
interface Search {
  readonly automaton: Automaton;
  /** For each string that the automaton reports: which bits of which word of the signs it sets. */
  readonly marks: readonly (readonly Mark[])[];
  /**
   * The signs of a sentence in which no string stands, once for each set of strings that a pattern may need:
   * patterns of which nothing is certain may match. A pattern stands where its bit is set in all.
   */
  readonly blank: readonly number[];
  /** The words of the signs for one set. */
  readonly words: number;
  /** How many patterns there were when it was made. */
  readonly places: number;
}

let search: Search | null = null;
/** How often readers came to a sentence since the search would have to be made. */
let before = 0;
/** To look for everything together takes some preparation, which a short text does not repay. */
const WORTH = 10_000;
/** The strings that patterns need, by place: few patterns come later, and the others need not be taken apart again. */
const NEEDED: (readonly (readonly string[])[])[] = [];
/** How many sets of strings a pattern may need at most. */
const SETS = 3;

/** Which patterns may match in a sentence, a bit each. */
const SIGNS = new WeakMap<Span, readonly number[]>();
/** No bits: everything may match. */
const UNSEARCHED: readonly number[] = [];
let lastSentence: Span | null = null;
let lastSigns: readonly number[] = UNSEARCHED;

/** The signs of a sentence, kept beside its folded text: several forms of one sentence share them. */
function signsFor(folded: Folded): readonly number[] {
  const { sentence, text } = folded;
  if (sentence !== lastSentence) {
    lastSigns = SIGNS.get(sentence) ?? signsOf(sentence, text);
    lastSentence = sentence;
  }
  if (lastSigns !== UNSEARCHED) folded.signs = lastSigns;
  return lastSigns;
}

function signsOf(sentence: Span, text: string): readonly number[] {
  // Patterns that came later may stand anywhere until there were as many sentences again.
  if (search === null || search.places < ALL.length) {
    before += 1;
    if (before > WORTH) {
      search = searchFor(ALL);
      before = 0;
    } else if (search === null) return UNSEARCHED;
  }
  const { automaton, marks, blank, words } = search;
  const all = Int32Array.from(blank);
  automaton.search(text, (found) => {
    const those = marks[found] as readonly Mark[];
    for (let i = 0; i < those.length; i += 1) {
      const { word, bits } = those[i] as Mark;
      all[word] = (all[word] as number) | bits;
    }
  });
  const signs: number[] = [];
  for (let at = 0; at < words; at += 1) {
    let word = all[at] as number;
    for (let set = 1; set < SETS; set += 1) word &= all[at + set * words] as number;
    signs.push(word);
  }
  SIGNS.set(sentence, signs);
  return signs;
}

function searchFor(all: readonly RegExp[]): Search {
  const words = (all.length + 31) >> 5;
  // Where no string is needed, or no pattern is yet, anything may stand.
  const blank: number[] = Array.from({ length: words * SETS }, () => -1);
  const byString = new Map<string, Map<number, number>>();
  for (const [at, pattern] of all.entries()) {
    if (at >= NEEDED.length) NEEDED.push(neededSets(pattern));
    for (const [set, strings] of (NEEDED[at] ?? []).entries()) {
      const word = set * words + (at >> 5);
      const bit = 1 << (at & 31);
      blank[word] = (blank[word] as number) & ~bit;
      for (const text of strings) {
        const marks = byString.get(text) ?? new Map<number, number>();
        marks.set(word, (marks.get(word) ?? 0) | bit);
        byString.set(text, marks);
      }
    }
  }
  return {
    automaton: buildAutomaton([...byString.keys()]),
    marks: [...byString.values()].map((marks) => [...marks].map(([word, bits]) => ({ word, bits }))),
    blank,
    words,
    places: all.length,
  };
}
