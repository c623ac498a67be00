import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.ts';
import { makeDocx, makeOdt, wordParagraph } from './office/office.fixture.ts';
import { makePdf } from './pdf/pdf.fixture.ts';
import { importInWorker } from './worker/import-in-worker.ts';

const PDF = makePdf({ pages: [[{ x: 50, y: 700, text: 'Both sides agreed.' }]] });

describe('importDocument', () => {
  it.each([
    ['a.txt', Buffer.from('---\nkind: account\n---\nText.\r\n'), 'text', '---\nkind: account\n---\nText.\n'],
    ['a.md', Buffer.from('# Text\n'), 'markdown', '# Text\n'],
    ['a.pdf', PDF, 'pdf', 'Both sides agreed.\n'],
    ['a.docx', makeDocx({ body: wordParagraph('Both sides agreed.') }), 'docx', 'Both sides agreed.\n'],
    ['a.odt', makeOdt('<text:p>双方同意。</text:p>'), 'odt', '双方同意。\n'],
    ['a.eml', Buffer.from('From: a@nv.example\nMessage-ID: <1>\nSubject: x\n\nText.\n'), 'eml', 'Text.\n'],
    [
      'a.html',
      Buffer.from('<!doctype html><p>Both sides agreed to go on with the talks in the autumn.'),
      'html',
      'Both sides agreed to go on with the talks in the autumn.\n',
    ],
    [
      'b.eml',
      Buffer.from(
        'From: a@nv.example\nMessage-ID: <1>\nSubject: x\nContent-Type: text/html\n\n<p>Both sides agreed to go on with the talks in the autumn.\n',
      ),
      'eml',
      'Both sides agreed to go on with the talks in the autumn.\n',
    ],
    [
      'a.mhtml',
      Buffer.from(
        'MIME-Version: 1.0\nFrom: <Saved by Blink>\nSnapshot-Content-Location: https://nv.example/a\nContent-Type: multipart/related; type="text/html"; boundary=b\n\n--b\nContent-Type: text/html\nContent-Location: https://nv.example/a\n\n<p>Both sides agreed to go on with the talks in the autumn.\n--b--\n',
      ),
      'mhtml',
      'Both sides agreed to go on with the talks in the autumn.\n',
    ],
    ['a.srt', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nText.\n'), 'subtitles', 'Text.\n'],
    ['a.csv', Buffer.from('date,price\n2030-01-01,5\n'), 'csv', 'date,price\n2030-01-01,5\n'],
  ])('reads %s', async (name, bytes, format, text) => {
    expect(await importDocument(bytes, name)).toMatchObject({ format, text });
  });

  it('cuts short a title that is as long as a page', async () => {
    const page = Buffer.from(`<!doctype html><title>${'Talks '.repeat(9999)}</title><p>Both sides agreed.`);
    const { says } = await importDocument(page, 'a.html');
    expect(says.title?.startsWith('Talks Talks')).toBe(true);
    expect(says.title?.length).toBeLessThan(2001);
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = Uint8Array.from(PDF);
    await importDocument(bytes, 'a.pdf');
    expect(Buffer.from(bytes).equals(PDF)).toBe(true);
  });

  it('says first that a document is not what its name says', async () => {
    const { format, warnings } = await importDocument(PDF, 'a.txt');
    expect(format).toBe('pdf');
    expect(warnings.map(({ code }) => code)).toEqual(['format-disagrees']);
  });

  it('takes control characters out of a text and says so', async () => {
    const bytes = Buffer.from(`${'The ministers met. '.repeat(60)}And\0 parted.\n`);
    const { text, warnings } = await importDocument(bytes, 'a.txt');
    expect(text.endsWith('And parted.\n')).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(['controls-removed']);
  });

  it('reads a line of ten million characters', async () => {
    const { text } = await importDocument(Buffer.from('港城'.repeat(2_000_000)), 'a.txt');
    expect(text.length).toBe(4_000_000);
  });

  it.each([
    ['file-empty', 'a.txt', Buffer.alloc(0)],
    ['file-empty', 'a.txt', Buffer.from(' \n')],
    ['file-binary', 'a.txt', Buffer.from(Uint8Array.from({ length: 999 }, (_, at) => (at * 89) % 256))],
    ['format-unsupported', 'a.rtf', Buffer.from('{\\rtf1 x}')],
    ['pdf-broken', 'a.pdf', Buffer.from('%PDF-1.7\n')],
    ['file-too-large', 'a.srt', Buffer.concat([Buffer.from('WEBVTT\n\n'), Buffer.alloc(17_000_000, 0x20)])],
  ])('refuses with %s (%#)', async (code, name, bytes) => {
    await expect(importDocument(bytes, name)).rejects.toMatchObject({ code });
  });
});

describe('importInWorker', () => {
  const job = { format: 'pdf', bytes: PDF, name: 'a.pdf', hints: {} } as const;
  const loop = {
    ...job,
    bytes: makePdf({
      pages: [[]],
      content: Buffer.from(`${'/f Do '.repeat(10)}`),
      more: ['<< >>'],
    }),
  };

  it('stops what takes too long, and reads the next document', async () => {
    const long = makePdf({
      pages: [[]],
      content: await bomb(40_000_000),
      filter: '/Filter [/FlateDecode /FlateDecode]',
    });
    const slow = importInWorker({ ...job, bytes: long }, { milliseconds: 1, memory: 1e12 });
    const next = importInWorker(job);
    await expect(slow).rejects.toMatchObject({ code: 'document-too-slow' });
    expect((await next).text).toBe('Both sides agreed.\n');
  });

  it('stops what takes too much memory, and reads the next document', async () => {
    const large = makePdf({
      pages: [[]],
      content: await bomb(400_000_000),
      filter: '/Filter [/FlateDecode /FlateDecode]',
    });
    const stopped = importInWorker({ ...job, bytes: large }, { milliseconds: 60_000, memory: 100_000_000 });
    await expect(stopped).rejects.toMatchObject({ code: 'document-too-large' });
    expect((await importInWorker(job)).text).toBe('Both sides agreed.\n');
  });

  it('reads several documents at once, one after the other', async () => {
    const texts = await Promise.all(
      [job, job, loop, job].map((one) => importInWorker(one).catch(({ code }) => ({ text: code }))),
    );
    expect(texts.map(({ text }) => text)).toEqual([
      'Both sides agreed.\n',
      'Both sides agreed.\n',
      'pdf-scanned',
      'Both sides agreed.\n',
    ]);
  });
});

/** So many bytes of nothing to draw, packed twice. */
async function bomb(size: number): Promise<Uint8Array> {
  const { deflateSync } = await import('node:zlib');
  return deflateSync(deflateSync(Buffer.alloc(size, 'q Q ')));
}
