import { compareCodeUnits } from './code-unit-order.ts';
import { type Overlap, overlapOf, stretchOf } from './near-duplicates.ts';

/** This share of the shorter text must stand in the longer one: the same text, with a few words of a desk's own. */
const LEAST_OF_SHORTER = 0.6;
/** And this share of the longer one in the shorter. */
const LEAST_OF_LONGER = 0.3;
/** With more than this in common they are one text wherever they part. */
const NEARLY_ALL = 0.6;
/**
 * With less, the shorter must be the beginning of the longer: desks cut from the end, whereas a report that prints a
 * statement whole has its own news first.
 */
const LATEST_BEGINNING = 0.12;
/** Fewer stretches tell nothing. */
const LEAST_TOLD = 10;
/** The signs of a group by which it is found; of the same stretch every text has the same sign. */
const FOUND_BY = 96;
/** So many of them must be shared before two texts are compared: far fewer than a third, below which they are not one. */
const LEAST_SHARED = 5;
/** A stretch in more groups than this is a set phrase and tells nothing of a text. */
const MOST_GROUPS = 32;
/** Groups that are looked at closely for one text, those with the most stretches in common. */
const MOST_COMPARED = 8;

interface Group {
  readonly signature: readonly number[];
  readonly members: string[];
}

/**
 * Puts texts that say nearly the same into groups. Every text is compared with the longest of a group, never with
 * another member, so that a group does not drift from one text to the next. Linear in the number of texts: each
 * stretch leads to a bounded number of groups.
 * @returns for every text the id of its group, which is the first id in it; a text without a like has its own
 */
export function groupNearDuplicates(
  signatures: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, string> {
  const ordered = [...signatures].sort(
    ([a, long], [b, short]) => short.length - long.length || compareCodeUnits(a, b),
  );
  const groups: Group[] = [];
  const index = new Map<number, number[]>();
  // How many signs of the text at hand each group has: one field for all texts, cleared after each.
  const common = new Uint16Array(ordered.length);
  for (const [id, signature] of ordered) {
    const found = signature.length < LEAST_TOLD ? null : groupOf(signature, { index, groups, common });
    if (found !== null) {
      found.members.push(id);
      continue;
    }
    for (const sign of signature.slice(0, FOUND_BY)) add(index, stretchOf(sign), groups.length);
    groups.push({ signature, members: [id] });
  }
  return new Map(
    groups.flatMap(({ members }) => {
      const first = members.reduce((one, other) => (compareCodeUnits(one, other) <= 0 ? one : other));
      return members.map((id) => [id, first] as const);
    }),
  );
}

/** A list that is one longer than is looked at says that the stretch is a set phrase. */
function add(index: Map<number, number[]>, hash: number, group: number): void {
  const list = index.get(hash);
  if (list === undefined) index.set(hash, [group]);
  else if (list.length <= MOST_GROUPS) list.push(group);
}

/** The groups made so far, by their places. */
interface Made {
  readonly groups: readonly Group[];
  readonly index: ReadonlyMap<number, readonly number[]>;
  /** All 0 between two texts. */
  readonly common: Uint16Array;
}

/** The group that a text has most in common with, where that is enough; of equals the one made first. */
function groupOf(signature: readonly number[], { groups, index, common }: Made): Group | null {
  const touched: number[] = [];
  for (const sign of signature) {
    const list = index.get(stretchOf(sign));
    if (list === undefined || list.length > MOST_GROUPS) continue;
    for (const group of list) {
      if (common[group] === 0) touched.push(group);
      common[group] = (common[group] ?? 0) + 1;
    }
  }
  const shared = (group: number): number => common[group] ?? 0;
  const nearest = touched
    .filter((group) => shared(group) >= LEAST_SHARED)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, MOST_COMPARED);
  for (const group of touched) common[group] = 0;
  let best: Group | null = null;
  let most = 0;
  for (const at of nearest) {
    const group = groups[at] as Group;
    const overlap = overlapOf(signature, group.signature);
    if (overlap.ofShorter > most && isOneText(overlap)) {
      most = overlap.ofShorter;
      best = group;
    }
  }
  return best;
}

function isOneText({ ofShorter, ofLonger, quarter, told }: Overlap): boolean {
  if (told < LEAST_TOLD || ofShorter < LEAST_OF_SHORTER || ofLonger < LEAST_OF_LONGER) return false;
  // Of a beginning, a quarter has passed after a quarter of its length.
  return ofLonger >= NEARLY_ALL || quarter <= ofLonger / 4 + LATEST_BEGINNING;
}
