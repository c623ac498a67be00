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
      return chosen(node.among.map(knownOf));
    case 'sequence':
      return inRow(node.parts.map(knownOf));
  }
}

function repeated({ exact, needed }: Known, least: number, most: number): Known {
  if (least === 0)
    return { exact: most === 1 && exact !== null ? new Set(['', ...exact]) : null, needed: null };
  if (least === 1 && most === 1) return { exact, needed };
  return { exact: null, needed: better(exact, needed) };
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
  let least = Number.POSITIVE_INFINITY;
  for (const one of set) least = Math.min(least, weight(one));
  return least;
}

const FREQUENT = /^ ?(?:the|a|an|to|of|in|on|and|is|be|it|for|that|with|by|as|at|not|no) ?$/;

/** How much a string tells by standing, in letters; a Chinese character tells about as much as three letters. */
function weight(text: string): number {
  if (FREQUENT.test(text)) return Math.min(1, text.length);
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i) > 0x2e80 ? 3 : 1;
  return Math.min(sum, 8);
}

/** Strings that hold another of the set add nothing. */
function shortest(set: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const one of set) {
    let isCovered = false;
    for (let from = 0; from < one.length && !isCovered; from += 1) {
      for (let to = from + 1; to <= one.length && !isCovered; to += 1)
        isCovered = to - from < one.length && set.has(one.slice(from, to));
    }
    if (!isCovered) kept.add(one);
  }
  return kept;
}

const EMPTY: Known = { exact: new Set(['']), needed: null };
const UNKNOWN: Known = { exact: null, needed: null };
