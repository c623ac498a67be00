import { saidDate } from '../said-date.ts';
import type { Feed, FeedEntry, RawEntry } from './feed.ts';

/** Entries of a feed that are given on; nobody publishes more between two looks. */
export const MOST_ENTRIES = 1_000;
const LONGEST_TITLE = 1_000;
const LONGEST_ID = 2_000;

/**
 * Puts entries in order, the newest first, and cuts what is beyond the cap. Entries without a date keep their place
 * behind the one before them: publishers write the newest first.
 */
export function finishFeed(
  feed: Pick<Feed, 'format' | 'title' | 'language'>,
  raw: readonly RawEntry[],
  url: string,
): Feed {
  const entries = inOrder(raw.flatMap((entry) => entryOf(entry, url) ?? []));
  const seen = new Set<string>();
  const single = entries.filter(({ id }) => !seen.has(id) && seen.add(id));
  const total = single.length;
  const warnings =
    total > MOST_ENTRIES
      ? [
          {
            code: 'feed-capped',
            message: `The feed has ${total} entries; the newest ${MOST_ENTRIES} were read. Add older documents by their addresses.`,
          },
        ]
      : [];
  return { ...feed, entries: single.slice(0, MOST_ENTRIES), total, warnings };
}

function entryOf(raw: RawEntry, base: string): FeedEntry | null {
  const url = addressOf(raw.url, base) ?? addressOf(raw.id, null);
  const title = raw.title === undefined ? null : plain(raw.title).slice(0, LONGEST_TITLE) || null;
  const published = dateOf(raw.published);
  const updated = dateOf(raw.updated);
  const own =
    raw.id?.trim() || url || (title === null ? '' : `${title} ${published ?? updated ?? ''}`.trim());
  if (own === '') return null;
  return {
    id: own.slice(0, LONGEST_ID),
    url,
    title,
    published,
    updated,
    summary: raw.summary?.trim() || null,
    content: raw.content?.trim() || null,
  };
}

function inOrder(entries: readonly FeedEntry[]): FeedEntry[] {
  let last = Number.POSITIVE_INFINITY;
  const dated = entries.map((entry) => {
    const moment = Date.parse(entry.published ?? entry.updated ?? '');
    if (!Number.isNaN(moment)) last = moment;
    return { entry, moment: last };
  });
  // Equal moments keep their order; the difference of two infinities would be no number.
  return dated.sort((a, b) => (a.moment === b.moment ? 0 : b.moment - a.moment)).map(({ entry }) => entry);
}

/** A title on one line; some write entities and tags into it twice. */
function plain(title: string): string {
  return title
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function dateOf(text: string | undefined): string | null {
  return text === undefined ? null : (saidDate(text.slice(0, 100))?.value ?? null);
}

function addressOf(text: string | undefined, base: string | null): string | null {
  const url = text === undefined || text.trim() === '' ? null : URL.parse(text.trim(), base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  return url.href;
}
