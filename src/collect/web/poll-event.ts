import type { Fetched } from './fetched.ts';
import type { SourceState } from './poll-state.ts';

/** What is followed: a feed, a sitemap, or one address whose document may change. */
export interface Followed {
  readonly kind: 'feed' | 'sitemap' | 'address';
  readonly url: string;
}

/** A document that a feed or a sitemap names. */
export interface NamedDocument {
  readonly url: string | null;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** What a feed brings of it; `null` in sitemaps. */
  readonly summary: string | null;
  readonly content: string | null;
}

/** What a look at the followed addresses tells, one thing at a time. */
export type PollEvent =
  /** A document that was not named before, or that has changed since. */
  | { readonly kind: 'new' | 'updated'; readonly source: Followed; readonly document: NamedDocument }
  /** A followed address gives something else than last time; `first` where there was no last time. */
  | {
      readonly kind: 'captured';
      readonly source: Followed;
      readonly first: boolean;
      readonly fetched: Fetched;
    }
  /** Something that a person should know; the look goes on. */
  | { readonly kind: 'told'; readonly source: Followed; readonly code: string; readonly message: string }
  /** This source could not be read; the others are. */
  | {
      readonly kind: 'problem';
      readonly source: Followed;
      readonly code: string;
      readonly message: string;
      /** When it is looked at again, in milliseconds since 1970. */
      readonly notBefore: number;
    }
  /** This source is left in peace until then. */
  | { readonly kind: 'waiting'; readonly source: Followed; readonly notBefore: number }
  /** All of this source has been told: the state to keep for `url` once what was told is safe. */
  | {
      readonly kind: 'checked';
      readonly source: Followed;
      readonly url: string;
      readonly state: SourceState;
    };
