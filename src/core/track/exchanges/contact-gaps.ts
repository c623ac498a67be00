import type { Mention } from '../input/mention.ts';
import type { ContactGap } from './exchange-record.ts';

/** The spell without contact that has not ended by the day asked about: it is at least that long (right-censored). */
export interface CurrentGap {
  readonly since: string;
  readonly from: string;
  readonly elapsed: number;
  readonly inclusive: number;
  /** 1 where no past spell was longer; `of` counts it too. */
  readonly rank: { readonly place: number; readonly of: number };
}

/** A step of the Kaplan-Meier estimate: the share of spells that last longer than `days`. */
export interface SurvivalStep {
  readonly days: number;
  /** Spells that had lasted so long, and those that ended there. */
  readonly atRisk: number;
  readonly ended: number;
  readonly survives: number;
}

/** Spells between the contacts of one level, or between all. */
export interface LevelGaps {
  /** `null` for contacts of any level. */
  readonly level: string | null;
  readonly contacts: number;
  readonly gaps: readonly ContactGap[];
  /** Of the elapsed days of `gaps`; `null` without any. */
  readonly median: number | null;
  /** `null` where there was no contact. */
  readonly current: CurrentGap | null;
  /** `null` with fewer than 8 ended spells: too few for a curve. */
  readonly curve: readonly SurvivalStep[] | null;
}

/** A length of time without contact as a text states it, held against the calendar. */
export interface StatedGap {
  readonly exchange: string;
  readonly days: number;
  readonly asWritten: string;
  readonly mention: Mention;
  /** The gap that it can mean, by level; `null` where the dossier knows no earlier contact. */
  readonly counted: ContactGap | null;
  /** Which count it agrees with. */
  readonly agrees: 'elapsed' | 'inclusive' | 'neither' | null;
}

/** How long sides went without contact. */
export interface ContactGaps {
  /** All contacts first, then level by level. */
  readonly levels: readonly LevelGaps[];
  readonly stated: readonly StatedGap[];
}
