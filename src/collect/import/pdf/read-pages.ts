import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { InputError } from '../../input-error.ts';
import type { PageText } from './fragment.ts';
import { pageFragments, type TextItem } from './page-fragments.ts';
import type { PdfMetadata } from './pdf-facts.ts';

/** A PDF read page by page. */
export interface PdfPages {
  readonly metadata: PdfMetadata;
  readonly pages: readonly PageText[];
  /** Numbers of pages that could not be read. */
  readonly broken: readonly number[];
}

/** More than any document that one reads; a forged number of pages is larger. */
const MOST_PAGES = 5000;
/** Pages in a row that cannot be read, after which the rest is not tried. */
const MOST_BROKEN = 20;

/**
 * Reads the text of every page. Scripts are not run (pdf.js runs none outside of a viewer), pictures are not decoded,
 * attachments not opened, and forms not rendered.
 * @throws InputError `document-encrypted`, `pdf-broken` or `pdf-too-long`.
 */
export async function readPages(bytes: Uint8Array, name: string): Promise<PdfPages> {
  // The build for old engines is the one that the package wants in Node.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // The package takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: join(home, 'cmaps') + sep,
    standardFontDataUrl: join(home, 'standard_fonts') + sep,
    verbosity: VerbosityLevel.ERRORS,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw tooLong(name, document.numPages);
    const metadata = (await document.getMetadata()) as unknown as PdfMetadata;
    const pages: PageText[] = [];
    const broken: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(document, number).catch(() => null);
      if (page) pages.push(page);
      else broken.push(number);
      if (pages.length === 0 && broken.length >= MOST_BROKEN) break;
    }
    if (pages.length === 0) throw brokenPdf(name, 'none of its pages can be read');
    return { metadata, pages, broken };
  } catch (error) {
    throw error instanceof InputError ? error : problemOf(error, name);
  } finally {
    await task.destroy();
  }
}

type PdfDocument = Awaited<
  ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs').getDocument>['promise']
>;

async function readPage(document: PdfDocument, number: number): Promise<PageText> {
  const page = await document.getPage(number);
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const viewport = page.getViewport({ scale: 1 });
  const read = pageFragments(
    number,
    items.filter((item): item is TextItem & typeof item => 'str' in item),
    viewport.transform,
    (fontName) => styles[fontName]?.vertical === true,
  );
  page.cleanup();
  return read;
}

function problemOf(error: unknown, name: string): InputError {
  const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
  if (kind === 'PasswordException') {
    return new InputError(
      'document-encrypted',
      `\`${name}\` is encrypted and needs a password. Open it with the password, save or print it as a PDF without one, and give that file.`,
    );
  }
  return brokenPdf(name, message);
}

function brokenPdf(name: string, why: string): InputError {
  return new InputError(
    'pdf-broken',
    `\`${name}\` is no PDF that can be read: ${why.split('\n', 1)[0]?.slice(0, 200).replace(/\.$/, '')}. Ask for it anew, or open it in a viewer, print it as a PDF, and give that file.`,
  );
}

function tooLong(name: string, pages: number): InputError {
  return new InputError(
    'pdf-too-long',
    `\`${name}\` has ${pages} pages; at most ${MOST_PAGES} are read. Cut out the pages that matter.`,
  );
}
