import { type Automaton, buildAutomaton } from '../../lexicon/automaton.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { neededStrings } from './needed-strings.ts';

declare const known: unique symbol;

/** A pattern of folded text that takes part in the common search. Made by `sought` and by nothing else. */
export interface Sought extends RegExp {
  /** Lets the compiler refuse another pattern; it does not exist at run time. */
  readonly [known]: true;
}

/** A sentence in its folded form: a frame or a folded span. */
export interface Folded {
  readonly sentence: Span;
  readonly text: string;
}

/** Patterns by their place in the signs of a sentence. */
const PLACES = new Map<RegExp, number>();

/** Puts a pattern, a constant of the code, among those that are looked for together. */
export function sought(pattern: RegExp): Sought {
  PLACES.set(pattern, PLACES.size);
  return pattern as Sought;
}

/**
 * Whether a pattern can match anywhere in a folded sentence or in a part of it; `false` is certain. The strings that
 * the patterns need are looked for together, once for a sentence and all readers, so that a pattern that cannot
 * match costs next to nothing.
 */
export function mayStand({ sentence, text }: Folded, pattern: Sought): boolean {
  if (sentence !== lastSentence) {
    lastSigns = SIGNS.get(sentence) ?? signsOf(sentence, text);
    lastSentence = sentence;
  }
  const at = PLACES.get(pattern) as number;
  const word = lastSigns[at >> 5];
  return word === undefined || ((word >>> (at & 31)) & 1) === 1;
}

/** All matches of a global pattern in a part of a folded sentence; see `matchesIn`. */
export function matchesWithin(folded: Folded, part: string, pattern: Sought): readonly RegExpExecArray[] {
  return mayStand(folded, pattern) ? matchesIn(part, pattern) : NONE;
}

/** The first match of a pattern that is not global in a part of a folded sentence. */
export function matchWithin(folded: Folded, part: string, pattern: Sought): RegExpExecArray | null {
  return mayStand(folded, pattern) ? pattern.exec(part) : null;
}

const NONE: readonly RegExpExecArray[] = Object.freeze([]);

/** The common search. */
interface Search {
  readonly automaton: Automaton;
  /** For each string that the automaton reports: the places of the patterns that need it. */
  readonly patterns: readonly (readonly number[])[];
  /** The signs of a sentence in which no string stands: patterns of which nothing is certain may match. */
  readonly blank: Uint32Array;
  /** How many patterns there were when it was made. */
  readonly places: number;
}

let search: Search | null = null;
/** Sentences that were asked about before the search was made. */
let before = 0;
/** To look for everything together takes some preparation, which so few sentences do not repay. */
const WORTH = 150;

/** Which patterns may match in a sentence, a bit each. */
const SIGNS = new WeakMap<Span, Uint32Array>();
/** No bits: everything may match. */
const UNSEARCHED = new Uint32Array(0);
let lastSentence: Span | null = null;
let lastSigns: Uint32Array = UNSEARCHED;

function signsOf(sentence: Span, text: string): Uint32Array {
  if (search === null || search.places < PLACES.size) {
    before += 1;
    if (before <= WORTH) return UNSEARCHED;
    search = searchFor([...PLACES.keys()]);
  }
  const { automaton, patterns, blank } = search;
  const signs = blank.slice();
  automaton.search(text, (found) => {
    for (const at of patterns[found] as readonly number[])
      signs[at >> 5] = (signs[at >> 5] as number) | (1 << (at & 31));
  });
  SIGNS.set(sentence, signs);
  return signs;
}

function searchFor(all: readonly RegExp[]): Search {
  const blank = new Uint32Array((all.length + 31) >> 5);
  const byString = new Map<string, number[]>();
  for (const [at, pattern] of all.entries()) {
    const needed = neededStrings(pattern);
    if (needed === null) blank[at >> 5] = (blank[at >> 5] as number) | (1 << (at & 31));
    for (const text of needed ?? []) {
      const those = byString.get(text);
      if (those === undefined) byString.set(text, [at]);
      else those.push(at);
    }
  }
  // Places without a pattern may be taken by one that comes later.
  if ((all.length & 31) !== 0)
    blank[all.length >> 5] = (blank[all.length >> 5] as number) | (-1 << (all.length & 31));
  return {
    automaton: buildAutomaton([...byString.keys()]),
    patterns: [...byString.values()],
    blank,
    places: all.length,
  };
}
