/** A number as it is written, in folded text. Offsets are into the folded text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number; for two neighbouring digits such as 两三 the lower one. */
  readonly value: number;
  /** The upper number of two neighbouring digits; `null` otherwise. */
  readonly upTo: number | null;
  /** The word of size that closes the number and that a range shares: 1e6 in "10 to 15 million", 1e4 in 两到三万. */
  readonly scale: number;
  /** Written in words alone, without an Arabic digit. */
  readonly inWords: boolean;
  /** 多, 余 or 来 inside the number (二十多万): more than the value. */
  readonly open: boolean;
  /** A scale that is one letter and counts only beside a currency: $5m. */
  readonly letter: boolean;
}
