import type { TrackContext } from './input/track-context.ts';
import { knownSince, type TrackedText } from './input/tracked-text.ts';
import { followWording, noteWording, type WordingNote } from './wording/follow-wording.ts';
import type { Wording } from './wording/wording.ts';

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
  /** How the accounts put things, and what has changed in it. */
  readonly wording: Wording;
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
  const wordings: WordingNote[] = [];
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
      if (known === null) undated.push(text.id);
      wordings.push(...noteWording(text, context));
    },
    finish() {
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const basis = { texts, rows, undated: undated.sort(), later };
      return { asOf, parties, basis, wording: followWording(wordings, context) };
    },
  };
}
