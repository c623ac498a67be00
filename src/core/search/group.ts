import type { Ranked } from './rank.ts';

/** A hit with the same sentence as other texts of its group have it. */
export interface Grouped {
  readonly first: Ranked;
  /** In the order of ranks. */
  readonly others: readonly Ranked[];
}

/** Sentences that share this part of their units are one: a paper changes a word of what the agency wrote. */
const SAME = 0.8;

/** Sentences of one group that another is held against. More are hardly ever found, and time must stay in bounds. */
const MOST_COMPARED = 200;

interface Group {
  readonly first: Ranked;
  readonly others: Ranked[];
  /** Worked out when the first text of the same group comes: most texts are alone in theirs. */
  units: ReadonlySet<string> | null;
}

/**
 * Puts together what texts of one group (see `SearchableText.group`) have in common, so that one agency report in ten
 * papers is one hit. Nothing is left out; the first in the order stands for all.
 */
export function grouped(ranked: readonly Ranked[]): Grouped[] {
  const groups: Group[] = [];
  const byGroup = new Map<string, { readonly bySentence: Map<string, Group>; readonly rivals: Group[] }>();
  for (const one of ranked) {
    const { exact } = one.sentence.candidate;
    const known = byGroup.get(one.text.group) ?? { bySentence: new Map<string, Group>(), rivals: [] };
    byGroup.set(one.text.group, known);
    const same = sameAs(one, known.bySentence.get(exact), known.rivals);
    if (same !== null) {
      same.others.push(one);
      continue;
    }
    const made: Group = { first: one, others: [], units: null };
    groups.push(made);
    if (!known.bySentence.has(exact)) known.bySentence.set(exact, made);
    if (known.rivals.length < MOST_COMPARED) known.rivals.push(made);
  }
  return groups;
}

/** The group of a sentence: never of its own text, where every sentence is a hit of its own. */
function sameAs(one: Ranked, equal: Group | undefined, rivals: readonly Group[]): Group | null {
  const isOther = ({ first }: Group): boolean => first.text.id !== one.text.id;
  if (equal !== undefined && isOther(equal)) return equal;
  let units: ReadonlySet<string> | null = null;
  for (const rival of rivals) {
    if (!isOther(rival)) continue;
    units ??= unitsIn(one);
    rival.units ??= unitsIn(rival.first);
    if (likeness(rival.units, units) >= SAME) return rival;
  }
  return null;
}

function unitsIn({ sentence }: Ranked): ReadonlySet<string> {
  return new Set(sentence.units.texts);
}

/** Dice's coefficient (1945) of the units. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const unit of a) if (b.has(unit)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
