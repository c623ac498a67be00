import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierStore } from './dossier-store.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const WRITER = fileURLToPath(new URL('./store-process.fixture.ts', import.meta.url));
/** Enough for every run; READOUT_KILLS=200 for a longer look. */
const KILLS = Number(process.env.READOUT_KILLS ?? 12);

const root = mkdtempSync(join(tmpdir(), 'readout-processes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let file = '';
let count = 0;
beforeEach(() => {
  count += 1;
  file = join(root, String(count), 'index.sqlite');
});

interface Writer {
  readonly process: ChildProcess;
  /** The last round that it said it had done. */
  done(): number;
  readonly ended: Promise<unknown>;
}

function writer(name: string, rounds: number): Writer {
  const process_ = spawn(process.execPath, [WRITER, file, name, String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  let rest = '';
  process_.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    last = Number(lines.at(-1) ?? last);
  });
  return { process: process_, done: () => last, ended: once(process_, 'close') };
}

/** The round that the three texts of a writer are of; they must all be of one, in the index and in the contents. */
async function roundOf(store: DossierStore, name: string): Promise<number> {
  const facts = (await store.facts()).filter(({ id }) => id.startsWith(`${name}-`));
  const rounds = new Set(facts.map(({ title }) => Number(title)));
  expect([0, 3]).toContain(facts.length);
  expect(rounds.size).toBeLessThanOrEqual(1);
  return facts.length === 0 ? 0 : Number(facts[0]?.title);
}

async function check(store: DossierStore, name: string): Promise<number> {
  const round = await roundOf(store, name);
  if (round === 0) return 0;
  const digits = String(round);
  const texts = ['x', 'y', 'z'].map((one) => `${name}-${one}`);
  for (const id of texts) expect(await store.content(id)).toContain(`第${digits}轮。`);
  const { sentences } = await store.sentences({
    sought: { words: ['第', digits, '轮'], open: false },
    texts,
    atMost: 999,
  });
  expect(sentences.length).toBe(60);
  const all = await store.sentences({ sought: { words: ['轮'], open: false }, texts, atMost: 999 });
  expect(all.sentences.length).toBe(60);
  return round;
}

describe('several processes', () => {
  it(
    'lose nothing that was acknowledged and leave nothing half-written when one is killed',
    async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const one = writer('a', 1_000_000);
        while (one.done() === 0 && one.process.exitCode === null)
          await new Promise((resolve) => setTimeout(resolve, 5));
        // At moments that differ from kill to kill, in the middle of a write more often than not.
        await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 90));
        const before = one.done();
        one.process.kill('SIGKILL');
        await one.ended;
        const store = await openSqliteStore(file);
        const round = await check(store, 'a');
        expect(round).toBeGreaterThanOrEqual(Math.max(before, one.done()));
        await store.close();
        const database = new DatabaseSync(file);
        expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
        database.exec("INSERT INTO sentence(sentence) VALUES ('integrity-check')");
        database.close();
      }
    },
    KILLS * 20_000,
  );

  it('write at once and lose nothing of each other', async () => {
    const [one, other] = [writer('a', 15), writer('b', 15)];
    expect(((await one.ended) as [number])[0]).toBe(0);
    expect(((await other.ended) as [number])[0]).toBe(0);
    const store = await openSqliteStore(file);
    expect([await check(store, 'a'), await check(store, 'b')]).toEqual([15, 15]);
    expect((await store.facts()).length).toBe(6);
    await store.close();
  });

  it('see one state while another writes', async () => {
    const one = writer('a', 40);
    while (one.done() === 0 && one.process.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const store = await openSqliteStore(file, { readOnly: true });
    let last = 0;
    while (one.process.exitCode === null) {
      const round = await roundOf(store, 'a');
      expect(round).toBeGreaterThanOrEqual(last);
      last = round;
      const { sentences } = await store.sentences({
        sought: { words: ['轮'], open: false },
        texts: null,
        atMost: 999,
      });
      expect(sentences.length).toBe(60);
      expect(new Set(sentences.map(({ exact }) => exact)).size).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(await check(store, 'a')).toBe(40);
    await store.close();
  });
});
