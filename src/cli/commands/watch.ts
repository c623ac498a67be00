import { type WatchReport, watchDossier } from '../../tasks/watch/watch-dossier.ts';
import { openWebSession } from '../../tasks/web-session.ts';
import { EXIT } from '../exit-codes.ts';
import { watchText } from '../print/watch.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface WatchOptions {
  readonly once?: boolean;
  readonly every?: string;
  readonly within?: string;
  readonly webhook?: string;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

const A_MINUTE = 60_000;

/** `readout watch`: exit code 1 where the one look of --once met a problem. */
export async function watchCommand(folder: string, options: WatchOptions): Promise<number> {
  const every = requireNumber('--every', options.every ?? '15', 0.1) * A_MINUTE;
  const within = requireNumber('--within', options.within ?? '14', 0);
  const { webhook, once = false } = options;
  if (webhook !== undefined && !/^https?:$/.test(URL.canParse(webhook) ? new URL(webhook).protocol : ''))
    throw new UsageError('address-wrong', `“${webhook}” is no address of a webhook. Write https://….`);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const { allowPrivate = false, ignoreRobots = false } = options;
  const session = openWebSession({ allowPrivate, ignoreRobots });
  const terminal = terminalOf(process.stdout, options.color);
  let last: WatchReport | null = null;
  const watching = {
    session,
    signal: stop.signal,
    once,
    every,
    within,
    ...(webhook === undefined ? {} : { webhook }),
  };
  for await (const report of watchDossier(folder, watching)) {
    await print(options.json ? `${JSON.stringify(report)}\n` : watchText(report, terminal));
    last = report;
  }
  process.off('SIGINT', end).off('SIGTERM', end);
  return once && (last?.problems.length ?? 0) > 0 ? EXIT.problems : EXIT.ok;
}

function requireNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= least && value.trim() !== '') return number;
  throw new UsageError('number-wrong', `“${value}” is no number for ${option}. Write ${option} 15.`);
}
