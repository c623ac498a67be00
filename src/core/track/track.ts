import { SCALES } from '../lexicon/data/scales/index.ts';
import type { EventNote } from './events/event-note.ts';
import { eventRows } from './events/event-rows.ts';
import { eventNotes } from './events/note-events.ts';
import type { TrackEvent } from './events/track-event.ts';
import { trackEvents } from './events/track-events.ts';
import type { TrackContext } from './input/track-context.ts';
import { knownSince, type TrackedText } from './input/tracked-text.ts';
import type { MeasureNote } from './measures/measure-note.ts';
import type { Measures } from './measures/measures.ts';
import { measuresOf } from './measures/measures-of.ts';
import { measureNotes } from './measures/note-measures.ts';
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
  readonly measures: Measures;
  /** Events in order of day. */
  readonly timeline: readonly TrackEvent[];
  /** What they come to on a scale. */
  readonly scores: Scores;
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
  const scales = context.scales ?? SCALES;
  const noteEvents = eventNotes(context);
  const told: EventNote[] = [...eventRows(context)];
  const measured: MeasureNote[] = [];
  let texts = 0;
  let later = 0;
  return {
    take(text) {
      const known = knownSince(text);
      if (known !== null && known > asOf) {
        later += 1;
        return;
      }
      texts += 1;
      measured.push(...measureNotes(text));
      if (known === null) undated.push(text.id);
      for (const note of noteEvents(text)) told.push(note);
    },
    finish() {
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const timeline = trackEvents(told, scales[0]);
      const scores = scoresOf(timeline, scales, parties);
      const basis = { texts, rows, undated: undated.sort(), later };
      const measures = measuresOf(context, context.on ?? asOf, measured);
      return { asOf, parties, basis, measures, timeline, scores };
    },
  };
}
