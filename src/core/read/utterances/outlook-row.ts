/** Words that tell how what is between two sides goes or will go. */
export interface OutlookRow {
  /** Linear, of the folded text, with the flag `g`; English in small letters. */
  readonly pattern: RegExp;
  /** Talks, a pact or the relationship must be named in the sentence. */
  readonly topic?: true;
}
