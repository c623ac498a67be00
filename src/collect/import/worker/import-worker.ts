import { parentPort } from 'node:worker_threads';
import { importAs } from '../import-as.ts';
import { asInputError } from './broken-document.ts';
import type { ImportJob, ImportOutcome } from './import-job.ts';

/**
 * The other side of `importInWorker`: reads one document after the other. A document must reach nothing outside of
 * its bytes, so what could is taken away before any package is loaded.
 */
function refuse(): never {
  throw new Error('a document asked for something from the network');
}

for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Object.defineProperty(globalThis, name, { value: refuse, configurable: false, writable: false });

// Nothing that a package prints about a document belongs into what the program prints. (A worker whose output is
// caught instead keeps the whole program alive.)
process.stdout.write = () => true;
process.stderr.write = () => true;

const port = parentPort;

async function read(job: ImportJob): Promise<ImportOutcome> {
  try {
    return { imported: await importAs(job.format, job.bytes, job.name, job.hints) };
  } catch (error) {
    const { code, message } = asInputError(error, job);
    return { problem: { code, message } };
  }
}

port?.on('message', (job: ImportJob) => {
  void read(job).then((outcome) => port.postMessage(outcome));
});
port?.postMessage('ready');
