import { explain } from '../../tasks/explain.ts';
import { builtinLexicon } from '../../tasks/lexicon.ts';
import { type AccountsOptions, parseAccounts } from '../accounts-argument.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { explanationText } from '../print/explanation.ts';
import type { OutputLanguage } from '../print/words.ts';
import { makeProgress } from '../progress.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface ExplainOptions extends AccountsOptions {
  readonly language: OutputLanguage;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout explain` */
export async function explainCommand(
  id: string,
  args: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  const from = args.length === 0 ? { files: [], path: null } : parseAccounts(args, options);
  const { date, exchange, allowUnknownParties = false, allowMismatch = false } = options;
  const progress = makeProgress(process.stderr);
  const explanation = await explain(
    id,
    { ...from, ...(exchange === undefined ? {} : { exchange }) },
    { ...(date === undefined ? {} : { date }), allowUnknownParties, allowMismatch, onStep: progress.onStep },
  ).finally(progress.done);
  if (options.json) await printJson('explain', builtinLexicon().version, explanation);
  else await print(explanationText(explanation, terminalOf(process.stdout, options.color), options.language));
  return EXIT.ok;
}
