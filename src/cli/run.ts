import { EXIT } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { reportError } from './report-error.ts';
import { tolerateClosedPipe } from './stdout.ts';
import { terminalOf } from './terminal/terminal.ts';

/** Runs the program with these arguments and gives its exit code. Never throws. */
export async function run(args: readonly string[]): Promise<number> {
  tolerateClosedPipe();
  let code: number = EXIT.ok;
  const program = buildProgram((outcome) => {
    code = outcome;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return reportError(error, terminalOf(process.stderr, !args.includes('--no-color')).paint);
  }
}
