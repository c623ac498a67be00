import type { Finding, FindingKind } from '../evidence/finding.ts';
import { findingIds } from '../evidence/identity.ts';
import { type Quote, quote } from '../evidence/quote.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { compareCodeUnits } from '../text/code-unit-order.ts';
import { bySpan } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from './build-context.ts';
import type { SourceFacts } from './context.ts';
import { earlierOf } from './earlier.ts';
import type { Draft, Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { inRounds } from './rounds.ts';

/**
 * Runs every reader over one text and stamps what they return with identity, quotations and version. Readers that
 * rest on others run after them; within a round the result does not depend on their order.
 * @throws QuoteError when a reader returns a span outside the text, which is a fault of that reader.
 */
export function readText(
  text: Text,
  lexicon: CompiledLexicon,
  readers: readonly Reader[],
  about: SourceFacts = UNKNOWN_SOURCE,
): Reading {
  const context = buildContext(text, about, lexicon);
  let findings: Finding[] = [];
  for (const round of inRounds(readers)) {
    const found: Finding[] = [];
    const earlier = earlierOf(findings);
    for (const reader of round) {
      const credit = `${reader.id}@${reader.version}`;
      const idOf = findingIds(text.sha256, reader.kind);
      for (const draft of reader.read(context, earlier)) {
        found.push(stamp(text, reader.kind, credit, idOf(draft.span, draft.value), draft));
      }
    }
    findings = once([...findings, ...found].sort(inTextOrder));
  }
  return { context, about, findings };
}

function stamp(
  text: Text,
  kind: FindingKind,
  reader: string,
  id: string,
  { span, value, basis, also }: Draft<unknown>,
): Finding {
  const evidence: [Quote, ...Quote[]] = [quote(text, span)];
  if (also !== undefined) for (const other of also) evidence.push(quote(text, other));
  return { id, kind, value, basis: basis ?? 'stated', evidence, reader };
}

/**
 * Findings in text order without those that agree to the letter with one before them: two readers that agree found
 * one thing, and the reader first in id order keeps the credit. What agrees has one span and one kind.
 */
function once(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    let at = kept.length - 1;
    while (at >= 0 && isBeside(kept[at] as Finding, finding) && (kept[at] as Finding).id !== finding.id)
      at -= 1;
    if (at < 0 || (kept[at] as Finding).id !== finding.id) kept.push(finding);
  }
  return kept;
}

function isBeside(a: Finding, b: Finding): boolean {
  return (
    a.kind === b.kind &&
    a.evidence[0].start === b.evidence[0].start &&
    a.evidence[0].end === b.evidence[0].end
  );
}

/** What one reader finds in one span stays in the order in which it tells it. */
function inTextOrder(a: Finding, b: Finding): number {
  return (
    bySpan(a.evidence[0], b.evidence[0]) ||
    compareCodeUnits(a.kind, b.kind) ||
    compareCodeUnits(a.reader, b.reader)
  );
}
