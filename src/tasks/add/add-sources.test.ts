import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOriginals } from '../../collect/check-originals.ts';
import { loadSource } from '../../collect/load-source.ts';
import { newDossier } from '../new-dossier.ts';
import { versionSteps } from '../versions.ts';
import { type Added, type AddOptions, addSources } from './add-sources.ts';

let folder = '';
let dossier = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-add-'));
  dossier = join(folder, 'dossier');
  await newDossier(dossier, { parties: ['JP', 'FR'] });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (body: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><title>Readout of the call</title><link rel="canonical" href="https://example.org/readouts/1">${more}<meta property="article:published_time" content="2031-05-04T10:00:00+09:00"></head><body><main><article><h1>Readout of the call with France</h1>${body}</article></main></body></html>`;
const FIRST =
  '<p>The Minister of Trade of Japan spoke by telephone today with the Minister of Economy of France.</p><p>The Minister stressed that exports of rare earths must resume without delay. They agreed to meet again in June.</p>';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function add(inputs: readonly string[], options: Partial<AddOptions> = {}): Promise<readonly Added[]> {
  const all: Added[] = [];
  const now = () => new Date('2031-05-05T08:00:00Z');
  for await (const one of addSources(dossier, inputs, { now, ...options })) all.push(one);
  return all;
}
const source = (id: string) => loadSource(join(dossier, 'sources', `${id}.txt`));

describe('adding documents', () => {
  it('keeps the bytes, takes the text out, and says what nobody has confirmed', async () => {
    const [added] = await add([file('call.html', page(FIRST))], {
      said: { kind: 'account', party: 'JP', id: 'jp-1' },
    });
    expect(added).toMatchObject({ did: 'added', id: 'jp-1' });
    const { header, content } = await source('jp-1');
    expect(content).toContain('exports of rare earths must resume without delay');
    expect(header).toMatchObject({
      kind: 'account',
      party: 'JP',
      published: '2031-05-04T10:00:00+09:00',
      url: 'https://example.org/readouts/1',
      captured: '2031-05-05T08:00:00Z',
      original: { format: 'html', path: 'sources/originals/jp-1.v1.html' },
    });
    expect(header.proposed).toEqual(expect.arrayContaining(['published', 'title', 'url']));
    expect(header.proposed).not.toContain('kind');
    expect(readFileSync(join(dossier, 'sources/originals/jp-1.v1.html'), 'utf8')).toBe(page(FIRST));
  });

  it('takes a header that the document came with at its word', async () => {
    const text = '---\nid: fr-1\nkind: statement\nparty: FR\n---\n\nFrance said that talks go on.\n';
    await add([file('note.txt', text)]);
    const { header } = await source('fr-1');
    expect(header).toMatchObject({ kind: 'statement', party: 'FR', proposed: [] });
  });

  it('adds the same document once, also within one call', async () => {
    const one = file('a.txt', 'Japan said that talks go on.\n');
    const twin = file('b.txt', 'Japan said that talks go on.\n');
    expect((await add([one, twin])).map(({ did }) => did)).toEqual(['added', 'same']);
    expect((await add([one])).map(({ did, id }) => [did, id])).toEqual([['same', 'a']]);
  });

  it('makes other words at the same address a new version, and keeps the earlier one', async () => {
    await add([file('call.html', page(FIRST))], { said: { id: 'jp-1' } });
    const edited = page(FIRST.replace('without delay', 'in due course'));
    expect(await add([file('again.html', edited)])).toMatchObject([{ did: 'version', id: 'jp-1' }]);
    const { header, content } = await source('jp-1');
    expect(header.version).toBe(2);
    expect(content).toContain('in due course');
    const [step] = await versionSteps(dossier);
    expect(step?.before.content).toContain('without delay');
    expect(step?.comparison.changes).toMatchObject([{ kind: 'changed' }]);
  });

  it('knows a version of what came just before it', async () => {
    const edited = page(FIRST.replace('without delay', 'in due course'));
    const all = await add([file('one.html', page(FIRST)), file('two.html', edited)]);
    expect(all.map(({ did }) => did)).toEqual(['added', 'version']);
    expect(all[0]?.id).toBe(all[1]?.id);
  });

  it('takes no new advertisement for a new version, and nothing from the text that a person corrected', async () => {
    await add([file('call.html', page(FIRST))], { said: { id: 'jp-1' } });
    expect(await add([file('ad.html', page(FIRST, '<meta name="ad" content="7">'))])).toMatchObject([
      { did: 'same' },
    ]);
    const path = join(dossier, 'sources', 'jp-1.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('without delay', 'without any delay'));
    expect(await add([file('ad2.html', page(FIRST, '<meta name="ad" content="8">'))])).toMatchObject([
      { did: 'same' },
    ]);
    expect((await source('jp-1')).content).toContain('without any delay');
  });

  it('tells what cannot be used and adds the rest', async () => {
    const good = file('good.txt', 'Japan said that talks go on.\n');
    const all = await add([file('empty.txt', ''), join(folder, 'missing.txt'), good]);
    expect(all.map(({ did, problem }) => problem?.code ?? did)).toEqual([
      'file-empty',
      'file-not-found',
      'added',
    ]);
  });

  it('never writes over a source, whatever id is asked for', async () => {
    await add([file('a.txt', 'Japan said that talks go on.\n')], { said: { id: 'jp-1' } });
    const again = await add([file('b.txt', 'France said nothing.\n')], { said: { id: 'jp-1' } });
    expect(again).toMatchObject([{ did: 'refused', problem: { code: 'id-taken' } }]);
    const climbing = await add([file('c.txt', 'France said little.\n')], { said: { id: '../../evil' } });
    expect(climbing).toMatchObject([{ did: 'refused', problem: { code: 'id-unusable' } }]);
    expect((await source('jp-1')).content).toContain('Japan');
  });

  it('loses nothing when two add at once', async () => {
    const names = Array.from({ length: 6 }, (_, at) =>
      file(
        `same-${at}.html`,
        `<html lang="en"><body><article><p>Japan raised point ${at} again.</p></article></body></html>`,
      ),
    );
    const said = { published: '2031-05-04', publisher: 'Courier', kind: 'report' } as const;
    const [one, other] = await Promise.all([add(names.slice(0, 3), { said }), add(names.slice(3), { said })]);
    const ids = [...(one ?? []), ...(other ?? [])].map(({ id }) => id ?? '');
    expect(new Set(ids).size).toBe(6);
    const texts = await Promise.all(ids.map(async (id) => (await source(id)).content));
    expect(new Set(texts).size).toBe(6);
    const sources = await Promise.all(ids.map(source));
    expect(await checkOriginals(dossier, sources)).toEqual({ checked: 6, problems: [] });
  });
});
