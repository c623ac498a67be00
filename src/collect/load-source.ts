import { basename, extname } from 'node:path';
import { type SourceHeader, splitFrontMatter } from './front-matter.ts';
import { InputError } from './input-error.ts';
import { loadFile } from './load-file.ts';

/** A document: what its header says, and the text that is read. Offsets address `content`. */
export interface LoadedSource {
  /** The header's id, or the name of the file without its ending. */
  readonly id: string;
  readonly path: string;
  readonly header: SourceHeader;
  readonly content: string;
  /** By its WHATWG name. */
  readonly encoding: string;
  /** Size of the whole file. */
  readonly bytes: number;
}

/**
 * Reads a file and takes its header off.
 * @throws InputError as `loadFile` and `splitFrontMatter` do, and `file-empty` where only a header stands.
 */
export async function loadSource(path: string): Promise<LoadedSource> {
  const file = await loadFile(path);
  const { header, body } = splitFrontMatter(file.content, path);
  if (!/\S/.test(body)) {
    throw new InputError('file-empty', `\`${path}\` has a header and no text below it. Put the text there.`);
  }
  const id = header.id ?? basename(path, extname(path));
  return { id, path, header, content: body, encoding: file.encoding, bytes: file.bytes };
}
