import type { Finding, FindingKind } from '../evidence/finding.ts';
import type { ReadingContext, SourceFacts } from './context.ts';
import type { ValueOf } from './values.ts';

/** A finding of a kind, with its value typed. */
export type FindingOf<Kind extends FindingKind> = Finding<ValueOf<Kind>> & { readonly kind: Kind };

/** One text after all readers: its findings in text order, and the context they were read in. */
export interface Reading {
  readonly context: ReadingContext;
  readonly about: SourceFacts;
  readonly findings: readonly Finding[];
}

/** The findings of one kind, in text order. */
export function findingsOf<Kind extends FindingKind>(
  reading: Reading,
  kind: Kind,
): readonly FindingOf<Kind>[] {
  return reading.findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind);
}
