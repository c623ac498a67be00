import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OriginalFile, SourceHeader } from './front-matter.ts';
import { InputError } from './input-error.ts';
import { loadFile } from './load-file.ts';
import { requireUsableId } from './source-id.ts';
import { EARLIER, ORIGINALS, SOURCES } from './source-paths.ts';
import { sourceText } from './source-text.ts';
import { writeNew, writeSafely } from './write-safely.ts';

/** A document to be put into a dossier. */
export interface NewSource {
  readonly id: string;
  readonly header: SourceHeader;
  /** The extracted text. */
  readonly text: string;
  /** The bytes as they came, with the ending that their format has; `null` where the text itself is the original. */
  readonly original: { readonly bytes: Uint8Array; readonly ending: string; readonly format: string } | null;
}

/**
 * Puts a new source into a dossier: the bytes as they came first, and the text that is read last, so that a crash
 * between leaves nothing half-written under a name that counts.
 * @returns the path of the text, or `null` where another source took the id in the meantime.
 */
export async function putSource(dossier: string, source: NewSource): Promise<string | null> {
  const id = requireUsableId(source.id);
  const path = join(dossier, SOURCES, `${id}.txt`);
  const header = await withOriginal(dossier, source, 1);
  return (await writeNew(path, sourceText({ ...header, id }, source.text))) ? path : null;
}

/**
 * Puts a new version of a source in the place of the one at `path`: the new bytes, then the earlier text under
 * `sources/earlier/`, then the new text. `header` is the one that the new version shall have.
 */
export async function putVersion(dossier: string, path: string, source: NewSource): Promise<void> {
  const id = requireUsableId(source.id);
  const { version } = source.header;
  if (version < 2)
    throw new InputError(
      'version-wrong',
      `Version ${version} of \`${id}\` cannot replace another. Count on.`,
    );
  const header = await withOriginal(dossier, source, version);
  const before = await loadFile(path);
  await writeSafely(join(dossier, SOURCES, EARLIER, `${id}.v${version - 1}.txt`), before.content);
  await writeSafely(path, sourceText({ ...header, id }, source.text));
}

async function withOriginal(dossier: string, source: NewSource, version: number): Promise<SourceHeader> {
  const { header, text, original } = source;
  const extracted = sha256Of(text);
  if (original === null) return { ...header, extracted };
  const sha256 = sha256Of(original.bytes);
  const name = await placeOriginal(dossier, `${source.id}.v${version}`, original, sha256);
  const kept: OriginalFile = { path: `${SOURCES}/${ORIGINALS}/${name}`, sha256, format: original.format };
  return { ...header, original: kept, extracted };
}

/**
 * Puts bytes under a name that no other bytes have: another process, or a command that was killed, may have used the
 * plain one. The bytes of a source are never written over.
 */
async function placeOriginal(
  dossier: string,
  stem: string,
  { bytes, ending }: NonNullable<NewSource['original']>,
  sha256: string,
): Promise<string> {
  const plain = `${stem}${ending}`;
  const path = join(dossier, SOURCES, ORIGINALS, plain);
  if ((await writeNew(path, bytes)) || sha256Of(await readFile(path)) === sha256) return plain;
  const own = `${stem}-${sha256.slice(0, 8)}${ending}`;
  await writeNew(join(dossier, SOURCES, ORIGINALS, own), bytes);
  return own;
}

/** SHA-256 in hexadecimal; of a text's UTF-8 bytes. */
export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
