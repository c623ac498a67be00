import type { EventSeries } from '../../lexicon/scale.ts';
import type { Mention } from '../input/mention.ts';

export type { EventSeries } from '../../lexicon/scale.ts';

/** `scheduled`: said to come. `denied`: said not to have happened. Neither counts in any score. */
export type EventStatus = 'past' | 'scheduled' | 'denied';

/** Something that one side did towards another at one time, however many passages tell it. */
export interface TrackEvent {
  /** Made of what makes it one event, so that it survives another report of it. */
  readonly id: string;
  /** A kind of the catalogue of events (lexicon data), such as `leader-call`, `demand`, `measure-imposed`. */
  readonly kind: string;
  readonly series: EventSeries;
  /** Parties that act, in the dossier's order; all of them where they act together. Never empty. */
  readonly actors: readonly string[];
  /**
   * Parties acted upon, in the dossier's order. For a contact, and for what the parties do together, the same as
   * `actors`: it counts in both directions. Empty where no passage names one.
   */
  readonly recipients: readonly string[];
  /** EDTF, the most exact of what the mentions say; `null` where none tells a time. */
  readonly date: string | null;
  /** The first and the last ISO day that `date` allows. */
  readonly day: string | null;
  readonly lastDay: string | null;
  /**
   * Where the date comes from. `stated`: words tell it, or a row of a table. `exchange`: that of the exchange that the
   * text is about. `published`: the day the text was published, for words said in it.
   */
  readonly dated: 'stated' | 'exchange' | 'published' | null;
  /** Ids, sorted. */
  readonly issues: readonly string[];
  readonly status: EventStatus;
  /** The exchange of the dossier that it is, or in which it was said; `null` without. */
  readonly exchange: string | null;
  /** ISO day from which the first of its mentions was known; `null` where no source says. */
  readonly known: string | null;
  /** Every passage that tells it, in order of day known, text and place. */
  readonly mentions: readonly [Mention, ...Mention[]];
  /** How many of the mentions' sources do not copy each other. */
  readonly independent: number;
  /** What the chosen scale gives the kind; `null` where the scale has none, or where the event does not count. */
  readonly value: number | null;
}
