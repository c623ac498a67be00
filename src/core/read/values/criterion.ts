/** What a side takes as keeping a commitment. Both sides' criteria stand side by side; none is chosen. */
export interface CriterionValue {
  /** The party whose yardstick it is said to be. */
  readonly of: string;
  /** `result`: by outcomes. `process`: by procedure and law. `text`: by the letter of an agreement. */
  readonly criterion: 'result' | 'process' | 'text' | 'other';
  /** The words for it. */
  readonly asWritten: string;
  /** The words for the commitment or agreement; `null` where they stand elsewhere. */
  readonly commitment: string | null;
  /** `narrator`, or the id of whoever says so. */
  readonly by: string;
  readonly chain: readonly string[];
}
