/** A source that a text lists or names. */
export interface CitationValue {
  /** `out:...`, or `org:...` for an institute; `null` where nobody can be told. */
  readonly outlet: string | null;
  /** The address as it stands, with masks left in; `null` for a source named in the body. */
  readonly url: string | null;
  /** The date that the address itself gives (EDTF); `null` where it gives none. */
  readonly date: string | null;
  readonly language: string | null;
  /** Whether characters of the address are masked (`*`), so that it cannot be opened as it stands. */
  readonly masked: boolean;
  /** `matched`: listed and named in the body. */
  readonly match: 'matched' | 'list-only' | 'body-only';
  /** Whether its date lies before, on or after the day of the exchange; `null` where either is unknown. */
  readonly relation: 'before-exchange' | 'same-day' | 'after-exchange' | null;
}
