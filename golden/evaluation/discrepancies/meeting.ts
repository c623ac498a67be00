import type { FindingOf } from '../../../src/core/read/reading.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { shared } from '../enclosing.ts';

/** Something known not to agree, with the passages that show it. */
export interface Expected {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly evidence: readonly Span[];
}

/** Two spans meet when they share at least this part of the shorter one. */
const SHARED = 0.5;

/**
 * Whether a finding meets an item: its kind is a right reading of it, and it quotes two different passages of the
 * item's evidence, or the only one.
 */
export function meets({ value, evidence }: FindingOf<'discrepancy'>, item: Expected): boolean {
  return item.kinds.includes(value.discrepancy) && quotesEnough(evidence, item.evidence);
}

/** Whether the kind alone is wrong: for the list of errors. */
export function quotesEnough(quotes: readonly Span[], evidence: readonly Span[]): boolean {
  const distinct = evidence.filter(
    (one, at) => evidence.findIndex(({ start, end }) => start === one.start && end === one.end) === at,
  );
  const needed = Math.min(2, distinct.length);
  return distinct.filter((span) => quotes.some((quote) => meet(quote, span))).length >= needed;
}

function meet(a: Span, b: Span): boolean {
  return shared(a, b) >= SHARED * Math.min(a.end - a.start, b.end - b.start);
}
