import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskProblem } from './disk-problem.ts';

/**
 * Writes a file so that its name stands for the old bytes or for the new ones, never for a part: beside its place,
 * flushed to the disk, and renamed. Folders on the way are made.
 * @throws InputError `disk-full`, `disk-read-only`, `file-unwritable`.
 */
export async function writeSafely(path: string, bytes: string | Uint8Array): Promise<void> {
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
    await rename(beside, path);
    await syncFolder(folder);
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
