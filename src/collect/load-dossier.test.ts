import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDossier } from './load-dossier.ts';

const made: string[] = [];

function dossier(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-dossier-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const PARTIES = 'parties: [AA, BB]\n';

describe('loadDossier', () => {
  it('reads the description, and the texts in order of their paths', async () => {
    const folder = dossier({
      'dossier.yaml': `${PARTIES}title: { en: A test }\nexchanges:\n  - id: x\n    date: 2030-06-04/2030-06-05\n    level: leaders\nissues:\n  - id: kelp\n    en: [kelp]\n    zh: [海带]\n`,
      'sources/b.txt': '---\nid: second\n---\nText.',
      'sources/2030/a.md': 'Text too.',
      'sources/prices.csv': 'date,value\n',
      'sources/.hidden.txt': 'Not read.',
    });
    const loaded = await loadDossier(folder);
    expect(loaded.sources.map((source) => source.id)).toEqual(['a', 'second']);
    expect(loaded.title).toBe('A test');
    expect(loaded.parties).toEqual(['AA', 'BB']);
    expect(loaded.exchanges).toEqual([
      {
        id: 'x',
        date: '2030-06-04/2030-06-05',
        level: 'leaders',
        channel: null,
        place: null,
        parties: [],
      },
    ]);
    expect(loaded.additions).toEqual({ issues: [{ id: 'kelp', en: ['kelp'], zh: ['海带'] }] });
  });

  it("turns a party's names, written by language, into what the lexicon takes", async () => {
    const folder = dossier({
      'dossier.yaml':
        'parties:\n  - id: AA\n    language: zh\n    label: { en: Aland, zh-Hans: 甲国, zh-Hant: 甲國 }\n    en: { names: [Aland], demonyms: [Alander] }\n    zh: { names: [甲国], sides: [甲方], metonyms: [甲京] }\n    abbreviations: { en: [], zh: [甲] }\n  - BB\n',
      'sources/a.txt': 'Text.',
    });
    const { additions, parties } = await loadDossier(folder);
    expect(parties).toEqual(['AA', 'BB']);
    expect(additions.parties).toEqual([
      {
        id: 'AA',
        label: { en: 'Aland', 'zh-Hans': '甲国', 'zh-Hant': '甲國' },
        en: ['Aland'],
        zh: ['甲国', '甲方'],
        demonyms: ['Alander'],
        metonyms: { en: [], zh: ['甲京'] },
        abbreviations: ['甲'],
      },
    ]);
  });

  it.each([
    [{ 'notes.txt': 'Text.' }, 'dossier-missing'],
    [{ 'dossier.yaml': 'parties: [AA\n' }, 'yaml-malformed'],
    [{ 'dossier.yaml': 'parties: AA\n' }, 'dossier-invalid'],
    [{ 'dossier.yaml': `${PARTIES}exchanges:\n  - id: x\n    date: June\n` }, 'dossier-invalid'],
    [{ 'dossier.yaml': PARTIES }, 'file-not-found'],
    [{ 'dossier.yaml': PARTIES, 'sources/a.txt': 'One.', 'sources/b/a.txt': 'Two.' }, 'source-id-twice'],
    [{ 'dossier.yaml': PARTIES, 'sources/a.txt': '---\nparty: AA\n---\n' }, 'file-empty'],
  ] as const)('refuses %j', async (files, code) => {
    await expect(loadDossier(dossier(files))).rejects.toMatchObject({ code });
  });
});
