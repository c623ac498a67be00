/**
 * What it costs to keep documents, in one run: added and read into a dossier against reading them bare; opening it
 * again; its size against that of its texts. `node bench/dossier.ts [--documents 1000]`
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtinLexicon } from '../src/core/lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../src/core/read/build-context.ts';
import { readText } from '../src/core/read/engine.ts';
import { readers } from '../src/core/read/registry.ts';
import { createText } from '../src/core/text/text.ts';
import { addSources } from '../src/tasks/add/add-sources.ts';
import { newDossier } from '../src/tasks/new-dossier.ts';
import { openDossier } from '../src/tasks/open-dossier.ts';
import { corpus } from './corpus.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } });
const documents = corpus(Number(values.documents));
const size = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const lexicon = builtinLexicon();
  const bare = await timed(() => {
    for (const [at, text] of documents.entries())
      readText(createText(`d${at}`, text), lexicon, readers, {
        ...UNKNOWN_SOURCE,
        kind: 'report',
        published: '2031-07-22',
      });
  });
  const incoming = join(folder, 'incoming');
  mkdirSync(incoming);
  for (const [at, text] of documents.entries())
    writeFileSync(join(incoming, `report-${at}.txt`), headed(text, at));
  const dossier = join(folder, 'dossier');
  await newDossier(dossier, { parties: ['JP', 'FR'] });
  const adding = await timed(async () => {
    for await (const one of addSources(dossier, [incoming], { now: () => new Date(0) }))
      if (one.did === 'refused') throw new Error(one.problem?.message);
  });
  const reading = await timed(async () => {
    await using open = await openDossier(dossier);
    if (open.sync.read.length !== documents.length) throw new Error('Not every document was read.');
  });
  const opening = Math.min(await opened(dossier), await opened(dossier), await opened(dossier));
  const [sources, index] = [sizeOf(join(dossier, 'sources')), sizeOf(join(dossier, '.readout'))];
  const print = (what: string, value: string): void => console.log(`${what.padEnd(44)}${value}`);
  print('documents, MB', `${documents.length}, ${(size / 1e6).toFixed(1)}`);
  print('read bare, s', (bare / 1000).toFixed(1));
  print(
    'added, s; read into the dossier, s',
    `${(adding / 1000).toFixed(1)}; ${(reading / 1000).toFixed(1)}`,
  );
  print('speed of adding and reading, of bare', `${((bare / (adding + reading)) * 100).toFixed(0)}%`);
  print('opened again with nothing changed, ms', opening.toFixed(0));
  print(
    'disk, of the texts',
    `${((sources + index) / size).toFixed(1)} times (sources ${(sources / size).toFixed(1)}, index ${(index / size).toFixed(1)})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function opened(dossier: string): Promise<number> {
  return timed(async () => {
    await using open = await openDossier(dossier);
    if (open.sync.read.length > 0) throw new Error('Something was read that had not changed.');
  });
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A document of one of the days of three years, with the header that it would have. */
function headed(text: string, at: number): string {
  const day = new Date(Date.UTC(2031, 0, 1 + (at % 1000))).toISOString().slice(0, 10);
  return `---\nkind: report\npublisher: Meridian Wire\npublished: ${day}\n---\n\n${text}`;
}

function sizeOf(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
