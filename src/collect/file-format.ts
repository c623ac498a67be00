import { InputError } from './input-error.ts';

interface Format {
  readonly name: string;
  readonly remedy: string;
  readonly starts: readonly string[];
  readonly extensions: readonly string[];
}

const SAVE_AS_TEXT = 'Save its text as .txt (UTF-8) and give that file';

/** Formats that hold documents but are not plain text. `starts` are the first bytes, read as Latin-1. */
const DOCUMENTS: readonly Format[] = [
  {
    name: 'a PDF',
    remedy: `Copy the text of the document into a .txt file and give that file`,
    starts: ['%PDF-'],
    extensions: ['.pdf'],
  },
  {
    name: 'a Word document',
    remedy: `In Word, choose “Save as” and “Plain text (UTF-8)”, and give that file`,
    starts: ['\xd0\xcf\x11\xe0'],
    extensions: ['.docx', '.doc', '.odt', '.wps'],
  },
  {
    name: 'a ZIP archive or an Office document',
    remedy: SAVE_AS_TEXT,
    starts: ['PK\x03\x04'],
    extensions: ['.zip', '.xlsx', '.pptx', '.epub'],
  },
  { name: 'a rich text document', remedy: SAVE_AS_TEXT, starts: ['{\\rtf'], extensions: ['.rtf'] },
  {
    name: 'a web page',
    remedy: 'Copy the text of the article into a .txt file and give that file',
    starts: ['<!doctype html', '<html', '<?xml'],
    extensions: ['.html', '.htm', '.mhtml', '.mht', '.xhtml'],
  },
  { name: 'a saved e-mail', remedy: SAVE_AS_TEXT, starts: [], extensions: ['.eml', '.msg'] },
];

/**
 * Refuses documents that are not plain text yet, by their first bytes or by their name.
 * @throws InputError `format-unsupported`, naming the format and what to do instead.
 */
export function requirePlainText(bytes: Uint8Array, path: string): void {
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  const extension = /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  const found =
    DOCUMENTS.find((format) => format.starts.some((sign) => start.startsWith(sign.toLowerCase()))) ??
    DOCUMENTS.find((format) => format.extensions.includes(extension));
  if (!found) return;
  throw new InputError(
    'format-unsupported',
    `\`${path}\` is ${found.name}; Readout reads plain text and Markdown. ${found.remedy}.`,
  );
}
