import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { storeContract } from './dossier-store.contract.ts';
import { MemoryStore } from './memory-store.fixture.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
storeContract('SQLite', () => {
  count += 1;
  return openSqliteStore(join(folder, String(count), 'index.sqlite'));
});
storeContract('memory', async () => new MemoryStore());
