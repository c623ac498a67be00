import type { Venue } from './exchange-record.ts';
import type { Places } from './places.ts';

/** Tells facts about places of contacts, one contact after the other in order of date. */
export class Venues {
  readonly #places: Places;
  readonly #used = new Map<string, { readonly place: string; times: number; last: string }>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** Facts about the place of a contact, and remembers it for those that follow. `null` without a place. */
  visit(id: string, place: string | null, parties: readonly string[]): Venue | null {
    if (place === null) return null;
    const entry = this.#places.of(place);
    const key = entry?.id ?? place;
    const country = entry?.country ?? null;
    const host = country !== null && parties.includes(country) ? country : null;
    const here = this.#used.get(key);
    const venue = {
      place,
      host,
      thirdCountry: entry === null ? null : host === null,
      before: { times: here?.times ?? 0, last: here?.last ?? null },
      previous: [...this.#used.values()].map(({ place, times }) => ({ place, times })),
    };
    if (here === undefined) this.#used.set(key, { place, times: 1, last: id });
    else Object.assign(here, { times: here.times + 1, last: id });
    return venue;
  }
}
