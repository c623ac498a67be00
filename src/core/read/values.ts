import type { FindingKind } from '../evidence/finding.ts';
import type { SpeechAct } from '../lexicon/entry.ts';
import type { PartOfDay } from './time/date-expression.ts';
import type { Precision } from './time/resolve/extent.ts';

/** An issue brought up, or said not to have been discussed. */
export interface IssueValue {
  readonly issue: string;
  readonly status: 'mentioned' | 'excluded';
  /** The lexicon's form that matched. */
  readonly form: string;
  /** Names a class of things and must not be read as naming its members. */
  readonly umbrella: boolean;
  /** Parties whose view the stretch gives, as far as the text tells. */
  readonly holders: readonly string[];
}

/** A named thing, resolved as far as the text allows. */
export interface MentionValue {
  readonly type: 'party' | 'person' | 'organisation' | 'outlet' | 'place' | 'dyad' | 'direction';
  /** `side:cn`, `per:...`, `org:...`, `out:...`, `place:...`; `dyad:us-cn`; `direction:us>cn`. `null` where the form tells only that somebody is named. */
  readonly entity: string | null;
  readonly party: string | null;
  readonly role: string | null;
  readonly roleTime: 'current' | 'former' | null;
  /** A doubt that a person must settle, such as `name-role-conflict`. */
  readonly flag: string | null;
  /** Other readings that a person may prefer. */
  readonly candidates: readonly string[];
}

/** Who said what, how strongly, through whom. */
export interface UtteranceValue {
  readonly speaker: string;
  readonly speakerAsWritten: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly holders: readonly string[];
  readonly cue: string | null;
  readonly act: SpeechAct;
  readonly strength: number;
  readonly negated: boolean;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly subject: 'explicit' | 'carried';
  readonly chain: readonly string[];
  /** The words said, as they stand. */
  readonly said: string;
  readonly issues: readonly string[];
  /** How the words judge the talks or the relationship; `null` where they do not. */
  readonly stance: 'optimistic' | 'pessimistic' | 'mixed' | null;
}

/** A set phrase. */
export interface FormulationValue {
  readonly formulation: string;
  readonly match: 'exact' | 'elided' | 'altered';
  readonly class: string;
  readonly valence: number;
  readonly holders: readonly string[];
}

/** A fact about the exchange itself. */
export type RecordValue =
  | {
      readonly field: 'date';
      readonly value: string;
      readonly asWritten: string;
      readonly anchor: string | null;
      /** The words for the time zone as written (北京时间, `Eastern time`); `null` where none are. */
      readonly zone: string | null;
    }
  | { readonly field: 'partOfDay'; readonly value: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' }
  | {
      readonly field: 'channel';
      readonly value: 'call' | 'video' | 'meeting' | 'talks' | 'letter';
      readonly margins: boolean;
    }
  | { readonly field: 'place'; readonly value: string; readonly name: string }
  | { readonly field: 'duration'; readonly value: string; readonly minutes: number; readonly bound: Bound }
  | {
      readonly field: 'requestedBy';
      /** A party, `mutual`, `counterpart` where the words name only the other side, `null` where nobody can be told. */
      readonly value: string | null;
      /** The words that name who asked, as written; `null` where a formula names nobody. */
      readonly asker: string | null;
      readonly explicit: boolean;
      readonly formula: string;
      readonly object: 'exchange' | 'commitment' | 'action';
    }
  | { readonly field: 'acceptedBy'; readonly value: string | null; readonly formula: string }
  | { readonly field: 'participants'; readonly value: readonly string[] }
  | {
      readonly field: 'publication';
      readonly value: 'flash' | 'full' | 'post' | 'oral' | 'briefing';
      readonly party: string | null;
      readonly time: string | null;
    };

/** How a number relates to the true value: `exact`, `approx`, at least, at most, more than, less than, nearly. */
export type Bound = 'exact' | 'approx' | '>=' | '<=' | '>' | '<' | '<~';

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

/** What is done to a measure. */
export type MeasureAction =
  | 'announce'
  | 'impose'
  | 'raise'
  | 'cut'
  | 'suspend'
  | 'retain'
  | 'extend'
  | 'remove'
  | 'revoke'
  | 'grant'
  | 'tighten'
  | 'clarify';

/** Words of the text, with where they stand in it. */
export interface Written {
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
}

/** An act of a government with force of its own: a tariff, a control, a list, a visa rule. Words about it are none. */
export interface MeasureValue {
  /** The kind, such as `tariff-rate`, `export-licensing`, `visa-revocation`; `non-change` where the text says that one was left as it is. */
  readonly measure: string;
  /** The party whose measure it is, or `both`; `null` where the text does not tell. */
  readonly by: string | null;
  /** The party it is aimed at, or `both`; `null` where none is named. */
  readonly on: string | null;
  /** `null` where the words name a measure of one party on another and tell no act upon it. */
  readonly action: MeasureAction | null;
  /** What it does to those it is aimed at. Lifting a tariff eases, lifting a visa tightens. */
  readonly direction: 'tighten' | 'ease' | 'neutral';
  readonly value: number | null;
  /** `percent`, `percentage-point`, `count`, `day`, an amount's unit, or `null` without a value. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** `level`: the value after the act (降至30%). `change`: by how much. `ambiguous`: the words allow both, and `value` is `null`. */
  readonly figure: 'level' | 'change' | 'ambiguous' | null;
  /** The level before the act, where it is stated. */
  readonly before: number | null;
  /** Whether the words call the value the sum of several duties, or one of them. Never add the two up. */
  readonly component: 'total' | 'component' | null;
  /** How long it is to last, in ISO 8601. */
  readonly duration: string | null;
  /** How far it has come by the words of the text; `null` where they do not say. */
  readonly status: 'announced' | 'effective' | 'suspended' | 'planned' | 'executed' | null;
  readonly announced: Written | null;
  readonly effective: Written | null;
  readonly until: Written | null;
  /** The legal instrument that it rests on, as written. */
  readonly instrument: Written | null;
  /** The goods or persons it is about, as written. */
  readonly object: Written | null;
  readonly issues: readonly string[];
}

/** What somebody binds itself to, offers, is asked to do, or agrees on with the other side. */
export interface CommitmentValue {
  readonly type: 'commitment' | 'demand' | 'offer' | 'reaffirmation' | 'joint';
  /** Parties where the words name them, else the id of whoever is named; `side:both` where neither party is known. */
  readonly by: readonly string[];
  /** The party to whom; `null` where the words do not tell. */
  readonly to: string | null;
  /** What is to be done, as written. */
  readonly action: string;
  /** Issues that the words name. */
  readonly issues: readonly string[];
  /** Ordinal, 1 (a courtesy) to 5 (bound by a text, or by a date). */
  readonly firmness: 1 | 2 | 3 | 4 | 5;
  /** By when: as written, with its EDTF date or ISO 8601 duration where one can be told. */
  readonly deadline: { readonly asWritten: string; readonly value: string | null } | null;
  /** What it is said to depend on, as written. */
  readonly condition: string | null;
  /** A negated or hoped-for clause makes no finding. */
  readonly negated: false;
  /** Whether one could later tell if it was done: an act, an amount or a date. */
  readonly testable: boolean;
  /** Who reports it, outermost first, where it is not the one who is bound. */
  readonly chain: readonly string[];
}

/** Somebody's word on whether a commitment was kept. Never a status. */
export interface ClaimValue {
  /** `fulfilled-own`: the claimant says so of itself. `denied`: the obligation or the breach is disputed. */
  readonly claim: 'kept' | 'broken' | 'delayed' | 'denied' | 'fulfilled-own';
  /** A party, the id of whoever is named, or `narrator`. */
  readonly claimant: string;
  /** Whose conduct is judged: a party or an id; `null` where nobody is named. */
  readonly accused: string | null;
  /** The words for the accused as written, also where they hide who is meant (个别国家, "a certain country"). */
  readonly accusedAsWritten: string | null;
  /** The words for what was promised, as written; `null` where they stand elsewhere. */
  readonly commitment: string | null;
  /** Whether it answers another claim. */
  readonly reply: boolean;
  readonly issues: readonly string[];
  /** Who reports it, outermost first. */
  readonly chain: readonly string[];
}

/** What somebody thinks will happen. Carries the hedge as written and never a probability. */
export interface ForecastValue {
  /** The id of whoever says so; `narrator` for the text itself. */
  readonly by: string;
  /** What is expected, as written. */
  readonly proposition: string;
  /** The words that say how sure, as written; `null` for a plain future. */
  readonly hedge: string | null;
  readonly condition: string | null;
  /** By when or for how long, as written. */
  readonly horizon: string | null;
  readonly issues: readonly string[];
  readonly chain: readonly string[];
}

/** A number with what it measures or counts. */
export interface AmountValue {
  readonly quantity: 'percent' | 'percentage-point' | 'money' | 'count' | 'duration' | 'ratio';
  /** The number in `unit`, with words of size multiplied out; `null` where the words give a range. */
  readonly value: number | null;
  /** The ends of a range in `unit`; `null` where the words give one number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** `percent`, `day`, `dollar`, `tonne`, `person`, `multiple`; `null` for a count of things without a unit of their own. */
  readonly unit: string | null;
  /** ISO 4217; `null` where the quantity is not money or the words name no one currency. */
  readonly currency: string | null;
  /** A change by the amount, or a level that is held or reached; `from` and `to` where both ends of a change are given. */
  readonly change: 'level' | 'change' | 'from' | 'to' | null;
  /** The words for what the amount is of, as they stand. */
  readonly of: string | null;
  /** The number with its unit as it stands, without words of bound. */
  readonly asWritten: string;
  /** `range-or-end`: the words may give a range of a change, or a change and the level that it leads to. */
  readonly flag: string | null;
}

/** Kinds whose readers come with a later issue have no value type yet. */
interface Values {
  issue: IssueValue;
  mention: MentionValue;
  utterance: UtteranceValue;
  formulation: FormulationValue;
  record: RecordValue;
  time: TimeValue;
  measure: MeasureValue;
  amount: AmountValue;
  commitment: CommitmentValue;
  claim: ClaimValue;
  forecast: ForecastValue;
}

/** The value type of a kind of finding. */
export type ValueOf<Kind extends FindingKind> = Kind extends keyof Values ? Values[Kind] : never;
