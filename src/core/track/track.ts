import { SCALES } from '../lexicon/data/scales/index.ts';
import type { Agenda } from './agenda/agenda.ts';
import { type AgendaNote, noteAgenda } from './agenda/agenda-note.ts';
import { agendaOf } from './agenda/agenda-of.ts';
import { type DeniedNote, noteDenied } from './denied/denied-note.ts';
import type { DeniedTopic } from './denied/denied-topic.ts';
import { deniedTopics } from './denied/denied-topics.ts';
import { checkQuotations } from './discrepancies/check-quotations.ts';
import type { CheckedQuotation } from './discrepancies/checked-quotation.ts';
import { DifferenceNotes } from './discrepancies/note-differences.ts';
import { sourceDiscrepancies } from './discrepancies/source-discrepancies.ts';
import type { SourceDiscrepancy } from './discrepancies/source-discrepancy.ts';
import { actsAsEvents } from './events/acts-as-events.ts';
import type { EventNote } from './events/event-note.ts';
import { eventRows } from './events/event-rows.ts';
import { Matters } from './events/matters.ts';
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
import { rowKnown } from './input/data-table.ts';
import type { TrackContext } from './input/track-context.ts';
import { knownSince, type TrackedText } from './input/tracked-text.ts';
import type { EventWindow } from './market/event-window.ts';
import { eventWindows } from './market/event-windows.ts';
import type { MeasureNote } from './measures/measure-note.ts';
import type { Measures } from './measures/measures.ts';
import { measuresOf } from './measures/measures-of.ts';
import { measureNotes } from './measures/note-measures.ts';
import { notePhases, type PhaseNote } from './phases/note-phases.ts';
import type { Phases } from './phases/phases.ts';
import { phasesOf } from './phases/phases-of.ts';
import type { Promises } from './promises/promises.ts';
import { notePromises, type PromiseNotes, promisesOf } from './promises/track-promises.ts';
import { followReactions } from './reactions/follow-reactions.ts';
import type { Reactions } from './reactions/reaction.ts';
import { noteReactions, type ReactionNote } from './reactions/reaction-note.ts';
import type { Scores } from './scores/score-series.ts';
import { scoresOf } from './scores/scores.ts';
import { noteSequence, type SequenceNote } from './sequence/note-sequence.ts';
import type { Sequence } from './sequence/sequence.ts';
import { sequenceOf } from './sequence/sequence-of.ts';
import { noteCoinedLabels } from './state/coined-label-note.ts';
import type { CoinedLabel, RelationState } from './state/state.ts';
import { relationState } from './state/state-of.ts';
import { followWording, noteWording, type WordingNote } from './wording/follow-wording.ts';
import type { Wording } from './wording/wording.ts';

/** The relationship over time, as known on one day. */
export interface Tracking {
  readonly asOf: string;
  readonly parties: readonly string[];
  /** What it rests on. */
  readonly basis: {
    readonly texts: number;
    /** Rows of tables. */
    readonly rows: number;
    /** Ids of texts that say no day of publication: they count as known on every day. */
    readonly undated: readonly string[];
    /** Texts and rows that became known after the day. */
    readonly later: number;
  };
  /** Contacts in order of date, with every source's version of their facts. */
  readonly exchanges: readonly ExchangeRecord[];
  readonly gaps: ContactGaps;
  /** What texts tell differently about one thing. */
  readonly discrepancies: readonly SourceDiscrepancy[];
  /** Words quoted of parties, looked for in what they published. */
  readonly quotations: readonly CheckedQuotation[];
  /** Issues that were said not to have been discussed. */
  readonly denied: readonly DeniedTopic[];
  readonly measures: Measures;
  /** Events in order of day. */
  readonly timeline: readonly TrackEvent[];
  /** What they come to on a scale. */
  readonly scores: Scores;
  /** The state of the relationship by open rules, by analysts' own series, and in the words of others. */
  readonly state: RelationState;
  /** What came after what: acts and answers, what clusters around exchanges, requests, reversals. */
  readonly sequence: Sequence;
  /** The relationship as a series of phases, patterns of them, and the past exchanges most like the latest. */
  readonly phases: Phases;
  readonly commitments: Promises['commitments'];
  readonly claims: Promises['claims'];
  readonly wordsAndDeeds: Promises['wordsAndDeeds'];
  readonly forecasts: Forecasts['forecasts'];
  readonly forecastScores: Forecasts['forecastScores'];
  /** How the accounts put things, and what has changed in it. */
  readonly wording: Wording;
  /** Who judged the exchanges, the relationship and the parties. */
  readonly reactions: Reactions;
  /** What prices did around exchanges; empty without a table of prices. */
  readonly market: readonly EventWindow[];
  /** What comes next, and who could shape it. */
  readonly agenda: Agenda;
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
  const differences = new DifferenceNotes();
  const scales = context.scales ?? SCALES;
  const noteEvents = eventNotes(context);
  const told: EventNote[] = [...eventRows(context)];
  const measured: MeasureNote[] = [];
  const orders: SequenceNote[] = [];
  const phaseNotes: PhaseNote[] = [];
  const wordings: WordingNote[] = [];
  const reactions: ReactionNote[] = [];
  const plans: AgendaNote[] = [];
  const coined: CoinedLabel[] = [];
  const denials: DeniedNote[] = [];
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
      measured.push(...measureNotes(text));
      if (known === null) undated.push(text.id);
      const exchangeNote = noteExchange(text, parties);
      if (exchangeNote !== null) exchangeNotes.push(exchangeNote);
      differences.add(text, parties);
      wordings.push(...noteWording(text, context));
      reactions.push(...noteReactions(text, context));
      for (const note of noteEvents(text)) told.push(note);
      orders.push(noteSequence(text));
      phaseNotes.push(notePhases(text));
      promises.push(notePromises(text, context));
      forecasts.push(...noteForecasts(text));
      plans.push(noteAgenda(text, context));
      const denial = noteDenied(text, context);
      if (denial !== null) denials.push(denial);
      coined.push(...noteCoinedLabels(text, context));
    },
    finish() {
      const days = tables.flatMap((table) => table.rows.map(rowKnown));
      const rows = days.filter((day) => day === null || day <= asOf).length;
      const contacts = gatherContacts(exchangeNotes, context);
      const exchanges = exchangeRecords(contacts, context);
      const gaps = gapsOf(exchanges, statedGaps(contacts), context);
      const quotations = checkQuotations(differences.quotations, differences.ownTexts);
      const measures = measuresOf(context, context.on ?? asOf, measured);
      const acts = actsAsEvents(measures, asOf);
      const timeline = trackEvents([...told, ...acts], scales[0], new Matters(context.lexicon));
      const sources = { events: timeline, exchanges, measures };
      const tracking: Omit<Tracking, 'agenda'> = {
        asOf,
        parties,
        basis: { texts, rows, undated: undated.sort(), later: later + days.length - rows },
        exchanges,
        gaps,
        discrepancies: sourceDiscrepancies(differences, exchanges, gaps, quotations),
        quotations,
        denied: deniedTopics(denials),
        measures,
        timeline,
        scores: scoresOf(timeline, scales, parties),
        state: relationState(coined, context, timeline),
        sequence: sequenceOf(orders, context, sources),
        phases: phasesOf(phaseNotes, context, sources, context.pattern ?? null),
        ...promisesOf(promises, context),
        ...forecastsOf(forecasts, context.judgements ?? [], asOf),
        wording: followWording(wordings, context),
        reactions: followReactions(reactions, context),
        market: eventWindows(context, timeline),
      };
      return { ...tracking, agenda: agendaOf(plans, context, tracking) };
    },
  };
}
