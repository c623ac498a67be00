import type { Mention } from '../input/mention.ts';

/** In what respect texts differ. */
export type SourceDiscrepancyKind =
  | 'date'
  | 'duration'
  | 'place'
  | 'channel'
  | 'requester'
  | 'interval'
  | 'number'
  | 'count'
  | 'discussed'
  | 'status'
  | 'role'
  | 'quotation';

/** Rules by which passages are held to be of one thing; each has a file of its own. */
export type DiscrepancyRule =
  | 'same-exchange'
  | 'same-gap'
  | 'same-document'
  | 'same-change-of-level'
  | 'same-count-in-accounts'
  | 'same-meeting-to-come'
  | 'same-topic-in-accounts'
  | 'intention-told-as-done'
  | 'same-person-former-office'
  | 'same-quotation';

/** The one thing that the versions are of. Nothing is held together by a topic alone. */
export interface DiscrepancySubject {
  readonly type: 'exchange' | 'measure' | 'meeting' | 'person' | 'document' | 'quotation';
  /** Id of the exchange or person; of a document or meeting the exchange that it came of; else what it is known by. */
  readonly id: string;
  /** What of it: an issue, a kind of body, a unit; `null` where the kind says enough. */
  readonly aspect: string | null;
}

/** One version with every passage that gives it. */
export interface SourceVersion {
  /** In a form that can be compared: an ISO day, minutes, a number. */
  readonly value: string;
  readonly mentions: readonly [Mention, ...Mention[]];
  /** How many of the mentions do not copy each other. */
  readonly sources: number;
}

/** Texts of a dossier that tell one thing differently. Every version is shown and none is chosen. */
export interface SourceDiscrepancy {
  /** Stable: of kind, subject and values. */
  readonly id: string;
  readonly kind: SourceDiscrepancyKind;
  readonly subject: DiscrepancySubject;
  /** The rule that held the passages to be of one thing. */
  readonly rule: DiscrepancyRule;
  /** In order of the day from which each was known first. */
  readonly versions: readonly SourceVersion[];
  /** What follows by calculation, such as `elapsed-days` 139. */
  readonly computed: readonly { readonly of: string; readonly value: string }[];
}
