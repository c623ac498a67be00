import { basename, extname } from 'node:path';
import type { SourceHeader } from './front-matter.ts';
import { InputError } from './input-error.ts';

/** Longer ids make names of files that some systems refuse (255 bytes, with endings and versions). */
const LONGEST = 60;

/**
 * An id for a new source that a person can read: day, party or publisher, and kind where they are known
 * (`2031-07-21-nv-account`), else the name of the file or the last part of the address. `ids` makes the difference
 * to those in use.
 */
export function sourceIdFor(header: SourceHeader, name: string, ids: IdsInUse): string {
  const day = header.published?.slice(0, 10) ?? null;
  const who = header.party ?? header.publisher;
  const parts = day === null || who === null ? [stem(name)] : [day, who, header.kind ?? 'text'];
  return ids.free(plain(parts.join('-')) || 'source');
}

/** The ids of a dossier. Some disks do not tell capitals from small letters, so that two ids must differ by more. */
export class IdsInUse {
  readonly #ids = new Set<string>();
  /** The number to try next for a base that many sources share: a paper's reports of one day. */
  readonly #next = new Map<string, number>();

  add(id: string): void {
    this.#ids.add(id.toLowerCase());
  }

  has(id: string): boolean {
    return this.#ids.has(id.toLowerCase());
  }

  /** `base`, or with the first number behind it that nobody uses. */
  free(base: string): string {
    if (!this.has(base)) return base;
    let number = this.#next.get(base) ?? 2;
    while (this.has(`${base}-${number}`)) number += 1;
    this.#next.set(base, number);
    return `${base}-${number}`;
  }
}

/**
 * An id that a person gave. It names files, so it may not climb out of their folder.
 * @throws InputError `id-unusable`.
 */
export function requireUsableId(id: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) && [...id].length <= 2 * LONGEST && !RESERVED.test(id))
    return id;
  throw new InputError(
    'id-unusable',
    `“${id}” cannot be an id: it names a file. Use letters, digits, hyphens, dots and underscores, at most ${2 * LONGEST}, beginning with a letter or a digit.`,
  );
}

/** Names that one system or another keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The last part of a path or an address without its ending; the host of an address that has no path. */
function stem(name: string): string {
  if (!/^https?:/i.test(name) || !URL.canParse(name)) return basename(name, extname(name));
  const { pathname, hostname } = new URL(name);
  const path = pathname.replace(/\/+$/, '');
  return path === '' ? hostname : basename(path, extname(path));
}

/** Lower-case letters and digits of any script, with single hyphens between them. */
function plain(text: string): string {
  const kept = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...kept].slice(0, LONGEST).join('').replace(/-+$/, '');
}
