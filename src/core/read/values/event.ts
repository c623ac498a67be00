/** Something done or agreed between parties at some time, told once for each passage that tells it. */
export interface EventValue {
  /** The kind, such as `consult-call`, `consult-meeting`, `invite`, `agree`, `publish`, `agree`, `visit`, or an action on a measure (`impose`, `suspend`). */
  readonly event: string;
  /** Parties or ids of those who act; all of them where they act together. */
  readonly actors: readonly string[];
  /** Parties or ids of those acted upon. */
  readonly recipients: readonly string[];
  /** EDTF; `null` where the passage gives no time. */
  readonly date: string | null;
  /** The words of time, as written. */
  readonly timeAsWritten: string | null;
  /** `past`, `scheduled` (said to come), or `denied` (said not to have happened). */
  readonly status: 'past' | 'scheduled' | 'denied';
  readonly issues: readonly string[];
}
