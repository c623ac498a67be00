// `npm run fuzz`: mutated documents of every format go through the importers. None may break, hang, use much memory
// or reach out of its bytes; each that is refused gets a clear error. The same seed gives the same documents.
//   npm run fuzz                          10,000 documents of each format
//   npm run fuzz -- --seconds 120         as many as that time allows
//   npm run fuzz -- --format pdf --from 4711 --files 1    one document again
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomOf } from './fuzz/random.ts';
import type { FuzzOrder, FuzzReport } from './fuzz/run-cases.ts';
import { caseOf, FUZZED, type FuzzedFormat } from './fuzz/seeds.ts';

/** What one document may take here; the importer's own limits are below. */
const LONGEST = 10_000;
const MOST_MEMORY = 1024 ** 3;
/** Where a worker stops itself, starting and stopping it takes longer. */
const LONGEST_WHOLE = 30_000;
/** One document in so many goes the whole way, worker and all. */
const WHOLE = 50;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    files: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    save: { type: 'string' },
  },
});

interface Tally {
  files: number;
  read: number;
  readonly stopped: number[];
  readonly codes: Map<string, number>;
  readonly faults: string[];
}

let child: ChildProcess | null = null;

async function main(): Promise<void> {
  const formats = FUZZED.filter((format) => values.format === undefined || values.format === format);
  if (formats.length === 0)
    throw new Error(`There is no format ${values.format}. Use one of ${FUZZED.join(', ')}.`);
  const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
  const started = Date.now();
  let faults = 0;
  for (const [at, format] of formats.entries()) {
    // Each format gets an equal share of what is left.
    const share = (seconds * 1000 - (Date.now() - started)) / (formats.length - at);
    const tally = await fuzz(format, Date.now() + share);
    faults += tally.faults.length;
    print(format, tally);
  }
  stop();
  process.stdout.write(`\nseed ${values.seed}: ${faults} faults\n`);
  process.exit(faults === 0 ? 0 : 1);
}

async function fuzz(format: FuzzedFormat, until: number): Promise<Tally> {
  const tally: Tally = { files: 0, read: 0, stopped: [], codes: new Map(), faults: [] };
  const from = Number(values.from);
  const to = from + (values.seconds === undefined ? Number(values.files) : Number.MAX_SAFE_INTEGER);
  for (let number = from; number < to && Date.now() < until; number += 1) {
    const whole = number % WHOLE === 0 && format !== 'feed';
    let report = await ask({ format, seed: values.seed, number, whole });
    if (typeof report === 'string' && !whole && format !== 'feed') {
      // Too much for a process without limits: what counts is that the importer stops it.
      tally.stopped.push(number);
      report = await ask({ format, seed: values.seed, number, whole: true });
    }
    tally.files += 1;
    if (typeof report === 'string') tally.faults.push(`${format} ${number}: ${report}`);
    else {
      if (report.ended === 'read') tally.read += 1;
      if (report.code !== null) tally.codes.set(report.code, (tally.codes.get(report.code) ?? 0) + 1);
      if (report.fault !== null) tally.faults.push(`${format} ${number}: ${report.fault}`);
    }
    if (values.save !== undefined) save(values.save, format, number);
  }
  return tally;
}

/** Has one document read; tells what became of the process where it does not answer. */
function ask(order: FuzzOrder): Promise<FuzzReport | string> {
  const asked = child ?? start();
  child = asked;
  return new Promise((resolve) => {
    const settle = (answer: FuzzReport | string): void => {
      clearTimeout(clock);
      clearInterval(watch);
      asked.removeAllListeners();
      if (typeof answer === 'string') stop();
      resolve(answer);
    };
    const clock = setTimeout(
      () => settle(`no answer within ${(order.whole ? LONGEST_WHOLE : LONGEST) / 1000} s`),
      order.whole ? LONGEST_WHOLE : LONGEST,
    );
    const watch = setInterval(() => {
      const memory = residentOf(asked.pid);
      // The program itself and its packages take some of it before any document comes.
      if (memory > MOST_MEMORY + 256 * 1024 ** 2) settle(`took ${Math.round(memory / 1024 ** 2)} MB`);
    }, 25);
    asked.once('message', (report) => settle(report as FuzzReport));
    asked.once('exit', (code, signal) => settle(`the process ended with ${signal ?? code}`));
    asked.send(order);
  });
}

function start(): ChildProcess {
  return fork(new URL('./fuzz/run-cases.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      '--allow-worker',
      '--disallow-code-generation-from-strings',
      '--no-warnings',
    ],
  });
}

function stop(): void {
  child?.removeAllListeners();
  child?.kill('SIGKILL');
  child = null;
}

/** Memory of a process in bytes where the system tells; 0 elsewhere. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}

function save(folder: string, format: FuzzedFormat, number: number): void {
  writeFileSync(`${folder}/${format}-${number}`, caseOf(format, randomOf(format, values.seed, number)));
}

function print(format: FuzzedFormat, { files, read, stopped, codes, faults }: Tally): void {
  const refused = [...codes].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  process.stdout.write(
    `${format.padEnd(10)} ${files} documents, ${read} read, ${stopped.length} stopped by limits${stopped.length > 0 ? ` (${stopped.slice(0, 10).join(' ')})` : ''}, refused: ${refused.join(', ') || 'none'}\n`,
  );
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  FAULT ${fault}\n`);
  if (faults.length > 20) process.stdout.write(`  and ${faults.length - 20} more\n`);
}

await main();
