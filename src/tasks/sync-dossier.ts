import type { DossierFile } from '../collect/dossier-file.ts';
import { InputError } from '../collect/input-error.ts';
import { type LoadedSource, loadSource } from '../collect/load-source.ts';
import { type StampedFile, sourceStamps } from '../collect/source-stamps.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import type { DossierStore, TextFacts, TextRecord } from '../store/dossier-store.ts';
import { exchangesOf, type OfExchange } from './dossier-exchanges.ts';
import { groupTexts } from './group-texts.ts';
import type { OnStep } from './progress.ts';
import { readDossierSource } from './read-dossier-source.ts';
import { environmentDigest, fileDigest, fileOfKey, type KnownOfExchange, readingKey } from './reading-key.ts';
import { sameStamp } from './same-stamp.ts';
import { textRecord } from './text-record.ts';

/** A source that cannot be used; the others are read all the same. */
export interface SourceProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What was done to bring an index up to date with its folder. */
export interface SyncReport {
  /** Ids of the texts that were read: new ones, changed ones, those of a changed exchange. */
  readonly read: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly problems: readonly SourceProblem[];
}

export interface SyncOptions {
  readonly onStep?: OnStep;
  /** Gives the lexicon when a text must be read: to compile it takes longer than to look that nothing changed. */
  readonly lexicon: () => Promise<CompiledLexicon>;
}

/** A source on the disk: known from the index, or opened because its file looks different. */
interface Found extends OfExchange {
  readonly at: StampedFile;
  readonly digest: string;
  readonly stored: TextFacts | null;
  /** `null` while nobody had to open it. */
  readonly source: LoadedSource | null;
}

/** How much text is stored in one go, in UTF-16 code units: what a crash can cost, and what memory must hold. */
const BATCH = 1_000_000;

/** How much text that was opened is kept until it is read, in UTF-16 code units. */
const HELD = 50_000_000;

/** Brings the index up to date: reads what changed since, forgets what is gone, leaves the rest alone. */
export async function syncDossier(
  folder: string,
  dossier: DossierFile,
  store: DossierStore,
  options: SyncOptions,
): Promise<SyncReport> {
  const problems: SourceProblem[] = [];
  const stored = await store.facts();
  const byPath = new Map(stored.map((facts) => [facts.path, facts]));
  const found: Found[] = [];
  let held = 0;
  for (const at of await sourceStamps(folder)) {
    const one = await look(at, byPath.get(at.path) ?? null, problems);
    if (one === null) continue;
    held += one.source?.content.length ?? 0;
    // A large dossier does not fit into memory: what was opened to be looked at is opened again to be read.
    found.push(held > HELD ? { ...one, source: null } : one);
  }
  const sources = withoutTwins(found, problems);
  const environment = environmentDigest({ ...dossier.additions, parties: dossier.parties });
  const known = knownByExchange(dossier, sources);
  const stale: { readonly one: Found; readonly key: string }[] = [];
  const restamped: TextFacts[] = [];
  for (const one of sources) {
    const key = readingKey(environment, one.digest, known.get(one.header.exchange ?? '') ?? null);
    if (one.stored?.key !== key || one.stored.id !== one.id) stale.push({ one, key });
    else if (!sameStamp(one.stored, one.at))
      restamped.push({ ...one.stored, path: one.at.path, stamp: one.at.stamp });
  }
  const ids = new Set(sources.map(({ id }) => id));
  const removed = stored.map(({ id }) => id).filter((id) => !ids.has(id));
  if (removed.length > 0) await store.remove(removed);
  if (restamped.length > 0) await store.note(restamped);
  let batch: TextRecord[] = [];
  let size = 0;
  for (const { one, key } of stale) {
    const source = one.source ?? (await loadSource(one.at.file));
    const exchange = known.get(one.header.exchange ?? '') ?? null;
    const reading = readDossierSource(
      source,
      await options.lexicon(),
      exchange,
      dossier.parties,
      options.onStep,
    );
    batch.push(textRecord(source, reading, { path: one.at.path, stamp: one.at.stamp, key }));
    size += source.content.length;
    if (size < BATCH) continue;
    await store.put(batch);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) await store.put(batch);
  // Also where a command was killed after it stored texts and before it grouped them.
  const isUngrouped = stored.some(({ group }) => !ids.has(group));
  if (stale.length + removed.length > 0 || isUngrouped) await groupTexts(store);
  const read = stale.map(({ one }) => one.id);
  return { read, removed, unchanged: sources.length - read.length, problems };
}

/** A file as the index knows it, where its size and time say that it is the same; else it is opened. */
async function look(
  at: StampedFile,
  stored: TextFacts | null,
  problems: SourceProblem[],
): Promise<Found | null> {
  if (stored !== null && sameStamp(stored, at)) {
    const { id, kind, party, exchange, key } = stored;
    return { id, header: { kind, party, exchange }, at, digest: fileOfKey(key), stored, source: null };
  }
  try {
    const source = await loadSource(at.file);
    const digest = fileDigest(JSON.stringify([source.header, source.content]));
    return { id: source.id, header: source.header, at, digest, stored, source };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push({ path: at.path, code: error.code, message: error.message });
    return null;
  }
}

/** Of two sources with one id the first by path counts; the other is told. */
function withoutTwins(found: readonly Found[], problems: SourceProblem[]): readonly Found[] {
  const byId = new Map<string, Found>();
  for (const one of found) {
    const first = byId.get(one.id);
    if (first === undefined) byId.set(one.id, one);
    else {
      const message = `Both \`${first.at.path}\` and \`${one.at.path}\` have the id “${one.id}”; the second is left out. Change the \`id\` in one of the headers.`;
      problems.push({ path: one.at.path, code: 'source-id-twice', message });
    }
  }
  return [...byId.values()];
}

/** What the dossier knows of the exchange that a source names. */
function knownByExchange(
  dossier: DossierFile,
  sources: readonly Found[],
): ReadonlyMap<string, KnownOfExchange> {
  const exchanges = exchangesOf({ ...dossier, sources });
  return new Map(exchanges.map(({ id, parties, date }) => [id, { parties, date }]));
}
