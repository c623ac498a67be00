import type { PartOfDay } from '../time/date-expression.ts';
import type { Precision } from '../time/resolve/extent.ts';

/** A date, time or interval in the text. */
export interface TimeValue {
  /**
   * EDTF, such as `2025-06-05`, `2025-06/2025-08`, `2025-21` (spring), `../2025-06-05`, `XXXX-06-05` where no year is
   * known, with an offset where the zone is known; a time of day alone is `T21:00`, what recurs `R/P1W`. `null` where
   * the words need an anchor that nobody gave.
   */
  readonly value: string | null;
  readonly asWritten: string;
  readonly precision: Precision;
  /** What the value was counted from; `null` where it stands by itself or cannot be told. `event` names its anchor in `event`. */
  readonly anchor: 'stated' | 'published' | 'exchange' | 'context' | 'event' | null;
  /** The rule that gave the value, such as `weekday-before-anchor`; `written` where the words say it all. */
  readonly why: string;
  /** On which side the time is open, and whether the limit itself is meant: since is `>=`, before is `<`. */
  readonly bound: '<' | '<=' | '>' | '>=' | null;
  /** About, around, 左右. */
  readonly approximate: boolean;
  /** Early, mid or late in `value`, which names the whole. */
  readonly section: 'early' | 'mid' | 'late' | null;
  readonly partOfDay: PartOfDay | null;
  /** The words for the time zone as written, and its offset on that day (`+08:00`) where it is known. */
  readonly zone: { readonly asWritten: string; readonly offset: string | null } | null;
  /** The moment in UTC, to the minute, where day, clock time and zone are known. */
  readonly utc: string | null;
  /** The event that the time is told by, in the text's own words. */
  readonly event: string | null;
  /** On which side of the event, or of the moment of speaking, the time lies. */
  readonly relation: 'before' | 'after' | 'within' | null;
  /** How far from it: ISO 8601 (`PT24H`; `PTXH` is a few hours) with its operator, `~` where it is vague. */
  readonly offset: { readonly iso: string; readonly operator: '=' | '>=' | '<=' | '>' | '<' | '~' } | null;
}
