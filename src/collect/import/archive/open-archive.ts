import { crc32, inflateRawSync } from 'node:zlib';
import { InputError } from '../../input-error.ts';
import { type ArchiveEntry, broken, readDirectory } from './directory.ts';

/** An archive whose files are expanded one by one, within limits. */
export interface Archive {
  /** Paths of its files, in the order of its directory. */
  readonly paths: readonly string[];
  /** The bytes of a file; `null` where there is none of that path. */
  read(path: string): Uint8Array | null;
}

const MEGABYTE = 1024 * 1024;
/** The largest part that is expanded. A text of 10 million characters in a word processor's XML is about that. */
const LARGEST_PART = 64 * MEGABYTE;
/** All that is expanded of one archive. */
const LARGEST_SUM = 128 * MEGABYTE;
/** Above this an archive that also expands a lot was made to. Word's XML shrinks to a twentieth, rarely a hundredth. */
const HIGHEST_RATIO = 250;
const SMALL = 4 * MEGABYTE;

/**
 * Opens a ZIP archive. Limits hold for what the directory declares and again for what really comes out, while it
 * comes out: a directory may lie.
 * @throws InputError `archive-bomb`, and what `readDirectory` throws; `read` also `archive-broken`.
 */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const entries = new Map(readDirectory(bytes, name).map((entry) => [entry.path, entry]));
  for (const { path, expanded, compressed } of entries.values())
    if (expanded > SMALL && expanded > compressed * HIGHEST_RATIO) throw bomb(name, path);
  let sum = 0;
  return {
    paths: [...entries.keys()],
    read(path) {
      const entry = entries.get(path);
      if (!entry) return null;
      if (entry.expanded > LARGEST_PART || sum + entry.expanded > LARGEST_SUM) throw bomb(name, path);
      const part = expand(bytes.subarray(entry.start, entry.start + entry.compressed), entry, name);
      sum += part.length;
      return part;
    },
  };
}

function expand(packed: Uint8Array, entry: ArchiveEntry, name: string): Uint8Array {
  const part = entry.method === 0 ? packed : inflate(packed, entry, name);
  if (part.length !== entry.expanded)
    throw broken(
      name,
      `“${entry.path}” in it says that it has ${entry.expanded} bytes and has ${part.length}`,
    );
  if (crc32(part) !== entry.crc) throw broken(name, `the checksum of “${entry.path}” in it is wrong`);
  return part;
}

/** Stops one byte after the declared size, whatever the packed bytes would still give. */
function inflate(packed: Uint8Array, entry: ArchiveEntry, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.expanded + 1 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw bomb(name, entry.path, ` although it says that it has ${entry.expanded} bytes`);
    throw broken(name, `“${entry.path}” in it cannot be unpacked`);
  }
}

function bomb(name: string, path: string, although = ''): InputError {
  return new InputError(
    'archive-bomb',
    `\`${name}\` is refused: “${path}” in it grows out of all proportion when unpacked${although}. ` +
      'If the document is honest, open it in a word processor, split it or save it as plain text, and give that.',
  );
}
