import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, wordParagraph } from './import/office/office.fixture.ts';
import { makePdf } from './import/pdf/pdf.fixture.ts';
import { loadSource } from './load-source.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-source-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('loadSource', () => {
  it('takes the header off a text and leaves the rest as it is', async () => {
    const path = put('a.txt', '---\nkind: account\nparty: NV\n---\nOne.\r\nTwo.\r\n');
    const source = await loadSource(path);
    expect(source).toMatchObject({
      id: 'a',
      content: 'One.\r\nTwo.\r\n',
      encoding: 'utf-8',
      header: { party: 'NV' },
    });
    expect(source).not.toHaveProperty('warnings');
  });

  it('makes a document readable and proposes what it says of itself', async () => {
    const core = '<dc:title>The call</dc:title><dc:creator>A clerk</dc:creator><dc:language>en</dc:language>';
    const source = await loadSource(
      put('call.docx', makeDocx({ body: wordParagraph('Both agreed.'), core })),
    );
    expect(source).toMatchObject({ id: 'call', content: 'Both agreed.\n', encoding: 'docx' });
    expect(source.header).toMatchObject({
      title: 'The call',
      language: 'en',
      proposed: ['title', 'language'],
    });
  });

  it('brings the warnings of the importer', async () => {
    const pages = [[{ x: 50, y: 700, text: 'Both agreed.' }], []];
    const { warnings } = await loadSource(put('call.pdf', makePdf({ pages })));
    expect(warnings?.map(({ code }) => code)).toEqual(['pdf-pages-without-text']);
  });

  it.each([
    ['file-empty', 'b.txt', ''],
    ['file-empty', 'b.md', '---\nparty: NV\n---\n'],
    ['file-empty', 'b.html', '<!doctype html><title>x</title>'],
    ['format-unsupported', 'b.rtf', '{\\rtf1 x}'],
    ['pdf-scanned', 'b.pdf', makePdf({ pages: [[]] })],
  ])('refuses with %s (%#)', async (code, name, content) => {
    await expect(loadSource(put(name, content))).rejects.toMatchObject({ code });
  });
});
