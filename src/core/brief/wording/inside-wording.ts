import type { InsideAccount, InsideDiscrepancy } from '../../compare/comparison.ts';

/** How one party is judged in an account's own words. */
export type JudgedParty = NonNullable<InsideAccount['balance']>['parties'][number];

/** The words for what one account shows by itself, in one language. */
export interface InsideWording {
  /** What does not agree, as a noun. */
  readonly discrepancy: Readonly<Record<InsideDiscrepancy['discrepancy'], string>>;
  /** What a discrepancy of a class amounts to. */
  readonly class: Readonly<Record<InsideDiscrepancy['class'], string>>;
  /** Introduces the quoted versions. */
  readonly told: (discrepancy: string, kind: string) => string;
  /** Stands between two quoted versions. */
  readonly between: string;
  /** A computed value in words, by its name; a name that is missing here tells readers nothing. */
  readonly counted: Readonly<Record<string, (value: string) => string>>;
  readonly counting: (values: readonly string[]) => string;
  readonly judged: (party: string, counts: JudgedParty) => string;
  /** `tilt` is the party that the words favour, or `null` where they are balanced. */
  readonly balance: (judged: readonly string[], tilt: string | null, n: number) => string;
}
