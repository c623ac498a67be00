import { InputError } from '../input-error.ts';
import { recogniseFormat } from './format/recognise-format.ts';
import { type ImportHints, importAs } from './import-as.ts';
import type { DocumentFormat, Imported } from './imported.ts';
import { importInWorker } from './worker/import-in-worker.ts';

export type { ImportHints } from './import-as.ts';

const MEGABYTE = 1024 * 1024;

/** The largest file of each format, in bytes: what one document could be, and what the limits of time allow. */
const LARGEST: Readonly<Record<DocumentFormat, number>> = {
  text: 256 * MEGABYTE,
  markdown: 256 * MEGABYTE,
  html: 32 * MEGABYTE,
  mhtml: 64 * MEGABYTE,
  pdf: 128 * MEGABYTE,
  docx: 128 * MEGABYTE,
  odt: 128 * MEGABYTE,
  eml: 64 * MEGABYTE,
  subtitles: 16 * MEGABYTE,
  csv: 64 * MEGABYTE,
};

/** Transcripts and tables up to this size are read at once, in bytes; larger ones where they can be stopped. */
const SMALL = MEGABYTE;

/**
 * Makes a document readable: tells its format, reads its text, what it says of itself, and what a person should know
 * about how the text came out. Front matter of texts is left in them. Nothing outside of `bytes` is read.
 * @throws InputError with what, where, the value and the next step.
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  hints: ImportHints = {},
): Promise<Imported> {
  if (bytes.length === 0) {
    throw new InputError('file-empty', `\`${name}\` is empty (0 bytes). Give a file with the account in it.`);
  }
  const { format, warnings } = recogniseFormat(bytes, name, hints.contentType);
  requireSize(bytes, format, name);
  const job = { format, bytes, name, hints };
  const imported = isReadHere(format, bytes)
    ? await importAs(format, bytes, name, hints)
    : await importInWorker(job);
  return warnings.length === 0 ? imported : { ...imported, warnings: [...warnings, ...imported.warnings] };
}

/** Whether a document is read in this thread: texts are, because nothing in them can grow. */
function isReadHere(format: DocumentFormat, bytes: Uint8Array): boolean {
  if (format === 'text' || format === 'markdown') return true;
  return (format === 'subtitles' || format === 'csv') && bytes.length <= SMALL;
}

function requireSize(bytes: Uint8Array, format: DocumentFormat, name: string): void {
  if (bytes.length <= LARGEST[format]) return;
  const megabytes = (size: number): number => Math.ceil(size / MEGABYTE);
  throw new InputError(
    'file-too-large',
    `\`${name}\` has ${megabytes(bytes.length)} MB; the largest ${format} that Readout reads has ${megabytes(LARGEST[format])} MB. ` +
      'Split it, or save the account in it as .txt.',
  );
}
