import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of reference data that is not part of the repository. `READOUT_GOLD` names another one. */
export const GOLD = process.env.READOUT_GOLD ?? join(ROOT, '..', 'shared', 'gold');

/** Real texts, which are kept out of the repository. */
export const LOCAL = join(ROOT, '.local');

/** A JSON file's content, or `null` where there is no such file. */
export function readJson<Content>(...path: readonly string[]): Content | null {
  const file = join(...path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : null;
}

/** A text file as it stands, or `null` where there is no such file. */
export function readTextFile(...path: readonly string[]): string | null {
  const file = join(...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Names in a folder by code unit order, so that every machine agrees; none where there is no folder. */
export function namesIn(...path: readonly string[]): string[] {
  const folder = join(...path);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
