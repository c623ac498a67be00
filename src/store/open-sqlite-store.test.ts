import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';
import { connect } from './sqlite/connection.ts';
import { SCHEMA_VERSION } from './sqlite/schema.ts';
import { record } from './store-records.fixture.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-open-'));
  file = join(folder, '.readout', 'index.sqlite');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

async function fill(...ids: string[]): Promise<void> {
  const store = await openSqliteStore(file);
  await store.put(ids.map((id) => record(id, '双方讨论了稀土。')));
  await store.close();
}

async function idsIn(options: Parameters<typeof openSqliteStore>[1] = {}): Promise<string[]> {
  const store = await openSqliteStore(file, options);
  try {
    return (await store.facts()).map(({ id }) => id);
  } finally {
    await store.close();
  }
}

function overwrite(from: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, from);
  writeFileSync(file, bytes);
}

function alter(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe('openSqliteStore', () => {
  it('keeps what was put, and leaves one file behind when closed', async () => {
    await fill('a', 'b');
    expect(await idsIn()).toEqual(['a', 'b']);
    expect(await idsIn({ readOnly: true })).toEqual(['a', 'b']);
    // Whoever only looks may not take the log away again.
    await fill('c');
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('throws an older index away, says so, and starts anew', async () => {
    await fill('a');
    alter('PRAGMA user_version = 0; CREATE TABLE of_old (x);');
    await expect(openSqliteStore(file, { readOnly: true })).rejects.toMatchObject({ code: 'index-outdated' });
    const said: string[] = [];
    expect(await idsIn({ onDiscarded: (why) => said.push(why) })).toEqual([]);
    expect(said).toEqual(['older']);
    await fill('b');
    expect(await idsIn({ onDiscarded: (why) => said.push(why) })).toEqual(['b']);
    expect(said).toEqual(['older']);
  });

  it('refuses a newer index and one of another program, and touches neither', async () => {
    await fill('a');
    alter(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    const before = readFileSync(file);
    for (const readOnly of [true, false])
      await expect(openSqliteStore(file, { readOnly })).rejects.toMatchObject({ code: 'index-newer' });
    expect(readFileSync(file).equals(before)).toBe(true);
    alter('PRAGMA application_id = 7');
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'index-foreign' });
  });

  it.each([
    [
      'no database',
      () => writeFileSync(file, 'This is no database, and long enough to be seen as none.'.repeat(99)),
    ],
    ['half of one', () => truncateSync(file, 5000)],
    ['a header only', () => truncateSync(file, 100)],
    ['all tables overwritten', () => overwrite(4096)],
  ])('throws %s away, says so, and starts anew', async (_, damage) => {
    await fill('a');
    damage();
    const said: string[] = [];
    expect(await idsIn({ onDiscarded: (why) => said.push(why) })).toEqual([]);
    expect(said).toEqual(['damaged']);
    await fill('b');
    expect(await idsIn()).toEqual(['b']);
  });

  it('tells damage that shows only later, with the way out', async () => {
    await fill(...Array.from({ length: 200 }, (_, at) => `text-${at}`));
    // Behind the pages that are looked at when the index is opened.
    overwrite(240_000);
    const error = await idsIn().catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'index-damaged' });
    expect(String(error)).toContain('--rebuild');
  });

  it('says what to do where there is no index to look at', async () => {
    const error = await openSqliteStore(file, { readOnly: true }).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'index-missing' });
    expect(String(error)).toContain('readout read');
    expect(existsSync(file)).toBe(false);
  });

  it('says that others write for too long', async () => {
    await fill('a');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const store = await openSqliteStore(file, { patience: 20 });
    await expect(store.put([record('b', '稀土。')])).rejects.toMatchObject({ code: 'index-locked' });
    // Whoever reads need not wait.
    expect((await store.facts()).map(({ id }) => id)).toEqual(['a']);
    other.exec('ROLLBACK');
    other.close();
    await store.put([record('b', '稀土。')]);
    expect((await store.facts()).length).toBe(2);
    await store.close();
  });

  it('reads an index beside which nothing may be written, and says that it cannot write', async () => {
    await fill('a');
    const state = { wal: readFileSync(file).readUInt8(18) };
    // Read and write version 2: the log is used, for which SQLite wants to make files beside the index.
    expect(state.wal).toBe(2);
    // Whoever may do everything may write here, too: then the way is tried by hand below.
    chmodSync(join(folder, '.readout'), 0o555);
    chmodSync(file, 0o444);
    expect(await idsIn({ readOnly: true })).toEqual(['a']);
    if (process.getuid?.() !== 0) {
      const writing = openSqliteStore(file).then((store) => store.put([record('b', '稀土。')]));
      await expect(writing).rejects.toMatchObject({ code: 'disk-read-only' });
    }
    chmodSync(join(folder, '.readout'), 0o755);
  });

  it('says that the disk is full, and leaves what stood there', async () => {
    await fill('a');
    const database = new DatabaseSync(file);
    const pages = (database.prepare('PRAGMA page_count').get() as { page_count: number }).page_count;
    database.close();
    const { SqliteStore } = await import('./sqlite/sqlite-store.ts');
    const limited = connect(file, { readOnly: false, patience: 100 });
    limited.exec(`PRAGMA max_page_count = ${pages + 2}`);
    const store = new SqliteStore(file, limited, () => {
      throw new Error('not needed');
    });
    const many = Array.from({ length: 200 }, (_, at) => record(`b${at}`, '双方讨论了稀土问题。'.repeat(100)));
    await expect(store.put(many)).rejects.toMatchObject({ code: 'disk-full' });
    expect((await store.facts()).map(({ id }) => id)).toEqual(['a']);
    expect(
      (await store.sentences({ sought: { words: ['稀土'], open: false }, texts: null, atMost: 9 })).sentences
        .length,
    ).toBe(1);
    await store.put([record('c', '稀土。')]);
    expect((await store.facts()).length).toBe(2);
    await store.close();
  });

  it('says so where a file stands in the way of the folder', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.readout'), 'a file');
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'disk-read-only' });
  });
});
