import type { Finding } from '../evidence/finding.ts';
import { findingId } from '../evidence/identity.ts';
import { type Quote, quote } from '../evidence/quote.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from './build-context.ts';
import type { ReadingContext, SourceFacts } from './context.ts';
import type { Draft, Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/**
 * Runs every reader over one text and stamps what they return with identity, quotations and version. The
 * result does not depend on the order of the readers.
 * @throws QuoteError when a reader returns a span outside the text, which is a fault of that reader.
 */
export function readText(
  text: Text,
  lexicon: CompiledLexicon,
  readers: readonly Reader[],
  about: SourceFacts = UNKNOWN_SOURCE,
): Reading {
  const context = buildContext(text, about, lexicon);
  const findings = new Map<string, Finding>();
  for (const reader of readers) {
    for (const draft of reader.read(context)) {
      const finding = stamp(context, reader, draft);
      // Two readers that agree to the letter found one thing; the reader first in id order keeps the credit.
      const known = findings.get(finding.id);
      if (known === undefined || finding.reader < known.reader) findings.set(finding.id, finding);
    }
  }
  return { context, about, findings: [...findings.values()].sort(inTextOrder) };
}

function stamp(context: ReadingContext, reader: Reader, draft: Draft<unknown>): Finding {
  const evidence: [Quote, ...Quote[]] = [quote(context.text, draft.span)];
  for (const span of draft.also ?? []) evidence.push(quote(context.text, span));
  return {
    id: findingId(context.text.sha256, reader.kind, draft.span, draft.value),
    kind: reader.kind,
    value: draft.value,
    basis: draft.basis ?? 'stated',
    evidence,
    reader: `${reader.id}@${reader.version}`,
  };
}

function inTextOrder(a: Finding, b: Finding): number {
  return (
    bySpan(spanOf(a), spanOf(b)) ||
    compareStrings(a.kind, b.kind) ||
    compareStrings(a.reader, b.reader) ||
    compareStrings(a.id, b.id)
  );
}

function spanOf(finding: Finding): Span {
  return finding.evidence[0];
}

/** By code unit: the order of a locale would differ between machines. */
function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
