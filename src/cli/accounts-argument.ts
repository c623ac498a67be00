import type { ComparisonResult, PartyFile } from '../tasks/compare-files.ts';
import type { OnStep } from '../tasks/progress.ts';
import { isDate } from './is-date.ts';
import { UsageError } from './report-error.ts';

/** Options of the commands that take accounts. */
export interface AccountsOptions {
  readonly date?: string;
  readonly exchange?: string;
  readonly allowUnknownParties?: boolean;
  readonly allowMismatch?: boolean;
}

/** What the arguments name: files with their parties, or one folder or file. */
export interface AccountsArgument {
  readonly files: readonly PartyFile[];
  readonly path: string | null;
}

/**
 * Tells `PARTY=FILE` from the folder of a dossier.
 * @throws UsageError `accounts-wrong` or `date-wrong`
 */
export function parseAccounts(args: readonly string[], options: AccountsOptions): AccountsArgument {
  if (options.date !== undefined && !isDate(options.date)) {
    throw new UsageError('date-wrong', `“${options.date}” is no date. Write it as 2030-01-31.`);
  }
  const pairs = args.map((arg) => /^([^=/\\]+)=(.+)$/.exec(arg));
  const [only] = args;
  if (args.length === 1 && only !== undefined && !pairs[0]) return { files: [], path: only };
  const files = pairs.map((pair, at): PartyFile => {
    if (pair) return { party: pair[1] ?? '', path: pair[2] ?? '' };
    throw new UsageError(
      'accounts-wrong',
      `“${args[at]}” names no party. Write PARTY=FILE for each side, such as US=us.txt CN=cn.txt, or one dossier's folder.`,
    );
  });
  return { files, path: null };
}

/** Compares what the arguments name. */
export async function compareArguments(
  args: readonly string[],
  options: AccountsOptions,
  onStep: OnStep,
): Promise<ComparisonResult> {
  const { files, path } = parseAccounts(args, options);
  const { date, exchange, allowUnknownParties = false, allowMismatch = false } = options;
  if (path === null) {
    if (exchange !== undefined) {
      throw new UsageError(
        'option-unsuited',
        '--exchange chooses an exchange of a dossier. Leave it out with files.',
      );
    }
    const { compareFiles } = await import('../tasks/compare-files.ts');
    return compareFiles(files, {
      ...(date === undefined ? {} : { date }),
      allowUnknownParties,
      allowMismatch,
      onStep,
    });
  }
  if (date !== undefined) {
    throw new UsageError(
      'option-unsuited',
      'A dossier knows the dates of its exchanges. Use --exchange instead of --date.',
    );
  }
  const { compareDossier } = await import('../tasks/compare-dossier.ts');
  return compareDossier(path, { ...(exchange === undefined ? {} : { exchange }), onStep });
}
