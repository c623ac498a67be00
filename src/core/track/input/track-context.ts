import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { DataTable } from './data-table.ts';

/** An exchange that the dossier knows, from its own list or from the headers of its texts. */
export interface KnownExchange {
  readonly id: string;
  /** ISO day, or two joined by a stroke; `null` where nobody says. */
  readonly date: string | null;
  readonly channel: string | null;
  readonly level: string | null;
  readonly place: string | null;
  readonly parties: readonly string[];
}

/** What following knows of a dossier before it has seen any text. */
export interface TrackContext {
  /** Codes in the dossier's order. */
  readonly parties: readonly string[];
  /** In order of date. */
  readonly exchanges: readonly KnownExchange[];
  /** Issues that the user wants to see in any case. */
  readonly watch: readonly string[];
  readonly tables: readonly DataTable[];
  readonly lexicon: LexiconData;
  /** ISO day. What became known later does not count. */
  readonly asOf: string;
}
