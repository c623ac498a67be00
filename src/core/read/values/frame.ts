/** Whether a relationship is spoken of as between persons or between institutions. */
export interface FrameValue {
  readonly frame: 'personal' | 'institutional';
  /** Parties whose words they are; none for the narrator. */
  readonly holders: readonly string[];
  /** The lexicon's form that matched. */
  readonly form: string;
}
