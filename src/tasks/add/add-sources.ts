import { join } from 'node:path';
import type { SourceHeader } from '../../collect/front-matter.ts';
import type { ImportWarning } from '../../collect/import/imported.ts';
import { InputError } from '../../collect/input-error.ts';
import { loadDossierFile } from '../../collect/load-dossier.ts';
import { putSource, putVersion, sha256Of } from '../../collect/put-source.ts';
import { SOURCES } from '../../collect/source-paths.ts';
import { lexiconOf } from '../lexicon.ts';
import { openIndex } from '../open-dossier.ts';
import { type IncomingDocument, type IncomingOptions, incoming, type NotGot } from './incoming.ts';
import { knownSources } from './known-sources.ts';
import type { SaidOfSource } from './propose-header.ts';
import { type Intake, makeReadable, type ReadableDocument, type SaidWith, takeIn } from './take-in.ts';

export interface AddOptions extends IncomingOptions {
  readonly said?: SaidOfSource;
  /** The id of the source that the one document is a new version of. */
  readonly versionOf?: string;
}

/** What became of one document. */
export interface Added {
  /** The path or address that it came from. */
  readonly from: string;
  readonly did: 'added' | 'version' | 'same' | 'refused';
  readonly id: string | null;
  readonly header: SourceHeader | null;
  readonly warnings: readonly ImportWarning[];
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** How many documents are made readable and written at a time. */
const AT_ONCE = 8;

/**
 * Puts documents into a dossier: files, whole folders, addresses, feeds. What cannot be used is told and the rest goes
 * on; nothing that is there already is written over.
 * @throws InputError where the dossier itself cannot be used.
 */
export async function* addSources(
  folder: string,
  inputs: readonly string[],
  options: AddOptions,
): AsyncGenerator<Added> {
  const { said = {}, versionOf = null } = options;
  yield* takeInAll(folder, withSaid(incoming(inputs, options), { said, versionOf }));
}

/** A document with what a person said of it. */
export type Given = (IncomingDocument & SaidWith) | NotGot;

async function* withSaid(
  documents: AsyncIterable<IncomingDocument | NotGot>,
  said: SaidWith,
): AsyncGenerator<Given> {
  for await (const one of documents) yield 'problem' in one ? one : { ...one, ...said };
}

/** Puts documents into a dossier as they come. */
export async function* takeInAll(folder: string, documents: AsyncIterable<Given>): AsyncGenerator<Added> {
  const dossier = await loadDossierFile(folder);
  const lexicon = await lexiconOf(dossier);
  const index = await openIndex(folder);
  const stored = await index.facts().finally(() => index.close());
  const known = await knownSources(folder, stored);
  const about = { lexicon, exchanges: dossier.exchanges };
  for await (const group of inGroups(documents, AT_ONCE)) {
    const readable = await Promise.all(group.map(readableOrNot));
    const writing: Promise<Added>[] = [];
    for (const one of readable) {
      if ('problem' in one) {
        writing.push(Promise.resolve(refused(one)));
        continue;
      }
      const { from } = one.document;
      try {
        const intake = await takeIn(one, known, one.document, about);
        if (intake.act === 'same') writing.push(Promise.resolve(isThere(from, intake.as.id)));
        else if (intake.act === 'version') {
          await putVersion(folder, intake.of.file, intake.source);
          writing.push(Promise.resolve(done(from, 'version', intake)));
          known.add({ ...intake.of, ...hashesOf(intake.source) });
        } else {
          const { id, header } = intake.source;
          const file = join(folder, SOURCES, `${id}.txt`);
          const written = put(folder, from, intake);
          writing.push(written);
          // A fault in writing is told with the others below.
          known.add({
            id,
            file,
            url: header.url,
            ...hashesOf(intake.source),
            written: written.catch(() => undefined),
          });
        }
      } catch (error) {
        if (error instanceof InputError && !isOfDisk(error))
          writing.push(Promise.resolve(refused({ from, problem: error })));
        else writing.push(Promise.reject(error));
      }
    }
    // What was written is told even where the disk was full for the rest.
    const settled = await Promise.allSettled(writing);
    for (const one of settled) if (one.status === 'fulfilled') yield one.value;
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
  }
}

/** Where the disk is full or read-only, no further document can be written either. */
function isOfDisk({ code }: InputError): boolean {
  return code === 'disk-full' || code === 'disk-read-only' || code === 'file-unwritable';
}

async function readableOrNot(document: Given): Promise<ReadableDocument | NotGot> {
  if ('problem' in document) return document;
  try {
    return await makeReadable(document);
  } catch (error) {
    if (error instanceof InputError) return { from: document.from, problem: error };
    throw error;
  }
}

async function put(folder: string, from: string, intake: Intake & { act: 'add' }): Promise<Added> {
  let { source } = intake;
  // Another process may have taken the id since this one looked.
  for (let number = 2; (await putSource(folder, source)) === null; number += 1)
    source = { ...source, id: `${intake.source.id}-${number}` };
  return done(from, 'added', { ...intake, source });
}

function done(from: string, did: 'added' | 'version', intake: Exclude<Intake, { act: 'same' }>): Added {
  const { source, warnings } = intake;
  return { from, did, id: source.id, header: source.header, warnings, problem: null };
}

function isThere(from: string, id: string): Added {
  return { from, did: 'same', id, header: null, warnings: [], problem: null };
}

function refused({ from, problem }: NotGot): Added {
  const { code, message } = problem;
  return { from, did: 'refused', id: null, header: null, warnings: [], problem: { code, message } };
}

function hashesOf(source: (Intake & { act: 'add' })['source']): {
  readonly sha256: string;
  readonly original: string | null;
} {
  return {
    sha256: sha256Of(source.text),
    original: source.original === null ? null : sha256Of(source.original.bytes),
  };
}

async function* inGroups<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
