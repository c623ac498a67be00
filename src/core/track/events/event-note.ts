import type { Mention } from '../input/mention.ts';
import type { EventStatus, TrackEvent } from './track-event.ts';

/** One telling of an event, by one passage or by what another room made of several. */
export interface EventNote {
  readonly kind: string;
  /** In the dossier's order. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** EDTF. */
  readonly date: string | null;
  readonly dated: TrackEvent['dated'];
  readonly issues: readonly string[];
  readonly status: EventStatus;
  readonly exchange: string | null;
  /** For an act upon a measure its kind, which tells acts of one day apart better than issues do; else absent. */
  readonly measure?: string;
  readonly mentions: readonly [Mention, ...Mention[]];
}
