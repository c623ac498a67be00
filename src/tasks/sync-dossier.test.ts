import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenDossier, openDossier } from './open-dossier.ts';
import { dossierTexts } from './read-dossier.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-sync-'));
  mkdirSync(join(folder, 'sources'));
  describeDossier('');
  source('nv-1', 'party: NV\nexchange: call-1', 'President Marsh of Nordavia said that tariffs must fall.');
  source('ts-1', 'party: TS\nexchange: call-1', '泰萨利总统林岸表示，双方应就关税问题保持沟通。');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function describeDossier(more: string): void {
  const parties = [
    '  - { id: NV, label: { en: Nordavia, zh-Hans: 诺达维亚, zh-Hant: 諾達維亞 }, en: [Nordavia], zh: [诺达维亚] }',
    '  - { id: TS, label: { en: Tessaly, zh-Hans: 泰萨利, zh-Hant: 泰薩利 }, en: [Tessaly], zh: [泰萨利] }',
  ];
  writeFileSync(join(folder, 'dossier.yaml'), `parties:\n${parties.join('\n')}\n${more}`);
}

let moment = Date.UTC(2031, 0, 1) / 1000;
function source(id: string, header: string, text: string): void {
  const path = join(folder, 'sources', `${id}.txt`);
  writeFileSync(path, `---\nkind: account\n${header}\n---\n\n${text}\n`);
  // Each change at a moment of its own, however coarse the clock of the disk.
  moment += 10;
  utimesSync(path, moment, moment);
}

async function opened<Result>(
  use: (dossier: OpenDossier) => Result | Promise<Result>,
  rebuild = false,
): Promise<Result> {
  await using dossier = await openDossier(folder, { rebuild });
  return await use(dossier);
}
const read = (rebuild = false) => opened(({ sync }) => sync.read, rebuild);

async function everything(rebuild = false): Promise<string> {
  return opened(async (dossier) => {
    const texts: unknown[] = [];
    for await (const text of dossierTexts(dossier)) texts.push(text);
    return JSON.stringify(texts);
  }, rebuild);
}

describe('opening a dossier', () => {
  it('reads everything once and then only what changed', async () => {
    expect(await read()).toEqual(['nv-1', 'ts-1']);
    expect(await read()).toEqual([]);
    source('ts-1', 'party: TS\nexchange: call-1', '泰萨利总统林岸表示，稀土问题应当尽快解决。');
    expect(await read()).toEqual(['ts-1']);
    source('nv-2', 'party: NV', 'Nordavia said that talks go on.');
    expect(await read()).toEqual(['nv-2']);
  });

  it('does not read a file again that was only touched', async () => {
    await read();
    moment += 10;
    utimesSync(join(folder, 'sources', 'nv-1.txt'), moment, moment);
    expect(await read()).toEqual([]);
  });

  it('reads those of an exchange again whose facts changed, and those alone', async () => {
    source('nv-9', 'party: NV', 'Nordavia said that talks go on.');
    await read();
    describeDossier('exchanges:\n  - { id: call-1, date: 2030-06-05, parties: [NV, TS] }\n');
    expect(await read()).toEqual(['nv-1', 'ts-1']);
  });

  it('reads everything again when the dossier’s own words changed', async () => {
    await read();
    describeDossier(
      'issues:\n  - { id: reef, family: region, label: { en: Reef, zh-Hans: 礁, zh-Hant: 礁 }, en: [the reef], zh: [砚屿礁] }\n',
    );
    expect(await read()).toEqual(['nv-1', 'ts-1']);
  });

  it('forgets what is gone', async () => {
    await read();
    rmSync(join(folder, 'sources', 'nv-1.txt'));
    expect(await opened(({ sync }) => sync.removed)).toEqual(['nv-1']);
    expect(await everything()).not.toContain('nv-1');
  });

  it('gives the same bytes from an old index, a new one and none', async () => {
    await read();
    source('ts-1', 'party: TS\nexchange: call-1', '泰萨利总统林岸表示，稀土问题应当尽快解决。');
    const grown = await everything();
    expect(await everything(true)).toBe(grown);
    rmSync(join(folder, '.readout'), { recursive: true });
    expect(await everything()).toBe(grown);
  });

  it('tells what cannot be used, and reads the rest', async () => {
    writeFileSync(join(folder, 'sources', 'bad.txt'), '---\nkind: sermon\n---\n\nText.\n');
    source('twin', 'id: nv-1', 'Nordavia said nothing.');
    const { sync } = await opened((dossier) => dossier);
    expect(sync.problems.map(({ code, path }) => [path, code])).toEqual([
      ['sources/bad.txt', 'header-invalid'],
      ['sources/twin.txt', 'source-id-twice'],
    ]);
    expect(sync.read).toEqual(['nv-1', 'ts-1']);
  });

  it('takes what lies under originals and earlier for no source, and follows no link out of the dossier', async () => {
    mkdirSync(join(folder, 'sources', 'originals'));
    mkdirSync(join(folder, 'sources', 'earlier'));
    writeFileSync(join(folder, 'sources', 'originals', 'nv-1.v1.txt'), 'Bytes as they came.');
    writeFileSync(join(folder, 'sources', 'earlier', 'nv-1.v1.txt'), 'An earlier text.');
    expect(await read()).toEqual(['nv-1', 'ts-1']);
    symlinkSync('/etc/hostname', join(folder, 'sources', 'link.txt'));
    await expect(openDossier(folder)).rejects.toMatchObject({ code: 'source-outside' });
  });
});
