import { createHash } from 'node:crypto';

/** What is remembered of one followed address between two looks. */
export interface SourceState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of what an address gave last; `null` for feeds and sitemaps, and before the first look. */
  readonly digest: string | null;
  /** Marks of the entries seen, the newest first: a short hash of the id, and one of its last change. */
  readonly seen: readonly string[];
  /** How many looks in a row have failed, and when to look again, in milliseconds since 1970. */
  readonly failures: number;
  readonly notBefore: number | null;
  /** The followed index that names this sitemap; `null` for what is followed itself. */
  readonly under: string | null;
}

/** What is remembered of all followed addresses: a plain value that the caller keeps where it likes. */
export interface PollState {
  readonly version: 1;
  readonly sources: Readonly<Record<string, SourceState>>;
}

/** Before the first look at anything. */
export const NEW_POLL_STATE: PollState = { version: 1, sources: {} };

/** Before the first look at one address. */
export const NEW_SOURCE_STATE: SourceState = {
  etag: null,
  lastModified: null,
  digest: null,
  seen: [],
  failures: 0,
  notBefore: null,
  under: null,
};

/**
 * Entries remembered of one source: more than a sitemap may hold (50,000), so that nothing that is still named is ever
 * taken for new again; what falls out was named by no look for long.
 */
export const MOST_SEEN = 60_000;

/** The state with one source's part replaced. */
export function withSource(state: PollState, url: string, source: SourceState): PollState {
  return { ...state, sources: { ...state.sources, [url]: source } };
}

/** The state without what is followed no longer. */
export function onlyFollowed(state: PollState, followed: readonly string[]): PollState {
  const wanted = new Set(followed);
  const kept = Object.entries(state.sources).filter(([url, { under }]) => wanted.has(under ?? url));
  return { ...state, sources: Object.fromEntries(kept) };
}

/** The mark of an entry: `changed` is whatever its source says of its last change. */
export function markOf(id: string, changed: string | null): string {
  return `${hash(id, 10)}${hash(changed ?? '', 4)}`;
}

/** The part of a mark that stands for the entry whatever its changes. */
export function idOfMark(mark: string): string {
  return mark.slice(0, 10);
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}

/** What is remembered after a look: what is named now, and before it what was, as far as the cap goes. */
export function seenAfter(now: readonly string[], before: readonly string[]): readonly string[] {
  const ids = new Set(now.map(idOfMark));
  return [...now, ...before.filter((mark) => !ids.has(idOfMark(mark)))].slice(0, MOST_SEEN);
}
