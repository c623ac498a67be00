import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileProblem } from './file-problem.ts';
import { sourcePaths } from './source-paths.ts';

/** A source's file as it looks without being opened. */
export interface StampedFile {
  /** Below the dossier's folder, with forward strokes. */
  readonly path: string;
  /** As the system knows it. */
  readonly file: string;
  readonly stamp: { readonly size: number; readonly changed: string };
}

/** How many files are asked for at a time. */
const AT_ONCE = 64;

/**
 * Every source of a dossier with size and time of its last change, by path.
 * @throws InputError as `sourcePaths` does.
 */
export async function sourceStamps(dossier: string): Promise<readonly StampedFile[]> {
  const files = await sourcePaths(dossier);
  const stamped: StampedFile[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE)
    stamped.push(...(await Promise.all(files.slice(at, at + AT_ONCE).map((file) => stampOf(dossier, file)))));
  return stamped;
}

async function stampOf(dossier: string, file: string): Promise<StampedFile> {
  try {
    const { size, mtimeNs } = await stat(file, { bigint: true });
    const path = relative(dossier, file).split(sep).join('/');
    return { path, file, stamp: { size: Number(size), changed: String(mtimeNs) } };
  } catch (error) {
    throw await fileProblem(file, error);
  }
}
