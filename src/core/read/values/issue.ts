/** An issue brought up, or said not to have been discussed. */
export interface IssueValue {
  readonly issue: string;
  readonly status: 'mentioned' | 'excluded';
  /** The lexicon's form that matched. */
  readonly form: string;
  /** Names a class of things and must not be read as naming its members. */
  readonly umbrella: boolean;
  /** Parties whose view the stretch gives, as far as the text tells. */
  readonly holders: readonly string[];
  /** `earlier` where the words put what is said before the exchange that the text is about; else `null`. */
  readonly occasion: 'earlier' | null;
}
