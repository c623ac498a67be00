import { createHash } from 'node:crypto';
import { InputError } from '../input-error.ts';
import { type FetchOptions, fetchIfChanged } from './fetch-document.ts';
import type { Fetched } from './fetched.ts';
import type { Followed, NamedDocument, PollEvent } from './poll-event.ts';
import {
  idOfMark,
  MOST_SEEN,
  markOf,
  NEW_SOURCE_STATE,
  type PollState,
  type SourceState,
  seenAfter,
} from './poll-state.ts';
import { readFeed } from './read-feed.ts';
import { readSitemap, type Sitemap } from './read-sitemap.ts';
import { WebError } from './web-error.ts';
import type { WebSession } from './web-session.ts';

/** How a look is taken. */
export interface PollOptions {
  readonly signal?: AbortSignal;
  /** How many documents a source may tell at its first look; the rest are taken as known. 50 where not given. */
  readonly atFirst?: number;
  /** What must differ for an address to have changed; its bytes where not given. Give the text, and advertisements change nothing. */
  readonly digest?: (fetched: Fetched) => Promise<string>;
  /** From 0 up to 1, to spread looks after a failure. */
  readonly random?: () => number;
}

const FEEDS =
  'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5';
/** Sitemaps of an index that are looked at, the newest first. */
const MOST_SITEMAPS = 50;
const FIVE_MINUTES = 300_000;
const A_DAY = 24 * 3_600_000;

/**
 * Looks once at everything that is followed, one after the other, and tells what is new. Whoever takes a `checked`
 * keeps its state (`withSource`) and hands it in next time; what was told before a crash and not kept is told again.
 * Never throws for a source: what is wrong with it is told, and it is left in peace for longer and longer.
 */
export async function* poll(
  followed: readonly Followed[],
  state: PollState,
  session: WebSession,
  options: PollOptions = {},
): AsyncGenerator<PollEvent> {
  for (const source of followed) {
    options.signal?.throwIfAborted();
    yield* guarded(source, source.url, state, session, options);
  }
}

/** One look at one address of a source, whatever happens in it. */
async function* guarded(
  source: Followed,
  url: string,
  state: PollState,
  session: WebSession,
  options: PollOptions,
): AsyncGenerator<PollEvent> {
  const before = state.sources[url] ?? { ...NEW_SOURCE_STATE, under: url === source.url ? null : source.url };
  const now = session.clock.now();
  if (before.notBefore !== null && before.notBefore > now) {
    yield { kind: 'waiting', source, notBefore: before.notBefore };
    return;
  }
  try {
    yield* look(source, url, before, state, session, options);
  } catch (error) {
    // A caller that stops is no fault of the source.
    options.signal?.throwIfAborted();
    const failures = before.failures + 1;
    const notBefore = now + pauseAfter(failures, error, options.random ?? Math.random);
    const code = error instanceof InputError ? error.code : 'unexpected';
    const message = error instanceof Error ? error.message : String(error);
    yield { kind: 'problem', source, code, message, notBefore };
    yield { kind: 'checked', source, url, state: { ...before, failures, notBefore } };
  }
}

/** Twice as long after each failure, from five minutes to a day; spread, and never less than the server asks for. */
function pauseAfter(failures: number, error: unknown, random: () => number): number {
  const longest = Math.min(A_DAY, FIVE_MINUTES * 2 ** Math.min(20, failures - 1));
  const asked = error instanceof WebError ? (error.retryAfter ?? 0) : 0;
  return Math.max(Math.round(longest * (0.5 + random() / 2)), Math.min(asked, 7 * A_DAY));
}

async function* look(
  source: Followed,
  url: string,
  before: SourceState,
  state: PollState,
  session: WebSession,
  options: PollOptions,
): AsyncGenerator<PollEvent> {
  const asked: FetchOptions = {
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(source.kind === 'address' ? {} : { accept: FEEDS }),
  };
  const answer = await fetchIfChanged(url, session, before, asked);
  const well = { ...before, failures: 0, notBefore: null };
  if ('notModified' in answer) {
    yield { kind: 'checked', source, url, state: well };
    return;
  }
  const after = { ...well, etag: answer.etag, lastModified: answer.lastModified };
  if (source.kind === 'address') yield* lookAtAddress(source, answer, after, options);
  else if (source.kind === 'feed') yield* lookAtFeed(source, answer, after, options);
  else yield* lookAtSitemap(source, answer, after, { url, state, session, options });
}

async function* lookAtAddress(
  source: Followed,
  fetched: Fetched,
  after: SourceState,
  options: PollOptions,
): AsyncGenerator<PollEvent> {
  const digest = await (options.digest ?? digestOfBytes)(fetched);
  if (digest !== after.digest) yield { kind: 'captured', source, first: after.digest === null, fetched };
  yield { kind: 'checked', source, url: source.url, state: { ...after, digest } };
}

async function digestOfBytes({ bytes }: Fetched): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex');
}

async function* lookAtFeed(
  source: Followed,
  fetched: Fetched,
  after: SourceState,
  options: PollOptions,
): AsyncGenerator<PollEvent> {
  const feed = await readFeed(fetched.bytes, fetched.url, fetched.charset);
  for (const { code, message } of feed.warnings) yield { kind: 'told', source, code, message };
  yield* tellNew(source, source.url, feed.entries, after, options);
}

/** What a look at a sitemap needs to go on to those that it names. */
interface Around {
  readonly url: string;
  readonly state: PollState;
  readonly session: WebSession;
  readonly options: PollOptions;
}

async function* lookAtSitemap(
  source: Followed,
  fetched: Fetched,
  after: SourceState,
  { url, state, session, options }: Around,
): AsyncGenerator<PollEvent> {
  const sitemap = await readSitemap(fetched.bytes, fetched.url);
  for (const { code, message } of sitemap.warnings) yield { kind: 'told', source, code, message };
  if (sitemap.kind === 'documents') {
    yield* tellNew(source, url, documentsOf(sitemap), after, options);
    return;
  }
  if (after.under !== null)
    throw new InputError('sitemap-nested', `\`${url}\` is an index in an index. Follow it by itself.`);
  if (sitemap.total > MOST_SITEMAPS) {
    const message = `The index names ${sitemap.total} sitemaps; the newest ${MOST_SITEMAPS} are followed.`;
    yield { kind: 'told', source, code: 'sitemap-capped', message };
  }
  for (const child of sitemap.entries.slice(0, MOST_SITEMAPS)) {
    options.signal?.throwIfAborted();
    yield* guarded(source, child.url, state, session, options);
  }
  // An index is read each time: what it names has states of its own.
  yield { kind: 'checked', source, url, state: { ...after, etag: null, lastModified: null } };
}

function documentsOf(sitemap: Sitemap): NamedDocument[] {
  return sitemap.entries.map(({ url, modified, title, published }) => ({
    url,
    id: url,
    title,
    published,
    updated: modified,
    summary: null,
    content: null,
  }));
}

/** Tells what was not there before, the oldest first, as it was published. */
async function* tellNew(
  source: Followed,
  url: string,
  documents: readonly NamedDocument[],
  after: SourceState,
  { atFirst = 50 }: PollOptions,
): AsyncGenerator<PollEvent> {
  const known = new Set(after.seen);
  const ids = new Set(after.seen.map(idOfMark));
  const marks = documents.map(({ id, updated }) => markOf(id, updated));
  const unseen = documents.flatMap((document, at) => {
    const mark = marks[at] ?? '';
    return known.has(mark)
      ? []
      : [{ document, kind: ids.has(idOfMark(mark)) ? ('updated' as const) : ('new' as const) }];
  });
  const isFirst = after.seen.length === 0;
  const told = isFirst ? unseen.slice(0, atFirst) : unseen;
  if (told.length < unseen.length) {
    const message = `Of ${unseen.length} documents at the first look the newest ${told.length} are told; the rest are taken as known.`;
    yield { kind: 'told', source, code: 'first-look-capped', message };
  }
  for (const { document, kind } of told.reverse()) yield { kind, source, document };
  const seen = seenAfter(marks, after.seen);
  if (seen.length === MOST_SEEN && after.seen.length < MOST_SEEN) {
    const message = `More than ${MOST_SEEN} documents were seen; the oldest are forgotten, and would be told again if they came back.`;
    yield { kind: 'told', source, code: 'seen-capped', message };
  }
  yield { kind: 'checked', source, url, state: { ...after, seen } };
}
