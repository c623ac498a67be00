import type { Quote } from '../../evidence/quote.ts';

/**
 * What one party published in full about one exchange. Several texts of it (two languages, a readout and a statement)
 * are one account; posts, flashes and joint texts are none.
 */
export interface Account {
  /** The id of its first text. */
  readonly id: string;
  readonly party: string;
  readonly exchange: string | null;
  /** ISO day of the exchange (its last day), else of publication; `null` where nobody says. */
  readonly day: string | null;
  /** Level of the exchange, such as `leaders`; `null` where nobody says. Accounts of one level are held against each other. */
  readonly level: string | null;
  /** Ids of its texts, sorted. */
  readonly texts: readonly string[];
  /** Clauses of the body, the unit in which emphasis is counted. */
  readonly clauses: number;
}

/** In how many accounts of a party something stands, with both lists. Never a number without them. */
export interface AccountCount {
  readonly party: string;
  readonly k: number;
  readonly n: number;
  /** Ids of accounts, in order of day. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** A passage of one account. */
export interface AccountPassage {
  readonly account: string;
  readonly evidence: Quote;
}
