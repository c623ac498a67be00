import type { DocumentFacts, DocumentFormat, Imported } from './imported.ts';

/** What came with the bytes of a document and may help to read them. */
export interface ImportHints {
  /** The media type that a server gave; parameters may stand behind it. */
  readonly contentType?: string;
  readonly charset?: string;
  /** Where the bytes came from. */
  readonly url?: string;
}

/** In UTF-16 code units. Addresses with parameters are the longest facts. */
const LONGEST_FACT = 2000;

/**
 * Reads a document whose format is known. Each format is loaded when the first document of it comes, so that the
 * program starts fast.
 * @throws InputError of the format's importer; anything else that is thrown means that the bytes are broken.
 */
export async function importAs(
  format: DocumentFormat,
  bytes: Uint8Array,
  name: string,
  hints: ImportHints,
): Promise<Imported> {
  const imported = await importOf(format, bytes, name, hints);
  return { ...imported, says: shortened(imported.says) };
}

/** No title or name is as long as a page: one that is comes from a document that was damaged or made to do harm. */
function shortened(says: DocumentFacts): DocumentFacts {
  const entries = Object.entries(says).map(([key, value]) => [key, value?.slice(0, LONGEST_FACT) ?? null]);
  return { ...says, ...Object.fromEntries(entries) };
}

async function importOf(
  format: DocumentFormat,
  bytes: Uint8Array,
  name: string,
  hints: ImportHints,
): Promise<Imported> {
  switch (format) {
    case 'text':
    case 'markdown': {
      const { importText } = await import('./text/import-text.ts');
      return importText(bytes, name, format, hints.charset);
    }
    case 'subtitles': {
      const { importSubtitles } = await import('./subtitles/import-subtitles.ts');
      return importSubtitles(bytes, name, hints.charset);
    }
    case 'csv': {
      const { importCsv } = await import('./prices/import-csv.ts');
      return importCsv(bytes, name, hints.charset);
    }
    case 'pdf': {
      const { importPdf } = await import('./pdf/import-pdf.ts');
      return importPdf(bytes, name);
    }
    case 'docx': {
      const { importDocx } = await import('./office/import-docx.ts');
      return importDocx(bytes, name);
    }
    case 'odt': {
      const { importOdt } = await import('./office/import-odt.ts');
      return importOdt(bytes, name);
    }
    case 'eml': {
      const { importEml } = await import('./mail/import-eml.ts');
      return importEml(bytes, name, (page, pageName, charset) =>
        importAs('html', page, pageName, charset === undefined ? {} : { charset }),
      );
    }
    case 'html': {
      const { importPage } = await import('../page/import-page.ts');
      return importPage(bytes, name, hints);
    }
    case 'mhtml': {
      const { importMhtml } = await import('../page/import-mhtml.ts');
      return importMhtml(bytes, name, hints);
    }
  }
}
