/** What somebody thinks will happen. Carries the hedge as written and never a probability. */
export interface ForecastValue {
  /** The id of whoever says so; `narrator` for the text itself. */
  readonly by: string;
  /** What is expected, as written. */
  readonly proposition: string;
  /** The words that say how sure, as written; `null` for a plain future. */
  readonly hedge: string | null;
  readonly condition: string | null;
  /** By when or for how long, as written. */
  readonly horizon: string | null;
  readonly issues: readonly string[];
  readonly chain: readonly string[];
}
