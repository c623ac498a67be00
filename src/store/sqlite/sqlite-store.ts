import type { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../../core/evidence/finding.ts';
import type { Sought } from '../../core/search/sought.ts';
import { compareCodeUnits } from '../../core/text/code-unit-order.ts';
import type {
  DossierStore,
  FindingsWanted,
  SentencesFound,
  SentencesWanted,
  TextFacts,
  TextRecord,
} from '../dossier-store.ts';
import { Catalogs, type Placed } from './catalog.ts';
import { readContent } from './content-block.ts';
import { NumberFinder } from './find-numbers.ts';
import { readFindings } from './finding-block.ts';
import { mayHold } from './finding-marks.ts';
import { matchQuery } from './match-query.ts';
import { Names } from './names.ts';
import { roomOf } from './places.ts';
import { readSentences } from './sentence-block.ts';
import { SentenceReader } from './sentence-reader.ts';
import { readSignature } from './signature-block.ts';
import { sqliteProblem } from './sqlite-problem.ts';
import { TextWriter } from './text-writer.ts';

/** A store in one SQLite file. Calls are synchronous inside; what they throw is put into words. */
export class SqliteStore implements DossierStore {
  readonly #file: string;
  readonly #database: DatabaseSync;
  /** Opens a second connection, for what is read over a longer time and must not change meanwhile. */
  readonly #reader: () => SqliteStore;
  readonly #names: Names;
  readonly #catalogs: Catalogs;
  readonly #finder: NumberFinder;
  readonly #sentences: SentenceReader;
  readonly #writer: TextWriter;

  constructor(file: string, database: DatabaseSync, reader: () => SqliteStore) {
    this.#file = file;
    this.#database = database;
    this.#reader = reader;
    this.#names = new Names(database);
    this.#catalogs = new Catalogs(database);
    this.#finder = new NumberFinder(database);
    this.#sentences = new SentenceReader(database, this.#names);
    this.#writer = new TextWriter(database, this.#names);
  }

  async facts(): Promise<readonly TextFacts[]> {
    return this.#read(() => this.#catalogs.current().facts);
  }

  async put(records: readonly TextRecord[]): Promise<void> {
    if (records.length > 0) this.#write(() => this.#writer.put(records));
  }

  async note(facts: readonly TextFacts[]): Promise<void> {
    if (facts.length === 0) return;
    this.#write(() => {
      const moved: TextRecord[] = [];
      for (const one of facts) {
        const known = this.#catalogs.text(one.id);
        if (known === null) continue;
        // The numbers of sentences hang on the date.
        if (roomOf(one.published, one.id).start === roomOf(known.facts.published, one.id).start)
          this.#writer.note(one);
        else moved.push({ ...this.#record(known), facts: one });
      }
      this.#writer.put(moved);
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      this.#write(() => {
        for (const id of ids) this.#writer.remove(id);
      });
  }

  async content(id: string): Promise<string | null> {
    return this.#read(() => {
      const placed = this.#catalogs.text(id);
      return placed === null ? null : this.#contentOf(placed);
    });
  }

  async signatures(): Promise<ReadonlyMap<string, readonly number[]>> {
    return this.#read(() => {
      const { placed } = this.#catalogs.current();
      const ids = new Map(placed.map(({ number, facts }) => [number, facts.id]));
      const rows = this.#database.prepare('SELECT number, signs FROM signature').all();
      return new Map(
        rows
          .map(
            ({ number, signs }) =>
              [ids.get(number as number) ?? '', readSignature(signs as Uint8Array)] as const,
          )
          .sort(([a], [b]) => compareCodeUnits(a, b)),
      );
    });
  }

  async *findings(wanted: FindingsWanted = {}): AsyncIterable<Finding> {
    const reader = this.#reader();
    try {
      yield* reader.#findingsOf(wanted);
    } catch (error) {
      throw sqliteProblem(this.#file, error);
    } finally {
      await reader.close();
    }
  }

  async findingsWithId(id: string): Promise<readonly Finding[]> {
    return this.#read(() => {
      const holding = new Set<number>();
      for (const { number, marks } of this.#database.prepare('SELECT number, marks FROM mark').iterate())
        if (mayHold(marks as Uint8Array, id)) holding.add(number as number);
      return this.#catalogs
        .current()
        .placed.filter(({ number }) => holding.has(number))
        .sort((a, b) => compareCodeUnits(a.facts.id, b.facts.id))
        .flatMap((one) => this.#findings(one).filter((finding) => finding.id === id));
    });
  }

  async sentences({ sought, texts, atMost }: SentencesWanted): Promise<SentencesFound> {
    return this.#read(() => {
      const catalog = this.#catalogs.current();
      const wanted = texts === null ? null : new Set(texts);
      const among = catalog.placed.filter(
        // A text without sentences has one number all the same.
        ({ facts }) => wanted?.has(facts.id) ?? true,
      );
      const match = sought === null ? null : this.#match(sought);
      const { numbers, more } = this.#finder.find(match, catalog, among, atMost);
      return { sentences: this.#sentences.read(numbers, catalog), more };
    });
  }

  async counts(sought: readonly Sought[], atMost: number): Promise<readonly number[]> {
    return this.#read(() => {
      const count = this.#database.prepare(
        'SELECT count(*) AS n FROM (SELECT 1 FROM sentence WHERE sentence MATCH ? LIMIT ?)',
      );
      return sought.map((one) => (count.get(this.#match(one), atMost) as { n: number }).n);
    });
  }

  async tags(beginning: string): Promise<readonly string[]> {
    return this.#read(() =>
      this.#database
        .prepare('SELECT name FROM tag')
        .all()
        .map(({ name }) => this.#names.nameOf(name as number))
        .filter((name) => name.startsWith(beginning))
        .sort(compareCodeUnits),
    );
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  *#findingsOf({ texts, kinds }: FindingsWanted): Iterable<Finding> {
    // Ends with the connection.
    this.#database.exec('BEGIN');
    this.#names.refresh();
    const { byId, facts } = this.#catalogs.current();
    const ids = texts === undefined ? facts.map(({ id }) => id) : [...new Set(texts)].sort(compareCodeUnits);
    const only = kinds === undefined ? null : new Set(kinds);
    for (const id of ids) {
      const placed = byId.get(id);
      if (placed === undefined) continue;
      for (const finding of this.#findings(placed)) if (only?.has(finding.kind) ?? true) yield finding;
    }
  }

  #findings({ number, facts }: Placed): Finding[] {
    const row = this.#body(number);
    const content = contentOf(row);
    return readFindings(
      row.findings as Uint8Array,
      { id: facts.id, content, sha256: facts.sha256 },
      this.#names,
    );
  }

  #record(placed: Placed): TextRecord {
    const { number, facts } = placed;
    const row = this.#body(number);
    const signs = this.#database.prepare('SELECT signs FROM signature WHERE number = ?').get(number)?.signs;
    return {
      facts,
      content: contentOf(row),
      sentences: readSentences(row.sentences as Uint8Array, this.#names, null),
      findings: this.#findings(placed),
      signature: signs === undefined ? [] : readSignature(signs as Uint8Array),
    };
  }

  #contentOf({ number }: Placed): string {
    const row = this.#database.prepare('SELECT units, content FROM body WHERE number = ?').get(number);
    return contentOf(row ?? {});
  }

  #body(number: number): Record<string, unknown> {
    return this.#database.prepare('SELECT * FROM body WHERE number = ?').get(number) as Record<
      string,
      unknown
    >;
  }

  #match(sought: Sought): string {
    return matchQuery(sought, (tag) => this.#names.known(tag));
  }

  /** Runs what reads in one transaction, so that it sees one state. */
  #read<Result>(task: () => Result): Result {
    return this.#within('BEGIN', task);
  }

  #write(task: () => void): void {
    try {
      this.#within('BEGIN IMMEDIATE', task);
    } catch (error) {
      this.#names.forget();
      throw error;
    } finally {
      this.#catalogs.forget();
    }
  }

  #within<Result>(begin: string, task: () => Result): Result {
    const database = this.#database;
    try {
      database.exec(begin);
      this.#names.refresh();
      const result = task();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack(database);
      throw sqliteProblem(this.#file, error);
    }
  }
}

function contentOf({ units, content }: Record<string, unknown>): string {
  return readContent({ units: units as Uint8Array, bytes: content as Uint8Array });
}

/** SQLite has rolled back by itself after some errors, such as a full disk; then there is nothing left to do. */
function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // No transaction was open.
  }
}
