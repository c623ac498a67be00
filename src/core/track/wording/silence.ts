/**
 * How a silence is to be read. `too-few`: fewer accounts before than any habit can be told by. `cannot-tell`: no full
 * account of the party is there.
 */
export type SilenceReading = 'unusual' | 'expected' | 'too-few' | 'cannot-tell';

/** One exchange on whose account a party names the issue nowhere, held against its habit. */
export interface Silence {
  readonly exchange: string | null;
  readonly day: string | null;
  /** The account that was searched; `null` where there is none. */
  readonly account: string | null;
  readonly reading: SilenceReading;
  /** In `mentioned` of the party's `of` accounts before: the first ones of `mentionedIn`. */
  readonly mentioned: number;
  readonly of: number;
  /** Mean of the posterior Beta(1 + mentioned, 1 + of - mentioned). Unusual takes an `of` of 5 and a rate of 0.7 or more. */
  readonly rate: number;
}

/** A party's silences on one issue: those where another party's account of the exchange or the user's watch list has it. */
export interface SilenceSeries {
  readonly party: string;
  readonly issue: string;
  /** Forms of the issue that were searched for, in the languages of the party's accounts. */
  readonly forms: readonly string[];
  /** Accounts that do name it, in order of day. */
  readonly mentionedIn: readonly string[];
  /** In order of day. */
  readonly silences: readonly Silence[];
}
