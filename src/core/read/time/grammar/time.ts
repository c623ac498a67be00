import type { Bound } from '../../values.ts';
import type { PartOfDay } from '../date-expression.ts';

/** The units in which times are counted. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/**
 * A year or month as it is named (`at`), or counted (`by`: -1 is last year) from the day of speaking, or from the time
 * told last (翌年, 同年). `next` is the first such month after the time told last: "the following January".
 */
export type Ref = { readonly at: number } | { readonly by: number; readonly from?: 'told' | 'next' };

/** What part of a period is meant, without a day on which it begins. */
export type Section = 'early' | 'mid' | 'late';

/** A day, month or year of the calendar, as far as it is written. `month` and `day` count from 1. */
export interface Calendar {
  readonly kind: 'calendar';
  readonly year: Ref | null;
  readonly month: Ref | null;
  readonly day: number | null;
  /** ISO 8601, where a weekday stands beside the date. */
  readonly weekday: number | null;
  /** Set by words such as "last May". */
  readonly toward: 'past' | 'future' | null;
}

/** A weekday. `week` counts weeks from the one of speaking; `toward` is set by words such as "the coming". */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly week: number | null;
  readonly toward: 'past' | 'future' | null;
}

/** A day counted from the day of speaking, or from the day just told of. */
export interface Days {
  readonly kind: 'days';
  readonly by: number;
  readonly from: 'speech' | 'context';
}

/** A whole unit counted from the one of speaking: last week, 本月, next year. */
export interface Period {
  readonly kind: 'period';
  readonly unit: Unit;
  readonly by: number;
  /** Counted from the time told last: "the following year". */
  readonly from?: 'told';
}

/** A season (21 to 24), quarter (33 to 36) or half (40, 41) of a year, by its EDTF number. */
export interface Division {
  readonly kind: 'division';
  readonly code: number;
  readonly year: Ref | null;
}

/** The week that holds a day, or that begins with it. */
export interface WeekOf {
  readonly kind: 'week-of';
  readonly begins: boolean;
  readonly day: Time;
}

/** A decade or century: the first and the last of its years. */
export interface Era {
  readonly kind: 'era';
  readonly first: number;
  readonly last: number;
}

/** The `nth` unit of a longer time, or a run of `count` units from there; counted from the end where `nth` is negative. */
export interface Ordinal {
  readonly kind: 'ordinal';
  readonly nth: number;
  readonly count: number;
  readonly unit: Unit;
  /** Where the unit is a certain weekday: the last Monday of April. */
  readonly weekday: number | null;
  readonly of: Time;
}

/** A time of day. `minute` is `null` where only the hour is said. */
export interface Clock {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** The half of the day is said, or follows from an hour above twelve. */
  readonly certain: boolean;
}

/** A part of a day, without a day of its own. */
export interface Part {
  readonly kind: 'part';
  readonly part: PartOfDay;
}

/** A time of day or part of day on a day. */
export interface At {
  readonly kind: 'at';
  readonly day: Time;
  readonly clock: Clock | null;
  readonly part: PartOfDay | null;
}

/** A time that is only nearly right: around noon, 大约晚上十点. */
export interface About {
  readonly kind: 'about';
  readonly of: Time;
}

/** A time with the words for its zone. */
export interface Zoned {
  readonly kind: 'zoned';
  readonly time: Time;
  /** Folded, as written. */
  readonly zone: string;
}

/** The early, middle or late part of a time. */
export interface Sectioned {
  readonly kind: 'sectioned';
  readonly section: Section;
  readonly of: Time;
}

/** One of the three ten-day stretches of a month: 上旬, 中旬, 下旬. */
export interface Third {
  readonly kind: 'third';
  readonly third: 1 | 2 | 3;
  readonly of: Time;
}

/** One part of a length. `count` is `null` where it is vague: a few hours. */
export interface LengthPart {
  readonly count: number | null;
  readonly unit: Unit;
}

/** A length of time. */
export interface Length {
  readonly kind: 'length';
  readonly parts: readonly LengthPart[];
  readonly bound: Bound;
}

/** How an offset relates to what it is counted from; `~` is vague. */
export type Operator = '=' | '>=' | '<=' | '>' | '<' | '~';

/** A time counted from another: two days ago, three weeks from tomorrow. */
export interface Shifted {
  readonly kind: 'shifted';
  readonly length: Length;
  readonly sign: 1 | -1;
  readonly from: Time | 'speech' | 'context';
}

/** A stretch that ends or begins at another time: the last three months, within five days. */
export interface Window {
  readonly kind: 'window';
  readonly length: Length;
  readonly sign: 1 | -1;
  readonly from: Time | 'speech';
  /** Within: any moment of the stretch, and no later. */
  readonly within: boolean;
}

/** A time that is told by another event, whose words stand in the text. */
export interface AtEvent {
  readonly kind: 'event';
  readonly relation: 'before' | 'after';
  /** `null` where only the order is said. */
  readonly length: Length | null;
  readonly operator: Operator;
  /** Where the event's words stand in the folded text; `null` where the event goes without saying. */
  readonly event: { readonly start: number; readonly end: number } | null;
}

/** From one time to another, both included. */
export interface Interval {
  readonly kind: 'interval';
  readonly first: Time;
  readonly last: Time;
}

/** A time that is open on one side. */
export interface Bounded {
  readonly kind: 'bounded';
  readonly bound: '<' | '<=' | '>' | '>=';
  readonly of: Time;
}

/** A time without a date that can be told: recently, soon. */
export interface Vague {
  readonly kind: 'vague';
  readonly sense: 'recent' | 'now' | 'soon';
}

/** What comes back: every Monday, 每年. `each` is the ISO 8601 length from one to the next. */
export interface Recurring {
  readonly kind: 'recurring';
  readonly each: string;
}

/** A time as it is written, before it is resolved against an anchor. */
export type Time =
  | Calendar
  | Weekday
  | Days
  | Period
  | Division
  | Era
  | WeekOf
  | Ordinal
  | Clock
  | Part
  | At
  | About
  | Zoned
  | Sectioned
  | Third
  | Length
  | Shifted
  | Window
  | AtEvent
  | Interval
  | Bounded
  | Vague
  | Recurring;

/** A time and where it stands in folded text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly time: Time;
}
