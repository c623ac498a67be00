import type { Span } from '../../../src/core/text/span.ts';

/** A passage of the document with the words that stand there. */
export interface GoldSpan extends Span {
  readonly quote: string;
  readonly line: number;
}

export interface GoldQuotation {
  readonly id: string;
  readonly mode: string;
  readonly segment: GoldSpan;
  readonly spans: readonly GoldSpan[];
  readonly speaker: { readonly id: string; readonly as_written: string | null; readonly side: string | null };
  readonly outlet: string | null;
  readonly outlet_basis: string | null;
  readonly stance: { readonly talks: string; readonly target: string };
}

/** A stretch in quotation marks; with the quotations whose words it holds, where it holds any. */
export interface GoldQuoteMarks extends GoldSpan {
  readonly quote_ids?: readonly string[];
  readonly class: string;
}

export interface GoldEntity {
  readonly id: string;
  readonly name: { readonly en: string };
  readonly resolved_by?: string;
  readonly mentions: readonly GoldSpan[];
}

/** A measure with the number that its span states. */
export interface GoldMeasure {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly approximation: string | null;
  readonly span: GoldSpan;
}

interface GoldSide {
  readonly status: string;
  readonly evidence: readonly GoldSpan[];
  readonly note?: string;
}

export interface GoldIssue {
  readonly issue: string;
  readonly us: GoldSide;
  readonly cn: GoldSide;
}

export interface GoldRecordClaim {
  readonly id: string;
  readonly field: string;
  readonly span: GoldSpan;
  readonly normalized: Readonly<Record<string, unknown>>;
}

export interface GoldEvent {
  readonly id: string;
  readonly time_expression: GoldSpan | null;
  readonly iso: string;
  readonly granularity: string;
  readonly resolution: string;
}

/** The part of the reference data that is scored. All offsets are into the document as it stands. */
export interface FoundingGold {
  readonly structure: readonly (Span & { readonly line: number; readonly kind: string })[];
  readonly quotations: readonly GoldQuotation[];
  readonly quote_census: { readonly spans: readonly GoldQuoteMarks[] };
  readonly dated_events: readonly GoldEvent[];
  readonly measures: readonly GoldMeasure[];
  readonly record_claims: readonly GoldRecordClaim[];
  readonly issues: readonly GoldIssue[];
  readonly entities: { readonly people: readonly GoldEntity[]; readonly outlets: readonly GoldEntity[] };
  readonly hard_negative_cues: { readonly items: readonly GoldSpan[] };
}
