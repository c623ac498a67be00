import { join } from 'node:path';
import { DOSSIER_FILE } from '../collect/load-dossier.ts';
import { isFile } from '../collect/path-kind.ts';

/** Whether a dossier lies at the path. */
export async function isDossier(path: string): Promise<boolean> {
  return isFile(join(path, DOSSIER_FILE));
}
