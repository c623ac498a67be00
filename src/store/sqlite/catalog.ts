import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { TextFacts } from '../dossier-store.ts';
import { readFacts } from './facts-row.ts';

/** A text's place among the numbers of sentences. */
export interface Placed {
  readonly number: number;
  readonly sentences: number;
  readonly facts: TextFacts;
}

/** All texts of one state of an index. */
export interface Catalog {
  /** By number. */
  readonly placed: readonly Placed[];
  /** By id in code unit order. */
  readonly facts: readonly TextFacts[];
  readonly byId: ReadonlyMap<string, Placed>;
}

/** Keeps the catalogue of the state that was looked at last, because most questions are put to an unchanged index. */
export class Catalogs {
  readonly #version: StatementSync;
  readonly #rows: StatementSync;
  readonly #row: StatementSync;
  #kept: { readonly version: number; readonly catalog: Catalog } | null = null;

  constructor(database: DatabaseSync) {
    this.#version = database.prepare('PRAGMA data_version');
    this.#rows = database.prepare('SELECT number, sentences, facts FROM text ORDER BY number');
    this.#row = database.prepare('SELECT number, sentences, facts FROM text WHERE id = ?');
  }

  /** The catalogue as it is now. To be called within a transaction. */
  current(): Catalog {
    // Another connection's commit changes the version; our own writes call `forget`.
    const version = (this.#version.get() as { data_version: number }).data_version;
    if (this.#kept?.version !== version) this.#kept = { version, catalog: this.#read() };
    return this.#kept.catalog;
  }

  /** One text, without looking at the others. To be called within a transaction. */
  text(id: string): Placed | null {
    const row = this.#row.get(id);
    return row === undefined ? null : placedOf(row);
  }

  forget(): void {
    this.#kept = null;
  }

  #read(): Catalog {
    const placed: Placed[] = [];
    const byId = new Map<string, Placed>();
    for (const row of this.#rows.iterate()) {
      const one = placedOf(row);
      placed.push(one);
      byId.set(one.facts.id, one);
    }
    const facts = placed.map((one) => one.facts).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { placed, facts, byId };
  }
}

function placedOf(row: Record<string, unknown>): Placed {
  const { number, sentences, facts } = row;
  return { number: number as number, sentences: sentences as number, facts: readFacts(facts as string) };
}
