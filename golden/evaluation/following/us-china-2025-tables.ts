import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTable } from '../../../src/collect/load-table.ts';
import type { DataTable } from '../../../src/core/track/input/data-table.ts';

const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '../../../samples/us-china-2025');

/** The tables of samples/us-china-2025. */
export function chronologyTables(): Promise<readonly DataTable[]> {
  const tables = (['contacts', 'measures', 'events'] as const).map((holds) => {
    const path = `sources/${holds}.csv`;
    return loadTable({ id: holds, path, holds, title: null }, join(SAMPLE, path));
  });
  return Promise.all(tables);
}
