import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../collect/input-error.ts';
import { type LoadedSource, loadSource } from '../collect/load-source.ts';
import { EARLIER, SOURCES } from '../collect/source-paths.ts';
import { compareVersions, type VersionComparison } from '../core/text/compare-versions.ts';
import { dossierHeaders } from './dossier-headers.ts';

/** A version of a source. */
export interface SourceVersion {
  readonly version: number;
  readonly captured: string | null;
  /** SHA-256 of the bytes that it came from; `null` where none are kept. */
  readonly original: string | null;
  readonly content: string;
}

/** What changed from one version to the next. */
export interface VersionStep {
  readonly text: string;
  readonly before: SourceVersion;
  readonly after: SourceVersion;
  readonly comparison: VersionComparison;
}

/**
 * What changed in the sources of a dossier from version to version, sentence by sentence, in the order of their ids;
 * of one source where `id` is given.
 * @throws InputError `text-unknown`, or what loading a source throws.
 */
export async function versionSteps(
  folder: string,
  id: string | null = null,
): Promise<readonly VersionStep[]> {
  const { sources } = await dossierHeaders(folder);
  if (id !== null && !sources.some((one) => one.id === id))
    throw new InputError(
      'text-unknown',
      `The dossier has no source “${id}”. \`readout search\` shows their ids.`,
    );
  const earlier = await earlierFiles(folder);
  const steps: VersionStep[] = [];
  for (const source of sources) {
    const files = earlier.get(source.id);
    if (files === undefined || (id !== null && source.id !== id)) continue;
    const current = versionOf(await loadSource(source.file));
    const versions: SourceVersion[] = [];
    // A command that was killed may have put a version aside that is still the current one.
    for (const { version, file } of files)
      if (version < current.version) versions.push({ ...versionOf(await loadSource(file)), version });
    versions.sort((a, b) => a.version - b.version).push(current);
    for (const [at, before] of versions.slice(0, -1).entries()) {
      const after = versions[at + 1] ?? current;
      steps.push({
        text: source.id,
        before,
        after,
        comparison: compareVersions(before.content, after.content),
      });
    }
  }
  return steps;
}

function versionOf({ header, content }: LoadedSource): SourceVersion {
  const { version, captured, original } = header;
  return { version, captured, original: original?.sha256 ?? null, content };
}

/** The files of earlier versions, by the id of their source. */
async function earlierFiles(
  folder: string,
): Promise<ReadonlyMap<string, readonly { readonly version: number; readonly file: string }[]>> {
  const home = join(folder, SOURCES, EARLIER);
  const names = await readdir(home).catch(() => [] as string[]);
  const files = new Map<string, { version: number; file: string }[]>();
  for (const name of names) {
    const parts = /^(.+)\.v(\d+)\.txt$/.exec(name);
    if (!parts || name.startsWith('.')) continue;
    const [, id = '', number] = parts;
    files.set(id, [...(files.get(id) ?? []), { version: Number(number), file: join(home, name) }]);
  }
  return files;
}
