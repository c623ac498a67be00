/** A word of praise or blame for a party, the talks or an agreement. */
export interface EvaluationValue {
  /** `narrator`, or the id of whoever says so. */
  readonly by: string;
  readonly attribution: 'narrator' | 'attributed';
  /** A party, `talks`, `agreement` or `relationship`. */
  readonly target: string;
  readonly polarity: 'positive' | 'negative';
  /** What is judged: conduct, state of mind, whether a commitment was kept, or an outcome. */
  readonly aspect: 'conduct' | 'mind' | 'breach' | 'compliance' | 'outcome';
  /** The judging words, as written. */
  readonly asWritten: string;
}

/** How the narrator of one text judges each party: disclosed beside every citation of the text. */
export interface BalanceValue {
  /** For each party that the narrator judges, in order of id. */
  readonly parties: readonly {
    readonly party: string;
    readonly positive: number;
    readonly negative: number;
    /** Breaches told as facts in the narrator's own voice. */
    readonly breaches: number;
    /** Aims imputed by the narrator. */
    readonly motives: number;
  }[];
  /** The party that the narrator's words favour; `balanced`; `null` where too few words judge to tell. */
  readonly tilt: string | null;
  /** How many judging words it rests on. */
  readonly n: number;
}
