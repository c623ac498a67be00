import type { Label } from './entry.ts';

/** What was said, who met, what was done: three series that are never added up. */
export const EVENT_SERIES = ['verbal', 'contact', 'material'] as const;

/** One of them. */
export type EventSeries = (typeof EVENT_SERIES)[number];

/** A kind of act between two sides. */
export interface EventKind {
  readonly id: string;
  readonly series: EventSeries;
  readonly label: Label;
  /** What belongs to it and what does not. */
  readonly meaning: string;
}

/** What a scale gives one kind. */
export interface ScaleValue {
  readonly kind: string;
  /** From -10 (the most hostile) to 10 (the most friendly). */
  readonly value: number;
  /** Why so much and no more. */
  readonly reason: string;
}

/** Values of kinds of events between conflict and cooperation: somebody's judgement, open and to be replaced. */
export interface EventScale {
  readonly id: string;
  readonly label: string;
  /** `readout`, or `dossier` for a scale of the user. */
  readonly from: 'readout' | 'dossier';
  /** A kind that is not among them gets no value and does not count. */
  readonly values: readonly ScaleValue[];
}

/** The lowest and the highest value of a scale. */
export const SCALE_RANGE = [-10, 10] as const;
