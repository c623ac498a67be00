import type { Forecasts } from './forecasts/forecast.ts';
import { type ForecastNote, noteForecasts } from './forecasts/forecast-note.ts';
import { forecastsOf } from './forecasts/track-forecasts.ts';
import type { TrackContext } from './input/track-context.ts';
import { knownSince, type TrackedText } from './input/tracked-text.ts';
import type { Promises } from './promises/promises.ts';
import { notePromises, type PromiseNotes, promisesOf } from './promises/track-promises.ts';

/** The relationship over time, as known on one day. */
export interface Tracking {
  readonly asOf: string;
  readonly parties: readonly string[];
  /** What it rests on. */
  readonly basis: {
    readonly texts: number;
    readonly rows: number;
    /** Ids of texts that say no day of publication: they count as known on every day. */
    readonly undated: readonly string[];
    /** Texts that became known after the day. */
    readonly later: number;
  };
  readonly commitments: Promises['commitments'];
  readonly claims: Promises['claims'];
  readonly wordsAndDeeds: Promises['wordsAndDeeds'];
  readonly forecasts: Forecasts['forecasts'];
  readonly forecastScores: Forecasts['forecastScores'];
}

/** Takes the texts of a dossier one by one, so that none needs to stay in memory, and then tells what they come to. */
export interface Tracker {
  take(text: TrackedText): void;
  finish(): Tracking;
}

/**
 * Begins to follow a relationship. Texts may come in any order: the outcome is the same.
 * Time grows with the number of findings.
 */
export function startTracking(context: TrackContext): Tracker {
  const { asOf, parties, tables } = context;
  const undated: string[] = [];
  let texts = 0;
  let later = 0;
  const promises: PromiseNotes[] = [];
  const forecasts: ForecastNote[] = [];
  return {
    take(text) {
      const known = knownSince(text);
      if (known !== null && known > asOf) {
        later += 1;
        return;
      }
      texts += 1;
      if (known === null) undated.push(text.id);
      promises.push(notePromises(text, context));
      forecasts.push(...noteForecasts(text));
    },
    finish() {
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const basis = { texts, rows, undated: undated.sort(), later };
      return {
        asOf,
        parties,
        basis,
        ...promisesOf(promises, context),
        ...forecastsOf(forecasts, context.judgements ?? [], asOf),
      };
    },
  };
}
