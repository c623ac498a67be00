import type { KnownExchange, TrackContext } from '../input/track-context.ts';

/** Who stands across from whom in a dossier, for one text of it. */
export interface Sides {
  /** Parties of the dossier among some ids, in the dossier's order. */
  known(ids: readonly (string | null)[]): readonly string[];
  /** The only other party that a party can mean; `null` where there are several. */
  across(party: string): string | null;
  /** All parties of the exchange that the text is about, else of the dossier where it has two; empty else. */
  readonly both: readonly string[];
}

/** The sides as a text sees them: those of its exchange, else those of a dossier of two. */
export function sidesOf(about: KnownExchange | null, { parties }: TrackContext): Sides {
  const order = new Map(parties.map((party, at) => [party, at]));
  const known = (ids: readonly (string | null)[]): readonly string[] =>
    [...new Set(ids.filter((id): id is string => id !== null && order.has(id)))].sort(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
  const there = known(about?.parties ?? []);
  const both = there.length > 1 ? there : parties.length === 2 ? parties : [];
  const across = (party: string): string | null => {
    const others = both.filter((one) => one !== party);
    return both.includes(party) && others.length === 1 ? (others[0] ?? null) : null;
  };
  return { known, across, both };
}
