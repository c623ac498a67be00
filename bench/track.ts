/**
 * What following costs: time against the number of documents, and what one more document takes in a large dossier
 * against an empty one. `node bench/track.ts [--documents 2000]`
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compactTracking } from '../src/core/track/export/compact.ts';
import { openDossier } from '../src/tasks/open-dossier.ts';
import { trackDossier } from '../src/tasks/track.ts';
import { corpus, SAMPLE_DOSSIER } from './corpus.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '2000' } } });
const most = Number(values.documents);
const texts = corpus(most + 2);
const PROGRAM = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const PARTIES = ['NV', 'LH'] as const;
const DAY = 86_400_000;

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  // Warm: what runs for the first time is compiled then.
  const small = await dossierOf('warm', 40);
  await trackDossier(small);
  const empty = await dossierOf('empty', 0);
  const first = await oneMore(empty, most);
  console.log('  documents   following, ms of processor time   ms a document   as JSON, MB   compact');
  for (const number of [most / 8, most / 4, most / 2, most]) {
    const dossier = await dossierOf(`d${number}`, number);
    const began = process.cpuUsage();
    const { tracking } = await trackDossier(dossier);
    const { user, system } = process.cpuUsage(began);
    const spent = (user + system) / 1000;
    // As the command prints it, with its indentation; the compact form has none.
    const size = Object.values(tracking).reduce((sum, part) => sum + JSON.stringify(part, null, 2).length, 0);
    const { sections, tables } = compactTracking(tracking);
    const compact = [...Object.values(sections), ...Object.values(tables)].reduce<number>(
      (sum, part) => sum + JSON.stringify(part).length,
      0,
    );
    console.log(
      `${String(number).padStart(11)}${spent.toFixed(0).padStart(34)}${(spent / number).toFixed(2).padStart(16)}${(size / 1e6).toFixed(1).padStart(14)}${(compact / 1e6).toFixed(1).padStart(10)}`,
    );
    if (number === most) {
      const more = await oneMore(dossier, most + 1);
      console.log(
        `one more document, add and read as commands, ms: ${more.toFixed(0)}; in an empty dossier: ${first.toFixed(0)} (${(more / first).toFixed(1)} times)`,
      );
    }
    if (number !== most) rmSync(dossier, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A dossier of so many documents over twenty years, read. */
async function dossierOf(name: string, number: number): Promise<string> {
  const dossier = join(folder, name);
  mkdirSync(join(dossier, 'sources'), { recursive: true });
  copyFileSync(join(SAMPLE_DOSSIER, 'dossier.yaml'), join(dossier, 'dossier.yaml'));
  copyFileSync(join(SAMPLE_DOSSIER, 'sources', 'prices.csv'), join(dossier, 'sources', 'prices.csv'));
  for (let at = 0; at < number; at += 1)
    writeFileSync(join(dossier, 'sources', `text-${at}.txt`), headed(texts[at] ?? '', at, number));
  await using open = await openDossier(dossier);
  if (open.sync.read.length !== number) throw new Error('Not every document was read.');
  return dossier;
}

/** `add` and `read` as a person runs them, ms on the clock; the best of three. */
async function oneMore(dossier: string, at: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const file = join(folder, `more-${at}-${run}.txt`);
    writeFileSync(file, headed(`${texts[at % texts.length]}\n\n(${run})\n`, at, most));
    const began = performance.now();
    command('add', dossier, file);
    command('read', dossier);
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

function command(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
}

/** Reports mostly, statements of both sides, and now and then an account of a contact. */
function headed(text: string, at: number, of: number): string {
  const day = new Date(Date.UTC(2031, 0, 1) + Math.floor((at / Math.max(1, of)) * 7300) * DAY);
  const published = day.toISOString().slice(0, 10);
  const party = PARTIES[at % 2] ?? 'NV';
  const what =
    at % 25 === 0
      ? `kind: account\nparty: ${party}\nexchange: ${published}-nv-lh-call`
      : at % 6 === 0
        ? `kind: statement\nparty: ${party}`
        : 'kind: report\npublisher: Meridian Wire';
  return `---\n${what}\npublished: ${published}\n---\n\n${text}`;
}
