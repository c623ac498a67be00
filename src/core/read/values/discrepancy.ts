/** What does not agree with itself, by the rule that finds it. */
export type DiscrepancyKind =
  // Figures and days
  | 'interval'
  | 'vague-interval'
  | 'duration'
  | 'weekday'
  | 'offset'
  | 'sum'
  | 'figure'
  | 'event-date'
  // Words
  | 'quotation-form'
  | 'quotation-venue'
  | 'quotation-object'
  | 'initiator'
  | 'scope'
  | 'silence'
  | 'status'
  | 'instrument-status'
  | 'publication-order'
  | 'tone'
  | 'channel'
  | 'level'
  // Names
  | 'name-form'
  | 'role'
  | 'holder'
  | 'affiliation'
  // Structure and sources
  | 'enumeration'
  | 'exhibit'
  | 'uncited-source'
  | 'unused-citation'
  | 'early-source'
  | 'masked'
  | 'unsupported-speaker'
  | 'unattributed'
  | 'quotation-marks'
  | 'script'
  | 'punctuation'
  | 'boilerplate';

/**
 * A place where one text does not agree with itself, or promises what it does not hold. Both versions are shown and
 * neither is chosen: the quotes of the finding are the versions, in text order.
 */
export interface DiscrepancyValue {
  readonly discrepancy: DiscrepancyKind;
  /**
   * `conflict`: statements that cannot all hold as they stand. `gap`: something announced, cited or called for that is
   * not there. `caution`: nothing wrong in itself, and a careless reader is misled by it.
   */
  readonly class: 'conflict' | 'gap' | 'caution';
  /** One version for each quote of the evidence, with its reading in a form that can be compared. */
  readonly versions: readonly { readonly asWritten: string; readonly value: string | null }[];
  /** What follows by calculation, such as `elapsed-days` 139 and `inclusive-days` 140. */
  readonly computed: readonly { readonly of: string; readonly value: string }[];
  /** What it is about: an issue, an entity or a record field; `null` where it has no id. */
  readonly about: string | null;
}
