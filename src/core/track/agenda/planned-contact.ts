import type { ToldFact } from '../exchanges/exchange-record.ts';
import type { Mention } from '../input/mention.ts';

/**
 * What kind of contact is told to come. `round`: talks of the sides. `leaders`: leaders meet or speak. `visit`: one
 * goes to see the other. `working-group`: a body below the talks. `contact`: sides meet, and nothing else is told.
 */
export const PLANNED_KINDS = ['round', 'leaders', 'visit', 'working-group', 'contact'] as const;

/** One of them. */
export type PlannedKind = (typeof PLANNED_KINDS)[number];

/** A contact that sources tell as still to come on the day of the tracking, in every version. */
export interface PlannedContact {
  readonly kind: PlannedKind;
  /** Parties, in the dossier's order. */
  readonly parties: readonly string[];
  /** EDTF: a day, a month, `../2031-08-31` (by then); every source's version. */
  readonly date: ToldFact<string>;
  /** The first and the last ISO day that any version allows; `null` where no source tells a time. */
  readonly day: string | null;
  readonly lastDay: string | null;
  /** Whole days from the day of the tracking to `day`; `null` without one. */
  readonly daysTo: number | null;
  /** Id of a place, or its name as written. */
  readonly place: ToldFact<string>;
  /** Every passage and row that tells of it, in order of day known, text and place. */
  readonly mentions: readonly [Mention, ...Mention[]];
  /** How many of them do not copy each other. */
  readonly sources: number;
}
