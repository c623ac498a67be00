import type { Ranked } from './rank.ts';

/** A hit with the same sentence as other texts of its group have it. */
export interface Grouped {
  readonly first: Ranked;
  /** In the order of ranks. */
  readonly others: readonly Ranked[];
}

/** Sentences that share this part of their units are one: a paper changes a word of what the agency wrote. */
const SAME = 0.8;

/**
 * Puts together what texts of one group (see `SearchableText.group`) have in common, so that one agency report in ten
 * papers is one hit. Nothing is left out; the first in the order stands for all.
 */
export function grouped(ranked: readonly Ranked[]): Grouped[] {
  const groups: { first: Ranked; others: Ranked[] }[] = [];
  const byGroup = new Map<string, { first: Ranked; others: Ranked[] }[]>();
  for (const one of ranked) {
    const rivals = byGroup.get(one.text.group) ?? [];
    const same = rivals.find(({ first }) => first.text.id !== one.text.id && isSame(first, one));
    if (same !== undefined) {
      same.others.push(one);
      continue;
    }
    const made = { first: one, others: [] };
    groups.push(made);
    rivals.push(made);
    byGroup.set(one.text.group, rivals);
  }
  return groups;
}

function isSame(a: Ranked, b: Ranked): boolean {
  if (a.sentence.candidate.exact === b.sentence.candidate.exact) return true;
  const left = new Set(a.sentence.units.texts);
  const right = new Set(b.sentence.units.texts);
  let shared = 0;
  for (const unit of left) if (right.has(unit)) shared += 1;
  // Dice's coefficient.
  return (2 * shared) / (left.size + right.size) >= SAME;
}
