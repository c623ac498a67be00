import type { PlaceEntry } from '../../lexicon/entry.ts';
import { formsOf } from '../../lexicon/forms-of.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';

/** What the lexicon knows of places by their names. */
export interface Places {
  /** The place that a name or an id means; `null` where the lexicon does not know it. */
  of(name: string): PlaceEntry | null;
  /** Whether two names mean two places, neither of which lies in the other as far as their names tell. */
  differ(a: string, b: string): boolean;
}

/** Looks places up by any of their names in any script. */
export function placesOf({ place }: LexiconData): Places {
  const byName = new Map<string, PlaceEntry>();
  for (const entry of place) {
    for (const name of [entry.id, ...namesOf(entry)]) {
      const folded = foldForm(name);
      if (!byName.has(folded)) byName.set(folded, entry);
    }
  }
  const of = (name: string): PlaceEntry | null => byName.get(foldForm(name)) ?? null;
  return {
    of,
    differ(a, b) {
      const [one, other] = [of(a), of(b)];
      // A place that nobody listed may be a part of any other.
      return one !== null && other !== null && one.id !== other.id && !isIn(one, other) && !isIn(other, one);
    },
  };
}

function namesOf(entry: PlaceEntry): readonly string[] {
  return [...Object.values(entry.label), ...formsOf('place', entry).map(({ text }) => text)];
}

/** 泰萨利卡尔德港 is a name of the port that has its country's name in it. */
function isIn(inner: PlaceEntry, outer: PlaceEntry): boolean {
  const names = namesOf(outer).map(foldForm);
  return namesOf(inner).some((long) =>
    names.some((name) => name !== foldForm(long) && foldForm(long).includes(name)),
  );
}
