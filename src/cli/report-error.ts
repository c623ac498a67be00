import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import type { Paint } from './terminal/paint.ts';

/** The command line is wrong in a way that the option parser cannot see. */
export class UsageError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UsageError';
    this.code = code;
  }
}

/** Says on standard error what went wrong, and gives the exit code. A stack trace only with READOUT_DEBUG. */
export function reportError(error: unknown, paint: Paint): number {
  if (error instanceof CommanderError) return reportUsage(error, paint);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (process.env.READOUT_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (code !== null) {
    process.stderr.write(`${paint.red(`error[${code}]`)}: ${message}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.input;
  }
  process.stderr.write(
    `${paint.red('error[internal]')}: ${message.split('\n')[0]}\n` +
      'This is a fault of Readout, not of your input. Run again with READOUT_DEBUG=1 and report what it prints.\n',
  );
  return EXIT.internal;
}

/** Errors of the option parser: `commander.unknownOption` becomes `option-unknown`. Help and version are none. */
function reportUsage(error: CommanderError, paint: Paint): number {
  if (error.exitCode === 0) return EXIT.ok;
  const words = error.code
    .replace('commander.', '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .split(' ');
  const code = (words.length === 2 ? words.reverse() : words).join('-');
  const what = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.?$/, '.');
  const command = code === 'command-unknown' ? 'readout --help' : 'readout COMMAND --help';
  process.stderr.write(`${paint.red(`error[${code}]`)}: ${what} See \`${command}\`.\n`);
  return EXIT.usage;
}

/** The kebab-case code of an error that explains itself. Codes of the system are in capitals and explain nothing. */
function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  // A quotation that cannot be made is a fault of a reader, never of the user.
  if (code === 'quote-impossible') return null;
  return typeof code === 'string' && /^[a-z]+(?:-[a-z]+)+$/.test(code) ? code : null;
}
