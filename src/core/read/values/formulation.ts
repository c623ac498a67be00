/** A set phrase. */
export interface FormulationValue {
  readonly formulation: string;
  readonly match: 'exact' | 'elided' | 'altered';
  readonly class: string;
  readonly valence: number;
  readonly holders: readonly string[];
}
