import { rm } from 'node:fs/promises';
import type { DossierFile } from '../collect/dossier-file.ts';
import { InputError } from '../collect/input-error.ts';
import { loadDossierFile } from '../collect/load-dossier.ts';
import { isFile } from '../collect/path-kind.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import type { DossierStore } from '../store/dossier-store.ts';
import { indexFile } from '../store/index-file.ts';
import { lexiconOf } from './lexicon.ts';
import type { OnStep } from './progress.ts';
import { type SyncReport, syncDossier } from './sync-dossier.ts';

/** A dossier with its index up to date. */
export interface OpenDossier extends AsyncDisposable {
  readonly folder: string;
  readonly file: DossierFile;
  readonly store: DossierStore;
  /** Compiled when it is first asked for. */
  lexicon(): Promise<CompiledLexicon>;
  readonly sync: SyncReport;
}

export interface OpenOptions {
  readonly onStep?: OnStep;
  /** Throws the index away first and reads every text anew. */
  readonly rebuild?: boolean;
}

/**
 * Opens a dossier: looks which of its files changed, reads those, and leaves the rest alone. Close it with
 * `await using`, or by its store.
 * @throws InputError `dossier-missing`, `yaml-malformed`, `dossier-invalid`, or what the disk says.
 */
export async function openDossier(folder: string, options: OpenOptions = {}): Promise<OpenDossier> {
  const file = await loadDossierFile(folder);
  if (options.rebuild) await removeIndex(folder);
  const store = await openToSync(folder);
  let compiled: Promise<CompiledLexicon> | null = null;
  const lexicon = (): Promise<CompiledLexicon> => {
    compiled ??= lexiconOf(file);
    return compiled;
  };
  try {
    const onStep = options.onStep === undefined ? {} : { onStep: options.onStep };
    const sync = await syncDossier(folder, file, store, { lexicon, ...onStep });
    return { folder, file, store, lexicon, sync, [Symbol.asyncDispose]: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** On a disk that may not be written to an index that is up to date will do; where it is not, storing says so. */
async function openToSync(folder: string): Promise<DossierStore> {
  try {
    return await openIndex(folder);
  } catch (error) {
    const isReadOnly = error instanceof InputError && error.code === 'disk-read-only';
    if (isReadOnly && (await isFile(indexFile(folder)))) return lookIntoIndex(folder);
    throw error;
  }
}

/** The index of a dossier, as it is. Loaded on need: most commands have no dossier. */
export async function openIndex(folder: string): Promise<DossierStore> {
  const { openSqliteStore } = await import('../store/open-sqlite-store.ts');
  return openSqliteStore(indexFile(folder));
}

/** The index of a dossier, only to be looked at. */
export async function lookIntoIndex(folder: string): Promise<DossierStore> {
  const { openSqliteStore } = await import('../store/open-sqlite-store.ts');
  return openSqliteStore(indexFile(folder), { readOnly: true });
}

/** Takes the index away with the files that the engine keeps beside it. */
async function removeIndex(folder: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) await rm(indexFile(folder) + ending, { force: true });
}
