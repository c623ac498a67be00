import { readFile } from '../../tasks/read-file.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { requireKinds } from '../kinds-option.ts';
import { readingText } from '../print/reading.ts';
import { makeProgress } from '../progress.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface ReadOptions {
  readonly party?: string;
  readonly kind?: string;
  readonly allowUnknownParties?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout read` */
export async function readCommand(file: string, options: ReadOptions): Promise<number> {
  const kinds = requireKinds(options.kind);
  const progress = makeProgress(process.stderr);
  const { party, allowUnknownParties = false } = options;
  const result = await readFile(file, {
    ...(party === undefined ? {} : { party }),
    allowUnknownParties,
    onStep: progress.onStep,
  }).finally(progress.done);
  const findings =
    kinds === null ? result.findings : result.findings.filter((one) => kinds.includes(one.kind));
  if (options.json) await printJson('read', result.lexiconVersion, { text: result.text, findings });
  else await print(readingText({ ...result, findings }, terminalOf(process.stdout, options.color), kinds));
  return EXIT.ok;
}
