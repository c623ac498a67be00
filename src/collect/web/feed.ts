import type { ImportWarning } from '../import/imported.ts';

/** One entry of a feed as its publisher gives it. `null` where it does not. */
export interface FeedEntry {
  /** By which the entry is known again: its own id, or its address, or its title with its date. */
  readonly id: string;
  /** The document it stands for; http or https. */
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601 to the precision and with the zone that were given. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Plain text or HTML, as it came. */
  readonly summary: string | null;
  readonly content: string | null;
}

/** A feed, its newest entries first. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
  /** How many entries it has; `entries` may be fewer. */
  readonly total: number;
  readonly warnings: readonly ImportWarning[];
}

/** What was read of an entry before it is put in order. */
export interface RawEntry {
  id?: string;
  url?: string;
  title?: string;
  published?: string;
  updated?: string;
  summary?: string;
  content?: string;
}
