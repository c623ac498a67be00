import type {
  AmountValue,
  CitationValue,
  ClaimValue,
  CommitmentValue,
  EvaluationValue,
  EventValue,
  ForecastValue,
  FormulationValue,
  MeasureValue,
  MotiveValue,
  TimeValue,
} from '../../../src/core/read/values.ts';

/** Words of a sentence that something is to be found at. */
export interface Item {
  /** The words as they stand in the sentence. */
  readonly text: string;
  /** Which occurrence of the words is meant, from 0; left out where they occur once. */
  readonly nth?: number;
}

/** An item with some keys of the value that is to be found; what is left out is not compared. */
type ItemOf<Value, Needed extends keyof Value, Free extends keyof Value = never> = Item &
  Pick<Value, Needed> &
  Partial<Pick<Value, Free>>;

/** The lists of a sentence, each with the items to be found in it. */
export interface ItemLists {
  readonly times: ItemOf<TimeValue, 'value', 'bound' | 'approximate' | 'section' | 'precision' | 'anchor'>;
  readonly amounts: ItemOf<
    AmountValue,
    'quantity' | 'value' | 'unit' | 'bound',
    'low' | 'high' | 'currency' | 'change'
  >;
  readonly measures: ItemOf<
    MeasureValue,
    'measure' | 'by' | 'on' | 'action' | 'direction',
    'value' | 'unit' | 'status' | 'bound' | 'figure' | 'before' | 'component' | 'duration'
  >;
  readonly commitments: ItemOf<CommitmentValue, 'type' | 'by', 'to' | 'condition'> & {
    /** By when: the words, or the EDTF date or ISO 8601 duration that they give. */
    readonly deadline?: string | null;
  };
  readonly claims: ItemOf<ClaimValue, 'claim' | 'claimant' | 'accused', 'reply'>;
  readonly forecasts: ItemOf<ForecastValue, 'by' | 'hedge', 'condition' | 'horizon'>;
  readonly formulations: Item & { readonly id: string; readonly match: FormulationValue['match'] };
  readonly motives: ItemOf<MotiveValue, 'by' | 'about'>;
  readonly evaluations: ItemOf<EvaluationValue, 'by' | 'target' | 'polarity', 'aspect'>;
  readonly events: ItemOf<EventValue, 'event' | 'actors' | 'recipients' | 'date' | 'status'>;
}

/** A place where the text does not agree with itself. */
export interface AnnotatedDiscrepancy {
  /** One of the kinds of `DiscrepancyValue`. */
  readonly discrepancy: string;
  /** The words of each version in text order, so that the same words twice are two passages. */
  readonly quotes: readonly string[];
}

/** A source that the text lists or names: known by its address, or by its outlet where it has none. */
export interface AnnotatedCitation {
  readonly url?: string;
  readonly outlet?: string | null;
  readonly match: CitationValue['match'];
}
