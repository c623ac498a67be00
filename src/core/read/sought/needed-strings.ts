import { type PatternNode, patternTree } from './pattern-tree.ts';

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that the part can match, where that is little enough to list. */
  readonly exact: ReadonlySet<string> | null;
  /** Sets of strings, the rarest first: of each, one stands in the text wherever the part matches. */
  readonly needed: readonly ReadonlySet<string>[];
}

/** Most sets that are kept for one part. */
const MOST_SETS = 3;
/** A further set of shorter strings stands nearly everywhere and spares nothing. */
const TELLING = 3;

/** Most strings that are kept for one part. */
const MOST = 1500;
/** Most that come from putting two parts behind each other. */
const MOST_JOINED = 48;

/**
 * Strings of which at least one stands in every text that the pattern matches, or `null` where none is certain: the
 * conditions that a search index takes from a pattern (Cox 2012, "Regular expression matching with a trigram
 * index"), with whole strings instead of trigrams. They come from the pattern itself and change with it.
 */
export function neededStrings(pattern: RegExp): readonly string[] | null {
  return neededSets(pattern)[0] ?? null;
}

/** Several such sets, at most three, the rarest first: one string of every set stands wherever the pattern matches. */
export function neededSets(pattern: RegExp): readonly (readonly string[])[] {
  const tree = patternTree(pattern);
  if (tree === null) return [];
  return allOf(knownOf(tree))
    .filter((set, at) => at === 0 || rarity(set) >= TELLING)
    .map((set) => [...shortest(set)].sort());
}

function knownOf(node: PatternNode): Known {
  switch (node.kind) {
    case 'nothing':
      return EMPTY;
    case 'character':
      return node.units === null ? UNKNOWN : { exact: new Set(node.units), needed: NONE };
    case 'ahead':
      return { exact: EMPTY.exact, needed: allOf(knownOf(node.of)) };
    case 'repeat':
      return repeated(knownOf(node.of), node.least, node.most);
    case 'choice':
      return listed(node.among) ?? chosen(node.among.map(knownOf));
    case 'sequence':
      return node.parts.length === 1 ? knownOf(node.parts[0] as PatternNode) : inRow(node.parts.map(knownOf));
  }
}

/** What is needed of a part, what it can match being one such set. */
function allOf({ exact, needed }: Known): readonly ReadonlySet<string>[] {
  return exact === null ? needed : rarest([...needed, exact]);
}

function repeated({ exact, needed }: Known, least: number, most: number): Known {
  if (least === 0)
    return { exact: most === 1 && exact !== null ? new Set(['', ...exact]) : null, needed: NONE };
  if (least === 1 && most === 1) return { exact, needed };
  return { exact: null, needed: allOf({ exact, needed }) };
}

/** A choice among strings that are written out, as most choices are; `null` for any other. */
function listed(among: readonly PatternNode[]): Known | null {
  const exact = new Set<string>();
  for (const one of among) {
    const only = one.kind === 'sequence' && one.parts.length === 1 ? one.parts[0] : one;
    if (only?.kind !== 'character' || only.units === null) return null;
    for (const unit of only.units) exact.add(unit);
  }
  return exact.size > MOST ? null : { exact, needed: NONE };
}

/** The first sets of all together are one, the second ones another: whichever is chosen has its own in each. */
function chosen(among: readonly Known[]): Known {
  const exact = union(among.map((one) => one.exact));
  if (exact !== null) return { exact, needed: NONE };
  const sets = among.map(allOf);
  const together: ReadonlySet<string>[] = [];
  for (let at = 0; at < Math.min(...sets.map(({ length }) => length)); at += 1) {
    const set = union(sets.map((one) => one[at] ?? null));
    if (set !== null) together.push(set);
  }
  return { exact: null, needed: rarest(together) };
}

function inRow(parts: readonly Known[]): Known {
  let run: ReadonlySet<string> = new Set(['']);
  const needed: ReadonlySet<string>[] = [];
  let isWhole = true;
  for (const part of parts) {
    needed.push(...part.needed);
    if (part.exact !== null && run.size * part.exact.size <= MOST_JOINED) {
      run = joined(run, part.exact);
      continue;
    }
    if (part.exact !== null && run.size === 1 && run.has('')) {
      run = part.exact;
      continue;
    }
    needed.push(run);
    run = part.exact ?? new Set(['']);
    isWhole = false;
  }
  if (isWhole) return { exact: run, needed: rarest(needed) };
  return { exact: null, needed: rarest([...needed, run]) };
}

function joined(heads: ReadonlySet<string>, tails: ReadonlySet<string>): ReadonlySet<string> {
  if (heads.size === 1 && heads.has('')) return tails;
  if (tails.size === 1 && tails.has('')) return heads;
  const all = new Set<string>();
  for (const head of heads) for (const tail of tails) all.add(head + tail);
  return all;
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const one of set) all.add(one);
    if (all.size > MOST) return null;
  }
  return all;
}

/** The sets that stand in the fewest texts; one with the empty string says nothing. */
function rarest(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const telling = sets.filter((set, at) => rarity(set) > 0 && sets.indexOf(set) === at);
  if (telling.length > 1) telling.sort((a, b) => rarity(b) - rarity(a) || a.size - b.size);
  return telling.slice(0, MOST_SETS);
}

function rarity(set: ReadonlySet<string>): number {
  if (set.size === 0) return 0;
  const known = RARITIES.get(set);
  if (known !== undefined) return known;
  let least = Number.POSITIVE_INFINITY;
  for (const one of set) {
    least = Math.min(least, weight(one));
    if (least === 0) break;
  }
  RARITIES.set(set, least);
  return least;
}

/** A set goes through all parts that a pattern has around it. */
const RARITIES = new WeakMap<ReadonlySet<string>, number>();

const FREQUENT = /^ ?(?:the|a|an|to|of|in|on|and|is|be|it|for|that|with|by|as|at|not|no) ?$/;

/** The longest of them, with spaces around it. */
const LONGEST_FREQUENT = 6;

/** How much a string tells by standing, in letters; a Chinese character tells about as much as three letters. */
function weight(text: string): number {
  if (text.length <= LONGEST_FREQUENT && FREQUENT.test(text)) return Math.min(1, text.length);
  let sum = 0;
  for (let i = 0; i < text.length && sum < 8; i += 1) sum += text.charCodeAt(i) > 0x2e80 ? 3 : 1;
  return Math.min(sum, 8);
}

/** Strings that hold another of the set add nothing. */
function shortest(set: ReadonlySet<string>): ReadonlySet<string> {
  const byLength = [...set].sort((a, b) => a.length - b.length);
  // Shorter ones that were kept, by their first two characters: few begin as any place of a string does.
  const kept = new Map<string, string[]>();
  const found = new Set<string>();
  for (const one of byLength) {
    if (isCovered(one, kept)) continue;
    found.add(one);
    const head = one.slice(0, 2);
    const those = kept.get(head);
    if (those === undefined) kept.set(head, [one]);
    else those.push(one);
  }
  return found;
}

function isCovered(text: string, kept: ReadonlyMap<string, readonly string[]>): boolean {
  for (let from = 0; from < text.length; from += 1) {
    if (kept.has(text.charAt(from))) return true;
    for (const one of kept.get(text.slice(from, from + 2)) ?? [])
      if (one.length < text.length && text.startsWith(one, from)) return true;
  }
  return false;
}

const NONE: readonly ReadonlySet<string>[] = [];
const EMPTY: Known = { exact: new Set(['']), needed: NONE };
const UNKNOWN: Known = { exact: null, needed: NONE };
