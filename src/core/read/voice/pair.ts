import type { Actor } from '../actors/actor.ts';

/** The parties that a text has named so far, to find the two of which "both" and "they" tell. */
export class Pair {
  readonly #ofPeople = new Set<string>();
  readonly #named = new Set<string>();

  /** Keeps the parties of a sentence. */
  add(actors: readonly Actor[]): void {
    for (const { kind, party, parties } of actors) {
      for (const each of parties) this.#named.add(each);
      if (party === null || kind === 'anonymous') continue;
      this.#named.add(party);
      if (kind === 'person' || kind === 'role') this.#ofPeople.add(party);
    }
  }

  /** The two whose people act in the text, else the two that it names; none where there are not exactly two. */
  get parties(): readonly string[] {
    if (this.#ofPeople.size === 2) return [...this.#ofPeople];
    return this.#named.size === 2 ? [...this.#named] : [];
  }
}
