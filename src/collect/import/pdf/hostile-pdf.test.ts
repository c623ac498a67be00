import { describe, expect, it } from 'vitest';
import { importDocument } from '../import-document.ts';
import { makePdf, type PdfPlan } from './pdf.fixture.ts';

const PLAN: PdfPlan = { pages: [[{ x: 50, y: 700, text: 'Both sides agreed.' }]] };
const SCRIPT =
  '<< /S /JavaScript /JS (globalThis.reached = true; this.submitForm\\("http://127.0.0.1:9/"\\)) >>';

/** The document with some of its words exchanged; its table of references is then wrong, and is rebuilt. */
function forged(plan: PdfPlan, was: string, is: string): Uint8Array {
  const source = Buffer.from(makePdf(plan)).toString('latin1');
  expect(source).toContain(was);
  return Buffer.from(source.replace(was, is), 'latin1');
}

describe('hostile PDFs', () => {
  it.each([
    ['a script that runs on opening', makePdf({ ...PLAN, catalog: '/OpenAction 20 0 R', more: [SCRIPT] })],
    [
      'a script in the names',
      makePdf({ ...PLAN, catalog: '/Names << /JavaScript << /Names [(a) 20 0 R] >> >>', more: [SCRIPT] }),
    ],
    ['a page as large as a country', forged(PLAN, '[0 0 600 800]', '[0 0 9e9 9e9]')],
    ['a number of pages that is forged', forged(PLAN, '/Count 1', '/Count 999999999')],
    ['a page that is its own parent', forged(PLAN, '/Parent 2 0 R', '/Parent 100 0 R')],
    ['a table of references that is no such thing', forged(PLAN, 'xref\n0 ', 'xref\n9999999 ')],
    ['a catalogue that is none', forged(PLAN, '/Type /Catalog', '/Type /Cat')],
    ['a reference back to itself', forged(PLAN, 'trailer\n<<', 'trailer\n<< /Prev 9')],
  ])('reads the text behind %s and nothing else', async (_, bytes) => {
    const { text } = await importDocument(bytes, 'a.pdf');
    expect(text).toBe('Both sides agreed.\n');
    expect(globalThis).not.toHaveProperty('reached');
  });

  it.each([
    ['pages that hold themselves', forged(PLAN, '/Kids [100 0 R]', '/Kids [2 0 R]')],
    ['a password', makeEncrypted()],
    [
      'a table of characters outside of the package',
      forged(
        { pages: [[{ x: 50, y: 700, text: '港城', font: 'han' }]] },
        '/UniGB-UCS2-H',
        '/..#2F..#2F..#2F..#2Fetc#2Fpasswd',
      ),
    ],
  ])('refuses %s with a clear error', async (_, bytes) => {
    await expect(importDocument(bytes, 'a.pdf')).rejects.toMatchObject({
      name: 'InputError',
      code: expect.stringMatching(/^(?:pdf|document)-/),
      message: expect.stringMatching(/`a\.pdf`.*\. .*\.$/),
    });
  });
});

/** Says that it is encrypted with a password that nobody has. */
function makeEncrypted(): Uint8Array {
  const key = `<${'41'.repeat(32)}>`;
  return forged(
    PLAN,
    'trailer\n<<',
    `trailer\n<< /ID [${key} ${key}] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key} /U ${key} >>`,
  );
}
