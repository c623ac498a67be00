import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { EventScale } from '../../lexicon/scale.ts';
import type { StateRules } from '../../lexicon/state-rules.ts';
import type { PhaseState } from '../phases/phase-state.ts';
import type { RelationSettings } from '../state/relation-settings.ts';
import type { DataTable } from './data-table.ts';
import type { KnownJudgement } from './judgement.ts';

/** An exchange that the dossier knows, from its own list or from the headers of its texts. */
export interface KnownExchange {
  readonly id: string;
  /** ISO day, or two joined by a stroke; `null` where nobody says. */
  readonly date: string | null;
  readonly channel: string | null;
  readonly level: string | null;
  readonly place: string | null;
  readonly parties: readonly string[];
}

/** Something that may have moved prices beside an exchange, entered by the analyst. */
export interface EnteredConfounder {
  /** ISO day. */
  readonly date: string;
  readonly what: string;
  /** An address or the id of a text. */
  readonly source: string | null;
}

/** How one table of prices is to be read. */
export interface PriceSettings {
  /** The column that is taken as the market; `null` where the user names none. */
  readonly market: string | null;
  /** Trading days before and after the day of an exchange, both 0 or more. */
  readonly window: readonly [before: number, after: number];
}

/** What the analyst says for reading prices. */
export interface MarketSettings {
  /** By id of the table. */
  readonly tables: Readonly<Record<string, PriceSettings>>;
  readonly confounders: readonly EnteredConfounder[];
}

/** What following knows of a dossier before it has seen any text. */
export interface TrackContext {
  /** Codes in the dossier's order. */
  readonly parties: readonly string[];
  /** In order of date. */
  readonly exchanges: readonly KnownExchange[];
  /** Issues that the user wants to see in any case. */
  readonly watch: readonly string[];
  readonly tables: readonly DataTable[];
  /** What people entered of commitments and forecasts, in the order of the log. */
  readonly judgements?: readonly KnownJudgement[];
  readonly lexicon: LexiconData;
  /** What the analyst says for reading tables of prices; absent where nothing is said. */
  readonly market?: MarketSettings;
  /** Scales for events, the chosen one first; those of Readout where absent. */
  readonly scales?: readonly [EventScale, ...EventScale[]];
  /** How a label of the relationship is chosen; the rules of Readout where absent. */
  readonly stateRules?: StateRules;
  /** What analysts give for series of one number for the whole relation; none without. */
  readonly relations?: readonly RelationSettings[];
  /** A series of phases that the user looks for. */
  readonly pattern?: readonly PhaseState[];
  /** ISO day. What became known later does not count. */
  readonly asOf: string;
  /** ISO day that is asked about; `asOf` if absent. */
  readonly on?: string;
}
