/** Parts of a day that accounts name. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** Where a date expression stands. Offsets are into the folded text. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly partOfDay: PartOfDay | null;
}

/** A day, month or year of the calendar, as far as it is written. `month` and `day` count from 1. */
export interface CalendarExpression extends Placed {
  readonly kind: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The last day of a range such as 16日至17日; `null` for a single day. */
  readonly until: { readonly month: number; readonly day: number } | null;
}

/** A day of the week. `week` is -1 for last, 0 for this, 1 for next week; `null` where no week is said. */
export interface WeekdayExpression extends Placed {
  readonly kind: 'weekday';
  /** ISO 8601: 1 is Monday. */
  readonly weekday: number;
  readonly week: -1 | 0 | 1 | null;
}

/** A day counted from another: today, yesterday, 次日. */
export interface RelativeExpression extends Placed {
  readonly kind: 'relative';
  readonly days: number;
  /** `speech` counts from the day of speaking (今天), `context` from the day just told of (当天, "the next day"). */
  readonly from: 'speech' | 'context';
}

/** A date as it is written, before it is resolved against an anchor. */
export type DateExpression = CalendarExpression | WeekdayExpression | RelativeExpression;
