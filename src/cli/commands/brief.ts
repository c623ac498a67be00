import { type BriefFormat, formatOfPath, writeBrief } from '../../tasks/brief.ts';
import { type AccountsOptions, compareArguments } from '../accounts-argument.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import type { OutputLanguage } from '../print/words.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { writeOutput } from '../write-output.ts';
import { tellWarnings } from './compare.ts';

interface BriefOptions extends AccountsOptions {
  readonly out?: string;
  readonly format?: BriefFormat;
  readonly language: OutputLanguage;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout brief` */
export async function briefCommand(args: readonly string[], options: BriefOptions): Promise<number> {
  const format = options.format ?? (options.out === undefined ? 'markdown' : formatOfPath(options.out));
  if (format === null) {
    throw new UsageError(
      'format-untold',
      `\`${options.out}\` does not tell the format. End its name in .html or .md, or add --format.`,
    );
  }
  const progress = makeProgress(process.stderr);
  const result = await compareArguments(args, options, progress.onStep).finally(progress.done);
  tellWarnings(result.warnings, options.color);
  const document = writeBrief(result, options.language, format);
  if (options.out !== undefined) {
    await writeOutput(options.out, document);
    process.stderr.write(`Wrote ${options.out}\n`);
  }
  if (options.json) {
    const { id } = result.comparison.exchange;
    await printJson('brief', result.version.lexicon, {
      exchange: id,
      language: options.language,
      format,
      document,
    });
  } else if (options.out === undefined) await print(document.endsWith('\n') ? document : `${document}\n`);
  return EXIT.ok;
}
