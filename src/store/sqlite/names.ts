import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * Strings that occur again and again in an index, such as ids, tags and the keys of values, each stored once and
 * known by a number. Numbers are only ever added, so that what is known stays true.
 */
export class Names {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #newer: StatementSync;
  readonly #insert: StatementSync;
  #unsaved = 0;

  constructor(database: DatabaseSync) {
    this.#newer = database.prepare('SELECT name FROM name WHERE id > ? ORDER BY id');
    this.#insert = database.prepare('INSERT INTO name (id, name) VALUES (?, ?)');
  }

  /** Learns what other connections have added. To be called within a transaction. */
  refresh(): void {
    for (const { name } of this.#newer.iterate(this.#names.length)) this.#learn(name as string);
    this.#unsaved = this.#names.length;
  }

  /** The number of a name; a new one is stored. Only within a write that began with `refresh`. */
  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#insert.run(this.#names.length + 1, name);
    return this.#learn(name);
  }

  /** The number of a name that is stored already. */
  known(name: string): number | null {
    return this.#ids.get(name) ?? null;
  }

  /** @throws RangeError where the index names a number that it does not have. */
  nameOf(id: number): string {
    const name = this.#names[id - 1];
    if (name === undefined) throw new RangeError(`The index has no name ${id}.`);
    return name;
  }

  /** Forgets what a write added that did not happen. */
  forget(): void {
    for (const name of this.#names.splice(this.#unsaved)) this.#ids.delete(name);
  }

  #learn(name: string): number {
    this.#names.push(name);
    this.#ids.set(name, this.#names.length);
    return this.#names.length;
  }
}
