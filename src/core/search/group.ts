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
  readonly units: ReadonlySet<string>;
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
    const units = new Set(one.sentence.units.texts);
    const other = (group: Group): boolean => group.first.text.id !== one.text.id;
    const equal = known.bySentence.get(exact);
    const same =
      equal !== undefined && other(equal)
        ? equal
        : known.rivals.find((rival) => other(rival) && likeness(rival.units, units) >= SAME);
    if (same !== undefined) {
      same.others.push(one);
      continue;
    }
    const made = { first: one, others: [], units };
    groups.push(made);
    if (equal === undefined) known.bySentence.set(exact, made);
    if (known.rivals.length < MOST_COMPARED) known.rivals.push(made);
  }
  return groups;
}

/** Dice's coefficient (1945) of the units. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const unit of a) if (b.has(unit)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
