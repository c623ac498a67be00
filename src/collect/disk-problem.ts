import { InputError } from './input-error.ts';

/** Puts what the system said when something was to be written into words, with the next step. */
export function diskProblem(path: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new InputError(
        'disk-full',
        `Cannot write \`${path}\`: the disk is full. Nothing that was there is changed. Make room and run the command again.`,
      );
    case 'EROFS':
      return new InputError(
        'disk-read-only',
        `Cannot write \`${path}\`: the disk is read-only. Nothing is changed. Copy the dossier to a place that you can write to.`,
      );
    case 'EACCES':
    case 'EPERM':
      return new InputError(
        'file-unwritable',
        `You may not write \`${path}\`. Nothing is changed. Change the permissions of its folder, or copy the dossier.`,
      );
    case 'ENAMETOOLONG':
      return new InputError(
        'file-unwritable',
        `Cannot write \`${path}\`: the name is too long for this disk. Give a shorter id with --id.`,
      );
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EIO':
    case 'EMFILE':
      return new InputError(
        'file-unwritable',
        `Cannot write \`${path}\`: ${(error as Error).message}. Check what stands there and run the command again.`,
      );
    default:
      return error instanceof Error ? error : new Error(String(error));
  }
}
