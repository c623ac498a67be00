import { SCALES } from '../lexicon/data/scales/index.ts';
import type { EventNote } from './events/event-note.ts';
import { eventRows } from './events/event-rows.ts';
import { eventNotes } from './events/note-events.ts';
import type { TrackEvent } from './events/track-event.ts';
import { trackEvents } from './events/track-events.ts';
import type { ContactGaps } from './exchanges/contact-gaps.ts';
import type { ExchangeNote } from './exchanges/exchange-note.ts';
import type { ExchangeRecord } from './exchanges/exchange-record.ts';
import { exchangeRecords } from './exchanges/exchange-records.ts';
import { gapsOf } from './exchanges/gaps.ts';
import { gatherContacts } from './exchanges/gather-contacts.ts';
import { noteExchange } from './exchanges/note-exchange.ts';
import { statedGaps } from './exchanges/stated-gaps.ts';
import type { Forecasts } from './forecasts/forecast.ts';
import { type ForecastNote, noteForecasts } from './forecasts/forecast-note.ts';
import { forecastsOf } from './forecasts/track-forecasts.ts';
import type { TrackContext } from './input/track-context.ts';
import { knownSince, type TrackedText } from './input/tracked-text.ts';
import type { Measures } from './measures/measures.ts';
import { measuresOf } from './measures/measures-of.ts';
import type { Promises } from './promises/promises.ts';
import { notePromises, type PromiseNotes, promisesOf } from './promises/track-promises.ts';
import type { Scores } from './scores/score-series.ts';
import { scoresOf } from './scores/scores.ts';

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
  /** Contacts in order of date, with every source's version of their facts. */
  readonly exchanges: readonly ExchangeRecord[];
  readonly gaps: ContactGaps;
  readonly measures: Measures;
  /** Events in order of day. */
  readonly timeline: readonly TrackEvent[];
  /** What they come to on a scale. */
  readonly scores: Scores;
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
  const exchangeNotes: ExchangeNote[] = [];
  const scales = context.scales ?? SCALES;
  const noteEvents = eventNotes(context);
  const told: EventNote[] = [...eventRows(context)];
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
      const exchangeNote = noteExchange(text, parties);
      if (exchangeNote !== null) exchangeNotes.push(exchangeNote);
      for (const note of noteEvents(text)) told.push(note);
      promises.push(notePromises(text, context));
      forecasts.push(...noteForecasts(text));
    },
    finish() {
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const contacts = gatherContacts(exchangeNotes, context);
      const exchanges = exchangeRecords(contacts, context);
      const timeline = trackEvents(told, scales[0]);
      return {
        asOf,
        parties,
        basis: { texts, rows, undated: undated.sort(), later },
        exchanges,
        gaps: gapsOf(exchanges, statedGaps(contacts), context),
        measures: measuresOf(context, context.on ?? asOf),
        timeline,
        scores: scoresOf(timeline, scales, parties),
        ...promisesOf(promises, context),
        ...forecastsOf(forecasts, context.judgements ?? [], asOf),
      };
    },
  };
}
