/** An aim that somebody is said to have. It is an inference of whoever says so, never a fact about the other. */
export interface MotiveValue {
  /** `narrator`, or the id of whoever says so. */
  readonly by: string;
  readonly attribution: 'narrator' | 'attributed';
  /** Whose aim it is said to be: a party or an id; `null` where nobody can be told. */
  readonly about: string | null;
  readonly aboutAsWritten: string | null;
  /** The word that imputes it, as written (试图, 急于, "in a bid to"). */
  readonly cue: string;
  /** The aim, as written. */
  readonly aim: string;
  readonly issues: readonly string[];
  readonly chain: readonly string[];
}
