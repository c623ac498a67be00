import { basename } from 'node:path';
import type { ImportWarning } from '../../collect/import/imported.ts';
import { InputError } from '../../collect/input-error.ts';
import { readBytes } from '../../collect/load-file.ts';
import { isFolder } from '../../collect/path-kind.ts';
import type { WebSession } from '../../collect/web/web-session.ts';
import type { CameFrom } from './propose-header.ts';

/** A document as it comes: bytes, and where from. */
export interface IncomingDocument {
  /** As a person named it, for messages: a path or an address. */
  readonly from: string;
  readonly bytes: Uint8Array;
  /** Tells the format where the bytes do not, and an id where nothing else does. */
  readonly name: string;
  readonly contentType: string | null;
  readonly charset: string | null;
  readonly came: CameFrom;
  readonly warnings: readonly ImportWarning[];
}

/** A document that could not be got; the others come all the same. */
export interface NotGot {
  readonly from: string;
  readonly problem: InputError;
}

export interface IncomingOptions {
  /** The time, for `captured`. */
  readonly now: () => Date;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  /** At most so many entries of a feed or a sitemap. */
  readonly most?: number;
}

/** How many entries of a feed are taken where nobody says otherwise. */
const MOST = 50;

/** The documents that files, folders and addresses give, one after the other. */
export async function* incoming(
  inputs: readonly string[],
  options: IncomingOptions,
): AsyncGenerator<IncomingDocument | NotGot> {
  let session: WebSession | null = null;
  for (const input of inputs) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
      // Loaded on need: most documents come from the disk.
      const { entriesAt } = await import('./entries-at.ts');
      const { openWebSession } = await import('../web-session.ts');
      const { allowPrivate = false, ignoreRobots = false } = options;
      session ??= openWebSession({ allowPrivate, ignoreRobots });
      yield* entriesAt(input, session, options.most ?? MOST);
    } else if (await isFolder(input)) yield* fromFolder(input, options);
    else yield await fromFile(input, options);
  }
}

async function fromFile(path: string, { now }: IncomingOptions): Promise<IncomingDocument | NotGot> {
  try {
    return fileDocument(path, await readBytes(path), now());
  } catch (error) {
    if (error instanceof InputError) return { from: path, problem: error };
    throw error;
  }
}

async function* fromFolder(
  folder: string,
  { now }: IncomingOptions,
): AsyncGenerator<IncomingDocument | NotGot> {
  const { documentsUnder } = await import('../../collect/import/documents-under.ts');
  for await (const found of documentsUnder(folder)) {
    if ('problem' in found) yield { from: found.path, problem: found.problem };
    else yield fileDocument(found.path, found.bytes, now());
  }
}

function fileDocument(path: string, bytes: Uint8Array, now: Date): IncomingDocument {
  const came = { url: null, captured: seconds(now) };
  return { from: path, bytes, name: basename(path), contentType: null, charset: null, came, warnings: [] };
}

/** A moment to the second, ISO 8601 in UTC. */
export function seconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
