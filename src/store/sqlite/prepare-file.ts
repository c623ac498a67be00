import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { InputError } from '../../collect/input-error.ts';
import { APPLICATION, SCHEMA_VERSION, TABLES } from './schema.ts';
import { isDamage } from './sqlite-problem.ts';

/** What an index was thrown away for. It is derived, so that nothing is lost but time. */
export type Discarded = 'older' | 'damaged';

type State = 'current' | 'empty' | 'older';

/**
 * Whether the tables are there and of this version.
 * @throws InputError `index-newer`, or `index-foreign` for a file of another program
 */
export function stateOf(database: DatabaseSync, file: string): State {
  const version = numberOf(database, 'PRAGMA user_version');
  const application = numberOf(database, 'PRAGMA application_id');
  const tables = numberOf(database, 'SELECT count(*) FROM sqlite_schema');
  if (application === 0 && version === 0 && tables === 0) return 'empty';
  if (application !== APPLICATION) {
    throw new InputError(
      'index-foreign',
      `\`${file}\` is a database of another program. Move it elsewhere; the index is then built in its place.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new InputError(
      'index-newer',
      `The index \`${file}\` was written by a newer version of Readout (its tables have version ${version}, this program knows ${SCHEMA_VERSION}). Update the program, or delete the file and read the dossier again.`,
    );
  }
  return version === SCHEMA_VERSION ? 'current' : 'older';
}

/** Makes the tables where they are missing or old. Two processes that do so at once agree on one set of tables. */
export function prepareTables(database: DatabaseSync, file: string): Discarded | null {
  if (stateOf(database, file) === 'current') return null;
  // A text's blocks are two or three kilobytes: on small pages each would leave half a page empty.
  database.exec('PRAGMA page_size = 16384; PRAGMA journal_mode = WAL');
  database.exec('BEGIN IMMEDIATE');
  try {
    const state = stateOf(database, file);
    if (state === 'older') dropAll(database);
    if (state !== 'current') database.exec(TABLES);
    database.exec('COMMIT');
    return state === 'older' ? 'older' : null;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Deletes a file that cannot be used. Under a lock of its own, so that of two processes that see the damage the second
 * does not delete what the first one has made anew; a lock of SQLite ends with its process.
 * @param use tries the file, and throws where it is damaged
 */
export function discardDamaged(file: string, use: () => void): void {
  const lock = new DatabaseSync(`${file}-rebuild`);
  try {
    lock.exec('PRAGMA busy_timeout = 10000; BEGIN EXCLUSIVE');
    try {
      use();
    } catch (error) {
      if (!isDamage(error)) throw error;
      for (const path of [`${file}-wal`, `${file}-shm`, file]) rmSync(path, { force: true });
    }
  } finally {
    lock.close();
  }
}

function dropAll(database: DatabaseSync): void {
  const names = (type: string): string[] =>
    database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE ? AND name NOT LIKE 'sqlite_%'",
      )
      .all(type)
      .map(({ name }) => name as string);
  // Virtual ones first: the tables behind them go with them.
  for (const name of names('CREATE VIRTUAL%')) database.exec(`DROP TABLE "${name}"`);
  for (const name of names('%')) database.exec(`DROP TABLE IF EXISTS "${name}"`);
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Object.values(database.prepare(sql).get() ?? {})[0] as number;
}
