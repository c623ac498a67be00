import { isDossier } from '../../tasks/is-dossier.ts';
import { readFile } from '../../tasks/read-file.ts';
import type { SourceKind } from '../../tasks/source-kinds.ts';
import { EXIT } from '../exit-codes.ts';
import { isDate } from '../is-date.ts';
import { printJson } from '../json.ts';
import { requireKinds } from '../kinds-option.ts';
import { readingText } from '../print/reading.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';
import { tellWarnings } from './compare.ts';

interface ReadOptions {
  readonly party?: string;
  readonly as?: SourceKind;
  readonly published?: string;
  readonly kind?: string;
  readonly allowUnknownParties?: boolean;
  readonly rebuild?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout read`, of one text or of a dossier. */
export async function readCommand(file: string, options: ReadOptions): Promise<number> {
  const kinds = requireKinds(options.kind);
  if (await isDossier(file)) return readFolder(file, kinds, options);
  if (options.rebuild)
    throw new UsageError('option-unfit', '--rebuild is for a dossier, and this is one text.');
  const progress = makeProgress(process.stderr);
  const { party, as, published, allowUnknownParties = false } = options;
  if (published !== undefined && !isDate(published))
    throw new UsageError('date-wrong', `“${published}” is no date. Write it as 2030-01-31.`);
  const result = await readFile(file, {
    ...(party === undefined ? {} : { party }),
    ...(as === undefined ? {} : { kind: as }),
    ...(published === undefined ? {} : { published }),
    allowUnknownParties,
    onStep: progress.onStep,
  }).finally(progress.done);
  tellWarnings(result.source.warnings ?? [], options.color);
  const findings =
    kinds === null ? result.findings : result.findings.filter((one) => kinds.includes(one.kind));
  if (options.json)
    await printJson('read', result.lexiconVersion, { text: result.text, origin: result.origin, findings });
  else await print(readingText({ ...result, findings }, terminalOf(process.stdout, options.color), kinds));
  return EXIT.ok;
}

/** Options that say what one text is make no sense for many. */
async function readFolder(
  folder: string,
  kinds: readonly string[] | null,
  options: ReadOptions,
): Promise<number> {
  const { party, as, published } = options;
  if (party !== undefined || as !== undefined || published !== undefined) {
    throw new UsageError(
      'option-unfit',
      '--party, --as and --published say what one text is. In a dossier each source has a header that says it.',
    );
  }
  const { readDossierCommand } = await import('./read-dossier.ts');
  return readDossierCommand(folder, kinds, options);
}
