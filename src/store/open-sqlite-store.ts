import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../collect/input-error.ts';
import type { DossierStore } from './dossier-store.ts';
import { connect } from './sqlite/connection.ts';
import { type Discarded, discardDamaged, prepareTables, stateOf } from './sqlite/prepare-file.ts';
import { isDamage, isReadOnly, sqliteProblem } from './sqlite/sqlite-problem.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';

/** How a store is opened. */
export interface OpenOptions {
  /** Only look: works on a disk that may not be written to as well. */
  readonly readOnly?: boolean;
  /** Told when an index that was too old or damaged was thrown away; it is empty then and has to be filled again. */
  readonly onDiscarded?: (why: Discarded) => void;
  /** How long to wait for others who write, in milliseconds; 15 seconds if absent. */
  readonly patience?: number;
}

/**
 * Opens the index of a dossier in one SQLite file, which is made where it is missing.
 * @throws InputError `index-missing` or `index-outdated` when only looking; `index-newer`, `index-foreign`,
 *   `disk-full`, `disk-read-only`, `index-locked`, `index-unreachable`, `disk-failing`, `index-unfinished`
 */
export async function openSqliteStore(file: string, options: OpenOptions = {}): Promise<DossierStore> {
  const { readOnly = false, patience = 15_000 } = options;
  const reader = (): SqliteStore =>
    new SqliteStore(file, connect(file, { readOnly: true, patience }), reader);
  try {
    if (readOnly) return look(file, patience, reader);
    makeFolder(dirname(file));
    return write(file, patience, reader, options.onDiscarded ?? (() => undefined));
  } catch (error) {
    throw sqliteProblem(file, error);
  }
}

function look(file: string, patience: number, reader: () => SqliteStore): SqliteStore {
  if (!existsSync(file)) {
    throw new InputError(
      'index-missing',
      `There is no index \`${file}\` yet. Make it with \`readout read DOSSIER\`; on a disk that may not be written to, copy the dossier to another place first.`,
    );
  }
  const database = connect(file, { readOnly: true, patience });
  try {
    if (stateOf(database, file) !== 'current') {
      throw new InputError(
        'index-outdated',
        `The index \`${file}\` was written by an older version of Readout. Build it again with \`readout read DOSSIER\`.`,
      );
    }
    return new SqliteStore(file, database, reader);
  } catch (error) {
    database.close();
    throw error;
  }
}

function write(
  file: string,
  patience: number,
  reader: () => SqliteStore,
  onDiscarded: (why: Discarded) => void,
): SqliteStore {
  try {
    return prepared(file, patience, reader, onDiscarded);
  } catch (error) {
    if (isReadOnly(error)) throw unwritable(file, error);
    if (!isDamage(error)) throw error;
    discardDamaged(file, () => void prepared(file, patience, reader, onDiscarded).close());
    onDiscarded('damaged');
    return prepared(file, patience, reader, onDiscarded);
  }
}

function prepared(
  file: string,
  patience: number,
  reader: () => SqliteStore,
  onDiscarded: (why: Discarded) => void,
): SqliteStore {
  const database = connect(file, { readOnly: false, patience });
  try {
    const discarded = prepareTables(database, file);
    if (discarded !== null) onDiscarded(discarded);
    return new SqliteStore(file, database, reader);
  } catch (error) {
    database.close();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC')
      throw new InputError(
        'disk-full',
        `The disk is full: cannot make \`${folder}\`. Free some space and run the command again.`,
      );
    throw unwritable(folder, error);
  }
}

function unwritable(path: string, error: unknown): InputError {
  return new InputError(
    'disk-read-only',
    `The index of the dossier cannot be written at \`${path}\`: ${(error as Error).message}. Change the permissions, or copy the dossier to a place where you may write.`,
  );
}
