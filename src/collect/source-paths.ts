import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { compareCodeUnits } from '../core/text/code-unit-order.ts';
import { fileProblem } from './file-problem.ts';
import { InputError } from './input-error.ts';

/** The folder of a dossier's texts, and the two in it that hold no sources: see docs/decisions/0015. */
export const SOURCES = 'sources';
export const ORIGINALS = 'originals';
export const EARLIER = 'earlier';

const TEXTS = new Set(['.txt', '.md', '.markdown']);

/**
 * Paths of a dossier's texts, by code unit order so that every machine agrees. Files of other formats are data, or
 * the bytes that a text was extracted from; hidden files are the system's.
 * @throws InputError where the folder cannot be read, or `source-outside` where a link leads out of the dossier.
 */
export async function sourcePaths(dossier: string): Promise<readonly string[]> {
  const folder = join(dossier, SOURCES);
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    throw await fileProblem(folder, error);
  }
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!TEXTS.has(extname(entry.name).toLowerCase())) continue;
    if (!isSource(relative(folder, path).split(sep)) || entry.isDirectory()) continue;
    if (entry.isSymbolicLink()) await requireInside(dossier, path);
    paths.push(path);
  }
  return paths.sort(compareCodeUnits);
}

function isSource(parts: readonly string[]): boolean {
  return parts[0] !== ORIGINALS && parts[0] !== EARLIER && !parts.some((part) => part.startsWith('.'));
}

/** A dossier comes by mail or by git: a link in it must not make a private file of this machine a source. */
async function requireInside(dossier: string, link: string): Promise<void> {
  const target = await realpath(link).catch(() => null);
  const home = await realpath(dossier);
  if (target?.startsWith(home + sep)) return;
  throw new InputError(
    'source-outside',
    `\`${link}\` is a link that leads out of the dossier${target === null ? ' to nothing' : ''}. Put the text itself there, or take the link out.`,
  );
}
