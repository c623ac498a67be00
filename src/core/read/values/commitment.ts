/** What somebody binds itself to, offers, is asked to do, or agrees on with the other side. */
export interface CommitmentValue {
  readonly type: 'commitment' | 'demand' | 'offer' | 'reaffirmation' | 'joint';
  /** Parties where the words name them, else the id of whoever is named; `side:both` where neither party is known. */
  readonly by: readonly string[];
  /** The party to whom; `null` where the words do not tell. */
  readonly to: string | null;
  /** What is to be done, as written. */
  readonly action: string;
  /** Issues that the words name. */
  readonly issues: readonly string[];
  /** Ordinal, 1 (a courtesy) to 5 (bound by a text, or by a date). */
  readonly firmness: 1 | 2 | 3 | 4 | 5;
  /** By when: as written, with its EDTF date or ISO 8601 duration where one can be told. */
  readonly deadline: { readonly asWritten: string; readonly value: string | null } | null;
  /** What it is said to depend on, as written. */
  readonly condition: string | null;
  /** A negated or hoped-for clause makes no finding. */
  readonly negated: false;
  /** Whether one could later tell if it was done: an act, an amount or a date. */
  readonly testable: boolean;
  /** Who reports it, outermost first, where it is not the one who is bound. */
  readonly chain: readonly string[];
}
