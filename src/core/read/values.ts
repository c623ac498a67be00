import type { FindingKind } from '../evidence/finding.ts';
import type { SpeechAct } from '../lexicon/entry.ts';

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
  /** EDTF. */
  readonly value: string;
  readonly asWritten: string;
  readonly precision: 'year' | 'month' | 'day' | 'hour' | 'minute';
  /** What the value was counted from: `stated`, `published`, `exchange`, or `context`. */
  readonly anchor: 'stated' | 'published' | 'exchange' | 'context' | null;
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
  /** The number with its unit as it stands, without words of bound and without what is counted. */
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
  amount: AmountValue;
}

/** The value type of a kind of finding. */
export type ValueOf<Kind extends FindingKind> = Kind extends keyof Values ? Values[Kind] : never;
