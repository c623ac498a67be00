import { stat } from 'node:fs/promises';

/** Whether a path is a folder, and so must be read as a dossier. A path that does not exist is none. */
export async function isDossier(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
