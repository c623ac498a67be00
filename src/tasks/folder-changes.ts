import { sourceStamps } from '../collect/source-stamps.ts';
import type { TextFacts } from '../store/dossier-store.ts';

/** How many sources are new, changed or gone since the index was made; no file is opened. */
export async function folderChanges(folder: string, texts: readonly TextFacts[]): Promise<number> {
  const known = new Map(texts.map(({ path, stamp }) => [path, stamp]));
  let changes = 0;
  for (const { path, stamp } of await sourceStamps(folder)) {
    const before = known.get(path);
    if (before?.size !== stamp.size || before.changed !== stamp.changed) changes += 1;
    known.delete(path);
  }
  return changes + known.size;
}
