import type { Quote } from '../../evidence/quote.ts';
import type { TrackEvent } from '../events/track-event.ts';

/** An event as another section points at it: its id among the events, and the first passage that tells it. */
export interface EventRef {
  /** Id among the events. */
  readonly event: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** EDTF, as fuzzy as the sources are. */
  readonly date: string | null;
  /** Ids, sorted. */
  readonly issues: readonly string[];
  readonly evidence: Quote;
}

/** Points at an event. */
export function refTo({ id, kind, actors, recipients, date, issues, mentions }: TrackEvent): EventRef {
  return { event: id, kind, actors, recipients, date, issues, evidence: mentions[0].evidence };
}
