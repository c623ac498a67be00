import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { InputError } from '../../collect/input-error.ts';
import { isReadOnly } from './sqlite-problem.ts';

/** How a connection is opened. */
export interface ConnectionOptions {
  readonly readOnly: boolean;
  /** How long to wait for others who write, in milliseconds. */
  readonly patience: number;
}

/**
 * Opens a connection that has looked into the file once, so that a file that cannot be used is known at once.
 * Where nothing may be written beside the file (SQLite keeps its locks there), it is read as one that never changes.
 */
export function connect(file: string, { readOnly, patience }: ConnectionOptions): DatabaseSync {
  if (!readOnly) return opened(file, false, patience);
  try {
    return opened(file, true, patience);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    // Written pages that wait in the log would be left out, or half of them.
    if (sizeOf(`${file}-wal`) > 0) throw unfinished(file);
    const url = pathToFileURL(file);
    url.searchParams.set('immutable', '1');
    return opened(url, true, patience);
  }
}

function opened(file: string | URL, readOnly: boolean, patience: number): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly });
  try {
    database.exec(
      `PRAGMA busy_timeout = ${patience}; PRAGMA cache_size = -32768; PRAGMA mmap_size = 1073741824;`,
    );
    if (!readOnly) database.exec('PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216;');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function unfinished(file: string): InputError {
  return new InputError(
    'index-unfinished',
    `The index \`${file}\` stands where nothing may be written, and its last changes wait in \`${file}-wal\`. Copy the dossier to a place where you may write, and search it there.`,
  );
}
