import type { PartyCriterion } from './commitment.ts';
import type { CriterionNote } from './criterion-note.ts';
import type { Occasions } from './occasions.ts';

/** Yardsticks by the exchange whose agreements they are held to. */
export type CriteriaByExchange = ReadonlyMap<string, readonly CriterionNote[]>;

/**
 * Yardsticks for `criteriaFor`: of the exchange that the words name by its place or day, else of the one that the text
 * is about.
 */
export function criteriaByExchange(
  notes: readonly CriterionNote[],
  occasions: Occasions,
): CriteriaByExchange {
  const lists = new Map<string, CriterionNote[]>();
  for (const note of notes) {
    const named = occasions.named(note.named, note.mention.known);
    for (const id of named.length > 0 ? named.slice(0, 1) : note.exchange === null ? [] : [note.exchange])
      lists.set(id, [...(lists.get(id) ?? []), note]);
  }
  return lists;
}

/** What each party takes as keeping what was agreed at an exchange, one entry a party and yardstick. */
export function criteriaFor(
  exchange: string | null,
  parties: readonly string[],
  criteria: CriteriaByExchange,
): readonly PartyCriterion[] {
  const notes = exchange === null ? [] : (criteria.get(exchange) ?? []);
  return parties.flatMap((party): PartyCriterion[] => {
    const own = Map.groupBy(
      notes.filter((note) => note.party === party),
      ({ criterion }) => criterion,
    );
    if (own.size === 0) return [{ party, criterion: 'unspecified', mentions: [] }];
    return [...own].map(([criterion, list]) => ({
      party,
      criterion,
      mentions: list.map(({ mention }) => mention),
    }));
  });
}
