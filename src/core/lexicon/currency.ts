/** A currency with its words. All words are folded: lower case, Simplified. */
export interface Currency {
  /** ISO 4217 code; `null` where the words name several currencies (franc) or one without a code. */
  readonly code: string | null;
  /** The unit, where no code tells it: `dollar`, `franc`. */
  readonly unit: string;
  /** Signs that stand before or after the number. */
  readonly signs: readonly string[];
  /** English words and codes, without the plural in -s. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Worth of one unit in units of the code: 0.01 for a cent. */
  readonly worth?: number;
  /** The code that the same words mean in a text of this party (ISO 3166 code): an Australian account's "$". */
  readonly inTextsOf?: Readonly<Record<string, string>>;
}
