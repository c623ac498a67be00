import { InputError } from '../../collect/input-error.ts';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** The primary result code of an error of SQLite, or `null` for any other error. */
export function resultCode(error: unknown): number | null {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}

/** Whether the file is no index that can be read, however long one waits. */
export function isDamage(error: unknown): boolean {
  const code = resultCode(error);
  return code === CORRUPT || code === NOT_A_DATABASE;
}

/** Whether the place of the file may not be written to. */
export function isReadOnly(error: unknown): boolean {
  const code = resultCode(error);
  return code === READ_ONLY || code === CANNOT_OPEN || code === PERM;
}

/** Puts what SQLite said about the index into words, with the next step. Errors of other kinds come back as they are. */
export function sqliteProblem(file: string, error: unknown): unknown {
  const code = resultCode(error);
  const said = error instanceof Error ? error.message : String(error);
  switch (code) {
    case null:
      return error;
    case FULL:
      return new InputError(
        'disk-full',
        `The disk is full: nothing was written to \`${file}\`, and what stood there before still stands. Free some space and run the command again.`,
      );
    case READ_ONLY:
    case PERM:
      return new InputError(
        'disk-read-only',
        `\`${file}\` may not be written to. Change its permissions, or copy the dossier to a place where you may write.`,
      );
    case BUSY:
    case LOCKED:
      return new InputError(
        'index-locked',
        `Another command has been writing to \`${file}\` for too long. Wait until it is done, or end it, and run this one again.`,
      );
    case CORRUPT:
    case NOT_A_DATABASE:
      return new InputError(
        'index-damaged',
        `The index \`${file}\` is damaged (${said}). It holds nothing of its own: delete it and read the dossier again with \`readout read --rebuild\`.`,
      );
    case CANNOT_OPEN:
      return new InputError(
        'index-unreachable',
        `Cannot open or make \`${file}\`: ${said}. Check that its folder exists and that you may write there.`,
      );
    case IO_ERROR:
      return new InputError(
        'disk-failing',
        `The disk failed while \`${file}\` was used: ${said}. Check the disk; the index can be built again with \`readout read --rebuild\`.`,
      );
    default:
      return error;
  }
}
