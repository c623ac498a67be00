import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from './input-error.ts';
import { nearest } from './nearest.ts';

/** Puts what the system said about a path into words, with the next step. */
export async function fileProblem(path: string, error: unknown): Promise<InputError> {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('file-not-found', `There is no file \`${path}\`. ${await suggestion(path)}`);
    case 'EISDIR':
      return new InputError(
        'file-is-folder',
        `\`${path}\` is a folder. Give a file in it; a folder is read as a dossier only if it holds dossier.yaml.`,
      );
    case 'EACCES':
    case 'EPERM':
      return new InputError(
        'file-unreadable',
        `You may not read \`${path}\`. Change its permissions, or copy it.`,
      );
    default:
      return new InputError(
        'file-unreadable',
        `Cannot read \`${path}\`: ${error instanceof Error ? error.message : String(error)}. Check the disk and try again.`,
      );
  }
}

async function suggestion(path: string): Promise<string> {
  const folder = dirname(path);
  try {
    const near = nearest(basename(path), await readdir(folder), 1)[0];
    if (near) return `Did you mean \`${folder === '.' ? near : join(folder, near)}\`?`;
    return 'Check the path.';
  } catch {
    return `There is no folder \`${folder}\` either. Check the path.`;
  }
}
