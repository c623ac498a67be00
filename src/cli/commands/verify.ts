import { builtinLexicon } from '../../tasks/lexicon.ts';
import { verify } from '../../tasks/verify.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { verificationText } from '../print/verification.ts';
import { makeProgress } from '../progress.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface VerifyOptions {
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout verify` */
export async function verifyCommand(
  target: string,
  texts: readonly string[],
  options: VerifyOptions,
): Promise<number> {
  const progress = makeProgress(process.stderr);
  const result = await verify(target, texts, { onStep: progress.onStep }).finally(progress.done);
  if (options.json) await printJson('verify', builtinLexicon().version, result);
  else await print(verificationText(result, terminalOf(process.stdout, options.color)));
  return result.problems.length + result.originals.problems.length > 0 ? EXIT.problems : EXIT.ok;
}
