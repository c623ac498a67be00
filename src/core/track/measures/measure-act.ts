import type { MeasureAction } from '../../read/values.ts';
import type { Mention } from '../input/mention.ts';

/** What is done to a measure; `strike-down` is what a court does. */
export type ActAction = MeasureAction | 'strike-down';

/** A day of an act as its sources tell it. */
export interface ActDay {
  /** ISO, by the clock of whoever acts. */
  readonly day: string;
  /** With time and offset, where a source tells them. */
  readonly moment: string | null;
  /** `<=`: on this day at the latest. */
  readonly bound: '=' | '<=';
  readonly basis: 'stated' | 'inferred';
  /** The rule behind an inferred day: `end-less-duration`, `start-plus-duration`, `end-of-the-extended`, `already-done`, `published`, `beside-another`. */
  readonly why: string | null;
}

/** One way of telling a thing on which sources differ. */
export interface ActVersion {
  readonly field: 'level' | 'announced' | 'effective' | 'until' | 'action';
  readonly value: string;
  readonly mentions: readonly Mention[];
}

/** One act upon one component, however many texts tell it. */
export interface MeasureAct {
  /** Of the row, or made of component, action and day. */
  readonly id: string;
  readonly component: string;
  readonly action: ActAction;
  /** What it does to those it is aimed at. */
  readonly direction: 'tighten' | 'ease' | 'neutral';
  /** Done with when it is done: grants a licence, clarifies, says that nothing changes. It leaves its component as it was. */
  readonly oneOff: boolean;
  /** What is in force by it from `effective` on; `null` for what has no rate, and where nobody says. */
  readonly level: number | null;
  /** By how much it changes the level, in points, where that is told. */
  readonly change: number | null;
  /** `percent`, or what is counted (names on a list). */
  readonly unit: string | null;
  /** How many names, licences or visas it concerns. */
  readonly count: number | null;
  readonly announced: ActDay | null;
  /** `null` where no source tells: such an act is announced and never counts as in force. */
  readonly effective: ActDay | null;
  /** The last day on which it holds; `null` where no end is told. The next day what stood before holds again. */
  readonly until: ActDay | null;
  /** ISO 8601, as stated. */
  readonly duration: string | null;
  readonly instrument: string | null;
  readonly object: string | null;
  readonly issues: readonly string[];
  readonly note: string | null;
  /** Acts that it replaces before they took effect. */
  readonly supersedes: readonly string[];
  readonly supersededBy: string | null;
  /** Intended, conditional or threatened and without a day: never in force. */
  readonly planned: boolean;
  /** ISO day from which it was known; `null` where no source says. */
  readonly known: string | null;
  /** In order of when they were known. */
  readonly mentions: readonly Mention[];
  /** How many sources that do not copy each other tell it. */
  readonly sources: number;
  /** Every version of what sources tell differently; empty where they agree. */
  readonly versions: readonly ActVersion[];
}

/** What acts are done to: one additional duty under one legal basis, a list, a control, a licence regime, a fee, a visa rule. */
export interface MeasureComponent {
  /** Of the table, or made of the parties, the kind and its first day. */
  readonly id: string;
  /** As in a measure's value: `tariff-rate`, `export-licensing`, `entity-list-add` … */
  readonly measure: string;
  readonly by: string;
  /** `null` where it is aimed at nobody by name. */
  readonly on: string | null;
  /** Whether its acts give rates. */
  readonly rated: boolean;
  /** Whether it is on all goods, so that its rate adds up with those of others. One on some goods stands by itself. */
  readonly general: boolean;
  readonly unit: string | null;
  readonly instrument: string | null;
  readonly object: string | null;
  readonly issues: readonly string[];
  /** Ids of its acts in order of when they take effect. */
  readonly acts: readonly string[];
}
