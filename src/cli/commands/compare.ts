import { formatOfPath, writeBrief } from '../../tasks/brief.ts';
import type { ComparisonResult, Warning } from '../../tasks/comparison-result.ts';
import { type AccountsOptions, compareArguments } from '../accounts-argument.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { comparisonText } from '../print/comparison.ts';
import { viewOf } from '../print/view.ts';
import type { OutputLanguage } from '../print/words.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';
import { writeOutput } from '../write-output.ts';

interface CompareOptions extends AccountsOptions {
  readonly brief?: string;
  readonly all?: boolean;
  readonly language: OutputLanguage;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout compare` */
export async function compareCommand(args: readonly string[], options: CompareOptions): Promise<number> {
  const format = options.brief === undefined ? null : formatOfPath(options.brief);
  if (options.brief !== undefined && format === null) {
    throw new UsageError(
      'format-untold',
      `\`${options.brief}\` does not tell the format. End its name in .html or .md.`,
    );
  }
  const progress = makeProgress(process.stderr);
  const result = await compareArguments(args, options, progress.onStep).finally(progress.done);
  tellWarnings(result.warnings, options.color);
  if (options.brief !== undefined && format !== null) {
    await writeOutput(options.brief, writeBrief(result, options.language, format));
    process.stderr.write(`Wrote ${options.brief}\n`);
  }
  if (options.json) await printComparison(result);
  else {
    const view = viewOf(result, terminalOf(process.stdout, options.color), options.language);
    await print(comparisonText(view, options.all ?? false));
  }
  return EXIT.ok;
}

/** Warnings go to standard error, so that what is piped on is the result alone. */
export function tellWarnings(warnings: readonly Warning[], color: boolean): void {
  const { paint } = terminalOf(process.stderr, color);
  for (const { code, message } of warnings)
    process.stderr.write(`${paint.yellow(`note[${code}]`)}: ${message}\n`);
}

async function printComparison({ comparison, version }: ComparisonResult): Promise<void> {
  await printJson('compare', version.lexicon, comparison);
}
