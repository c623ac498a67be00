import type { LexiconData } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { KnownExchange } from '../input/track-context.ts';
import type { Named } from './claim-note.ts';

/** Finds the exchange that words mean: by its day, else by its place. */
export interface Occasions {
  /** Ids of exchanges, those that the passage names nearest first. Only exchanges that began by `until`. */
  named(named: Named, until: string | null): readonly string[];
}

/** Exchanges by their days and places. */
export function occasionsOf(exchanges: readonly KnownExchange[], lexicon: LexiconData): Occasions {
  const byDay = new Map<string, string[]>();
  const byPlace = new Map<string, string[]>();
  const begins = new Map<string, string>();
  const ids = placeIds(lexicon);
  for (const { id, date, place } of exchanges) {
    if (date !== null) {
      const [from = '', to = from] = date.split('/');
      begins.set(id, from);
      for (const day of new Set([from, to])) add(byDay, day, id);
    }
    if (place !== null)
      for (const one of ids.get(foldForm(place)) ?? [foldForm(place)]) add(byPlace, one, id);
  }
  const isBy = (id: string, until: string | null) => until === null || (begins.get(id) ?? '') <= until;
  return {
    named({ places, days }, until) {
      const found = new Set<string>();
      for (const place of places) {
        // The latest exchange there is meant.
        const last = byPlace.get(place)?.findLast((id) => isBy(id, until));
        if (last !== undefined) found.add(last);
      }
      for (const day of days) for (const id of byDay.get(day) ?? []) if (isBy(id, until)) found.add(id);
      return [...found];
    },
  };
}

/** Ids of places by their folded names. */
function placeIds(lexicon: LexiconData): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, label } of lexicon.place)
    for (const name of new Set(Object.values(label))) add(ids, foldForm(name), id);
  return ids;
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
