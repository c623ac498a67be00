/** One line of a suite's table. `value` is what is recorded and compared; all figures lie between 0 and 1. */
export interface Score {
  /** What was measured, such as `account` or `utterance`. */
  readonly kind: string;
  /** `en`, `zh-Hans`, `zh-Hant`, `zh`, or `all`. */
  readonly language: string;
  readonly measure: 'f1' | 'accuracy';
  readonly precision: number | null;
  readonly recall: number | null;
  readonly value: number;
  /** How many expected items the value rests on. */
  readonly n: number;
}

/** Something that was not as expected, with what a person needs in order to judge it. */
export interface Failure {
  readonly kind: string;
  readonly language: string;
  /** The case: an exchange and party, a trap, a line. */
  readonly where: string;
  readonly sentence: string;
  readonly expected: string;
  readonly found: string;
}

/** A count that must be zero whatever the scores are. */
export interface Violation {
  readonly name: string;
  readonly count: number;
}

/** How one reader did on annotated text. */
export interface ReaderScore {
  readonly precision: number;
  readonly recall: number | null;
  /** How many findings of the reader were judged. */
  readonly n: number;
}

/** What a suite measured. */
export interface SuiteResult {
  readonly scores: readonly Score[];
  readonly failures: readonly Failure[];
  readonly violations: readonly Violation[];
  /** Lines that are neither score nor failure, such as what has no reader yet. */
  readonly notes: readonly string[];
  readonly readers: Readonly<Record<string, ReaderScore>>;
}

/** A set of cases with known answers. `run` gives the reason instead where its data is not on this machine. */
export interface Suite {
  readonly name: string;
  /** One line for the head of its table. */
  readonly title: string;
  run(): Promise<SuiteResult | { readonly skipped: string }>;
}

/** A result without anything in it, to spread. */
export const NOTHING: SuiteResult = { scores: [], failures: [], violations: [], notes: [], readers: {} };
