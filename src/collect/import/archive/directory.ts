import { InputError } from '../../input-error.ts';

/** One file of an archive as the directory at its end describes it, with the place of its bytes checked. */
export interface ArchiveEntry {
  readonly path: string;
  /** 0 is stored, 8 is deflated (APPNOTE.TXT 4.4.5). */
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly expanded: number;
  /** Where the compressed bytes begin. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Names of parts are short; errors repeat them. In bytes. */
const LONGEST_PATH = 512;
/** Documents have some dozens of parts; one with many pictures some hundreds. */
const MOST_ENTRIES = 5000;

/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE.TXT 6.3). Nothing is expanded.
 * @throws InputError `archive-broken`, `archive-path-unsafe`, `archive-too-large` or `document-encrypted`.
 */
export function readDirectory(bytes: Uint8Array, name: string): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw broken(name, 'its directory is missing');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff)
    throw broken(name, 'it is of the kind for more than 4 GB (ZIP64)');
  if (count > MOST_ENTRIES) {
    throw new InputError(
      'archive-too-large',
      `\`${name}\` holds ${count} files; a document has at most ${MOST_ENTRIES}. Save the document anew in a word processor.`,
    );
  }
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw broken(name, `entry ${index + 1} of its directory is damaged`);
    const nameLength = view.getUint16(at + 28, true);
    if (nameLength > LONGEST_PATH)
      throw broken(name, `entry ${index + 1} of it has a name of ${nameLength} bytes`);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw broken(name, `entry ${index + 1} of its directory is damaged`);
    const path = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameLength).toString('utf8');
    requireSafePath(path, name);
    entries.push(entryAt(view, at, path, name));
    at = next;
  }
  requireApart(entries, name);
  return entries;
}

function entryAt(view: DataView, at: number, path: string, name: string): ArchiveEntry {
  if ((view.getUint16(at + 8, true) & 1) === 1) {
    throw new InputError(
      'document-encrypted',
      `\`${name}\` is encrypted (“${path}” in it). Open it with its password, save it without one, and give that file.`,
    );
  }
  const method = view.getUint16(at + 10, true);
  const compressed = view.getUint32(at + 20, true);
  const expanded = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER)
    throw broken(name, `“${path}” in it does not begin where its directory says`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > view.byteLength) throw broken(name, `“${path}” in it is cut off`);
  if (method !== 0 && method !== 8)
    throw broken(name, `“${path}” in it is packed in an unknown way (${method})`);
  if (method === 0 && compressed !== expanded)
    throw broken(name, `“${path}” in it has ${compressed} bytes and says ${expanded}`);
  return { path, method, crc: view.getUint32(at + 16, true), compressed, expanded, start };
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

/** Nothing is ever written under these paths; one that climbs out shows that the file was made to do harm. */
function requireSafePath(path: string, name: string): void {
  const segments = path.split(/[/\\]/);
  const climbs =
    segments.includes('..') || segments[0] === '' || /^[a-z]:/i.test(path) || path.includes('\0');
  if (!climbs) return;
  const shown = JSON.stringify(path.length > 80 ? `${path.slice(0, 80)}…` : path);
  throw new InputError(
    'archive-path-unsafe',
    `\`${name}\` holds a file named ${shown}, which would lie outside of its folder. No word processor writes that: do not open it, and ask for the document anew.`,
  );
}

/** Two entries over the same bytes are how a small archive pretends to hold a large one (Fifield 2019). */
function requireApart(entries: readonly ArchiveEntry[], name: string): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  for (const [index, entry] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.start + before.compressed > entry.start && entry.compressed > 0)
      throw broken(name, `“${before.path}” and “${entry.path}” in it lie over the same bytes`);
  }
  if (new Set(entries.map((entry) => entry.path)).size < entries.length)
    throw broken(name, 'two files in it have the same name');
}

/** The error for an archive that is damaged or forged. */
export function broken(name: string, why: string): InputError {
  return new InputError(
    'archive-broken',
    `\`${name}\` is damaged: ${why}. Ask for it anew, or open it in a word processor and save it again.`,
  );
}
