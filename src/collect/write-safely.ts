import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskProblem } from './disk-problem.ts';

/**
 * Writes a file so that its name stands for the old bytes or for the new ones, never for a part: beside its place,
 * flushed to the disk, and renamed. Folders on the way are made.
 * @throws InputError `disk-full`, `disk-read-only`, `file-unwritable`.
 */
export async function writeSafely(path: string, bytes: string | Uint8Array): Promise<void> {
  await place(path, bytes, async (beside) => {
    await rename(beside, path);
    return true;
  });
}

/**
 * The same for a file that must not be there yet. Of two processes that write at once one wins; the other is told.
 * @returns `false` where there is a file of that name already, which stays as it is.
 */
export async function writeNew(path: string, bytes: string | Uint8Array): Promise<boolean> {
  return place(path, bytes, async (beside) => {
    try {
      await link(beside, path);
      await rm(beside);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      // A disk without hard links: what is checked here may change before the rename, which no such disk can prevent.
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
      if (await stat(path).catch(() => null)) return false;
      await rename(beside, path);
      return true;
    }
  });
}

async function place(
  path: string,
  bytes: string | Uint8Array,
  put: (beside: string) => Promise<boolean>,
): Promise<boolean> {
  const folder = dirname(path);
  // Hidden, so that nothing takes it for a source if a crash leaves it there.
  const beside = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const isPlaced = await put(beside);
    if (isPlaced) await syncFolder(folder);
    else await rm(beside, { force: true });
    return isPlaced;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw diskProblem(path, error);
  }
}

/** The rename itself is only certain once the folder is flushed. Some systems know no flushing of folders. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
