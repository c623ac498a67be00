import type { CivilDate } from '../calendar.ts';
import type { Extent } from './extent.ts';

/** What a time is counted from. */
export interface Frame {
  /** The day of speaking, or the nearest thing to it that is known; `null` where nothing is. */
  readonly day: CivilDate | null;
  /** Minutes since midnight of the moment of speaking, where it is known. */
  readonly minutes: number | null;
  readonly role: 'published' | 'exchange' | 'context' | null;
  /**
   * On which side of `day` a time without a year or week lies. `near` is the nearest on either side: a text is
   * written after the day that it tells of, so that day bounds nothing.
   */
  readonly direction: 'past' | 'future' | 'near';
  /** The day told of last, from which "the next day" counts. */
  readonly told: Extent | null;
  /** The day, month or year told of last, from which "the following year" counts. */
  readonly last: Extent | null;
  /** A year that the sentence gave before, for a date without one. */
  readonly year: number | null;
}
