import type { Span } from '../../../src/core/text/span.ts';

interface GoldSpan extends Span {
  readonly quote: string;
  readonly line: number;
}

/** A promise, or a claim about one, in the reference data. */
export interface GoldCommitment {
  readonly id: string;
  readonly by: string;
  readonly to: string;
  readonly type: string;
  readonly span: GoldSpan;
  readonly status_asserted_by: readonly string[];
  readonly status_span?: GoldSpan;
  readonly other_mentions?: readonly GoldSpan[];
}

export interface GoldDemand {
  readonly id: string;
  readonly by: string;
  readonly to: string;
  readonly span: GoldSpan;
}

export interface GoldForecast {
  readonly id: string;
  readonly by: string;
  readonly span: GoldSpan;
  readonly hedge: string | null;
  readonly condition: string | null;
}

/** The part of the reference data that these suites score. */
export interface PromiseGold {
  readonly commitments: readonly GoldCommitment[];
  readonly demands: readonly GoldDemand[];
  readonly forecasts: readonly GoldForecast[];
  readonly dated_events: readonly {
    readonly event_span?: GoldSpan | null;
    readonly time_expression: GoldSpan | null;
  }[];
}

/** Types of the reference data that a side binds itself with; the others are claims, or nothing. */
export const PROMISES: ReadonlySet<string> = new Set([
  'commitment',
  'soft-commitment',
  'general-pledge',
  'reaffirmation',
  'invitation',
  'historical-commitment',
]);
export const CLAIMS: ReadonlySet<string> = new Set([
  'alleged-breach',
  'compliance-claim',
  'claimed-agreement',
]);
