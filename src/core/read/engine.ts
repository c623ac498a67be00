import type { Finding, FindingKind } from '../evidence/finding.ts';
import { findingIds } from '../evidence/identity.ts';
import { type Quote, quote } from '../evidence/quote.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Text } from '../text/text.ts';
import { contextOf, type PreparedText, prepareText, UNKNOWN_SOURCE } from './build-context.ts';
import type { SourceFacts } from './context.ts';
import { Found, type Told } from './found.ts';
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
  return readPrepared(prepareText(text, lexicon), readers, about);
}

/** `readText` for a text that is laid out already, because something had to be known of it first. */
export function readPrepared(
  prepared: PreparedText,
  readers: readonly Reader[],
  about: SourceFacts = UNKNOWN_SOURCE,
): Reading {
  const { text } = prepared;
  const context = contextOf(prepared, about);
  const found = new Found();
  for (const round of inRounds(readers))
    found.add(round.map((reader) => toldBy(reader, text, reader.read(context, found))));
  return { context, about, findings: found.all() };
}

function toldBy(reader: Reader, text: Text, drafts: Iterable<Draft<unknown>>): Told {
  const credit = `${reader.id}@${reader.version}`;
  const idOf = findingIds(text.sha256, reader.kind);
  const findings: Finding[] = [];
  for (const draft of drafts)
    findings.push(stamp(text, reader.kind, credit, idOf(draft.span, draft.value), draft));
  return { kind: reader.kind, reader: credit, findings };
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
