// Runs the cases that its parent names, one by one, in a process that may read files and do nothing else: no other
// program, no file written, no code from strings, no network.
import net from 'node:net';
import { importAs } from '../../src/collect/import/import-as.ts';
import { importDocument } from '../../src/collect/import/import-document.ts';
import { asInputError } from '../../src/collect/import/worker/broken-document.ts';
import { readFeed } from '../../src/collect/web/read-feed.ts';
import { errorFault, importedFault } from './check-outcome.ts';
import { randomOf } from './random.ts';
import { caseOf, type FuzzedFormat } from './seeds.ts';

/** What the parent asks for. `whole` goes the way that the program goes, with its limits. */
export interface FuzzOrder {
  readonly format: FuzzedFormat;
  readonly seed: string;
  readonly number: number;
  readonly whole: boolean;
}

/** What it is told. */
export interface FuzzReport {
  readonly fault: string | null;
  readonly ended: 'read' | 'refused';
  readonly code: string | null;
}

/** How many characters of an address or a name the documents have. */
const NAMES: Readonly<Record<FuzzedFormat, string>> = {
  text: 'case.txt',
  markdown: 'case.md',
  html: 'case.html',
  mhtml: 'case.mhtml',
  pdf: 'case.pdf',
  docx: 'case.docx',
  odt: 'case.odt',
  eml: 'case.eml',
  subtitles: 'case.srt',
  csv: 'case.csv',
  feed: 'https://nv.example/case.xml',
};

net.Socket.prototype.connect = (): never => {
  throw new Error('the network was asked for');
};

async function run({ format, seed, number, whole }: FuzzOrder): Promise<FuzzReport> {
  const random = randomOf(format, seed, number);
  const bytes = caseOf(format, random);
  const name = NAMES[format];
  try {
    if (format === 'feed') {
      await readFeed(bytes, name);
      return { fault: null, ended: 'read', code: null };
    }
    const imported = whole ? await importDocument(bytes, name) : await importHere(format, bytes, name);
    return { fault: importedFault(imported), ended: 'read', code: null };
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? null;
    return { fault: errorFault(error, name), ended: 'refused', code };
  }
}

/** What the worker does, in this process: a thousand times faster to start, and the parent watches it. */
async function importHere(format: Exclude<FuzzedFormat, 'feed'>, bytes: Uint8Array, name: string) {
  const isPlain = format === 'text' || format === 'markdown' || format === 'subtitles' || format === 'csv';
  if (isPlain) return importDocument(bytes, name);
  try {
    return await importAs(format, bytes, name, {});
  } catch (error) {
    throw asInputError(error, { name, format });
  }
}

process.on('message', (order: FuzzOrder) => {
  void run(order).then((report) => process.send?.(report));
});
