import type { Mention } from '../input/mention.ts';

/** What a normal return is taken to be. */
export type ReturnModel = 'constant-mean' | 'market';

/** One trading day of a window. Returns are simple ones, as fractions: 0.006 is 0.6 percent. */
export interface WindowDay {
  readonly day: string;
  /** Trading days from the day of the event: -1, 0, 1. */
  readonly offset: number;
  readonly return: number;
  readonly expected: number;
  readonly abnormal: number;
  /** The row of the table. */
  readonly mention: Mention;
}

/** What one model makes of one window (MacKinlay 1997). */
export interface ModelResult {
  readonly model: ReturnModel;
  /** Column taken as the market; `null` for the constant mean. */
  readonly market: string | null;
  /** First and last trading day of the estimation window and how many returns it has. */
  readonly estimation: {
    readonly from: string;
    readonly until: string;
    readonly n: number;
    /** Exchanges that fall into it, which makes the normal returns less normal. */
    readonly exchanges: readonly string[];
  };
  /** Standard deviation of the daily residuals in the estimation window. */
  readonly sigma: number;
  readonly days: readonly WindowDay[];
  /** Sum of the abnormal returns of the window, its standard error (with the error of the estimate), and their ratio. */
  readonly abnormal: number;
  readonly standardError: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
}

/** Something else that happened in the window. */
export interface Confounder {
  readonly date: string;
  readonly what: string;
  /** Who says so: an address or the id of a text. */
  readonly source: string | null;
  /** `analyst`: entered by hand. `dossier`: an event that the dossier itself tells. */
  readonly from: 'analyst' | 'dossier';
  /** Id of the event in `events`, where it is one. */
  readonly event: string | null;
}

/** What one series of prices did around one exchange. Nothing here says why. */
export interface EventWindow {
  readonly exchange: string;
  /** Id of the table and name of the column. */
  readonly table: string;
  readonly asset: string;
  /** Trading days before and after the event day. */
  readonly window: readonly [number, number];
  /** The trading day that stands for the exchange: the first one on or after its last day; `null` where no prices reach it. */
  readonly eventDay: string | null;
  /** Return of the event day alone; `null` without prices. */
  readonly eventReturn: number | null;
  readonly models: readonly ModelResult[];
  /** Why there is no model; `null` where there is one. */
  readonly missing: 'no-prices' | 'short-window' | 'short-estimation' | null;
  /** Returns there are for an estimation, where they are too few. */
  readonly available: number;
  readonly confounders: readonly Confounder[];
  /** Whether an analyst entered what else happened in this window; if not, it was not searched for. */
  readonly searched: boolean;
}
