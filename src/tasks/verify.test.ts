import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trackDossier } from './track.ts';
import { verify } from './verify.ts';

let folder: string;

const dossier = (): string => join(folder, 'dossier');
const saved = (): string => join(folder, 'track.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-verify-'));
  await cp('samples/us-china-2025', dossier(), {
    recursive: true,
    filter: (path) => !path.endsWith('.readout'),
  });
  const { tracking } = await trackDossier(dossier());
  await writeFile(saved(), JSON.stringify({ readout: 'track', ...tracking }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('quotations of rows', () => {
  it('hold against the tables of the dossier', async () => {
    const { checked, held, problems, texts } = await verify(saved(), [dossier()]);
    expect(problems).toEqual([]);
    expect(held).toBe(checked);
    expect(texts.map(({ id }) => id).sort()).toEqual(['contacts', 'events', 'measures']);
  });

  it('hold against a folder whose tables are named after them, and against a file', async () => {
    expect((await verify(saved(), [join(dossier(), 'sources')])).problems).toEqual([]);
    const { problems } = await verify(saved(), [join(dossier(), 'sources', 'contacts.csv')]);
    expect([...new Set(problems.map(({ code, text }) => `${code} ${text}`))].sort()).toEqual([
      'text-missing events',
      'text-missing measures',
    ]);
  });

  it('are told as drifted where a cell has been changed', async () => {
    const path = join(dossier(), 'sources', 'contacts.csv');
    const before = await readFile(path, 'utf8');
    const [header = '', first = '', ...others] = before.split('\n');
    await writeFile(path, [header, first.replace(',call,', ',note,'), ...others].join('\n'));
    const { problems } = await verify(saved(), [dossier()]);
    await writeFile(path, before);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code, text }) => `${code} ${text}`))).toEqual(
      new Set(['quote-drifted contacts']),
    );
  });
});
