import type { Finding } from '../../evidence/finding.ts';
import type { TextId } from '../../text/text.ts';

/** A text of a dossier as following needs it: whose it is, when it became known, and what was found in it. */
export interface TrackedText {
  readonly id: TextId;
  /** What it is: `account`, `post`, `statement`, `report`, `commentary`; `null` where nobody says. */
  readonly kind: string | null;
  readonly party: string | null;
  /** For a text that several parties published together. */
  readonly parties: readonly string[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** The contact that it is about, by id. */
  readonly exchange: string | null;
  readonly language: string | null;
  /** ISO day, or day and time with its offset. */
  readonly published: string | null;
  /** Texts of one group say nearly the same and count as one source; the id of the first of them. */
  readonly group: string;
  /** In text order, after what people decided. */
  readonly findings: readonly Finding[];
  /** Its characters, which the offsets of findings address; absent where the caller has none at hand. */
  readonly content?: string;
}

/** Whose text it is: none, one party, or several that publish together. */
export function ownersOf({ parties, party }: Pick<TrackedText, 'parties' | 'party'>): readonly string[] {
  return parties.length > 0 ? parties : party === null ? [] : [party];
}

/** The ISO day from which a text was known, by the clock of its publisher; `null` where it does not say. */
export function knownSince({ published }: Pick<TrackedText, 'published'>): string | null {
  return published === null ? null : published.slice(0, 10);
}
