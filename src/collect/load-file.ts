import { open } from 'node:fs/promises';
import { decodeBytes, type Encoding } from './decode-bytes.ts';
import { fileProblem } from './file-problem.ts';
import { InputError } from './input-error.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** A file as text. `content` is the whole file without a byte order mark, header included. */
export interface LoadedFile {
  readonly path: string;
  readonly content: string;
  readonly encoding: Encoding;
  readonly bytes: number;
}

/**
 * Reads one plain text file as it is.
 * @throws InputError `file-not-found`, `file-unreadable`, `file-is-folder`, `file-empty`, `file-too-large`,
 *   `file-binary` or `encoding-unknown`, each naming the path and the remedy.
 */
export async function loadFile(path: string): Promise<LoadedFile> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) {
    throw new InputError('file-empty', `\`${path}\` is empty (0 bytes). Give a file with the account in it.`);
  }
  const { text, encoding } = await decodeBytes(bytes, path);
  return { path, content: text, encoding, bytes: bytes.length };
}

/** The bytes of a file, up to the largest size. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > LARGEST_FILE) throw tooLarge(path, size);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw await fileProblem(path, error);
  }
}

function tooLarge(path: string, size: number): InputError {
  const megabytes = (bytes: number) => Math.round(bytes / (1024 * 1024));
  return new InputError(
    'file-too-large',
    `\`${path}\` has ${megabytes(size)} MB; the largest file that Readout reads has ${megabytes(LARGEST_FILE)} MB. ` +
      'Split it, or cut out the account that you want to read.',
  );
}
