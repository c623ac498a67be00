import { join } from 'node:path';
import { type DossierFile, readDossierFile } from './dossier-file.ts';
import { InputError } from './input-error.ts';
import { loadFile } from './load-file.ts';
import { type LoadedSource, loadSource } from './load-source.ts';
import { readYaml } from './read-yaml.ts';
import { sourcePaths } from './source-paths.ts';

/** A dossier as it lies on disk: its description and all of its texts, in order of their paths. */
export interface LoadedDossier extends DossierFile {
  readonly folder: string;
  readonly sources: readonly LoadedSource[];
}

/** The name of the file that makes a folder a dossier. */
export const DOSSIER_FILE = 'dossier.yaml';

/**
 * Reads `dossier.yaml` and every text under `sources/`. Files of other formats are left alone: they are data,
 * or the bytes that a text was extracted from.
 * @throws InputError `dossier-missing`, `yaml-malformed`, `dossier-invalid`, `source-id-twice`, or what
 *   `loadSource` throws.
 */
export async function loadDossier(folder: string): Promise<LoadedDossier> {
  const dossier = await loadDossierFile(folder);
  const sources: LoadedSource[] = [];
  const byId = new Map<string, string>();
  for (const path of await sourcePaths(folder)) {
    const source = await loadSource(path);
    const known = byId.get(source.id);
    if (known !== undefined) {
      throw new InputError(
        'source-id-twice',
        `Both \`${known}\` and \`${path}\` have the id “${source.id}”. Change the \`id\` in one of the headers.`,
      );
    }
    byId.set(source.id, path);
    sources.push(source);
  }
  return { ...dossier, folder, sources };
}

/**
 * Reads `dossier.yaml` alone, without any text.
 * @throws InputError `dossier-missing`, `yaml-malformed` or `dossier-invalid`.
 */
export async function loadDossierFile(folder: string): Promise<DossierFile> {
  const description = join(folder, DOSSIER_FILE);
  const file = await loadFile(description).catch((error: unknown) => {
    if (error instanceof InputError && error.code === 'file-not-found') throw missing(folder);
    throw error;
  });
  return readDossierFile(readYaml(file.content, description), description);
}

function missing(folder: string): InputError {
  return new InputError(
    'dossier-missing',
    `\`${folder}\` is no dossier: it holds no ${DOSSIER_FILE}. Give two files as PARTY=FILE, or write that file ` +
      'with the parties in it (see samples/harbour-dialogue).',
  );
}
