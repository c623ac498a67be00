/** A person whom this text introduced by a full mention, or the lexicon's id where it knows the person. */
export interface NamedPerson {
  readonly id: string;
  readonly party: string | null;
  readonly known: boolean;
}

/**
 * What one text has taught about names so far: "French President Jean Test" makes a later "Test" that person, and
 * "the President" the one who was named with the title. Grows in text order, so that a name counts only after
 * its full mention.
 */
export class NameBook {
  readonly #aliases = new Map<string, NamedPerson>();
  /** Lengths of the kept forms by their first character, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #offices = new Map<string, Set<string>>();
  readonly #holders = new Map<string, Map<string, NamedPerson>>();
  readonly #met = new Set<string>();
  /** Titles as written, with whoever bore them, in text order. */
  readonly #written = new Map<string, Map<string, NamedPerson>>();
  #topic: string | null = null;
  #unnamed: string | null = null;

  /** The party that the text before was about, of which an office without a country in a report is. */
  get topic(): string | null {
    return this.#topic;
  }

  /** The party of a holder of an office whom the sentence before did not name, and whom this one may. */
  get unnamed(): string | null {
    return this.#unnamed;
  }

  /** Keeps the party of an office whose holder the sentence did not name; `null` where there is none. */
  leaveUnnamed(party: string | null): void {
    this.#unnamed = party;
  }

  /** Keeps what a sentence was about; `undefined` leaves what is kept. */
  follow(topic: string | null | undefined): void {
    if (topic !== undefined) this.#topic = topic;
  }

  /** Keeps a folded form of a name. A form that stands for two people stands for the later one. */
  learn(alias: string, person: NamedPerson): void {
    if (alias.length < 2) return;
    this.#aliases.set(alias, person);
    const first = alias.charAt(0);
    const lengths = this.#lengths.get(first) ?? [];
    if (!lengths.includes(alias.length))
      this.#lengths.set(
        first,
        [...lengths, alias.length].sort((a, b) => b - a),
      );
  }

  /** Keeps that a person of the lexicon was named. */
  meet(id: string): void {
    this.#met.add(id);
  }

  /** Whether a person of the lexicon was named before. */
  hasMet(id: string): boolean {
    return this.#met.has(id);
  }

  /** The longest kept form that stands in `text` at `at`. */
  longestAt(text: string, at: number): { readonly name: string; readonly person: NamedPerson } | null {
    const lengths = this.#lengths.get(text.charAt(at));
    if (lengths === undefined) return null;
    for (const length of lengths) {
      const name = text.slice(at, at + length);
      const person = this.#aliases.get(name);
      if (person) return { name, person };
    }
    return null;
  }

  /** Keeps that a person was named with a title. */
  learnTitle(title: string, person: NamedPerson): void {
    let holders = this.#holders.get(title);
    if (holders === undefined) {
      holders = new Map();
      this.#holders.set(title, holders);
    }
    holders.delete(person.id);
    holders.set(person.id, person);
    if (person.party !== null) this.learnOffice(title, person.party);
  }

  /** Keeps the title as it was written with a person. */
  learnWritten(title: string, person: NamedPerson): void {
    let bearers = this.#written.get(title);
    if (bearers === undefined) {
      bearers = new Map();
      this.#written.set(title, bearers);
    }
    bearers.set(person.id, person);
  }

  /**
   * The one person, of `party` where it is told, whom the text named with the title written so, else with one that
   * ends so (大臣 for 外交大臣); `null` where none or several were.
   */
  bearerOf(title: string, party: string | null): NamedPerson | null {
    const fits = (person: NamedPerson): boolean => party === null || person.party === party;
    const same = [...(this.#written.get(title)?.values() ?? [])].filter(fits);
    if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
    const longer = new Map<string, NamedPerson>();
    for (const [written, bearers] of this.#written)
      if (written.endsWith(title)) for (const one of bearers.values()) if (fits(one)) longer.set(one.id, one);
    return longer.size === 1 ? ([...longer.values()][0] ?? null) : null;
  }

  /** Keeps that an office of a party was spoken of without a name. */
  learnOffice(title: string, party: string): void {
    this.#offices.set(title, (this.#offices.get(title) ?? new Set()).add(party));
  }

  /** The only party whose holder of an office was spoken of so far; `null` where none or several were. */
  officeOf(title: string): string | null {
    const parties = this.#offices.get(title);
    return parties?.size === 1 ? ([...parties][0] ?? null) : null;
  }

  find(alias: string): NamedPerson | undefined {
    return this.#aliases.get(alias);
  }

  /** The one person of `party` (of any party for `null`) named with the title, or `null` where there is not exactly one. */
  holderOf(title: string, party: string | null): NamedPerson | null {
    const all = [...(this.#holders.get(title)?.values() ?? [])];
    const fitting = party === null ? all : all.filter((person) => person.party === party);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The person of `party` (of any party for `null`) last named with the title. */
  lastOf(title: string, party: string | null): NamedPerson | null {
    const all = [...(this.#holders.get(title)?.values() ?? [])];
    return all.findLast((person) => party === null || person.party === party) ?? null;
  }
}
