import type { FindingKind } from '../evidence/finding.ts';
import { JUDGING_ACTS } from './judgement.ts';

/**
 * What a person decides of a finding, or of the header of a text; and what of the thing that it tells: whether a
 * commitment was kept, what became of a forecast.
 */
export const ACTS = [
  'confirm',
  'reject',
  'edit',
  'add',
  'note',
  'undo',
  'reanchor',
  ...JUDGING_ACTS,
] as const;

export type Act = (typeof ACTS)[number];

/** The words that a decision is about, with enough around them to find them again in another version. */
export interface Anchor {
  readonly text: string;
  /** SHA-256 of the text's content when the decision was taken. */
  readonly sha256: string;
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a finding was when somebody decided on it. */
export interface Decided {
  /** The finding's id; for one added by hand, an id of its own. */
  readonly finding: string;
  readonly kind: FindingKind;
  readonly anchor: Anchor;
  /** The value as the machine gave it; `null` for one added by hand. */
  readonly was: unknown;
  /** The reader that found it; `null` for one added by hand. */
  readonly reader: string | null;
}

/** A line of `reviews.jsonl`: who decided what, when and why. Lines are only ever added. */
export interface Decision {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly act: Act;
  readonly why: string | null;
  /** What it is about; `null` for an undo, which names the decision that it takes back. */
  readonly about: Decided | null;
  /** For `edit` and `add`: the value that the person gives. For judgements: what is entered, by `isEntered`. */
  readonly value: unknown;
  /** For `undo` and `reanchor`: the decision that is taken back or moved. */
  readonly of: string | null;
}

/** How a line of the log begins, so that a later program knows what it reads. */
export const LOG_VERSION = 1;
