import type { Label } from '../../lexicon/entry.ts';
import type { EventSeries } from '../../lexicon/scale.ts';
import type { StateRules } from '../../lexicon/state-rules.ts';
import type { Mention } from '../input/mention.ts';
import type { RelationBand } from './relation-settings.ts';

/** What the events of one series come to in a window. An event of several sides counts once. */
export interface StateFigure {
  readonly series: EventSeries;
  readonly n: number;
  /** Of the values on the chosen scale, rounded to two places. */
  readonly mean: number;
  /** Ids of the events, in order of day. */
  readonly events: readonly [string, ...string[]];
}

/** The label of the relationship at the end of one month, with the events that it rests on. */
export interface StatePoint {
  /** ISO month. */
  readonly month: string;
  /** The window: first and last ISO day. The last is the end of the month, or the day of the tracking in its month. */
  readonly from: string;
  readonly until: string;
  /** One for each series that has events in the window, at least one. */
  readonly figures: readonly [StateFigure, ...StateFigure[]];
  /** Id of the first rule that holds; `null` where none does, and there is no label then. */
  readonly rule: string | null;
}

/** A name that somebody gave the state of the relationship: a quotation, never a label of ours. */
export interface CoinedLabel {
  /** Id of the speaker, the party of a text of its own, or `narrator`. */
  readonly by: string;
  readonly party: string | null;
  /** The name itself, as written. */
  readonly words: string;
  /** The sentence. */
  readonly mention: Mention;
}

/** What one event did to a relation. */
export interface RelationMove {
  readonly event: string;
  /** What the analyst gives its kind. */
  readonly value: number;
  /** By how much it moved the relation, after conversion. */
  readonly change: number;
}

/** A day on which events moved a relation. */
export interface RelationStep {
  /** ISO day; of an event whose date is vague the last one that it allows. */
  readonly day: string;
  readonly before: number;
  readonly after: number;
  readonly moves: readonly [RelationMove, ...RelationMove[]];
}

/**
 * A “Tsinghua-style” series: one number for a whole relation, moved by one event after the other. It adds words,
 * contacts and deeds up, as that method does, and it hangs on where it starts and on the order of events.
 */
export interface RelationSeries {
  readonly id: string;
  readonly label: Label;
  readonly style: 'tsinghua';
  /** N. */
  readonly range: number;
  readonly start: { readonly day: string; readonly value: number };
  readonly bands: readonly RelationBand[];
  readonly steps: readonly RelationStep[];
  /** Where it stands on the day of the tracking, and the name of the band; `null` without bands. */
  readonly now: { readonly value: number; readonly band: Label | null };
  /** Where it would stand had it started one above and one below, as far as the range allows: how much hangs on the start. */
  readonly ifStarted: readonly { readonly value: number; readonly now: number }[];
  /** Ids of events that do not count, by reason. */
  readonly uncounted: {
    readonly beforeStart: readonly string[];
    readonly undated: readonly string[];
    readonly withoutValue: readonly string[];
  };
}

/** What state the relationship is in, by rules that stand open, by an analyst's own reckoning, and in others' words. */
export interface RelationState {
  readonly rules: StateRules;
  /** In order of time; a month without any event in its window has no point. */
  readonly points: readonly StatePoint[];
  /** In order of day known. */
  readonly coined: readonly CoinedLabel[];
  /** One for each that `dossier.yaml` describes. */
  readonly relations: readonly RelationSeries[];
}
