import { type PatternNode, patternTree } from './pattern-tree.ts';

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that the part can match, where that is little enough to list. */
  readonly exact: ReadonlySet<string> | null;
  /** Strings of which one stands in the text wherever the part matches; `null` where none is certain. */
  readonly needed: ReadonlySet<string> | null;
}

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
  const tree = patternTree(pattern);
  if (tree === null) return null;
  const known = knownOf(tree);
  const needed = better(known.needed, known.exact);
  return needed === null ? null : [...shortest(needed)].sort();
}

function knownOf(node: PatternNode): Known {
  switch (node.kind) {
    case 'nothing':
      return EMPTY;
    case 'character':
      return node.units === null ? UNKNOWN : { exact: new Set(node.units), needed: null };
    case 'ahead': {
      const { exact, needed } = knownOf(node.of);
      return { exact: EMPTY.exact, needed: better(exact, needed) };
    }
    case 'repeat':
      return repeated(knownOf(node.of), node.least, node.most);
    case 'choice':
      return listed(node.among) ?? chosen(node.among.map(knownOf));
    case 'sequence':
      return node.parts.length === 1 ? knownOf(node.parts[0] as PatternNode) : inRow(node.parts.map(knownOf));
  }
}

function repeated({ exact, needed }: Known, least: number, most: number): Known {
  if (least === 0)
    return { exact: most === 1 && exact !== null ? new Set(['', ...exact]) : null, needed: null };
  if (least === 1 && most === 1) return { exact, needed };
  return { exact: null, needed: better(exact, needed) };
}

/** A choice among strings that are written out, as most choices are; `null` for any other. */
function listed(among: readonly PatternNode[]): Known | null {
  const exact = new Set<string>();
  for (const one of among) {
    const only = one.kind === 'sequence' && one.parts.length === 1 ? one.parts[0] : one;
    if (only?.kind !== 'character' || only.units === null) return null;
    for (const unit of only.units) exact.add(unit);
  }
  return exact.size > MOST ? null : { exact, needed: null };
}

function chosen(among: readonly Known[]): Known {
  const exact = union(among.map((one) => one.exact));
  return { exact, needed: exact === null ? union(among.map((one) => better(one.exact, one.needed))) : null };
}

function inRow(parts: readonly Known[]): Known {
  let run: ReadonlySet<string> = new Set(['']);
  let needed: ReadonlySet<string> | null = null;
  let isWhole = true;
  for (const part of parts) {
    needed = better(needed, part.needed);
    if (part.exact !== null && run.size * part.exact.size <= MOST_JOINED) {
      run = joined(run, part.exact);
      continue;
    }
    if (part.exact !== null && run.size === 1 && run.has('')) {
      run = part.exact;
      continue;
    }
    needed = better(needed, run);
    run = part.exact ?? new Set(['']);
    isWhole = false;
  }
  return isWhole ? { exact: run, needed } : { exact: null, needed: better(needed, run) };
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

/** The set that stands in fewer texts; one with the empty string says nothing. */
function better(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  const [one, other] = [rarity(a), rarity(b)];
  if (one === 0 && other === 0) return null;
  if (one !== other) return one > other ? a : b;
  return (a?.size ?? 0) <= (b?.size ?? 0) ? a : b;
}

function rarity(set: ReadonlySet<string> | null): number {
  if (set === null || set.size === 0) return 0;
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

const EMPTY: Known = { exact: new Set(['']), needed: null };
const UNKNOWN: Known = { exact: null, needed: null };
