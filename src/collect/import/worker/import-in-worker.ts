import { Worker } from 'node:worker_threads';
import { InputError } from '../../input-error.ts';
import type { Imported } from '../imported.ts';
import { asInputError } from './broken-document.ts';
import type { ImportJob, ImportOutcome } from './import-job.ts';

/** What one document may use. */
export interface ImportLimits {
  readonly milliseconds: number;
  /** Growth of the memory of the whole process, in bytes: buffers are outside of what a worker's own limits count. */
  readonly memory: number;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: ImportLimits = { milliseconds: 10_000, memory: 900 * MEGABYTE };
/** The worker's own heap; below the limit above, so that an overfull heap is told from overfull buffers. */
const HEAP = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
/** How often memory is looked at, in milliseconds. */
const WATCH = 20;
/** Documents after which a worker is replaced: packages keep caches. */
const MOST_DOCUMENTS = 100;

/** A worker and how many documents it has read. */
interface Hand {
  readonly worker: Worker;
  documents: number;
}

/** Why a worker was stopped. */
type Stop = 'time' | 'memory' | 'exit';

let hand: Hand | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a document in a thread of its own, one after the other: what takes too long or too much is stopped, and what
 * breaks breaks there. The thread is kept for the next document and does not keep the program alive.
 * @throws InputError of the importer, `document-too-slow`, `document-too-large` or `document-broken`.
 */
export function importInWorker(job: ImportJob, limits: ImportLimits = LIMITS): Promise<Imported> {
  const result = last.then(() => run(job, limits));
  last = result.catch(() => undefined);
  return result;
}

async function run(job: ImportJob, limits: ImportLimits): Promise<Imported> {
  const used = hand !== null && hand.documents > 0;
  const outcome = await attempt(job, limits);
  // Earlier documents may have left too little room for this one: it gets a thread of its own before it is blamed.
  const settled = outcome === 'memory' && used ? await attempt(job, limits) : outcome;
  if (settled === 'time') throw tooSlow(job, limits);
  if (settled === 'memory') throw tooLarge(job, limits);
  if (settled === 'exit') throw asInputError('the program for this format broke off', job);
  if (settled instanceof Error) throw asInputError(settled, job);
  if ('problem' in settled) throw new InputError(settled.problem.code, settled.problem.message);
  return settled.imported;
}

async function attempt(job: ImportJob, limits: ImportLimits): Promise<ImportOutcome | Stop | Error> {
  const current = hand ?? { worker: await startWorker(), documents: 0 };
  hand = current;
  current.documents += 1;
  current.worker.ref();
  const outcome = await outcomeOf(current.worker, job, limits);
  current.worker.unref();
  const spent =
    typeof outcome === 'string' || outcome instanceof Error || current.documents >= MOST_DOCUMENTS;
  if (spent) {
    hand = null;
    await current.worker.terminate();
  }
  return outcome;
}

function outcomeOf(
  worker: Worker,
  job: ImportJob,
  limits: ImportLimits,
): Promise<ImportOutcome | Stop | Error> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const settle = (outcome: ImportOutcome | Stop | Error): void => {
      clearTimeout(clock);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const clock = setTimeout(() => settle('time'), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.memory) settle('memory');
    }, WATCH);
    const onMessage = (outcome: ImportOutcome): void => settle(outcome);
    const onError = (error: NodeJS.ErrnoException): void =>
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error);
    const onExit = (): void => settle('exit');
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function startWorker(): Promise<Worker> {
  const file = import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: HEAP,
    execArgv: [],
    env: {},
  });
  // What a worker says when it is stopped, or between two documents, is nobody's business.
  worker.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

function tooSlow({ name, format }: ImportJob, { milliseconds }: ImportLimits): InputError {
  return new InputError(
    'document-too-slow',
    `\`${name}\` was not read as ${format} within ${milliseconds / 1000} s and was stopped. Split it, or save its text as .txt and give that.`,
  );
}

function tooLarge({ name, format }: ImportJob, { memory }: ImportLimits): InputError {
  return new InputError(
    'document-too-large',
    `\`${name}\` takes more than ${Math.round(memory / MEGABYTE)} MB of memory to be read as ${format} and was stopped. Split it, or save its text as .txt and give that.`,
  );
}
