import type { Quote } from './quote.ts';

/** The kinds of thing that readers find in one text. Why the last seven were added stands in docs/decisions/0010. */
export const FINDING_KINDS = [
  'time',
  'amount',
  'mention',
  'issue',
  'utterance',
  'formulation',
  'event',
  'measure',
  'commitment',
  'claim',
  'forecast',
  'record',
  'discrepancy',
  'citation',
  'motive',
  'evaluation',
  'balance',
  'criterion',
  'frame',
] as const;

/** A kind of thing that a reader finds in one text. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `stated`: the words say it. `inferred`: it follows from the words by a rule that the reader names. */
export type Basis = 'stated' | 'inferred';

/** Something one text says, with the words that say it. Cannot be made without evidence. */
export interface Finding<Value = unknown> {
  /** Hash of text content, span, kind and value: the same on every run, so that reviews stick. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly value: Value;
  readonly basis: Basis;
  /** The first quote is the finding's own span; further ones are what else it rests on. */
  readonly evidence: readonly [Quote, ...Quote[]];
  /** The reader and its version, such as `record/duration@0.1.0`. */
  readonly reader: string;
}
