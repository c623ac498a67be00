/**
 * Kills commands that write to a dossier at random moments, and checks after each that nothing confirmed is lost,
 * that nothing half-written can be seen, and that the next command works without repair.
 * `node scripts/crash.ts [--times 200] [--seed 1]`
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDossier } from '../src/collect/load-dossier.ts';
import { sha256Of } from '../src/collect/put-source.ts';
import { readReviews } from '../src/store/reviews-log.ts';
import { openDossier } from '../src/tasks/open-dossier.ts';
import { dossierTexts } from '../src/tasks/read-dossier.ts';

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../samples/harbour-dialogue', import.meta.url));

/** What the commands said was done, before they were killed or ended. */
interface Confirmed {
  readonly decisions: Set<string>;
  /** Ids of sources. */
  readonly sources: Set<string>;
}

const { values } = parseArgs({
  options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const random = generator(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'));
const dossier = join(folder, 'dossier');
const incoming = join(folder, 'incoming');
const confirmed: Confirmed = { decisions: new Set(), sources: new Set() };
const took: Record<string, number> = {};
let killed = 0;
let ended = 0;

try {
  cpSync(SAMPLE, dossier, { recursive: true });
  await run(['read', dossier], null);
  const times = Number(values.times);
  for (let at = 0; at < times; at += 1) {
    const [name, args] = await command(at);
    // The first of each kind runs to its end and tells how long one takes.
    const limit = took[name] === undefined ? null : random() * took[name] * 1.05;
    const began = performance.now();
    const { stdout, wasKilled } = await run(args, limit);
    if (limit === null) took[name] = performance.now() - began;
    if (wasKilled) killed += 1;
    else ended += 1;
    collect(stdout);
    await check(`after ${name} no. ${at}${wasKilled ? `, killed after ${Math.round(limit ?? 0)} ms` : ''}`);
  }
  await checkIndex();
  console.log(
    `${killed} killed, ${ended} ran to their end; ${confirmed.decisions.size} decisions and ${confirmed.sources.size} sources were confirmed, and all are there.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The next command: documents added, everything read anew, a decision. */
async function command(at: number): Promise<readonly [string, readonly string[]]> {
  const kind = at % 3;
  if (kind === 0) {
    rmSync(incoming, { recursive: true, force: true });
    for (let file = 0; file < 12; file += 1) newDocument(`${at}-${file}`);
    return ['add', ['add', dossier, incoming, '--party', 'NV', '--kind', 'statement']];
  }
  if (kind === 1) return ['read', ['read', dossier, '--rebuild']];
  const ids = await someFindings();
  return ['review', ['review', dossier, ...ids, '--confirm', '--by', 'crash']];
}

function newDocument(name: string): void {
  const text = `The government of Nordavia announced a duty of ${(random() * 40).toFixed(1)} percent on goods of Lanhai (${name}). Talks on rare earths continue.\n`;
  mkdirSync(incoming, { recursive: true });
  writeFileSync(join(incoming, `${name}.txt`), text.repeat(1 + Math.floor(random() * 30)));
}

async function someFindings(): Promise<readonly string[]> {
  await using open = await openDossier(dossier);
  const ids: string[] = [];
  for await (const { id } of open.store.findings({ kinds: ['measure', 'issue'] }))
    if (random() < 0.01) ids.push(id);
  return ids.slice(0, 8).length > 0 ? ids.slice(0, 8) : ['none'];
}

function run(
  args: readonly string[],
  limit: number | null,
): Promise<{ readonly stdout: string; readonly wasKilled: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const timer = limit === null ? null : setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      if (signal === null && code !== 0 && code !== 1 && !/finding-unknown/.test(stderr))
        reject(new Error(`\`readout ${args.join(' ')}\` ended with ${code}: ${stderr}`));
      else resolve({ stdout, wasKilled: signal !== null });
    });
  });
}

/** What a command said on whole lines was done. */
function collect(stdout: string): void {
  for (const line of stdout.split('\n').slice(0, -1)) {
    const decision = /^confirmed \S+ \(decision (\S+)\)$/.exec(line)?.[1];
    if (decision) confirmed.decisions.add(decision);
    const source = /^added (\S+)/.exec(line)?.[1];
    if (source) confirmed.sources.add(source);
  }
}

async function check(when: string): Promise<void> {
  const { sources } = await loadDossier(dossier);
  const ids = new Set(sources.map(({ id }) => id));
  for (const id of confirmed.sources) if (!ids.has(id)) throw new Error(`${when}: source ${id} is lost`);
  for (const { id, header, content } of sources) {
    if (header.extracted !== null && sha256Of(content) !== header.extracted)
      throw new Error(`${when}: the text of ${id} is not whole`);
    if (header.original === null) continue;
    const path = join(dossier, header.original.path);
    if (!existsSync(path) || sha256Of(readFileSync(path)) !== header.original.sha256)
      throw new Error(`${when}: the bytes of ${id} are not whole`);
  }
  const visible = readdirSync(dossier, { recursive: true })
    .map(String)
    .filter((name) => /(^|\/)[^./][^/]*\.part$/.test(name));
  if (visible.length > 0) throw new Error(`${when}: half-written files can be seen: ${visible.join(', ')}`);
  const { decisions } = await readReviews(dossier);
  const known = new Set(decisions.map(({ id }) => id));
  for (const id of confirmed.decisions)
    if (!known.has(id)) throw new Error(`${when}: decision ${id} is lost`);
}

/** The index that all this left behind says the same as one built anew. */
async function checkIndex(): Promise<void> {
  const grown = await everything(false);
  if (grown !== (await everything(true))) throw new Error('The index differs from one that is built anew.');
}

async function everything(rebuild: boolean): Promise<string> {
  await using open = await openDossier(dossier, { rebuild });
  const texts: unknown[] = [];
  for await (const text of dossierTexts(open)) texts.push(text);
  return sha256Of(JSON.stringify(texts));
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
