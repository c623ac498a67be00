import type { Feed, RawEntry } from './feed.ts';
import { finishFeed } from './finish-feed.ts';
import { unknownFeed } from './read-xml-feed.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed (version 1 or 1.1).
 * @throws InputError `feed-unknown`
 */
export function readJsonFeed(source: string, url: string): Feed {
  const feed = parsed(source, url);
  const items = feed.items;
  if (!Array.isArray(items)) throw unknownFeed(url, 'it is JSON without a list of items');
  const entries = items
    .filter((item): item is Fields => typeof item === 'object' && item !== null)
    .map(entryOf);
  return finishFeed(
    { format: 'json', title: textOf(feed.title) ?? null, language: textOf(feed.language) ?? null },
    entries,
    url,
  );
}

function parsed(source: string, url: string): Fields {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === 'object' && value !== null) return value as Fields;
  } catch (error) {
    throw unknownFeed(url, `it is not JSON (${(error as Error).message.slice(0, 100)})`);
  }
  throw unknownFeed(url, 'it is JSON, but no object');
}

function entryOf(item: Fields): RawEntry {
  const entry: RawEntry = {};
  const set = (field: keyof RawEntry, ...values: readonly unknown[]): void => {
    const text = values.map(textOf).find((value) => value !== undefined);
    if (text !== undefined) entry[field] = text;
  };
  set('id', item.id);
  set('url', item.url, item.external_url);
  set('title', item.title);
  set('published', item.date_published);
  set('updated', item.date_modified);
  set('summary', item.summary);
  set('content', item.content_html, item.content_text);
  return entry;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
