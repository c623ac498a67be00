/** A set phrase. */
export interface FormulationValue {
  readonly formulation: string;
  /** `elided`: words of the phrase are left out. `altered`: words are put in or exchanged. */
  readonly match: 'exact' | 'elided' | 'altered';
  /** The wording that the text was held against, as the lexicon writes it. */
  readonly phrase: string;
  /** Words of the phrase that the text leaves out, folded, one run each. */
  readonly dropped: readonly string[];
  /** Words of the text that the phrase does not have, as written, one run each. */
  readonly added: readonly string[];
  /** What stands in the phrase's slots; `id` is `null` for a slot that takes any words. */
  readonly slots: readonly {
    readonly name: string;
    readonly asWritten: string;
    readonly id: string | null;
  }[];
  readonly class: string;
  readonly valence: number;
  /** Its step on a verbal ladder, from 1, the mildest: a convention of readers. */
  readonly ladder: { readonly id: string; readonly rung: number; readonly of: number } | null;
  /** Issues that the same clause names. */
  readonly issues: readonly string[];
  /** Formulations that look alike and are not the same. */
  readonly contrasts: readonly string[];
  readonly holders: readonly string[];
}
