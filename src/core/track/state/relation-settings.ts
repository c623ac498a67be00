import type { Label } from '../../lexicon/entry.ts';
import type { ScaleValue } from '../../lexicon/scale.ts';

/** A stretch of a relation's range with its name. */
export interface RelationBand {
  readonly label: Label;
  /** The lower end, which belongs to it. */
  readonly from: number;
  /** The upper end, which belongs to the next band, or to this one where it is the last. */
  readonly to: number;
}

/**
 * What an analyst gives for a “Tsinghua-style” series: nothing of it comes with Readout, because range, bands, starting
 * value and values of events are that analyst's judgement.
 */
export interface RelationSettings {
  readonly id: string;
  readonly label: Label;
  /** N: the relation lies between −N and N. */
  readonly range: number;
  /** Where the relation stood on a day. */
  readonly start: { readonly day: string; readonly value: number };
  /** In order, without gaps, from −N to N; none is needed. */
  readonly bands: readonly RelationBand[];
  /** How much a kind of event moves a relation that stands at 0. A kind that is left out does not count. */
  readonly values: readonly ScaleValue[];
}
