import type { ContactGaps } from './exchanges/contact-gaps.ts';
import type { ExchangeNote } from './exchanges/exchange-note.ts';
import type { ExchangeRecord } from './exchanges/exchange-record.ts';
import { exchangeRecords } from './exchanges/exchange-records.ts';
import { gapsOf } from './exchanges/gaps.ts';
import { gatherContacts } from './exchanges/gather-contacts.ts';
import { noteExchange } from './exchanges/note-exchange.ts';
import { statedGaps } from './exchanges/stated-gaps.ts';
import type { TrackContext } from './input/track-context.ts';
import { knownSince, type TrackedText } from './input/tracked-text.ts';

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
      const exchangeNote = noteExchange(text, parties);
      if (exchangeNote !== null) exchangeNotes.push(exchangeNote);
    },
    finish() {
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const contacts = gatherContacts(exchangeNotes, context);
      const exchanges = exchangeRecords(contacts, context);
      return {
        asOf,
        parties,
        basis: { texts, rows, undated: undated.sort(), later },
        exchanges,
        gaps: gapsOf(exchanges, statedGaps(contacts), context),
      };
    },
  };
}
