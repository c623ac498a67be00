import { basename, extname } from 'node:path';
import { decodeBytes } from './decode-bytes.ts';
import { NO_HEADER, type SourceHeader, splitFrontMatter } from './front-matter.ts';
import { recogniseFormat } from './import/format/recognise-format.ts';
import type { DocumentFacts, ImportWarning } from './import/imported.ts';
import { InputError } from './input-error.ts';
import { readBytes } from './load-file.ts';

/** A document: what its header says, and the text that is read. Offsets address `content`. */
export interface LoadedSource {
  /** The header's id, or the name of the file without its ending. */
  readonly id: string;
  readonly path: string;
  readonly header: SourceHeader;
  readonly content: string;
  /** By its WHATWG name; the name of the format where its bytes are no text. */
  readonly encoding: string;
  /** Size of the whole file. */
  readonly bytes: number;
  /** What a person should know about how the text came out of the document; absent where that is nothing. */
  readonly warnings?: readonly ImportWarning[];
}

/**
 * Reads a text and takes its header off, or makes a document of another format readable. What such a document says
 * of itself stands in the header, as proposed by the machine.
 * @throws InputError as `readBytes`, `decodeBytes`, `splitFrontMatter` and `importDocument` do, and `file-empty`
 *   where there is no text.
 */
export async function loadSource(path: string): Promise<LoadedSource> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) {
    throw new InputError('file-empty', `\`${path}\` is empty (0 bytes). Give a file with the account in it.`);
  }
  const { format } = recogniseFormat(bytes, path);
  if (format !== 'text' && format !== 'markdown') return importSource(bytes, path);
  const { text, encoding } = await decodeBytes(bytes, path);
  const { header, body } = splitFrontMatter(text, path);
  if (!/\S/.test(body)) {
    throw new InputError('file-empty', `\`${path}\` has a header and no text below it. Put the text there.`);
  }
  return { id: header.id ?? idOf(path), path, header, content: body, encoding, bytes: bytes.length };
}

async function importSource(bytes: Uint8Array, path: string): Promise<LoadedSource> {
  const { importDocument } = await import('./import/import-document.ts');
  const { text, encoding, format, says, warnings } = await importDocument(bytes, path);
  if (!/\S/.test(text)) {
    const why = warnings.map(({ message }) => message).join(' ');
    throw new InputError('file-empty', `\`${path}\` gives no text. ${why || 'Give the text as .txt.'}`);
  }
  const header = headerFrom(says);
  const about = warnings.length > 0 ? { warnings } : {};
  return {
    id: idOf(path),
    path,
    header,
    content: text,
    encoding: encoding ?? format,
    bytes: bytes.length,
    ...about,
  };
}

/** The header that a document would have if it were written above its text. */
function headerFrom({ title, publisher, published, signed, language, url }: DocumentFacts): SourceHeader {
  // A header gives months and days; a document that knows its year alone is as good as undated.
  const dated = published !== null && published.length > 4 ? published : null;
  const found = { title, publisher, published: dated, signed, language, url };
  const proposed = Object.entries(found).flatMap(([key, value]) => (value === null ? [] : [key]));
  return { ...NO_HEADER, ...found, proposed };
}

function idOf(path: string): string {
  return basename(path, extname(path));
}
