import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that could not be written. */
export class OutputError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'OutputError';
    this.code = code;
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, or write elsewhere',
  EDQUOT: 'your quota is used up. Free some space, or write elsewhere',
  ENOENT: 'its folder does not exist. Make the folder first',
  EACCES: 'you may not write there. Choose another folder',
  EPERM: 'you may not write there. Choose another folder',
  EROFS: 'the disk is read-only. Choose another folder',
  EISDIR: 'it is a folder. Give the name of a file',
};

/**
 * Writes a whole file or none: to a temporary file beside it, then renamed into place, so that nobody ever sees
 * half of it.
 * @throws OutputError `output-unwritable`
 */
export async function writeOutput(path: string, content: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const system = (error as NodeJS.ErrnoException).code ?? '';
    const why =
      REMEDIES[system] ?? `${error instanceof Error ? error.message : String(error)}. Choose another file`;
    throw new OutputError('output-unwritable', `Cannot write \`${path}\`: ${why}. Nothing was written.`);
  }
}
