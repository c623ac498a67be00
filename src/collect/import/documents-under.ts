import type { Dirent } from 'node:fs';
import { constants, lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { compareCodeUnits } from '../../core/text/code-unit-order.ts';
import { fileProblem } from '../file-problem.ts';
import { InputError } from '../input-error.ts';
import { LARGEST_FILE } from '../load-file.ts';
import { EARLIER, ORIGINALS, SOURCES } from '../source-paths.ts';

/** A document of a folder, or why it cannot be taken in. */
export type FolderDocument =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: InputError };

/** Files that systems and offices leave beside documents. */
const NOT_DOCUMENTS = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;
const DOSSIER_FILE = 'dossier.yaml';
/** Names that a dossier keeps for itself: see docs/decisions/0015. */
const OF_A_DOSSIER = new Set([DOSSIER_FILE, 'reviews.jsonl']);

/**
 * Every document in a folder and the folders in it, in the order of their paths by code unit, so that every machine
 * agrees. Hidden files, what systems leave behind, and a dossier's own files are passed over. Links that lead out of
 * the folder are refused; links within it are passed over, because what they lead to comes by itself. What cannot be
 * read is told as a problem, and the rest still comes.
 * @throws InputError where the folder itself cannot be read.
 */
export async function* documentsUnder(folder: string): AsyncIterable<FolderDocument> {
  const home = await realpath(folder).catch(async (error: unknown) => {
    throw await fileProblem(folder, error);
  });
  const above = await lstat(join(dirname(home), DOSSIER_FILE)).catch(() => null);
  yield* within(folder, home, { isTop: true, isSources: above !== null && basename(home) === SOURCES });
}

/** Where a folder stands: whether it is the one asked for, and whether it is the `sources` of a dossier. */
interface Standing {
  readonly isTop: boolean;
  readonly isSources: boolean;
}

async function* within(
  folder: string,
  home: string,
  { isTop, isSources }: Standing,
): AsyncIterable<FolderDocument> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const problem = await fileProblem(folder, error);
    if (isTop) throw problem;
    yield { path: folder, problem };
    return;
  }
  const isDossier = entries.some(({ name }) => name === DOSSIER_FILE);
  for (const entry of sorted(entries)) {
    const { name } = entry;
    const path = join(folder, name);
    if (NOT_DOCUMENTS.test(name) || (isDossier && OF_A_DOSSIER.has(name))) continue;
    // The bytes that a dossier's texts came from, and their earlier versions, are no documents of their own.
    if (isSources && (name === ORIGINALS || name === EARLIER)) continue;
    if (entry.isSymbolicLink()) {
      const problem = await linkProblem(path, home);
      if (problem) yield { path, problem };
    } else if (entry.isDirectory()) {
      yield* within(path, home, { isTop: false, isSources: isDossier && name === SOURCES });
    } else if (entry.isFile()) yield await read(path);
    else yield { path, problem: special(path) };
  }
}

/** A folder's path sorts as if it ended with a stroke, so that the order is that of the whole paths. */
function sorted(entries: readonly Dirent[]): readonly Dirent[] {
  const key = (entry: Dirent): string => (entry.isDirectory() ? entry.name + sep : entry.name);
  return [...entries].sort((a, b) => compareCodeUnits(key(a), key(b)));
}

async function read(path: string): Promise<FolderDocument> {
  try {
    // A link that was put there since the folder was listed is not followed, and a pipe not waited for.
    const file = await open(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const { size } = await file.stat();
      if (size > LARGEST_FILE) return { path, problem: tooLarge(path, size) };
      return { path, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { path, problem: await fileProblem(path, error) };
  }
}

async function linkProblem(path: string, home: string): Promise<InputError | null> {
  const target = await realpath(path).catch(() => null);
  if (target !== null && (target === home || target.startsWith(home + sep))) return null;
  const isThere = target !== null && (await lstat(target).catch(() => null)) !== null;
  return new InputError(
    'link-leaves-folder',
    `\`${path}\` is a link that leads ${isThere ? 'out of the folder' : 'to nothing'} and was not followed. Copy the document itself into the folder.`,
  );
}

function special(path: string): InputError {
  return new InputError(
    'file-special',
    `\`${path}\` is no file but a pipe, a socket or a device, and was not read. Give the document as a file.`,
  );
}

function tooLarge(path: string, size: number): InputError {
  const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));
  return new InputError(
    'file-too-large',
    `\`${path}\` has ${megabytes(size)} MB; the largest file that Readout reads has ${megabytes(LARGEST_FILE)} MB. Split it.`,
  );
}
