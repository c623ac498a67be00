import type { ClassProbability, Outcome } from '../../review/judgement.ts';
import type { Mention } from '../input/mention.ts';

/** A probability that somebody gave: a number, or a range from `low` to `high`, which is scored at its middle. */
export interface GivenProbability {
  /** `author`: the words of the forecast state it. `analyst`: a person entered it; it is that person's reading. */
  readonly from: 'author' | 'analyst';
  /** Who: of the forecast, or the analyst. */
  readonly by: string;
  readonly low: number;
  readonly high: number;
  /** As written, for the author's; the note, for an analyst's. */
  readonly asWritten: string | null;
  /** Scores against the outcome; `null` while there is none. */
  readonly score: ForecastScore | null;
}

/**
 * Brier: (p − o)²; of several classes Σ (q − y)², from 0 to 2. Log: −ln of the probability given to what happened, clipped
 * to .01 and .99.
 */
export interface ForecastScore {
  readonly brier: number;
  readonly log: number;
}

/** What an analyst gave each of several things that could happen. */
export interface GivenClasses {
  readonly by: string;
  /** In the order entered; they add up to 1. */
  readonly classes: readonly ClassProbability[];
  readonly why: string | null;
  /** Against what happened; `null` while nobody says, where analysts differ, and where it is none of these classes. */
  readonly score: ForecastScore | null;
}

/** Something that a person entered, stamped. */
export interface Entered<Value> {
  readonly decision: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly value: Value;
  readonly why: string | null;
}

/** A forecast, once for all texts that print it, frozen as it was first known. */
export interface TrackedForecast {
  /** The id of the finding of its first mention. */
  readonly id: string;
  /** SHA-256 over the text, the span and the words of proposition, condition and horizon: what was foretold cannot be changed later. */
  readonly sha256: string;
  /** ISO day from which it was known. */
  readonly known: string | null;
  /** The id of whoever says so; `narrator` for the text itself. */
  readonly by: string;
  readonly publisher: string | null;
  readonly proposition: string;
  readonly condition: string | null;
  /** As quoted. Never turned into a number. */
  readonly hedge: string | null;
  /** By when, as written, and the last day of it where one can be told. */
  readonly horizon: { readonly asWritten: string; readonly day: string | null } | null;
  readonly issues: readonly string[];
  readonly mentions: readonly Mention[];
  readonly sources: number;
  /** How to tell whether it came true, as analysts wrote. */
  readonly criteria: readonly Entered<string>[];
  readonly probabilities: readonly GivenProbability[];
  /** Where more than two things could happen: what analysts gave each. Never made of words of the text. */
  readonly classes: readonly GivenClasses[];
  /** Which of them did, as analysts entered; `null` where nobody has, or where they differ. */
  readonly happened: string | null;
  readonly happenings: readonly Entered<string>[];
  /** Whether its condition came about, as analysts decided; `null` where nobody has, or where they differ. */
  readonly conditionMet: boolean | null;
  readonly conditions: readonly Entered<boolean>[];
  /** `open` while nobody entered one; `disputed` where analysts differ. `void` also where the condition failed. */
  readonly outcome: 'open' | 'disputed' | Outcome;
  readonly outcomes: readonly Entered<Outcome>[];
  /** The horizon is past and no outcome was entered: a fact about dates. */
  readonly isDue: boolean;
}

/** What forecasts that were given a probability came to. */
export interface ScoredForecasts {
  /** `author`: of all probabilities that authors stated. `analyst`: of what one analyst entered. */
  readonly from: 'author' | 'analyst';
  /** The analyst; `null` for the authors. */
  readonly by: string | null;
  /** Whether it came true, or which of several things happened. The two are scored on scales of their own and apart. */
  readonly of: 'yes-no' | 'classes';
  readonly n: number;
  readonly brier: number;
  readonly log: number;
  readonly forecasts: readonly string[];
  /** Ten bins of probability with how often it came true; `null` below 30 forecasts. Of classes: each class by itself. */
  readonly reliability: readonly ReliabilityBin[] | null;
  /** What the Brier score is made of; `null` below 30 forecasts, where it would tell nothing. */
  readonly decomposition: BrierParts | null;
}

/** Brier = reliability − resolution + uncertainty + rest (Murphy 1973, over the bins). */
export interface BrierParts {
  /** How far what was said lies from how often it came true: 0 is best. */
  readonly reliability: number;
  /** How far what came true differs between bins: more is better. */
  readonly resolution: number;
  /** What the outcomes alone make hard, whoever foretells. */
  readonly uncertainty: number;
  /** What probabilities and outcomes differ within a bin (Stephenson, Coelho & Jolliffe 2008). */
  readonly rest: number;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly meanProbability: number;
  readonly cameTrue: number;
}

/** What texts foretold, and what came of it. */
export interface Forecasts {
  /** By day known. */
  readonly forecasts: readonly TrackedForecast[];
  /** Over author-stated and analyst-entered probabilities, apart. */
  readonly forecastScores: readonly ScoredForecasts[];
}
