/** How a silence is to be read. `cannot-tell`: no full account of the party is there. */
export type SilenceReading = 'unusual' | 'expected' | 'cannot-tell';

/** An issue that a party's account of an exchange does not name, held against its habit. */
export interface Silence {
  readonly exchange: string;
  readonly party: string;
  readonly issue: string;
  /** The account that was searched; `null` where there is none. */
  readonly account: string | null;
  readonly reading: SilenceReading;
  /** In `mentioned` of the party's `of` accounts before this one, with the list. */
  readonly mentioned: number;
  readonly of: number;
  readonly mentionedIn: readonly string[];
  /** Mean of the posterior Beta(1 + mentioned, 1 + of - mentioned); unusual takes `of` of at least 5 and 0.7 of this. */
  readonly rate: number;
  /** Forms of the issue that were searched for, in the languages of the account. */
  readonly forms: readonly string[];
}
